package io.github.copytaster.labels.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.TokenisedCopy;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FeaturesTest {

  private static final RegionFeatures FEATURES = new RegionFeatures();

  @Test
  void names_asManyAsNumbers_eachOnce() {
    assertThat(RegionFeatures.names()).hasSize(Features.ALL).doesNotHaveDuplicates();
  }

  @Test
  void rows_oneForEachCandidate_withFiniteNumbers() {
    List<RegionFeatures.Row> rows =
        FEATURES.rows(copy("Kenya votes", "Voters in Nairobi and in Ghana queued for 3 hours."));

    assertThat(rows).extracting(RegionFeatures.Row::country).containsExactly("KE", "GH");
    for (RegionFeatures.Row row : rows) {
      assertThat(row.values()).hasSize(Features.ALL).doesNotContain(Float.NaN);
    }
  }

  @Test
  void rows_noCandidate_isOneRowOfTheArticleAlone() {
    List<RegionFeatures.Row> rows = FEATURES.rows(copy("", "Stir the flour until it is smooth."));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).country()).isEmpty();
    assertThat(rows.get(0).values()).contains(0);
  }

  @Test
  void rows_shares_sumToOne() {
    float sum = 0;
    for (RegionFeatures.Row row : FEATURES.rows(copy("", "Kenya, Ghana and Malta met in Rome."))) {
      sum += row.values()[RegionFeatures.names().indexOf("share")];
    }

    assertThat(sum).isBetween(0.999f, 1.001f);
  }

  @Test
  void surroundings_pointAtCandidatesWithWeightsUpToOne() {
    TokenisedCopy article = copy("Kenya votes", "Voters in Nairobi queued. Ghana watched.");

    assertThat(FEATURES.surroundings(article))
        .isNotEmpty()
        .allMatch(each -> each.candidate() >= 0 && each.candidate() < 2)
        .allMatch(each -> each.weight() > 0 && each.weight() <= 1);
  }

  @Test
  void surroundings_articleWithoutNames_none() {
    assertThat(FEATURES.surroundings(copy("", "Stir the flour."))).isEmpty();
  }

  private static TokenisedCopy copy(String title, String body) {
    return TokenisedCopy.of(new Copy(title, body, "", "en", ""));
  }
}
