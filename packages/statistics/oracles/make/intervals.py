# Makes data/small-number-intervals.json: intervals for proportions and rates, edges included.
# Needs scipy and statsmodels (BSD-3): python3 intervals.py > ../data/small-number-intervals.json
import json
import sys

import scipy
import statsmodels
from scipy.optimize import brentq
from scipy.stats import binom, chi2, poisson
from statsmodels.stats.proportion import proportion_confint


def number(value):
    return float(repr(float(value)))


def mid_binomial(x, n, tail):
    below = lambda p: binom.cdf(x, n, p) - 0.5 * binom.pmf(x, n, p)
    root = lambda wanted: brentq(lambda p: below(p) - wanted, 0, 1, xtol=1e-300, rtol=1e-14)
    return (0 if x == 0 else root(1 - tail), 1 if x == n else root(tail))


def mid_poisson(x, tail):
    below = lambda m: poisson.cdf(x, m) - 0.5 * poisson.pmf(x, m)
    root = lambda wanted: brentq(lambda m: below(m) - wanted, 1e-12, 3 * x + 60, xtol=1e-300, rtol=1e-14)
    return (0 if x == 0 else root(1 - tail), root(tail))


def garwood(x, tail):
    return (0 if x == 0 else chi2.ppf(tail, 2 * x) / 2, chi2.ppf(1 - tail, 2 * x + 2) / 2)


cases = []


def add(of, events, size, level, **intervals):
    expected = {name.replace("_", "-"): [number(low), number(high)] for name, (low, high) in intervals.items()}
    name = f"{of}/{events}/{size}/{level}"
    cases.append({"id": name, "of": of, "input": {"events": events, "size": size, "level": level}, "expected": expected})


pairs = [(0, 1), (1, 1), (0, 2), (1, 2), (0, 5), (5, 5), (3, 7), (0, 30), (1, 30), (15, 30), (29, 30), (30, 30)]
pairs += [(0, 1000), (1, 1000), (500, 1000), (1000, 1000), (3, 100000), (99999, 100000), (0, 1000000), (20, 1000000)]
for events, n in pairs:
    for level in (0.5, 0.95, 0.998):
        tail = (1 - level) / 2
        add("proportion", events, n, level,
            exact=proportion_confint(events, n, 1 - level, "beta") if 0 < events < n else
            ((0, 1 - tail ** (1 / n)) if events == 0 else (tail ** (1 / n), 1)),
            wilson=proportion_confint(events, n, 1 - level, "wilson"), mid_p=mid_binomial(events, n, tail))
for events in (0, 1, 2, 5, 20, 100, 1000, 100000):
    for exposure in (1, 0.001, 12345.5):
        for level in (0.5, 0.95, 0.998):
            tail = (1 - level) / 2
            scaled = lambda ends: (ends[0] / exposure, ends[1] / exposure)
            add("rate", events, exposure, level,
                exact=scaled(garwood(events, tail)), mid_p=scaled(mid_poisson(events, tail)))

json.dump({
    "schema": "aimwell-oracle/1", "kind": "small-number-intervals",
    "source": {"package": "scipy, statsmodels", "version": f"{scipy.__version__}, {statsmodels.__version__}",
               "licence": "BSD-3-Clause", "script": "make/intervals.py"},
    "tolerance": {"absolute": 1e-14, "relative": 1e-9}, "nCases": len(cases), "cases": cases,
}, sys.stdout, separators=(",", ":"))
