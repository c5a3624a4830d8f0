package org.dispositif.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.ClauseDetails;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.demand.SignatoryView;
import org.dispositif.document.DocumentView;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Origin;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.letter.FoundSignatory;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Segmentation;

/**
 * A document with all that is in it, stored or only previewed: one shape for both, so that what one
 * saw before saving is what one gets.
 *
 * @param document null in a preview; there the ids of demands name nothing yet, and clauses have
 *     none
 * @param date of a letter, or of the document as stored
 * @param reference of a letter as printed
 * @param names of addressees, by code, where the dossier gave some
 */
public record Content(
    DocumentView document,
    DocumentKind kind,
    String language,
    String title,
    LocalDate date,
    String reference,
    String text,
    Reading reading,
    List<ClauseView> clauses,
    List<DemandView> demands,
    List<SignatoryView> signatories,
    List<Quotation> quotations,
    Map<String, AddresseeService.Names> names) {

  static Content of(DocumentReading read) {
    Segmentation cut = read.segmentation();
    String text = cut.reading().text();
    return new Content(
        null,
        cut.kind(),
        cut.language(),
        cut.title(),
        read.letter().date(),
        read.letter().reference(),
        text,
        new Reading(cut.resolutions(), read.letter().addressees(), read.findings()),
        cut.blocks().stream().map(b -> clause(b, text)).toList(),
        demands(read.letter().demands(), text),
        read.letter().signatories().stream().map(Content::signatory).toList(),
        read.quotations(),
        Map.of());
  }

  private static ClauseView clause(Block b, String text) {
    return new ClauseView(
        null,
        0,
        null,
        null,
        b.index(),
        b.parent(),
        null,
        b.kind(),
        b.part(),
        b.resolution(),
        b.number(),
        b.label(),
        b.span(),
        b.span().of(text),
        b.confidence(),
        b.rule(),
        Origin.MACHINE,
        ClauseDetails.of(b),
        b.citations(),
        null,
        null);
  }

  private static List<DemandView> demands(List<FoundDemand> found, String text) {
    List<UUID> ids = found.stream().map(d -> Ids.next()).toList();
    List<DemandView> demands = new ArrayList<>();
    for (FoundDemand d : found) {
      demands.add(demand(d, ids, text));
    }
    return demands;
  }

  private static DemandView demand(FoundDemand d, List<UUID> ids, String text) {
    AnchorView anchor =
        new AnchorView(null, null, null, null, null, false, d.span(), d.span().of(text), "", "");
    return new DemandView(
        ids.get(d.index()),
        0,
        null,
        null,
        null,
        d.parent() < 0 ? null : ids.get(d.parent()),
        d.level(),
        DemandState.FOUND,
        anchor,
        null,
        d.addressees().stream().map(a -> new Addressee(a.text(), a.entity(), a.span())).toList(),
        d.verbs(),
        Origin.MACHINE,
        d.rule(),
        null,
        null);
  }

  private static SignatoryView signatory(FoundSignatory s) {
    return new SignatoryView(s.name(), s.person(), s.organization(), null, s.span());
  }
}
