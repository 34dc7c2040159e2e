"""The scorer: two one-layer networks over the same features, trained together.

The first gives each candidate a value and a membership logit, the second gives "nowhere" a value
from the heaviest candidate's row; values compete in one softmax. Nothing but numpy, one thread,
fixed seeds: the same features give the same weights.
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
DECAYED = ("W1", "V1", "L", "K", "W2", "V2")


def start(inputs, seed):
    random = np.random.default_rng(seed)

    def weights(rows, columns):
        return (random.normal(size=(rows, columns)) / np.sqrt(rows)).astype("f4")

    def zeros(*shape):
        return np.zeros(shape, "f4")

    return {
        "W1": weights(inputs, HIDDEN), "b1": zeros(HIDDEN),
        "W2": weights(HIDDEN, 2), "b2": zeros(2), "L": zeros(inputs, 2),
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


def gradients(p, data, x_all, group):
    sizes = data.sizes[group]
    index = np.concatenate([np.arange(data.starts[i], data.starts[i] + data.sizes[i])
                            for i in group])
    starts = np.r_[0, np.cumsum(sizes)[:-1]]
    owner = np.repeat(np.arange(len(group)), sizes)
    x, heaviest = x_all[index], x_all[data.heaviest[group]]
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
    return {
        "W1": x.T @ d_h1, "b1": d_h1.sum(0), "W2": a1.T @ d_out, "b2": d_out.sum(0),
        "L": x.T @ d_out, "V1": heaviest.T @ d_h2, "c1": d_h2.sum(0), "V2": a2.T @ d_none,
        "c2": d_none.sum(0), "K": heaviest.T @ d_none,
    }


def train(data, seed):
    """Mean, deviation and parameters, by Adam with decoupled decay."""
    mean, deviation = data.x.mean(0), data.x.std(0) + 0.05
    x = np.minimum((data.x - mean) / deviation, CAP).astype("f4")
    p = start(x.shape[1], seed)
    first = {key: np.zeros_like(value) for key, value in p.items()}
    second = {key: np.zeros_like(value) for key, value in p.items()}
    random, step = np.random.default_rng(seed + 100), 0
    for epoch in range(EPOCHS):
        order = random.permutation(len(data.articles))
        rate = RATE * (1 - epoch / EPOCHS) + 2e-4
        for at in range(0, len(order), BATCH):
            step += 1
            for key, slope in gradients(p, data, x, order[at : at + BATCH]).items():
                first[key] = 0.9 * first[key] + 0.1 * slope
                second[key] = 0.999 * second[key] + 0.001 * slope**2
                move = first[key] / (1 - 0.9**step)
                move /= np.sqrt(second[key] / (1 - 0.999**step)) + 1e-8
                p[key] -= rate * (move + (DECAY * p[key] if key in DECAYED else 0))
    return mean, deviation, p


def judge(models, data):
    """For every article: shares of its candidates, memberships, share of nowhere."""
    out = nowhere = 0
    for mean, deviation, p in models:
        x = np.minimum((data.x - mean) / deviation, CAP).astype("f4")
        answers = forward(p, x, x[data.heaviest])
        out, nowhere = out + answers[2] / len(models), nowhere + answers[5] / len(models)
    for number, (begin, size) in enumerate(zip(data.starts, data.sizes)):
        value = np.r_[out[begin : begin + size, 0], nowhere[number]]
        shares = np.exp(value - value.max())
        shares /= shares.sum()
        members = 1 / (1 + np.exp(-out[begin : begin + size, 1]))
        yield shares[:-1], members, shares[-1]


def write(models, path, date):
    """The models' mean as one network: hidden layers side by side, scaling folded in."""

    def floats(array):
        return np.asarray(array, ">f4").tobytes()

    def net(into, bias, direct, out, out_bias):
        caps = np.min([mean + CAP * deviation for mean, deviation, _ in models], 0)
        hidden = np.concatenate([p[into] / d[:, None] for _, d, p in models], 1)
        biases = np.concatenate([p[bias] - (m / d) @ p[into] for m, d, p in models])
        linear = sum(p[direct] / d[:, None] for _, d, p in models) / len(models)
        outs = np.concatenate([p[out] for _, _, p in models]) / len(models)
        ends = sum(p[out_bias] - (m / d) @ p[direct] for m, d, p in models) / len(models)
        head = struct.pack(">iii", hidden.shape[0], hidden.shape[1], outs.shape[1])
        return head + b"".join(map(floats, (caps, hidden, biases, linear, outs, ends)))

    head = struct.pack(">i", 1) + date.encode("ascii") + struct.pack(">f", LEAST_MEMBER)
    with open(path, "wb") as model:
        model.write(head + net("W1", "b1", "L", "W2", "b2") + net("V1", "c1", "K", "V2", "c2"))
