"""What ExportFeatures wrote, as arrays. A candidate is a row; an article is a run of rows."""
import hashlib
import json
import pathlib

import numpy as np
from scipy import sparse

# How many articles of the two sets with conventions of their own may teach, and what a row weighs:
# the outlet's country alone is a weak label (research/region.md section 1).
TAUGHT_AT_MOST = {"reuters": 800, "euvs": 800}
WEIGHT = {"reuters": 0.6, "euvs": 0.6, "worldweak": 0.4}
APART = ["apart, news", "apart, web"]
NEVER_TAUGHT = {"ml_es", "ml_fr", *APART}


class Article:
    def __init__(self, line, start):
        row = json.loads(line)
        self.id = str(row.get("key") or row.get("id"))
        self.source = row["source"]
        self.candidates = row["candidates"]
        self.rows = slice(start, start + len(self.candidates))
        self.countries = row["countries"]
        self.first = row["first"] or None
        self.may_be_nowhere = "kind" in row or self.source == "cliff"
        self.only_teaches = row.get("kind") == "taught"

    @property
    def judged(self):
        """Whether its first country, or that it has none, can be right or wrong."""
        return self.first is not None or (self.may_be_nowhere and not self.countries)


def spread(article):
    return int(hashlib.md5(article.id.encode()).hexdigest(), 16)


class Features:
    """Of every candidate: dense, a row each; contexts, what stands around its mentions in the
    article's opening and after it, a sparse row of weights of the keys each."""

    def __init__(self, folder):
        self.names = (folder / "names.txt").read_text().split()
        rows = np.fromfile(folder / "rows.bin", ">f4").reshape(-1, len(self.names))
        self.dense = rows.astype("f4")
        kind = np.dtype([("row", ">i4"), ("key", ">i4"), ("weight", ">f4")])
        met = np.fromfile(folder / "contexts.bin", kind)
        self.keys, columns = np.unique(met["key"], return_inverse=True)
        shape = len(self.dense), len(self.keys)
        self.contexts = []
        for part in (0, 1):
            here = met["row"] % 2 == part
            triples = met["weight"][here], (met["row"][here] // 2, columns[here])
            self.contexts.append(sparse.csr_matrix(triples, shape, "f4"))


def load(folder):
    folder = pathlib.Path(folder)
    features = Features(folder)
    articles, start = [], 0
    with (folder / "articles.jsonl").open(encoding="utf8") as lines:
        for line in lines:
            articles.append(Article(line, start))
            start = articles[-1].rows.stop
    if start != len(features.dense):
        raise SystemExit(f"{start} candidates but {len(features.dense)} rows: export again")
    return features, articles


def teaching(articles):
    by_source = {}
    for article in articles:
        if article.source not in NEVER_TAUGHT:
            by_source.setdefault(article.source, []).append(article)
    chosen = []
    for source, group in by_source.items():
        most = TAUGHT_AT_MOST.get(source)
        chosen += sorted(group, key=spread)[:most] if most else group
    return chosen


class Batchable:
    """Articles side by side, for training and judging."""

    def __init__(self, articles, features):
        self.articles = articles
        self.keys = features.keys
        index = np.concatenate([np.arange(a.rows.start, a.rows.stop) for a in articles])
        self.x = features.dense[index]
        self.contexts = [part[index] for part in features.contexts]
        self.sizes = np.array([len(a.candidates) for a in articles])
        self.starts = np.r_[0, np.cumsum(self.sizes)[:-1]]
        pairs = [(a, country) for a in articles for country in a.candidates]
        self.real = np.array([country != "" for _, country in pairs])
        self.member = np.array([country in a.countries for a, country in pairs], float)
        self.first = np.array([country == a.first for a, country in pairs], float)
        self.open = np.array([a.may_be_nowhere for a in articles])
        self.nowhere = np.array([not a.countries for a in articles], float) * self.open
        found = np.add.reduceat(self.first, self.starts) > 0
        self.taught = (found | (self.nowhere > 0)).astype(float)
        self.weight = np.array([WEIGHT.get(a.source, 1.0) for a in articles])
        mass = features.names.index("mass")
        heaviest = [int(np.argmax(self.x[s : s + n, mass]))
                    for s, n in zip(self.starts, self.sizes)]
        self.heaviest = self.starts + np.array(heaviest)
