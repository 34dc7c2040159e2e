package io.github.copytaster.article.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.article.wire.Bylines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote an item: a line, a person whose name is in one field or in two, a list of either, or
 * what a spreadsheet keeps of a list of Python's.
 */
final class Authors {

  private static final List<String> ALL =
      List.of(
          "byline",
          "by",
          "bylines",
          "bylinetext",
          "bylinename",
          "author",
          "authors",
          "creator",
          "authorname",
          "writer",
          "autor",
          "auteur",
          "autore",
          "authornames",
          "authorsname",
          "authorfullname",
          "primaryauthor",
          "creators",
          "writers",
          "writername",
          "reporter",
          "reporters",
          "journalist",
          "autoren",
          "autores",
          "auteurs",
          "autori",
          "verfasser",
          "redakteur",
          "författare",
          "forfatter",
          "автор");
  private static final List<String> NAMES =
      List.of(
          "name",
          "displayname",
          "fullname",
          "full",
          "value",
          "original",
          "rendered",
          "text",
          "main",
          "basic",
          "@value",
          "content",
          "literal",
          "byline",
          "by");
  // In the languages of the lists of field names; a French "nom" is a surname beside a "prenom".
  private static final String[] GIVEN = {
    "firstname",
    "first",
    "givenname",
    "given",
    "forename",
    "vorname",
    "prenom",
    "prénom",
    "nombre",
    "nome"
  };
  private static final String[] FAMILY = {
    "lastname",
    "last",
    "familyname",
    "family",
    "surname",
    "nachname",
    "nom",
    "apellido",
    "apellidos",
    "cognome",
    "sobrenome"
  };
  private static final List<String> HOLDERS =
      List.of("author", "person", "people", "persons", "user", "profile", "data", "items", "node");
  // Arc's credits, WordPress's embedded users and what its plugin for search engines says.
  private static final List<List<String>> ELSEWHERE =
      List.of(
          List.of("credits", "by"),
          List.of("embedded", "author"),
          List.of("yoastheadjson", "author"));
  // "postAuthor", "written_by", "Redakteur/in", "nombre_autor"
  private static final Pattern SAYS_SO =
      Pattern.compile(
          ".{0,20}(?:author|byline|writtenby|reportedby|writer|reporter|journalist|correspondent|contributor|autor"
              + "|auteur|autore|redakteur|verfasser|författare|forfatter|periodista|giornalista|journaliste|автор).{0,12}");
  private static final Pattern OTHER =
      Pattern.compile(
          ".*(?:id|ids|url|uri|link|href|slug|e?mail|image|img|photo|picture|avatar|bio|twitter|count|title|role|type|date|at"
              + "|authori[sz]ed|autori[sz].{2,}|ly|flag|page|desc|description|affiliations?|keywords?|status|score)");
  private static final Pattern PYTHON_LIST = Pattern.compile("\\[\\s*['\"].{1,1000}['\"]\\s*\\]");
  private static final Pattern PYTHON_TEXT = Pattern.compile("'([^']{1,200})'|\"([^\"]{1,200})\"");
  private static final int DEEPEST = 4;

  private Authors() {}

  /** The byline of an item, or "". */
  static String byline(Fields fields) {
    for (String name : ALL) {
      String names = names(fields.value(name));
      if (!names.isEmpty()) {
        return names;
      }
    }
    String parts = given(fields, "author");
    if (!parts.isEmpty()) {
      return Bylines.names(parts);
    }
    return fields.plainNames().stream()
        .filter(Authors::saysSo)
        .map(name -> names(fields.value(name)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElseGet(() -> elsewhere(fields));
  }

  /** Whether a field of this plain name says who wrote an item. */
  static boolean isName(String name) {
    return ALL.contains(name) || saysSo(name);
  }

  private static boolean saysSo(String name) {
    return SAYS_SO.matcher(name).matches() && !OTHER.matcher(name).matches();
  }

  private static String elsewhere(Fields fields) {
    for (List<String> place : ELSEWHERE) {
      String names = names(new Fields(fields.value(place.get(0))).value(place.get(1)));
      if (!names.isEmpty()) {
        return names;
      }
    }
    // Naviga: {"links": [{"rel": "author", "title": …}]}
    Set<String> linked = new LinkedHashSet<>();
    for (JsonNode link : fields.value("links")) {
      if (link.path("rel").asText().equals("author")) {
        linked.add(link.path("title").asText());
      }
    }
    return Bylines.names(String.join(", ", linked));
  }

  private static String names(JsonNode value) {
    Set<String> names = new LinkedHashSet<>();
    collect(value, names, 0);
    return Bylines.names(String.join(", ", names));
  }

  private static void collect(JsonNode value, Set<String> names, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value.isArray()) {
      value.forEach(entry -> collect(entry, names, depth + 1));
    } else if (value.isObject()) {
      person(new Fields(value), names, depth);
    } else if (value.isTextual()) {
      names.addAll(listed(value.asText().strip()));
    }
    names.remove("");
  }

  private static void person(Fields person, Set<String> names, int depth) {
    for (String name : NAMES) {
      JsonNode value = person.value(name);
      if (value.isTextual() ? !value.asText().isBlank() : !value.isEmpty()) {
        collect(value, names, depth + 1);
        return;
      }
    }
    String parts = given(person, "");
    if (!parts.isEmpty()) {
      names.add(parts);
      return;
    }
    HOLDERS.forEach(holder -> collect(person.value(holder), names, depth + 1));
    if (BodyTree.type(person).endsWith("author")) {
      names.add(person.text("title").strip());
    }
  }

  private static String given(Fields fields, String prefix) {
    String given = fields.text(prefixed(GIVEN, prefix)).strip();
    String family = fields.text(prefixed(FAMILY, prefix)).strip();
    return (given + " " + family).strip();
  }

  private static String[] prefixed(String[] names, String prefix) {
    String[] prefixed = names.clone();
    for (int at = 0; at < prefixed.length; at++) {
      prefixed[at] = prefix + prefixed[at];
    }
    return prefixed;
  }

  // "['Anna Ross', \"Liam O'Neil\"]", as pandas writes a list into a cell.
  private static List<String> listed(String text) {
    if (!text.startsWith("[")) {
      return List.of(text);
    }
    if (!PYTHON_LIST.matcher(text).matches()) {
      return text.equals("[]") ? List.of() : List.of(text);
    }
    List<String> names = new ArrayList<>();
    Matcher one = PYTHON_TEXT.matcher(text);
    while (one.find()) {
      names.add((one.group(1) == null ? one.group(2) : one.group(1)).strip());
    }
    return names;
  }
}
