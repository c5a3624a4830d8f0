package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dispositif.test.Answer;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The coverage table as a report, and all that was ever said to a demand, over HTTP. */
class ReportIT {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern CLAUSE = Pattern.compile("/clauses/([0-9a-f-]{36})");

  private final Specimens specimens = Specimens.on(Server.shared(), "Report");
  private final JsonObject demand = specimens.demands().get(1);

  @BeforeEach
  void judge() {
    put(specimens.coverage(demand), "PARTIAL", "OP1", "OP2").expect(201);
    put(specimens.coverage(specimens.demands().get(2)), "FULL", "OP3").expect(201);
  }

  @Test
  void everyWordQuotedStandsInTheClauseThatIsCited() throws Exception {
    int quoted = 0;
    String quote = "";
    for (Element paragraph : paragraphs(report("docx", "en"))) {
      String text = paragraph.getTextContent();
      if (style(paragraph).equals("Quote")) {
        quote = text;
      } else if (style(paragraph).equals("Source")) {
        Matcher source = CLAUSE.matcher(text);
        assertThat(source.find()).as(text).isTrue();
        JsonObject clause = specimens.api().get("/api" + source.group()).expect(200).json();
        assertThat(clause.getString("text")).contains(quote);
        quoted++;
      }
    }
    assertThat(quoted).isEqualTo(3);
  }

  @Test
  void leavesInTheLanguageAskedFor() throws Exception {
    assertThat(headings(report("docx", "fr"))).contains("Méthode", "Questions ouvertes");
    assertThat(headings(report("docx", "en"))).contains("Method", "Open questions");
    asked("docx", "de").expectProblem(400, "report.language");
    asked("odt", "en").expectProblem(400, "report.format");
  }

  @Test
  void leavesAsEveryFormat() {
    for (String format : List.of("docx", "xlsx", "pdf", "csv")) {
      Answer answer = report(format, "en");
      assertThat(answer.header("Content-Disposition")).contains("." + format);
      assertThat(answer.bytes().length).isGreaterThan(500);
    }
    assertThat(report("pdf", "fr").text()).startsWith("%PDF");
  }

  @Test
  void tellsWhatAJudgementWasBeforeAndWho() {
    String path = specimens.coverage(demand);
    Answer first = specimens.api().get(path).expect(200);
    Answer second =
        specimens.api().call("PUT", path).ifMatch(first.etag()).json(body("NONE")).send();
    specimens.api().call("DELETE", path).ifMatch(second.etag()).send().expect(204);
    specimens.api().post(path + "/restore", Json.createObjectBuilder().build()).expect(200);

    List<JsonObject> steps =
        specimens.api().get("/api/demands/" + demand.getString("id") + "/history").items();

    assertThat(steps)
        .extracting(s -> s.getString("act"))
        .containsExactly("MADE", "CHANGED", "WITHDRAWN", "RESTORED");
    assertThat(steps.get(1).getString("before")).isEqualTo("PARTIAL");
    assertThat(steps.get(1).getJsonObject("by").getString("name")).isNotBlank();
    assertThat(steps.get(0).getJsonArray("evidence")).hasSize(2);
  }

  @Test
  void tellsWhatEveryResolutionGivesOfADemand() {
    JsonObject said =
        specimens
            .api()
            .get("/api/demands/" + demand.getString("id") + "/coverage")
            .expect(200)
            .json();
    assertThat(said.getInt("total")).isEqualTo(1);
    JsonObject on = said.getJsonArray("items").getJsonObject(0);
    assertThat(on.getJsonObject("document").getString("id")).isEqualTo(specimens.resolution());
    assertThat(on.getJsonObject("cell").getString("settled")).isEqualTo("PARTIAL");
  }

  // ---------------------------------------------------------------- helpers

  private Answer report(String format, String language) {
    return asked(format, language).expect(200);
  }

  private Answer asked(String format, String language) {
    return specimens.api().call("GET", address(format, language)).accept("*/*").send();
  }

  private String address(String format, String language) {
    return "/api/coverage/report?letter=%s&resolution=%s&format=%s&lang=%s"
        .formatted(specimens.letter(), specimens.resolution(), format, language);
  }

  private static List<String> headings(Answer word) throws Exception {
    return paragraphs(word).stream()
        .filter(p -> style(p).equals("Heading1"))
        .map(Element::getTextContent)
        .toList();
  }

  private static List<Element> paragraphs(Answer word) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    NodeList all =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part(word.bytes(), "word/document.xml")))
            .getElementsByTagNameNS(WORD, "p");
    List<Element> paragraphs = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      paragraphs.add((Element) all.item(i));
    }
    return paragraphs;
  }

  private static String style(Element paragraph) {
    NodeList styles = paragraph.getElementsByTagNameNS(WORD, "pStyle");
    return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttributeNS(WORD, "val");
  }

  private static byte[] part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new AssertionError(name + " is missing");
  }

  private Answer put(String path, String judgement, String... labels) {
    String[] clauses =
        Stream.of(labels).map(l -> specimens.clause(l).getString("url")).toArray(String[]::new);
    return specimens
        .api()
        .call("PUT", path)
        .header("If-None-Match", "*")
        .json(body(judgement, clauses))
        .send();
  }

  private static JsonObject body(String judgement, String... clauses) {
    return Json.createObjectBuilder()
        .add("judgement", judgement)
        .add("evidence", Json.createArrayBuilder(List.of(clauses)))
        .add("rationale", "As it says.")
        .build();
  }
}
