package org.dispositif.extract;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The automatic numbers of Word's lists, counted as Word counts: "1.", "(a)", "(ii)". Lists that
 * share a definition share its counters; a level begins anew below each number of a higher one.
 */
final class WordNumbers {

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final XWPFDocument document;
  private final XWPFNumbering numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();
  private final Set<BigInteger> restarted = new HashSet<>();

  WordNumbers(XWPFDocument document) {
    this.document = document;
    this.numbering = document.getNumbering();
  }

  /** The number that Word prints before this paragraph, or the empty string; counts on. */
  String next(XWPFParagraph paragraph) {
    CTNumPr wanted = numbering == null ? null : numberOf(paragraph);
    if (wanted == null || wanted.getNumId() == null || wanted.getNumId().getVal().signum() == 0) {
      return "";
    }
    int level = wanted.getIlvl() == null ? 0 : wanted.getIlvl().getVal().intValue();
    XWPFNum list = numbering.getNum(wanted.getNumId().getVal());
    CTAbstractNum definition = list == null ? null : definition(list);
    if (definition == null || level < 0 || level >= LEVELS) {
      return "";
    }
    int[] counts = count(list, definition, level);
    return print(list, definition, counts, level);
  }

  /** The paragraph's own, else its style's or the style's that it is based on. */
  private CTNumPr numberOf(XWPFParagraph paragraph) {
    CTPPrBase own = paragraph.getCTP().getPPr();
    if (own != null && own.getNumPr() != null && own.getNumPr().getNumId() != null) {
      return own.getNumPr();
    }
    String style = paragraph.getStyle();
    for (int hops = 0; style != null && hops < 20; hops++) {
      XWPFStyle found = document.getStyles() == null ? null : document.getStyles().getStyle(style);
      CTPPrBase properties = found == null ? null : found.getCTStyle().getPPr();
      if (properties != null && properties.getNumPr() != null) {
        return properties.getNumPr();
      }
      style = found == null ? null : found.getBasisStyleID();
    }
    return null;
  }

  private CTAbstractNum definition(XWPFNum list) {
    XWPFAbstractNum found = numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
    CTAbstractNum definition = found == null ? null : found.getCTAbstractNum();
    if (definition == null || definition.sizeOfLvlArray() > 0 || !definition.isSetNumStyleLink()) {
      return definition;
    }
    XWPFStyle style = document.getStyles().getStyle(definition.getNumStyleLink().getVal());
    CTPPrBase properties = style == null ? null : style.getCTStyle().getPPr();
    boolean linked = properties != null && properties.getNumPr() != null;
    XWPFNum other = linked ? numbering.getNum(properties.getNumPr().getNumId().getVal()) : null;
    XWPFAbstractNum last =
        other == null
            ? null
            : numbering.getAbstractNum(other.getCTNum().getAbstractNumId().getVal());
    return last == null ? null : last.getCTAbstractNum();
  }

  private int[] count(XWPFNum list, CTAbstractNum definition, int level) {
    int[] counts = counters.computeIfAbsent(definition.getAbstractNumId(), id -> fresh(definition));
    restart(list, counts);
    for (int above = 0; above < level; above++) {
      if (counts[above] < start(definition, above)) {
        counts[above] = start(definition, above);
      }
    }
    counts[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      counts[below] = start(definition, below) - 1;
    }
    return counts;
  }

  private static int[] fresh(CTAbstractNum definition) {
    int[] counts = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      counts[i] = start(definition, i) - 1;
    }
    return counts;
  }

  /** A list that says so begins its levels anew where it is first used. */
  private void restart(XWPFNum list, int[] counts) {
    if (!restarted.add(list.getCTNum().getNumId())) {
      return;
    }
    for (CTNumLvl other : list.getCTNum().getLvlOverrideList()) {
      int level = other.getIlvl().intValue();
      if (other.isSetStartOverride() && level >= 0 && level < LEVELS) {
        counts[level] = other.getStartOverride().getVal().intValue() - 1;
      }
    }
  }

  private static int start(CTAbstractNum definition, int level) {
    CTLvl found = level(definition, level);
    return found == null || found.getStart() == null ? 1 : found.getStart().getVal().intValue();
  }

  private static CTLvl level(CTAbstractNum definition, int level) {
    return definition.getLvlList().stream()
        .filter(l -> l.getIlvl().intValue() == level)
        .findFirst()
        .orElse(null);
  }

  private static CTLvl level(XWPFNum list, CTAbstractNum definition, int level) {
    return list.getCTNum().getLvlOverrideList().stream()
        .filter(o -> o.getIlvl().intValue() == level && o.getLvl() != null)
        .map(CTNumLvl::getLvl)
        .findFirst()
        .orElseGet(() -> level(definition, level));
  }

  private String print(XWPFNum list, CTAbstractNum definition, int[] counts, int level) {
    CTLvl found = level(list, definition, level);
    if (found == null || found.getLvlText() == null) {
      return "";
    }
    if (format(found) == STNumberFormat.INT_BULLET) {
      return "•";
    }
    Matcher places = PLACE.matcher(found.getLvlText().getVal());
    return places.replaceAll(
        place -> {
          int at = Integer.parseInt(place.group(1)) - 1;
          CTLvl its = level(list, definition, at);
          return WordNumber.print(
              counts[at], its == null ? STNumberFormat.INT_DECIMAL : format(its));
        });
  }

  private static int format(CTLvl level) {
    return level.getNumFmt() == null
        ? STNumberFormat.INT_DECIMAL
        : level.getNumFmt().getVal().intValue();
  }
}
