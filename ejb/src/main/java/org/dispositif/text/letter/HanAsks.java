package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the asks of a Chinese sentence. No spaces part its words, so that it is read by the entries
 * of the lists as they stand in it: the writers and then an asking verb ("我们呼吁"), an asking verb at
 * the start of a part, or somebody who must ("政府应当"). What others asked counts for nothing. Linear
 * in the length of the sentence for lists of a given size.
 */
final class HanAsks {

  private static final String STOPS = "。！？；!?;\n";
  private static final String PAUSES = "，,、：:";
  private static final int NEAR = 14;

  private final Clause clause;
  private final LetterGrammar grammar;
  private final List<Span> quoted;
  private final List<Ask> asks = new ArrayList<>();

  private HanAsks(Clause clause, List<Span> quoted) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.quoted = quoted;
  }

  static List<Ask> in(Clause clause, List<Span> quoted) {
    HanAsks finder = new HanAsks(clause, quoted);
    int start = clause.span.start();
    for (int i = start; i <= clause.span.end(); i++) {
      boolean stop = i == clause.span.end() || STOPS.indexOf(clause.text.charAt(i)) >= 0;
      if (stop) {
        finder.readPart(start, i);
        start = i + 1;
      }
    }
    return finder.asks;
  }

  private void readPart(int from, int to) {
    int at = from;
    while (at < to) {
      int end = pause(at, to);
      Ask ask = quotes(at) ? null : ask(at, end, to);
      if (ask != null) {
        asks.add(ask);
        return;
      }
      at = end + 1;
    }
  }

  private int pause(int from, int to) {
    int at = from;
    while (at < to && PAUSES.indexOf(clause.text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private boolean quotes(int at) {
    return quoted.stream().anyMatch(q -> q.start() <= at && at < q.end());
  }

  private @Nullable Ask ask(int from, int to, int end) {
    int start = from;
    while (start < to && Character.isWhitespace(clause.text.charAt(start))) {
      start++;
    }
    String part = clause.text.substring(start, to);
    if (startsWith("han.courtesy", part) != null
        || first("han.past", part, NEAR) >= 0
        || first("han.going.on", part, NEAR) >= 0) {
      return null;
    }
    Ask endorsed = endorsed(part, start, end);
    Ask asking = endorsed != null ? endorsed : asking(part, start, end);
    asking = asking != null ? asking : opened(part, start, end);
    return asking != null ? asking : must(part, start, end);
  }

  /** "不要关闭学校", "是时候", "您能否"; an imperative only where it is cried out. */
  private @Nullable Ask opened(String part, int start, int end) {
    int adverbs = alone(part);
    String rest = part.substring(adverbs);
    boolean cried = end < clause.span.end() && "！!".indexOf(clause.text.charAt(end)) >= 0;
    String opener = startsWith("han.openers", rest);
    String rule = "ask.polite";
    if (opener == null && cried) {
      opener = startsWith("han.imperatives", rest);
      rule = "ask.imperative";
    }
    if (opener == null || rest.length() <= opener.length()) {
      return null;
    }
    Span verb = new Span(start + adverbs, start + adverbs + opener.length());
    return ask(start + adverbs, end, verb, opener, rule, 0.6);
  }

  /** "我们强烈呼吁", "呼吁", "特此敦促". */
  private @Nullable Ask asking(String part, int start, int end) {
    int writers = first("han.writers", part, NEAR);
    int behindThem = writers < 0 ? 0 : writers + length("han.writers", part.substring(writers));
    String behind = part.substring(Math.min(part.length(), behindThem));
    int at = alone(behind);
    boolean joined = startsWith("han.asks", behind.substring(at)) != null;
    if (!joined && writers >= 0) {
      at = first("han.asks", behind, NEAR);
      joined = false;
    }
    String verb = at < 0 ? null : startsWith("han.asks", behind.substring(at));
    if (verb == null || isNoAsk(behind, at, verb)) {
      return null;
    }
    int verbAt = start + behindThem + at;
    Span span = new Span(verbAt, verbAt + verb.length());
    int begin = joined ? start + Math.max(writers, 0) : verbAt;
    return ask(begin, end, span, verb, "ask.firstPerson", writers >= 0 ? 0.85 : 0.7);
  }

  /** "我们支持专家关于...的呼吁". */
  private @Nullable Ask endorsed(String part, int start, int end) {
    int writers = first("han.writers", part, NEAR);
    int support = first("han.support", part, NEAR);
    boolean call = grammar.list("endorse.nouns").stream().anyMatch(part.strip()::endsWith);
    if (writers < 0 || support < writers || !call) {
      return null;
    }
    String verb = String.valueOf(startsWith("han.support", part.substring(support)));
    Span span = new Span(start + support, start + support + verb.length());
    Ask ask = ask(start + writers, end, span, verb, "ask.endorsed", 0.75);
    return new Ask(ask.span(), ask.verb(), ask.objectAt(), true, ask.confidence(), ask.rule());
  }

  /** Thanks for what was asked, "we do not ask", hopes for a reply. */
  private boolean isNoAsk(String behind, int at, String verb) {
    boolean feels = first("han.nouns", behind, at) >= 0;
    boolean negated = first("han.negation", behind, at) >= 0;
    boolean hope = grammar.list("han.hopes").contains(verb);
    String object = behind.substring(at + verb.length());
    return feels || negated || hope && first("han.reply", object, NEAR) >= 0;
  }

  /** How much of the start is adverbs that lead up to the verb. */
  private int alone(String text) {
    int at = 0;
    String adverb = startsWith("han.alone", text);
    while (adverb != null) {
      at += adverb.length();
      adverb = startsWith("han.alone", text.substring(at));
    }
    return at;
  }

  private @Nullable Ask must(String part, int start, int end) {
    int at = first("han.must", part, part.length());
    boolean nobody = startsWith("han.nobody", part) != null;
    if (at < 1 || nobody || first("han.saying", part, at) >= 0) {
      return null;
    }
    String verb = String.valueOf(startsWith("han.must", part.substring(at)));
    boolean actor = first("han.actors", part, at) >= 0;
    if (!actor && startsWith("han.undergone", part.substring(at + verb.length())) == null) {
      return null;
    }
    Span span = new Span(start + at, start + at + verb.length());
    return ask(start, end, span, verb, actor ? "ask.obligation" : "ask.passive", 0.55);
  }

  private Ask ask(int from, int to, Span verb, String lemma, String rule, double confidence) {
    int end = to;
    while (end > from && (PAUSES + STOPS + " ").indexOf(clause.text.charAt(end - 1)) >= 0) {
      end--;
    }
    VerbPhrase phrase = new VerbPhrase(verb.of(clause.text), lemma, null, verb);
    return new Ask(new Span(from, end), phrase, verb.end(), false, confidence, rule);
  }

  // --- entries of a list ---

  private @Nullable String startsWith(String key, String text) {
    Set<String> list = grammar.list(key);
    return list.stream()
        .filter(text::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  private int length(String key, String text) {
    String entry = startsWith(key, text);
    return entry == null ? 0 : entry.length();
  }

  /** Where the first entry of the list begins among the first characters, or -1. */
  private int first(String key, String text, int within) {
    String head = text.substring(0, Math.min(text.length(), within));
    return grammar.list(key).stream()
        .mapToInt(head::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }
}
