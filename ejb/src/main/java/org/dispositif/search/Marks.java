package org.dispositif.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dispositif.text.source.Span;

/**
 * Finds in the words of a hit what was looked for, by the same analysis as the index (whose own
 * highlighter the server leaves out).
 */
final class Marks {

  /** The word at one place of a text, in all its forms. */
  private record Word(Map<String, Span> forms) {

    /** Where it is this one, or null. */
    Span like(Word other) {
      for (Map.Entry<String, Span> form : forms.entrySet()) {
        if (other.forms.containsKey(form.getKey())) {
          return form.getValue();
        }
      }
      return null;
    }
  }

  private final Analyzer analyzer;
  private final List<List<Word>> runs = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();

  /**
   * @param asked analyses what is looked for
   * @param analyzer analyses texts
   */
  Marks(SearchWords wanted, Analyzer asked, Analyzer analyzer) {
    this.analyzer = analyzer;
    for (SearchWords.Part part : wanted.parts()) {
      if (part.prefix() && !part.without()) {
        beginnings.add(analyzer.normalize("", part.text()).utf8ToString());
      } else if (!part.without()) {
        add(part, words(asked, part.text()));
      }
    }
  }

  /** A phrase is found as it stands; what is typed as one word may be several to the analyser. */
  private void add(SearchWords.Part part, List<Word> words) {
    if (part.phrase() && !words.isEmpty()) {
      runs.add(words);
    } else {
      words.forEach(w -> runs.add(List.of(w)));
    }
  }

  /** Places of what was looked for, in order, apart from each other. */
  List<Span> in(String text) {
    List<Word> words = words(analyzer, text);
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      begins(words.get(at), found);
      for (List<Word> run : runs) {
        stands(run, words, at, found);
      }
    }
    return apart(found);
  }

  private void begins(Word word, List<Span> found) {
    if (beginnings.isEmpty()) {
      return;
    }
    word.forms()
        .forEach(
            (form, span) -> {
              if (beginnings.stream().anyMatch(form::startsWith)) {
                found.add(span);
              }
            });
  }

  private static void stands(List<Word> run, List<Word> words, int at, List<Span> found) {
    Span first = at + run.size() > words.size() ? null : words.get(at).like(run.get(0));
    Span last = first;
    for (int i = 1; last != null && i < run.size(); i++) {
      last = words.get(at + i).like(run.get(i));
    }
    if (last != null) {
      found.add(new Span(first.start(), last.end()));
    }
  }

  private static List<Span> apart(List<Span> found) {
    List<Span> apart = new ArrayList<>();
    for (Span span : found.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && span.start() < last.end()) {
        apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  private static List<Word> words(Analyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0 || words.isEmpty()) {
          words.add(new Word(new HashMap<>()));
        }
        Span span = new Span(place.startOffset(), place.endOffset());
        words.get(words.size() - 1).forms().put(term.toString(), span);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
