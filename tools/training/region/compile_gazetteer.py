"""Compiles the measured English gazetteer into the resource that ships.

    python3 tools/training/region/compile_gazetteer.py ../shared/data/region/gazetteer/en.tsv.gz \
        shared/labels/src/main/resources/io/github/copytaster/labels/region/en.tsv.gz

Columns: surface, flags, "ISO2:kind:share ...". Rows are sorted and the gzip header carries no time,
so the same input gives the same bytes. Sources (all shippable, see NOTICE): CLDR, The World
Factbook, GeoNames, newsmap seeds, i18n-nationality.
"""
import gzip
import sys

source, target = sys.argv[1:3]
with gzip.open(source, "rt", encoding="utf8") as lines:
    rows = sorted({line.rstrip("\n") for line in lines if line.strip()})
with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
    out.write(("\n".join(rows) + "\n").encode("utf8"))
print(len(rows), "surfaces")
