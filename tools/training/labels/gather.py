"""Makes the labelled texts again out of repositories' snapshots: python3 gather.py SOURCES_FOLDER OUT_FOLDER [COLLECTION …]

sources.tsv says where each collection lies and which reader reads it. A text is kept where a label has its hash, so readers
may offer too much: every row of a table, an article with and without its title."""
import collections
import csv
import dataclasses
import itertools
import json
import pathlib
import re
import sys

import cleaning
import corpora
import debris
import plain
import shown
import sites
import snapshots
import tables

READERS = {reader.__name__: reader for reader in (
    tables.records, tables.pickles, plain.texts, plain.titled_texts, plain.zipped_texts, plain.markdown_releases,
    corpora.brown, corpora.masc, corpora.gum, corpora.textbook, corpora.gold_text, corpora.expected_pages,
    sites.site, sites.web_pages)}


@dataclasses.dataclass(frozen=True)
class Source:
    collection: str
    repository: str
    commit: str
    licence: str
    articles: int
    paths: str
    reader: str
    settings: dict
    read: str


def sources(file=shown.HERE / "sources.tsv"):
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [Source(**{**row, "articles": int(row["articles"]),
                      "settings": dict(pair.split("=", 1) for pair in row["settings"].split())}) for row in rows]


def candidates(source, title, text):
    """What the labeller may have been shown of it, cleaned."""
    clean = cleaning.page if source.collection.startswith("web-") else cleaning.news
    title, text = re.sub(r"\s+", " ", clean(title)).strip(), clean(text)
    if clean is cleaning.news and title and text.lower().startswith(title.lower()):
        text = text[len(title):].strip(" \n.-|")
    for head, body in dict.fromkeys([debris.without(source.collection, title, text), (title, text)]):
        # A title that came twice was left out at its second text.
        yield from ((head, body), ("", body))


def found(source, snapshot, wanted):
    """hash → (title, text), the first in the order of paths."""
    texts = {}
    for title, text in READERS[source.reader](snapshot.contents(snapshot.files(source.paths)), **source.settings):
        for head, body in candidates(source, title, text):
            key = shown.hash_of(head, body)
            if key in wanted:
                texts.setdefault(key, (head, body))
        # A folder of many thousand files need not be read to its end.
        if len(texts) == len(wanted):
            break
    return texts


def collected(folder, collection_sources, wanted):
    """hash → (title, text) of one collection, which may lie in several repositories."""
    texts = {}
    for source in collection_sources:
        try:
            snapshot = snapshots.Snapshot(folder, source.repository, source.commit)
        except FileNotFoundError as missing:
            print(missing, file=sys.stderr)
            continue
        new = found(source, snapshot, wanted)
        print(source.collection, source.repository, len(new), "of", source.articles, flush=True)
        texts = {**new, **texts}
    return texts


def write(texts, file):
    rows = [{"hash": key, "title": title, "text": text} for key, (title, text) in sorted(texts.items())]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    file.write_text(lines, encoding="utf-8", newline="\n")


def main(folder, out, *only):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    wanted = collections.defaultdict(set)
    for label in shown.labels():
        wanted[label["collection"]].add(label["hash"])
    for collection, its_sources in itertools.groupby(sources(), lambda source: source.collection):
        if not only or collection in only:
            write(collected(folder, its_sources, wanted[collection]), out / f"{collection}.jsonl")


if __name__ == "__main__":
    main(*sys.argv[1:])
