"""Layers and heads out of a file that export.write made, where the numbers as trained are lost: whole numbers times their scales."""
import numpy as np
import onnx
from onnx import numpy_helper

LAYERS, WIDTH, HEADS = 12, 384, 12
NORMS = {"norm1.g": "g1", "norm1.b": "b1", "norm2.g": "g2", "norm2.b": "b2"}
OF_HEADS = ("head.w", "head.ws", "head.wn", "head.wc", "head.b", "head.bs", "head.bn", "head.bc")


def fine(path):
    """Names as base.weights has them to arrays, and the second level's codes in the order of their head."""
    model = onnx.load(path)
    arrays = {array.name: numpy_helper.to_array(array) for array in model.graph.initializer}
    codes = next(entry.value for entry in model.metadata_props if entry.key == "copytaster.narrower")

    def whole(name):
        if name in arrays:
            return arrays[name]
        return arrays[name + "_quantized"].astype(np.float32) * arrays[name + "_scale"]

    found = {name: whole(name) for name in OF_HEADS}
    for number in range(LAYERS):
        layer = f"layer{number}."
        weights, biases = np.split(whole(layer + "qkv.w"), 3, 1), np.split(arrays[layer + "qkv.b"], 3)
        # The graph's queries are divided by the root of a head's width already.
        root = np.float32(np.sqrt(WIDTH // HEADS))
        for part, weight, bias, times in zip("qkv", weights, biases, (root, 1, 1)):
            found[f"{layer}{part}w"], found[f"{layer}{part}b"] = weight * times, bias * times
        for part in "oif":
            found[f"{layer}{part}w"], found[f"{layer}{part}b"] = whole(f"{layer}{part}.w"), arrays[f"{layer}{part}.b"]
        for long, short in NORMS.items():
            found[layer + short] = arrays[layer + long]
    return found, [code.removeprefix("medtop:") for code in codes.split("\n")]
