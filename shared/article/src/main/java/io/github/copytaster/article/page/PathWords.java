package io.github.copytaster.article.page;

import io.github.copytaster.article.block.Hashes;
import java.util.Arrays;

/** Hashes of element names and of the words in classes and ids. */
final class PathWords {

  private final int[] words;
  private int size;

  PathWords(int most) {
    words = new int[most];
  }

  void add(String tag, String names, int level) {
    put(tag.hashCode() * 7 + level);
    int hash = 0;
    int length = 0;
    for (int at = 0; at <= names.length(); at++) {
      char sign = at < names.length() ? names.charAt(at) : ' ';
      boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
      // camelCase counts as two words
      boolean hump = sign >= 'A' && sign <= 'Z' && length > 0;
      if ((!letter || hump) && length > 0) {
        put(hash * 3 + level);
        hash = 0;
        length = 0;
      }
      if (letter) {
        hash = hash * 31 + (sign | 0x20);
        length++;
      }
    }
  }

  private void put(int value) {
    if (size < words.length) {
      words[size++] = Hashes.mix(value);
    }
  }

  int[] toArray() {
    return Arrays.copyOf(words, size);
  }
}
