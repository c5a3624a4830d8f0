package org.dispositif.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.Quotations;
import org.dispositif.demand.Signatories;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.lexicon.Lexicons;
import org.dispositif.platform.Json;

/** Documents with all that is in them. */
@Stateless
public class ContentService {

  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject Signatories signatories;
  @Inject Quotations quotations;
  @Inject Lexicons lexicons;
  @Inject AddresseeService addressees;

  /** The document at its current text, when the caller may read it. */
  public Content get(UUID id) {
    DocumentView document = documents.get(id);
    TextView text = documents.text(id);
    return new Content(
        document,
        document.kind(),
        document.language(),
        document.title(),
        document.date(),
        document.reference(),
        text.text(),
        Json.read(text.reading(), Reading.class)
            .by(lexicons.of(document.dossier(), document.language())),
        clauses.list(text),
        demands.list(id),
        signatories.list(id),
        quotations.list(id),
        addressees.names(List.of(document.dossier())));
  }
}
