package io.github.copytaster.article.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes at all end in articles that keep their promises or in a refusal. In {@code mvn verify}
 * each reader is given its sample files; CONTRIBUTING.md says how Jazzer goes on from there, led by
 * which code an input reaches. What it finds becomes a test where the mended code is tested.
 */
final class ReadersFuzzTest {

  @MethodSource("plainTexts")
  @FuzzTest
  void plainText(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> plainTexts() {
    return Stream.of(
        Fixtures.bytes("stories.txt"),
        bytes(
            """
            ---
            title: Council votes to rebuild ferry pier
            date: 2026-01-12
            ---
            **WESTMOUTH** — The harbour council voted on Tuesday to rebuild the old ferry pier, ending a
            dispute that has divided the town for a decade, its chairman said after the vote.

            [Read more](https://echo.example/pier)
            """),
        bytes(
            """
            [b]Council votes to rebuild ferry pier[/b]
            By Anna Ross
            Published: 5 March 2024, 10:30 GMT

            WESTMOUTH, March 5 (Reuters) - The harbour council of Westmouth voted on Tuesday to rebuild the
            old ferry pier, ending a dispute that has divided the town for a decade.
            (Reporting by Ada Lund; Editing by Max Berg)
            (c) 2024 Westmouth Herald
            """));
  }

  @MethodSource("databaseExports")
  @FuzzTest
  void databaseExport(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> databaseExports() {
    String story =
        "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a"
            + " dispute that has divided the town for a decade.\n";
    return Stream.of(
        bytes(
            "  1 of 2 DOCUMENTS\n\n  Westmouth Echo\n\n  January 11, 2010 Monday\n\nPier to be"
                + " rebuilt\n\nBYLINE: Anna Ross\n\nLENGTH: 30 words\n\n"
                + story
                + "\nGRAPHIC: The pier\n\nLOAD-DATE: January 12, 2010\n\n  2 of 2 DOCUMENTS\n"),
        bytes(
            "Pier to be rebuilt\nWestmouth Echo\nJuly 1, 2019 Monday\n\nLength: 30"
                + " words\nBody\n\n"
                + story
                + "\nNotes\n\nLoad-Date: July 4, 2019\n\nEnd of Document\n"),
        bytes(
            "HD   Pier to be rebuilt\nWC   30 words\nPD   29 December 2011\nSN   Westmouth"
                + " Echo\nLP\n"
                + story
                + "TD\nMore.\nAN\nDocument WECHO00020111229e7ct0001r\n"),
        bytes(
            "News\nPier to be rebuilt\n30 words\n29 December 2011\nWestmouth"
                + " Echo\nWECHO\nEnglish\n(c) 2011 Echo\n\n"
                + story
                + "\nDocument WECHO00020111229e7ct0001r\n"),
        bytes(
            "____________________________________________________________\n\nTitle: Pier to be"
                + " rebuilt\n\nPublication date: Jul 1, 2009\n\nFull text: "
                + story
                + "\nPublication title: Westmouth Echo\n\nProQuest document ID: 420848956\n"));
  }

  @MethodSource("pages")
  @FuzzTest
  void html(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> pages() {
    return Stream.of(
        bytes(
            """
            <!doctype html><html lang="en"><head><title>Council votes to rebuild pier | Westmouth Echo</title>
            <meta name="author" content="Anna Ross"><meta property="article:published_time" content="2026-01-12T09:30:00Z">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Council votes to rebuild pier",
            "datePublished":"2026-01-12","author":{"name":"Anna Ross"}}</script></head><body><nav><a href="/">Home</a></nav>
            <article><h1>Council votes to rebuild pier</h1><time datetime="2026-01-12T09:30Z">12 January</time>
            <p>The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier, ending a dispute that
            has divided the town for a decade.</p><figure><img src="a"><figcaption>The pier</figcaption></figure>
            <p>Work is to begin in spring, the mayor said after the vote, and will cost about four million pounds.</p>
            <pre>a table</pre><ul><li><a href="/x">Read more</a></ul></article><footer>Contact us</footer></body></html>
            """));
  }

  @MethodSource("jsons")
  @FuzzTest
  void json(byte[] content) {
    readAny(content);
  }

  @MethodSource("tables")
  @FuzzTest
  void csv(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> tables() {
    return Stream.of(
        Fixtures.bytes("stories.csv"),
        bytes("id;Headline;Body\r\n1;Pier vote;\"The council; it \"\"votes\"\".\"\r\n2;x;y;z\r\n"));
  }

  static Stream<byte[]> jsons() {
    return Stream.of("pier.ninjs3.json", "items.ap.json", "elements.json").map(Fixtures::bytes);
  }

  @MethodSource("jsonLineFiles")
  @FuzzTest
  void jsonLines(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> jsonLineFiles() {
    return Stream.of(Fixtures.bytes("stories.jsonl"));
  }

  @MethodSource("nitfs")
  @FuzzTest
  void nitf(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> nitfs() {
    return Stream.of(Fixtures.bytes("pier.nitf.xml"));
  }

  @MethodSource("newsMlG2s")
  @FuzzTest
  void newsMlG2(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> newsMlG2s() {
    return Stream.of(Fixtures.bytes("message.newsml-g2.xml"));
  }

  @MethodSource("newsMl1s")
  @FuzzTest
  void newsMl1(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> newsMl1s() {
    return Stream.of(Fixtures.bytes("bilingual.newsml-1.xml"));
  }

  @MethodSource("rssFeeds")
  @FuzzTest
  void rss(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> rssFeeds() {
    return Stream.of("feed.rss.xml", "export.wxr.xml").map(Fixtures::bytes);
  }

  @MethodSource("atomFeeds")
  @FuzzTest
  void atom(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> atomFeeds() {
    return Stream.of(Fixtures.bytes("feed.atom.xml"));
  }

  @MethodSource("mails")
  @FuzzTest
  void mail(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> mails() {
    return Stream.of("pier.eml", "attached.eml", "wires.mbox").map(Fixtures::bytes);
  }

  @MethodSource("iptcWires")
  @FuzzTest
  void iptc7901(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> iptcWires() {
    return Stream.of(Fixtures.bytes("pier.iptc7901.txt"));
  }

  @MethodSource("anpaWires")
  @FuzzTest
  void anpa1312(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> anpaWires() {
    return Stream.of(Fixtures.bytes("pier.anpa1312.txt"));
  }

  @MethodSource("archives")
  @FuzzTest
  void warc(byte[] content) {
    readAny(content);
  }

  static Stream<byte[]> archives() {
    return Stream.of(Fixtures.bytes("pages.warc"));
  }

  private static void readAny(byte[] content) {
    Promises.assertKept(content, Fixtures.read(content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
