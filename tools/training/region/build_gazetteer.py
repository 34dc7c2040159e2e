"""Compiles the gazetteers that ship from their sources.

    python3 tools/training/region/build_gazetteer.py SOURCES POOL TARGET

SOURCES: the unpacked packages of sources.md. POOL: gzipped JSON Lines of unlabelled news, read for
surface statistics only: which names mean people or common words more often than places. TARGET:
shared/labels/src/main/resources/io/github/copytaster/labels/region. Same input, same bytes.
Rows: surface, flags, "ISO2:kind:share ..."; flags and kinds as in GazetteerBuilder and PlaceKind.
"""
import collections
import gzip
import json
import pathlib
import re
import sys
import unicodedata

from sources import Sources

LARGE_CITY = 100_000  # population of the cities that are called by half their name
CITY = 15_000  # population from which a city is taken: research/region.md section 2
SHARE = 0.03  # meanings rarer than this are dropped
MEANINGS = 4
DIRECTIONS = set(
    "north south east west northern southern eastern western central upper lower centre center"
    " capital region district province city coast hills valley river island islands federal area"
    " greater new old northwest northeast southwest southeast and the of national park".split())
NO_TOWNS = set(
    "of police man same most central young king church bank union general mission college"
    " university orange independence progress victory liberty hope bay lake march may june august"
    " sunday monday friday saturday president minister senate congress court house street hospital"
    " school company group international national royal republic federal state states united"
    " western eastern northern southern north south east west summit center centre market media"
    " sport sports party republicans bar fair date time best born rest big mass".split())
# Names that two countries share so evenly that only the text can tell.
SHARED = {
    "Georgia": [("GE", "N", 0.5), ("US", "1", 0.5)],
    "Georgian": [("GE", "D", 0.9), ("US", "D", 0.1)],
    "Congo": [("CD", "N", 0.75), ("CG", "N", 0.25)],
    "Congolese": [("CD", "D", 0.8), ("CG", "D", 0.2)],
}
LARGE = ("US", "CA", "AU", "GB", "IN", "MX", "BR", "CN", "DE")
KNOWN_PROVINCES = ("US", "CA", "AU", "GB", "IN")
LANGUAGES = {
    "es": "spanish", "fr": "french", "de": "german", "pt": "portuguese", "it": "italian",
    "ru": "russian", "ar": "arabic", "tr": "turkish",
}


def ascii_of(name):
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def clean(text):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", text)).strip(" ;,.")


class Names:
    """surface -> {(kind, country): weight}"""

    def __init__(self, codes):
        self.codes = codes
        self.table = collections.defaultdict(dict)

    def add(self, surface, kind, code, weight=1.0):
        surface = clean(surface)
        if len(surface) > 1 and code in self.codes:
            meanings = self.table[surface]
            meanings[kind, code] = max(meanings.get((kind, code), 0), weight)


def countries(names, sources):
    for code, name in sources.territories("en"):
        names.add(name, "N", code)
        names.add(re.sub(r"\s*\(.*?\)", "", name), "N", code)
        if name.startswith("St. "):
            names.add("Saint " + name[4:], "N", code)
            names.add("St " + name[4:], "N", code)
    names.add("Hong Kong", "N", "HK")
    names.add("Macau", "N", "MO")
    names.add("Macao", "N", "MO")


def seeds(names, sources, cities):
    known = set(names.table)
    for code, word in sources.seeds("english"):
        if word.endswith("*"):
            names.add(word[:-1], "D", code)
        elif word in known:
            names.add(word, "N", code)
        elif word in cities[code] or ascii_of(word) in cities[code]:
            names.add(word, "C", code, 2e6)
        elif len(word) > 3:
            demonym = word.endswith(("ese", "ish", "ench", "ian", "ois", "ans", "ais"))
            names.add(word, "D" if demonym else "N", code)


def factbook(names, sources, words):
    table = sources.fips(names.codes)
    for fips, profile in sources.factbook():
        code = table.get(fips)
        if not code:
            continue
        government = profile.get("Government") or {}
        country = government.get("Country name") or {}
        for key in ("conventional long form", "conventional short form", "local short form"):
            name = clean((country.get(key) or {}).get("text") or "")
            plain = name and name.lower() != "none" and not re.search(r"[(;/,]", name)
            common = key.startswith("local") and (name.lower() in words or len(name) < 5)
            if plain and len(name) < 45 and not common:
                names.add(name, "N", code, 0.9)
        people = (profile.get("People and Society") or {}).get("Nationality") or {}
        for key in ("noun", "adjective"):
            text = re.sub(r"note:.*", "", clean((people.get(key) or {}).get("text") or ""))
            for word in re.split(r"[,;]| or | and ", text):
                base = re.sub(r"\s*\(.*?\)", "", word).strip()
                if re.fullmatch(r"(?:(?:New|South|North|Costa|Sri|Saudi|Sierra|Puerto|Hong) )?"
                                r"[^\W\d_a-z][\w'-]+", base) and len(base) < 25:
                    names.add(base, "D", code, 0.9)
                    if "(s)" in word:
                        names.add(base + "s", "D", code, 0.9)
        capital = clean(((government.get("Capital") or {}).get("name") or {}).get("text") or "")
        capital = re.split(r"[;(,]", capital)[0].strip()
        if 2 < len(capital) < 30:
            names.add(capital, "C", code, 5e5)


