package io.github.copytaster.article.wire;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an item is by its format's own word, where that is no story. */
public final class NoStory {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("picture", "a picture"),
          Map.entry("photo", "a picture"),
          Map.entry("image", "a picture"),
          Map.entry("imageobject", "a picture"),
          Map.entry("graphic", "a graphic"),
          Map.entry("animated", "a graphic"),
          Map.entry("video", "a video"),
          Map.entry("videoobject", "a video"),
          Map.entry("audio", "a sound recording"),
          Map.entry("event", "an event"),
          Map.entry("planning", "a planning note"),
          Map.entry("assignment", "a planning note"),
          Map.entry("concept", "a concept"));

  // Genres of notes from one desk to another, in the words of IPTC's list and of agencies.
  private static final Set<String> PLANS =
      Set.of(
          "vorschau",
          "terminvorschau",
          "themenvorschau",
          "tagesvorschau",
          "planung",
          "daybook",
          "advisory",
          "media advisory",
          "advice",
          "agenda",
          "calendar",
          "daily calendar",
          "news digest",
          "news budget",
          "budget",
          "planning",
          "menu",
          "prévision",
          "prévisions",
          "previsiones");
  private static final Pattern PLANNING_TITLE =
      Pattern.compile(
          "(?i)\\b(?:tages|termin|themen|wochen)(?:vorschau|planung|überblick)\\b"
              + "|\\bterminkalender\\b|\\b(?:news|media) (?:advisory|digest|budget)\\b|\\bdaybook\\b"
              + "|\\bdpa-(?:planung|vorschau|lesest\\p{L}{1,8}|themen\\p{L}{0,12})\\b"
              + "|\\bagenda (?:de|du|des|del|della)\\b|\\bdagsorden\\b|\\bnyhetsagenda\\b");

  private NoStory() {}

  /** A kind of item ("picture", "ninat:picture", "icls:text"), or empty if it may be a story. */
  public static Optional<String> byKind(String kind) {
    String code = kind.substring(kind.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KINDS.get(code));
  }

  /** A plan, by its genres and its title. */
  public static Optional<String> plan(Collection<String> genres, String title) {
    boolean plans =
        genres.stream().anyMatch(genre -> PLANS.contains(genre.strip().toLowerCase(Locale.ROOT)));
    return plans || PLANNING_TITLE.matcher(title).find()
        ? Optional.of("a planning note")
        : Optional.empty();
  }
}
