"""Fine-tuned weights to the file that ships: fewer word pieces, numbers of seven and four bits, everything the reader needs inside."""
import hashlib

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

import corpus
import graph
import vocabulary

FORMAT = "2"
MOST_PIECES = 192


def metadata(pieces, subs, provenance):
    return {"copytaster.format": FORMAT,
            "copytaster.topics": "\n".join(f"medtop:{code}000000" for code in corpus.CODES),
            "copytaster.narrower": "\n".join(f"medtop:{code}" for code in subs),
            "copytaster.pieces": "\n".join(pieces),
            "copytaster.most": str(MOST_PIECES),
            "copytaster.provenance": provenance}


def pieces(tokeniser):
    return [piece for piece, _ in sorted(tokeniser.get_vocab().items(), key=lambda entry: entry[1])]


def metadata_of(path):
    """What ``metadata`` gave to a file that ``write`` made."""
    return {entry.key: entry.value for entry in onnx.load(path).metadata_props}


def pieces_of(asked, tokeniser_file):
    """Old ids of the pieces of a file, by its metadata."""
    numbers = vocabulary.load(tokeniser_file).get_vocab()
    return [numbers[piece] for piece in asked["copytaster.pieces"].split("\n")]


def tokeniser_of(asked, tokeniser_file):
    """That of a file, by its metadata."""
    return vocabulary.pruned(tokeniser_file, pieces_of(asked, tokeniser_file), int(asked["copytaster.most"]))


def write(weights, layers, ids, tokeniser_file, subs, provenance, path):
    """Returns the file's own hash, eight digits. A release is named after it and both files of joint weights (ReleaseTest)."""
    whole = path.with_suffix(".float.onnx")
    weights = {**weights, "places": weights["places"][:MOST_PIECES]}
    onnx.save(graph.build(weights, layers, small_words=True), whole)
    quantise(whole, path)
    model = onnx.load(path)
    onnx.helper.set_model_props(model, metadata(pieces(vocabulary.pruned(tokeniser_file, ids)), subs, provenance))
    onnx.save(model, path)
    whole.unlink()
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8]


def quantise(source, target):
    """Weights once, with a scale for each output; activations as they come. Attention's own products stay float: neither
    side of them is known beforehand. Seven of eight bits, because processors without VNNI add two products in sixteen bits
    and cut what runs over: so every machine gives the same answer, and the file compresses better."""
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True})