def provinces(names, sources):
    before = re.compile(
        r"^(Departamento del?|Provincia d[ei]|Región de|Estado de|State of|Province of"
        r"|Gouvernorat de|Wilaya de|Muhafazat|Distrito de|Region|County|Oblast)\s+")
    after = re.compile(
        r"\s+(Province|Region|Oblast|Governorate|State|District|County|Prefecture|Division"
        r"|Department|Parish|Autonomous Region|Krai|Sheng|Shi)$")
    for code, name in sources.admin1():
        for form in {name, ascii_of(name)}:
            if len(form) > 3:
                names.add(form, "1", code, 2.0 if code == "US" else 1.0)
            short = after.sub("", before.sub("", form))
            if len(short) > 3:
                names.add(short, "1", code)
    for code, name in sources.subdivisions():
        if len(name) > 3:
            names.add(name, "1", code)


def city_kind(feature, population):
    if feature == "PPLC":
        return "C"
    return "B" if population >= 1e6 else "M" if population >= 1e5 else "S"


def short_forms(names, name, kind, code, population):
    """People say "Newcastle" of Newcastle upon Tyne, as often as its weight as a district has it."""
    short = re.match(r"(\w{4,})[ -](?:upon|on|am)[ -]\w", name)
    if short and population >= LARGE_CITY:
        names.add(short[1], kind, code, population)
        if ("1", code) in names.table.get(name, {}):
            names.add(short[1], "1", code)


def cities_of(names, sources, cities):
    english = sources.translations("en")
    for number, name, code, feature, population in cities:
        if population < CITY and feature != "PPLC":
            continue
        kind = city_kind(feature, population)
        forms = {name, ascii_of(name)}
        if number in english:
            forms |= {english[number], ascii_of(english[number])}
        short_forms(names, name, kind, code, population)
        if population > 200_000:
            forms |= {form[:-5] for form in forms if form.endswith(" City")}
        for form in forms:
            if len(form) >= 4 or (len(form) == 3 and kind in "CB"):
                names.add(form, kind, code, population)


def importance(kind, code, weight):
    if kind in "ND":
        return 1e8
    if kind == "1":
        return 3e6 if code in LARGE else 4e5
    return max(weight * 3, 1e6) if kind == "C" else weight


def meanings(surface, table):
    if surface in SHARED:
        return SHARED[surface]
    strong = {key: weight for key, weight in table.items() if key[0] in "ND"}
    best = {}
    for (kind, code), weight in sorted((strong or table).items()):
        value = importance(kind, code, weight)
        if code not in best or value > best[code][1]:
            best[code] = (kind, value)
    ranked = sorted(best.items(), key=lambda item: (-item[1][1], item[0]))
    total = sum(value for _, (_, value) in ranked) or 1
    return [(code, kind, value / total) for code, (kind, value) in ranked
            if value / total >= SHARE][:MEANINGS]


def statistics(pool, surfaces, given):
    """How a surface is used: [capitalised, after a given name or title, after in/at, small]."""
    titles = {"Mr", "Mrs", "Ms", "Dr", "Sir", "Lord", "Judge", "President", "Minister"}
    places = {"in", "at", "from", "near", "to", "of", "across", "around", "outside"}
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    small = {surface.lower(): surface for surface in surfaces if " " not in surface}
    with gzip.open(pool, "rt", encoding="utf8") as lines:
        for line in lines:
            words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*|[.!?:;]", json.loads(line)["text"])
            for at, word in enumerate(words):
                if word in small:
                    counts[small[word]][3] += 1
                for surface in (word, word + " " + words[at + 1] if at + 1 < len(words) else ""):
                    if surface in surfaces:
                        previous = words[at - 1] if at else ""
                        count = counts[surface]
                        count[0] += 1
                        count[1] += previous in given or previous in titles
                        count[2] += previous in places
    return counts


def rather_people(count):
    seen, people, places, small = count
    return (
        (seen >= 4 and people / seen > 0.25 and places / seen < 0.25)
        or (small > 3 * seen and small >= 10)
        or (seen >= 25 and places / seen < 0.02))


