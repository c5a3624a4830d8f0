package org.dispositif.intake;

import java.util.List;
import java.util.UUID;
import org.dispositif.document.Duplicates.Duplicate;
import org.dispositif.extract.Extracted.PrintedLine;
import org.dispositif.extract.Extracted.SourcePage;

/**
 * A preview as its owner sees it.
 *
 * @param content the cut as it is now
 * @param mediaType what the file really is
 * @param pages of a PDF, else empty
 * @param lines where the lines of the source are printed, else empty
 * @param duplicates what is there already in the dossier that it is meant for
 * @param resolutions how many documents it would be if it were split; 1 for most
 */
public record PreviewView(
    UUID id,
    Content content,
    String filename,
    String mediaType,
    List<SourcePage> pages,
    List<PrintedLine> lines,
    List<Duplicate> duplicates,
    int resolutions) {}
