# Makes data/segmented-regression.json: Newey-West and REML with AR(1) errors for a step and a turn.
# Needs sandwich (GPL-2 | GPL-3), nlme (GPL) and jsonlite (MIT): Rscript segmented.R > ../data/segmented-regression.json
suppressMessages({library(sandwich); library(nlme); library(jsonlite)})
cases <- list()
add <- function(id, y, at, lags) {
  time <- seq_along(y) - 1
  after <- as.numeric(time >= at)
  since <- after * (time - at)
  fit <- lm(y ~ time + after + since)
  expected <- list(estimate = unname(coef(fit)))
  expected$neweyWest <- lapply(lags, function(lag) list(
    lags = unbox(lag), se = unname(sqrt(diag(NeweyWest(fit, lag = lag, prewhite = FALSE, adjust = TRUE))))))
  reml <- tryCatch(gls(y ~ time + after + since, correlation = corAR1(form = ~time), method = "REML",
    control = glsControl(tolerance = 1e-10, msTol = 1e-12)), error = function(e) NULL)
  edge <- function(phi) as.numeric(logLik(gls(y ~ time + after + since, method = "REML",
    correlation = corAR1(phi, form = ~time, fixed = TRUE))))
  # Where the likelihood rises all the way to the edge, nlme stops anywhere.
  if (!is.null(reml) && as.numeric(logLik(reml)) > max(edge(0.9999), edge(-0.9999)) + 0.01) {
    phi <- unname(coef(reml$modelStruct$corStruct, unconstrained = FALSE))
    table <- summary(reml)$tTable
    expected$reml <- list(estimate = unname(table[, 1]), se = unname(table[, 2]), phi = unbox(phi))
  }
  cases[[length(cases) + 1]] <<- list(id = unbox(id), input = list(y = y, changeAt = unbox(at)), expected = expected)
}
set.seed(2101)
noise <- function(n, phi) as.numeric(arima.sim(list(ar = phi), n))
series <- function(n, phi) round(50 + 0.2 * seq_len(n) + noise(n, phi), 3)
add("shortest", c(3.1, 2.9, 3.4, 5.2, 5.9, 5.1), 3, c(0, 1))
add("before is short", series(14, 0.3), 3, c(0, 1, 4))
add("after is short", series(14, 0.3), 11, c(0, 1, 4))
add("nearly every lag there is", series(12, 0.4), 6, c(0, 3, 10))
add("negative correlation", series(24, -0.6), 12, c(0, 2, 5))
add("strong correlation", series(60, 0.8), 30, c(0, 3, 10))
add("hundreds of points", series(400, 0.4), 200, c(0, 5, 20))
add("huge", 1e9 + 1e6 * series(24, 0.3), 12, c(0, 2))
add("tiny", 1e-9 * series(24, 0.3), 12, c(0, 2))
add("offset", 1e6 + series(24, 0.3), 12, c(0, 2))
add("zeros with one event", c(rep(0, 10), 1, rep(0, 13)), 12, c(0, 2))
add("counts", rpois(36, 3), 18, c(0, 2))
for (i in 1:8) { n <- sample(8:48, 1); add(paste("simulated", i), series(n, runif(1, -0.2, 0.7)), sample(3:(n - 3), 1), c(0, 1, 3)) }
version <- function(name) as.character(packageVersion(name))
cat(toJSON(list(schema = unbox("aimwell-oracle/1"), kind = unbox("segmented-regression"),
  source = list(package = unbox("sandwich, nlme"), version = unbox(paste(version("sandwich"), version("nlme"), sep = ", ")),
    licence = unbox("GPL-2 | GPL-3 (answers only)"), script = unbox("make/segmented.R")),
  doc = unbox("time = 0, 1, 2…; coefficients: start, slope before, step, slope change"),
  tolerance = list(relative = unbox(1e-8), absolute = unbox(1e-12), reml = unbox(1e-4)), cases = cases), digits = I(15), na = "null"))
