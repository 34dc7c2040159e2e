"""What the second reader says of the pool and of short texts, for the first reader to learn from:
venv/bin/python teach.py DATA SECOND_READER.onnx OUT_FOLDER (the venv is made by ./run)

OUT_FOLDER/topic is then as DATA/topic is, with links to what people labelled and to the texts, and teacher_pool and
teacher_short new: a row a text in its order, probabilities of a hundredth and more (fifteen minutes of two cores)."""
import concurrent.futures
import functools
import gzip
import json
import pathlib
import sys

import numpy as np
import onnxruntime

import base
import corpus
import export

WORK = pathlib.Path(__file__).parent / "work"
LEAST = 0.01
LINKED = ("gold_train", "pool_fulltext", "short_labelled")


def shares(codes, probabilities):
    """The likeliest first."""
    return {codes[at]: round(float(probabilities[at]), 3) for at in np.argsort(-probabilities, kind="stable") if probabilities[at] >= LEAST}


class Reader:
    """One a process: ONNX Runtime on one thread each is twice as fast on two cores as on two threads together."""

    def __init__(self, model):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        asked = export.metadata_of(model)
        self.subs = [code.removeprefix("medtop:") for code in asked["copytaster.narrower"].split("\n")]
        self.tokeniser = export.tokeniser_of(asked, base.unpack(WORK)[1])
        self.session = onnxruntime.InferenceSession(model, options)

    def labels(self, row):
        topics, narrower = self.session.run(("topics", "narrower"), {"ids": np.array(self.tokeniser.encode(corpus.text(row)).ids, np.int64)})
        return {"id": row["id"], "topics": shares(corpus.CODES, topics[0]), "sub": shares(self.subs, narrower[0])}


@functools.cache
def reader(model):
    return Reader(model)


def labels(model, row):
    return reader(model).labels(row)


def written(rows):
    return gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode(), mtime=0)


def main(data, model, out):
    data, out = pathlib.Path(data).resolve() / "topic", pathlib.Path(out) / "topic"
    out.mkdir(parents=True, exist_ok=True)
    base.unpack(WORK)
    for name in LINKED:
        link = out / f"{name}.jsonl.gz"
        link.unlink(missing_ok=True)
        link.symlink_to(data / link.name)
    for texts, answers, fields in (("pool_fulltext", "teacher_pool", ("id", "topics", "sub")),
                                   # A headline says too little for the second level.
                                   ("short_labelled", "teacher_short", ("id", "topics"))):
        with concurrent.futures.ProcessPoolExecutor() as readers:
            rows = readers.map(functools.partial(labels, model), corpus.rows(data, texts), chunksize=64)
        (out / f"{answers}.jsonl.gz").write_bytes(written({name: row[name] for name in fields} for row in rows))
        print(answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
