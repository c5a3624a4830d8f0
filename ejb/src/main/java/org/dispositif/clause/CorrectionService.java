package org.dispositif.clause;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Origin;
import org.dispositif.platform.Refusal;
import org.dispositif.text.cut.Corrected;
import org.dispositif.text.cut.Correction;
import org.dispositif.text.cut.Cut;
import org.dispositif.text.cut.CutText;
import org.dispositif.text.segment.Block;

/**
 * Corrections of a stored document's cut, by people: each is an entry in the document's journal
 * that anybody who may correct can take back and make again. A split keeps the first clause's
 * identity and makes a new one, a merge retires the second; whatever hangs on words stays on them.
 * Corrections of different clauses do not disturb each other.
 */
@Stateless
public class CorrectionService {

  @Inject DocumentService documents;
  @Inject CutStore store;
  @Inject Journal journal;
  @Inject Caller caller;
  @Inject Changes changes;

  /** A document's cut while it is corrected; it is locked until the transaction ends. */
  private record Work(DocumentView document, TextView text, List<ClauseState> states) {

    int index(UUID clause) {
      for (int i = 0; i < states.size(); i++) {
        if (states.get(i).clause().equals(clause)) {
          return i;
        }
      }
      return -1;
    }

    CutText cutText() {
      return CutStore.cutText(document, text);
    }

    List<Block> blocks() {
      return CorrectionService.blocks(states);
    }
  }

  /**
   * Corrects the cut.
   *
   * @return the entry in the journal; empty where the cut is so already: nothing was done then
   * @throws Refusal stale when somebody corrected the clause since it was read, unusable when the
   *     correction is impossible ({@code cut.*})
   */
  public Optional<CorrectionView> correct(UUID document, NewCorrection wanted) {
    Work work = open(document);
    wanted.expected().forEach((clause, version) -> journal.expect(document, clause, version));
    Corrected corrected = Cut.apply(work.cutText(), work.blocks(), correction(work, wanted));
    if (!corrected.possible()) {
      throw Refusal.unusable(corrected.impossible().code());
    }
    List<ClauseState> states = states(work, corrected);
    if (isAsItWas(work.states(), states)) {
      return Optional.empty();
    }
    ClauseOperation done = save(work, states, wanted);
    changes.record(work.document().dossier(), Changes.Kind.CHANGED, "cut", document);
    return Optional.of(journal.view(done));
  }

  private static boolean isAsItWas(List<ClauseState> before, List<ClauseState> after) {
    return before.size() == after.size()
        && IntStream.range(0, before.size())
            .allMatch(
                i ->
                    before.get(i).standsAs(after.get(i))
                        && Objects.equals(before.get(i).label(), after.get(i).label()));
  }

  private Work open(UUID id) {
    DocumentView document = documents.require(id, Permission.WORK);
    store.lock(id);
    TextView text = documents.text(id);
    return new Work(document, text, store.states(text));
  }

  private Correction correction(Work work, NewCorrection wanted) {
    int block = index(work, wanted.clause());
    return switch (wanted.op()) {
      case SPLIT -> new Correction.Split(block, wanted.at());
      case MERGE -> new Correction.Merge(block);
      case RETYPE -> new Correction.Retype(block, wanted.kind());
      case RENUMBER -> new Correction.Renumber(block, wanted.number());
      case REPARENT ->
          new Correction.Reparent(
              block, wanted.parent() == null ? -1 : index(work, wanted.parent()));
      case JOIN -> new Correction.Join(block);
    };
  }

  /** A clause that is retired was corrected by somebody since it was read. */
  private int index(Work work, UUID clause) {
    int index = work.index(clause);
    if (index < 0) {
      throw journal.stale(work.document().id(), clause);
    }
    return index;
  }

  // ---------------------------------------------------------------- from blocks to clauses

  private static List<Block> blocks(List<ClauseState> states) {
    Map<UUID, Integer> indexes = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (ClauseState state : states) {
      int parent = state.parent() == null ? -1 : indexes.getOrDefault(state.parent(), -1);
      indexes.put(state.clause(), blocks.size());
      blocks.add(state.block(blocks.size(), parent));
    }
    return blocks;
  }

