"""Compiles the given names that tell a person from a place.

    python3 tools/training/region/build_given_names.py SOURCES TARGET/given-names.txt.gz

SOURCES holds the unpacked packages of sources.md: names (PyPI; first names of the 1990 US census,
public domain) and wikidata-person-names (npm, MIT; data CC0). A name that is also an English word
in small letters ("Will") stays out unless the census counts it among the commonest, and so do
countries' names ("Georgia"): they would make the place after them a person.
"""
import gzip
import pathlib
import re
import sys

COMMONEST = 0.05  # per cent of the population, census column 2
PLACES = {"Georgia", "Jordan", "Paris", "London", "Chad", "Israel", "America", "India", "China",
          "Kenya", "Asia", "Sydney", "Florence", "Victoria", "Carolina", "Dakota", "Virginia"}


def census(folder):
    for name in ("dist.male.first", "dist.female.first"):
        for line in (folder / "names" / name).read_text().splitlines():
            word, share = line.split()[:2]
            yield word.title(), float(share)


def wikidata(path):
    parts = re.split(r"exports\.(UNISEX|MALE|FEMALE|FAMILY) = \[", path.read_text("utf8"))
    for group, body in zip(parts[1::2], parts[2::2]):
        if group != "FAMILY":
            yield from re.findall(r'^\t"([^"]+)"', body, re.M)


def main(sources, target):
    sources = pathlib.Path(sources)
    words = {
        line.strip()
        for line in (sources / "wamerican/usr/share/dict/american-english").open(encoding="utf8")
        if line[:1].islower()
    }
    names = set()
    for name, share in census(next(sources.glob("names-*"))):
        if share >= COMMONEST or name.lower() not in words:
            names.add(name)
    for name in wikidata(next(sources.glob("wikidata-person-names-*/package/index.cjs"))):
        if re.fullmatch(r"[A-Z][^\W\d_]{2,12}", name) and name.lower() not in words:
            names.add(name)
    names = sorted(n for n in names - PLACES if len(n) > 2 and all(c < "\u0250" for c in n))
    with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        out.write(("\n".join(names) + "\n").encode("utf8"))
    print(len(names), "given names")


main(*sys.argv[1:])
