package org.dispositif.web.document;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.document.Duplicates;
import org.dispositif.extract.Extracted;
import org.dispositif.intake.PreviewView;
import org.dispositif.web.api.Iris;

/**
 * A file that was read and is not stored.
 *
 * @param url where it is found until it expires
 * @param mediaType what the file really is
 * @param documents how many it would become if it were split
 * @param pages of a PDF: their images lie at {@code /pages/{number}}; points
 * @param lines where lines of the source are printed, offsets as in the blocks' {@code source}
 */
@JsonbNillable
public record PreviewAnswer(
    UUID id,
    String url,
    String filename,
    String mediaType,
    int documents,
    SegmentationAnswer segmentation,
    List<Duplicate> duplicates,
    List<Extracted.SourcePage> pages,
    List<Extracted.PrintedLine> lines) {

  /** A document that is there already; {@code same}: file, text or symbol. */
  public record Duplicate(UUID id, String url, String page, String title, String same) {}

  static PreviewAnswer of(PreviewView view, Iris iris, Locale locale) {
    return new PreviewAnswer(
        view.id(),
        iris.base() + "/api/previews/" + view.id(),
        view.filename(),
        view.mediaType(),
        view.resolutions(),
        new SegmentationWriter(view.content(), iris, locale).answer(),
        view.duplicates().stream().map(d -> duplicate(d, iris)).toList(),
        view.pages(),
        view.lines());
  }

  private static Duplicate duplicate(Duplicates.Duplicate d, Iris iris) {
    return new Duplicate(
        d.document().id(),
        iris.document(d.document().id()),
        iris.documentPage(d.document().id()),
        d.document().name(),
        d.sameness().name().toLowerCase(Locale.ROOT));
  }
}
