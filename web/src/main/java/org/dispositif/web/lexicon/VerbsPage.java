package org.dispositif.web.lexicon;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dispositif.lexicon.Languages;
import org.dispositif.lexicon.NewStrength;
import org.dispositif.lexicon.StrengthService;
import org.dispositif.lexicon.StrengthView;
import org.dispositif.text.segment.Strengths;
import org.dispositif.web.dossier.OfDossier;
import org.dispositif.web.page.ByName;
import org.dispositif.web.page.Conflict;
import org.dispositif.web.page.Me;
import org.jspecify.annotations.Nullable;

/** The scale of strength of a dossier, language by language; curators change it. */
@Named
@ViewScoped
public class VerbsPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  @Inject StrengthService strengths;
  @Inject Me me;

  private String language;
  private String verb;
  private List<StrengthView> all = List.of();
  private StrengthView open;
  private String lemma;
  private Integer grade;
  private String forms;
  private String source;

  public void load() {
    if (!found()) {
      return;
    }
    if (language == null || !Languages.ALL.contains(language)) {
      language = me.getLocale().getLanguage();
    }
    all = strengths.list(getId(), language);
    open = all.stream().filter(v -> v.lemma().equals(verb)).findFirst().orElse(null);
    if (open != null) {
      grade = open.grade();
      forms = String.join("\n", open.forms());
      source = open.source();
    }
  }

  /** The verbs of one grade. */
  public record Rank(int grade, List<StrengthView> verbs) {}

  /** The strongest first. */
  public List<Rank> getRanks() {
    return getGrades().stream()
        .map(g -> new Rank(g, all.stream().filter(v -> v.grade() == g).sorted(byLemma()).toList()))
        .toList();
  }

  /** In the order of the verbs' language: two lists as one. */
  private Comparator<StrengthView> byLemma() {
    return ByName.of(Locale.forLanguageTag(language), StrengthView::lemma);
  }

  /** The strongest first. */
  public List<Integer> getGrades() {
    return IntStream.rangeClosed(Strengths.WEAKEST, Strengths.STRONGEST)
        .map(g -> Strengths.STRONGEST + Strengths.WEAKEST - g)
        .boxed()
        .toList();
  }

  /** Where a verb is open. */
  public String address(StrengthView v) {
    return "/dossiers/%s/verbs?language=%s&verb=%s"
        .formatted(getId(), language, LexiconPaths.step(v.lemma()));
  }

  public void save() {
    set(open.lemma(), open.version());
  }

  /** Adds a verb; refused where the list has it already, and without a grade. */
  public void add() {
    String wanted = lemma == null ? "" : lemma.strip();
    Optional<StrengthView> there = there(wanted);
    if (there.isPresent()) {
      messages.error("verbs.there", there.get().lemma(), there.get().grade());
    } else if (grade == null) {
      messages.error("verbs.grade.missing");
    } else {
      set(wanted, strengths.version(getId(), language, wanted));
    }
  }

  /** Read anew: a colleague may have added it since the page was opened. Capitals do not count. */
  private Optional<StrengthView> there(String wanted) {
    return strengths.list(getId(), language).stream()
        .filter(v -> v.lemma().equalsIgnoreCase(wanted))
        .findFirst();
  }

  private void change(Runnable change) {
    change("/verbs?language=" + language, "saved", change);
  }

  private void set(String wanted, int version) {
    NewStrength said = new NewStrength(grade, lines(forms), source);
    change(() -> strengths.set(getId(), language, wanted, version, said));
  }

  /** Who adds a verb that a colleague has just added is told so by {@link #add}. */
  @Override
  protected @Nullable Conflict conflictWith(Object current) {
    if (open == null) {
      return null;
    }
    open = (StrengthView) current;
    String named = messages.text("grade." + open.grade());
    return Conflict.of(
        theirs("verbs.grade", open.grade() + " · " + named),
        theirs("verbs.forms", String.join("\n", open.forms())),
        theirs("lexicon.source", open.source()));
  }

  static List<String> lines(String text) {
    return text == null ? List.of() : text.lines().toList();
  }

  public void giveBack() {
    change(() -> strengths.giveBack(getId(), language, open.lemma(), open.version()));
  }

  public List<String> getLanguages() {
    return Languages.ALL;
  }

  public boolean isOpen(StrengthView v) {
    return open != null && open.lemma().equals(v.lemma());
  }

  public StrengthView getOpen() {
    return open;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getVerb() {
    return verb;
  }

  public void setVerb(String verb) {
    this.verb = verb;
  }

  public String getLemma() {
    return lemma;
  }

  public void setLemma(String lemma) {
    this.lemma = lemma;
  }

  public Integer getGrade() {
    return grade;
  }

  public void setGrade(Integer grade) {
    this.grade = grade;
  }

  public String getForms() {
    return forms;
  }

  public void setForms(String forms) {
    this.forms = forms;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
