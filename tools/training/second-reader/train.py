"""Fine-tunes bge-small's upper layers on people's labels and a teacher's soft ones, two heads. The lower layers stay as they
are, so each text passes them once and their output is kept on disk; a step then costs half. Goes on where it was stopped:
after every CHECK steps the state lies in the work folder."""
import pathlib
import pickle

import jax
import jax.numpy as jnp
import numpy as np
import optax

import base
import corpus
import vocabulary

TOKENS, BATCH, CHECK = 192, 16, 100
HEADS = {"w": "head.w", "b": "head.b", "ws": "head.ws", "bs": "head.bs"}
NARROWER = 0.3
# The highest rates of the layers and the heads, from the public weights on and from fine-tuned ones.
RATES, LATER_RATES = (8e-5, 2e-3), (5e-5, 5e-4)


def norm(x, gain, bias):
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12) * gain + bias


def layer(x, w, mask):
    rows, tokens, width = x.shape
    split = lambda y: y.reshape(rows, tokens, base.HEADS, width // base.HEADS).transpose(0, 2, 1, 3)
    query, key, value = (split(x @ w[k + "w"] + w[k + "b"]) for k in "qkv")
    scores = jnp.einsum("bhtd,bhsd->bhts", query, key) / np.sqrt(width // base.HEADS) + mask[:, None, None, :]
    seen = jnp.einsum("bhts,bhsd->bhtd", jax.nn.softmax(scores, -1), value).transpose(0, 2, 1, 3).reshape(x.shape)
    x = norm(x + seen @ w["ow"] + w["ob"], w["g1"], w["b1"])
    inner = jax.nn.gelu(x @ w["iw"] + w["ib"], approximate=False)
    return norm(x + inner @ w["fw"] + w["fb"], w["g2"], w["b2"])


def layers(x, stack, attention):
    mask = (1 - attention) * -1e9
    for w in stack:
        x = layer(x, w, mask)
    return x


def heads(parameters, x, attention):
    x = layers(x, parameters["layers"], attention)
    mean = (x * attention[:, :, None]).sum(1) / attention.sum(1)[:, None]
    pooled = jnp.concatenate([x[:, 0], mean], -1)
    return pooled @ parameters["w"] + parameters["b"], pooled @ parameters["ws"] + parameters["bs"]


def loss(parameters, x, attention, topics, narrower, weight):
    first, second = heads(parameters, x, attention)
    below = optax.softmax_cross_entropy_with_integer_labels(second, jnp.maximum(narrower, 0)) * (narrower >= 0)
    return ((optax.softmax_cross_entropy(first, topics) + NARROWER * below) * weight).mean()


def encoded(rows, tokeniser_file):
    tokeniser = vocabulary.load(tokeniser_file, TOKENS)
    ids, attention = np.zeros((len(rows), TOKENS), np.int32), np.zeros((len(rows), TOKENS), np.float32)
    for number, row in enumerate(rows):
        found = tokeniser.encode(corpus.text(row)).ids
        ids[number, :len(found)], attention[number, :len(found)] = found, 1
    return ids, attention


def lower_outputs(weights, cut, ids, attention, path):
    """Output of the layers below ``cut`` for every row, half precision, on disk."""
    done = pathlib.Path(f"{path}.rows")
    shape = (len(ids), TOKENS, base.WIDTH)
    kept = np.lib.format.open_memmap(path, "r+" if done.exists() else "w+", np.float16, shape)
    stack = [stack_of(weights, number) for number in range(cut)]
    words, places = jnp.asarray(weights["words"]), jnp.asarray(weights["places"][:TOKENS])

    @jax.jit
    def lower(i, a):
        x = norm(words[i] + places[None], weights["g"], weights["b"])
        return layers(x, stack, a)

    start = int(done.read_text()) if done.exists() else 0
    for at in range(start, len(ids), BATCH):
        # The last batch is filled up with rows of its own, so that one shape is compiled.
        take = np.resize(np.arange(at, min(at + BATCH, len(ids))), BATCH)
        kept[at:at + BATCH] = np.asarray(lower(ids[take], attention[take]))[:len(ids) - at]
        done.write_text(str(min(at + BATCH, len(ids))))
    return kept


def stack_of(weights, number):
    prefix = f"layer{number}."
    return {name.removeprefix(prefix): jnp.asarray(value) for name, value in weights.items() if name.startswith(prefix)}


def start_values(weights, cut, narrower):
    stack = [stack_of(weights, number) for number in range(cut, base.LAYERS)]
    if "head.w" in weights:
        return {"layers": stack, **{short: jnp.asarray(weights[long]) for short, long in HEADS.items()}}
    # One start for all seeds, which differ in the order of rows: only so does the mean of their weights make sense.
    head = lambda outputs: jnp.asarray(np.random.RandomState(0).randn(2 * base.WIDTH, outputs).astype(np.float32) * 0.02)
    return {"layers": stack, "w": head(len(corpus.CODES)), "b": jnp.zeros(len(corpus.CODES)), "ws": head(narrower),
            "bs": jnp.zeros(narrower)}


def fit(weights, cut, rows, visits, weight_of, subs, epochs, seed, tokeniser_file, folder):
    """Trains, and returns the weights with the new upper layers and heads. An epoch sees the rows of these numbers."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    ids, attention = encoded(rows, tokeniser_file)
    inputs = lower_outputs(weights, cut, ids, attention, folder / "lower.npy")
    topics = np.array([corpus.target(row) for row in rows])
    narrower = np.array([subs.index(row["sub"]) if isinstance(row.get("sub"), str) and row["sub"] in subs else -1 for row in rows], np.int32)
    weight = np.array([weight_of(row) for row in rows], np.float32)
    parameters = start_values(weights, cut, len(subs))
    visits = np.asarray(visits)
    steps = epochs * (len(visits) // BATCH)
    rate, head_rate = (optax.warmup_cosine_decay_schedule(0, highest, steps // 10, steps, 0)
                       for highest in (LATER_RATES if "head.w" in weights else RATES))
    optimiser = optax.multi_transform(
        {"layers": optax.adamw(rate, weight_decay=0.01), "heads": optax.adamw(head_rate)},
        lambda tree: {name: jax.tree_util.tree_map(lambda _: "layers" if name == "layers" else "heads", part)
                      for name, part in tree.items()})
    state, started = optimiser.init(parameters), 0
    check = folder / f"seed{seed}.pickle"
    if check.exists():
        parameters, state, started = pickle.loads(check.read_bytes())

    @jax.jit
    def step(parameters, state, *batch):
        value, slope = jax.value_and_grad(loss)(parameters, *batch)
        change, state = optimiser.update(slope, state, parameters)
        return optax.apply_updates(parameters, change), state, value

    for number in range(started, steps):
        epoch, place = divmod(number, len(visits) // BATCH)
        take = np.random.RandomState(1000 * seed + epoch).permutation(visits)[place * BATCH:(place + 1) * BATCH]
        take.sort()
        parameters, state, value = step(parameters, state, inputs[take].astype(np.float32), attention[take], topics[take],
                                        narrower[take], weight[take])
        if (number + 1) % CHECK == 0 or number + 1 == steps:
            check.write_bytes(pickle.dumps(jax.device_get((parameters, state, number + 1))))
            print(f"seed {seed} step {number + 1} of {steps} loss {float(value):.3f}", flush=True)
    return merged(weights, cut, jax.device_get(parameters))


def merged(weights, cut, parameters):
    weights = dict(weights)
    for number, part in enumerate(parameters["layers"], cut):
        weights.update({f"layer{number}.{name}": np.asarray(value) for name, value in part.items()})
    weights.update({long: np.asarray(parameters[short]) for short, long in HEADS.items()})
    return weights
