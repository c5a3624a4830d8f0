package org.dispositif.text.parts;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Deadline;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.Duties.Phrase;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a clause or demand asks, in its parts. Spans are of the reading text, UTF-16. Read from the
 * words each time; nothing of it is stored. Nothing is made up where the words say nothing.
 *
 * @param language BCP 47 code
 * @param verb the first that asks, else the first there is; null too where what is asked stands
 *     there by itself, as in "End all threats"
 * @param action the verb of what is to be done, with the words that belong to it: "put an end to"
 * @param about what is to be done it to
 */
public record Asked(
    String language,
    List<AddresseePhrase> who,
    @Nullable VerbPhrase verb,
    @Nullable Phrase action,
    @Nullable Phrase about,
    List<Deadline> when) {

  public Asked {
    who = List.copyOf(who);
    when = List.copyOf(when);
  }

  /**
   * @param words of the clause or demand
   * @param start where they begin in the reading text
   */
  public static Asked of(
      String language, String words, int start, List<VerbPhrase> verbs, List<AddresseePhrase> who) {
    VerbPhrase asking = verbs.stream().filter(Asked::asks).findFirst().orElse(null);
    VerbPhrase first = verbs.isEmpty() ? null : verbs.get(0);
    Duties duties =
        Duties.of(words, start, asking == null ? none(words, start, first) : verbs, who);
    Phrase object = duties.object();
    boolean itself = asking != null && ActionReader.isWhatIsAsked(asking, language);
    Span looked =
        object == null || asking == null || !itself ? spanOf(object) : around(asking, object);
    Span action =
        looked == null ? null : ActionReader.read(words, looked.shift(-start), language, itself);
    VerbPhrase verb = asking == null ? first : asking;
    return new Asked(
        language,
        who,
        itself ? null : verb,
        action == null ? null : phrase(words, action, start),
        action == null || object == null ? object : rest(words, action, object, start),
        duties.deadlines());
  }

  private static @Nullable Span spanOf(@Nullable Phrase phrase) {
    return phrase == null ? null : phrase.span();
  }

  /** "End threats": the verb is no verb of asking but what is asked. */
  private static Span around(VerbPhrase verb, Phrase object) {
    return new Span(verb.span().start(), Math.max(verb.span().end(), object.span().end()));
  }

  /** The same with what the words before it say, where it says nothing itself of who and how. */
  public Asked under(Asked lead) {
    return new Asked(
        language,
        who.isEmpty() ? lead.who : who,
        verb == null ? lead.verb : verb,
        action,
        about,
        when.isEmpty() ? lead.when : when);
  }

  private static boolean asks(VerbPhrase verb) {
    return verb.strength() == null || verb.strength().rank() >= Duties.WEAKEST_ASKING;
  }

  /** Words that no verb asks for: all behind the verb that there is, or else behind the number. */
  private static List<VerbPhrase> none(String words, int start, @Nullable VerbPhrase first) {
    int from = PrintedNumber.end(words);
    Span behind = new Span(start + from, start + from);
    Span at = first == null ? behind : first.span();
    return List.of(new VerbPhrase("", "", null, at));
  }

  private static Phrase phrase(String words, Span span, int start) {
    return new Phrase(span.of(words), span.shift(start));
  }

  private static @Nullable Phrase rest(String words, Span action, Phrase object, int start) {
    int from = action.end();
    int to = object.span().end() - start;
    while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    return from >= to ? null : phrase(words, new Span(from, to), start);
  }
}
