"""Markdown of a site's generator (Jekyll, Hugo) to plain text: front matter, tags of templates, links, emphasis."""
import re

from cleaning import page, without_tags

STEPS = [(re.compile(pattern), replacement) for pattern, replacement in (
    (r"(?ms)^(```|~~~).*?^\1[ \t]*$", ""),
    (r"(?s)\{%\s*(highlight|raw|comment)\b.*?%\}.*?\{%\s*end\1\s*%\}", ""),
    (r"(?s)\{\{.*?\}\}|\{%.*?%\}", ""),
    (r"(?m)^(import|export) .*$", ""),
    (r"\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)", ""),
    (r"!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])", ""),
    (r"\[\[([^\]|]*\|)?([^\]]*)\]\]", r"\2"),
    (r"\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)", r"\1"),
    (r"\[([^\]\^]+)\]\[[^\]]*\]", r"\1"),
    (r"(?m)^\s*\[[^\]]+\]:\s*\S+.*$", ""),
    (r"\[\^[^\]]+\]:?", ""),
    (r"\{:?[.#][^}\n]*\}|\{:[^}\n]*\}", ""),
    (r"<(https?://[^>\s]+)>", r"\1"))]
AFTER_TAGS = [(re.compile(pattern), replacement) for pattern, replacement in (
    (r"(?m)^\s*(=+|-{3,}|\*{3,}|_{3,}|[-*_] [-*_] [-*_])\s*$", ""),
    (r"(?m)^\s{0,3}#{1,6}\s*(.*?)\s*#*\s*$", r"\n\1\n"),
    (r"(?m)^\s*>+\s?", ""),
    (r"(?m)^\s*\|?[\s:|-]+\|[\s:|-]*$", ""),
    (r"(?m)^(\s*)[*+-]\s+", r"\n"),
    (r"(?m)^(\s*)(\d+[.)]\s+)", r"\n\2"),
    (r"(?s)(\*\*\*|\*\*|__)(.+?)\1", r"\2"),
    (r"(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])", r"\1"),
    (r"(?<![\w_])_(\S(?:[^_\n]*\S)?)_(?![\w_])", r"\1"),
    (r"`", ""),
    (r"\\([\\*_\[\]().#!+>~|-])", r"\1"))]


def plain(text):
    for pattern, replacement in STEPS:
        text = pattern.sub(replacement, text)
    text = without_tags(text)
    for pattern, replacement in AFTER_TAGS:
        text = pattern.sub(replacement, text)
    paragraphs = re.split(r"\n\s*\n|(?<=  )\n", text)
    return page("\n".join(re.sub(r"\s*\n\s*", " ", paragraph.strip()) for paragraph in paragraphs))


def front_matter(text):
    """Its fields, names in lower case, and the rest."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n")
    found = re.match(r"\s*(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(\n|$)", text, re.S)
    if not found:
        return {}, text
    fields = {}
    for name, value in re.findall(r"(?m)^([A-Za-z_]+)[ \t]*[:=][ \t]*(.*)$", found.group(2)):
        value = value.strip()
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        fields.setdefault(name.lower(), value.replace('\\"', '"').replace("''", "'"))
    return fields, text[found.end():]
