package io.github.copytaster.labels.region;

import io.github.copytaster.labels.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;

/** Small gazetteers and what is read with them, for tests of one step at a time. */
final class Books {

  static final Regions REGIONS = Regions.bundled();

  static final Cues CUES = Cues.bundled(new long[0]);

  private Books() {}

  static Gazetteer of(String... rows) {
    GazetteerBuilder builder = new GazetteerBuilder(REGIONS);
    for (String row : rows) {
      builder.add(row);
    }
    return builder.build();
  }

  static PlaceReader.Reading read(Gazetteer book, String title, String body, int home) {
    String text = title.isEmpty() ? body : title + "\n" + body;
    Tokens tokens = Tokens.of(text);
    Passage passage = new Passage(text, tokens, CUES, text.length() - body.length(), 0, false);
    Mentions mentions = new Mentions(List.of(book));
    new Matcher(List.of(book), REGIONS).match(passage, mentions);
    Candidates candidates = new Candidates(REGIONS.size());
    candidates.read(mentions, passage.bodyWord(), home);
    return new PlaceReader.Reading(
        passage, mentions, candidates, new Features(candidates, REGIONS));
  }

  static PlaceReader.Reading read(Gazetteer book, String title, String body) {
    return read(book, title, body, Regions.NONE);
  }

  /** The countries that may be meant, in the order of their first mention. */
  static List<String> countries(PlaceReader.Reading reading) {
    return IntStream.range(0, reading.candidates().size())
        .mapToObj(one -> REGIONS.code(reading.candidates().country(one)))
        .toList();
  }
}
