package io.github.copytaster.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class FoldersTest {

  @TempDir private Path folder;

  @Test
  void files_ofAFolder_areAllButTheHiddenOnesByKey() throws IOException {
    Files.createDirectories(folder.resolve("desk"));
    Files.writeString(folder.resolve("desk/b.txt"), "b");
    Files.writeString(folder.resolve("a ü.txt"), "a");
    Files.writeString(folder.resolve(".hidden"), "c");
    DropFolder drop = new DropFolder(folder);

    assertThat(drop.files()).extracting(drop::key).containsExactly("a ü.txt", "desk/b.txt");
  }

  /** A wire's folder that an archive links its files into would be passed over without a word. */
  @Test
  void files_linkToAFile_isAFile(@TempDir Path archive) throws IOException {
    Path stored = Files.writeString(archive.resolve("story.txt"), "text");
    Files.createSymbolicLink(folder.resolve("linked.txt"), stored);
    DropFolder drop = new DropFolder(folder);

    assertThat(drop.files()).extracting(drop::key).containsExactly("linked.txt");
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
