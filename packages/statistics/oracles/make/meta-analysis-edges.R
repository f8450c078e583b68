# Makes data/meta-analysis-edges.json: one and two sites, equal effects, no spread, huge and tiny variances, cells of 0.
# Needs metafor (GPL) and jsonlite (MIT): Rscript meta-analysis-edges.R > ../data/meta-analysis-edges.json
suppressMessages({library(metafor);library(jsonlite)})
fitOf <- function(yi,vi,m,t,mods=NULL){
  r <- tryCatch(suppressWarnings(if(is.null(mods)) rma(yi,vi,method=m,test=t,control=list(maxiter=1000,threshold=1e-12)) else rma(yi,vi,mods=mods,method=m,test=t,control=list(maxiter=1000,threshold=1e-12))),error=function(e) NULL)
  if(is.null(r)) return(NULL)
  sc <- function(x) unbox(if(is.null(x)||length(x)==0||!is.finite(x[1])) NA else as.numeric(x[1]))
  o <- list(method=unbox(m),test=unbox(t),beta=as.numeric(r$beta),se=r$se,ciLower=r$ci.lb,ciUpper=r$ci.ub,stat=as.numeric(r$zval),p=as.numeric(r$pval),tau2=sc(r$tau2),seTau2=if(m=="FE") sc(NA) else sc(r$se.tau2),I2=sc(r$I2),H2=sc(r$H2),QE=sc(r$QE),QEp=sc(r$QEp),QM=sc(r$QM),QMp=sc(r$QMp),k=sc(r$k),dfs=if(t=="z") sc(NA) else sc(r$ddf))
  if(is.null(mods)){
    o$weights <- as.numeric(weights(r))
    if(m!="FE"){ p<-predict(r); o$piLower<-sc(p$pi.lb); o$piUpper<-sc(p$pi.ub)
      b<-suppressWarnings(blup(r)); o$blup<-as.numeric(b$pred); o$blupSe<-as.numeric(b$se)
      ci<-tryCatch(suppressWarnings(confint(r)),error=function(e) NULL)
      if(!is.null(ci)){o$tau2CiLower<-sc(ci$random[1,2]);o$tau2CiUpper<-sc(ci$random[1,3])} } }
  o }
sub <- function(yi,vi,g){
  lev<-sort(unique(g))
  list(levels=lev,separateTau2=lapply(c("DL","REML"),function(m){
    fs<-lapply(lev,function(l) suppressWarnings(rma(yi[g==l],vi[g==l],method=m)))
    est<-sapply(fs,function(f) as.numeric(f$beta)); se<-sapply(fs,function(f) f$se)
    q<-rma(est,sei=se,method="FE")
    list(method=unbox(m),groups=lapply(seq_along(lev),function(i) list(level=unbox(lev[i]),k=unbox(fs[[i]]$k),estimate=unbox(est[i]),se=unbox(se[i]),ciLower=unbox(fs[[i]]$ci.lb),ciUpper=unbox(fs[[i]]$ci.ub),tau2=unbox(fs[[i]]$tau2),Q=unbox(fs[[i]]$QE),I2=unbox(fs[[i]]$I2))),Qbetween=unbox(q$QE),df=unbox(length(lev)-1),p=unbox(q$QEp))}),
   commonTau2=lapply(c("DL","REML"),function(m){ f0<-rma(yi,vi,mods=~factor(g)-1,method=m); f<-rma(yi,vi,mods=~factor(g),method=m)
    list(method=unbox(m),estimate=as.numeric(f0$beta),se=f0$se,tau2=unbox(f0$tau2),QM=unbox(f$QM),df=unbox(f$m),p=unbox(f$QMp),QE=unbox(f$QE)) }))}
cases<-list()
add<-function(id,yi,vi,mod=NULL,group=NULL,raw=NULL){
  ms <- c("FE","DL","REML","PM")
  fits<-Filter(Negate(is.null),unlist(lapply(ms,function(m) lapply(if(m=="FE") "z" else if(m=="REML") c("z","knha","adhoc") else "adhoc",function(t) fitOf(yi,vi,m,t))),recursive=FALSE))
  input<-list(yi=yi,vi=vi); if(!is.null(raw)) input$raw<-raw
  e<-list(fits=fits)
  if(!is.null(mod)){input$moderator<-mod; e$metaRegression<-Filter(Negate(is.null),lapply(list(c("DL","z"),c("REML","z"),c("REML","knha"),c("PM","knha"),c("ML","z"),c("REML","adhoc")),function(x) fitOf(yi,vi,x[1],x[2],mod)))}
  if(!is.null(group)){input$group<-group; sg<-tryCatch(suppressWarnings(sub(yi,vi,group)),error=function(e) {NULL}); if(!is.null(sg)) e$subgroups<-sg}
  cases[[length(cases)+1]]<<-list(id=unbox(id),origin=unbox("own design"),input=input,expected=e)}
