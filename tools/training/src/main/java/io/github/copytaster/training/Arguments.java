package io.github.copytaster.training;

/** What every program here says of a wrong command line: what was expected and what was found. */
public final class Arguments {

  private Arguments() {}

  /**
   * Checks that there is an argument for each word of the usage; for one that ends in "…", at least
   * one and any number of further ones; for one in brackets, any number.
   *
   * @param usage for example "DATA_FOLDER MODEL_FILE", or "TARGET_FOLDER CORPUS…"
   * @throws IllegalArgumentException if there are fewer, or more
   */
  public static void expect(String usage, String[] arguments) {
    String[] words = usage.split(" ", -1);
    String last = words[words.length - 1];
    int least = last.startsWith("[") ? words.length - 1 : words.length;
    boolean open = last.contains("…");
    if (arguments.length < least || (!open && arguments.length > least)) {
      throw new IllegalArgumentException(
          "expected " + usage + ", found " + arguments.length + " arguments");
    }
  }
}
