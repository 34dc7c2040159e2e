"""The scorer: two one-layer networks over the same features, trained together.

The first gives each candidate a value and a membership logit, the second gives "nowhere" a value
from the heaviest candidate's row; values compete in one softmax. Behind the dense features both
see WIDTH learned sums over what stands around the candidate's mentions, in the article's opening
and after it; the weights of those sums ("E") are trained with the rest. One thread, fixed seeds:
the same features give the same weights.
"""
import struct

import numpy as np

HIDDEN = 24
EPOCHS = 14
BATCH = 256
RATE = 3e-3
DECAY = 3e-2
CAP = 5  # standard deviations beyond which a feature says no more
LEAST_MEMBER = 0.40
WIDTH = 4
LEAST_MET = 40  # candidates that must have a context for it to be learned
HIDDEN_CONTEXTS = 0.4  # share of the contexts that a step does not see
CONTEXT_DECAY = 2.0
DECAYED = ("W1", "V1", "L", "K", "W2", "V2")


def start(dense, contexts, seed):
    random = np.random.default_rng(seed)
    inputs = dense + 2 * WIDTH

    def weights(rows, columns):
        return (random.normal(size=(rows, columns)) / np.sqrt(rows)).astype("f4")

    def zeros(*shape):
        return np.zeros(shape, "f4")

    # The first sum starts as one that raises a candidate, so that there is a slope to follow.
    linear = zeros(inputs, 2)
    linear[dense :: WIDTH, 0] = 0.3
    return {
        "E": (random.normal(size=(contexts, WIDTH)) * 0.02).astype("f4"),
        "W1": weights(inputs, HIDDEN), "b1": zeros(HIDDEN),
        "W2": weights(HIDDEN, 2), "b2": zeros(2), "L": linear,
        "V1": weights(inputs, HIDDEN), "c1": zeros(HIDDEN),
        "V2": weights(HIDDEN, 1), "c2": zeros(1), "K": zeros(inputs, 1),
    }


def forward(p, x, heaviest):
    h1 = x @ p["W1"] + p["b1"]
    a1 = np.maximum(h1, 0)
    out = a1 @ p["W2"] + p["b2"] + x @ p["L"]
    h2 = heaviest @ p["V1"] + p["c1"]
    a2 = np.maximum(h2, 0)
    nowhere = (a2 @ p["V2"] + p["c2"] + heaviest @ p["K"])[:, 0]
    return h1, a1, out, h2, a2, nowhere


def hidden(part, random):
    seen = part.copy()
    seen.data *= (random.random(len(seen.data)) >= HIDDEN_CONTEXTS) / (1 - HIDDEN_CONTEXTS)
    return seen


def gradients(p, data, x_all, contexts, group, random):
    sizes = data.sizes[group]
    index = np.concatenate([np.arange(data.starts[i], data.starts[i] + data.sizes[i])
                            for i in group])
    starts = np.r_[0, np.cumsum(sizes)[:-1]]
    owner = np.repeat(np.arange(len(group)), sizes)
    seen = [hidden(part[index], random) for part in contexts]
    x = np.concatenate([x_all[index]] + [part @ p["E"] for part in seen], 1)
    heaviest_row = starts + data.heaviest[group] - data.starts[group]
    heaviest = x[heaviest_row]
    h1, a1, out, h2, a2, nowhere = forward(p, x, heaviest)
    real, weight = data.real[index], data.weight[group]
    value = np.where(real, out[:, 0], -1e9)
    none = np.where(data.open[group], nowhere, -1e9)
    most = np.maximum(np.maximum.reduceat(value, starts), none)
    shares, none_share = np.exp(value - most[owner]), np.exp(none - most)
    total = np.add.reduceat(shares, starts) + none_share
    taught = weight * data.taught[group]
    d_value = (shares / total[owner] - data.first[index]) * taught[owner] * real
    d_none = (none_share / total - data.nowhere[group]) * taught * data.open[group]
    member = 1 / (1 + np.exp(-out[:, 1]))
    d_member = (member - data.member[index]) * weight[owner] * real / 2
    d_out = np.stack([d_value, d_member], 1).astype("f4") * 4 / BATCH
    d_none = (d_none * 4 / BATCH).astype("f4")[:, None]
    d_h1 = (d_out @ p["W2"].T) * (h1 > 0)
    d_h2 = (d_none @ p["V2"].T) * (h2 > 0)
    dense = x_all.shape[1]
    d_sums = d_h1 @ p["W1"][dense:].T + d_out @ p["L"][dense:].T
    d_sums[heaviest_row] += d_h2 @ p["V1"][dense:].T + d_none @ p["K"][dense:].T
    return {
        "E": seen[0].T @ d_sums[:, :WIDTH] + seen[1].T @ d_sums[:, WIDTH:],
        "W1": x.T @ d_h1, "b1": d_h1.sum(0), "W2": a1.T @ d_out, "b2": d_out.sum(0),
        "L": x.T @ d_out, "V1": heaviest.T @ d_h2, "c1": d_h2.sum(0), "V2": a2.T @ d_none,
        "c2": d_none.sum(0), "K": heaviest.T @ d_none,
    }


