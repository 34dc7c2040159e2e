"""How the reader learns which of the countries named in an article it is about. The names are those that the region reader finds
(training.region.ExportNamings); Java adds up in the same way (CountryOpinion)."""
import numpy as np
import torch
from torch.nn import functional

import corpus

FIRST, MEMBER = 0.7, 0.35
# A name says no more than this, so that none is infinite.
MOST = 20


def named(rows, namings):
    """The rows, each with its names: files in the same order."""
    if len(rows) != len(namings):
        raise SystemExit(f"expected names of {len(rows)} articles, found those of {len(namings)}: export again")
    return [{**row, "names": names} for row, names in zip(rows, namings)]


class Names:
    """Of one article: how many candidates it has, which word piece speaks for which, and what people said of them."""

    def __init__(self, row, encoding):
        candidates, countries = row["names"]["candidates"], row["countries"]
        self.size = len(candidates)
        self.members = torch.tensor([float(code in countries) for code in candidates])
        # The place after the last candidate is nowhere; none is a target where people named a country first that no name speaks for.
        self.first = self.size if not countries else candidates.index(countries[0]) if countries[0] in candidates else None
        title = row.get("title") or ""
        parts = {"TITLE": (0, title), "BODY": (len(title) + 2, row["text"])}
        pieces = {at: piece for piece, (start, end) in reversed(list(enumerate(encoding.offsets))) for at in range(start, end)}
        self.namings = []
        for candidate, part, start, share in row["names"]["namings"]:
            origin, text = parts[part]
            place = origin + characters(text, start)
            if place in pieces:
                self.namings.append((candidate, pieces[place], float(np.log(share))))


def characters(text, units):
    """A place counted in UTF-16 units, as Java counts, in characters."""
    beginning = text[:units]
    # Those beyond the first 65,536 count as two; what is far behind all that is read need not be found.
    if units > 2 * corpus.CHARACTERS or max(beginning, default="") < "\U00010000":
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[:2 * units].decode("utf-16-le", "surrogatepass"))


def sums(marks, names):
    """For each candidate of each article of a batch what its names add up to, log(1 + sum of share * e^mark), as the first country
    and as any: a list of all, and where each article's begin."""
    starts = np.r_[0, np.cumsum([one.size for one in names])]
    where = [(row, piece, starts[row] + candidate, share) for row, one in enumerate(names) for candidate, piece, share in one.namings]
    added = torch.ones(starts[-1], 2)
    if where:
        rows, pieces, slots, shares = map(np.array, zip(*where))
        said = marks[rows, pieces].clamp(max=MOST) + torch.tensor(shares, dtype=torch.float32)[:, None]
        added = added.index_add(0, torch.tensor(slots), said.exp())
    return added.log(), starts


def losses(marks, whole, names):
    """One a row: ``marks`` of its word pieces, and of the ``whole`` how much it is about nowhere, and what any country begins with."""
    added, starts = sums(marks, names)
    found = []
    for row, one in enumerate(names):
        mine, value = added[starts[row]:starts[row + 1]], marks.new_zeros(())
        if one.first is not None:
            value = value + FIRST * functional.cross_entropy(torch.cat([mine[:, 0], whole[row, :1]]), torch.tensor(one.first))
        if one.size:
            value = value + MEMBER * functional.binary_cross_entropy_with_logits(mine[:, 1] + whole[row, 1], one.members)
        found.append(value)
    return torch.stack(found)
