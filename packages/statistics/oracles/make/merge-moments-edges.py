# Makes data/merge-moments-edges.json: one value, equal values, offsets of 1e15, 1e60 and 1e-60, values that cancel.
# Needs mpmath (BSD-3): python3 merge-moments-edges.py > ../data/merge-moments-edges.json
import json,random,sys
from fractions import Fraction as F
from math import sqrt
from mpmath import mp,mpf
mp.dps=60
rnd=random.Random(3)
def fl(fr): 
    return float(fr)
def st(xs,ys=None):
    n=len(xs)
    if n==0: return {"n":0}
    X=[F(x) for x in xs]; m=sum(X)/n
    m2=sum((x-m)**2 for x in X);m3=sum((x-m)**3 for x in X);m4=sum((x-m)**4 for x in X)
    o=dict(n=n,mean=fl(m),m2=fl(m2),m3=fl(m3),m4=fl(m4),min=min(xs),max=max(xs),variance=fl(m2/(n-1)) if n>1 else None)
    o['sd']=float(mp.sqrt(mpf((m2/(n-1)).numerator)/mpf((m2/(n-1)).denominator))) if n>1 else None
    if n>1 and m2>0:
        M2=mpf(m2.numerator)/m2.denominator
        o['skewnessG1']=float(mp.sqrt(n)*(mpf(m3.numerator)/m3.denominator)/M2**mpf(1.5)); o['kurtosisG2']=fl(n*m4/m2**2-3)
    if ys is not None:
        Y=[F(y) for y in ys]; my=sum(Y)/n
        o.update(meanY=fl(my),m2Y=fl(sum((y-my)**2 for y in Y)),cXY=fl(sum((x-m)*(y-my) for x,y in zip(X,Y))))
    return o
cases=[]
def add(id,x,y=None):
    n=len(x); parts=[[0,n,n]]
    c=sorted(rnd.sample(range(n+1),min(3,n+1))) ; parts.append([0]+c+[n]); parts.append(list(range(n+1)) if n<200 else list(range(0,n,97))+[n]); parts.append([0,0,n])
    p=parts[1]
    inp={"x":x}
    if y: inp["y"]=y
    cases.append(dict(id=id,input=inp,partitions=parts,expected=dict(whole=st(x,y),parts=[st(x[a:b],y[a:b] if y else None) for a,b in zip(p,p[1:])])))
add("one",[3.7]);add("two",[1.0,2.0]);add("equal",[0.1]*17);add("zeros",[0.0]*9)
add("minus",[-1.5,-2.5,-10.0]);add("huge",[rnd.gauss(0,1)*1e60 for _ in range(50)]);add("tiny",[rnd.gauss(0,1)*1e-60 for _ in range(50)])
add("offset1e12",[1e12+rnd.randrange(100) for _ in range(120)])
add("offset1e15",[1e15+rnd.randrange(100) for _ in range(120)],[-1e15+rnd.randrange(1000) for _ in range(120)])
add("offset1e15-frac",[1e15+rnd.randrange(800)/8 for _ in range(120)])
add("mixed-signs",[(-1)**i*1e15+rnd.random() for i in range(120)])
add("drift",[1e9+i*1e-3+rnd.gauss(0,1e-4) for i in range(200)])
add("outlier",[rnd.random() for _ in range(60)]+[1e10])
add("jump",[rnd.random() for _ in range(60)]+[1e12+rnd.random() for _ in range(60)])
add("equal-pairs",[2.0]*8,[float(i) for i in range(8)])
add("skew",[rnd.expovariate(1) for _ in range(120)],[rnd.gauss(0,1) for _ in range(120)])
add("scale",[10.0**rnd.uniform(-8,8) for _ in range(120)])
json.dump(dict(schema="aimwell-oracle/1",kind="mergeable-moments",source=dict(package="exact rational arithmetic (Python fractions, mpmath)",licence="PSF, BSD-3-Clause",script="make/merge-moments-edges.py"),tolerance=dict(relative=1e-9,meanRelative=1e-13),cases=cases),sys.stdout,separators=(",",":"))
