package io.github.copytaster.labels.region;

import java.util.List;

/** Reads curated.tsv, the names that people keep by hand, into rows of a gazetteer. */
final class CuratedNames {

  private static final List<String> KINDS =
      List.of("country", "demonym", "place", "institution", "company", "leader", "currency");
  private static final String LETTERS = "NDGIOL$";

  /** In the country's column: the names belong to several, and so to none alone. */
  private static final String SEVERAL = "-";

  private CuratedNames() {}

  /**
   * Adds every name to {@code gazetteer}; do it before the compiled rows, for the first one stays.
   *
   * @throws IllegalArgumentException naming the row that has no kind, country and names
   */
  static void addTo(GazetteerBuilder gazetteer) {
    for (String row : Resource.lines("curated.tsv")) {
      if (!row.startsWith("#")) {
        add(gazetteer, row);
      }
    }
  }

  /**
   * Adds the names of one row.
   *
   * @throws IllegalArgumentException quoting the row, if it has no kind, country and names
   */
  static void add(GazetteerBuilder gazetteer, String row) {
    String[] columns = row.split("\t", -1);
    int kind = KINDS.indexOf(columns[0]);
    if (kind < 0 || columns.length != 3) {
      throw new IllegalArgumentException(
          "curated.tsv: expected a kind of "
              + KINDS
              + ", a country and names, found \""
              + row
              + "\"");
    }
    for (String name : columns[2].split(";", -1)) {
      boolean common = name.endsWith("~");
      String plain = common ? name.substring(0, name.length() - 1) : name;
      String meaning = columns[1] + ":" + LETTERS.charAt(kind) + ":1";
      gazetteer.add(
          String.join("\t", plain, common ? "w" : "", columns[1].equals(SEVERAL) ? "" : meaning));
    }
  }
}
