"""Rows of ../shared/data/topic and how the second reader sees them."""
import gzip
import json
import pathlib

import numpy as np

CODES = [f"{number:02d}" for number in range(1, 18)]
CHARACTERS = 2500


def rows(data, name):
    return lines(pathlib.Path(data) / f"{name}.jsonl.gz")


def lines(file):
    with gzip.open(file, "rt", encoding="utf-8") as rows_of_file:
        return [json.loads(line) for line in rows_of_file]


def text(row):
    """What the tokeniser gets; the Java reader builds the same string."""
    return ((row.get("title") or "") + ". " + row["text"])[:CHARACTERS]


def fold(key):
    """One of five, the same as training.topic.Folds gives a web page."""
    value = 0
    for unit in np.frombuffer(key.encode("utf-16-le"), np.uint16):
        value = (31 * value + int(unit)) & 0xFFFFFFFF
    return (value - (1 << 32) if value >> 31 else value) % 5


def target(row):
    """Soft target over the top concepts: a person's one to three, or a teacher's probabilities."""
    wanted = np.zeros(len(CODES), np.float32)
    topics = row["topics"]
    shares = topics.items() if isinstance(topics, dict) else zip(
        topics, {1: [1.0], 2: [0.8, 0.2], 3: [0.7, 0.18, 0.12]}[len(topics)])
    for code, share in shares:
        wanted[CODES.index(code)] += share
    return wanted * 0.97 + 0.03 / len(CODES)
