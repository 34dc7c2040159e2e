"""Fine-tunes bge-small on people's labels and a teacher's soft ones, four heads, in PyTorch (on two cores more than twice as fast
as JAX: decisions/0020). Word vectors are those that ship, rounded, and stay. Goes on where it was stopped: after every CHECK
steps the state lies in the work folder."""
import pathlib

import numpy as np
import torch
from torch import nn
from torch.nn import functional

import base
import corpus
import countries

BATCH, CHECK = 16, 200
HEADS = {"topics": ("head.w", "head.b"), "narrower": ("head.ws", "head.bs"), "names": ("head.wn", "head.bn"), "whole": ("head.wc", "head.bc")}
NARROWER = 0.5
# The highest rates of the uppermost layer and of the heads; a layer learns DECAY times as fast as the one above it.
RATE, HEAD_RATE, DECAY = 5e-5, 5e-4, 0.85
# Texts of like length go into one batch, out of so many batches that chance has drawn.
ALIKE = 50


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        width = base.WIDTH
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in "qkvo")
        self.i, self.f = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.n1, self.n2 = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))

    def forward(self, x, mask):
        rows, tokens, width = x.shape
        split = lambda y: y.view(rows, tokens, base.HEADS, width // base.HEADS).transpose(1, 2)
        seen = functional.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask)
        x = self.n1(x + self.o(seen.transpose(1, 2).reshape(rows, tokens, width)))
        return self.n2(x + self.f(functional.gelu(self.i(x))))

    def parts(self):
        """The names of base.weights → what is learnt, matrices as (in, out)."""
        for name in "qkvoif":
            dense = getattr(self, name)
            yield name + "w", dense.weight.T
            yield name + "b", dense.bias
        for number, norm in enumerate((self.n1, self.n2), 1):
            yield f"g{number}", norm.weight
            yield f"b{number}", norm.bias


