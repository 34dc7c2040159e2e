"""Writes the network as ONNX: one article at a time, so there is no batch and no mask, and padding costs nothing."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from base import HEADS, WIDTH

OPSET = 20


class Graph:
    """Collects nodes; every method returns the name of what it computes."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind, inputs, name, outputs=1, **attributes):
        names = [name] if outputs == 1 else [f"{name}.{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=name, **attributes))
        return name if outputs == 1 else names

    def dense(self, x, name, weight, bias):
        product = self.node("MatMul", [x, self.constant(name + ".w", weight)], name + ".product")
        return self.node("Add", [product, self.constant(name + ".b", bias)], name)

    def norm(self, x, name, gain, bias):
        return self.node("LayerNormalization", [x, self.constant(name + ".g", gain), self.constant(name + ".b", bias)],
                         name, axis=-1, epsilon=1e-12)


def unpacked_words(graph, w):
    """Two numbers of four bits lie in a byte: of a vector's first half the lower ones, of its second the upper ones."""
    half = WIDTH // 2
    whole = (w["words.numbers"] + 8).astype(np.uint8)
    both = graph.constant("words", whole[:, :half] | whole[:, half:] << 4)
    picked = graph.node("Cast", [graph.node("Gather", [both, "ids"], "words.picked")], "words.both", to=TensorProto.FLOAT)
    sixteen = graph.constant("sixteen", np.array(16, np.float32))
    upper = graph.node("Floor", [graph.node("Div", [picked, sixteen], "words.sixteenth")], "words.upper")
    lower = graph.node("Sub", [picked, graph.node("Mul", [upper, sixteen], "words.sixteens")], "words.lower")
    numbers = graph.node("Sub", [graph.node("Concat", [lower, upper], "words.halves", axis=1),
                                 graph.constant("eight", np.array(8, np.float32))], "words.numbers")
    scales = graph.node("Gather", [graph.constant("words.scale", w["words.scales"]), "ids"], "words.scales")
    return graph.node("Mul", [numbers, scales], "words.value")


def embeddings(graph, w, small):
    if small:
        words = unpacked_words(graph, w)
    else:
        words = graph.node("Gather", [graph.constant("words", w["words"]), "ids"], "words.value")
    length = graph.node("Shape", ["ids"], "length")
    places = graph.node("Slice", [graph.constant("places", w["places"]), graph.constant("zero", np.array([0], np.int64)),
                                  length, graph.constant("axis", np.array([0], np.int64))], "places.value")
    return graph.norm(graph.node("Add", [words, places], "embedded"), "embedded.norm", w["g"], w["b"])


def layer(graph, x, w, number):
    p, n = f"layer{number}.", lambda name: f"layer{number}.{name}"
    size = WIDTH // HEADS
    # The division by the root of a head's width goes into the query's weights.
    weight = np.concatenate([w[p + "qw"] / np.sqrt(size), w[p + "kw"], w[p + "vw"]], 1).astype(np.float32)
    bias = np.concatenate([w[p + "qb"] / np.sqrt(size), w[p + "kb"], w[p + "vb"]]).astype(np.float32)
    parts = graph.node("Split", [graph.dense(x, n("qkv"), weight, bias)], n("split"), outputs=3, axis=1, num_outputs=3)
    heads = graph.constant(n("heads"), np.array([-1, HEADS, size], np.int64))
    query, key, value = (
        graph.node("Transpose", [graph.node("Reshape", [part, heads], n(f"{kind}.heads"))], n(f"{kind}.turned"), perm=perm)
        for part, kind, perm in zip(parts, "qkv", ([1, 0, 2], [1, 2, 0], [1, 0, 2])))
    weights = graph.node("Softmax", [graph.node("MatMul", [query, key], n("scores"))], n("weights"), axis=-1)
    seen = graph.node("Transpose", [graph.node("MatMul", [weights, value], n("seen"))], n("seen.turned"), perm=[1, 0, 2])
    seen = graph.node("Reshape", [seen, graph.constant(n("width"), np.array([-1, WIDTH], np.int64))], n("seen.flat"))
    x = graph.norm(graph.node("Add", [x, graph.dense(seen, n("o"), w[p + "ow"], w[p + "ob"])], n("added1")), n("norm1"),
                   w[p + "g1"], w[p + "b1"])
    inner = graph.node("Gelu", [graph.dense(x, n("i"), w[p + "iw"], w[p + "ib"])], n("gelu"))
    return graph.norm(graph.node("Add", [x, graph.dense(inner, n("f"), w[p + "fw"], w[p + "fb"])], n("added2")), n("norm2"),
                      w[p + "g2"], w[p + "b2"])


def heads(graph, x, w):
    """Two rows of probabilities, topics and narrower; of every word piece how much it speaks for its country (names); of the text
    how much it speaks for none, and for any (whole)."""
    first = graph.node("Slice", [x, graph.constant("from", np.array([0], np.int64)),
                                 graph.constant("to", np.array([1], np.int64))], "first")
    mean = graph.node("ReduceMean", [x, "axis"], "mean", keepdims=1)
    pooled = graph.node("Concat", [first, mean], "pooled", axis=1)
    # The quantiser takes these for MatMul, too: with heads left float nothing got better (decisions/0020).
    linear = lambda seen, weight, bias, name: graph.node(
        "Gemm", [seen, graph.constant(weight, w[weight]), graph.constant(bias, w[bias])], name)
    for name, weight, bias in (("topics", "head.w", "head.b"), ("narrower", "head.ws", "head.bs")):
        graph.node("Softmax", [linear(pooled, weight, bias, name + ".scores")], name, axis=-1)
    linear(x, "head.wn", "head.bn", "names")
    linear(pooled, "head.wc", "head.bc", "whole")


def build(w, layers, small_words):
    """ids (int64, any number up to 512) to topics, narrower, names and whole."""
    graph = Graph()
    x = embeddings(graph, w, small_words)
    for number in layers:
        x = layer(graph, x, w, number)
    heads(graph, x, w)
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [rows, w[weight].shape[1]])
               for name, rows, weight in (("topics", 1, "head.w"), ("narrower", 1, "head.ws"), ("names", "n", "head.wn"), ("whole", 1, "head.wc"))]
    made = helper.make_graph(graph.nodes, "second-reader", [helper.make_tensor_value_info("ids", TensorProto.INT64, ["n"])],
                             outputs, graph.constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9)
    onnx.checker.check_model(model)
    return model
