package org.dispositif.web.demand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.demand.DemandState;
import org.dispositif.platform.Origin;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.web.document.SegmentationAnswer;

/**
 * A demand as the API answers it.
 *
 * @param label "D1.2"
 * @param dossier where judgements and links of it live; address
 * @param document the letter; address
 * @param parent the umbrella demand; address
 * @param start code points of the letter's reading text
 * @param clause the paragraph that holds its words; address
 */
public record DemandAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String label,
    String dossier,
    String document,
    String parent,
    FoundDemand.Level level,
    DemandState state,
    String text,
    String wording,
    int start,
    int end,
    String clause,
    List<Addressee> addressees,
    List<Verb> verbs,
    SegmentationAnswer.Words object,
    List<SegmentationAnswer.Time> deadlines,
    SegmentationAnswer.Words reporting,
    Origin origin,
    String rule,
    UUID confirmedBy,
    Instant confirmedAt) {

  /**
   * Who must act.
   *
   * @param name of the entity, in the caller's language; not read when it comes in
   * @param start code points; not given where a person wrote it
   */
  public record Addressee(String text, String entity, String name, Integer start, Integer end) {}

  /** How it is asked. */
  public record Verb(String text, String lemma, VerbPhrase.Strength strength, int start, int end) {}
}
