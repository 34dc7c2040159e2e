package io.github.copytaster.aws.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copytaster.aws.fake.MemoryDynamoDb;
import org.junit.jupiter.api.Test;

final class VersionRegistryTest {

  private final MemoryDynamoDb dynamoDb = new MemoryDynamoDb();

  @Test
  void all_beforeAnythingWasLabelled_isEmpty() {
    assertThat(new VersionRegistry(dynamoDb, "table").all()).isEmpty();
  }

  @Test
  void announce_versionsOfSeveralProcesses_areAllKnown() {
    new VersionRegistry(dynamoDb, "table").announce("v1");
    new VersionRegistry(dynamoDb, "table").announce("v2");
    new VersionRegistry(dynamoDb, "table").announce("v1");

    assertThat(new VersionRegistry(dynamoDb, "table").all()).containsExactlyInAnyOrder("v1", "v2");
  }

  // A write to one and the same item for each of a hundred thousand articles would be a hot key.
  @Test
  void announce_again_asksTheTableOnce() {
    VersionRegistry registry = new VersionRegistry(dynamoDb, "table");
    registry.announce("v1");
    dynamoDb.items().clear();

    registry.announce("v1");

    assertThat(dynamoDb.items()).isEmpty();
  }
}
