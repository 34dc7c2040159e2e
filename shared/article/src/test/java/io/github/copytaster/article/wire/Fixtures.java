package io.github.copytaster.article.wire;

import io.github.copytaster.article.Article;
import io.github.copytaster.article.ArticleReader;
import io.github.copytaster.article.Limits;
import io.github.copytaster.article.ReadOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Sample files written for the tests, in the style of the agencies, and what is read from them. */
public final class Fixtures {

  /** All of them. */
  public static final List<String> NAMES =
      List.of(
          "pier.nitf.xml",
          "message.newsml-g2.xml",
          "bilingual.newsml-1.xml",
          "feed.rss.xml",
          "feed.atom.xml",
          "export.wxr.xml",
          "pier.ninjs3.json",
          "items.ap.json",
          "stories.csv",
          "stories.jsonl",
          "elements.json",
          "pier.eml",
          "attached.eml",
          "stories.txt",
          "pier.iptc7901.txt",
          "pier.anpa1312.txt",
          "pages.warc",
          "wires.mbox");

  private static final ArticleReader READER = new ArticleReader(Limits.STANDARD);

  private Fixtures() {}

  /**
   * What was read.
   *
   * @param outcome of the whole
   * @param articles in their order
   */
  public record Result(ReadOutcome outcome, List<Article> articles) {

    /** The only article. */
    public Article only() {
      if (articles.size() != 1) {
        throw new AssertionError("expected one article, found " + articles.size() + ": " + outcome);
      }
      return articles.get(0);
    }

    /** The refused items as "item: code". */
    public List<String> refusals() {
      return outcome instanceof ReadOutcome.Read read
          ? read.refused().stream().map(r -> r.item() + ": " + r.code()).toList()
          : List.of();
    }

    /** The format, or the code of the rejection. */
    public String format() {
      if (outcome instanceof ReadOutcome.Rejected rejected) {
        return rejected.code().name();
      }
      return ((ReadOutcome.Read) outcome).format();
    }

    /** The message of the rejection. */
    public String message() {
      return outcome instanceof ReadOutcome.Rejected rejected ? rejected.message() : "";
    }
  }

  /** Bytes as gzip packs them. */
  public static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** The bytes of a fixture. */
  public static byte[] bytes(String name) {
    try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new AssertionError("no fixture " + name);
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads a fixture. */
  public static Result read(String name) {
    return read(bytes(name));
  }

  /** Reads text. */
  public static Result readText(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads content with the standard limits. */
  public static Result read(byte[] content) {
    return read(content, READER);
  }

  /** Reads content. */
  public static Result read(byte[] content, ArticleReader reader) {
    List<Article> articles = new ArrayList<>();
    try {
      ReadOutcome outcome = reader.read(new ByteArrayInputStream(content), articles::add);
      return new Result(outcome, List.copyOf(articles));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
