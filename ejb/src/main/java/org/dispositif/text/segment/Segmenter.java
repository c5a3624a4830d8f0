package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.LineGrammar;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.ReadingTextMaker;
import org.dispositif.text.source.TwoLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a reading text that holds resolutions into blocks. Numbering, punctuation, the openings of
 * the language and the position in the document decide, in that order of trust; each block names
 * the rule that decided. Works for every language; without openings it leans on the rest.
 */
public final class Segmenter {

  private Segmenter() {}

  /** The reading text of a source that holds resolutions: clauses never run together. */
  public static ReadingText reading(String source, String language) {
    TwoLanguages both = SecondLanguage.of(source, language);
    LineGrammar grammar = Grammar.of(language).lines(language);
    return both == null
        ? ReadingTextMaker.make(source, grammar)
        : ReadingTextMaker.make(
            source, grammar, both, Grammar.of(both.other()).lines(both.other()));
  }

  /**
   * @param language BCP 47 code
   * @return blocks in order that cover the text but for white space; never throws on bad text
   */
  public static Segmentation segment(ReadingText reading, String language) {
    return reading.languages().isEmpty() ? cut(reading, language) : TwoCuts.of(reading, language);
  }

  static Segmentation cut(ReadingText reading, String language) {
    Grammar grammar = Grammar.of(language);
    Openings openings = grammar.openings();
    Scribe cut =
        ClauseCutter.cut(LineMerger.merge(LineSplitter.split(reading, openings)), openings);
    Fragment.read(cut);
    List<Finding> findings = new ArrayList<>(cut.findings());
    findings.addAll(TablingReader.read(cut.drafts(), cut.resolutions()));
    List<ResolutionHead> heads = cut.resolutions().stream().map(ResolutionDraft::head).toList();
    List<Block> blocks = new BlockReader(reading, grammar, language, heads).read(cut.drafts());
    return new Segmentation(
        language, DocumentKind.RESOLUTION, title(heads), reading, heads, blocks, findings);
  }

  static @Nullable String title(List<ResolutionHead> heads) {
    ResolutionHead head = ResolutionHead.firstWhole(heads);
    return head == null ? null : head.title();
  }
}
