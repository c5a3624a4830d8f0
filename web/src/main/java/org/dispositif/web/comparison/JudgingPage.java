package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.document.TextHtml;
import org.dispositif.web.document.Ways;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/** Holds one letter against one resolution, demand by demand. */
@Named
@RequestScoped
public class JudgingPage {

  @Inject DossierService dossiers;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject ComparisonService comparisons;
  @Inject Navigation navigation;
  @Inject Caller caller;
  @Inject Me me;

  private UUID letterId;
  private UUID resolutionId;
  private DossierView dossier;
  private DocumentView letter;
  private DocumentView resolution;

  public void load() {
    navigation.orErrorPage(this::find);
  }

  private boolean find() {
    if (letterId == null || resolutionId == null) {
      throw Refusal.notFound();
    }
    letter = documents.get(letterId);
    resolution = documents.get(resolutionId);
    dossier = dossiers.get(letter.dossier());
    return true;
  }

  /** The article's inside: safe HTML. */
  public String html(DocumentView document) {
    return new TextHtml(
            me.getLocale(),
            new ClauseNames(document.language()),
            document.name(),
            Ways.NONE,
            List.of(),
            Map.of())
        .of(clauses.list(document.id()));
  }

  public String direction(DocumentView document) {
    return "ar".equals(document.language()) ? "rtl" : "ltr";
  }

  /** What the script may offer: the words of {@code data-can}. */
  public String getCan() {
    List<String> can = new ArrayList<>();
    if (dossier.may(Permission.WORK)) {
      can.add("judge");
    }
    if (dossier.may(Permission.CURATE)) {
      can.add("agree");
    }
    if (dossier.may(Permission.PRESENT)) {
      can.add("exercise");
    }
    return String.join(" ", can);
  }

  /** Whether the resolution is older than the letter, so that it cannot answer it. */
  public boolean isOlder() {
    return comparisons.older(letter, resolution);
  }

  public UUID getMyId() {
    return caller.id();
  }

  public DossierView getDossier() {
    return dossier;
  }

  public DocumentView getLetter() {
    return letter;
  }

  public DocumentView getResolution() {
    return resolution;
  }

  public UUID getLetterId() {
    return letterId;
  }

  public void setLetterId(UUID letterId) {
    this.letterId = letterId;
  }

  public UUID getResolutionId() {
    return resolutionId;
  }

  public void setResolutionId(UUID resolutionId) {
    this.resolutionId = resolutionId;
  }
}
