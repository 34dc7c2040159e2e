package io.github.copytaster.labels.region;

import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.Evidence;
import io.github.copytaster.labels.RegionLabels;
import io.github.copytaster.labels.TokenisedCopy;
import io.github.copytaster.labels.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything the gazetteer and its scorer make of one article: for the labels, and for whoever
 * reads the article after them.
 */
public final class RegionReading {

  private static final String DATELINE = "dateline";
  private static final int MOST_COUNTRIES = 4;
  private static final RegionLabels NOWHERE = new RegionLabels(List.of(), List.of());

  private final TokenisedCopy article;
  private final Regions regions;
  private final Mentions mentions;
  private final Candidates candidates;
  private final Verdict verdict;

  RegionReading(
      TokenisedCopy article, Regions regions, PlaceReader.Reading reading, Verdict verdict) {
    this.article = article;
    this.regions = regions;
    this.mentions = reading.mentions();
    this.candidates = reading.candidates();
    this.verdict = verdict;
  }

  /** The countries that a name speaks for, ISO 3166-1 alpha-2, in the order of their first name. */
  public List<String> countries() {
    return IntStream.range(0, candidates.size())
        .mapToObj(one -> regions.code(candidates.country(one)))
        .toList();
  }

  /** What the scorer says of them. */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * The names that speak for a country, in reading order; an ambiguous one once for each. What
   * hardly can be a place speaks for none.
   */
  public List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    Votes votes = candidates.votes;
    Tokens prefix = Tokens.of(article.copy().leadPrefix());
    for (int vote = 0; vote < votes.size(); vote++) {
      int mention = votes.mention(vote);
      if (mentions.grade(mention) != Mentions.UNLIKELY) {
        namings.add(naming(mention, votes.candidate(vote), votes.share(vote), prefix));
      }
    }
    namings.sort(Comparator.comparing(Naming::part));
    return namings;
  }

  private Naming naming(int mention, int candidate, float share, Tokens prefix) {
    if (!mentions.isInText(mention)) {
      int start = prefix.start(mentions.firstWordOutside(mention));
      return new Naming(candidate, Naming.Part.LEAD_PREFIX, start, share);
    }
    int start = start(mention);
    return start < article.bodyStart()
        ? new Naming(candidate, Naming.Part.TITLE, start, share)
        : new Naming(candidate, Naming.Part.BODY, start - article.bodyStart(), share);
  }

  /** The labels of the scorer's own verdict. */
  public RegionLabels labels() {
    return labels(verdict);
  }

  /** The labels of a verdict over these countries. */
  public RegionLabels labels(Verdict verdict) {
    int[] chosen = candidates.size() == 0 ? new int[0] : verdict.choose(MOST_COUNTRIES);
    if (chosen.length == 0) {
      return NOWHERE;
    }
    List<CountryLabel> countries = new ArrayList<>();
    for (int one : chosen) {
      String code = regions.code(candidates.country(one));
      countries.add(new CountryLabel(code, verdict.member(one), evidence(one)));
    }
    int first = candidates.country(chosen[0]);
    return new RegionLabels(countries, List.of(regions.region(first)));
  }

  private List<Evidence> evidence(int candidate) {
    Votes votes = candidates.votes;
    List<Evidence> evidence = new ArrayList<>();
    float before = 0;
    for (int vote = 0; vote < votes.size(); vote++) {
      int mention = votes.mention(vote);
      if (votes.candidate(vote) != candidate || mentions.grade(mention) == Mentions.UNLIKELY) {
        continue;
      }
      if (mentions.isInText(mention)) {
        evidence.add(quote(mention, candidates.country(candidate), votes.share(vote)));
      } else {
        before += Candidates.weight(mentions, mention) * votes.share(vote);
      }
    }
    if (before > 0) {
      String prefix = article.copy().leadPrefix().strip();
      evidence.add(0, new Evidence(prefix, 0, 0, before, DATELINE));
    }
    return evidence;
  }

  private Evidence quote(int mention, int country, float share) {
    boolean dateline = mentions.zone(mention) == Zone.DATELINE;
    return new Evidence(
        article.text().substring(start(mention), end(mention)),
        start(mention),
        end(mention),
        Candidates.weight(mentions, mention) * share,
        dateline ? DATELINE : mentions.label(mention, country));
  }

  private int start(int mention) {
    return article.tokens().start(mentions.firstWord(mention));
  }

  private int end(int mention) {
    return article.tokens().end(mentions.lastWord(mention));
  }
}
