package io.github.copytaster.training.clean;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain copy with heads as desks and agencies write them, made of stories whose title is known:
 * headline above, in capitals, below header lines, a slug or a folio, with a byline and a day, with
 * a caption; or none.
 */
final class MadeHeads {

  private static final int EVERY = 4;
  private static final int SHORTEST = 400;
  private static final int CAPTION_WORDS = 9;
  private static final int KINDS = 11;
  private static final List<String> NAMES =
      List.of(
          "Anna Kowalska",
          "John Miller",
          "Priya Nair",
          "Tom O'Brien",
          "Lucía Fernández",
          "Jean-Luc Petit",
          "Sara Ahmed",
          "Wei Zhang",
          "Karl Brandt",
          "Mary Jane Holt");
  private static final List<String> SECTIONS =
      List.of(
          "World",
          "Politics",
          "Business",
          "Sport",
          "Breaking news",
          "Local",
          "Opinion",
          "Health",
          "News",
          "Culture",
          "EXCLUSIVE",
          "Analysis");

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
  private static final List<String> PREFIXES = List.of("", "", "BC-", "AM-", "PM-", "UPDATE 1-");
  private static final List<String> SUFFIXES =
      List.of("", "", ", 1st Ld", " (UPDATE 2)", " (TV PIX)", ":LA - international (PIX)", "/");

  private final Random random = new Random(20261130);

  private MadeHeads() {}

  /** Of every fourth story. */
  static List<HeadlineSample> of(List<JsonNode> stories) {
    MadeHeads maker = new MadeHeads();
    List<HeadlineSample> made = new ArrayList<>();
    for (int at = 0; at < stories.size(); at += EVERY) {
      JsonNode story = stories.get(at);
      String title = story.path("title").asText("").strip();
      String body = story.path("text").asText("").strip();
      boolean repeats = body.lines().anyMatch(line -> HeadlineSample.areSame(line, title));
      if (!title.isEmpty() && !title.contains("\n") && body.length() >= SHORTEST && !repeats) {
        made.add(maker.headed(story.path("source").asText(), title, body));
      }
    }
    return made;
  }

  private HeadlineSample headed(String source, String title, String body) {
    String newLine = random.nextBoolean() ? "\n\n" : "\n";
    String name = NAMES.get(random.nextInt(NAMES.size()));
    int day = 1 + random.nextInt(28);
    String date = day + " November 20" + (10 + random.nextInt(17));
    List<String> head =
        switch (random.nextInt(KINDS)) {
          case 0 -> List.of(title);
          case 1 -> List.of();
          case 2 -> List.of(title.toUpperCase(Locale.ROOT));
          case 3 -> List.of(title, "By " + name, date);
          case 4 -> List.of(section(), title, name, date + ", 1" + random.nextInt(10) + ":15");
          case 5 -> List.of(" date 2025-12-" + (10 + day % 20) + " 403", title);
          case 6 -> List.of(title, caption(body) + " / Photo: " + name);
          case 7 -> List.of(folio(day), title.toUpperCase(Locale.ROOT) + ".");
          case 8 -> List.of(slug(title), title, "By " + name);
          case 9 -> List.of(slug(title), "c." + day + "0 words", "A04" + day + " " + date, title);
          default -> List.of(date);
        };
    boolean none = head.stream().noneMatch(line -> HeadlineSample.areSame(line, title));
    List<String> lines = new ArrayList<>(head);
    lines.add(body);
    return new HeadlineSample(
        "made",
        none ? "no headline" : "headline",
        "gold_train " + source,
        String.join(newLine, lines),
        none ? "" : title);
  }

  // As papers of a hundred years ago were set.
  private static String folio(int day) {
    return "THE DAILY ECHO, TUESDAY, MARCH " + day + ", 19" + (10 + day) + ".";
  }

  // "BC-PIER-COUNCIL, 1st Ld", "pier-council/vote (TV PIX)"
  private String slug(String title) {
    List<String> words = new ArrayList<>();
    Matcher word = LONG_WORD.matcher(title);
    while (words.size() < 3 && word.find()) {
      words.add(word.group());
    }
    String slug = String.join("-", words);
    boolean small = random.nextInt(3) == 0;
    return PREFIXES.get(random.nextInt(PREFIXES.size()))
        + (small ? slug.toLowerCase(Locale.ROOT) : slug.toUpperCase(Locale.ROOT))
        + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
  }

  private String section() {
    return SECTIONS.get(random.nextInt(SECTIONS.size()));
  }

  // Words of the story itself, as a picture's caption has.
  private static String caption(String body) {
    List<String> words = List.of(body.split("\\s+"));
    return String.join(" ", words.subList(Math.max(0, words.size() - CAPTION_WORDS), words.size()));
  }
}
