package io.github.copytaster.article.clean.rule;

import java.util.Optional;

/**
 * What stands before the first words of a story: byline, dateline, agency and dash. It is moved,
 * not dropped: some conventions count it as body (research/normalise.md 1a).
 */
final class LeadPrefix implements Rule {

  private static final int SEARCHED = 140;
  private static final float LEAST_WORDS = 15;

  @Override
  public void apply(Copy copy) {
    int first = copy.firstKept(0);
    if (first < 0) {
      return;
    }
    String line = copy.line(first);
    String head = line.substring(0, Math.min(line.length(), SEARCHED));
    Optional<Lead> found = lead(head, copy.words(first));
    if (found.isPresent()) {
      Lead lead = found.get();
      copy.findings().byline(lead.byline());
      copy.findings().dateline(lead.place());
      copy.findings().agency(lead.agency());
      copy.findings().leadPrefix(line.substring(0, lead.end()));
      copy.move(first, line.substring(lead.end()));
    }
  }

  private static Optional<Lead> lead(String head, float words) {
    return AgencyLead.in(head)
        .map(agency -> withPlace(agency, head))
        .or(() -> words > LEAST_WORDS ? foreign(head) : Optional.empty())
        .or(() -> words > LEAST_WORDS ? PlaceLead.in(head, 0) : Optional.empty());
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
