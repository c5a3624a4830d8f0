package org.dispositif.web.document;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.dispositif.platform.Refusal;
import org.dispositif.text.cut.Correction;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.CodePoints;

/**
 * A correction of the cut in the shape of the HTTP contract, {@code {"op": "split", "block": 3,
 * "at": 120}}.
 *
 * @param op split, merge, retype, renumber, reparent or join
 * @param block index of the block, or {@code clause} instead
 * @param clause id of a stored clause
 * @param at for split: offset in the reading text, in code points
 * @param kind for retype, as in a block
 * @param number for renumber; null or empty takes it away
 * @param parent for reparent: index of the new parent, -1 for none, or {@code parentClause} instead
 * @param expected for stored clauses: the ETag, by id, of each that the correction relies on
 */
public record CorrectionItem(
    String op,
    Integer block,
    UUID clause,
    Integer at,
    String kind,
    String number,
    Integer parent,
    UUID parentClause,
    Map<String, String> expected) {

  /**
   * The correction as the reading core takes it.
   *
   * @param indexes the index of a stored clause; throws where it knows none
   * @throws Refusal bad request when a member is missing or makes no sense
   */
  public Correction correction(CodePoints points, ToIntFunction<UUID> indexes) {
    int index = index("block", block, clause, indexes);
    return switch (op == null ? "" : op.toLowerCase(Locale.ROOT)) {
      case "split" -> new Correction.Split(index, offset(points));
      case "merge" -> new Correction.Merge(index);
      case "retype" -> new Correction.Retype(index, blockKind());
      case "renumber" -> new Correction.Renumber(index, number);
      case "reparent" ->
          new Correction.Reparent(index, index("parent", parent, parentClause, indexes));
      case "join" -> new Correction.Join(index);
      default -> throw Refusal.badRequest("json.member", "op");
    };
  }

  private static int index(String member, Integer index, UUID clause, ToIntFunction<UUID> indexes) {
    if (index == null && clause == null) {
      throw Refusal.badRequest("json.member", member);
    }
    return clause == null ? index : indexes.applyAsInt(clause);
  }

  int offset(CodePoints points) {
    try {
      return points.toUtf16(at == null ? -1 : at);
    } catch (IndexOutOfBoundsException e) {
      throw Refusal.badRequest("json.member", "at");
    }
  }

  BlockKind blockKind() {
    for (BlockKind known : BlockKind.values()) {
      if (known.code().equals(kind)) {
        return known;
      }
    }
    throw Refusal.badRequest("json.member", "kind");
  }
}
