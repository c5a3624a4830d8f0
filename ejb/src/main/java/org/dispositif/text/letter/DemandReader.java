package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispositif.text.letter.FoundDemand.Level;
import org.dispositif.text.quote.QuoteMarks;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Sentences;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * Reads the demands of a letter in order. Asks in running text stand for themselves; a line that
 * announces asks ("we ask you to take the following measures:") makes every item behind it a
 * demand, and what such an item asks in detail hangs under it.
 */
final class DemandReader {

  private final String text;
  private final LetterGrammar grammar;
  private final LetterLayout layout;
  private final Leads leads;
  private final ItemReader items;
  private final ListShapes shapes;
  private final AskAddressees asked;
  private final List<AddresseePhrase> letterAddressees;
  private List<AddresseePhrase> spokenTo;
  private final Set<String> addressed = new HashSet<>();
  private final Set<List<String>> writers;
  private final List<FoundDemand> demands = new ArrayList<>();
  private boolean announced;
  private boolean itemsRead;
  private int lead = -1;
  private List<AddresseePhrase> leadAddressees = List.of();

  /**
   * @param ofLetter whom the letter addresses
   * @param everywhere all who are named in address, titles and salutations
   * @param writers names of those who signed, as folded words
   */
  DemandReader(
      String text,
      LetterGrammar grammar,
      List<AddresseePhrase> ofLetter,
      List<AddresseePhrase> everywhere,
      Set<List<String>> writers) {
    this.text = text;
    this.grammar = grammar;
    this.layout = new LetterLayout(text, grammar);
    this.leads = new Leads(grammar);
    this.items = new ItemReader(text, grammar, layout);
    this.shapes = new ListShapes(text, grammar, layout);
    this.asked = new AskAddressees(text, grammar);
    this.letterAddressees = ofLetter;
    this.spokenTo = ofLetter;
    this.writers = writers;
    everywhere.forEach(this::addAddressed);
  }

  /** Names and long words of names; short ones and forms of address tell nothing. */
  private void addAddressed(AddresseePhrase addressee) {
    for (Word word : Words.of(addressee.text(), new Span(0, addressee.text().length()))) {
      if (word.folded().length() > 4 && !grammar.has("salutations", word)) {
        addressed.add(word.folded());
      }
    }
  }

