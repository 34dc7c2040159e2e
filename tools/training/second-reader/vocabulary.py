"""Word pieces that English news uses, and their vectors. A dropped piece is no lost word: the tokeniser writes it with the shorter pieces
that stay, and single characters all stay."""
import collections
import json

import numpy as np
from tokenizers import Tokenizer

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
LEAST_USES = 10


def load(path, tokens=None):
    tokeniser = Tokenizer.from_file(str(path))
    tokeniser.no_padding()
    tokeniser.no_truncation() if tokens is None else tokeniser.enable_truncation(tokens)
    return tokeniser


def kept(tokeniser, texts, least=LEAST_USES):
    """Old ids of the pieces that stay, in the old order."""
    uses = collections.Counter()
    for start in range(0, len(texts), 2000):
        for encoding in tokeniser.encode_batch(texts[start:start + 2000]):
            uses.update(encoding.ids)
    pieces = tokeniser.get_vocab()
    stays = lambda piece, number: (uses[number] >= least or piece in SPECIAL or len(piece.removeprefix("##")) == 1)
    return sorted(number for piece, number in pieces.items() if stays(piece, number))


def pruned(path, ids, tokens=None):
    """The tokeniser with only these pieces, numbered from 0."""
    file = json.loads(open(path, encoding="utf-8").read())
    names = {number: piece for piece, number in file["model"]["vocab"].items()}
    file["model"]["vocab"] = {names[old]: new for new, old in enumerate(ids)}
    for special in file["added_tokens"]:
        special["id"] = file["model"]["vocab"].get(special["content"], -1)
    file["added_tokens"] = [special for special in file["added_tokens"] if special["id"] >= 0]
    for special in file["post_processor"]["special_tokens"].values():
        special["ids"] = [file["model"]["vocab"][token] for token in special["tokens"]]
    tokeniser = Tokenizer.from_str(json.dumps(file))
    tokeniser.no_padding()
    tokeniser.no_truncation() if tokens is None else tokeniser.enable_truncation(tokens)
    return tokeniser


def with_words(weights, ids):
    """The vectors of these pieces as they ship: whole numbers of four bits, -8 to 7, and a scale each."""
    words = weights["words"][np.array(ids)]
    largest = np.maximum(np.abs(words).max(1, keepdims=True), 1e-9) / 7
    tried = [largest * share for share in np.arange(0.5, 1.01, 0.05)]
    number = lambda scale: np.clip(np.round(words / scale), -8, 7)
    errors = np.stack([((number(scale) * scale - words) ** 2).sum(1) for scale in tried])
    # Clipping a few large numbers costs less than rounding all the others coarsely.
    scales = np.take_along_axis(np.stack(tried), errors.argmin(0)[None, :, None], 0)[0].astype(np.float32)
    numbers = number(scales).astype(np.int8)
    return {**weights, "words": numbers * scales, "words.numbers": numbers, "words.scales": scales}
