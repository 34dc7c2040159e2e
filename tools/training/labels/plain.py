"""Articles in text files: alone, with their titles in another folder, or in a zip."""
import io
import re
import zipfile

from cleaning import decoded


def texts(files, headline="0"):
    """The first line is the title where it is shorter than ``headline`` signs."""
    for _, content in files:
        yield split(decoded(content), int(headline))


def split(text, longest):
    lines = [line for line in text.split("\n") if line.strip()]
    if lines and len(lines[0]) < longest:
        return lines[0], "\n".join(lines[1:])
    return "", text


def titled_texts(files):
    """FOLDER_titles/NAME holds the title of FOLDER/NAME."""
    content = {path: decoded(found) for path, found in files}
    for path, text in content.items():
        title = content.get(re.sub(r"/([^/]*)$", r"_titles/\1", path))
        if title is not None:
            yield title, text


def zipped_texts(files, folder=""):
    for _, content in zipped(files, rf".*{re.escape(folder)}.*\.txt$"):
        yield "", decoded(content)


def zipped(files, members):
    """Name and content of the files in zips whose names begin as ``members`` says."""
    for _, content in files:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                if re.match(members, name):
                    yield name, archive.read(name)


def markdown_releases(files):
    """A heading, a blank line, running text. Lighter than ``site_markdown.plain``: the releases hardly use Markdown."""
    for _, content in files:
        text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", decoded(content))
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
        text = re.sub(r"(?m)^\s{0,3}(#+|>|[-*+]|\d+\.)\s+|^(---+|\*\*\*+|===+)\s*$", "", text)
        text = re.sub(r"(\*\*|__)(.*?)\1", r"\2", text)
        text = re.sub(r"(?<!\w)[*_]([^*_\n]+)[*_](?!\w)", r"\1", text)
        head, _, rest = text.strip().partition("\n")
        yield head, rest
