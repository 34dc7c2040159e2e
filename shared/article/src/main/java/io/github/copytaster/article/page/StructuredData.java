package io.github.copytaster.article.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.copytaster.article.byline.BylineText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page. Read by a JSON parser, not a pattern: a pattern overflowed the stack on 11
 * of 181 pages (research/normalise.md 2).
 */
final class StructuredData {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final int MOST_OBJECTS = 200;
  private static final int MOST_AUTHORS = 6;

  private String published = "";
  private boolean article;
  private String body = "";
  private final Set<String> headlines = new HashSet<>();
  private final List<String> people = new ArrayList<>();
  private final List<String> organisations = new ArrayList<>();

  StructuredData(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").startsWith("application/ld+json")) {
        read(script.data());
      }
    }
  }

  /** As written, or "". */
  String published() {
    return published;
  }

  /** Whether the page calls itself an article, and one: a front page may list many. */
  boolean isArticle() {
    return article && headlines.size() <= 1;
  }

  /**
   * The text of the one article, as written: plain or HTML, often cut or without paragraphs; or "".
   */
  String body() {
    return isArticle() ? body : "";
  }

  /** Names of writers, in order. */
  List<String> people() {
    return people;
  }

  /** Names of newsrooms, companies and other authors that are no people, in order. */
  List<String> organisations() {
    return organisations;
  }

  private void read(String data) {
    JsonNode root;
    try {
      root = JSON.readTree(data);
    } catch (JsonProcessingException broken) {
      return; // a page with broken metadata is still a page
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        take(node);
        for (String part : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.path(part).isContainerNode()) {
            open.add(node.path(part));
          }
        }
      }
    }
  }

  private void take(JsonNode node) {
    if (isArticle(node.path("@type"))) {
      article = true;
      String headline = node.path("headline").asText("").strip();
      if (!headline.isEmpty()) {
        headlines.add(headline);
      }
      String written = node.path("articleBody").asText("").strip();
      body = written.length() > body.length() ? written : body;
    }
    String date = node.path("datePublished").asText("");
    published = published.isEmpty() ? date : published;
    if (people.isEmpty()) {
      JsonNode author = node.path("author");
      for (JsonNode one : author.isArray() ? author : List.of(author)) {
        boolean company = one.path("@type").asText("").endsWith("Organization");
        add(company ? organisations : people, name(one));
      }
    }
  }

  // schema.org: NewsArticle, ReportageNewsArticle, LiveBlogPosting and others end in one of these.
  private static boolean isArticle(JsonNode types) {
    for (JsonNode one : types.isArray() ? types : List.of(types)) {
      String type = one.asText("");
      if (type.endsWith("Article") || type.endsWith("BlogPosting")) {
        return true;
      }
    }
    return false;
  }

  private static String name(JsonNode author) {
    String name = (author.isTextual() ? author : author.path("name")).asText("").strip();
    return name.isEmpty()
        ? author.path("givenName").asText("") + " " + author.path("familyName").asText("")
        : name;
  }

  private static void add(List<String> authors, String written) {
    String name = BylineText.names(written);
    if (!name.isEmpty() && !authors.contains(name) && authors.size() < MOST_AUTHORS) {
      authors.add(name);
    }
  }
}
