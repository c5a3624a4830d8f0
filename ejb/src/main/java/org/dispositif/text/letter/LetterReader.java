package org.dispositif.text.letter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a letter that has been cut: date, reference, addressees, demands, signatories. Numbers that
 * disagree are told as findings and never corrected. Never throws on bad text.
 */
public final class LetterReader {

  private static final Set<String> OWN_ASKS =
      Set.of(
          "ask.firstPerson",
          "ask.elidedSubject",
          "ask.progressive",
          "ask.purpose",
          "ask.subjunctive");

  private final Segmentation cut;
  private final String text;
  private final LetterGrammar grammar;

  private final String source;

  private LetterReader(Segmentation cut, String source) {
    this.cut = cut;
    this.source = source;
    this.text = cut.reading().text();
    this.grammar = LetterGrammar.of(cut.language());
  }

  /** Reads without the source at hand: names side by side then stay together. */
  public static LetterReading read(Segmentation cut) {
    return read(cut, "");
  }

  /**
   * @param source the extracted characters that the reading text was made from
   */
  public static LetterReading read(Segmentation cut, String source) {
    return new LetterReader(cut, source).read();
  }

  /**
   * Whether a text read as a letter proves to be one: it greets, takes its leave, or asks in its
   * own name.
   */
  public static boolean isLetter(Segmentation cut, LetterReading reading) {
    boolean manners =
        cut.blocks().stream()
            .anyMatch(b -> b.kind() == BlockKind.SALUTATION || b.kind() == BlockKind.CLOSING);
    boolean asks =
        reading.demands().stream()
            .anyMatch(d -> d.confidence() >= 0.7 && OWN_ASKS.contains(d.rule()));
    return manners || asks || reading.demands().size() >= 3;
  }

  /** The codes of those whom letters address. */
  public static Set<String> addressees() {
    return Entities.codes();
  }

  private LetterReading read() {
    List<Block> blocks = cut.blocks();
    LetterAddressees reader = new LetterAddressees(text, grammar);
    List<AddresseePhrase> addressees = reader.ofLetter(blocks);
    List<FoundSignatory> signatories = new SignatoryReader(text, source).read(blocks);
    List<FoundDemand> demands =
        new DemandReader(text, grammar, addressees, reader.everywhere(blocks), names(signatories))
            .read(blocks);
    List<Finding> findings =
        new ArrayList<>(new SignatoryCount(text, grammar).check(blocks, signatories.size()));
    if (demands.isEmpty() && !text.isBlank()) {
      findings.add(
          new Finding("letter.noDemand", Finding.Severity.WARNING, List.of(), new Span(0, 0)));
    }
    return new LetterReading(
        date(blocks), reference(blocks), addressees, demands, signatories, findings);
  }

  /** The names of those who signed, as folded words: "Blue Rivers urges" is their own ask. */
  private static Set<List<String>> names(List<FoundSignatory> signatories) {
    Set<List<String>> names = new HashSet<>();
    for (FoundSignatory signatory : signatories) {
      for (String name : Arrays.asList(signatory.name(), signatory.organization())) {
        if (name != null) {
          names.add(Words.of(name, new Span(0, name.length())).stream().map(Word::folded).toList());
        }
      }
    }
    return names;
  }

  private @Nullable LocalDate date(List<Block> blocks) {
    LetterDates dates = new LetterDates(grammar);
    for (Block block : blocks) {
      boolean edge = block.rule().equals("letter.date") || block.rule().equals("letter.note");
      LocalDate date = edge ? dates.in(text, Line.of(text, block.span())) : null;
      if (date != null) {
        return date;
      }
    }
    return declared(FrontMatter.date(text, blocks));
  }

  private static @Nullable LocalDate declared(@Nullable String date) {
    if (date == null || date.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable String reference(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.rule().equals("letter.reference")) {
        String line = Line.of(text, block.span()).text(text);
        return line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return null;
  }
}
