"""Works out what src/guide works out, by other code: scipy's distributions, optimizers and tests.

Run it anew after a change of method, from the top of the repository, on Debian with python3-scipy (1.11 or later):

    python3 test/cross-check/strengths-and-outcomes.py > test/cross-check/strengths-and-outcomes.json

The numbers are drawn from a fixed seed, so that the file comes out the same.
"""

import itertools
import json
import sys

import numpy as np
from scipy import optimize, stats

random = np.random.default_rng(1973)

# The limits of src/guide/beta-binomial.ts: a + b from 2 to 1000.
WIDEST, NARROWEST = 2, 1000


def spread(reached, rated):
    """Maximum likelihood of the beta-binomial, over mean and log size, within the limits."""

    def against(x):
        mean, size = x[0], np.exp(x[1])
        return -stats.betabinom.logpmf(reached, rated, mean * size, (1 - mean) * size).sum()

    tries = [
        optimize.minimize(
            against,
            [reached.sum() / rated.sum(), np.log(size)],
            method="L-BFGS-B",
            bounds=[(1e-4, 1 - 1e-4), (np.log(WIDEST), np.log(NARROWEST))],
            options={"ftol": 1e-14, "gtol": 1e-9, "maxiter": 5000},
        )
        for size in (3, 10, 50, 300)
    ]
    best = min(tries, key=lambda one: one.fun)
    mean, size = best.x[0], float(np.exp(best.x[1]))
    return mean * size, (1 - mean) * size, -best.fun


def beta_binomials():
    found = []
    for teachers, a, b, most in [(12, 2, 3, 6), (25, 4, 1.5, 10), (40, 1.2, 2, 8), (60, 8, 8, 20), (8, 3, 6, 12)]:
        rated = random.integers(1, most + 1, teachers)
        reached = random.binomial(rated, random.beta(a, b, teachers))
        a1, b1, likelihood = spread(reached, rated)
        posteriors = stats.beta(a1 + reached, b1 + rated - reached)
        found.append(
            {
                "reached": reached.tolist(),
                "rated": rated.tolist(),
                "a": a1,
                "b": b1,
                "logLikelihood": likelihood,
                "low": posteriors.ppf(0.05).tolist(),
                "high": posteriors.ppf(0.95).tolist(),
                "chance": posteriors.sf(a1 / (a1 + b1)).tolist(),
            }
        )
    return found


def betas():
    found = []
    for _ in range(40):
        a, b = np.exp(random.uniform(-1.5, 6, 2))
        x = float(random.beta(a, b))
        distribution = stats.beta(a, b)
        found.append({"a": a, "b": b, "x": x, "chance": distribution.cdf(x), "low": distribution.ppf(0.05), "high": distribution.ppf(0.95)})
    return found


def shrunken():
    """The full Bayesian answer with flat priors on mean and variance, which Morris's estimator approximates."""
    found = []
    for k, spread_of_means in [(8, 0.15), (15, 0.1), (30, 0.2)]:
        variances = random.uniform(0.002, 0.01, k)
        truth = random.normal(0.5, spread_of_means, k)
        values = random.normal(truth, np.sqrt(variances))

        def given(a):
            w = 1 / (variances + a)
            mean = (w * values).sum() / w.sum()
            log = 0.5 * np.log(w).sum() - 0.5 * np.log(w.sum()) - 0.5 * (w * (values - mean) ** 2).sum()
            return log, mean, w.sum()

        grid = np.linspace(0, 0.4, 8001)
        logs = np.array([given(a)[0] for a in grid])
        weights = np.exp(logs - logs.max())
        weights /= weights.sum()
        estimate, second = np.zeros(k), np.zeros(k)
        for a, weight in zip(grid, weights):
            _, mean, total = given(a)
            toward = variances / (variances + a)
            center = (1 - toward) * values + toward * mean
            variance = variances * (1 - toward) + toward**2 / total
            estimate += weight * center
            second += weight * (variance + center**2)
        found.append({"values": values.tolist(), "variances": variances.tolist(), "estimate": estimate.tolist(), "error": np.sqrt(second - estimate**2).tolist()})
    return found


def correlations():
    found = []
    for n, levels, slope in [(8, 4, 1), (9, 3, 0), (9, 20, -1), (14, 5, 0.5), (25, 6, -0.4), (40, 9, 0.15)]:
        x = random.integers(0, levels, n)
        y = np.round(slope * x + random.normal(0, 2, n))
        rho = stats.spearmanr(x, y).statistic
        of_x = stats.rankdata(x) - (n + 1) / 2
        of_y = stats.rankdata(y) - (n + 1) / 2
        if n < 10:
            orders = np.array(list(itertools.permutations(of_y)))
        else:
            orders = random.permuted(np.tile(of_y, (99_999, 1)), axis=1)
        far = (np.abs(orders @ of_x) >= abs(of_y @ of_x) - 1e-9).sum()
        p = far / len(orders) if n < 10 else (far + 1) / (len(orders) + 1)
        found.append({"x": x.tolist(), "y": y.tolist(), "rho": rho, "pValue": p, "exact": n < 10})
    return found


def false_discoveries():
    found = []
    for m in (1, 6, 20, 50):
        p = np.where(random.random(m) < 0.3, random.beta(0.2, 6, m), random.random(m))
        found.append({"pValues": p.tolist(), "rate": 0.1, "clear": (stats.false_discovery_control(p) <= 0.1).tolist()})
    return found


json.dump(
    {
        "betas": betas(),
        "betaBinomials": beta_binomials(),
        "shrunkenMeans": shrunken(),
        "correlations": correlations(),
        "falseDiscoveries": false_discoveries(),
    },
    sys.stdout,
    indent=1,
)
