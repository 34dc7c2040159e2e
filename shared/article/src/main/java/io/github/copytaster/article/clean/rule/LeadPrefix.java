package io.github.copytaster.article.clean.rule;

import io.github.copytaster.article.block.TextMass;
import java.util.Optional;

/**
 * What stands before the first words of a story: byline, dateline, agency and dash. It is moved,
 * not dropped: some conventions count it as body (research/normalise.md 1a).
 */
final class LeadPrefix implements Rule {

  private static final int SEARCHED = 140;
  private static final float LEAST_WORDS = 15;
  // Where hardly anything but a name says so; languages without articles say much in few words.
  private static final float LEAST_WORDS_OF_SENTENCE = 8;
  private static final int LINES = 5;

  // Points and a deck may stand above the lead.
  @Override
  public void apply(Copy copy) {
    int at = copy.firstKept(0);
    for (int seen = 0; at >= 0 && seen < LINES; seen++) {
      if (take(copy, at) || copy.words(at) > LEAST_WORDS) {
        return;
      }
      at = copy.firstKept(at + 1);
    }
  }

  private static boolean take(Copy copy, int at) {
    String line = copy.line(at);
    String head = line.substring(0, Math.min(line.length(), SEARCHED));
    Optional<Lead> found = lead(head, copy.words(at), TextMass.endsSentence(line));
    if (found.isEmpty()) {
      return false;
    }
    Lead lead = found.get();
    copy.findings().byline(lead.byline());
    copy.findings().dateline(lead.place());
    copy.findings().agency(lead.agency());
    copy.findings().leadPrefix(line.substring(0, lead.end()));
    copy.move(at, line.substring(lead.end()));
    if (copy.line(at).isEmpty()) {
      copy.drop(at, "dateline");
    }
    return true;
  }

  private static Optional<Lead> lead(String head, float words, boolean sentence) {
    Optional<Lead> signed = AgencyLead.in(head).map(agency -> withPlace(agency, head));
    boolean mayBeLead = words > LEAST_WORDS || (sentence && words >= LEAST_WORDS_OF_SENTENCE);
    if (signed.isPresent() || !mayBeLead) {
      return signed;
    }
    return foreign(head)
        .or(() -> words > LEAST_WORDS ? PlaceLead.in(head, 0) : Optional.empty())
        .or(() -> KnownPlaceLead.in(head));
  }

  private static Optional<Lead> foreign(String head) {
    return CyrillicLead.in(head).or(() -> ArabicLead.in(head)).or(() -> EastAsianLead.in(head));
  }

  // "(ANSA) - NAPOLI, 24 FEB - ": the place comes second.
  private static Lead withPlace(Lead agency, String head) {
    return agency.place().isEmpty()
        ? PlaceLead.in(head, agency.end())
            .map(place -> new Lead(agency.byline(), place.place(), agency.agency(), place.end()))
            .orElse(agency)
        : agency;
  }
}
