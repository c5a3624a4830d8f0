package org.dispositif.text.segment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.WordMap;
import org.jspecify.annotations.Nullable;

/** Finds the meeting in adoption lines, its number in figures or, failing that, in words. */
final class MeetingReader {

  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "\\d{1,5}\\s?(?:e|er|ère|re|ème|eme|·|°|st|nd|rd|th|ª|a|-е|е)?\\s"
              + "(?:séance|seance|meeting|plenary meeting|sesión|заседание|пленарное заседание)"
              + "(?: plénière| pleniere| plenaria)?"
              + "|第\\s?\\d{1,5}\\s?次(?:全体)?会议|(?:الجلسة|جلسة|جلسته)(?: العامة)? \\d{1,5}",
          Pattern.CASE_INSENSITIVE);

  private static final WordMap<String> MEETING = WordMap.of(VoteWords.MEETING);

  private MeetingReader() {}

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** As printed; null where no line names a meeting. */
  static @Nullable String read(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = IN_FIGURES.matcher(line);
      if (hasDigit(line) && matcher.find()) {
        return matcher.group().strip();
      }
    }
    return lines.stream()
        .map(MeetingReader::inWords)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Whether a line names a meeting, and so is no list of States. */
  static boolean names(String line) {
    return read(List.of(line)) != null;
  }

  /** "Vingt-deuxième séance plénière", "Fifty-first plenary meeting"; else empty. */
  private static String inWords(String line) {
    if (!Token.mayHold(line, MEETING)) {
      return "";
    }
    List<Token> tokens = Token.of(line);
    for (int i = 1; i < tokens.size(); i++) {
      if (VoteWords.MEETING.contains(tokens.get(i).word())) {
        int behind = isPlenary(tokens, i - 1) ? i - 1 : i;
        int first = firstOfNumber(tokens, behind);
        if (first < behind) {
          int last = isPlenary(tokens, i + 1) ? i + 1 : i;
          return line.substring(tokens.get(first).start(), tokens.get(last).end());
        }
      }
    }
    return "";
  }

  private static boolean isPlenary(List<Token> tokens, int at) {
    return at < tokens.size() && VoteWords.PLENARY.contains(tokens.get(at).word());
  }

  /** The first word of the number in words that ends before a word; that word where none does. */
  static int firstOfNumber(List<Token> tokens, int behind) {
    int first = behind;
    for (int i = behind - 1; i >= 0; i--) {
      String word = tokens.get(i).word();
      if (isNumberWord(word)) {
        first = i;
      } else if (!VoteWords.AND.contains(word)) {
        break;
      }
    }
    return first;
  }

  private static boolean isNumberWord(String word) {
    return !Character.isDigit(word.charAt(0)) && NumberWords.value(word) >= 0;
  }
}
