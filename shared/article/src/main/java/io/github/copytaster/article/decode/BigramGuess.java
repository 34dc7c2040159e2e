package io.github.copytaster.article.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.ml.chardetect.MojibusterEncodingDetector;
import org.apache.tika.ml.chardetect.NaiveBayesBigramEncodingDetector;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of mojibuster without its look for UTF-16, which overrules them. They know no
 * UTF-16. Loads at the first file that needs it.
 */
final class BigramGuess {

  private static final String MODEL = "/org/apache/tika/ml/chardetect/nb-bigram.bin";

  private volatile @Nullable NaiveBayesBigramEncodingDetector loaded;

  Optional<Charset> of(byte[] sample) {
    return detector().detect(sample).stream().findFirst().map(found -> found.getCharset());
  }

  private NaiveBayesBigramEncodingDetector detector() {
    NaiveBayesBigramEncodingDetector known = loaded;
    if (known != null) {
      return known;
    }
    try (InputStream model = MojibusterEncodingDetector.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("expected " + MODEL + " in the detector's jar, found none");
      }
      NaiveBayesBigramEncodingDetector fresh = new NaiveBayesBigramEncodingDetector(model);
      loaded = fresh;
      return fresh;
    } catch (IOException broken) {
      throw new IllegalStateException("the detector's model cannot be read from its jar", broken);
    }
  }
}