set.seed(7)
add("k1",0.3,0.04)
add("k2-far",c(0.1,1.2),c(0.04,0.09))
add("k2-near",c(0.1,0.12),c(0.04,0.09))
add("k2-equal",c(0.5,0.5),c(0.04,0.09))
add("k3",c(-0.2,0.4,1.1),c(0.01,0.5,0.02),mod=c(1,2,4))
add("k3-regression-saturated-ish",c(-0.2,0.4,1.1),c(0.01,0.5,0.02),mod=c(0,0,1))
add("k2-regression",c(-0.2,0.4),c(0.01,0.5),mod=c(0,1))
add("equal-effects",rep(0.25,6),c(.1,.2,.3,.05,.04,.9))
add("equal-variances",rnorm(8,0.2,0.6),rep(0.1,8),mod=1:8,group=rep(c("a","b"),4))
add("zeros",rep(0,5),rep(1,5))
add("huge-variances",rnorm(6,0,2),c(1e6,2e6,3e6,1e7,4e6,5e6))
add("tiny-variances",rnorm(6,0,2),c(1e-6,2e-8,3e-10,1e-9,4e-6,5e-7))
add("mixed-variances",rnorm(7,0,1),10^seq(-6,6,2))
add("huge-effects",rnorm(6,1e6,2e5),runif(6,1e8,1e10))
add("tiny-effects",rnorm(6,1e-6,2e-7),runif(6,1e-16,1e-14))
add("negative",-abs(rnorm(9,1,0.5)),runif(9,0.01,0.2),mod=runif(9,2000,2020),group=rep(c("x","y","z"),3))
add("many",rnorm(30,0.3,0.4),runif(30,0.01,0.5),mod=rnorm(30),group=sample(c("u","v"),30,TRUE))
add("group-of-one",rnorm(7,0.3,0.4),runif(7,0.01,0.1),group=c("a","a","a","b","b","b","c"))
raws<-function(id,measure,...){d<-data.frame(...); e<-if(measure %in% c("RR","OR","RD")) escalc(measure,ai=ai,bi=bi,ci=ci,di=di,data=d) else escalc(measure,m1i=m1,sd1i=sd1,n1i=n1,m2i=m2,sd2i=sd2,n2i=n2,data=d)
 add(id,as.numeric(e$yi),as.numeric(e$vi),raw=c(list(measure=unbox(measure)),as.list(d)))}
for(m in c("RR","OR","RD")){raws(paste0("zero-cells-",m),m,ai=c(0,3,0,5),bi=c(10,7,20,5),ci=c(1,0,4,5),di=c(9,10,16,5))
 raws(paste0("all-",m),m,ai=c(10,3,6,5),bi=c(0,7,20,5),ci=c(1,2,4,5),di=c(9,10,16,5))
 raws(paste0("big-",m),m,ai=c(1,30,200),bi=c(1e6,7e5,2e6),ci=c(3,40,300),di=c(9e5,1e6,16e5))}
for(m in c("RR","OR")) raws(paste0("double-zero-",m),m,ai=c(0,3,2),bi=c(10,7,20),ci=c(0,1,4),di=c(9,10,16))
raws("md-small","MD",m1=c(1,2,3),sd1=c(1,.5,2),n1=c(2,3,10),m2=c(0,1.5,3),sd2=c(1,1,2),n2=c(2,5,200))
raws("smd-small","SMD",m1=c(1,2,3),sd1=c(1,.5,2),n1=c(2,3,10),m2=c(0,1.5,3),sd2=c(1,1,2),n2=c(2,5,200))
raws("smd-big","SMD",m1=c(1e3,2e3,3e3),sd1=c(1,50,20),n1=c(2000,3000,1e5),m2=c(1001,1980,3000),sd2=c(2,45,22),n2=c(1000,5000,2000))
cat(toJSON(list(schema=unbox("aimwell-oracle/1"),kind=unbox("meta-analysis"),source=list(package=unbox("metafor"),version=unbox(as.character(packageVersion("metafor"))),licence=unbox("GPL-2 | GPL-3 (answers only)"),script=unbox("make/meta-analysis-edges.R")),tolerance=list(relative=unbox(1e-6),absolute=unbox(1e-8)),cases=cases),digits=I(12),na="null",null="null"))
