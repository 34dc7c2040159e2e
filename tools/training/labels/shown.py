"""What a labeller saw of an article, and the hash by which a label finds it again. Keys would not do: a text is no longer
what was judged once a repository changes it, and a hash says so."""
import gzip
import hashlib
import pathlib

HERE = pathlib.Path(__file__).parent
WORDS = 220
POOL = "pool_fulltext"


def hash_of(title, text):
    """16 hex digits over the title and the words shown; line breaks of the text do not count, its words do."""
    seen = " ".join(text.split(maxsplit=WORDS)[:WORDS])
    return hashlib.sha256(f"{title}\n{seen}".encode()).hexdigest()[:16]


def labels(file=HERE / "labels.tsv.gz"):
    """Rows as dictionaries, in the file's order."""
    with gzip.open(file, "rt", encoding="utf-8", newline="\n") as lines:
        names = next(lines).rstrip("\n").split("\t")
        return [dict(zip(names, line.rstrip("\n").split("\t"), strict=True)) for line in lines]


def apart(file=HERE / "apart.tsv"):
    """Collection → kind, news or web, of what no reader learns from."""
    return dict(line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()[1:])
