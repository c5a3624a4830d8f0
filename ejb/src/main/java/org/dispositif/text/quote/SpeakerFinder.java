package org.dispositif.text.quote;

import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * Names the speaker of a quotation from the words beside it: "..., say the signatories", "according
 * to X", "X, spokesman, said that ...", "Y denounces ... , accusing Z of ...". A full name counts
 * for more than an office; where nothing names a speaker, none is claimed.
 */
final class SpeakerFinder {

  private static final int LONGEST = 9;
  private static final int NEAR = 8;

  private final String text;
  private final Reporting reporting;

  SpeakerFinder(String text, Reporting reporting) {
    this.text = text;
    this.reporting = reporting;
  }

  /**
   * @param before what stands between the sentence's start (or the quotation before) and this one
   * @param after what stands between this one and the sentence's end (or the next quotation)
   * @param previous speaker of the quotation before in the same sentence
   */
  @Nullable String find(Span before, Span after, @Nullable String previous) {
    String behind = after(Words.of(text, after));
    String named = behind != null ? behind : before(Words.of(text, before), previous);
    return named == null || !isSpeaker(named) ? null : named;
  }

  /** A pronoun or half a sentence names nobody. */
  private boolean isSpeaker(String named) {
    List<Word> words = Words.of(named, new Span(0, named.length()));
    boolean markup = named.indexOf('[') >= 0 || named.indexOf('<') >= 0 || named.contains("http");
    boolean bare =
        words.size() == 1 && words.get(0).folded().length() <= 2 && !words.get(0).capital();
    return !words.isEmpty() && !bare && !markup && !reporting.isNobody(words.get(0));
  }

  // --- behind the quotation ---

  private @Nullable String after(List<Word> words) {
    for (int i = 0; i < Math.min(words.size(), NEAR); i++) {
      int according = reporting.according(words, i);
      if (according > 0 && i == 0) {
        return named(words, according, words.size());
      }
      if (reporting.isVerb(words.get(i)) && !reporting.isParticiple(words.get(i))) {
        return i <= 1 ? named(words, i + 1, words.size()) : named(words, 0, i);
      }
      if (i > 0 && stopsBefore(words, i)) {
        return null;
      }
    }
    return null;
  }

  // --- before it ---

  private @Nullable String before(List<Word> words, @Nullable String previous) {
    int verb = lastVerb(words);
    if (verb < 0) {
      String introduced = introduced(words);
      return introduced != null ? introduced : accordingTo(words);
    }
    if (reporting.isParticiple(words.get(verb))) {
      return previous != null ? previous : subject(words, firstVerb(words));
    }
    String subject = subject(words, verb);
    return subject != null ? subject : previous;
  }

  private int lastVerb(List<Word> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (reporting.isVerb(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int firstVerb(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (reporting.isVerb(words.get(i))) {
        return i;
      }
    }
    return words.size();
  }

  private @Nullable String accordingTo(List<Word> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      int length = reporting.according(words, i);
      if (length > 0) {
        return named(words, i + length, words.size());
      }
    }
    return null;
  }

  /** "Ada Bern: ..." */
  private @Nullable String introduced(List<Word> words) {
    if (words.isEmpty() || words.size() > 6 || !words.get(0).capital()) {
      return null;
    }
    int end = words.get(words.size() - 1).span().end();
    boolean colon =
        end < text.length() && text.substring(end, Math.min(text.length(), end + 3)).contains(":");
    String name = lastName(words, words.size());
    return !colon ? null : name != null ? name : slice(words, 0, words.size());
  }

  /**
   * Whoever stands before the verb: the last full name, else the words before "who" or the verb.
   */
  private @Nullable String subject(List<Word> words, int verb) {
    int end = verb;
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      if (reporting.isRelative(words.get(i))) {
        end = i;
      }
    }
    String name = lastName(words, end);
    if (name != null) {
      return name;
    }
    int start = phraseStart(words, end);
    int stop = withoutAuxiliaries(words, start, end);
    return stop > start && stop - start <= LONGEST ? slice(words, start, stop) : null;
  }

  private int phraseStart(List<Word> words, int end) {
    int start = end;
    while (start > 0 && !stopsBefore(words, start) && end - start < LONGEST) {
      start--;
    }
    return skipPreposition(words, start, end);
  }

  /** "s'appuient sur une initiative de 50 experts": from the figure, or the last article, on. */
  private int skipPreposition(List<Word> words, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (Character.isDigit(words.get(i).folded().charAt(0))) {
        return i;
      }
    }
    return start;
  }

  private static int withoutAuxiliaries(List<Word> words, int start, int end) {
    int stop = end;
    while (stop > start
        && (words.get(stop - 1).folded().length() <= 2 || isAuxiliary(words.get(stop - 1)))) {
      stop--;
    }
    return stop;
  }

  private static boolean isAuxiliary(Word word) {
    return List.of(
            "ont",
            "avait",
            "avaient",
            "has",
            "have",
            "had",
            "also",
            "aussi",
            "ensuite",
            "han",
            "habia",
            "egalement",
            "simplement")
        .contains(word.folded());
  }

  // --- names ---

  private @Nullable String named(List<Word> words, int from, int to) {
    int end = from;
    while (end < to && (end == from || !stopsBefore(words, end)) && end - from < 14) {
      end++;
    }
    if (end <= from) {
      return null;
    }
    String name = firstName(words, from, end);
    return name != null ? name : slice(words, from, Math.min(end, from + LONGEST));
  }

  private @Nullable String firstName(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = endOfName(words, i, to);
      if (end - i >= 2) {
        return slice(words, i, end);
      }
    }
    return null;
  }

  private @Nullable String lastName(List<Word> words, int to) {
    String last = null;
    int i = 0;
    while (i < to) {
      int end = endOfName(words, i, to);
      if (end - i >= 2 && i > 0 && !reporting.isBinding(words.get(i - 1))) {
        last = slice(words, i, end);
      }
      i = Math.max(i + 1, end);
    }
    return last == null && to > 0 && endOfName(words, 0, to) >= 2
        ? slice(words, 0, endOfName(words, 0, to))
        : last;
  }

  /** Behind a row of words with capitals, printed side by side. */
  private int endOfName(List<Word> words, int from, int to) {
    int end = from;
    while (end < to
        && words.get(end).capital()
        && words.get(end).folded().length() > 1
        && (end == from || isBeside(words, end))) {
      end++;
    }
    return end;
  }

  private boolean isBeside(List<Word> words, int at) {
    int from = words.get(at - 1).span().end();
    int to = words.get(at).span().start();
    return to - from == 1 && text.charAt(from) == ' ';
  }

  private boolean stopsBefore(List<Word> words, int at) {
    String between = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return between.chars().anyMatch(c -> ",;:.!?()\u2013\u2014".indexOf(c) >= 0);
  }

  private String slice(List<Word> words, int from, int to) {
    return text.substring(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
