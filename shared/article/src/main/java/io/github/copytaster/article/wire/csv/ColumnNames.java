package io.github.copytaster.article.wire.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of columns in the languages desks export in. A table whose header was not English became
 * one article of all its rows.
 */
public final class ColumnNames {

  private static final Map<String, String> ENGLISH = new HashMap<>();

  static {
    put("title", "titel título titulo titre titolo überschrift schlagzeile titular kop заголовок");
    put(
        "text",
        "texte texto testo tekst inhalt volltext artikeltext artikel contenu corps contenido cuerpo"
            + " conteúdo corpo contenuto inhoud текст");
    put("summary", "vorspann chapô chapo resumen resumo sommario");
    put("date", "datum fecha data дата");
    put("author", "autor autora auteur autore verfasser auteurs автор");
    put("language", "sprache langue idioma lingua taal");
    put("keywords", "schlagwörter stichwörter palabras tags");
  }

  private ColumnNames() {}

  private static void put(String english, String others) {
    for (String other : others.split(" ", -1)) {
      ENGLISH.put(other, english);
    }
  }

  /** The English name of a column that has one here, otherwise its own name as it stands. */
  public static String english(String name) {
    String own = name.strip();
    return ENGLISH.getOrDefault(own.toLowerCase(Locale.ROOT), own);
  }
}
