package io.github.copytaster.training.region;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.copytaster.labels.CountryLabel;
import io.github.copytaster.labels.region.RegionReading;
import io.github.copytaster.labels.region.Verdict;
import io.github.copytaster.transformer.CountryOpinion;
import java.util.List;

/**
 * One article as the region scorer and the second reader see it, neither of which has learnt from
 * it.
 *
 * @param json with "source", "kind" and "countries"
 * @param scorer what the scorer made of it
 * @param second what the second reader made of it
 * @param handedOn whether its topics are unsure enough for the second reader to be asked
 */
record CountriesRow(JsonNode json, RegionReading scorer, CountryOpinion second, boolean handedOn) {

  /** What it is answered apart from when weights are fitted. */
  String source() {
    return json.path("source").asText();
  }

  /** Codes of a verdict over its candidates, the first country first. */
  List<String> answer(Verdict verdict) {
    return scorer.labels(verdict).countries().stream().map(CountryLabel::code).toList();
  }

  /**
   * Place of the first country among the candidates, behind them if the article is about nowhere;
   * -1 if people named none first, or one that is no candidate.
   */
  int place() {
    return json.path("countries").isEmpty()
        ? scorer.countries().size()
        : scorer.countries().indexOf(Rows.first(json));
  }

  /** Whether people named the candidate. */
  boolean belongs(int candidate) {
    String code = scorer.countries().get(candidate);
    for (JsonNode country : json.path("countries")) {
      if (country.asText().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
