package org.dispositif.text.answer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.Corpus;
import org.dispositif.text.segment.BlockKind;

/**
 * Holds related paragraphs against the labels of the recommendations of the International
 * Conference on Education: F1 of pairs over all texts together.
 */
public final class RelatedScore {

  /** Every other text was kept aside while the weights were set. */
  public static void main(String[] args) {
    System.out.println("tuned on   " + f1(0) + "\nkept aside " + f1(1));
  }

  static double f1(int part) {
    int right = 0;
    int found = 0;
    int labelled = 0;
    List<Path> files = Corpus.files("unesco-recommendations");
    for (int i = part; i < files.size(); i += 2) {
      List<Side> paragraphs = new ArrayList<>();
      Set<Map.Entry<Integer, Integer>> gold = read(files.get(i), paragraphs);
      Set<Map.Entry<Integer, Integer>> edges = new HashSet<>();
      Related related = new Related(paragraphs);
      for (int later = 1; later < paragraphs.size(); later++) {
        related.earlier(later).forEach(e -> edges.add(Map.entry(e.earlier(), e.later())));
      }
      found += edges.size();
      labelled += gold.size();
      edges.retainAll(gold);
      right += edges.size();
    }
    return 2.0 * right / (found + labelled);
  }

  private static Set<Map.Entry<Integer, Integer>> read(Path file, List<Side> into) {
    JsonObject json = Json.createReader(new StringReader(Corpus.text(file))).readObject();
    List<JsonObject> all =
        json.getJsonObject("body").getJsonArray("paragraphs").getValuesAs(JsonObject.class);
    Map<Integer, Integer> indexes = new HashMap<>();
    for (JsonObject paragraph : all) {
      indexes.put(paragraph.getInt("para_number"), into.size());
      into.add(side(paragraph));
    }
    Set<Map.Entry<Integer, Integer>> gold = new HashSet<>();
    for (JsonObject paragraph : all) {
      for (String other : paragraph.getJsonObject("matched_paras").keySet()) {
        Integer earlier = indexes.get(Integer.valueOf(other));
        if (earlier != null) {
          gold.add(Map.entry(earlier, indexes.get(paragraph.getInt("para_number"))));
        }
      }
    }
    return gold;
  }

  private static Side side(JsonObject paragraph) {
    BlockKind kind =
        paragraph.getString("type", "").toUpperCase(Locale.ROOT).equals("PREAMBULAR")
            ? BlockKind.PREAMBULAR
            : BlockKind.OPERATIVE;
    Side.Anatomy nothing = new Side.Anatomy(0, List.of(), List.of());
    return Side.clause("fr", kind, paragraph.getString("para", ""), nothing, List.of(), null);
  }
}
