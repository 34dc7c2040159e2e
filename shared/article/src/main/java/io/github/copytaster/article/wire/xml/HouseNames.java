package io.github.copytaster.article.wire.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What elements of a house's own XML are called, whatever way it is written. */
final class HouseNames {

  static final Set<String> TITLES =
      Set.of(
          "headline",
          "hedline",
          "title",
          "heading",
          "titular",
          "titulo",
          "título",
          "titre",
          "titel",
          "titolo",
          "überschrift",
          "ueberschrift",
          "schlagzeile",
          "overskrift",
          "otsikko",
          "заголовок",
          "head",
          "hl");
  static final Set<String> BODIES =
      Set.of(
          "body",
          "bodytext",
          "bodyhtml",
          "articlebody",
          "content",
          "contenttext",
          "text",
          "maintext",
          "maincontent",
          "fulltext",
          "storytext",
          "story",
          "contenido",
          "cuerpo",
          "texto",
          "texte",
          "testo",
          "tekst",
          "corps",
          "inhalt",
          "fliesstext",
          "fließtext",
          "текст");
  static final Set<String> LEADS =
      Set.of(
          "lead",
          "leadtext",
          "leadin",
          "ingress",
          "entradilla",
          "introduction",
          "chapo",
          "vorspann",
          "preamble");
  static final Set<String> BYLINES =
      Set.of(
          "byline",
          "author",
          "authors",
          "authorname",
          "autor",
          "autoren",
          "auteur",
          "autore",
          "verfasser",
          "writer",
          "creator",
          "journalist",
          "автор");
  static final Set<String> DATES =
      Set.of(
          "publishdate",
          "publicationdate",
          "publisheddate",
          "published",
          "publishedat",
          "pubdate",
          "date",
          "datetime",
          "postdate",
          "posted",
          "updateddatetime",
          "createddatetime",
          "created",
          "createdat",
          "erscheinungsdatum",
          "veröffentlicht",
          "fecha",
          "fechapublicacion",
          "datum",
          "dato",
          "дата");
  static final Set<String> DATELINES = Set.of("dateline", "placeline");
  static final Set<String> AGENCIES = Set.of("source", "agency", "origin");
  static final Set<String> GUIDS =
      Set.of("newsid", "guid", "id", "uuid", "codigo", "docno", "docid", "articleid", "storyid");
  static final Set<String> LANGUAGES =
      Set.of("language", "lang", "locale", "sprache", "langue", "idioma");
  static final Set<String> STATUSES = Set.of("status", "pubstatus", "state", "publishstatus");

  // A table's export has one name for all of them and the column's beside it: MySQL, Solr.
  private static final Set<String> COLUMNS =
      Set.of("field", "column", "col", "property", "str", "arr", "date", "attribute", "element");
  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}++");
  // "news_title", "articleText"
  private static final Pattern PREFIX =
      Pattern.compile("^(?:news|article|artikel|story|post|item)");

  private HouseNames() {}

  /** Whether an element has one of these names: "HEADLINE", "Headline2", "ns:headLine". */
  static boolean is(Element element, Set<String> names) {
    String tag = plain(Xml.name(element));
    String column = COLUMNS.contains(tag) ? plain(element.attr("name")) : "";
    return isOne(column.isEmpty() ? tag : column, names);
  }

  /** The first attribute of one of these names that says something, or "". */
  static String attribute(Element element, Set<String> names) {
    for (Attribute attribute : element.attributes()) {
      String name = XmlTree.local(attribute.getKey());
      if (names.contains(plain(name)) && !attribute.getValue().isBlank()) {
        return attribute.getValue().strip();
      }
    }
    return "";
  }

  private static boolean isOne(String plain, Set<String> names) {
    return names.contains(plain) || names.contains(PREFIX.matcher(plain).replaceFirst(""));
  }

  private static String plain(String name) {
    return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
