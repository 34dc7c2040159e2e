"""Web pages: Markdown of small sites, and HTML where a site has no Markdown or a collection is HTML."""
import collections
import random
import re

from cleaning import decoded
from site_markdown import front_matter, plain

NO_ARTICLE = re.compile(
    r"(^|/)(readme|contributing|license|licence|code_of_conduct|changelog|security|claude|agents|skill|todo|template|_template"
    r"|privacy|terms|cookie|style-?guide|index|search|404|tags?|categories|archive)[^/]*\.(md|markdown|mdx)$"
    r"|(^|/)(node_modules|vendor|\.github|docs/adr|archetypes|_?templates?|_includes|_layouts|themes?|\.claude|prompts?|\.?cursor"
    r"|drafts?|_drafts)/", re.I)
NO_PAGE = re.compile(
    r"(^|/)(node_modules|vendor|_layouts|_includes|tags?|categor|page\d|assets|lib|themes?|templates?|javadoc|api|docs/ref)"
    r"|404|google[0-9a-f]+\.html|privacy|terms|license", re.I)
CODE = re.compile(r"[{};=<>]|\(\)|npm |sudo |git |function|python|javascript|docker|kubernetes|github|linux|API|compiler|software", re.I)
TEMPLATE = re.compile(r"lorem ipsum|You.ll find this post in your `?_posts|jekyll serve", re.I)
MARKDOWN, HTML = re.compile(r"\.(md|markdown|mdx|mkd)$", re.I), re.compile(r"\.html?$", re.I)
MOST_MARKDOWN, MOST_HTML = 240, 80


def site(files):
    """Markdown is the better text; a site with fewer than five such pages is read from its HTML."""
    files = list(files)
    pages = articles(sample(files, MARKDOWN, NO_ARTICLE, MOST_MARKDOWN), markdown_page)
    if len(pages) < 5:
        pages += articles(sample(files, HTML, NO_PAGE, MOST_HTML), html_page)
    yield from without_repeats(pages)


def articles(files, reader):
    return [found for _, content in files if (found := reader(content)) and is_article(found[1])]


def sample(files, wanted, unwanted, most):
    """The labelled pages were drawn so; which lines a site repeats was counted over the same."""
    kept = [(path, content) for path, content in files if wanted.search(path) and not unwanted.search(path)]
    random.Random(1).shuffle(kept)
    return kept[:most]


def markdown_page(content):
    fields, text = front_matter(decoded(content))
    if fields.get("draft", "").lower() == "true":
        return None
    title = fields.get("title", "")
    heading = re.match(r"\s*#\s+(.+)\n", text)
    if not title and heading:
        title, text = heading.group(1), text[heading.end():]
    title = "" if re.match(r"[\[{>|]", title) else title
    return re.sub(r"[*_`]|\[([^\]]*)\]\([^)]*\)", r"\1", title), plain(text)


def html_page(content):
    """Some pages are templates: front matter, then HTML without a head."""
    fields, text = front_matter(decoded(content))
    if fields:
        text = f"<html><head><title>{fields.get('title', '')}</title></head><body><article>{plain(text)}</article></body></html>"
    found = extracted(text if fields else decoded(content))
    if not found:
        return None
    title = re.split(r" [|•·] ", fields.get("title") or found[0])[0]
    return title, re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "", found[1])


def web_pages(files):
    for _, content in files:
        found = extracted(decoded(content))
        if found:
            yield re.split(r" [|•·] ", found[0])[0], found[1]


def extracted(markup):
    """trafilatura's title and text; only these readers need it, so only they import it."""
    import trafilatura
    if not 1500 <= len(markup) <= 1_500_000:
        return None
    found = trafilatura.bare_extraction(markup, include_comments=False, with_metadata=True, include_tables=False,
                                        favor_precision=True, deduplicate=False)
    return (found.title or "", found.text or "") if found else None


def is_article(text):
    words = len(text.split())
    return (words >= 100 and len(CODE.findall(text)) <= 0.012 * words and not TEMPLATE.search(text)
            and sum(len(line) > 80 for line in text.split("\n")) >= 2)


def without_repeats(pages):
    """A line on three pages and three in ten of them is the site's, not the page's."""
    uses = collections.Counter(line for _, text in pages for line in set(text.split("\n")))
    most = max(3, 0.3 * len(pages)) if len(pages) > 3 else len(pages) + 1
    for title, text in pages:
        yield title, "\n".join(line for line in text.split("\n") if uses[line] < most)
        yield title, text
