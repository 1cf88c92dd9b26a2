"""What is not funded yet, by payer and year, worked out anew from the lines of the budget.

Usage: python3 funding_gap.py PACKAGE

PACKAGE is a folder that `npm run --silent cost -- PACK --package PACKAGE` wrote, or the unpacked zip of the page
Export. Needs Python 3.8 or later and nothing else. Exit status: 0 the result file says the same, 1 it does not.
"""

import csv
import json
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path


def table(package, name):
    """The rows of one resource of the package, each a dict of texts by column."""
    described = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    paths = {resource["name"]: resource["path"] for resource in described["resources"]}
    if name not in paths:  # A table of the data that has no rows is not written.
        return []
    with open(package / paths[name], encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(package):
    described = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    computed = described["computed"]
    lines = table(package, "budget")
    gaps = table(package, "funding_gap")

    # Lines are rounded to the smallest unit of the currency, so a sum may be off by that much a line.
    places = max((len(line["amount"].partition(".")[2]) for line in lines), default=0)
    unit = Decimal(1).scaleb(-places)

    budget = defaultdict(Decimal)
    count = defaultdict(int)
    for line in lines:
        if line["payer_kind"] != "budget":
            continue  # What volunteers give and survivors pay is no part of the budget.
        key = line["mix"], line["year"], line["payer"]
        budget[key] += Decimal(line["amount"])
        count[key] += 1

    # pack/ holds the base data: under a scenario, commitments may have been changed by it.
    committed = {(row["payer"], row["year"]): Decimal(row["amount"]) for row in table(package, "funding")}
    is_base = computed["scenario"] == "base"

    differing = []
    for row in gaps:
        key = row["mix"], row["year"], row["payer"]
        given = committed.get((row["payer"], row["year"]), Decimal(0)) if is_base else Decimal(row["committed"])
        gap = budget[key] - given
        if given != Decimal(row["committed"]) or abs(gap - Decimal(row["gap"])) > unit * (count[key] + 1):
            differing.append((key, gap, row["gap"]))
        if row["mix"] == computed["mix"] or (computed["mix"] == "all" and row["mix"] == "as-planned"):
            print(f'{row["year"]}  {row["payer"]:<24}{budget[key]:>18,.0f}{given:>18,.0f}{gap:>18,.0f}  {row["currency"]}')
    said = {(row["mix"], row["year"], row["payer"]) for row in gaps}
    differing += [(key, amount, "no row") for key, amount in budget.items() if key not in said]

    for key, gap, there in differing:
        print(f'{" ".join(key)}: {gap} here, {there} in the result file', file=sys.stderr)
    if not differing:
        print(f"The {len(gaps)} rows of funding_gap.csv agree with the {len(lines)} lines of budget.csv.")
    return 1 if differing or not gaps else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