  /** Each block under its identity: the first that comes from a clause keeps it. */
  private List<ClauseState> states(Work work, Corrected corrected) {
    Map<Integer, UUID> kept = new HashMap<>();
    List<UUID> ids = new ArrayList<>();
    for (int origin : corrected.origin()) {
      UUID was = work.states().get(origin).clause();
      ids.add(kept.putIfAbsent(origin, was) == null ? was : Ids.next());
    }
    SaidAnatomy said = new SaidAnatomy(work.states());
    List<ClauseState> states = new ArrayList<>();
    for (Block block : corrected.blocks()) {
      ClauseState was = work.states().get(corrected.origin().get(block.index()));
      Block before = work.blocks().get(corrected.origin().get(block.index()));
      states.add(state(block, ids, was, before, said));
    }
    return states;
  }

  private ClauseState state(
      Block block, List<UUID> ids, ClauseState was, Block before, SaidAnatomy said) {
    boolean touched = Cut.PERSON.equals(block.rule()) && !isSame(block, before);
    return new ClauseState(
        ids.get(block.index()),
        block.parent() < 0 ? null : ids.get(block.parent()),
        block.kind(),
        block.part(),
        block.resolution(),
        block.number(),
        block.label(),
        block.span().start(),
        block.span().end(),
        block.confidence(),
        block.rule(),
        touched ? Origin.PERSON : was.origin(),
        touched ? caller.id() : was.reviewedBy(),
        touched ? Now.instant() : was.reviewedAt(),
        said.kept(block),
        block.citations());
  }

  /** Whether only its label, its index or that of its parent moved on. */
  private static boolean isSame(Block block, Block before) {
    return block.rule().equals(before.rule())
        && block.kind() == before.kind()
        && block.span().equals(before.span())
        && Objects.equals(block.number(), before.number());
  }

  // ---------------------------------------------------------------- keeping

  private ClauseOperation save(Work work, List<ClauseState> states, NewCorrection wanted) {
    Map<UUID, ClauseState> before = byId(work.states());
    Map<UUID, ClauseState> after = byId(states);
    Predicate<ClauseState> concerned =
        s ->
            s.clause().equals(wanted.clause())
                || !before.containsKey(s.clause())
                || !after.containsKey(s.clause())
                || !before.get(s.clause()).standsAs(after.get(s.clause()));
    List<ClauseState> now = states.stream().filter(concerned).toList();
    List<ClauseState> then = work.states().stream().filter(concerned).toList();
    write(work, states, then, now);
    return journal.add(
        work.document().id(),
        wanted.op().name().toLowerCase(Locale.ROOT),
        new Step(wanted.clause(), now, List.of()),
        new Step(wanted.clause(), then, List.of()));
  }

  private static Map<UUID, ClauseState> byId(List<ClauseState> states) {
    Map<UUID, ClauseState> byId = new LinkedHashMap<>();
    states.forEach(s -> byId.put(s.clause(), s));
    return byId;
  }

  /** Those that are no more lead to the clause that has their first words now. */
  private void write(
      Work work, List<ClauseState> all, List<ClauseState> from, List<ClauseState> to) {
    Set<UUID> live = all.stream().map(ClauseState::clause).collect(Collectors.toSet());
    Map<UUID, UUID> successors = new HashMap<>();
    for (ClauseState gone : from) {
      if (!live.contains(gone.clause())) {
        all.stream()
            .filter(s -> s.start() <= gone.start() && gone.start() < s.end())
            .forEach(s -> successors.put(gone.clause(), s.clause()));
      }
    }
    Set<UUID> touched = new HashSet<>();
    from.forEach(s -> touched.add(s.clause()));
    to.forEach(s -> touched.add(s.clause()));
    store.write(work.text(), all, touched, successors);
  }

  // ---------------------------------------------------------------- taking back, making again