class Model:
    """Parameters, with what turns features into inputs."""

    def __init__(self, data, seed):
        self.mean, self.deviation = data.x.mean(0), data.x.std(0) + 0.05
        met = sum(np.asarray((part > 0).sum(0)).ravel() for part in data.contexts)
        self.kept = np.flatnonzero(met >= LEAST_MET)
        self.keys = data.keys[self.kept]
        self.p = start(data.x.shape[1], len(self.kept), seed)

    def dense(self, data):
        return np.minimum((data.x - self.mean) / self.deviation, CAP).astype("f4")

    def contexts(self, data):
        return [part[:, self.kept] for part in data.contexts]


def train_all(data, seeds):
    """Models of several seeds over the context weights of the first: what ships sums once."""
    first = train(data, 0)
    return [first] + [train(data, seed, first.p["E"]) for seed in range(1, seeds)]


def train(data, seed, learned=None):
    """A model, by Adam with decoupled decay; context weights already learned stay as they are."""
    model = Model(data, seed)
    x, contexts, p = model.dense(data), model.contexts(data), model.p
    if learned is not None:
        p["E"] = learned
    first = {key: np.zeros_like(value) for key, value in p.items()}
    second = {key: np.zeros_like(value) for key, value in p.items()}
    decay = dict.fromkeys(DECAYED, DECAY) | {"E": CONTEXT_DECAY}
    random, step = np.random.default_rng(seed + 100), 0
    for epoch in range(EPOCHS):
        order = random.permutation(len(data.articles))
        rate = RATE * (1 - epoch / EPOCHS) + 2e-4
        for at in range(0, len(order), BATCH):
            step += 1
            group = order[at : at + BATCH]
            for key, slope in gradients(p, data, x, contexts, group, random).items():
                if key == "E" and learned is not None:
                    continue
                first[key] = 0.9 * first[key] + 0.1 * slope
                second[key] = 0.999 * second[key] + 0.001 * slope**2
                move = first[key] / (1 - 0.9**step)
                move /= np.sqrt(second[key] / (1 - 0.999**step)) + 1e-8
                p[key] -= rate * (move + decay.get(key, 0) * p[key])
    return model


def judge(models, data):
    """For every article: shares of its candidates, memberships, share of nowhere."""
    out = nowhere = 0
    for model in models:
        sums = [part @ model.p["E"] for part in model.contexts(data)]
        x = np.concatenate([model.dense(data)] + sums, 1)
        answers = forward(model.p, x, x[data.heaviest])
        out, nowhere = out + answers[2] / len(models), nowhere + answers[5] / len(models)
    for number, (begin, size) in enumerate(zip(data.starts, data.sizes)):
        value = np.r_[out[begin : begin + size, 0], nowhere[number]]
        shares = np.exp(value - value.max())
        shares /= shares.sum()
        members = 1 / (1 + np.exp(-out[begin : begin + size, 1]))
        yield shares[:-1], members, shares[-1]


def write(models, path, date):
    """The models' mean as one network: hidden layers side by side, scaling folded in."""
    dense = len(models[0].mean)

    def floats(array):
        return np.asarray(array, ">f4").tobytes()

    def scaled(model, weights):
        scale = np.r_[model.deviation, np.ones(2 * WIDTH)]
        return model.p[weights] / scale[:, None]

    def bias(model, weights, biases):
        return model.p[biases] - (model.mean / model.deviation) @ model.p[weights][:dense]

    def net(into, into_bias, direct, out, out_bias):
        caps = np.min([model.mean + CAP * model.deviation for model in models], 0)
        caps = np.r_[caps, np.full(2 * WIDTH, np.inf)]
        hidden = np.concatenate([scaled(m, into) for m in models], 1)
        biases = np.concatenate([bias(m, into, into_bias) for m in models])
        linear = sum(scaled(m, direct) for m in models) / len(models)
        outs = np.concatenate([m.p[out] for m in models]) / len(models)
        ends = sum(bias(m, direct, out_bias) for m in models) / len(models)
        head = struct.pack(">iii", hidden.shape[0], hidden.shape[1], outs.shape[1])
        return head + b"".join(map(floats, (caps, hidden, biases, linear, outs, ends)))

    keys = models[0].keys
    head = struct.pack(">i", 2) + date.encode("ascii") + struct.pack(">f", LEAST_MEMBER)
    contexts = struct.pack(">ii", len(keys), WIDTH) + np.asarray(keys, ">i4").tobytes()
    with open(path, "wb") as model:
        model.write(head + contexts + floats(models[0].p["E"]))
        model.write(net("W1", "b1", "L", "W2", "b2") + net("V1", "c1", "K", "V2", "c2"))
