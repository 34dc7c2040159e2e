package io.github.copytaster.integration.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** One direction only: functions, then shared/aws, then shared/labels, then shared/article. */
final class WallsTest {

  private static final String ROOT = "io.github.copytaster.";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.copytaster");

  @Test
  void house_isOnTheClassPath() {
    assertThat(HOUSE.stream().map(type -> type.getPackageName()))
        .contains(ROOT + "article", ROOT + "labels", ROOT + "aws", ROOT + "classify");
  }

  @Test
  void article_seesNobody() {
    nobodyIn(
        "article", "labels..", "aws..", "normalise..", "classify..", "reclassify..", "local..");
  }

  @Test
  void labels_seeArticleOnly() {
    nobodyIn("labels", "aws..", "normalise..", "classify..", "reclassify..", "local..");
  }

  @Test
  void aws_seesNoFunction() {
    nobodyIn("aws", "normalise..", "classify..", "reclassify..", "local..");
  }

  @Test
  void functions_doNotSeeEachOther() {
    nobodyIn("normalise", "classify..", "reclassify..", "local..");
    nobodyIn("classify", "normalise..", "reclassify..", "local..");
    nobodyIn("reclassify", "normalise..", "classify..", "local..");
  }

  @Test
  void amazon_isSeenByAwsAndTheFunctionsOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "article..", ROOT + "labels..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon..", "com.amazonaws..")
        .check(HOUSE);
  }

  @Test
  void rooms_ofTheHouse_haveNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  private static void nobodyIn(String room, String... others) {
    String[] packages = new String[others.length];
    for (int at = 0; at < others.length; at++) {
      packages[at] = ROOT + others[at];
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(HOUSE);
  }
}
