"""Articles in records: CSV, JSON and JSON Lines; and pickles, read for their words alone."""
import ast
import csv
import io
import json
import pickletools

from cleaning import decoded

csv.field_size_limit(10 ** 9)


def records(files, title="", text="text"):
    """Field names are divided by a bar. The first title that is filled counts, and the longest text."""
    titles, texts = title.split("|"), text.split("|")
    for path, content in files:
        for record in parsed(path, decoded(content)):
            for fields in articles(record, texts):
                yield (next((flat(fields[name]) for name in titles if fields.get(name)), ""),
                       max((flat(fields.get(name)) for name in texts), key=len))


def parsed(path, content):
    if path.endswith(".csv"):
        return csv.DictReader(io.StringIO(content.replace("\0", "")))
    try:
        return [json.loads(content)]
    except ValueError:
        return json_lines(content)


def json_lines(content):
    found = []
    for line in content.split("\n"):
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return found


def articles(value, texts):
    """Every record that has a text, however deep it lies; names of fields in lower case."""
    if isinstance(value, list):
        for part in value:
            yield from articles(part, texts)
    if isinstance(value, dict):
        fields = {str(name).lower().strip(): part for name, part in value.items() if name is not None}
        if any(fields.get(name) for name in texts):
            yield fields
            return
        for part in value.values():
            yield from articles(part, texts)


def flat(value):
    """Paragraphs on lines of their own; some tables hold a list as Python wrote it."""
    if isinstance(value, str) and value.startswith(("['", '["')):
        try:
            value = ast.literal_eval(value)
        except (SyntaxError, ValueError):
            return value
    if isinstance(value, list):
        return "\n".join(flat(part) for part in value)
    return "" if value is None else str(value)


def pickles(files, title="title", text="content"):
    """Each field is the string after its name. Nothing is unpickled: a pickle from elsewhere is a program."""
    for _, content in files:
        try:
            strings = [value for _, value, _ in pickletools.genops(content) if isinstance(value, str)]
        except ValueError:
            continue
        after = dict(zip(reversed(strings[:-1]), reversed(strings[1:])))
        yield after.get(title, ""), after.get(text, "")
