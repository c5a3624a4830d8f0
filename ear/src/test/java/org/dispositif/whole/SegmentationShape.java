package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;

/** What holds of every segmentation: offsets are code points, blocks cover the text in order. */
final class SegmentationShape {

  private SegmentationShape() {}

  static void hold(JsonObject segmentation) {
    int[] text = segmentation.getString("text").codePoints().toArray();
    List<JsonObject> blocks = segmentation.getJsonArray("blocks").getValuesAs(JsonObject.class);
    int end = 0;
    for (JsonObject block : blocks) {
      int start = block.getInt("start");
      assertThat(start).as("in order, without overlap: %s", block).isGreaterThanOrEqualTo(end);
      assertThat(words(text, end, start)).as("left out before %s", block).isBlank();
      end = block.getInt("end");
      assertThat(words(text, start, end)).isEqualTo(block.getString("text"));
    }
    assertThat(words(text, end, text.length)).as("left out at the end").isBlank();
    for (String list : List.of("demands", "quotations")) {
      for (JsonObject found : segmentation.getJsonArray(list).getValuesAs(JsonObject.class)) {
        assertThat(words(text, found.getInt("start"), found.getInt("end")))
            .as(list)
            .isEqualTo(found.getString("text"));
      }
    }
  }

  private static String words(int[] text, int start, int end) {
    return new String(text, start, end - start);
  }
}
