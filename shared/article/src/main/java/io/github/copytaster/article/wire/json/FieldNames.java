package io.github.copytaster.article.wire.json;

import java.util.List;

/** What fields of an article are called, in six languages: letters alone, small, best first. */
public final class FieldNames {

  static final List<String> TITLES =
      List.of(
          "headline",
          "headlines",
          "title",
          "hedline",
          "headlinetext",
          "heading",
          "head",
          "hl1",
          "webtitle",
          "titular",
          "titulo",
          "título",
          "titre",
          "titel",
          "titolo",
          "überschrift",
          "schlagzeile",
          "заголовок",
          "name",
          "hed",
          "articletitle",
          "headlineextended",
          "posttitle",
          "newstitle",
          "newsheadline",
          "storytitle",
          "storyheadline",
          "articleheadline",
          "mainheadline",
          "maintitle",
          "titletext",
          "overskrift",
          "otsikko",
          "tytuł",
          "başlık");

  static final List<String> BODIES =
      List.of(
          "bodyxhtml",
          "bodyhtml",
          "articlehtml",
          "bodies",
          "bodynitf",
          "body",
          "bodytext",
          "articlebody",
          "contentelements",
          "contenthtml",
          "storyhtml",
          "content",
          "story",
          "articletext",
          "fulltext",
          "maintext",
          "maincontent",
          "text",
          "textcontent",
          "contenttext",
          "cuerpo",
          "contenido",
          "contenu",
          "conteudo",
          "conteúdo",
          "texto",
          "texte",
          "testo",
          "corps",
          "tekst",
          "inhalt",
          "volltext",
          "artikeltext",
          "inhoud",
          "текст",
          "storytext",
          "paragraphs",
          "sections",
          "blocks",
          "elements",
          "bodymarkdown",
          "copy",
          "html",
          "plaintext",
          "cleanedtext",
          "article",
          "document",
          "components",
          "postcontent",
          "selftext");

  // Of these may be names of people, towns and houses that did not write the story.
  private static final List<String> OTHERS =
      List.of(
          "id",
          "guid",
          "url",
          "link",
          "source",
          "publisher",
          "publication",
          "outlet",
          "site",
          "domain",
          "agency",
          "section",
          "category",
          "categories",
          "topic",
          "topics",
          "tag",
          "tags",
          "keyword",
          "keywords",
          "desk",
          "ressort",
          "rubrik",
          "seccion",
          "sección",
          "sezione",
          "rubrique",
          "city",
          "country",
          "place",
          "location",
          "region",
          "state",
          "dateline",
          "ort",
          "land",
          "ville",
          "pays",
          "ciudad",
          "pais",
          "país",
          "lugar",
          "luogo",
          "slug",
          "slugline",
          "subtitle",
          "deck",
          "description",
          "summary",
          "caption",
          "credit",
          "photographer",
          "photo",
          "image",
          "foto",
          "person",
          "people",
          "persons",
          "player",
          "team",
          "company",
          "organization",
          "entity",
          "language",
          "label",
          "edition",
          "series",
          "type",
          "genre",
          "status");

  // In a table a person, a place or a product may be a "name" as well.
  private static final String ANY = "name";

  private FieldNames() {}

  /** Whether an object has a headline under a name that no place or person has. */
  static boolean hasTitle(Fields fields) {
    return TITLES.stream()
        .anyMatch(name -> isTitle(name) && !Texts.one(fields.value(name)).isBlank());
  }

  /** Whether a column of this name holds headlines. */
  public static boolean isTitle(String column) {
    return TITLES.contains(column) && !column.equals(ANY);
  }

  /** Whether a column of this name holds writers. */
  public static boolean isAuthor(String column) {
    return Authors.isName(Fields.plain(column));
  }

  /** Whether a column of this name holds times of publication. */
  public static boolean isTime(String column) {
    return Published.isName(Fields.plain(column));
  }

  /** Whether a column's name says what it holds. */
  public static boolean isKnown(String column) {
    String plain = Fields.plain(column);
    return TITLES.contains(plain)
        || isBody(plain)
        || Authors.isName(plain)
        || Published.isName(plain)
        || OTHERS.contains(plain);
  }

  /** Whether a column of this name holds stories. */
  public static boolean isBody(String column) {
    return BODIES.contains(column);
  }
}
