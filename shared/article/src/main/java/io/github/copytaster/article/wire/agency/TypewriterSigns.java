package io.github.copytaster.article.wire.agency;

/**
 * The signs that a teletype's alphabet lacked, as AP's typesetting code writes them: ``quotes'' and
 * a dash as "_". The backquotes become plain quotation marks and the dash a dash.
 */
final class TypewriterSigns {

  private TypewriterSigns() {}

  static String replace(String text) {
    return text.replace("``", "\"").replace("''", "\"").replace(" _ ", " — ");
  }
}
