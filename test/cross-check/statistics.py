"""Works out on random data, with SciPy and NumPy, what src/guide/ works out by itself, for test/guide/cross-check.test.ts.

    apt install python3-scipy        # SciPy 1.11 or later
    python3 test/cross-check/statistics.py > test/cross-check/statistics.json
"""

import json

import numpy as np
from scipy import stats

DRAWS = 400_000
rng = np.random.default_rng(1995)


def rounded(values):
    return [round(float(value), 10) for value in np.atleast_1d(values)]


def corrected():
    p = np.round(np.concatenate([rng.uniform(size=25), rng.beta(0.3, 8, size=12), [0.02, 0.02, 1]]), 6)
    return {"p": rounded(p), "adjusted": rounded(stats.false_discovery_control(p, method="bh"))}


def tails():
    cases = [(round(float(rng.normal(scale=2)), 4), int(rng.integers(1, 90))) for _ in range(40)]
    return [{"t": t, "freedom": df, "p": float(2 * stats.t.sf(abs(t), df))} for t, df in cases]


def jeffreys():
    """One visit each, so that the interval has a closed form."""
    cases = [(1, 5), (2, 8), (6, 12), (11, 12), (15, 40), (58, 60)]
    return [
        {
            "reached": reached,
            "teachers": n,
            "low": float(stats.beta.ppf(0.05, reached + 0.5, n - reached + 0.5)),
            "high": float(stats.beta.ppf(0.95, reached + 0.5, n - reached + 0.5)),
        }
        for reached, n in cases
    ]


def drawn(shares):
    """Draws of the mean of each column, NaN where a teacher was not seen: Dirichlet weights, half a teacher at 0 and at 1."""
    seen = ~np.isnan(shares)
    weights = rng.standard_gamma(1, size=(DRAWS, len(shares)))
    ones = rng.standard_gamma(0.5, size=(DRAWS, shares.shape[1]))
    zeros = rng.standard_gamma(0.5, size=(DRAWS, shares.shape[1]))
    return (weights @ np.where(seen, shares, 0) + ones) / (weights @ seen + ones + zeros)


def counts(teachers, columns, visited):
    rated = rng.binomial(5, visited, size=(teachers, columns))
    own = rng.beta(1.2, 1.8, size=(teachers, 1))
    return rng.binomial(rated, own), rated


def contrasts():
    cases = []
    for teachers, columns, visited in [(6, 1, 0.9), (25, 1, 0.5), (12, 2, 0.6), (35, 2, 0.2), (18, 4, 0.4), (40, 6, 0.25)]:
        reached, rated = counts(teachers, columns, visited)
        shares = np.where(rated > 0, reached / np.maximum(rated, 1), np.nan)
        seen = (rated > 0).sum(axis=0)
        times = np.arange(columns)
        if columns == 1:
            coefficients = np.ones(1)
        else:
            # The fitted change from first to last is linear in the shares: one fit for each share alone.
            fits = [np.polyfit(times, unit, 1, w=np.sqrt(seen))[0] for unit in np.eye(columns)]
            coefficients = np.array(fits) * (columns - 1)
        values = drawn(shares) @ coefficients
        low, high = np.quantile(values, [0.05, 0.95])
        cases.append(
            {
                "reached": reached.tolist(),
                "rated": rated.tolist(),
                "coefficients": rounded(coefficients),
                "figure": float(np.nanmean(shares, axis=0) @ coefficients),
                "low": float(low),
                "high": float(high),
                "p": float(2 * stats.t.sf(abs(values.mean() / values.std(ddof=1)), (seen - 1).sum())),
            }
        )
    return cases


print(
    json.dumps(
        {"corrected": corrected(), "tails": tails(), "jeffreys": jeffreys(), "contrasts": contrasts()}, indent=1
    )
)
