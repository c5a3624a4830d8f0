package org.dispositif.clause;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.dossier.Permission;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.lexicon.AddresseeView;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Refusal;
import org.dispositif.text.cut.Cut;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Anatomy;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/**
 * Corrections of what was read in a clause: its verbs, how strongly they bind, whom they address.
 * They stand in the journal of the document like those of the cut, can be taken back there, and
 * stay on their words when the cut is corrected.
 */
@Stateless
public class AnatomyService {

  /** The kind of such an entry of the journal. */
  static final String OPERATION = "anatomy";

  @Inject DocumentService documents;
  @Inject AddresseeService known;
  @Inject CutStore store;
  @Inject Journal journal;
  @Inject Changes changes;

  /**
   * Says what the verbs and addressees of a clause are.
   *
   * @param version of the clause that the person saw
   * @throws Refusal stale when somebody changed the clause since, unusable when a verb or addressee
   *     does not lie in its words ({@code anatomy.outside}) or the dossier does not know whom an
   *     addressee stands for ({@code anatomy.addressee})
   */
  public void say(
      UUID clause, int version, List<VerbPhrase> verbs, List<AddresseePhrase> addressees) {
    Opened opened = open(clause, version);
    Span span = new Span(opened.was().start(), opened.was().end());
    boolean inside =
        verbs.stream().allMatch(v -> span.contains(v.span()))
            && addressees.stream().allMatch(a -> span.contains(a.span()));
    if (!inside) {
      throw Refusal.unusable("anatomy.outside");
    }
    requireKnown(opened, addressees);
    keep(opened, opened.was().details().with(verbs, addressees, true));
  }

  /** One that left the dossier's list since stands where it stood. */
  private void requireKnown(Opened opened, List<AddresseePhrase> addressees) {
    Set<String> codes =
        Stream.concat(
                known.list(opened.document().dossier()).stream().map(AddresseeView::code),
                opened.was().details().addressees().stream().map(AddresseePhrase::entity))
            .collect(Collectors.toSet());
    for (AddresseePhrase addressee : addressees) {
      if (addressee.entity() != null && !codes.contains(addressee.entity())) {
        throw Refusal.unusable("anatomy.addressee", addressee.entity());
      }
    }
  }

  /** Takes back all that people said of a clause's anatomy: as the machine reads it. */
  public void asRead(UUID clause, int version) {
    Opened opened = open(clause, version);
    ClauseState was = opened.was();
    Anatomy read =
        Cut.anatomy(CutStore.cutText(opened.document(), opened.text()), was.block(0, -1));
    keep(opened, was.details().with(read.verbs(), read.addressees(), false));
  }

  private record Opened(
      DocumentView document, TextView text, List<ClauseState> states, ClauseState was) {}

  private Opened open(UUID clause, int version) {
    UUID id = journal.documentOf(clause);
    DocumentView document = documents.require(id, Permission.WORK);
    store.lock(id);
    journal.expect(id, clause, version);
    TextView text = documents.text(id);
    List<ClauseState> states = store.states(text);
    ClauseState was =
        states.stream()
            .filter(s -> s.clause().equals(clause))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    return new Opened(document, text, states, was);
  }

  private void keep(Opened opened, ClauseDetails details) {
    ClauseState was = opened.was();
    if (was.details().saysAs(details)) {
      return;
    }
    ClauseState now = was.with(details);
    List<ClauseState> all = new ArrayList<>(opened.states());
    all.set(all.indexOf(was), now);
    store.touch(was.clause());
    store.write(opened.text(), all, Set.of(was.clause()), Map.of());
    UUID document = opened.document().id();
    journal.add(
        document,
        OPERATION,
        new Step(was.clause(), List.of(now), List.of()),
        new Step(was.clause(), List.of(was), List.of()));
    changes.record(opened.document().dossier(), Changes.Kind.CHANGED, "cut", document);
  }
}