  /**
   * Takes a correction back, whoever made it.
   *
   * @param number of the entry; null for the latest that stands
   * @throws Refusal conflict when a later correction of the same clauses stands, or nothing is left
   */
  public CorrectionView undo(UUID document, Integer number) {
    return turn(document, number, true);
  }

  /** Makes a correction again that was taken back; null for the one taken back last. */
  public CorrectionView redo(UUID document, Integer number) {
    return turn(document, number, false);
  }

  private CorrectionView turn(UUID document, Integer number, boolean back) {
    Work work = open(document);
    ClauseOperation op = journal.find(document, number, back);
    Step now = Json.read(back ? op.content : op.inverse, Step.class);
    Step then = Json.read(back ? op.inverse : op.content, Step.class);
    if (op.kind.equals(Journal.REVIEW)) {
      journal.mark(now.reviewed(), back ? null : caller.id(), back ? op.who : null);
    } else {
      swap(work, now.states(), then.states());
    }
    journal.turned(op, back);
    changes.record(work.document().dossier(), Changes.Kind.CHANGED, "cut", document);
    return journal.view(op.id);
  }

  private void swap(Work work, List<ClauseState> from, List<ClauseState> to) {
    Map<UUID, ClauseState> present = byId(work.states());
    for (ClauseState state : from) {
      ClauseState there = present.remove(state.clause());
      if (there == null || !there.standsAs(state)) {
        throw Refusal.conflict("cut.laterCorrection");
      }
    }
    to.forEach(s -> present.put(s.clause(), s));
    List<ClauseState> all = new ArrayList<>(present.values());
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    if (!holdsTogether(all)) {
      throw Refusal.conflict("cut.laterCorrection");
    }
    write(work, labelled(work, all), from, to);
  }

  /** Every parent is there and stands before its children; no two have the same words. */
  private static boolean holdsTogether(List<ClauseState> all) {
    Set<UUID> seen = new HashSet<>();
    int end = 0;
    for (ClauseState state : all) {
      boolean apart = state.start() >= end && seen.add(state.clause());
      if (!apart || state.parent() != null && !seen.contains(state.parent())) {
        return false;
      }
      end = state.end();
    }
    return true;
  }

  private static List<ClauseState> labelled(Work work, List<ClauseState> all) {
    List<Block> blocks = Cut.labelled(work.cutText(), blocks(all));
    List<ClauseState> labelled = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      labelled.add(all.get(i).labelled(blocks.get(i).label()));
    }
    return labelled;
  }

  // ---------------------------------------------------------------- looking at

  /**
   * Marks a clause as looked at by the caller, or takes that mark away.
   *
   * @return whether anything changed
   */
  public boolean review(UUID clause, boolean reviewed) {
    UUID document = journal.documentOf(clause);
    DocumentView view = documents.require(document, Permission.WORK);
    store.lock(document);
    List<UUID> marked =
        reviewed
            ? journal.mark(List.of(clause), caller.id(), null)
            : journal.unmark(List.of(clause));
    return reviewed(view, clause, marked, reviewed);
  }

  /** Marks all clauses of the document as looked at that nobody has looked at yet. */
  public boolean reviewAll(UUID document) {
    Work work = open(document);
    List<UUID> all = work.states().stream().map(ClauseState::clause).toList();
    List<UUID> marked = journal.mark(all, caller.id(), null);
    return reviewed(work.document(), marked.isEmpty() ? null : marked.get(0), marked, true);
  }

  private boolean reviewed(DocumentView document, UUID clause, List<UUID> marked, boolean entry) {
    if (marked.isEmpty()) {
      return false;
    }
    if (entry) {
      Step step = new Step(clause, List.of(), marked);
      journal.add(document.id(), Journal.REVIEW, step, step);
    }
    changes.record(document.dossier(), Changes.Kind.CHANGED, "review", document.id());
    return true;
  }

  /** The journal of a document's cut, newest first. */
  public List<CorrectionView> journal(UUID document) {
    documents.get(document);
    return journal.list(document);
  }
}
