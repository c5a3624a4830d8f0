package org.dispositif.extract;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which one-byte or Chinese encoding a text is in, seen from its letters. Text in Latin script has
 * lone accented letters among plain ones; in others letters of one script stand together, most of
 * them those that the languages of the United Nations use most.
 */
final class EncodingGuess {

  /** A one-byte encoding, the letters most used in its script, in lower case where there is one. */
  private record Candidate(Charset charset, String frequent) {}

  // letter frequencies: the most used half of each alphabet, in the order of frequency
  private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбч";
  private static final String ARABIC = "اليمنورتبعدهةفسكحق";
  private static final String CHINESE = "的一是不了和在有国人大会理决议中关于为以其各联合年第及对行并使安全作发展所方成员问题报告请";

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(Charset.forName("windows-1251"), RUSSIAN),
          new Candidate(Charset.forName("KOI8-R"), RUSSIAN),
          new Candidate(Charset.forName("ISO-8859-5"), RUSSIAN),
          new Candidate(Charset.forName("IBM866"), RUSSIAN),
          new Candidate(Charset.forName("windows-1256"), ARABIC),
          new Candidate(Charset.forName("ISO-8859-6"), ARABIC));

  private static final Charset CHINESE_CHARSET = Charset.forName("GB18030");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
  private static final int SAMPLE = 100_000;

  private EncodingGuess() {}

  /** Always one; Windows-1252, which old French files are in, where nothing tells more. */
  static Charset of(byte[] content) {
    byte[] sample = java.util.Arrays.copyOf(content, Math.min(SAMPLE, content.length));
    if (isChinese(sample)) {
      return CHINESE_CHARSET;
    }
    Charset other = standTogether(sample) ? best(sample) : null;
    if (other != null) {
      return other;
    }
    return isLatin9(sample) ? LATIN_9 : WESTERN;
  }

  /** Of the characters beyond ASCII, a good part are the most frequent ones. */
  private static boolean isChinese(byte[] sample) {
    String text = new String(sample, CHINESE_CHARSET);
    int frequent = 0;
    int signs = 0;
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs += c >= 0x80 ? 1 : 0;
      bad += c == '\ufffd' ? 1 : 0;
      frequent += c > 0x3000 && CHINESE.indexOf(c) >= 0 ? 1 : 0;
    }
    return signs > 0 && bad * 50 <= signs && frequent * 10 >= signs;
  }

  /** Whether bytes beyond ASCII follow each other more often than not. */
  private static boolean standTogether(byte[] sample) {
    int together = 0;
    int among = 0;
    for (int i = 1; i < sample.length; i++) {
      if (sample[i] < 0 && sample[i - 1] < 0) {
        together++;
      } else if (sample[i] < 0 && isLetter(sample[i - 1])
          || sample[i - 1] < 0 && isLetter(sample[i])) {
        among++;
      }
    }
    return together > among;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static @Nullable Charset best(byte[] sample) {
    Charset best = null;
    double most = 0.5;
    for (Candidate candidate : CANDIDATES) {
      double share = share(new String(sample, candidate.charset), candidate.frequent);
      if (share > most) {
        most = share;
        best = candidate.charset;
      }
    }
    return best;
  }

  /** The share of frequent letters (capitals inside words count against) in all beyond ASCII. */
  private static double share(String text, String frequent) {
    int all = 0;
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      all++;
      good += frequent.indexOf(c) >= 0 ? 1 : 0;
      boolean inside = i > 0 && Character.isLowerCase(text.charAt(i - 1));
      good -= inside && Character.isUpperCase(c) || c == '\ufffd' || isControl(c) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) good / all;
  }

  private static boolean isControl(char c) {
    return c >= 0x80 && c < 0xa0;
  }

  /** "œ" and "Œ" stand where other western encodings have fractions, and those not in words. */
  private static boolean isLatin9(byte[] sample) {
    for (int i = 1; i < sample.length - 1; i++) {
      int c = sample[i] & 0xFF;
      if (c >= 0x80 && c < 0xA0) {
        return false;
      }
    }
    for (int i = 1; i < sample.length - 1; i++) {
      int c = sample[i] & 0xFF;
      if ((c == 0xBD || c == 0xBC) && isLetter(sample[i - 1]) && isLetter(sample[i + 1])) {
        return true;
      }
    }
    return false;
  }
}
