"""Texts of linguists' corpora and textbooks, which come as words with tags or as XML."""
import html
import json
import pathlib
import re

from cleaning import decoded, joined_words, lines, unwrapped, without_tags
from plain import zipped


def brown(files, members="brown/c[b-j]"):
    """word/tag, paragraphs three lines apart, quotation marks of a typesetter."""
    for name, content in zipped(files, members):
        paragraphs = re.split(r"\n\s*\n\s*\n+", content.decode("latin-1"))
        words = [[token.rsplit("/", 1)[0] for token in paragraph.split()] for paragraph in paragraphs]
        yield "", "\n".join(spaced(" ".join(some)) for some in words if some)


def spaced(text):
    text = re.sub(r" ([.,;:?!)\]%])", r"\1", text.replace("``", '"').replace("''", '"'))
    text = re.sub(r"([(\[$]) ", r"\1", text)
    # Marks open and close by turns.
    parts = re.split(r'\s?"\s?', text)
    text = "".join(part + (' "' if number % 2 == 0 else '" ') for number, part in enumerate(parts[:-1])) + parts[-1]
    text = re.sub(r'" ([.,;:?!])', r'"\1', text)
    return re.sub(r"([;!?:])\1", r"\1", re.sub(r" +", " ", text)).strip()


def masc(files, members=r"masc_tagged/.*\.txt$"):
    for _, content in zipped(files, members):
        rows = (" ".join(token.rsplit("_", 1)[0] for token in line.split())
                for line in content.decode("utf-8", "replace").split("\n"))
        yield "", "\n".join(joined_words(row) for row in rows if row)


def gum(files):
    """XML with one word a line; headings, paragraphs and items are lines of the text."""
    for _, content in files:
        content = decoded(content)
        title = re.search(r' title="([^"]*)"', content)
        rows, row = [], []
        for line in content.split("\n"):
            if re.match(r"</?(head|p|item|list|caption)\b", line):
                rows, row = [*rows, row], []
            elif "\t" in line:
                row.append(line.split("\t")[0])
        text = html.unescape("\n".join(" ".join(words) for words in [*rows, row] if words))
        yield html.unescape(title.group(1)) if title else "", joined_words(text).replace(" - ", "-")


def textbook(files):
    """CNXML of OpenStax, without exercises, figures and formulas."""
    for _, content in files:
        content = decoded(content)
        title = re.search(r"(?s)<title>(.*?)</title>", content)
        content = re.sub(r"(?s)<(metadata|exercise|problem|glossary|figure|m:math|table|media)\b.*?</\1>", "", content)
        content = re.sub(r"</?(para|title|section|note|item|list)\b[^>]*>", "\n", content)
        yield without_tags(title.group(1)) if title else "", without_tags(unwrapped(content))


def gold_text(files, headline="0"):
    """Gold of extractors' tests: <h>, <p>, <l> before each block. Titles stand in a header of the page the text belongs to,
    else the first line is one where it is shorter than ``headline`` signs."""
    gold, titles = {}, {}
    for path, content in files:
        name = pathlib.PurePath(path).stem
        if "/input/" in path:
            found = re.search(r'<text id="[^"]*" title="([^"]*)"', decoded(content[:3000]))
            titles[name] = html.unescape(found.group(1)) if found else ""
        else:
            gold[name] = decoded(content)
    for name, text in gold.items():
        # Where the file begins with a byte order mark, labellers were shown the address as well.
        for some in (re.sub(r"^\s*URL:\s*\S+", "", text), text):
            some = re.sub(r"(?i)\s*<(h|p|l)>\s*", "\n", re.sub(r"\s+", " ", some))
            some = lines(without_tags(some))
            first, _, rest = some.partition("\n")
            short = first if len(first) < int(headline) else ""
            yield titles.get(name) or short, some
            yield short, rest or some


def expected_pages(files):
    """readability's tests: expected.html with its title in expected-metadata.json beside it."""
    content = {path: decoded(found) for path, found in files}
    for path, markup in content.items():
        if path.endswith("/expected.html"):
            about = json.loads(content.get(path.replace("expected.html", "expected-metadata.json"), "{}"))
            yield about.get("title") or "", without_tags(unwrapped(markup))
