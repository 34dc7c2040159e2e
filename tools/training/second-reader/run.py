"""Makes the second reader's model: python run.py DATA OUT.onnx [--train], see --help.

The fine-tuned layers and heads are those of --begin FILE; with --train they are trained here first, from such weights or the
public ones, on people's labels and the pool's soft ones, the mean of the seeds' weights counting. What is trained sees the
word pieces and the rounded word vectors that ship.
Every stage leaves its result in ./work (the trained layers and heads as trained.npz) and is not done twice: empty it before
other data or settings. Prints a table: what seven bits and fewer pieces read cost, on rows held out of the training."""
import argparse
import pathlib
import pickle

import numpy as np
import onnx
import onnxruntime

import base
import corpus
import countries
import export
import graph
import measure
import vocabulary

WORK = pathlib.Path(__file__).parent / "work"
# A teacher says nothing of countries: only that the first is none of no candidates, which is sure.
NO_NAMES = {"countries": [], "names": {"candidates": [], "namings": []}}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--train", action="store_true")
    parser.add_argument("--frozen", type=int, default=0, help="lower layers that stay as they are")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--steps", type=int, help="stop after so many, where the epochs would take too long")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--rows", type=int, help="train on so many rows only, to try the command out")
    parser.add_argument("--hold", nargs="*", default=[], help="sources that are left out of training and judged")
    parser.add_argument("--hold-web", type=int, default=-1, help="a fifth of the web pages, 0 to 4, likewise")
    parser.add_argument("--gold-only", action="store_true", help="people's labels only")
    parser.add_argument("--more", nargs="*", default=[], type=pathlib.Path, help="more articles with people's labels (labels/README.md)")
    parser.add_argument("--namings", nargs="*", default=[], type=pathlib.Path,
                        help="where gold_train and each of --more name countries, in this order (training.region.ExportNamings)")
    parser.add_argument("--begin", type=pathlib.Path, help="fine-tuned layers and heads to train on from, as trained.npz has them, or a file that shipped, whose word pieces stay")
    parser.add_argument("--no-table", action="store_true")
    asked = parser.parse_args()
    if asked.train and len(asked.namings) != 1 + len(asked.more):
        parser.error(f"--train expects --namings of gold_train and of each --more, {1 + len(asked.more)} files")
    if not asked.train and not asked.begin:
        parser.error("expected --train, or --begin FILE")
    return asked


def trained(asked, data, weights, subs, tokeniser):
    import train
    read = [corpus.rows(data, "gold_train"), *map(corpus.lines, asked.more)]
    people = [row for rows, file in zip(read, asked.namings) for row in teaching(asked, countries.named(rows, corpus.lines(file)))]
    pool = [] if asked.gold_only else [
        {**row, "topics": soft["topics"], "sub": None, "soft": True, **NO_NAMES}
        for row, soft in zip(corpus.rows(data, "pool_fulltext"), corpus.rows(data, "teacher_pool")) if row["source"] not in asked.hold]
    # All in an order of their own; what people labelled counts twice beside a teacher's.
    rows = [row for _, row in sorted(enumerate(people + pool), key=lambda entry: hash_of(entry[0]))][:asked.rows]
    visits = [number for number, row in enumerate(rows) for _ in range(2 if pool and not row.get("soft") else 1)]
    # A label that a careful annotator may have given otherwise counts less.
    weight_of = lambda row: 0.7 if row.get("soft") else 1.0 if row.get("sure", 1) else 0.6
    runs = [train.fit(weights, asked.frozen, rows, visits, weight_of, subs, asked.epochs, asked.steps, seed, tokeniser, WORK / "train")
            for seed in range(asked.seeds)]
    mean = {name: np.mean([run[name] for run in runs], 0) for name in runs[0]}
    base.keep(mean, subs, asked.frozen, WORK / "trained.npz")
    return mean, subs


def teaching(asked, rows):
    return [row for row in rows if row["topics"] and not held(asked, row)]


def held(asked, row):
    return row["source"] in asked.hold or (row["kind"] == "web" and corpus.fold(row["key"]) == asked.hold_web)


def hash_of(number):
    return (number * 2654435761) % (1 << 32)


def kept_pieces(data, more, begin, tokeniser_file):
    if begin and begin.suffix == ".onnx":
        return export.pieces_of(export.metadata_of(begin), tokeniser_file)
    known = WORK / "pieces.pickle"
    if not known.exists():
        rows = [corpus.rows(data, name) for name in ("gold_train", "pool_fulltext", "short_labelled")] + [corpus.lines(file) for file in more]
        texts = [corpus.text(row) for part in rows for row in part]
        known.write_bytes(pickle.dumps(vocabulary.kept(vocabulary.load(tokeniser_file), texts)))
    return pickle.loads(known.read_bytes())


def table(weights, ids, tokeniser_file, out, rows, subs):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    whole = WORK / "whole.onnx"
    onnx.save(graph.build(weights, range(base.LAYERS), small_words=False), whole)
    print("| step | MB | ms | first | any | macro-F1 | second level |\n|---|---|---|---|---|---|---|")
    for name, path, tokens in (("as trained", whole, export.MOST_PIECES), ("seven bits", out, export.MOST_PIECES), ("seven bits, 128 pieces", out, 128)):
        session = onnxruntime.InferenceSession(path, options)
        topics, narrower, spent = measure.answers(session, vocabulary.pruned(tokeniser_file, ids, tokens), rows)
        found = measure.quality(topics, narrower, rows, subs)
        print(f"| {name} | {path.stat().st_size / 1e6:.1f} | {spent:.0f} | "
              + " | ".join(f"{found[key]:.3f}" for key in ("first", "any", "macro", "second")) + " |", flush=True)


def main():
    asked = arguments()
    WORK.mkdir(exist_ok=True)
    data = asked.data / "topic"
    model, tokeniser_file = base.unpack(WORK)
    weights, subs = base.with_teacher(base.weights(model), asked.begin or data / "teacher.npz")
    if not asked.train and "head.wn" not in weights:
        raise SystemExit(f"expected weights with heads for countries in {asked.begin}, found none: train on from them")
    ids = kept_pieces(data, asked.more, asked.begin, tokeniser_file)
    provenance = "bge-small-en-v1.5 (BAAI, MIT), layers and heads fine-tuned; docs/model-card-second-reader.md"
    if asked.train:
        begin = weights if asked.begin else base.weights(model)
        weights, subs = trained(asked, data, vocabulary.with_words(begin, ids), subs, vocabulary.pruned(tokeniser_file, ids, export.MOST_PIECES))
    else:
        weights = vocabulary.with_words(weights, ids)
    print("hash", export.write(weights, range(base.LAYERS), ids, tokeniser_file, subs, provenance, asked.out))
    judged = [row for row in corpus.rows(data, "gold_train") if row["topics"] and held(asked, row)]
    if judged and not asked.no_table:
        table(weights, ids, tokeniser_file, asked.out, judged, subs)


if __name__ == "__main__":
    main()
