package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class FoldersTest {

  private static final Progress SILENT =
      new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  @TempDir private Path folder;

  @Test
  void files_ofAFolder_areAllButTheHiddenOnesByKey() throws IOException {
    Files.createDirectories(folder.resolve("desk"));
    Files.writeString(folder.resolve("desk/b.txt"), "b");
    Files.writeString(folder.resolve("a ü.txt"), "a");
    Files.writeString(folder.resolve(".hidden"), "c");
    // A Mac writes one of these into every folder somebody looks at.
    Files.writeString(folder.resolve("desk/.DS_Store"), "d");
    Files.createDirectories(folder.resolve("desk/.git"));
    Files.writeString(folder.resolve("desk/.git/HEAD"), "e");
    DropFolder drop = new DropFolder(folder, SILENT);

    assertThat(drop.files()).extracting(drop::key).containsExactly("a ü.txt", "desk/b.txt");
  }

  /** A wire's folder that an archive links its files into would be passed over without a word. */
  @Test
  void files_linkToAFile_isAFile(@TempDir Path archive) throws IOException {
    Path stored = Files.writeString(archive.resolve("story.txt"), "text");
    Files.createSymbolicLink(folder.resolve("linked.txt"), stored);
    DropFolder drop = new DropFolder(folder, SILENT);

    assertThat(drop.files()).extracting(drop::key).containsExactly("linked.txt");
  }

  /** One file of a folder that cannot be read or sent kept all others back. */
  @Test
  void uploadAll_fileThatIsRefused_isAnErrorAmongTheKeys() throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "b");
    Files.writeString(folder.resolve("good.txt"), "g");
    MemoryBucket bucket = new MemoryBucket();
    bucket.refuse("bad.txt");

    Uploads uploads = uploadAll(bucket);

    assertThat(bucket.uploads()).containsExactly("good.txt=g");
    assertThat(uploads.keys()).containsExactly("bad.txt", "good.txt");
    assertThat(uploads.arrived()).isEqualTo(1);
    assertThat(uploads.error("bad.txt")).contains("connection reset of try 1");
    assertThat(uploads.error("good.txt")).isEmpty();
  }

  @Test
  void uploadAll_folderThatMayNotBeRead_isAnErrorAmongTheKeys() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.writeString(folder.resolve("good.txt"), "g");
    Files.setPosixFilePermissions(closed, Set.of());
    assumeThat(Files.isReadable(closed)).as("root reads everything").isFalse();

    Uploads uploads = uploadAll(new MemoryBucket());

    assertThat(uploads.keys()).containsExactly("closed", "good.txt");
    assertThat(uploads.error("closed").orElseThrow())
        .startsWith("expected a file that may be read");
  }

  private Uploads uploadAll(MemoryBucket bucket) throws IOException {
    return new DropFolder(folder, SILENT).uploadAll(bucket);
  }

  /** {@code up --data /proc/x} said "expected a file, found nothing at /proc/x". */
  @Test
  void make_placeThatIsNone_saysThatAFolderWasExpected() throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "text");

    for (Path place : List.of(file, file.resolve("below"))) {
      assertThatThrownBy(() -> Folders.make("--data", place))
          .isInstanceOf(IOException.class)
          .hasNoCause()
          .hasMessageStartingWith(
              "expected --data to be a folder or a place for one, found neither")
          .hasMessageContaining(place.toString());
    }
  }

  @Test
  void make_folderThatIsNotThere_isMadeAndFoundAgain() throws IOException {
    Path made = Folders.make("--data", folder.resolve("a/b"));

    assertThat(made).isEmptyDirectory();
    assertThat(Folders.make("--data", made)).isEqualTo(made);
  }

  /** A mistyped folder was made, and watched for ever. */
  @Test
  void up_folderThatIsNotThere_isAWrongCommandLineAndIsNotMade() throws IOException {
    Path mistyped = folder.resolve("inbx");
    Path file = Files.writeString(folder.resolve("story.txt"), "text");
    Path data = folder.resolve("data");

    Typed nothing = up(data, mistyped);
    Typed other = up(data, file);

    assertThat(List.of(nothing.code(), other.code())).containsOnly(2);
    assertThat(nothing.err())
        .contains("expected --folder to be a folder, found nothing at " + mistyped);
    assertThat(other.err()).contains("expected --folder to be a folder, found a file at " + file);
    assertThat(mistyped).doesNotExist();
    assertThat(data).doesNotExist();
  }

  private static Typed up(Path data, Path watched) {
    return Typed.run(new UpCommand(), "--data", data.toString(), "--folder", watched.toString());
  }

  // Two processes on one folder of data would each finish the other's messages.
  @Test
  void lock_heldByAnother_isRefusedWithAdvice() throws IOException {
    DataLock held = DataLock.of(folder);

    assertThatThrownBy(() -> DataLock.of(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in use by another copytaster")
        .hasMessageContaining("--data");
    held.release();
  }

  @Test
  void lock_released_canBeTakenAgain() throws IOException {
    DataLock.of(folder).release();

    assertThatCode(() -> DataLock.of(folder).release()).doesNotThrowAnyException();
  }

  @Test
  void itemJson_eachKindOfAttribute_isPlainJson() {
    JsonNode json =
        ItemJson.of(
            Map.of(
                "text", AttributeValue.fromS("a"),
                "number", AttributeValue.fromN("0.91"),
                "flag", AttributeValue.fromBool(true),
                "list", AttributeValue.fromL(List.of(AttributeValue.fromS("b"))),
                "map", AttributeValue.fromM(Map.of("c", AttributeValue.fromN("1"))),
                "set", AttributeValue.fromSs(List.of("d"))));

    assertThat(json.toString())
        .isEqualTo(
            "{\"flag\":true,\"list\":[\"b\"],\"map\":{\"c\":1},\"number\":0.91,\"set\":[\"d\"],"
                + "\"text\":\"a\"}");
  }
}
