package org.dispositif.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Origin;
import org.dispositif.text.cut.Cut;
import org.dispositif.text.segment.Block;

/**
 * The cut of a document that is not stored yet, as the rows that it will be. Made without a
 * database, so that those who read many files do it beside each other, before they wait for their
 * turn to store.
 */
public final class NewClauses {

  final List<Clause> clauses = new ArrayList<>();
  final List<ClausePlace> places = new ArrayList<>();
  final List<CrossReference> references = new ArrayList<>();

  private NewClauses() {}

  public static NewClauses of(List<Block> blocks) {
    NewClauses rows = new NewClauses();
    List<UUID> ids = blocks.stream().map(b -> Ids.next()).toList();
    for (Block block : blocks) {
      UUID id = ids.get(block.index());
      rows.clauses.add(identity(id, block));
      rows.places.add(place(ids, block));
      block.citations().forEach(c -> rows.references.add(CrossReference.of(id, c)));
    }
    return rows;
  }

  private static Clause identity(UUID id, Block block) {
    Clause clause = new Clause();
    clause.id = id;
    clause.origin = Cut.PERSON.equals(block.rule()) ? Origin.PERSON : Origin.MACHINE;
    clause.rule = block.rule();
    return clause;
  }

  private static ClausePlace place(List<UUID> ids, Block block) {
    ClausePlace place = new ClausePlace();
    place.id = Ids.next();
    place.clause = ids.get(block.index());
    place.parent = block.parent() < 0 ? null : ids.get(block.parent());
    place.ordinal = block.index();
    place.resolution = block.resolution();
    place.kind = block.kind();
    place.part = block.part();
    place.number = block.number();
    place.label = block.label();
    place.start = block.span().start();
    place.end = block.span().end();
    place.confidence = block.confidence();
    place.details = Json.write(ClauseDetails.of(block));
    return place;
  }
}
