"""Labels and texts to two files: python3 join.py TEXTS_FOLDER OUT_FOLDER [../shared/data]

taught.jsonl.gz is what readers learn from, apart.jsonl.gz the collections of apart.tsv, from which none ever learns. Rows have the
fields of gold_train and the order of labels.tsv.gz; the same texts give the same bytes. A label whose text is not there is left out
and counted."""
import collections
import gzip
import json
import pathlib
import sys

import shown


def gathered(folder):
    """(collection, hash) → (id, title, text) of what gather.py wrote."""
    found = {}
    for file in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").split("\n")[:-1]:
            row = json.loads(line)
            # Hashed again, so that a text that someone changed is not taken for the one that was judged.
            key = shown.hash_of(row["title"], row["text"])
            found[file.stem, key] = (f"{file.stem}-{key}", row["title"], row["text"])
    return found


def pool(data):
    """The same of the articles whose texts lie in shared/data already; these go under their own source's name."""
    found = {}
    with gzip.open(pathlib.Path(data) / "topic" / f"{shown.POOL}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            title = row.get("title") or ""
            found.setdefault(shown.hash_of(title, row["text"]), (row["source"], (row["id"], title, row["text"])))
    return found


def row_of(label, source, article, kind="taught"):
    place, title, text = article
    return {"key": label["key"], "source": source, "source_id": place, "title": title, "text": text,
            "topics": codes(label["topics"]), "sub": label["second level"], "countries": codes(label["countries"]),
            "sure": int(label["sure"]), "kind": kind}


def codes(cell):
    return cell.split(",") if cell else []


def joined(labels, texts, pool_texts, apart):
    """Rows, and how many labels of each collection found no text. Of collections kept apart the rows say what they are, not that
    they teach."""
    rows, missing = [], collections.Counter()
    for label in labels:
        collection, key = label["collection"], label["hash"]
        if collection == shown.POOL and key in pool_texts:
            rows.append(row_of(label, *pool_texts[key]))
        elif (collection, key) in texts:
            rows.append(row_of(label, f"more:{collection}", texts[collection, key], apart.get(collection, "taught")))
        else:
            missing[collection] += 1
    return rows, missing


def written(rows):
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return gzip.compress(lines.encode(), mtime=0)


def main(folder, out, data="../shared/data"):
    labels = shown.labels()
    rows, missing = joined(labels, gathered(folder), pool(data), shown.apart())
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "taught.jsonl.gz").write_bytes(written([row for row in rows if row["kind"] == "taught"]))
    (out / "apart.jsonl.gz").write_bytes(written([row for row in rows if row["kind"] != "taught"]))
    every = collections.Counter(label["collection"] for label in labels)
    print(len(rows), "of", len(labels), "labels have their texts")
    for collection, count in sorted(missing.items()):
        print(f"no text: {collection} {count} of {every[collection]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
