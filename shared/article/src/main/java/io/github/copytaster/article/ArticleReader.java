package io.github.copytaster.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Turns the bytes of a dropped file into articles. Thread-safe; build one and keep it. */
public final class ArticleReader {

  /** Changes whenever the same bytes may give other text; stored with every article. */
  public static final String NORMALISER_VERSION = "1";

  private final Limits limits;

  public ArticleReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads {@code content} to its end, or to a limit, and hands on each article as soon as it is
   * clean. Articles already handed on stay valid when the file is rejected later.
   *
   * @throws IOException only if {@code content} cannot be read: the world's fault, not the file's
   */
  public ReadOutcome read(InputStream content, Consumer<Article> articles) throws IOException {
    byte[] bytes = content.readNBytes(limits.maximumBytes() + 1);
    if (bytes.length > limits.maximumBytes()) {
      return new ReadOutcome.Rejected(
          RejectionCode.TOO_LARGE,
          "expected at most " + limits.maximumBytes() + " bytes, found more");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      return new ReadOutcome.Rejected(
          RejectionCode.NOT_TEXT, "expected text, found bytes that are not UTF-8");
    }
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      return new ReadOutcome.Rejected(
          RejectionCode.EMPTY, "expected an article, found an empty file");
    }
    articles.accept(
        new Article(
            lines.get(0),
            lines.subList(1, lines.size()),
            "",
            List.of(),
            PublicationTime.UNKNOWN,
            "",
            "",
            "",
            Article.UNKNOWN_LANGUAGE,
            PublisherData.NONE));
    return new ReadOutcome.Read("text", 1, List.of());
  }

  /** {@link #read(InputStream, Consumer)} for text that is already decoded. */
  public ReadOutcome readText(String content, Consumer<Article> articles) {
    try {
      return read(
          new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), articles);
    } catch (IOException impossible) {
      throw new AssertionError(Arrays.toString(impossible.getStackTrace()), impossible);
    }
  }
}
