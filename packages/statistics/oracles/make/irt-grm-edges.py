# Makes data/irt-grm-edges.json: all lowest, all highest, none answered, contradictions, very steep and far items.
# Needs mpmath (BSD-3): python3 irt-grm-edges.py > ../data/irt-grm-edges.json
import json,random,sys
from mpmath import mp,mpf,exp,log,sqrt
mp.dps=40
rnd=random.Random(4)
def lg(x): return 1/(1+exp(-x))
def cat(a,b,k,t):
    lo=mpf(1) if k==0 else lg(a*(t-b[k-1])); hi=mpf(0) if k==len(b) else lg(a*(t-b[k])); return lo-hi
def eap(A,B,row,lo,hi,n):
    w=[];T=[mpf(lo)+(mpf(hi)-lo)*i/(n-1) for i in range(n)]
    for t in T:
        p=exp(-t*t/2)
        for a,b,r in zip(A,B,row):
            if r is not None: p*=cat(mpf(a),[mpf(x) for x in b],r,t)
        w.append(p)
    s=sum(w);m=sum(x*t for x,t in zip(w,T))/s; return float(m),float(sqrt(sum(x*(t-m)**2 for x,t in zip(w,T))/s))
def sums(A,B):
    n=61;T=[mpf(-6)+mpf(12)*i/60 for i in range(n)];pr=[exp(-t*t/2) for t in T];tot=sum(pr);L=[]
    for t in T:
        d=[mpf(1)]
        for a,b in zip(A,B):
            c=[cat(mpf(a),[mpf(x) for x in b],k,t) for k in range(len(b)+1)]
            e=[mpf(0)]*(len(d)+len(c)-1)
            for i,x in enumerate(d):
                for j,y in enumerate(c): e[i+j]+=x*y
            d=e
        L.append(d)
    out=[]
    for s in range(len(L[0])):
        w=[p*l[s] for p,l in zip(pr,L)];S=sum(w);m=sum(x*t for x,t in zip(w,T))/S
        out.append((float(m),float(sqrt(sum(x*(t-m)**2 for x,t in zip(w,T))/S)),float(S/tot)))
    return out
cases=[]
def bank(id,A,B,rows):
    e=[eap(A,B,r,-6,6,61) for r in rows];f=[eap(A,B,r,-4,4,49) for r in rows];q=sums(A,B)
    cases.append(dict(id=id,model=dict(slope=A,thresholds=B),input=dict(responses=rows),expected=dict(eap=[x[0] for x in e],eapSe=[x[1] for x in e],eap49=[x[0] for x in f],eap49Se=[x[1] for x in f],sumScoreEap=[x[0] for x in q],sumScoreEapSe=[x[1] for x in q],sumScoreProbability=[x[2] for x in q])))
def rows(B,n):
    R=[[0]*len(B),[len(b) for b in B],[None]*len(B),[0 if i%2 else len(b) for i,b in enumerate(B)]]
    for _ in range(n): R.append([None if rnd.random()<.25 else rnd.randrange(len(b)+1) for b in B])
    return R
B=[[0.5]];bank("one-yes-no",[1.0],B,rows(B,2))
B=[[-.3,.3],[-1,2]];bank("two-weak",[.2,.4],B,rows(B,5))
B=[sorted(round(rnd.gauss(0,1.5),3) for _ in range(4)) for _ in range(8)];bank("eight-strong",[round(rnd.uniform(3,9),3) for _ in B],B,rows(B,10))
B=[sorted(round(rnd.gauss(0,2),3) for _ in range(rnd.randrange(1,11))) for _ in range(12)];bank("mixed-categories",[round(rnd.uniform(.3,4),3) for _ in B],B,rows(B,15))
B=[[-5,-4.5,-4.2,-4],[4,4.5,5,5.5]];bank("far-thresholds",[2.5,3.5],B,rows(B,6))
mp.dps=900
B=[[-1,0,1]]*3;bank("very-steep",[60.,80.,99.],B,rows(B,8))
json.dump(dict(schema="aimwell-oracle/1",kind="irt-grm",source=dict(package="own quadrature in mpmath",licence="BSD-3-Clause",script="make/irt-grm-edges.py"),tolerance=dict(absolute=1e-6,map=5e-4),cases=cases),sys.stdout,separators=(",",":"))
