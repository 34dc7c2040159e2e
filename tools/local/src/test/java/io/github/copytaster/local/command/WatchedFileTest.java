package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchedFileTest {

  @TempDir private Path folder;

  @Test
  void of_file_isItsSizeAndTime() throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "text");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_768_219_200_000L));

    assertThat(WatchedFile.of(file)).isEqualTo(new WatchedFile(4, 1_768_219_200_000L, false, 0, 0));
  }

  @Test
  void of_fileThatIsGone_saysSo() {
    assertThatThrownBy(() -> WatchedFile.of(folder.resolve("gone.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  /** What cannot be looked at is a file that does not change, not one that is gone. */
  @Test
  void of_fileThatCannotBeLookedAt_isUnknownAndStaysSo() throws IOException {
    Path loop = folder.resolve("loop.txt");
    Files.createSymbolicLink(loop, loop);

    assertThat(WatchedFile.of(loop)).isEqualTo(new WatchedFile(-1, -1, false, 0, 0));
    assertThat(WatchedFile.of(loop).isUnchangedSince(WatchedFile.of(loop))).isTrue();
  }

  @Property(tries = 100, seed = "1")
  void afterFailure_anyNumberOfThem_waitsNoShorterAndNeverLongerThanTheLimit(
      @ForAll @IntRange(max = 200) int failures) {
    WatchedFile file = new WatchedFile(4, 1, false, 0, 0);
    for (int failure = 0; failure < failures; failure++) {
      file = file.afterFailure();
    }

    WatchedFile next = file.afterFailure();

    assertThat(next.pause()).isBetween(Math.max(1, file.pause()), WatchedFile.LONGEST_PAUSE);
    assertThat(next.failures()).isEqualTo(failures + 1);
    assertThat(next.isUnchangedSince(file)).isTrue();
  }

  @Test
  void asTaken_afterFailures_waitsForNothing() {
    WatchedFile taken = new WatchedFile(4, 1, false, 0, 0).afterFailure().asTaken();

    assertThat(taken.taken()).isTrue();
    assertThat(taken.pause()).isZero();
  }
}
