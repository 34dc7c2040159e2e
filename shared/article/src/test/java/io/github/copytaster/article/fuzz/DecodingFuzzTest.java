package io.github.copytaster.article.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.decode.Decoder;
import io.github.copytaster.article.decode.TextRepair;
import io.github.copytaster.article.wire.Fixtures;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes become text that is whole, or are refused; see {@link ReadersFuzzTest}. */
final class DecodingFuzzTest {

  private static final String TEXT =
      "<?xml encoding=\"windows-1252\"?> Der Hafenrat beschloß: “die Brücke” – 4 €, weâ€™ll see";

  private final Decoder decoder = new Decoder();

  @MethodSource("encoded")
  @FuzzTest
  void decoding(byte[] content) {
    String decoded;
    try {
      decoded = decoder.decode(content);
    } catch (RefusedCopyException refused) {
      assertThat(refused.reason()).startsWith("expected text, found ");
      return;
    }

    String repaired = TextRepair.repair(decoded);

    assertThat(repaired.codePoints())
        .noneMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t')
        .noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    assertThat(Normalizer.isNormalized(repaired, Normalizer.Form.NFC)).isTrue();
    assertThat(TextRepair.repair(repaired)).isEqualTo(repaired);
    assertThat(repaired.length()).isLessThanOrEqualTo(3 * content.length);
  }

  static Stream<byte[]> encoded() {
    return Stream.of(
            "UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-32", "windows-1251", "Big5")
        .map(name -> TEXT.getBytes(Charset.forName(name)));
  }

  @MethodSource("packed")
  @FuzzTest
  void gzip(byte[] content) {
    Promises.assertKept(content, Fixtures.read(content));
  }

  static Stream<byte[]> packed() {
    return Stream.of(
        Fixtures.gzip(Fixtures.bytes("stories.txt")), Fixtures.gzip(Fixtures.gzip(plain())));
  }

  private static byte[] plain() {
    return "The council voted on Tuesday to rebuild the pier.".getBytes(StandardCharsets.UTF_8);
  }
}
