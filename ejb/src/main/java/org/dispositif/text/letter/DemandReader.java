package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads the demands of a letter in order. Asks in running text stand for themselves; a line that
 * announces asks ("we ask you to take the following measures:") makes every item behind it a
 * demand, and what such an item asks in detail hangs under it.
 */
final class DemandReader {

  private static final String TITLE_SEPARATOR = ": ";

  private final String text;
  private final LetterGrammar grammar;
  private final LetterLayout layout;
  private final AddresseeReader addresseeReader;
  private final List<AddresseePhrase> letterAddressees;
  private final Set<String> addressed = new HashSet<>();
  private final List<FoundDemand> demands = new ArrayList<>();
  private boolean announced;
  private boolean itemsRead;
  private int lead = -1;
  private List<AddresseePhrase> leadAddressees = List.of();

  DemandReader(
      String text,
      LetterGrammar grammar,
      AddresseeReader addressees,
      List<AddresseePhrase> ofLetter,
      List<AddresseePhrase> addresses) {
    this.text = text;
    this.grammar = grammar;
    this.layout = new LetterLayout(text, grammar);
    this.addresseeReader = addressees;
    this.letterAddressees = ofLetter;
    addresses.forEach(this::addAddressed);
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
    for (Block block : blocks) {
      switch (block.kind()) {
        case PARAGRAPH -> readParagraph(block);
        case LIST_ITEM -> readItem(block);
        case HEADING -> readHeading(block);
        case NOISE, FOOTNOTE -> {}
        default -> endList();
      }
    }
    return DemandLevels.settle(demands);
  }

  // --- running text ---

  private void readParagraph(Block block) {
    endList();
    List<Span> quoted = QuoteMarks.in(text, block.span());
    int inBlock = demands.size();
    for (Span sentence : Sentences.of(text, block.span())) {
      Clause clause = new Clause(text, sentence, grammar);
      List<Ask> asks = AskFinder.in(clause, setting(quoted, false));
      boolean leads = announces(clause, asks);
      boolean pointer = leads && isPointer(clause, asks);
      if (!pointer) {
        addAsks(block, clause, asks, inBlock);
      }
      if (leads) {
        announce(asks, !pointer);
      }
    }
  }

  private AskFinder.Setting setting(List<Span> quoted, boolean listed) {
    return new AskFinder.Setting(quoted, listed, addressed);
  }

  private void addAsks(Block block, Clause clause, List<Ask> asks, int inBlock) {
    for (Ask ask : asks) {
      boolean detail = grammar.match("detail", clause.words, 0) > 0 && demands.size() > inBlock;
      int parent = detail ? demands.size() - 1 : -1;
      if (ask.endorsed()) {
        addEndorsed(block, ask);
      } else {
        add(block, ask, parent, Level.SPECIFIC, addressees(ask, letterAddressees));
      }
    }
  }

  private void addEndorsed(Block block, Ask ask) {
    for (Span part : Endorsement.parts(text, ask, grammar, layout)) {
      Ask content = ask.within(part.start(), part.end());
      add(
          block,
          content,
          -1,
          Level.ENDORSED,
          Endorsement.addressees(text, content, letterAddressees));
    }
  }

  private List<AddresseePhrase> addressees(Ask ask, List<AddresseePhrase> otherwise) {
    List<AddresseePhrase> named = addresseeReader.ofAsk(ask);
    return named.isEmpty() ? otherwise : named;
  }

  // --- lines that announce asks ---

  /**
   * "... the following measures:", "we urge you to ..., including:", "16 demands, listed below".
   */
  private boolean announces(Clause clause, List<Ask> asks) {
    boolean nouns = grammar.hasAny("lead.nouns", clause.words);
    if (clause.endsOpen()) {
      return !asks.isEmpty() || grammar.hasAny("lead.strong", clause.words) || isDedication(clause);
    }
    return nouns && grammar.hasAny("lead.cataphora", clause.words) && !asks.isEmpty()
        || nouns && endsWithCataphora(clause);
  }

  /** "Au Conseil de securite :", "To the Government of X:". */
  private boolean isDedication(Clause clause) {
    return clause.size() <= 9
        && clause.is(0, "object.datives")
        && Entities.find(clause.words) != null;
  }

  private boolean endsWithCataphora(Clause clause) {
    int size = clause.size();
    return clause.hasBetween("lead.cataphora", size - 3, size);
  }

  /** Whether the sentence only points at the list and asks nothing by itself. */
  private boolean isPointer(Clause clause, List<Ask> asks) {
    int size = clause.size();
    boolean bare = !asks.isEmpty() && clause.wordsFrom(asks.get(asks.size() - 1).objectAt()) <= 1;
    boolean particle =
        clause.is(size - 1, "object.introducers")
            || clause.is(size - 1, "modal.you") && clause.endsOpen();
    return bare && clause.endsOpen()
        || particle
        || clause.hasBetween("lead.cataphora", size - 8, size);
  }

  private void announce(List<Ask> asks, boolean asksItself) {
    announced = true;
    itemsRead = false;
    lead = asksItself && !asks.isEmpty() ? demands.size() - 1 : -1;
    leadAddressees =
        asks.isEmpty() ? letterAddressees : addressees(asks.get(asks.size() - 1), letterAddressees);
  }

  private void endList() {
    announced = false;
    lead = -1;
  }

  /** A heading inside the announced list keeps it open; "Our demands" announces one. */
  private void readHeading(Block block) {
    Clause clause = new Clause(text, block.span(), grammar);
    boolean names = clause.size() <= 6 && grammar.hasAny("lead.nouns", clause.words);
    boolean numbered =
        block.span().of(text).startsWith("**")
            || Character.isDigit(text.charAt(block.span().start()));
    boolean dedicated = isDedication(clause);
    if (names || dedicated && announced) {
      announce(List.of(), false);
      leadAddressees =
          dedicated ? Endorsement.addressees(text, clause, letterAddressees) : letterAddressees;
    } else if (!announced || itemsRead && !numbered) {
      endList();
    }
  }

