package org.dispositif.web.presentation;

/** The stage's page: an empty stage, the JSON of all that it shows, and the script. */
final class StageHtml {

  private StageHtml() {}

  /** As the server shows it: script and styles are the product's own resources. */
  static String page(StageData data) {
    return document(
        data,
        "<link rel=\"icon\" href=\"/resources/icon.svg\" type=\"image/svg+xml\">"
            + "<link rel=\"stylesheet\" href=\"/resources/styles/fonts.css\">"
            + "<link rel=\"stylesheet\" href=\"/resources/styles/stage.css\">",
        "<script type=\"module\" src=\"/resources/scripts/stage.js\"></script>");
  }

  /**
   * @param head styles and what else belongs into the head
   * @param script element behind the data
   */
  static String document(StageData data, String head, String script) {
    return "<!DOCTYPE html>\n<html lang=\""
        + escaped(data.language())
        + "\" data-theme=\"dark\"><head><meta charset=\"UTF-8\">"
        + head
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<meta name=\"robots\" content=\"noindex\"><title>"
        + escaped(data.title())
        + "</title></head><body><h1 class=\"at-only\">"
        + escaped(data.title())
        + "</h1><main id=\"stage\"></main><script type=\"application/json\" id=\"play\">"
        + data.json()
        + "</script>"
        + script
        + "</body></html>\n";
  }

  /** A page with two lines of words. */
  static String plain(String language, String title, String text) {
    return "<!DOCTYPE html>\n<html lang=\""
        + escaped(language)
        + "\" data-theme=\"dark\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\""
        + " content=\"width=device-width, initial-scale=1\"><meta name=\"robots\""
        + " content=\"noindex\"><title>"
        + escaped(title)
        + "</title><link rel=\"stylesheet\" href=\"/resources/styles/stage.css\"></head><body>"
        + "<main class=\"over\"><h1>"
        + escaped(title)
        + "</h1><p>"
        + escaped(text)
        + "</p></main></body></html>\n";
  }

  static String escaped(String text) {
    return text == null
        ? ""
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }
}