class Reader(nn.Module):
    def __init__(self, weights, narrower):
        super().__init__()
        fixed = lambda name: torch.tensor(weights[name])
        self.words = nn.Embedding.from_pretrained(fixed("words"))
        self.places = fixed("places")
        self.norm = nn.LayerNorm(base.WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(base.LAYERS))
        self.topics, self.narrower = nn.Linear(2 * base.WIDTH, len(corpus.CODES)), nn.Linear(2 * base.WIDTH, narrower)
        # Of a word piece: how much it speaks for its country as the first, as any; of the text: for no country, and for any.
        self.names, self.whole = nn.Linear(base.WIDTH, 2), nn.Linear(2 * base.WIDTH, 2)
        with torch.no_grad():
            self.norm.weight.copy_(fixed("g"))
            self.norm.bias.copy_(fixed("b"))
            for name, part in self.learnt():
                # Heads that the weights lack are new: one start for all seeds, which differ in the order of rows.
                part.copy_(fixed(name) if name in weights else 0.02 * torch.randn(part.shape, generator=torch.manual_seed(0)))
        self.norm.requires_grad_(False)

    def learnt(self):
        for number, layer in enumerate(self.layers):
            for name, part in layer.parts():
                yield f"layer{number}.{name}", part
        for head, (weight, bias) in HEADS.items():
            yield weight, getattr(self, head).weight.T
            yield bias, getattr(self, head).bias

    def forward(self, ids, known):
        x = self.norm(self.words(ids) + self.places[:ids.shape[1]])
        # Without a mask attention takes its fast way: a sixth of a step.
        mask = None if known.all() else known[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        there = known[:, :, None].float()
        pooled = torch.cat([x[:, 0], (x * there).sum(1) / there.sum(1)], -1)
        return self.topics(pooled), self.narrower(pooled), self.names(x), self.whole(pooled)


def groups(reader, frozen):
    """What learns how fast; the layers below ``frozen`` do not."""
    for layer in reader.layers[:frozen]:
        layer.requires_grad_(False)
    layers = [{"params": list(layer.parameters()), "lr": RATE * DECAY ** (base.LAYERS - 1 - number), "weight_decay": 0.01}
              for number, layer in enumerate(reader.layers) if number >= frozen]
    heads = [part for head in HEADS for part in getattr(reader, head).parameters()]
    return [*layers, {"params": heads, "lr": HEAD_RATE, "weight_decay": 0.0}]


def batches(visits, lengths, seed):
    """Numbers of rows, an epoch of them."""
    chance = np.random.RandomState(seed)
    drawn = chance.permutation(visits)
    found = []
    for start in range(0, len(drawn), ALIKE * BATCH):
        block = drawn[start:start + ALIKE * BATCH]
        block = block[np.argsort(lengths[block], kind="stable")]
        alike = [block[at:at + BATCH] for at in range(0, len(block) - BATCH + 1, BATCH)]
        found += [alike[at] for at in chance.permutation(len(alike))]
    return found


def padded(texts):
    ids = torch.zeros(len(texts), max(map(len, texts)), dtype=torch.long)
    known = torch.zeros(ids.shape, dtype=torch.bool)
    for number, text in enumerate(texts):
        ids[number, :len(text)], known[number, :len(text)] = torch.tensor(text), True
    return ids, known


def losses(answers, topics, narrower, names):
    """One a row; -1 is no narrower concept, and a teacher's row has no names."""
    first, second, marks, whole = answers
    below = functional.cross_entropy(second, narrower, ignore_index=-1, reduction="none")
    places = countries.losses(marks, whole, names)
    return functional.cross_entropy(first, topics, reduction="none") + NARROWER * below + places


def fit(weights, frozen, rows, visits, weight_of, subs, epochs, most, seed, tokeniser, folder):
    """Trains, ``most`` steps if need be, and returns the weights with the new layers and heads. An epoch sees the rows of the
    numbers ``visits``."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    encodings = tokeniser.encode_batch([corpus.text(row) for row in rows])
    texts = [encoding.ids for encoding in encodings]
    names = [countries.Names(row, encoding) for row, encoding in zip(rows, encodings)]
    topics = torch.tensor(np.array([corpus.target(row) for row in rows]))
    narrower = torch.tensor([subs.index(row["sub"]) if row.get("sub") in subs else -1 for row in rows])
    weight = torch.tensor([weight_of(row) for row in rows])
    lengths, visits = np.array([len(text) for text in texts]), np.asarray(visits)
    order = [batch for epoch in range(epochs) for batch in batches(visits, lengths, 1000 * seed + epoch)][:most]
    if not order:
        raise SystemExit(f"expected at least {BATCH} rows to train on, found {len(visits)}")
    reader = Reader(weights, len(subs))
    optimiser = torch.optim.AdamW(groups(reader, frozen))
    warm = max(1, len(order) // 10)
    # Up to the highest rate, then down to nothing.
    rise_and_fall = lambda step: min(step / warm, (len(order) - step) / max(1, len(order) - warm))
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, rise_and_fall)
    check, started = folder / f"seed{seed}.pt", 0
    if check.exists():
        state = torch.load(check)
        reader.load_state_dict(state["reader"])
        optimiser.load_state_dict(state["optimiser"])
        pace.load_state_dict(state["pace"])
        started = state["step"]
    for step, batch in enumerate(order[started:], started + 1):
        ids, known = padded([texts[row] for row in batch])
        value = (losses(reader(ids, known), topics[batch], narrower[batch], [names[row] for row in batch]) * weight[batch]).mean()
        optimiser.zero_grad()
        value.backward()
        optimiser.step()
        pace.step()
        if step % CHECK == 0 or step == len(order):
            torch.save({"reader": reader.state_dict(), "optimiser": optimiser.state_dict(), "pace": pace.state_dict(), "step": step}, check)
            print(f"seed {seed} step {step} of {len(order)} loss {value.item():.3f}", flush=True)
    return {**weights, **{name: part.detach().numpy().copy() for name, part in reader.learnt()}}
