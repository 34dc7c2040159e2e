package io.github.copytaster.aws.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.copytaster.aws.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

/** What holds for every key and every sequencer. */
final class EventPropertiesTest {

  @Property(seed = "1")
  void read_anyKeyAsAwsEncodesIt_comesBackAsItWas(
      @ForAll @NotBlank @StringLength(max = 60) String key) throws IOException {
    String unicode = new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String encoded = URLEncoder.encode(unicode, StandardCharsets.UTF_8);

    assertThat(keyOf(encoded)).isEqualTo(unicode);
    assertThat(keyOf(encoded.replace("+", "%20"))).isEqualTo(unicode);
    assertThat(keyOf(encoded.replace("%2F", "/"))).isEqualTo(unicode);
  }

  @Property(seed = "1")
  void compareTo_anyTwo_isTheOrderOfTheirDigitsAfterPadding(
      @ForAll("sequencers") String one, @ForAll("sequencers") String other) {
    BigInteger first = new BigInteger(one + "0".repeat(Sequencer.WIDTH - one.length()), 16);
    BigInteger second = new BigInteger(other + "0".repeat(Sequencer.WIDTH - other.length()), 16);

    assertThat(Integer.signum(Sequencer.of(one).compareTo(Sequencer.of(other))))
        .isEqualTo(first.compareTo(second));
  }

  @Property(seed = "1")
  void of_itsOwnValue_isTheSame(@ForAll("sequencers") String digits) {
    Sequencer sequencer = Sequencer.of(digits);

    assertThat(Sequencer.of(sequencer.value())).isEqualTo(sequencer);
  }

  @Provide
  Arbitrary<String> sequencers() {
    return Arbitraries.strings()
        .withChars("0123456789abcdefABCDEF")
        .ofMinLength(1)
        .ofMaxLength(Sequencer.WIDTH);
  }

  private static String keyOf(String encoded) throws IOException {
    ObjectNode root = Json.mapper().createObjectNode();
    ObjectNode s3 =
        root.putArray("Records").addObject().put("eventName", "ObjectCreated:Put").putObject("s3");
    s3.putObject("bucket").put("name", "drop");
    s3.putObject("object").put("key", encoded).put("sequencer", "00A1");
    Envelope envelope =
        new EnvelopeReader().read(new ByteArrayInputStream(Json.mapper().writeValueAsBytes(root)));
    return ((Delivery.Events) envelope.deliveries().get(0)).events().get(0).key();
  }
}