def english(sources, pool, codes):
    words = sources.english_words()
    given, family = sources.people()
    cities = list(sources.cities())
    by_country = collections.defaultdict(set)
    for _, name, code, _, _ in cities:
        by_country[code] |= {name, ascii_of(name), name.replace(" City", "")}
    names = Names(codes)
    countries(names, sources)
    seeds(names, sources, by_country)
    for code, word in sources.nationalities("en"):
        names.add(word, "D", code, 0.8)
    factbook(names, sources, words)
    provinces(names, sources)
    cities_of(names, sources, cities)
    for surface in SHARED:
        names.table[surface] = {("N", "US"): 1}
    rows = []
    for surface, table in names.table.items():
        rows += row(surface, meanings(surface, table), words, given, family)
    local = {surface for surface, _, found in rows if found[0][1] in "SM1BC"}
    counts = statistics(pool, local, given)
    out = []
    for surface, flags, found in rows:
        kind, code = found[0][1], found[0][0]
        if surface in local and "z" not in flags and not (kind == "1" and code in KNOWN_PROVINCES):
            if surface in counts and rather_people(counts[surface]):
                flags += "z"
        out.append((surface, flags, found))
    return out


def row(surface, found, words, given, family):
    if not found:
        return []
    code, kind = found[0][0], found[0][1]
    parts = surface.split(" ")
    single = len(parts) == 1
    common = all(part.lower() in words for part in parts)
    if kind == "1" and common:
        if all(part.lower() in DIRECTIONS for part in parts):
            return []
        if single and code not in KNOWN_PROVINCES:
            return []
    if kind in "SM" and single and surface.lower() in NO_TOWNS:
        return []
    flags = ""
    if single:
        flags += "w" if surface.lower() in words else ""
        flags += "f" if surface in given else "F" if surface in family else ""
        person = surface in given or surface in family
        state = kind == "1" and code in ("US", "CA", "AU")
        flags += "z" if person and kind in "S1" and not state else ""
    return [(surface, flags, found)]


def write(path, rows):
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        for surface, flags, found in sorted(rows):
            each = " ".join(f"{code}:{kind}:{share:.2f}" for code, kind, share in found)
            out.write(f"{surface}\t{flags}\t{each}\n".encode("utf8"))
    print(path.name, len(rows), "names", path.stat().st_size, "bytes")


def inflect(names, language):
    """Russian cases and Arabic endings: the name without its last vowel, and anything behind it."""
    for surface, table in list(names.table.items()):
        if " " in surface or "*" in surface or "-" in surface:
            continue
        stem = surface
        if language == "ru":
            stem = re.sub("[аяоеыиьй]$", "", surface)
        elif surface.startswith("ال") and len(surface) > 5:
            stem = surface[2:]
        if len(stem) >= 4:
            for (kind, code), weight in table.items():
                names.add(stem + "*", kind, code, weight)


def foreign(sources, language, seed_file, codes, cities):
    """Names in another language; a word ending in * stands for every word that begins so."""
    names = Names(codes)
    for code, name in sources.territories(language):
        names.add(re.sub(r"\s*\(.*?\)", "", name), "N", code)
    known = set(names.table)
    translated = sources.translations(language)
    capitals = collections.defaultdict(set)
    for number, name, code, feature, population in cities:
        local = translated.get(number, "")
        kind = city_kind(feature, population)
        if local and population >= 100_000 or (local and feature == "PPLC"):
            names.add(local, kind, code, population)
            capitals[code].add(local.lower()[:5])
        if feature == "PPLC":
            capitals[code].add(name.lower()[:5])
    for code, word in sources.seeds(seed_file):
        stem = word.rstrip("*")
        if len(stem) < 4 and word.endswith("*") or len(stem) < 3:
            continue
        capital = stem[:1].isupper() and stem.lower()[:5] in capitals[code]
        names.add(word, "C" if capital else "N" if word in known else "D", code, 2e6)
    if language in ("ru", "ar"):
        inflect(names, language)
    for code, word in sources.nationalities(language):
        names.add(word.lower() if language != "de" else word, "D", code, 0.8)
    return [(surface, "", found) for surface, table in names.table.items()
            if (found := meanings(surface, table))]


def main(folder, pool, target):
    sources, target = Sources(folder), pathlib.Path(target)
    codes = {code for line in (target / "m49.tsv").read_text().splitlines()
             for code in line.split("\t")[2].split(" ")}
    write(target / "en.tsv.gz", english(sources, pool, codes))
    cities = list(sources.cities())
    for language, seed_file in LANGUAGES.items():
        rows = foreign(sources, language, seed_file, codes, cities)
        write(target / f"{language}.tsv.gz", rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
