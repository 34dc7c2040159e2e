"""Soft labels of a second reader for one of the data sets: python label.py DATA MODEL.onnx SET OUT.jsonl.gz

One line a row in the set's order, as teacher_pool and teacher_short hold them: {"topics": {code: probability}, "sub": {…}},
probabilities below LEAST left out. A text's labels depend on nothing but the text and the model."""
import argparse
import gzip
import json
import pathlib

import onnx
import onnxruntime

import base
import corpus
import vocabulary

LEAST = 0.01


def tokeniser(properties, work):
    """The reference's, with the pieces that the model kept."""
    file = base.unpack(work)[1]
    numbers = vocabulary.load(file).get_vocab()
    ids = [numbers[piece] for piece in properties["copytaster.pieces"].split("\n")]
    return vocabulary.pruned(file, ids, int(properties["copytaster.most"]))


def told(codes, probabilities):
    return {code: round(float(p), 3) for code, p in zip(codes, probabilities) if p >= LEAST}


def label(session, made, codes, narrower, rows):
    for row in rows:
        topics, below = session.run(None, {"ids": made.encode(corpus.text(row)).ids})
        yield {"id": row["id"], "topics": told(codes, topics[0]), "sub": told(narrower, below[0])}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("set", choices=["pool_fulltext", "short_labelled"])
    parser.add_argument("out", type=pathlib.Path)
    asked = parser.parse_args()
    properties = {p.key: p.value for p in onnx.load(asked.model).metadata_props}
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(asked.model, options)
    code = lambda concept: concept.removeprefix("medtop:")
    topics = [code(concept)[:2] for concept in properties["copytaster.topics"].split("\n")]
    narrower = [code(concept) for concept in properties["copytaster.narrower"].split("\n")]
    made = tokeniser(properties, pathlib.Path(__file__).parent / "work")
    # No time in the file: the same inputs give the same bytes.
    with open(asked.out, "wb") as file, gzip.GzipFile("", "wb", mtime=0, fileobj=file) as lines:
        for said in label(session, made, topics, narrower, corpus.rows(asked.data / "topic", asked.set)):
            lines.write((json.dumps(said, separators=(",", ":")) + "\n").encode())


if __name__ == "__main__":
    main()
