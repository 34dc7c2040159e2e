package io.github.copytaster.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StackOptionsTest {

  /**
   * {@code up} with its default {@code ./data} kept every object and listed none, since S3Proxy
   * holds a relative path against absolute ones: {@code aws s3 ls} was empty, {@code reclassify}
   * found nothing to do and {@code demo} printed a header alone. Each test had an absolute folder.
   */
  @ParameterizedTest
  @ValueSource(strings = {"data", "./data", "a/../data", "data/.", "a/b/./../../data"})
  void in_anySpellingOfAFolder_isTheOneAbsolutePath(String spelled) {
    assertThat(StackOptions.in(Path.of(spelled)).data())
        .isEqualTo(Path.of(System.getProperty("user.dir"), "data"));
  }

  @Property(tries = 200, seed = "1")
  void in_stepsOfAnyKind_leaveAnAbsolutePathThatStaysAsItIs(
      @ForAll @Size(min = 1, max = 8) List<Step> steps) {
    Path walked = Path.of("");
    for (Step step : steps) {
      walked = walked.resolve(step.name);
    }

    Path data = StackOptions.in(walked).data();

    assertThat(data).isAbsolute().isEqualTo(StackOptions.in(data).data());
    assertThat((Iterable<Path>) data)
        .allSatisfy(name -> assertThat(name.toString()).isNotIn(".", ".."));
  }

  /** What a path of a command line is made of. */
  enum Step {
    HERE("."),
    UP(".."),
    DOWN("desk");

    private final String name;

    Step(String name) {
      this.name = name;
    }
  }
}
