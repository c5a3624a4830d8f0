package org.dispositif.curation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.annotation.SafeHtml;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** A dossier's guidelines: how its texts are to be read and tagged. */
@Stateless
public class GuidelineService {

  static final int LONGEST = 100_000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject AccountService accounts;

  /**
   * The guidelines.
   *
   * @param version 0 when nobody has written any
   * @param content Markdown, as it was written
   * @param changedAt null when nobody has written any
   * @param changedBy whose words these are: a name, or empty
   */
  public record View(
      UUID dossier, int version, String content, Instant changedAt, String changedBy) {

    /** As HTML that is safe to show. */
    public String html() {
      return SafeHtml.of(content, "text/markdown");
    }

    public boolean written() {
      return !content.isBlank();
    }
  }

  public View get(UUID dossier) {
    access.require(dossier, Permission.READ);
    return view(dossier);
  }

  private View view(UUID dossier) {
    Guidelines there = em.find(Guidelines.class, dossier);
    return there == null
        ? new View(dossier, 0, "", null, "")
        : new View(dossier, there.version + 1, there.content, there.changedAt, name(there));
  }

  private String name(Guidelines written) {
    return accounts.find(written.changedBy).map(Person::name).orElse("");
  }

  /**
   * @throws Refusal stale when they are no longer at {@code version}
   */
  public View write(UUID dossier, int version, String content) {
    access.require(dossier, Permission.CURATE);
    View present = view(dossier);
    if (present.version() != version) {
      throw Refusal.stale(present);
    }
    String written = content == null ? "" : content.strip();
    if (written.length() > LONGEST) {
      throw Refusal.unusable("guidelines.long", LONGEST);
    }
    Guidelines there = em.find(Guidelines.class, dossier);
    Guidelines guidelines = there == null ? new Guidelines() : there;
    guidelines.dossier = dossier;
    guidelines.content = written;
    guidelines.changedAt = Now.instant();
    guidelines.changedBy = caller.id();
    em.persist(guidelines);
    changes.record(dossier, Changes.Kind.CHANGED, "guidelines", dossier);
    return view(dossier);
  }
}
