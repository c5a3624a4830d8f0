package org.dispositif;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The house's rules for the reading core and the services. */
@AnalyzeClasses(packages = "org.dispositif", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.dispositif.";

  /**
   * The features from the bottom up. A package uses those of the rows above its own, and nothing
   * beside or below it. A new package needs its place here.
   */
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of("text"),
          Set.of("platform"),
          Set.of("account"),
          Set.of("dossier"),
          Set.of("document", "administration", "lexicon"),
          Set.of("clause", "extract"),
          Set.of("annotation", "demand", "family", "reference"),
          Set.of("link"),
          Set.of("alignment"),
          Set.of("intake", "comparison", "quoting"),
          Set.of("sidebyside"),
          Set.of("curation"),
          Set.of("presentation"),
          Set.of("exercise"),
          Set.of("specimen", "archive"),
          Set.of("desk"),
          Set.of("export", "search"),
          Set.of("suggestion"));

  @ArchTest
  static final ArchRule featuresUseOnlyWhatStandsBeforeThem =
      classes().should(useOnlyWhatStandsBefore());

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.dispositif.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theReadingCoreIsPlainJava =
      classes()
          .that()
          .resideInAPackage("org.dispositif.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.dispositif.text..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theReadingCoreTouchesNoFilesAndNoNetwork =
      noClasses()
          .that()
          .resideInAPackage("org.dispositif.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

  @ArchTest
  static final ArchRule theReadingCoreHasNoClock =
      noClasses()
          .that()
          .resideInAPackage("org.dispositif.text..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads the clock",
                  call ->
                      call.getTarget().getName().equals("now")
                          || call.getTarget().getName().equals("currentTimeMillis")));

  @ArchTest
  static final ArchRule servicesKnowNoHttpAndNoPage =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "jakarta.faces..");

  @ArchTest
  static final ArchRule entitiesStayInTheirPackage =
      classes()
          .that(areEntities())
          .should()
          .bePackagePrivate()
          .because("records go out, entities stay inside");

  @ArchTest
  static final ArchRule publicMethodsSpeakOfNoEntity =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(speakOfNoEntity());

  @ArchTest
  static final ArchRule interfacesHaveMoreThanOneImplementation =
      classes()
          .that()
          .areInterfaces()
          .and()
          .areNotAnnotations()
          .should(notHaveExactlyOneImplementation());

  @ArchTest
  static final ArchRule nobodyPrintsToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule logsGoThroughTheSystemLogger = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  private static ArchCondition<JavaClass> useOnlyWhatStandsBefore() {
    return new ArchCondition<>("use only what stands before them") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        String from = feature(origin);
        if (rank(from) < 0) {
          events.add(violated(origin, from + " has no place in ArchitectureTest.ORDER"));
        }
        for (Dependency d : origin.getDirectDependenciesFromSelf()) {
          String to = feature(d.getTargetClass());
          boolean ours = d.getTargetClass().getPackageName().startsWith(ROOT);
          if (ours && !to.equals(from) && rank(to) >= rank(from)) {
            events.add(violated(origin, d.getDescription()));
          }
        }
      }
    };
  }

  private static String feature(JavaClass c) {
    String name = c.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : name;
  }

  private static int rank(String feature) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).contains(feature)) {
        return i;
      }
    }
    return -1;
  }

  private static DescribedPredicate<JavaClass> areEntities() {
    return DescribedPredicate.describe("are entities", ArchitectureTest::isEntity);
  }

  private static boolean isEntity(JavaClass c) {
    return c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class);
  }

  private static ArchCondition<JavaMethod> speakOfNoEntity() {
    return new ArchCondition<>("speak of no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .flatMap(t -> t.getAllInvolvedRawTypes().stream())
            .filter(ArchitectureTest::isEntity)
            .forEach(e -> events.add(violated(method, method.getFullName() + " speaks of " + e)));
      }
    };
  }

  private static ArchCondition<JavaClass> notHaveExactlyOneImplementation() {
    return new ArchCondition<>("not have exactly one implementation") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long made =
            type.getAllSubclasses().stream()
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
        if (made == 1) {
          events.add(violated(type, type.getName() + " has one implementation: use that"));
        }
      }
    };
  }
}
