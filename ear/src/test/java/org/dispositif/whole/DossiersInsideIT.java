package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dispositif.account.AccountService;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.NewDossier;
import org.dispositif.dossier.Role;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dossiers, roles and the log of changes, called inside the server as pages call them. */
@ExtendWith(ArquillianExtension.class)
class DossiersInsideIT {

  private static final int WRITERS = 4;
  private static final int EDITS_EACH = 10;

  @Inject AccountService accounts;
  @Inject DossierService dossiers;
  @Inject Changes changes;
  @Inject InNameOf inNameOf;

  private UUID owner;
  private UUID other;

  /** The built application; these tests stand where its pages and API do. */
  @Deployment
  public static EnterpriseArchive application() throws IOException {
    return inside(DossiersInsideIT.class);
  }

  /** The built application with a test in place of its pages. */
  static EnterpriseArchive inside(Class<?> test) throws IOException {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/dispositif.ear"));
    String descriptor;
    try (InputStream in = ear.get("META-INF/application.xml").getAsset().openStream()) {
      descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "inside.war")
            .addClasses(test, DossiersInsideIT.class, InNameOf.class)
            .addPackages(true, "org.assertj.core")
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    ear.delete("dispositif-web.war");
    ear.addAsModule(Testable.archiveToTest(tests));
    return ear.setApplicationXML(
        new StringAsset(descriptor.replace("dispositif-web.war", "inside.war")));
  }

  @BeforeEach
  void people() {
    owner = person("inside-owner");
    other = person("inside-other");
  }

  @Test
  void hidesADossierFromThoseWhoAreNoMembers() {
    DossierView dossier = inNameOf.call(owner, this::newDossier);
    refused(Refusal.Reason.NOT_FOUND, () -> inNameOf.call(other, () -> dossiers.get(dossier.id())));
  }

  @Test
  void letsAReaderReadAndNoMore() {
    DossierView dossier = inNameOf.call(owner, this::newDossier);
    inNameOf.call(owner, () -> dossiers.setMember(dossier.id(), "inside-other", Role.READER));
    assertThat(inNameOf.call(other, () -> dossiers.get(dossier.id())).role())
        .isEqualTo(Role.READER);
    refused(Refusal.Reason.FORBIDDEN, () -> inNameOf.call(other, () -> retitle(dossier.id())));
  }

  @Test
  void tellsWhoeverChangesAnOlderStateWhatItIsNow() {
    DossierView dossier = inNameOf.call(owner, this::newDossier);
    inNameOf.call(owner, () -> retitle(dossier.id()));
    assertThatThrownBy(() -> inNameOf.call(owner, () -> edit(dossier.id(), dossier.version())))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.reason()).isEqualTo(Refusal.Reason.STALE);
              assertThat(((DossierView) r.current()).title()).isEqualTo("Another title");
            });
  }

  @Test
  void numbersTheLogWithoutGapsUnderConcurrentWriters() throws Exception {
    UUID dossier = inNameOf.call(owner, this::newDossier).id();
    editOnce(dossier);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      Callable<Void> writer = () -> editOften(dossier);
      for (var done :
          writers.invokeAll(IntStream.range(0, WRITERS).mapToObj(i -> writer).toList())) {
        done.get();
      }
    } finally {
      writers.shutdownNow();
    }
    int expected = 2 + WRITERS * EDITS_EACH;
    List<Changes.Entry> log = inNameOf.call(owner, () -> changes.since(dossier, 0, 1000));
    assertThat(log)
        .extracting(Changes.Entry::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, expected).boxed().toList());
    assertThat(log).extracting(Changes.Entry::who).containsOnly(owner);
  }

  private Void editOften(UUID dossier) {
    for (int i = 0; i < EDITS_EACH; i++) {
      editOnce(dossier);
    }
    return null;
  }

  private void editOnce(UUID dossier) {
    inNameOf.call(owner, () -> dossiers.setMember(dossier, "inside-other", Role.READER));
  }

  private UUID person(String login) {
    accounts.seeToAdministrator(login, Optional.of("a password of tests"));
    return accounts.findByLogin(login).orElseThrow().id();
  }

  private DossierView newDossier() {
    return dossiers.create(new NewDossier(null, "From inside", null, null)).dossier();
  }

  private DossierView retitle(UUID dossier) {
    return edit(dossier, dossiers.get(dossier).version());
  }

  private DossierView edit(UUID dossier, int version) {
    return dossiers.edit(dossier, version, new DossierService.Edit("Another title", null, null));
  }

  private static void refused(Refusal.Reason reason, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
