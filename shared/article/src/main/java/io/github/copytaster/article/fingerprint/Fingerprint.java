package io.github.copytaster.article.fingerprint;

import io.github.copytaster.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * MinHash bands over word triples: 128 hashes in 64 bands of two. Two rewrites of one story share
 * at least one band (research/normalise.md section 4); candidates are then to be compared.
 *
 * @param bands 8 hexadecimal digits each, first two the number of the band
 */
public record Fingerprint(List<String> bands) {

  private static final int HASHES = 128;
  private static final int ROWS = 2;
  private static final int SHINGLE = 3;

  public Fingerprint {
    bands = List.copyOf(bands);
  }

  public static Fingerprint of(Article article) {
    String[] words = article.body().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int at = 0; at + SHINGLE <= words.length; at++) {
      int shingle = 17;
      for (int word = at; word < at + SHINGLE; word++) {
        shingle = 31 * shingle + words[word].hashCode();
      }
      for (int hash = 0; hash < HASHES; hash++) {
        least[hash] = Math.min(least[hash], mix(shingle + hash * 0x9E3779B9));
      }
    }
    List<String> bands = new ArrayList<>();
    for (int band = 0; words.length >= SHINGLE && band < HASHES / ROWS; band++) {
      int value = mix(least[band * ROWS] * 31 + least[band * ROWS + 1]);
      bands.add(String.format(Locale.ROOT, "%02x%06x", band, value & 0xFFFFFF));
    }
    return new Fingerprint(bands);
  }

  private static int mix(int value) {
    int mixed = value * 0x85EBCA6B;
    mixed ^= mixed >>> 15;
    mixed *= 0xC2B2AE35;
    return mixed ^ (mixed >>> 13);
  }
}
