package org.dispositif.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * The text of an RTF file: bytes by the code page of their font, Unicode characters with what
 * stands for them in old programs left out, printed list numbers, notes behind the text with their
 * marks; hidden and deleted words, pictures and other objects are left out.
 */
final class RtfText {

  /** Groups whose words are no words of the document. */
  private static final Set<String> UNREAD =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "themedata",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "header",
          "headerl",
          "headerr",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation",
          "atnid",
          "atnauthor",
          "fldinst",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "nonshppict",
          "bkmkstart",
          "bkmkend",
          "xe",
          "tc");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("line", "\n"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "\u2011"));

  private static final Set<String> ENDS =
      Set.of("par", "sect", "page", "cell", "nestcell", "row", "nestrow");

  private static final int DEEPEST = 5000;

  /** What a group says of the words in it; goes back to the outer one's at its end. */
  private static final class State {
    private boolean unread;
    private boolean hidden;
    private boolean note;
    private boolean fonts;
    private int fallback = 1;
    private Charset charset;

    private State(Charset charset) {
      this.charset = charset;
    }

    private State copy() {
      State copy = new State(charset);
      copy.unread = unread;
      copy.hidden = hidden;
      copy.note = note;
      copy.fonts = fonts;
      copy.fallback = fallback;
      return copy;
    }
  }

  private final RtfScanner scanner;
  private final Budget budget;
  private final RtfFonts fonts = new RtfFonts();
  private final Paragraphs out = new Paragraphs();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(fonts.usual());
  private int passOver;
  private int marks;
  private String noteMark = "";
  private boolean starred;

  private RtfText(byte[] content, Budget budget) {
    scanner = new RtfScanner(content);
    this.budget = budget;
  }

  static String of(byte[] content, Budget budget) {
    RtfText text = new RtfText(content, budget);
    text.read();
    return text.out.text();
  }

  private void read() {
    for (RtfScanner.Sign sign = scanner.next(); sign != RtfScanner.Sign.END; ) {
      budget.spend(1);
      switch (sign) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(scanner.word(), scanner.number());
        default -> one(scanner.value());
      }
      sign = scanner.next();
    }
    flush();
    endLine();
  }

  private void open() {
    flush();
    if (outer.size() > DEEPEST) {
      throw new Budget.Exhausted();
    }
    outer.push(state);
    state = state.copy();
    passOver = 0;
  }

  private void close() {
    flush();
    boolean inNote = state.note;
    state = outer.isEmpty() ? state : outer.pop();
    passOver = 0;
    starred = false;
    if (inNote && !state.note) {
      out.note(noteMark, note.toString().strip());
      note.setLength(0);
      noteMark = "";
    }
  }

  /** A byte of text, unless it stands for a Unicode character that was read. */
  private void one(int value) {
    if (passOver > 0) {
      passOver--;
    } else if (!state.unread && !state.hidden) {
      bytes.write(value);
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      target().append(bytes.toString(state.charset));
      bytes.reset();
    }
  }

  private StringBuilder target() {
    return state.note ? note : line;
  }

  private void word(String word, int number) {
    flush();
    if (word.equals("bin")) {
      scanner.skip(number);
      return;
    }
    boolean first = starred;
    starred = word.equals("*");
    if (first && !word.equals("*")) {
      state.unread = true;
    }
    passOver = 0;
    if (UNREAD.contains(word)) {
      state.unread = true;
    }
    settings(word, number);
    if (!state.unread && !state.hidden) {
      printed(word, number);
    }
  }

  private void settings(String word, int number) {
    switch (word) {
      case "ansicpg" -> page(number);
      case "mac" -> page(10000);
      case "pc" -> page(437);
      case "fonttbl" -> state.fonts = true;
      case "f" -> font(number);
      case "fcharset" -> fonts.charset(number);
      case "cpg" -> fonts.fontPage(number);
      case "uc" -> state.fallback = Math.max(0, Math.min(10, number));
      case "v" -> state.hidden = number != 0;
      case "deleted" -> state.hidden = number != 0;
      case "plain" -> plain();
      case "footnote" -> beginNote();
      default -> {}
    }
  }

  private void page(int number) {
    fonts.page(number);
    state.charset = fonts.usual();
  }

  private void font(int number) {
    if (state.fonts) {
      fonts.font(number);
    } else {
      state.charset = fonts.of(number);
    }
  }

  private void plain() {
    state.hidden = false;
    state.charset = fonts.usual();
  }

  private void beginNote() {
    if (!state.unread) {
      state.note = true;
      note.setLength(0);
    }
  }

  private void printed(String word, int number) {
    if (ENDS.contains(word)) {
      endParagraph();
    } else if (word.equals("u")) {
      unicode(number);
    } else if (word.equals("chftn")) {
      mark();
    } else {
      target().append(SIGNS.getOrDefault(word, ""));
    }
  }

  private void unicode(int number) {
    if (number != RtfScanner.NONE && (char) number != 0) {
      target().append((char) number);
      passOver = state.fallback;
    }
  }

  /** The mark stands in the text first, then in the note. */
  private void mark() {
    if (state.note) {
      noteMark = String.valueOf(marks);
    } else {
      line.append(++marks);
    }
  }

  private void endParagraph() {
    if (state.note) {
      note.append(' ');
    } else {
      endLine();
    }
  }

  private void endLine() {
    out.add("", line);
    line.setLength(0);
  }
}
