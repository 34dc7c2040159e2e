package io.github.copytaster.training.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompileTaxonomyTest {

  @TempDir Path folder;

  @Test
  void compile_retiredConcepts_notesTermOrNearestActiveAbove() throws IOException {
    String release =
        """
        {"concepts":[
          {"code":"15","name":"sport","broader":[],"retired":false},
          {"code":"20","name":"cycling","broader":["15"],"retired":false},
          {"code":"21","name":"track race","broader":["15"],"retired":true,
           "note":"Retired. Use Media Topic cycling + sports facet racetype"},
          {"code":"22","name":"old game","broader":["15"],"retired":true,"note":null},
          {"code":"23","name":"older game","broader":["22"],"retired":true,"note":"Retired 2021."}
        ]}
        """;

    assertThat(compile(release))
        .containsExactly(
            "medtop:15\tsport\t\t",
            "medtop:20\tcycling\tmedtop:15\t",
            "medtop:21\ttrack race\tmedtop:15\tmedtop:20",
            "medtop:22\told game\tmedtop:15\tmedtop:15",
            "medtop:23\tolder game\tmedtop:22\tmedtop:15");
  }

  @Test
  void compile_retiredTopConcept_refused() {
    String release =
        "{\"concepts\":[{\"code\":\"15\",\"name\":\"sport\",\"broader\":[],\"retired\":true}]}";

    assertThatThrownBy(() -> compile(release))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected an active concept above 15, found none");
  }

  private String[] compile(String release) throws IOException {
    Path file = folder.resolve("release.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(release.getBytes(StandardCharsets.UTF_8));
    }
    return CompileTaxonomy.compile(file).split("\n");
  }
}
