"""First topic, any topic, macro-F1 and second level over rows, as everywhere in docs/quality.md."""
import time

import numpy as np
from sklearn.metrics import f1_score

import corpus


def answers(session, tokeniser, rows):
    """Probabilities (rows × topics, rows × narrower) and processor milliseconds a row, median."""
    topics, narrower, spent = [], [], []
    for row in rows:
        ids = np.array(tokeniser.encode(corpus.text(row)).ids, np.int64)
        started = time.process_time()
        one, two = session.run(("topics", "narrower"), {"ids": ids})
        spent.append(time.process_time() - started)
        topics.append(one[0])
        narrower.append(two[0])
    return np.array(topics), np.array(narrower), float(np.median(spent) * 1000)


def quality(topics, narrower, rows, subs):
    first = [corpus.CODES[best] for best in topics.argmax(1)]
    gold = [row["topics"][0] for row in rows]
    best = [subs[number] for number in narrower.argmax(1)]
    known = [number for number, row in enumerate(rows) if row.get("sub")]
    return {"first": float(np.mean([a == b for a, b in zip(first, gold)])),
            "any": float(np.mean([a in row["topics"] for a, row in zip(first, rows)])),
            "macro": float(f1_score(gold, first, average="macro", zero_division=0)),
            "second": float(np.mean([best[n] == rows[n]["sub"] for n in known]))}
