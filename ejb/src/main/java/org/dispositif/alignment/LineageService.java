package org.dispositif.alignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.dispositif.alignment.CutTexts.CutText;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.family.FamilyMember;
import org.dispositif.family.FamilyService;
import org.dispositif.text.align.AlignText;
import org.dispositif.text.align.Aligner;
import org.dispositif.text.align.Lineage;
import org.dispositif.text.align.VerbShift;
import org.dispositif.text.align.WordDiff;

/** Follows clauses back through the families of their resolutions; made anew at each call. */
@Stateless
public class LineageService {

  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject FamilyService families;
  @Inject CutTexts texts;

  /**
   * The past of a clause, as far as the caller may read it.
   *
   * @throws org.dispositif.platform.Refusal not found or gone when the clause is so to the caller
   */
  public ClauseLineage of(UUID clause) {
    ClauseView view = clauses.get(clause);
    DocumentView document = documents.get(view.document());
    Older older = new Older(before(document, view));
    CutText own = texts.of(document);
    List<Lineage.Step> found = Lineage.of(own.text().only(view.resolution()), view.index(), older);
    return new ClauseLineage(
        document, view, older.members.size(), steps(own.text(), view, found, older));
  }

  /** The older ones, the latest first; none for a clause outside the resolution of the family. */
  private List<FamilyMember> before(DocumentView document, ClauseView clause) {
    List<FamilyMember> before = new ArrayList<>();
    for (FamilyMember member : families.of(document.id())) {
      if (member.document().id().equals(document.id())) {
        return member.held().index() == clause.resolution() ? before : List.of();
      }
      before.add(0, member);
    }
    return List.of();
  }

  /** The older texts, each read when the search comes to it. */
  private final class Older implements Iterable<AlignText> {

    private final List<FamilyMember> members;
    private final List<CutText> read = new ArrayList<>();

    Older(List<FamilyMember> members) {
      this.members = members;
    }

    @Override
    public Iterator<AlignText> iterator() {
      return members.stream().map(this::text).iterator();
    }

    private AlignText text(FamilyMember member) {
      CutText text = texts.of(member.document());
      read.add(text);
      return text.text().only(member.held().index());
    }
  }

  private static List<ClauseLineage.Step> steps(
      AlignText own, ClauseView clause, List<Lineage.Step> found, Older older) {
    List<ClauseLineage.Step> steps = new ArrayList<>();
    ClauseView later = clause;
    AlignText laterText = own;
    int place = -1;
    for (Lineage.Step step : found) {
      CutText text = older.read.get(step.text());
      boolean same = Aligner.sameLanguage(text.text(), laterText);
      DocumentView document = older.members.get(step.text()).document();
      steps.add(step(step, document, text, later, same, step.text() - place - 1));
      later = steps.get(steps.size() - 1).main();
      laterText = text.text();
      place = step.text();
    }
    return steps;
  }

  private static ClauseLineage.Step step(
      Lineage.Step step,
      DocumentView document,
      CutText text,
      ClauseView later,
      boolean sameLanguage,
      int passed) {
    List<ClauseView> stood = step.pair().a().stream().map(text.clauses()::get).toList();
    ClauseView main = text.clauses().get(step.main());
    return new ClauseLineage.Step(
        document,
        stood,
        main,
        step.pair().kind(),
        step.pair().moved(),
        step.pair().crossed(),
        VerbShift.of(main.details().verbs(), later.details().verbs()),
        sameLanguage ? WordDiff.ofClauses(main.text(), later.text()) : null,
        passed);
  }
}
