package io.github.copytaster.labels.region;

import io.github.copytaster.labels.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the names of places: one pass, longest match first. */
final class Matcher {

  // Weights of the rule baseline in research/region.md.
  private static final double IN_TITLE = 2.5;
  private static final double IN_LEAD = 1.6;
  private static final double IN_BODY = 1.0;
  private static final double AMBIGUOUS = 0.08;
  private static final double AMBIGUOUS_AFTER_PREPOSITION = 0.5;
  private static final int LEAD_CHARACTERS = 400;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "from",
          "near",
          "to",
          "of",
          "across",
          "around",
          "outside",
          "inside",
          "within",
          "throughout",
          "into",
          "visiting");
  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mrs",
          "Ms",
          "Dr",
          "Sir",
          "Dame",
          "Lord",
          "Lady",
          "Prof",
          "Professor",
          "Judge",
          "Justice",
          "Captain",
          "Officer",
          "Detective",
          "Coach",
          "Sheriff");

  private final Gazetteer gazetteer;

  Matcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> mentions(Copy copy) {
    String text = copy.text();
    int bodyStart = text.length() - copy.body().length();
    List<Words.Word> words = Words.of(text);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> found = longest(words, at);
      if (found.isEmpty()) {
        at++;
        continue;
      }
      PlaceName name = found.get().name();
      int last = at + name.words().size() - 1;
      double weight = name.kind().weight() * zone(words.get(at).start(), bodyStart);
      weight *= certainty(name, words, at);
      if (weight > 0) {
        mentions.add(new Mention(name, words.get(at).start(), words.get(last).end(), weight));
      }
      at = last + 1;
    }
    return mentions;
  }

  private record Found(PlaceName name) {}

  private Optional<Found> longest(List<Words.Word> words, int at) {
    int longest = Math.min(gazetteer.longestFrom(words.get(at).text()), words.size() - at);
    return IntStream.iterate(longest, length -> length > 0, length -> length - 1)
        .mapToObj(
            length ->
                gazetteer.find(
                    words.subList(at, at + length).stream().map(Words.Word::text).toList()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Found::new);
  }

  private static double zone(int start, int bodyStart) {
    if (start < bodyStart) {
      return IN_TITLE;
    }
    return start < bodyStart + LEAD_CHARACTERS ? IN_LEAD : IN_BODY;
  }

  // A name after a title, or before another capitalised word, is a person's more often than a
  // place's; a preposition of place speaks for the place.
  private static double certainty(PlaceName name, List<Words.Word> words, int at) {
    String before = at == 0 ? "" : words.get(at - 1).text();
    if (TITLES.contains(before)) {
      return 0;
    }
    if (!name.ambiguous()) {
      return 1;
    }
    return PREPOSITIONS.contains(before) ? AMBIGUOUS_AFTER_PREPOSITION : AMBIGUOUS;
  }
}
