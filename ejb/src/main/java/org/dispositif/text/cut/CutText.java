package org.dispositif.text.cut;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;
import org.jspecify.annotations.Nullable;

/**
 * The text whose cut is corrected, with what its reading needs.
 *
 * @param text the reading text
 * @param language BCP 47 code
 * @param organs code of the organ of each resolution in the text, null where unknown
 */
public record CutText(String text, String language, List<@Nullable String> organs) {

  public CutText {
    organs = Collections.unmodifiableList(new ArrayList<>(organs)); // List.copyOf takes no nulls
  }

  public static CutText of(Segmentation cut) {
    return of(cut.reading().text(), cut.language(), cut.resolutions());
  }

  public static CutText of(String text, String language, List<ResolutionHead> heads) {
    List<@Nullable String> organs = new ArrayList<>();
    heads.forEach(head -> organs.add(head.organ()));
    return new CutText(text, language, organs);
  }

  @Nullable String organ(int resolution) {
    return resolution >= 0 && resolution < organs.size() ? organs.get(resolution) : null;
  }
}
