package org.dispositif.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.Path;

/** Pages and resources are thin: they ask services and show records. */
@AnalyzeClasses(
    packages = "org.dispositif.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest
  static final ArchRule nobodyReachesThroughToTheDatabase =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                  .and(not(assignableTo(Exception.class))));

  @ArchTest
  static final ArchRule transactionsAreTheServices =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.transaction..")
          .orShould()
          .beAnnotatedWith(Stateless.class)
          .orShould()
          .beAnnotatedWith(Stateful.class)
          .orShould()
          .beAnnotatedWith(Singleton.class);

  @ArchTest
  static final ArchRule resourcesAreCalledSo =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

  @ArchTest
  static final ArchRule sharedPartsKnowNoFeature =
      noClasses()
          .that()
          .resideInAnyPackage("org.dispositif.web.api..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Path.class);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.dispositif.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyPrintsToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
