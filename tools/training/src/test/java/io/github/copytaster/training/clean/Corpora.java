package io.github.copytaster.training.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A shared folder in small: made-up pages and texts in the files that the programs expect. */
final class Corpora {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> PLACES =
      List.of("Westmouth", "Eastfield", "Northbrook", "Southam", "Midport", "Hillford");

  private Corpora() {}

  /** Writes all of it below a folder, which it answers. */
  static Path write(Path shared) throws IOException {
    Path data = Files.createDirectories(shared.resolve("data/normalise"));
    StringBuilder scrapinghub = new StringBuilder();
    StringBuilder wcxb = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    for (int number = 0; number < 12; number++) {
      scrapinghub.append(page("s" + number, number)).append('\n');
      wcxb.append(page("w" + number, number + 12)).append('\n');
      texts.append(text(number)).append('\n');
    }
    packed(data.resolve("scrapinghub_dev.jsonl.gz"), scrapinghub.toString());
    packed(data.resolve("wcxb_dev.jsonl.gz"), wcxb.toString());
    packed(data.resolve("plaintext_dev.jsonl.gz"), texts.toString());
    packed(data.resolve("tricky_dev.jsonl.gz"), tricky().toString() + "\n");
    Path news = Files.createDirectories(shared.resolve("news"));
    for (String set : Samples.NEWS) {
      StringBuilder pages = new StringBuilder();
      for (int number = 0; number < 6; number++) {
        pages.append(page(set + number, number + 40)).append('\n');
      }
      packed(news.resolve(set + ".jsonl.gz"), pages.toString());
    }
    Path topic = Files.createDirectories(shared.resolve("data/topic"));
    StringBuilder stories = new StringBuilder();
    for (int number = 0; number < 80; number++) {
      ObjectNode row = JSON.createObjectNode().put("title", "Pier " + number + " to rise again");
      stories
          .append(
              row.put("text", story(number) + "\n" + story(number + 1))
                  .put("source", "s" + number % 5))
          .append('\n');
    }
    packed(topic.resolve("gold_train.jsonl.gz"), stories.toString());
    Path seeds = Files.createDirectories(shared.resolve("seeds"));
    Files.writeString(seeds.resolve("pier.txt"), story(3));
    ObjectNode gold = JSON.createObjectNode();
    ArrayNode articles = gold.putArray("articles");
    articles.addObject().put("id", "pier").put("file", "pier.txt").put("body_text", story(3));
    Files.writeString(data.resolve("seeds_gold.json"), gold.toString());
    return shared;
  }

  /** Four paragraphs that differ by number. */
  static String story(int number) {
    String place = PLACES.get(number % PLACES.size());
    String other = PLACES.get((number + 1 + number / 6) % PLACES.size());
    return String.join(
        "\n",
        "The council of " + place + " voted on Tuesday to rebuild the pier number " + number + ".",
        "Work is to begin in spring, the mayor of "
            + place
            + " said after a meeting of "
            + number
            + " hours.",
        "The county of " + other + " is to pay half of it, its treasurer " + number + " told them.",
        "Boats for "
            + other
            + " have landed at the old quay since the storm of "
            + (1950 + number)
            + ".");
  }

  private static ObjectNode page(String id, int number) {
    StringBuilder html = new StringBuilder("<html><head><title>Pier " + number + "</title></head>");
    html.append("<body><div class=\"menu\"><ul><li>Home</li><li>Sport</li><li>Weather</li></ul>");
    html.append("</div><h1>Pier ").append(number).append("</h1><article class=\"story-body\">");
    story(number).lines().forEach(line -> html.append("<p>").append(line).append("</p>"));
    html.append("</article><div class=\"footer\"><p>Follow us on our channels</p>");
    html.append("<p>All rights reserved, terms and privacy</p></div></body></html>");
    ObjectNode row = JSON.createObjectNode();
    row.put("id", id).put("url", "https://www.site" + number % 7 + ".example/pier/" + number);
    row.put("html", html.toString()).put("articleBody", story(number));
    return row.put("title", "Pier " + number).put("date", "2026-01-12").putNull("author");
  }

  private static ObjectNode text(int number) {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", "p" + number).put("page", "s" + number).put("render", "p_only");
    row.put("source", number % 3 == 0 ? "daniel" : "synthetic").put("gold", story(number));
    return row.put(
        "noisy", "Home\nSport\nWeather\n" + story(number) + "\nFollow us on our channels\nPrivacy");
  }

  private static ObjectNode tricky() {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", "tricky-1").put("noisy", "Menu\n" + story(5)).putObject("gold");
    ((ObjectNode) row.path("gold")).put("body_text", story(5));
    return row;
  }

  static void packed(Path file, String lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(UTF_8));
    }
  }
}
