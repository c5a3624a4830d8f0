package org.dispositif.web.archive;

import java.util.Locale;
import java.util.UUID;
import org.dispositif.archive.FileView;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;

/**
 * A file of an import as the API tells it.
 *
 * @param name path in the archive, or the file's name
 * @param outcome waiting, stored, duplicate, refused or failed
 * @param code of the reason, stable; null where there is nothing to say
 * @param reason in the caller's language
 * @param remedy what can be done
 * @param document stored, or there already
 * @param page of that document
 * @param content where the bytes can be had; null when they are kept no longer
 */
public record FileAnswer(
    UUID id,
    String name,
    long size,
    String outcome,
    String code,
    String reason,
    String remedy,
    String document,
    String page,
    String content) {

  static FileAnswer of(FileView file, Iris iris, Locale locale) {
    return new FileAnswer(
        file.id(),
        file.name(),
        file.size(),
        name(file.outcome()),
        file.reason(),
        text(file, "", locale),
        text(file, ".remedy", locale),
        file.document() == null ? null : iris.document(file.document()),
        file.document() == null ? null : iris.documentPage(file.document()),
        file.kept() && file.document() == null || file.kept() && file.reason() != null
            ? iris.api("jobs", file.job(), "files", file.id(), "content")
            : null);
  }

  static String text(FileView file, String what, Locale locale) {
    String key = "problem." + file.reason() + what;
    return file.reason() == null || !Texts.has(key)
        ? null
        : Texts.get(locale, key, file.args().toArray());
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
