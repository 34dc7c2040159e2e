package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One look after another, as the watch takes them; no time passes but what the files say. */
final class FolderWatchTest {

  private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");

  @TempDir private Path folder;
  private final MemoryBucket bucket = new MemoryBucket();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private FolderWatch watch;

  @BeforeEach
  void start() {
    watch = watch();
    bucket.at(NOON.plusSeconds(60));
  }

  /** A file that is still being copied into the folder would be read by half. */
  @Test
  void look_fileThatStillGrows_waitsUntilItStops() throws IOException {
    write("story.txt", "half", NOON);
    watch.look();
    write("story.txt", "half and half", NOON.plusSeconds(1));
    watch.look();
    assertThat(bucket.uploads()).isEmpty();

    watch.look();

    assertThat(bucket.uploads()).containsExactly("story.txt=half and half");
  }

  @Test
  void look_fileThatStaysAsItIs_isUploadedOnce() throws IOException {
    write("desk/story.txt", "text", NOON);

    for (int look = 0; look < 5; look++) {
      watch.look();
    }

    assertThat(bucket.uploads()).containsExactly("desk/story.txt=text");
  }

  @Test
  void look_fileThatChanges_isUploadedAgain() throws IOException {
    write("story.txt", "first", NOON);
    lookTwice(watch);

    write("story.txt", "second", NOON.plusSeconds(120));
    lookTwice(watch);

    assertThat(bucket.uploads()).containsExactly("story.txt=first", "story.txt=second");
  }

  /** A correction that was written before the upload of what it corrects was never taken. */
  @Test
  void look_correctionOfTheSameLengthAndAnOlderTime_isUploadedAgain() throws IOException {
    write("story.txt", "one dead", NOON);
    lookTwice(watch);

    write("story.txt", "two dead", NOON.minusSeconds(600));
    lookTwice(watch);

    assertThat(bucket.uploads()).containsExactly("story.txt=one dead", "story.txt=two dead");
  }

  @Test
  void look_correctionOfWhatAnEarlierRunUploaded_isUploadedAgain() throws IOException {
    write("story.txt", "one dead", NOON);
    lookTwice(watch);
    FolderWatch restarted = watch();
    lookTwice(restarted);

    write("story.txt", "two dead", NOON.minusSeconds(600));
    lookTwice(restarted);

    assertThat(bucket.uploads()).containsExactly("story.txt=one dead", "story.txt=two dead");
  }

  @Test
  void look_correctionMovedInForWhatWasTakenAway_isUploadedAgain() throws IOException {
    Path file = write("story.txt", "one dead", NOON);
    lookTwice(watch);
    Files.delete(file);
    watch.look();

    write("story.txt", "two dead", NOON.minusSeconds(600));
    lookTwice(watch);

    assertThat(bucket.uploads()).containsExactly("story.txt=one dead", "story.txt=two dead");
  }

  /** The archive linked into the folder was passed over without a word. */
  @Test
  void look_linkToAFolder_isNamedOnce(@TempDir Path archive) throws IOException {
    Files.writeString(archive.resolve("story.txt"), "text");
    Files.createSymbolicLink(folder.resolve("archive"), archive);

    for (int look = 0; look < 4; look++) {
      watch.look();
    }

    assertThat(bucket.uploads()).isEmpty();
    assertThat(said())
        .containsExactly("copytaster: passed over: archive: a link to a folder; copy it here");
  }

  @Test
  void look_afterARestart_uploadsOnlyWhatIsNewer() throws IOException {
    write("old.txt", "old", NOON);
    write("new.txt", "new", NOON);
    lookTwice(watch);
    bucket.uploads().clear();
    FolderWatch restarted = watch();

    write("new.txt", "NEW", NOON.plusSeconds(120));
    lookTwice(restarted);

    assertThat(bucket.uploads()).containsExactly("new.txt=NEW");
  }

  @Test
  void look_fileThatWasTakenAway_isForgotten() throws IOException {
    Path file = write("story.txt", "text", NOON);
    watch.look();
    Files.delete(file);
    watch.look();

    assertThat(bucket.uploads()).isEmpty();
  }

  /** One file that the process may not read ended the watch for all others. */
  @Test
  void look_fileThatCannotBeUploaded_isNamedOnceAndTheOthersGoOn() throws IOException {
    write("bad.txt", "text", NOON);
    write("good.txt", "text", NOON);
    bucket.refuse("bad.txt");

    for (int look = 0; look < 4; look++) {
      watch.look();
    }

    assertThat(bucket.uploads()).containsExactly("good.txt=text");
    assertThat(said()).singleElement().asString().startsWith("copytaster: not taken: bad.txt: ");
  }

  /**
   * A name that the store cannot keep was tried at each look and spoken of 184 times in two
   * minutes, since the store's sentence held a new number each time.
   */
  @Test
  void look_fileThatCanNeverBeUploaded_isTriedAtGrowingIntervalsAndNamedOnce() throws IOException {
    write("bad.txt", "text", NOON);
    bucket.refuse("bad.txt");

    for (int look = 0; look < 300; look++) {
      watch.look();
    }

    assertThat(bucket.refusals()).isEqualTo(9);
    assertThat(said()).hasSize(1);
  }

  @Test
  void look_refusedFileThatChanges_isTriedAtOnceAndNamedAgain() throws IOException {
    write("bad.txt", "text", NOON);
    bucket.refuse("bad.txt");
    for (int look = 0; look < 100; look++) {
      watch.look();
    }
    int before = bucket.refusals();

    write("bad.txt", "other text", NOON.plusSeconds(1));
    lookTwice(watch);

    assertThat(bucket.refusals()).isEqualTo(before + 1);
    assertThat(said()).hasSize(2);
  }

  @Test
  void look_storeThatTakesItLater_isUploadedOnce() throws IOException {
    write("story.txt", "text", NOON);
    bucket.refuse("story.txt");
    lookTwice(watch);
    bucket.accept("story.txt");

    for (int look = 0; look < 5; look++) {
      watch.look();
    }

    assertThat(bucket.uploads()).containsExactly("story.txt=text");
  }

  /** A file that came back as it was, as by a move out and in again, was never taken again. */
  @Test
  void look_fileThatWasTakenAwayAndComesBackNewer_isUploadedAgain() throws IOException {
    Path file = write("story.txt", "text", NOON.plusSeconds(120));
    lookTwice(watch);
    Files.delete(file);
    watch.look();
    write("story.txt", "text", NOON.plusSeconds(120));
    lookTwice(watch);

    assertThat(bucket.uploads()).containsExactly("story.txt=text", "story.txt=text");
  }

  /** Both were uploaded as a/b.txt, and one of the two was lost. */
  @Test
  void look_backslashInAName_isAnotherFileThanAFolderOfThatName() throws IOException {
    assumeThat(folder.getFileSystem().getSeparator()).isEqualTo("/");
    write("a/b.txt", "in the folder", NOON);
    write("a\\b.txt", "beside it", NOON);

    lookTwice(watch);

    assertThat(bucket.uploads())
        .containsExactlyInAnyOrder("a/b.txt=in the folder", "a\\b.txt=beside it");
  }

  // A file is taken at the second look, when it has stopped growing.
  private static void lookTwice(FolderWatch watch) throws IOException {
    watch.look();
    watch.look();
  }

  private List<String> said() {
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private FolderWatch watch() {
    Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    return new FolderWatch(new DropFolder(folder, progress), bucket, progress);
  }

  private Path write(String name, String text, Instant modified) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }
}
