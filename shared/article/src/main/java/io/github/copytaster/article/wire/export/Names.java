package io.github.copytaster.article.wire.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names as libraries write them. */
final class Names {

  private Names() {}

  /** "Ross, Anna; Lund, Ada" as "Anna Ross, Ada Lund"; others as they are. */
  static String inOrder(String names) {
    return Arrays.stream(names.split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Names::turned)
        .collect(Collectors.joining(", "));
  }

  private static String turned(String name) {
    int comma = name.indexOf(',');
    boolean one = comma > 0 && name.indexOf(',', comma + 1) < 0;
    return one ? name.substring(comma + 1).strip() + " " + name.substring(0, comma) : name;
  }
}
