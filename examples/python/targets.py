"""Targets against results in pandas: a panel, a chart, a regression table.

    tifa series examples/documents --only targets --format csv -o targets.csv
    python3 examples/python/targets.py targets.csv OUT
"""

import sys
from pathlib import Path

import matplotlib
import numpy as np
import pandas as pd

matplotlib.use("svg")
import matplotlib.pyplot as plt

source, out = sys.argv[1], Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)

# the byte order mark is for Excel; "utf-8-sig" takes it off
targets = pd.read_csv(source, encoding="utf-8-sig")

# one target for each place, year and indicator: growth rates of which the result is known
rates = targets[
    (targets.state == "stated")
    & targets.primary.fillna(False).astype(bool)
    & (targets.measure == "change-rate")
    & (targets.change == "up")
    & (targets.achieved_change == "up")
    & targets.achieved_value.notna()
].copy()
if rates.empty:
    sys.exit("no target with its result: that takes the reports of one place for two years in a row")
# of a range the middle counts, as in the column of differences
rates["aim"] = rates[["value", "max"]].mean(axis=1)
rates["reached"] = rates.aim + rates.difference

# a panel: a row for each place and year, a pair of columns for each indicator
panel = rates.pivot(index=["place", "year"], columns="indicator", values=["aim", "reached"]).sort_index()
panel.columns = [f"{what}.{indicator}" for what, indicator in panel.columns]
panel.to_csv(out / "panel.csv", encoding="utf-8")

# a chart: what was aimed at and what was reached, in the place with the longest series
place = rates.place.value_counts().index[0]
gdp = rates[(rates.indicator == "地区生产总值") & (rates.place == place)].sort_values("year")
figure, axes = plt.subplots(figsize=(7, 4.5))
axes.plot(gdp.year, gdp.aim, "o--", fillstyle="none", label="target")
axes.plot(gdp.year, gdp.reached, "o-", label="result")
axes.set(xlabel="Year", ylabel="Growth of GDP, %", title="What was aimed at and what was reached")
axes.legend(frameon=False)
figure.savefig(out / "chart.svg")


def least_squares(columns, reached):
    """Coefficients, their standard errors and R² of a regression on `columns`."""
    coefficients, *_ = np.linalg.lstsq(columns, reached, rcond=None)
    residuals = reached - columns @ coefficients
    freedom = len(reached) - columns.shape[1]
    covariance = residuals @ residuals / freedom * np.linalg.inv(columns.T @ columns)
    return coefficients, np.sqrt(np.diag(covariance)), 1 - residuals.var() / reached.var()


print(f"panel: {len(panel)} places and years; {rates.indicator.nunique()} indicators")

# a regression of results on targets: pooled, and with an intercept for each indicator that has eight pairs or more
common = rates[rates.groupby("indicator").indicator.transform("size") >= 8]
if common.indicator.nunique() < 2:
    sys.exit("no regression: that takes two indicators with eight targets and results each")
reached = common.reached.to_numpy()
aim = common.aim.to_numpy()
indicators = pd.get_dummies(common.indicator).to_numpy(dtype=float)
rows = []
for model, others in {"pooled": np.ones((len(aim), 1)), "by indicator": indicators}.items():
    coefficients, errors, r2 = least_squares(np.column_stack([aim, others]), reached)
    rows.append({"model": model, "target": coefficients[0], "error": errors[0], "r2": r2, "n": len(aim)})
regression = pd.DataFrame(rows)
regression.to_csv(out / "regression.csv", index=False)

print(regression.round(3).to_string(index=False))
