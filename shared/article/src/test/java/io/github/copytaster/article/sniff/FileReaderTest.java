package io.github.copytaster.article.sniff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.article.Limits;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftSink;
import io.github.copytaster.article.wire.Fixtures;
import io.github.copytaster.article.wire.LostConnection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed, cut-off and too large files, and sources that fail. */
final class FileReaderTest {

  private static final byte[] STORY =
      "The harbour council of Westmouth voted on Tuesday to rebuild the old ferry pier.\n\nWork begins."
          .getBytes(StandardCharsets.UTF_8);

  private final List<Draft> drafts = new ArrayList<>();
  private final DraftSink sink =
      new DraftSink() {
        @Override
        public void accept(Draft draft) {
          drafts.add(draft);
        }

        @Override
        public void refuse(String item, RejectionCode code, String found) {}
      };

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void read_packedUpToTwice_isTheSame(int layers) throws Exception {
    byte[] content = STORY;
    for (int layer = 0; layer < layers; layer++) {
      content = Fixtures.gzip(content);
    }

    assertThat(read(content, Limits.STANDARD)).isEqualTo("text");
    assertThat(drafts).hasSize(1);
    assertThat(drafts.get(0).blocks()).hasSize(2);
  }

  @Test
  void read_packedThreeTimes_isRefused() throws IOException {
    assertRefused(
        Fixtures.gzip(Fixtures.gzip(Fixtures.gzip(STORY))),
        Limits.STANDARD,
        RejectionCode.EXPANSION_RATIO,
        "2 layers");
  }

  @Test
  void read_moreBytesThanTheLimit_isRefusedAlsoWhenPacked() throws IOException {
    Limits small = Limits.STANDARD.withMaximumBytes(STORY.length - 1);

    assertRefused(STORY, small, RejectionCode.TOO_LARGE, "at most " + (STORY.length - 1));
    assertRefused(
        Fixtures.gzip(STORY), small, RejectionCode.TOO_LARGE, "at most " + (STORY.length - 1));
  }

  @Test
  void read_asManyBytesAsTheLimit_isRead() throws Exception {
    assertThat(read(STORY, Limits.STANDARD.withMaximumBytes(STORY.length))).isEqualTo("text");
  }

  @Test
  void read_bomb_isRefusedBeforeItIsUnpacked() throws IOException {
    byte[] bomb = Fixtures.gzip(new byte[20 << 20]);

    assertRefused(bomb, Limits.STANDARD, RejectionCode.EXPANSION_RATIO, "at most 200 bytes");
  }

  /** Small files may be as regular as they like: a short text of one letter is no bomb. */
  @Test
  void read_smallAndRegular_isRead() throws Exception {
    byte[] regular = "pier ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    assertThat(read(Fixtures.gzip(regular), Limits.STANDARD)).isEqualTo("text");
  }

  @Property(tries = 50, seed = "1")
  void read_gzipCutAnywhere_isTheFilesFault(@ForAll @IntRange(min = 3, max = 100) int length)
      throws IOException {
    byte[] whole = Fixtures.gzip(STORY);
    byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length - 1));

    assertRefused(cut, Limits.STANDARD, RejectionCode.MALFORMED, "gzip");
  }

  @Test
  void read_archiveBeyondItsLimit_isRefused() {
    Limits standard = Limits.STANDARD;
    Limits small =
        new Limits(
            standard.maximumBytes(),
            100,
            standard.maximumItems(),
            standard.maximumDepth(),
            standard.maximumNodes(),
            standard.maximumTags(),
            standard.maximumCharacters(),
            standard.maximumExpansion());
    String mailbox =
        """
        From a@wire.example Mon Jan 12 09:31:00 2026
        From: a@wire.example
        Subject: Pier

        The harbour council voted on Tuesday to rebuild the ferry pier.
        """;

    assertRefused(
        mailbox.getBytes(StandardCharsets.UTF_8), small, RejectionCode.TOO_LARGE, "of at most 100");
  }

  /** A lost connection is tried again; only a broken file is refused for good. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void read_sourceThatFails_isTheSourcesFault(boolean packed) throws IOException {
    byte[] content = packed ? Fixtures.gzip(STORY) : STORY;
    InputStream source = LostConnection.after(Arrays.copyOf(content, content.length / 2));

    assertThatThrownBy(() -> new FileReader(Limits.STANDARD).read(source, sink))
        .isInstanceOf(IOException.class)
        .hasMessage("connection lost");
    assertThat(drafts).isEmpty();
  }

  private String read(byte[] content, Limits limits) throws RefusedCopyException, IOException {
    return new FileReader(limits).read(new ByteArrayInputStream(content), sink);
  }

  private void assertRefused(byte[] content, Limits limits, RejectionCode code, String found) {
    assertThatThrownBy(() -> read(content, limits))
        .isInstanceOfSatisfying(
            RefusedCopyException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.reason()).startsWith("expected ").contains(found);
            });
  }
}
