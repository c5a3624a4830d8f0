package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.ReadingText;
import org.jspecify.annotations.Nullable;

/**
 * The cut of one text.
 *
 * @param language BCP 47 code of the language recognised or given
 * @param title of the document: of the first whole resolution, or of the letter or article
 */
public record Segmentation(
    String language,
    DocumentKind kind,
    @Nullable String title,
    ReadingText reading,
    List<ResolutionHead> resolutions,
    List<Block> blocks,
    List<Finding> findings) {

  public Segmentation {
    resolutions = List.copyOf(resolutions);
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }
}