  // --- items ---

  private void readItem(Block block) {
    Line line = Line.of(text, block.span());
    List<Span> sentences = Sentences.of(text, line.content());
    if (sentences.isEmpty()) {
      return;
    }
    List<Span> quoted = QuoteMarks.in(text, block.span());
    if (!announced) {
      for (Span sentence : sentences) {
        Clause clause = new Clause(text, sentence, grammar);
        addAsks(block, clause, AskFinder.in(clause, setting(quoted, false)), demands.size());
      }
      return;
    }
    itemsRead = true;
    readAskedItem(block, sentences, quoted);
  }

  private void readAskedItem(Block block, List<Span> sentences, List<Span> quoted) {
    List<Ask> details = new ArrayList<>();
    Ask head = headAsk(sentences.get(0), quoted, details);
    for (Span sentence : sentences.subList(1, sentences.size())) {
      details.addAll(detailsOf(new Clause(text, sentence, grammar), quoted));
    }
    if (head == null && details.size() == 1) {
      Ask only = details.get(0);
      add(block, only, lead, Level.SPECIFIC, addressees(only, leadAddressees));
      return;
    }
    Ask umbrella = head == null ? titleAsk(sentences.get(0)) : head;
    Level level = details.isEmpty() ? Level.SPECIFIC : Level.UMBRELLA;
    int parent = demands.size();
    add(block, umbrella, lead, level, addressees(umbrella, leadAddressees));
    for (Ask ask : details) {
      add(block, ask, parent, Level.SPECIFIC, addressees(ask, leadAddressees));
    }
  }

  /** The first sentence as an ask, or null where it says "we urge" itself: that goes to details. */
  private @Nullable Ask headAsk(Span sentence, List<Span> quoted, List<Ask> details) {
    Clause clause = new Clause(text, sentence, grammar);
    List<Ask> asks = AskFinder.in(clause, setting(quoted, true));
    boolean explicit =
        !asks.isEmpty()
            && asks.get(0).confidence() >= 0.75
            && !asks.get(0).rule().equals("ask.imperative");
    if (explicit) {
      details.addAll(asks);
      return null;
    }
    VerbPhrase verb = asks.isEmpty() ? openingVerb(clause) : asks.get(0).verb();
    int objectAt = verb == null ? sentence.start() : verb.span().end();
    String rule = asks.isEmpty() ? "item.announced" : asks.get(0).rule();
    return new Ask(sentenceSpan(sentence), verb, objectAt, false, 0.85, rule);
  }

  private @Nullable VerbPhrase openingVerb(Clause clause) {
    if (clause.size() == 0) {
      return null;
    }
    int first = 0;
    while (first < Math.min(3, clause.size() - 1) && isBeforeVerb(clause, first)) {
      first++;
    }
    Span span = clause.word(first).span();
    String word = clause.word(first).folded();
    boolean verb = layout.isInfinitive(word) || grammar.list("imperative.verbs").contains(word);
    return verb
        ? new VerbPhrase(span.of(text), span.of(text).toLowerCase(Locale.ROOT), null, span)
        : null;
  }

  /** "de", "se", "ne pas" before an infinitive. */
  private boolean isBeforeVerb(Clause clause, int at) {
    return clause.is(at, "object.introducers") || clause.is(at, "infinitive.before");
  }

  private Ask titleAsk(Span sentence) {
    String words = sentence.of(text);
    int colon = words.indexOf(TITLE_SEPARATOR);
    int end = colon > 0 ? sentence.start() + colon : sentence.end();
    Span span = sentenceSpan(new Span(sentence.start(), end));
    return new Ask(withoutEmphasis(span), null, span.start(), false, 0.8, "item.title");
  }

  private Span withoutEmphasis(Span span) {
    int end = span.end();
    while (end > span.start() + 1 && "*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private Span sentenceSpan(Span sentence) {
    int end =
        SpanTrim.coordinator(text, sentence.start(), sentence.end(), grammar.list("coordinators"));
    return new Span(sentence.start(), end);
  }

  /** Asks of a later sentence of an item; there an infinitive at its start asks too. */
  private List<Ask> detailsOf(Clause clause, List<Span> quoted) {
    List<Ask> asks = AskFinder.in(clause, setting(quoted, true));
    VerbPhrase verb = asks.isEmpty() ? openingVerb(clause) : null;
    if (verb == null || grammar.list("infinitive.suffixes").isEmpty() || isSubject(clause)) {
      return asks;
    }
    return List.of(
        new Ask(
            sentenceSpan(clause.span), verb, verb.span().end(), false, 0.65, "item.infinitive"));
  }

  /** "Taire ces faits serait ...": the infinitive is the subject of a statement. */
  private boolean isSubject(Clause clause) {
    for (int i = 2; i < clause.size(); i++) {
      if (clause.is(i, "clause.breaks")) {
        return false;
      }
      if (clause.is(i, "infinitive.subjects")) {
        return true;
      }
    }
    return false;
  }

  private void add(
      Block block, Ask ask, int parent, Level level, List<AddresseePhrase> addressees) {
    if (ask.span().length() == 0 || block.kind() == BlockKind.SIGNATORY) {
      return;
    }
    VerbPhrase verb = ask.verb();
    demands.add(
        new FoundDemand(
            demands.size(),
            parent,
            level,
            block.index(),
            ask.span(),
            verb == null ? List.of() : List.of(verb),
            addressees,
            ask.confidence(),
            ask.rule()));
  }
}
