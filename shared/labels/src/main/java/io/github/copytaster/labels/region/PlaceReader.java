package io.github.copytaster.labels.region;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Tokens;
import java.util.List;

/** Reads an article for its places, up to the numbers that the scorer judges. Thread-safe. */
final class PlaceReader {

  private final Matcher matcher;
  private final Cues cues;
  private final Regions regions;
  private final List<Gazetteer> books;

  PlaceReader(List<Gazetteer> books, Cues cues, Regions regions) {
    this.books = List.copyOf(books);
    this.cues = cues;
    this.regions = regions;
    matcher = new Matcher(books, regions);
  }

  /** What the names of an article say. */
  record Reading(Passage passage, Mentions mentions, Candidates candidates, Features features) {}

  Reading read(TokenisedCopy article) {
    Copy copy = article.copy();
    Mentions mentions = new Mentions(books);
    int datelineEnd = Dateline.end(article.text(), article.bodyStart());
    Passage passage =
        new Passage(
            article.text(), article.tokens(), cues, article.bodyStart(), datelineEnd, false);
    if (!copy.leadPrefix().isBlank()) {
      Passage prefix =
          new Passage(copy.leadPrefix(), Tokens.of(copy.leadPrefix()), cues, 0, 0, true);
      matcher.match(prefix, mentions);
      mentions.detach();
    }
    matcher.match(passage, mentions);
    Candidates candidates = new Candidates(regions.size());
    candidates.read(mentions, passage.bodyWord(), regions.number(copy.homeCountry()));
    return new Reading(passage, mentions, candidates, new Features(candidates, regions));
  }
}
