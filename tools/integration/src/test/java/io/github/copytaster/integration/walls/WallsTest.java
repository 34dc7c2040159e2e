package io.github.copytaster.integration.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One direction only: functions, then shared/aws, then shared/labels, then shared/article. */
final class WallsTest {

  private static final String ROOT = "io.github.copytaster.";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.copytaster");

  /** Every room that ships, and what it may see of the others. */
  private static final Map<String, Set<String>> SEEN =
      Map.of(
          "article", Set.of(),
          "labels", Set.of("article"),
          "transformer", Set.of("article", "labels"),
          "aws", Set.of("article", "labels"),
          "normalise", Set.of("article", "labels", "aws"),
          "classify", Set.of("article", "labels", "aws"),
          "reclassify", Set.of("article", "labels", "aws"),
          "second", Set.of("article", "labels", "aws", "transformer"));

  /** Rooms of tools see everything, and nothing that ships sees them. */
  private static final Set<String> TOOLS = Set.of("local", "training", "benchmark", "integration");

  static Set<String> rooms() {
    return SEEN.keySet();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void room_isOnTheClassPath(String room) {
    assertThat(HOUSE.stream().map(type -> type.getPackageName()))
        .anyMatch(name -> (name + ".").startsWith(ROOT + room + "."));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void room_seesNoOtherThanItMay(String room) {
    Set<String> others = new TreeSet<>(SEEN.keySet());
    others.addAll(TOOLS);
    others.remove(room);
    others.removeAll(SEEN.getOrDefault(room, Set.of()));

    nobodyIn(room, others);
  }

  @Test
  void amazon_isSeenByAwsAndTheFunctionsOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "article..", ROOT + "labels..", ROOT + "transformer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon..", "com.amazonaws..")
        .check(HOUSE);
  }

  /** The zip of functions/second-reader has the article's records and none of what reads copy. */
  @Test
  void readersOfCopy_ofTheArticle_areSeenByNoneOfTheSecondReadersRooms() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "labels..", ROOT + "transformer..", ROOT + "aws..", ROOT + "second..")
        .or(records())
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "article.*..").or(readerOfCopy()))
        .check(HOUSE);
  }

  @Test
  void rooms_ofTheHouse_haveNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> records() {
    return resideInAPackage(ROOT + "article").and(not(readerOfCopy()));
  }

  private static DescribedPredicate<JavaClass> readerOfCopy() {
    return nameStartingWith(ROOT + "article.ArticleReader").forSubtype();
  }

  private static void nobodyIn(String room, Set<String> others) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            others.stream().map(other -> ROOT + other + "..").toArray(String[]::new))
        .check(HOUSE);
  }
}
