"""Trains and measures the region scorer on what ExportFeatures wrote.

    OMP_NUM_THREADS=1 python3 tools/training/region/train.py measure FEATURES docs/quality.md
    OMP_NUM_THREADS=1 python3 tools/training/region/train.py ship FEATURES SCORER.bin 20261125

measure leaves each source out whole (web pages: also page by page, in three parts) and writes the
table between the markers of the report. Needs numpy and scipy.
"""
import pathlib
import sys

import numpy as np

from corpus import APART, NEVER_TAUGHT, Batchable, load, spread, teaching
from network import LEAST_MEMBER, judge, train_all, write

SEEDS = 3
SETS = ["bbctags", "cliff", "geovirus", "gwn", "lgl", "trnews", "wikinews", "worldwide",
        "reuters", "euvs"]
NEWS = ["abdullah_intl_2023_2024", "bbc_2225", "bias_detector_2026", "dawn_world_2025_2026",
        "masakhanews_eng", "yule_fox_2024"]
OTHER_LANGUAGES = ["ml_es", "ml_fr"]
BEGIN, END = "<!-- regions -->", "<!-- /regions -->"


def subregions():
    table = pathlib.Path(__file__).parents[3] / (
        "shared/labels/src/main/resources/io/github/copytaster/labels/region/m49.tsv")
    rows = (line.split("\t") for line in table.read_text().splitlines())
    return {code: row[0] for row in rows for code in row[2].split(" ")}


def decide(article, shares, members, nowhere):
    if article.candidates == [""] or nowhere > shares.max():
        return []
    best = int(np.argmax(shares))
    rest = [i for i in np.argsort(-members) if i != best and members[i] >= LEAST_MEMBER]
    return [article.candidates[i] for i in [best] + rest][:4]


class Tally:
    def __init__(self, subregion):
        self.subregion = subregion
        self.rows = self.judged = self.right = self.nowhere = self.said = self.both = 0
        self.placed = self.region = 0
        self.hits, self.given, self.wanted = {}, {}, {}
        self.scores, self.belongs = [], []

    def add(self, article, answer, members):
        self.rows += 1
        for code in answer:
            self.scores.append(members[article.candidates.index(code)])
            self.belongs.append(code in article.countries)
        first = answer[0] if answer else None
        if article.judged:
            self.judged += 1
            self.right += first == article.first
        if article.first:
            self.placed += 1
            self.region += self.subregion.get(first) == self.subregion.get(article.first)
        if article.may_be_nowhere:
            self.nowhere += not article.countries
            self.said += not answer
            self.both += not article.countries and not answer
        for counts, codes in ((self.given, answer), (self.wanted, article.countries),
                              (self.hits, set(answer) & set(article.countries))):
            for code in codes:
                counts[code] = counts.get(code, 0) + 1

    def figures(self):
        def f1(hits, given, wanted):
            return 2 * hits / (given + wanted)

        micro = f1(*(sum(c.values()) for c in (self.hits, self.given, self.wanted)))
        macro = np.mean([f1(self.hits.get(c, 0), self.given.get(c, 0), count)
                         for c, count in self.wanted.items()])
        return [self.right / self.judged, micro, macro, self.region / self.placed,
                self.calibration_error()]

    def calibration_error(self):
        """Mean distance between score and share of right ones, in ten bins of the score."""
        scores, belongs = np.array(self.scores), np.array(self.belongs, float)
        bins = np.minimum(scores * 10, 9).astype(int)
        return sum(abs(scores[bins == b].mean() - belongs[bins == b].mean()) * (bins == b).mean()
                   for b in np.unique(bins))

    def row(self, name):
        nowhere = f"{self.both} of {self.nowhere}, said {self.said}" if self.nowhere else "–"
        figures = " | ".join(f"{value:.3f}" for value in self.figures())
        return f"| {name} | {self.rows} | {figures} | {nowhere} |"


def main(command, folder, *rest):
    features, articles = load(folder)

    def fit(group):
        return train_all(Batchable(group, features), SEEDS)

    if command == "ship":
        write(fit(teaching(articles)), *rest)
        return

    subregion, taught = subregions(), teaching(articles)

    def test(models, group, tally):
        for article, verdict in zip(group, judge(models, Batchable(group, features))):
            tally.add(article, decide(article, *verdict), verdict[1])

    def without(source):
        near = {source, "worldweak"} if source == "worldwide" else {source}
        return [article for article in taught if article.source not in near]

    # What never teaches is judged by one and the same scorer.
    whole = fit(taught)
    rows, figures = [], {}
    for source in NEWS + ["web"] + SETS + OTHER_LANGUAGES + APART:
        group = [a for a in articles if a.source == source and not a.only_teaches]
        tally = Tally(subregion)
        test(whole if source in NEVER_TAUGHT else fit(without(source)), group, tally)
        rows.append(tally.row(source))
        figures[source] = tally.figures()
        print(rows[-1], flush=True)
    pages, tally = [article for article in articles if article.source == "web"], Tally(subregion)
    for part in range(3):
        held = [article for article in pages if spread(article) % 3 == part]
        left_out = set(map(id, held))
        test(fit([a for a in taught if id(a) not in left_out]), held, tally)
    rows.append(tally.row("web, page by page"))
    for name, group in (("mean of the 10 sets", SETS), ("mean of the 6 news sources", NEWS)):
        mean = np.mean([figures[source] for source in group], 0)
        rows.append(f"| **{name}** | | " + " | ".join(f"{v:.3f}" for v in mean) + " | |")
    print("\n".join(rows[-3:]))
    report = pathlib.Path(rest[0])
    before, _, after = report.read_text("utf8").partition(BEGIN)
    table = ["| left out | articles | first country | micro-F1 | macro-F1 | M49 sub-region |"
             " calibration error | nowhere, found |", "|---|---|---|---|---|---|---|---|"] + rows
    report.write_text(before + BEGIN + "\n" + "\n".join(table) + "\n" + END
                      + after.partition(END)[2], "utf8")


if __name__ == "__main__":
    main(*sys.argv[1:])
