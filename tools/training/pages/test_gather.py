"""python3 -m unittest discover -s tools/training/pages"""
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import gather
import snapshots

BODY = {"summary": ["The pier is to be rebuilt."],
        "sections": [{"headline": [], "paragraphs": ["The coun\u00adcil voted on Tuesday."]},
                     {"headline": ["Money"], "paragraphs": [" The county pays half. ", ""]}]}
PAGE = "<html><script>var a;</script><p>The council voted on <b>Tuesday</b>.<p>The county pays half."


class BodyTest(unittest.TestCase):
    def test_lines_are_summary_headings_and_paragraphs_as_a_reader_sees_them(self):
        self.assertEqual(gather.lines(BODY), ["The pier is to be rebuilt.", "The council voted on Tuesday.", "Money", "The county pays half."])

    def test_lines_of_a_body_without_parts_are_none(self):
        self.assertEqual(gather.lines({"summary": None, "sections": None}), [])
        self.assertEqual(gather.lines({}), [])

    def test_version_is_the_one_whose_paragraphs_the_page_holds(self):
        other = {"body": {"sections": [{"paragraphs": ["A whole other story of last year."]}]}}
        self.assertEqual(gather.version_of(PAGE, [other, {"body": BODY}]), {"body": BODY})

    def test_version_is_none_where_the_page_holds_no_body(self):
        self.assertIsNone(gather.version_of("<p>Please log in.", [{"body": BODY}]))
        self.assertIsNone(gather.version_of(PAGE, [{"body": None}]))
        self.assertIsNone(gather.version_of(PAGE, []))


class RepositoryTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.repositories = pathlib.Path(self.folder.name)

    def snapshot(self, repository, files):
        place = self.repositories / repository.replace("/", "+")
        for name, content in files.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(content)
        git = ["git", "-C", str(place), "-c", "user.name=a", "-c", "user.email=a@b"]
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "all"]):
            subprocess.run([*git, *command], check=True)
        return snapshots.Snapshot(self.repositories, repository, "HEAD")

    def test_fundus_page_gets_address_and_answers_of_its_version(self):
        answers = {"V1": {"body": {"sections": []}}, "V2": {"body": BODY, "title": "Pier", "publishing_date": "2026-01-12", "authors": ["Ada Lund", "Max Berg"]}}
        folder = "tests/resources/parser/test_data/uk/"
        snapshot = self.snapshot("a/fundus", {
            folder + "Herald.json": json.dumps(answers).encode(),
            folder + "Herald_2026_01_12.html.gz": gzip.compress(PAGE.encode()),
            folder + "Herald_2025_01_12.html.gz": gzip.compress(b"<p>Please log in."),
            folder + "meta.info": json.dumps({"Herald_2026_01_12.html.gz": {"url": "https://herald.example/pier"}}).encode()})

        rows = list(gather.fundus(snapshot))

        self.assertEqual([row["id"] for row in rows], ["uk-Herald_2026_01_12"])
        self.assertEqual((rows[0]["url"], rows[0]["title"], rows[0]["author"]), ("https://herald.example/pier", "Pier", "Ada Lund, Max Berg"))
        self.assertEqual(rows[0]["html"], PAGE)
        self.assertTrue(rows[0]["articleBody"].startswith("The pier is to be rebuilt.\n"))

    def test_naeb_page_without_article_is_left_out(self):
        article = {"title": "Pier", "authors": "", "date": "2023-12-12", "articleBody": "The council voted.", "url": "https://herald.example/pier"}
        snapshot = self.snapshot("a/naeb", {"articles.json": json.dumps({"0123456789abcdef": article}).encode(),
                                            "html/0123456789abcdef.html": PAGE.encode(), "html/ffff.html": b"<p>other"})

        self.assertEqual([(row["id"], row["articleBody"]) for row in gather.naeb(snapshot)], [("0123456789ab", "The council voted.")])

    def test_same_rows_are_written_as_the_same_bytes(self):
        for name in ("once", "again"):
            self.assertEqual(gather.write([{"id": "é"}, {"id": "b"}], self.repositories / name), 2)
        self.assertEqual((self.repositories / "once").read_bytes(), (self.repositories / "again").read_bytes())
        self.assertEqual(gzip.decompress((self.repositories / "once").read_bytes()).decode(), '{"id": "é"}\n{"id": "b"}\n')


if __name__ == "__main__":
    unittest.main()
