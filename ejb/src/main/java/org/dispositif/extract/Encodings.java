package org.dispositif.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text in any encoding: by its byte order mark, else by where its zero bytes
 * stand, else UTF-8 where that is valid, else as declared, else as {@link EncodingGuess} thinks.
 */
final class Encodings {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final int SAMPLE = 4096;

  private Encodings() {}

  /**
   * @param mediaType may say {@code charset=}
   */
  static Decoded decode(byte[] content, String mediaType) {
    Charset unicode = unicode(content);
    if (unicode != null) {
      String text = new String(content, unicode);
      boolean marked = !text.isEmpty() && text.charAt(0) == '\ufeff';
      return new Decoded(marked ? text.substring(1) : text, unicode, false);
    }
    String text = strictly(content, StandardCharsets.UTF_8);
    if (text != null) {
      return new Decoded(text, StandardCharsets.UTF_8, false);
    }
    Charset declared = declared(mediaType);
    text = declared == null ? null : strictly(content, declared);
    if (text != null && declared != null) {
      return new Decoded(text, declared, false);
    }
    Charset guess = EncodingGuess.of(content);
    return new Decoded(new String(content, guess), guess, true);
  }

  /** UTF-16 or UTF-32, or UTF-8 with its mark; null where nothing tells it. */
  private static @Nullable Charset unicode(byte[] content) {
    Map<String, Charset> marks =
        Map.of(
            "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u0000\u0000\u00fe\u00ff", UTF_32BE,
            "\u00fe\u00ff", StandardCharsets.UTF_16BE);
    for (Map.Entry<String, Charset> mark : marks.entrySet()) {
      if (MediaTypes.startsWith(content, mark.getKey())) {
        return mark.getValue();
      }
    }
    if (MediaTypes.startsWith(content, "\u00ff\u00fe")) {
      boolean wide = content.length % 4 == 0 && content.length > 3;
      return wide && content[2] == 0 && content[3] == 0 ? UTF_32LE : StandardCharsets.UTF_16LE;
    }
    return byZeros(content);
  }

  /** Latin letters in wide encodings show as zeros at the same places. */
  private static @Nullable Charset byZeros(byte[] content) {
    int length = Math.min(SAMPLE, content.length) / 4 * 4;
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) {
      zeros[i % 4] += content[i] == 0 ? 1 : 0;
    }
    int quarter = length / 4;
    if (quarter == 0 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0) {
      return null;
    }
    if (zeros[0] == quarter && zeros[1] == quarter) {
      return UTF_32BE;
    }
    if (zeros[2] == quarter && zeros[3] == quarter) {
      return UTF_32LE;
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    // spaces and digits have their zero in every language
    if (even * 8 > quarter && odd * 20 < even) {
      return strictly(content, StandardCharsets.UTF_16BE) == null
          ? null
          : StandardCharsets.UTF_16BE;
    }
    if (odd * 8 > quarter && even * 20 < odd) {
      return strictly(content, StandardCharsets.UTF_16LE) == null
          ? null
          : StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** Null where the bytes are not valid in it. */
  static @Nullable String strictly(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable Charset declared(String mediaType) {
    int at = mediaType.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = mediaType.substring(at + 8).split(";", 2)[0].strip().replace("\"", "");
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Whether bytes with zeros in them may be text in a wide encoding. */
  static boolean isWide(byte[] head) {
    return unicode(head) != null;
  }
}
