package io.github.copytaster.article.headline;

/** The words of some length in a line: what two lines about one thing share. Kept as hashes. */
public final class SharedWords {

  private static final int LONG_WORD = 4;
  private static final int BEGINNING = 5;

  private final int longest;
  private int[] slots = new int[32];
  private int size;

  public SharedWords() {
    this(Integer.MAX_VALUE);
  }

  private SharedWords(int longest) {
    this.longest = longest;
  }

  /** Of words only how they begin: languages that decline them share no more. */
  static SharedWords beginnings() {
    return new SharedWords(BEGINNING);
  }

  public static SharedWords of(String line) {
    SharedWords words = new SharedWords();
    words.add(line);
    return words;
  }

  /** Takes up the words of one more line. */
  public void add(String line) {
    int start = -1;
    int hash = 0;
    char before = ' ';
    for (int at = 0; at <= line.length(); at++) {
      char sign = at < line.length() ? lower(line.charAt(at)) : ' ';
      if (isPart(sign)) {
        // A script without spaces: neighbouring signs stand for words.
        if (isIdeograph(sign) && isIdeograph(before)) {
          put(before * 31 + sign);
        }
        hash = start < 0 ? sign : at - start < longest ? hash * 31 + sign : hash;
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        if (at - start >= LONG_WORD) {
          put(hash);
        }
        start = -1;
      }
      before = sign;
    }
  }

  public int size() {
    return size;
  }

  /** How many words of this the other has too. */
  public int sharedWith(SharedWords other) {
    int count = 0;
    for (int word : slots) {
      count += word != 0 && other.contains(word) ? 1 : 0;
    }
    return count;
  }

  private boolean contains(int word) {
    return slots[slot(word)] != 0;
  }

  private void put(int hash) {
    int word = hash == 0 ? 1 : hash;
    int slot = slot(word);
    if (slots[slot] == 0) {
      slots[slot] = word;
      size++;
      if (size * 2 > slots.length) {
        grow();
      }
    }
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    for (int word : old) {
      if (word != 0) {
        slots[slot(word)] = word;
      }
    }
  }

  // Where the word stands, or would.
  private int slot(int word) {
    int mask = slots.length - 1;
    int slot = (word ^ word >>> 15) & mask;
    while (slots[slot] != 0 && slots[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static boolean isPart(char sign) {
    return sign < 128
        ? (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
        : Character.isLetterOrDigit(sign);
  }

  private static char lower(char sign) {
    return sign < 128
        ? (sign >= 'A' && sign <= 'Z' ? (char) (sign | 0x20) : sign)
        : Character.toLowerCase(sign);
  }

  private static boolean isIdeograph(char sign) {
    return (sign >= '\u3040' && sign <= '\u9fff') || (sign >= '\uac00' && sign <= '\ud7af');
  }
}
