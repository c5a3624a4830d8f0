package org.dispositif.export;

import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dispositif.presentation.Passage;

/**
 * The words of a handout in one language.
 *
 * @param texts the words of that language by key
 * @param reference where a passage stands, as people write it: "A/HRC/RES/48/17, par. 4 a)"
 * @param place the same of a language and a label of the data, without the document: "par. 4 a)"
 */
public record HandoutWords(
    Locale locale,
    UnaryOperator<String> texts,
    Function<Passage, String> reference,
    BinaryOperator<String> place) {

  String text(String key) {
    return texts.apply(key);
  }
}
