package org.dispositif.curation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dispositif.platform.Refusal;

/** How far people agree, on an assignment or on all that is open in a dossier. */
@Stateless
public class AgreementService {

  @Inject Scopes scopes;
  @Inject AnnotationStudies annotations;
  @Inject LinkStudies links;
  @Inject JudgementStudies judgements;

  /**
   * What is asked.
   *
   * @param assignment null for all that is open in the dossier
   * @param subject null for annotations
   * @param first with {@code second} the pair whose confusions are wanted; null for the first there
   *     is
   */
  public record Question(UUID dossier, UUID assignment, Subject subject, UUID first, UUID second) {}

  /**
   * @throws Refusal not found when dossier or assignment is hidden from the caller, conflict while
   *     the assignment is blind
   */
  public AgreementReport report(Question question) {
    Scope scope =
        question.assignment() == null
            ? scopes.dossier(question.dossier())
            : scopes.assignment(question.assignment());
    Subject subject = question.subject() == null ? Subject.ANNOTATIONS : question.subject();
    Study study =
        switch (subject) {
          case ANNOTATIONS -> annotations.study(scope);
          case LINKS -> links.study(scope);
          case JUDGEMENTS -> judgements.study(scope);
        };
    return new ReportMaker(study).report(question.first(), question.second());
  }
}
