package io.github.copytaster.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QualityPageTest {

  @TempDir Path folder;

  @Test
  void write_table_replacesWhatIsBetweenItsMarkersOnly() throws IOException {
    Path page =
        page(
            """
            a
            <!-- cleaning -->
            old $1
            <!-- /cleaning -->
            b
            <!-- metadata -->
            kept
            <!-- /metadata -->
            """);

    QualityPage.write(page, "cleaning", "| new \\1 $2 |\n");
    QualityPage.write(page, "cleaning", "| new \\1 $2 |\n");

    assertThat(page)
        .content()
        .isEqualTo(
            """
            a
            <!-- cleaning -->
            | new \\1 $2 |
            <!-- /cleaning -->
            b
            <!-- metadata -->
            kept
            <!-- /metadata -->
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!-- cleaning -->\n",
        "<!-- /cleaning -->\n<!-- cleaning -->\n",
        "<!-- Cleaning -->\n<!-- /Cleaning -->\n"
      })
  void write_markersMissingOrTurnedRound_refusesNamingThemAndWritesNothing(String text)
      throws IOException {
    Path page = page(text);

    assertThatThrownBy(() -> QualityPage.write(page, "cleaning", "| new |\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("expected the markers <!-- cleaning --> and <!-- /cleaning --> in " + page);
    assertThat(page).content().isEqualTo(text);
  }

  private Path page(String text) throws IOException {
    return Files.writeString(folder.resolve("quality.md"), text);
  }
}
