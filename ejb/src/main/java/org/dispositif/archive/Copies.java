package org.dispositif.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.document.Duplicates;
import org.dispositif.document.Duplicates.Known;
import org.dispositif.document.Duplicates.Sameness;
import org.dispositif.intake.BulkIntake.Text;

/**
 * Which of some new texts are there already, in the dossier or before in the same lot. Another text
 * under the same symbol is a copy only when nearly all words are the same: pages of a volume often
 * begin with the same resolution and go on with others.
 */
final class Copies {

  private final Duplicates duplicates;
  private final Map<String, UUID> files = new HashMap<>();
  private final Map<String, UUID> texts = new HashMap<>();
  private final Map<String, List<Known>> symbols = new HashMap<>();
  private final Map<UUID, String> words = new HashMap<>();

  /** The document there, and what is the same. */
  record Copy(UUID document, Sameness sameness) {}

  Copies(Duplicates duplicates, UUID dossier, List<Text> lot) {
    this.duplicates = duplicates;
    duplicates
        .known(
            dossier,
            lot.stream().map(Text::fileDigest).toList(),
            lot.stream().map(Text::wordsDigest).toList(),
            lot.stream().map(Text::symbol).filter(Objects::nonNull).distinct().toList())
        .forEach(this::add);
  }

  private void add(Known known) {
    files.putIfAbsent(known.file(), known.document());
    texts.putIfAbsent(known.text(), known.document());
    if (known.symbol() != null) {
      symbols
          .computeIfAbsent(key(known.symbol(), known.language()), k -> new ArrayList<>())
          .add(known);
    }
  }

  /** The text is going to be stored: those after it are held against it too. */
  void storing(Text text) {
    words.put(text.id(), text.words());
    add(
        new Known(
            text.id(),
            text.fileDigest(),
            text.wordsDigest(),
            text.symbol(),
            text.language(),
            null));
  }

  Optional<Copy> of(Text text) {
    UUID file = files.get(text.fileDigest());
    if (file != null) {
      return Optional.of(new Copy(file, Sameness.FILE));
    }
    UUID same = texts.get(text.wordsDigest());
    if (same != null) {
      return Optional.of(new Copy(same, Sameness.TEXT));
    }
    return underItsSymbol(text).stream()
        .filter(k -> Words.nearlySame(words(k), text.words()))
        .map(k -> new Copy(k.document(), Sameness.SYMBOL))
        .findFirst();
  }

  /** Whether there is another text under its symbol. */
  boolean sharesItsSymbol(Text text) {
    return !underItsSymbol(text).isEmpty();
  }

  private List<Known> underItsSymbol(Text text) {
    return text.symbol() == null
        ? List.of()
        : symbols.getOrDefault(key(text.symbol(), text.language()), List.of());
  }

  private String words(Known known) {
    return words.computeIfAbsent(known.document(), id -> duplicates.text(known));
  }

  private static String key(String symbol, String language) {
    return language + " " + symbol;
  }
}
