package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.demand.Signatories;
import org.dispositif.demand.SignatoryView;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.intake.Reading;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Json;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Finding;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.lexicon.AddresseeNames;
import org.dispositif.web.page.ByName;
import org.dispositif.web.page.Me;

/** Shows one document, by its own id or by that of a clause in it. */
@Named
@RequestScoped
public class ReaderPage extends OfDocument {

  @Inject DossierService dossiers;
  @Inject Signatories signatories;
  @Inject DemandService demands;
  @Inject AddresseeService lexicon;
  @Inject AddresseeNames addresseeNames;
  @Inject Articles articles;
  @Inject Caller caller;
  @Inject Me reader;

  private DossierView dossier;
  private List<ClauseView> cut = List.of();
  private Reading reading;

  public void load() {
    if (!found()) {
      return;
    }
    dossier = dossiers.get(getDocument().dossier());
    TextView text = documents.text(getId());
    cut = clauses.list(text);
    reading = text.reading() == null ? null : Json.read(text.reading(), Reading.class);
  }

  /** Of the cut as the page shows it. */
  public int getRevision() {
    return CutPages.revision(cut);
  }

  /** The article's inside: safe HTML. */
  public String getHtml() {
    return articles.html(getDocument(), cut);
  }

  /** How often other texts cite it. */
  public int getCitedBy() {
    return articles.citedBy(getDocument());
  }

  private ClauseNames names() {
    return new ClauseNames(getDocument().language());
  }

  public List<Outline.Group> getOutline() {
    List<DemandView> asked = isResolution() ? List.of() : demands.list(getId());
    return Outline.of(cut, names(), Outline.demands(asked));
  }

  /** What a script may offer: the words of {@code data-can}. */
  public String getCan() {
    List<String> can = new ArrayList<>();
    if (dossier.may(Permission.WORK)) {
      can.add("annotate link demand");
    }
    if (dossier.may(Permission.CURATE)) {
      can.add("tag moderate");
    }
    return String.join(" ", can);
  }

  /** Whether the person may correct the cut. */
  public boolean isMayCorrect() {
    return dossier.may(Permission.WORK);
  }

  /** The findings that a person should see, in the order of the text. */
  public List<Remark> getRemarks() {
    List<Finding> findings = reading == null ? List.of() : reading.findings();
    return findings.stream()
        .filter(f -> f.severity() == Finding.Severity.WARNING)
        .sorted(Comparator.comparing(Finding::span))
        .map(this::remark)
        .toList();
  }

  /** The letter's own count of its signatories, where it differs from what was found. */
  public String getSignatoryRemark() {
    List<Finding> findings = reading == null ? List.of() : reading.findings();
    return findings.stream()
        .filter(f -> f.code().equals("letter.signatoryCount"))
        .map(f -> remark(f).text())
        .findFirst()
        .orElse("");
  }

  /** The States as they voted; empty where the text names none. */
  public List<VoteStand> getStands() {
    return reading == null ? List.of() : VoteStand.of(reading.resolutions());
  }

  /** How the resolution came before its organ; null where the text does not say. */
  public TabledLines getTabled() {
    return reading == null ? null : TabledLines.of(reading.resolutions());
  }

  /** A normalised addressee that one may choose, by its name in the page's language. */
  public record Entity(String code, String name) {}

  public List<Entity> getEntities() {
    List<UUID> own = List.of(dossier.id());
    return lexicon.list(dossier.id()).stream()
        .map(a -> new Entity(a.code(), addresseeNames.of(own, a.code(), locale())))
        .sorted(ByName.of(locale(), Entity::name))
        .toList();
  }

  /** A quotation, who said it (or null), and the clause it stands in. */
  public record Quote(String text, String speaker, UUID clause) {}

  public List<Quote> getQuotes() {
    return isResolution()
        ? List.of()
        : articles.quotations(getDocument()).stream().map(this::quote).toList();
  }

  private Quote quote(Quotation quotation) {
    Optional<ClauseView> at =
        cut.stream().filter(c -> c.span().overlaps(quotation.span())).findFirst();
    return new Quote(quotation.text(), quotation.speaker(), at.map(ClauseView::id).orElse(null));
  }

  /** A finding in the reader's language, and the clause that it is about. */
  public record Remark(String text, UUID clause, String label) {}

  private Remark remark(Finding finding) {
    String text = Texts.get(locale(), "finding." + finding.code(), finding.args().toArray());
    Optional<ClauseView> at =
        cut.stream().filter(c -> c.span().overlaps(finding.span())).findFirst();
    return new Remark(
        text,
        at.map(ClauseView::id).orElse(null),
        at.map(c -> names().full(c.label())).filter(s -> !s.isEmpty()).orElse("¶"));
  }

  private Locale locale() {
    return reader.getLocale();
  }

  /** "RESOLUTION" → "kind.RESOLUTION": never a text of its own. */
  public String getKindKey() {
    return "kind." + getDocument().kind();
  }

  /** The organ's name where we have one for its code. */
  public String getOrgan() {
    String key = "organ." + getDocument().organ();
    return Texts.has(key) ? Texts.get(locale(), key) : getDocument().organ();
  }

  /** The meeting in the reader's language; null where it can only be shown as printed. */
  public String getMeeting() {
    return AdoptedLines.meeting(getDocument().meeting(), locale());
  }

  /** The figures of the vote in the reader's language; null where they can only be shown. */
  public String getVote() {
    return reading == null ? null : AdoptedLines.vote(reading.resolutions(), locale());
  }

  public boolean isResolution() {
    return getDocument().kind() == DocumentKind.RESOLUTION;
  }

  public boolean isLetter() {
    return getDocument().kind() == DocumentKind.LETTER;
  }

  public List<DocumentView> getSiblings() {
    return documents.siblings(getId());
  }

  public List<SignatoryView> getSigned() {
    return isLetter() ? signatories.list(getId()) : List.of();
  }

  /** The page of somebody who signed. */
  public String personHref(String name) {
    return "/organizations/people?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** Who is addressed by the letter as a whole, in the letter's words. */
  public String getAddressees() {
    return reading == null || reading.addressees() == null
        ? ""
        : String.join(", ", reading.addressees().stream().map(a -> a.text()).distinct().toList());
  }

  public String getDirection() {
    return articles.direction(getDocument());
  }

  public UUID getMyId() {
    return caller.id();
  }

  public DossierView getDossier() {
    return dossier;
  }
}
