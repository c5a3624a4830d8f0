package org.dispositif.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/**
 * Which code page the bytes of an RTF file are in: its own, or that of the font they are set in.
 */
final class RtfFonts {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The numbers of character sets in font tables (RTF 1.9.1, "Font Table"), with code pages. */
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "MS949"),
          Map.entry(134, "GB18030"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(255, "IBM437"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset usual = WESTERN;
  private int reading;

  /** The code page of the whole file. */
  void page(int number) {
    usual = page(number, usual);
  }

  Charset usual() {
    return usual;
  }

  /** The next font of the table. */
  void font(int number) {
    reading = number;
  }

  void charset(int number) {
    String name = CHARSETS.get(number);
    if (name != null) {
      fonts.put(reading, charset(name, WESTERN));
    }
  }

  void fontPage(int number) {
    fonts.put(reading, page(number, usual));
  }

  /** The code page of text in this font. */
  Charset of(int font) {
    return fonts.getOrDefault(font, usual);
  }

  private static Charset page(int number, Charset otherwise) {
    return switch (number) {
      case 65001 -> StandardCharsets.UTF_8;
      case 936 -> charset("GB18030", otherwise);
      case 932 -> charset("windows-31j", otherwise);
      case 949 -> charset("MS949", otherwise);
      case 950 -> charset("Big5", otherwise);
      case 10000 -> charset("x-MacRoman", otherwise);
      default ->
          number >= 1250 && number <= 1258
              ? charset("windows-" + number, otherwise)
              : charset("IBM" + number, otherwise);
    };
  }

  private static Charset charset(String name, Charset otherwise) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return otherwise;
    }
  }
}
