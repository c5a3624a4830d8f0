package org.dispositif.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Ids;
import org.dispositif.text.family.Title;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.States;
import org.dispositif.text.segment.Tabling;
import org.dispositif.text.segment.Vote;

/** Makes rows of the resolutions that were read in a text, of their votes and sponsors. */
@Dependent
class Holdings {

  private static final int LONGEST_TITLE = 2000;
  private static final int LONGEST_NAME = 200;

  @PersistenceContext EntityManager em;

  /**
   * @param language of the text
   */
  void add(UUID document, UUID textVersion, String language, List<ResolutionHead> heads) {
    List<Object> details = new ArrayList<>();
    for (ResolutionHead head : heads) {
      HeldResolution held = held(head, language);
      held.document = document;
      held.textVersion = textVersion;
      em.persist(held);
      votes(held.id, head.adopted(), details);
      sponsors(held.id, head.tabled(), details);
    }
    details.forEach(em::persist);
  }

  private static HeldResolution held(ResolutionHead head, String language) {
    HeldResolution held = new HeldResolution();
    held.id = Ids.next();
    held.ordinal = head.index();
    held.whole = head.enactingBlock() >= 0;
    held.symbol = head.symbol();
    held.part = head.part();
    held.organ = head.organ();
    title(held, head.title(), language);
    Adoption adopted = head.adopted();
    held.adoptedOn = adopted == null ? null : adopted.date();
    held.year = WorkDating.year(held.adoptedOn, held.symbol);
    held.method = adopted == null ? null : adopted.method();
    Vote votes = adopted == null ? null : adopted.votes();
    held.inFavour = votes == null ? null : votes.inFavour();
    held.against = votes == null ? null : votes.against();
    held.abstaining = votes == null ? null : votes.abstaining();
    return held;
  }

  /** What it is called, and the words by which it is found under that. */
  static void title(HeldResolution held, String title, String language) {
    held.title = title == null ? null : cut(title, LONGEST_TITLE);
    held.titleKey = Title.of(held.title, language).key();
  }

  private static void votes(UUID held, Adoption adopted, List<Object> rows) {
    if (adopted == null || adopted.votes() == null) {
      return;
    }
    votes(held, Choice.IN_FAVOUR, adopted.votes().inFavourStates(), rows);
    votes(held, Choice.AGAINST, adopted.votes().againstStates(), rows);
    votes(held, Choice.ABSTAINING, adopted.votes().abstainingStates(), rows);
  }

  private static void votes(UUID held, Choice choice, List<String> names, List<Object> rows) {
    for (int i = 0; i < names.size(); i++) {
      StateVote vote = new StateVote();
      vote.id = Ids.next();
      vote.resolution = held;
      vote.ordinal = i;
      vote.state = States.code(names.get(i));
      vote.name = cut(names.get(i), LONGEST_NAME);
      vote.choice = choice;
      rows.add(vote);
    }
  }

  private static void sponsors(UUID held, Tabling tabled, List<Object> rows) {
    List<Tabling.Sponsor> sponsors = tabled == null ? List.of() : tabled.sponsors();
    for (int i = 0; i < sponsors.size(); i++) {
      Sponsorship sponsorship = new Sponsorship();
      sponsorship.id = Ids.next();
      sponsorship.resolution = held;
      sponsorship.ordinal = i;
      sponsorship.state = sponsors.get(i).state();
      sponsorship.name = cut(sponsors.get(i).name(), LONGEST_NAME);
      rows.add(sponsorship);
    }
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
