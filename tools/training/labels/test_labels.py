"""python3 -m unittest discover -s tools/training/labels"""
import gzip
import hashlib
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import corpora
import gather
import join
import plain
import shown
import snapshots
import tables

LABEL = {"key": "n1", "collection": "letters", "hash": shown.hash_of("A ferry", "It sank."), "topics": "03,02",
         "second level": "20000139", "countries": "PH", "sure": "0"}


class HashTest(unittest.TestCase):
    def test_hash_is_of_the_title_a_line_break_and_the_words(self):
        expected = hashlib.sha256("Café shut\nThe café closed.".encode()).hexdigest()[:16]
        self.assertEqual(shown.hash_of("Café shut", "The café \n closed."), expected)

    def test_hash_ends_with_the_words_a_labeller_saw(self):
        self.assertEqual(shown.hash_of("", "word " * 220), shown.hash_of("", "word " * 220 + "later"))
        self.assertNotEqual(shown.hash_of("", "word " * 219), shown.hash_of("", "word " * 220))


class LabelsTest(unittest.TestCase):
    def test_labels_are_well_formed_and_without_text(self):
        labels = shown.labels()
        self.assertEqual(len({label["key"] for label in labels}), len(labels))
        for label in labels:
            self.assertRegex(label["hash"], "^[0-9a-f]{16}$")
            self.assertRegex(label["topics"], r"^(\d\d(,\d\d){0,2})?$")
            self.assertRegex(label["second level"], r"^(\d{8})?$")
            self.assertRegex(label["countries"], r"^([A-Z]{2}(,[A-Z]{2}){0,3})?$")
            self.assertIn(label["sure"], ("0", "1"))

    def test_every_collection_has_a_source_and_every_source_a_reader(self):
        sources = gather.sources()
        self.assertEqual({source.collection for source in sources} | {shown.POOL}, {label["collection"] for label in shown.labels()})
        for source in sources:
            self.assertIn(source.reader, gather.READERS)
            re.compile(source.paths)


class JoinTest(unittest.TestCase):
    def test_a_label_finds_its_text_by_hash_and_gets_the_fields_of_gold_train(self):
        rows, missing = join.joined([LABEL], {("letters", LABEL["hash"]): ("letters-1", "A ferry", "It sank.")}, {}, {})
        self.assertEqual(rows, [{"key": "n1", "source": "more:letters", "source_id": "letters-1", "title": "A ferry",
                                 "text": "It sank.", "topics": ["03", "02"], "sub": "20000139", "countries": ["PH"], "sure": 0,
                                 "kind": "taught"}])
        self.assertFalse(missing)

    def test_a_pool_row_keeps_its_own_source(self):
        pool = {LABEL["hash"]: ("bbc", ("bbc-7", "A ferry", "It sank."))}
        rows, _ = join.joined([{**LABEL, "collection": shown.POOL}], {}, pool, {})
        self.assertEqual((rows[0]["source"], rows[0]["source_id"]), ("bbc", "bbc-7"))

    def test_what_is_kept_apart_says_what_it_is_and_never_that_it_teaches(self):
        rows, _ = join.joined([LABEL], {("letters", LABEL["hash"]): ("letters-1", "A ferry", "It sank.")}, {}, {"letters": "news"})
        self.assertEqual(rows[0]["kind"], "news")

    def test_what_is_kept_apart_shares_no_text_with_what_teaches(self):
        apart = shown.apart()
        self.assertLess(set(apart), {label["collection"] for label in shown.labels()})
        self.assertEqual(set(apart.values()), {"news", "web"})
        sides = {}
        for label in shown.labels():
            sides.setdefault(label["hash"], set()).add(label["collection"] in apart)
        self.assertFalse([key for key, both in sides.items() if len(both) > 1])

    def test_a_label_without_text_is_counted(self):
        rows, missing = join.joined([LABEL], {}, {}, {})
        self.assertEqual((rows, missing), ([], {"letters": 1}))

    def test_a_text_that_was_changed_is_not_taken(self):
        with tempfile.TemporaryDirectory() as folder:
            row = {"hash": LABEL["hash"], "title": "A ferry", "text": "It sank twice."}
            (pathlib.Path(folder) / "letters.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
            self.assertEqual(join.joined([LABEL], join.gathered(folder), {}, {})[1], {"letters": 1})

    def test_the_same_rows_give_the_same_bytes(self):
        rows, _ = join.joined([LABEL], {("letters", LABEL["hash"]): ("letters-1", "A ferry", "It sank.")}, {}, {})
        self.assertEqual(join.written(rows)[4:8], bytes(4))
        self.assertEqual(json.loads(gzip.decompress(join.written(rows))), rows[0])


class ReadersTest(unittest.TestCase):
    def test_a_table_gives_its_first_title_and_its_longest_text(self):
        table = "headline,Body,summary\nA ferry sank,It sank off Luzon.,It sank.\n".encode()
        found = list(tables.records([("a.csv", table)], title="title|headline", text="summary|body"))
        self.assertEqual(found, [("A ferry sank", "It sank off Luzon.")])

    def test_json_is_searched_to_its_records_and_lines_are_read_one_by_one(self):
        nested = b'{"pages": {"1": {"title": "One", "body": ["First.", "Second."]}}}'
        lines = b'{"title": "Two", "body": "Text."}\n{broken\n{"title": "Three", "body": "More."}\n'
        found = list(tables.records([("a.json", nested), ("b.jsonl", lines)], title="title", text="body"))
        self.assertEqual(found, [("One", "First.\nSecond."), ("Two", "Text."), ("Three", "More.")])

    def test_a_long_first_line_is_text(self):
        self.assertEqual(list(plain.texts([("a", b"Head\n\nText")], headline="5")), [("Head", "Text")])
        self.assertEqual(list(plain.texts([("a", b"Heading\nText")], headline="5")), [("", "Heading\nText")])

    def test_words_of_a_corpus_become_running_text(self):
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as made:
            made.writestr("brown/cb01", "He/pps said/vbd ``/`` no/rb ''/'' ,/, twice/rb ./.")
        self.assertEqual(list(corpora.brown([("brown.zip", archive.getvalue())])), [("", 'He said "no", twice.')])


class SnapshotTest(unittest.TestCase):
    def test_files_are_read_at_their_commit_and_a_text_is_gathered_by_its_hash(self):
        with tempfile.TemporaryDirectory() as folder:
            work = pathlib.Path(folder) / "owner+name"
            work.mkdir()
            git = lambda *words: subprocess.run(
                ["git", "-C", work, "-c", "user.name=a", "-c", "user.email=a@b", *words], check=True, capture_output=True, text=True)
            git("init", "-q")
            (work / "a.txt").write_text("A ferry\n\nIt sank.\n", encoding="utf-8")
            (work / "b.md").write_text("no article", encoding="utf-8")
            git("add", ".")
            git("commit", "-qm", "first")
            commit = git("rev-parse", "HEAD").stdout.strip()
            source = gather.Source("letters", "owner/name", commit, "none", 1, r"\.txt$", "texts", {"headline": "80"}, "")
            snapshot = snapshots.Snapshot(folder, "owner/name", commit)
            self.assertEqual(gather.found(source, snapshot, {LABEL["hash"]}), {LABEL["hash"]: ("A ferry", "It sank.")})


if __name__ == "__main__":
    unittest.main()
