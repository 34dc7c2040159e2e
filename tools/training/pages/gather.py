"""News pages with their true bodies, out of two public repositories: python3 gather.py REPOSITORIES_FOLDER PAGES_FOLDER

Writes PAGES_FOLDER/fundus.jsonl.gz and naeb.jsonl.gz, a page a row in the form of wcxb_dev: id, url, html, articleBody,
title, date, author. The same snapshots
give the same bytes.
"""
import gzip
import html.parser
import json
import pathlib
import re
import sys
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "labels"))
import snapshots

FUNDUS = "flairNLP/fundus", "18da6e53592f99cf0ac5770dc63d6ba99ba63ae8"
NAEB = "AndyTheFactory/article-extraction-dataset", "cf3e2959ffc4fde13e0714d2b6d50c2bd220ed3b"
PUBLISHERS = r"^tests/resources/parser/test_data/"

# A publisher's parser has versions, and the file of its answers does not say which page is of which: the version whose paragraphs
# the page holds. Of 258 pages two hold less than this of any version's.
LEAST_FOUND = 0.85

UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


class Text(html.parser.HTMLParser):
    """The letters and digits of a page, whatever stands between them."""

    def __init__(self, page):
        super().__init__()
        self.parts = []
        self.feed(page)

    def handle_data(self, data):
        self.parts.append(data)

    def letters(self):
        return letters("".join(self.parts))


def letters(text):
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text).translate(UNSEEN)).lower()


def clean(text):
    """A line of a body as a reader sees it: soft hyphens and joiners of no width are the page's business."""
    return unicodedata.normalize("NFC", text.translate(UNSEEN)).strip()


def lines(body):
    """Summary, headings and paragraphs of a Fundus body, in reading order."""
    found = list(body.get("summary") or [])
    for section in body.get("sections") or []:
        found += (section.get("headline") or []) + (section.get("paragraphs") or [])
    return [line for line in map(clean, found) if line]


def share_found(body, page):
    """Which share of a body's paragraphs, by length, stands in the letters of a page."""
    paragraphs = [letters(line) for section in body.get("sections") or [] for line in section.get("paragraphs") or []]
    return sum(len(line) for line in paragraphs if line in page) / max(1, sum(map(len, paragraphs)))


def version_of(page, versions):
    """The answers that belong to a page, or None."""
    seen = Text(page).letters()
    best = max(versions, key=lambda answers: share_found(answers.get("body") or {}, seen), default=None)
    return best if best and share_found(best.get("body") or {}, seen) >= LEAST_FOUND else None


def fundus(snapshot):
    files = dict(snapshot.contents(snapshot.files(PUBLISHERS + r".*\.(json|info|html\.gz)$")))
    urls = {f"{path.rsplit('/', 1)[0]}/{name}": about["url"] for path, content in files.items() if path.endswith(".info")
            for name, about in json.loads(content).items()}
    for path in sorted(files):
        dated = re.fullmatch(r"(.*/(\w+)/[^/]+)_\d{4}_\d\d_\d\d\.html\.gz", path)
        if dated and dated[1] + ".json" in files:
            page = gzip.decompress(files[path]).decode("utf-8", "replace")
            answers = version_of(page, list(json.loads(files[dated[1] + ".json"]).values()))
            if answers:
                yield {"id": f"{dated[2]}-{path.rsplit('/', 1)[1].removesuffix('.html.gz')}", "url": urls.get(path, ""), "html": page,
                       "articleBody": "\n".join(lines(answers["body"])), "title": answers.get("title") or "",
                       "date": answers.get("publishing_date") or "", "author": ", ".join(answers.get("authors") or [])}


def naeb(snapshot):
    about = dict(snapshot.contents(snapshot.files(r"^articles\.json$")))
    articles = json.loads(about["articles.json"])
    for path, content in snapshot.contents(snapshot.files(r"^html/\w+\.html$")):
        name = path.removeprefix("html/").removesuffix(".html")
        if name in articles:
            article = articles[name]
            yield {"id": name[:12], "url": article["url"], "html": content.decode("utf-8", "replace"),
                   "articleBody": article["articleBody"], "title": article["title"], "date": article["date"], "author": article["authors"]}


def write(rows, path):
    """One JSON object a line; how many."""
    count = 0
    with open(path, "wb") as file, gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as packed:
        for row in rows:
            packed.write((json.dumps(row, ensure_ascii=False) + "\n").encode())
            count += 1
    return count


def main(repositories, pages):
    pathlib.Path(pages).mkdir(parents=True, exist_ok=True)
    for name, read, source in (("fundus", fundus, FUNDUS), ("naeb", naeb, NAEB)):
        count = write(read(snapshots.Snapshot(repositories, *source)), pathlib.Path(pages) / f"{name}.jsonl.gz")
        print(f"{name}: {count} pages")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__.splitlines()[0])
    main(*sys.argv[1:])
