# Makes data/n-of-1-edges.json: one cycle, one value a period, missing arms, ties, trends, differences of 0.
# Needs nlme (GPL) and jsonlite (MIT): Rscript n-of-1-edges.R > ../data/n-of-1-edges.json
suppressMessages({library(nlme);library(jsonlite)})
cases<-list(); u<-unbox
add<-function(id,cycle,arm,y){
 dA<-sapply(unique(cycle),function(c) mean(y[cycle==c&arm=="A"])); dB<-sapply(unique(cycle),function(c) mean(y[cycle==c&arm=="B"])); d<-dB-dA; d<-d[is.finite(d)]
 tt<-tryCatch(t.test(d),error=function(e) NULL); k<-length(d)
 e<-list(cycleDifferences=d,meanDifference=u(mean(d)))
 if(!is.null(tt)) e<-c(e,list(se=u(tt$stderr),t=u(unname(tt$statistic)),df=u(k-1),p=u(tt$p.value),ciLower=u(tt$conf.int[1]),ciUpper=u(tt$conf.int[2])))
 if(k<=16){ s<-as.matrix(expand.grid(rep(list(c(-1,1)),k))); m<-abs(s%*%d)/k; e$permutationP<-u(mean(m>=abs(mean(d))-1e-12)) }
 e$wilcoxonV<-u(unname(suppressWarnings(wilcox.test(d)$statistic)))
 full<-ave(arm=="A",cycle)>0&ave(arm=="B",cycle)>0
 l<-tryCatch(summary(lm(y[full]~arm[full]+factor(cycle[full])))$coef,error=function(e) NULL)
 if(!is.null(l)&&is.finite(l[2,2])) e$fixedCycle<-list(estimate=u(l[2,1]),se=u(l[2,2]))
 a<-y[arm=="A"];b<-y[arm=="B"]; e$nap<-u(mean(outer(b,a,function(x,z)(x>z)+0.5*(x==z)))); e$meanA<-u(mean(a)); e$meanB<-u(mean(b))
 t<-seq_along(y); g<-tryCatch(gls(y~arm,correlation=corAR1(form=~t),method="REML",data=data.frame(y,arm=factor(arm),t)),error=function(e) NULL)
 if(!is.null(g)) {s<-summary(g)$tTable; e$ar1<-list(estimate=u(s[2,1]),se=u(s[2,2]),phi=u(unname(coef(g$modelStruct$corStruct,unconstrained=FALSE))),logLik=u(as.numeric(logLik(g))))}
 cases[[length(cases)+1]]<<-list(id=u(id),input=list(cycle=cycle,arm=arm,y=y),expected=e)}
set.seed(5)
mk<-function(nc,m) list(cycle=rep(seq_len(nc),each=2*m),arm=unlist(lapply(seq_len(nc),function(i){o<-sample(c("A","B"));rep(o,each=m)})))
x<-mk(1,5);add("one-cycle",x$cycle,x$arm,round(rnorm(10),2))
x<-mk(2,1);add("two-cycles-one-value",x$cycle,x$arm,c(1,3,2,5))
x<-mk(3,1);add("three-one",x$cycle,x$arm,c(1,3,2,5,4,4.5))
x<-mk(12,2);add("twelve",x$cycle,x$arm,round(rnorm(48),1))
x<-mk(6,3)
add("tiny",x$cycle,x$arm,1e-9*round(rnorm(36),2))
add("ties",x$cycle,x$arm,sample(1:3,36,TRUE))
add("trend",x$cycle,x$arm,1:36+rnorm(36))
add("negative-phi",x$cycle,x$arm,rep(c(1,-1),18)+rnorm(36,0,.2))
add("strong-phi",x$cycle,x$arm,as.numeric(arima.sim(list(ar=.95),36)))
k<-!(x$cycle==4&x$arm=="A");add("arm-missing",x$cycle[k],x$arm[k],round(rnorm(sum(k)),2))
y<-ifelse(x$arm=="B",2,1);add("same-differences",x$cycle,x$arm,y+rep(rnorm(6),each=6))
d<-ifelse(x$arm=="B",1,0)*rep(c(0,0,1,-1,2,0),each=6);add("zero-differences",x$cycle,x$arm,d+rep(c(.1,-.1,0),12))
k<-sample(c(TRUE,TRUE,FALSE),36,TRUE);add("uneven",x$cycle[k],x$arm[k],round(rnorm(sum(k)),2))
for(i in 1:6){x<-mk(sample(2:10,1),sample(c(2,3,5,7,14),1));n<-length(x$arm);add(paste0("sim",i),x$cycle,x$arm,round(5+ifelse(x$arm=="B",sample(c(0,.5,-1),1),0)+as.numeric(arima.sim(list(ar=runif(1,0,.7)),n)),2))}
cat(toJSON(list(schema=u("aimwell-oracle/1"),kind=u("n-of-1"),source=list(package=u("R stats, nlme"),version=u(paste(getRversion(),packageVersion("nlme"))),licence=u("GPL (answers only)"),script=u("make/n-of-1-edges.R")),tolerance=list(relative=u(1e-8),absolute=u(1e-10),ar1=u(1e-4),tau2=u(1e-6)),cases=cases),digits=I(14),na="null",null="null"))
