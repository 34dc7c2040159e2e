"""Out of files into words: encodings, tags, entities, Markdown. It is the cleaning that the labelled texts went through, kept as
it was even where one would write it otherwise today, since a changed word is a changed hash."""
import html
import re
import unicodedata

TWICE_DECODED = [("â€™", "’"), ("â€˜", "‘"), ("â€œ", "“"), ("â€\x9d", "”"), ("â€", "”"), ("â€“", "–"), ("â€”", "—"), ("Â ", " "),
                 ("Ã©", "é"), ("Â£", "£")]
MOST_OF_A_PAGE = 20000


def decoded(content):
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def lines(text):
    stripped = (re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in stripped if line)


def news(text):
    """For fields and files that hold an article's text, with a tag or an entity here and there."""
    text = once_decoded(html.unescape(text))
    if re.search(r"</?(p|div|a|span|br|strong|em|img|b|i)\b[^>]*>", text):
        text = re.sub(r"(?is)<(script|style|head|figure|figcaption|aside|nav)\b.*?</\1>", " ", text)
        text = re.sub(r"(?i)<(br|/p|/div|/h\d|/li|p|/tr|/blockquote)\b[^>]*>", "\n", text)
        text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    text = unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "")
    return lines(text.replace("\r", "\n").replace("\u2028", "\n"))


def once_decoded(text):
    if not any(sign in text for sign in ("â€", "Ã", "Â")):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        for wrong, right in TWICE_DECODED:
            text = text.replace(wrong, right)
        return text


def page(text):
    """For what a reader made of a web page; a long one ends at a line's end."""
    text = html.unescape(text).replace("\r", "").replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "")
    text = lines(text)
    return text if len(text) <= MOST_OF_A_PAGE else text[:MOST_OF_A_PAGE].rsplit("\n", 1)[0]


def without_tags(text):
    text = re.sub(r"(?is)<!--.*?-->", "", text)
    text = re.sub(r"(?is)<(script|style|svg|iframe|noscript|figcaption)\b.*?</\1>", "", text)
    text = re.sub(r"(?i)<br\s*/?>|</?(p|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|td|th|dd|dt|figure)\b[^>]*>", "\n", text)
    return html.unescape(re.sub(r"(?s)<[a-zA-Z/!][^<>]*>", "", text))


def unwrapped(markup):
    """Line breaks within running text are blanks; those beside a tag stay."""
    return re.sub(r"(?<!>)\s*\n\s*(?!<)", " ", markup)


def joined_words(text):
    """Tokens of a corpus to text: no blank before a stop or a clitic, none after what opens."""
    text = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m|’s|n’t|’re|’ve|’ll|’d|’m)\b", r"\1", text)
    text = text.replace('"\'\'', '"').replace("``", '"')
    text = re.sub(r" ([.,;:?!)\]%”])", r"\1", text)
    return re.sub(r"([(\[$“]) ", r"\1", text)
