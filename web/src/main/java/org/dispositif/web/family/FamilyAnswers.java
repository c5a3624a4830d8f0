package org.dispositif.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.family.FamilyMember;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;

/** Puts families into the API's words. */
@RequestScoped
public class FamilyAnswers {

  @Inject Iris iris;

  FamilyAnswer of(UUID document, List<FamilyMember> family, Locale locale) {
    return new FamilyAnswer(
        iris.document(document), family.stream().map(m -> item(m, locale)).toList(), family.size());
  }

  private FamilyAnswer.Item item(FamilyMember member, Locale locale) {
    return new FamilyAnswer.Item(
        document(member.document()),
        member.held().index(),
        member.why() == null,
        member.held().symbol(),
        member.title(),
        member.held().date(),
        member.held().year(),
        member.why() == null ? null : why(member.why(), locale),
        member.versions().stream().map(this::document).toList());
  }

  private FamilyAnswer.Doc document(DocumentView document) {
    return new FamilyAnswer.Doc(
        document.id(),
        iris.document(document.id()),
        iris.documentPage(document.id()),
        document.language(),
        document.name());
  }

  private FamilyAnswer.Why why(FamilyMember.Why why, Locale locale) {
    FamilyMember.Place place = why.place();
    return new FamilyAnswer.Why(
        code(why),
        text(why, locale),
        why.symbol(),
        place == null
            ? null
            : new FamilyAnswer.Place(
                place.clause(),
                iris.clause(place.clause()),
                iris.clausePage(place.document(), place.clause()),
                place.label(),
                place.words()));
  }

  static String code(FamilyMember.Why why) {
    return switch (why.tie()) {
      case SAME_TITLE -> "sameTitle";
      case RECALLED -> "recalled";
      case LIKE_TITLE -> "likeTitle";
      case SAME_RECALLED -> "sameRecalled";
    };
  }

  /** "Cited with 36/21": why, in a few words. */
  static String text(FamilyMember.Why why, Locale locale) {
    return why.symbol() == null
        ? Texts.get(locale, "family.why." + code(why))
        : Texts.get(locale, "family.why." + code(why) + ".with", why.symbol());
  }
}
