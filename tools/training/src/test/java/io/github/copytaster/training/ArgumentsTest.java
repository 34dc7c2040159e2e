package io.github.copytaster.training;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copytaster.training.clean.MeasureCleaning;
import io.github.copytaster.training.clean.MeasureMetadata;
import io.github.copytaster.training.clean.TrainBlocks;
import io.github.copytaster.training.region.ExportFeatures;
import io.github.copytaster.training.region.MeasureRegions;
import io.github.copytaster.training.taxonomy.CompileTaxonomy;
import io.github.copytaster.training.topic.FitJoint;
import io.github.copytaster.training.topic.Peers;
import io.github.copytaster.training.topic.TrainTopics;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wrong command lines of every program: a run of an hour must not end in an index out of bounds.
 */
final class ArgumentsTest {

  /** A program's start. */
  interface Main {
    void run(String... arguments) throws IOException;
  }

  /** A program, its usage, and a number of arguments that it cannot take. */
  record Case(String usage, int wrong, Main main) {
    @Override
    public String toString() {
      return usage + " with " + wrong;
    }
  }

  static Stream<Case> programs() {
    return Stream.of(
            new Case(
                "DATA_FOLDER MODEL_FILE DOCS_FOLDER yyyymmdd [MORE_FILE…]", 3, TrainTopics::main),
            new Case("APART_FILE SECOND_MODEL JOINT_FILE", 4, FitJoint::main),
            new Case("DATA_FOLDER FOLD FASTTEXT_FOLDER", 2, Peers::main),
            new Case("MEDIATOPICS.json.gz OUT.tsv", 3, CompileTaxonomy::main),
            new Case("TARGET_FOLDER CORPUS…", 1, ExportFeatures::main),
            new Case("CORPUS…", 0, MeasureRegions::main),
            new Case("SHARED_FOLDER NEWS_FOLDER QUALITY_FILE [SOURCE…]", 2, MeasureCleaning::main),
            new Case("SHARED_FOLDER NEWS_FOLDER QUALITY_FILE", 4, MeasureMetadata::main),
            new Case("DATA_FOLDER NEWS_FOLDER MODEL_FILE", 2, TrainBlocks::main))
        .flatMap(one -> Stream.of(one, new Case(one.usage(), 0, one.main())));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void main_wrongNumberOfArguments_saysTheUsageAndHowManyThereWere(Case program) {
    String[] arguments = Collections.nCopies(program.wrong(), "x").toArray(new String[0]);

    assertThatThrownBy(() -> program.main().run(arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected " + program.usage() + ", found " + program.wrong() + " arguments");
  }

  @ParameterizedTest
  @CsvSource({
    "IN OUT, 2",
    "IN CORPUS…, 2",
    "IN CORPUS…, 9",
    "IN OUT [SOURCE…], 2",
    "IN OUT [SOURCE…], 7",
    "CORPUS…, 1"
  })
  void expect_asManyAsTheUsageSays_isFine(String usage, int count) {
    assertThatCode(() -> Arguments.expect(usage, new String[count])).doesNotThrowAnyException();
  }

  /** Releases are compared as text: a model of "1-12-2026" would never be newer than another. */
  @ParameterizedTest
  @CsvSource({"2026-12-01", "261201", "today", "1.12.2026", "'2026120 '"})
  void trainTopics_dateOfAnotherForm_isRefusedBeforeAnythingIsRead(String date) {
    assertThatThrownBy(() -> TrainTopics.main(new String[] {"/nowhere", "/nowhere", "/", date}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a date as yyyymmdd for the release, found " + date);
  }

  @ParameterizedTest
  @CsvSource({"5", "-1", "all", "00"})
  void peers_foldThatThereIsNot_isRefusedBeforeAnythingIsRead(String fold) {
    assertThatThrownBy(() -> Peers.main(new String[] {"/nowhere", fold, "/nowhere"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a FOLD from 0 to 4, found " + fold);
  }

  /** A folder that is not there is the caller's slip, and the message must name it. */
  @Test
  void main_folderThatIsNotThere_isNamed() {
    assertThatThrownBy(
            () -> TrainBlocks.main(new String[] {"/no/such/folder", "/no/news", "/tmp/none.model"}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/no/such/folder");
    assertThatThrownBy(() -> MeasureRegions.main(new String[] {"/no/such/corpus.jsonl.gz"}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/no/such/corpus.jsonl.gz");
  }
}