  List<FoundDemand> read(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (block.kind()) {
        case PARAGRAPH -> {
          if (announced && shapes.opensWithOrdinal(block)) {
            readItem(block);
          } else {
            readParagraph(block);
            announceByShape(blocks, i);
          }
        }
        case LIST_ITEM -> readItem(block);
        case HEADING -> readHeading(block);
        case SALUTATION -> {
          endList();
          turn(new Clause(text, block.span(), grammar), List.of());
        }
        case NOISE, FOOTNOTE -> {}
        default -> endList();
      }
    }
    return DemandLevels.settle(demands, letterAddressees);
  }

  // --- running text ---

  private void readParagraph(Block block) {
    endList();
    List<Span> quoted = QuoteMarks.in(text, block.span());
    int inBlock = demands.size();
    for (Span sentence : Sentences.of(text, block.span())) {
      Clause clause = new Clause(text, sentence, grammar);
      turn(clause, quoted);
      List<Ask> asks = AskFinder.in(clause, setting(quoted, false));
      boolean announces = leads.announces(clause, asks);
      boolean pointer = announces && leads.isPointer(clause, asks);
      if (!pointer) {
        addAsks(block, clause, asks, inBlock);
      }
      if (announces) {
        announce(asks, !pointer);
      }
    }
  }

  /** A letter to several speaks to one of them until it names another, or several together. */
  private void turn(Clause clause, List<Span> quoted) {
    if (letterAddressees.size() < 2) {
      return;
    }
    List<AddresseePhrase> named =
        Vocatives.in(clause).stream()
            .filter(n -> quoted.stream().noneMatch(q -> q.overlaps(n.span())))
            .toList();
    if (!named.isEmpty()) {
      spokenTo = named.size() == 1 ? named : letterAddressees;
    }
  }

  private AskFinder.Setting setting(List<Span> quoted, boolean listed) {
    return new AskFinder.Setting(quoted, listed, addressed, writers);
  }

  private void addAsks(Block block, Clause clause, List<Ask> asks, int inBlock) {
    for (Ask ask : asks) {
      boolean detail = grammar.match("detail", clause.words, 0) > 0 && demands.size() > inBlock;
      int parent = detail ? demands.size() - 1 : -1;
      if (ask.endorsed()) {
        addEndorsed(block, ask);
      } else {
        add(block, ask, parent, asked.of(ask, spokenTo));
      }
    }
  }

  private void addEndorsed(Block block, Ask ask) {
    List<AddresseePhrase> otherwise = spokenTo;
    for (Span part : Endorsement.parts(text, ask, grammar, layout)) {
      Ask content = ask.within(part.start(), part.end());
      otherwise = asked.within(content, otherwise);
      add(block, content, -1, otherwise);
    }
  }

  // --- lines that announce asks ---

  private void announce(List<Ask> asks, boolean asksItself) {
    announced = true;
    itemsRead = false;
    lead = asksItself && !asks.isEmpty() ? demands.size() - 1 : -1;
    leadAddressees = asks.isEmpty() ? spokenTo : asked.of(asks.get(asks.size() - 1), spokenTo);
  }

  /** "With this in mind:" over items that ask by their form; a short line that says "we ask". */
  private void announceByShape(List<Block> blocks, int at) {
    Span span = blocks.get(at).span();
    boolean open = span.length() > 0 && ":\uff1a".indexOf(text.charAt(span.end() - 1)) >= 0;
    boolean title =
        layout.isHeadline(Line.of(text, span)) && leads.isTitle(new Clause(text, span, grammar));
    if (!announced && (title || open && shapes.asks(blocks, at))) {
      announce(List.of(), false);
    }
  }

  private void endList() {
    announced = false;
    lead = -1;
  }

  /** A heading inside the announced list keeps it open; "Our demands" announces one. */
  private void readHeading(Block block) {
    Clause clause = new Clause(text, block.span(), grammar);
    boolean numbered =
        block.span().of(text).startsWith("**")
            || Character.isDigit(text.charAt(block.span().start()));
    boolean dedicated = leads.isDedication(clause) || announced && leads.isForSomebody(clause);
    if (leads.isTitle(clause) || dedicated && announced) {
      announce(List.of(), false);
      leadAddressees = dedicated ? asked.named(clause.words, spokenTo) : spokenTo;
    } else if (!announced || itemsRead && !numbered) {
      endList();
    }
  }

  // --- items ---

  private void readItem(Block block) {
    List<Span> sentences = Sentences.of(text, shapes.content(block));
    if (sentences.isEmpty()) {
      return;
    }
    List<Span> quoted = QuoteMarks.in(text, block.span());
    if (announced) {
      itemsRead = true;
      addItem(block, items.read(sentences, setting(quoted, true)));
      return;
    }
    for (Span sentence : sentences) {
      Clause clause = new Clause(text, sentence, grammar);
      addAsks(block, clause, AskFinder.in(clause, setting(quoted, false)), demands.size());
    }
  }

  private void addItem(Block block, ItemReader.Item item) {
    int parent = demands.size();
    add(block, item.head(), lead, asked.of(item.head(), leadAddressees));
    for (Ask ask : item.details()) {
      add(block, ask, parent, asked.of(ask, leadAddressees));
    }
  }

  private void add(Block block, Ask ask, int parent, List<AddresseePhrase> addressees) {
    if (ask.span().length() == 0 || block.kind() == BlockKind.SIGNATORY) {
      return;
    }
    VerbPhrase verb = ask.verb();
    demands.add(
        new FoundDemand(
            demands.size(),
            parent,
            ask.endorsed() ? Level.ENDORSED : Level.SPECIFIC,
            block.index(),
            ask.span(),
            verb == null ? List.of() : List.of(verb),
            addressees,
            ask.confidence(),
            ask.rule()));
  }
}
