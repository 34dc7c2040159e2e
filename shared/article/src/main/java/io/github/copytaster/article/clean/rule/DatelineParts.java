package io.github.copytaster.article.clean.rule;

/** Alternatives of patterns: what datelines in Latin letters are made of. */
final class DatelineParts {

  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  /** "NEW DELHI, Nov 3": a date behind the place is no state. */
  static final String NO_DATE = "(?!" + MONTH + "\\.?(?: \\d| ?[-–—(_]))";

  private static final String YEAR = "(?:,? (?:de |del )?(?:19|20)\\d\\d\\.?)?";

  /**
   * "KYIV, Sept. 3", "BERLIN, 3 March", "Berlin, 3. März", "Rio, 3 de março de 2026", and "EL
   * GENEINA, Sudan, March", whose day was cut off; "BRUSSEL 29/11", "Budapest, 2026. november 29.,
   * kedd".
   */
  static final String DAY =
      "(?:,? (?:(?:\\p{L}{3,10}\\.? )?\\d{1,2}(?:\\.? (?:de )?\\p{L}{3,10}\\.?)?|"
          + MONTH
          + "\\.?)"
          + YEAR
          + "|,? \\d{1,2}/\\d{1,2}(?:/(?:19|20)?\\d\\d)?"
          + "|,? (?:19|20)\\d\\d\\. \\p{L}{3,10}\\.? \\d{1,2}\\.(?:, \\p{L}{3,9})?)?";

  /** A day in one of the languages of Western Europe, certainly. */
  static final String CERTAIN_DAY = certainDay();

  /** "Carolina", "D.C.", "DR Congo", "Democratic Republic of Congo", "Sri Lanka". */
  private static final String STATE =
      "\\p{Lu}[\\p{L}.]{0,14}(?: (?:of |and |the ){0,2}\\p{Lu}[\\p{L}.]{0,14}){0,3}";

  /** "Fráncfort (Alemania)" and "Goma (DR Congo)" are places; "April 14" is none. */
  static final String PLACE =
      "(?!"
          + MONTH
          + "\\.? \\d)\\p{Lu}[\\p{L} .'’/-]{1,40}?(?: \\(\\p{Lu}[\\p{L} .'’-]{1,25}\\))?(?:, "
          + NO_DATE
          + STATE
          + "){0,2}";

  /** First words of countries and states, where no agency says that a dateline it is. */
  private static final String FIRST_WORDS =
      "(?:DR|(?:Democratic )?Republic of(?: the)?|South|North|West|East|Northern|Western|Central African"
          + "|New|Papua New|Saudi|Sri|Costa|El|San|Puerto|Burkina|Sierra|Ivory|United Arab|Bosnia and|Czech"
          + "|Dominican|Rhode|British|Nova|Trinidad and|Hong|Isle of|Marshall|Solomon|Cape|Prince Edward)";

  /** The same, one word and those of more that are known. */
  static final String KNOWN_STATE =
      NO_DATE + "(?:" + FIRST_WORDS + " )?\\p{Lu}[\\p{L}.]{0,12}\\.?(?: \\p{Lu}\\.)?";

  private DatelineParts() {}

  private static String certainDay() {
    String months =
        "(?iu:jan|ene|gen|feb|f[eé]v|m[aäe]r|mrt|a[pbv]r|ma[yijg]|ju[nl]|jui[nl]|giu|lug|aug|ago|ao[uû]|se[pt]"
            + "|o[ck]t|out|ott|nov|de[czs]|d[eé]c|dic)\\p{L}{0,7}\\.?";
    return "(?:" + months + " \\d{1,2}|\\d{1,2}\\.? (?:de )?" + months + ")" + YEAR;
  }
}
