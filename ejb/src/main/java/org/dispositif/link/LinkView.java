package org.dispositif.link;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerKind;
import org.dispositif.dossier.Layers;

/**
 * A link with both its ends.
 *
 * @param layer whose view it belongs to, and how that stands
 */
public record LinkView(
    UUID id,
    int version,
    UUID dossier,
    UUID layer,
    Layers.Standing standing,
    Relation relation,
    End source,
    End target,
    String rationale,
    UUID creator,
    String creatorName,
    Instant createdAt) {

  /** Whether it answers an assignment that no curator has opened yet. */
  public boolean blind() {
    return standing.kind() == LayerKind.BLIND && standing.hidden();
  }

  /** Whether the curators settled it. */
  public boolean curated() {
    return standing.kind() == LayerKind.CURATED;
  }

  /** "OP1 → D1.2", whatever the language. */
  public String name() {
    return source.label() + " → " + target.label();
  }

  /**
   * One end.
   *
   * @param anchor its words; null for a whole document
   * @param demand the demand, when it is one
   */
  public record End(DocumentView document, AnchorView anchor, DemandView demand) {

    /** "OP4(a)", "D1.2", or how the document is called. */
    public String label() {
      if (demand != null) {
        return demand.number();
      }
      return anchor == null || anchor.label() == null ? document.name() : anchor.label();
    }

    /** Its words; a document's title. */
    public String text() {
      return anchor == null ? document.title() : anchor.exact();
    }
  }
}
