package org.dispositif.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.mapper.pojo.bridge.PropertyBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.PropertyBridgeWriteContext;

/** A pair of fields for each language, of which an entry fills that of its own. */
public class WordsFields implements PropertyBinder {

  private static final String TEXT = "text_";
  private static final String TITLE = "title_";

  static String text(String language) {
    return TEXT + Analysis.of(language);
  }

  static String title(String language) {
    return TITLE + Analysis.of(language);
  }

  private record Pair(IndexFieldReference<String> text, IndexFieldReference<String> title) {}

  @Override
  public void bind(PropertyBindingContext context) {
    context.dependencies().useRootOnly();
    Map<String, Pair> fields = new LinkedHashMap<>();
    Analysis.LANGUAGES.forEach(l -> fields.put(l, pair(context.indexSchemaElement(), l)));
    context.bridge(Entry.Words.class, new Bridge(fields));
  }

  private static Pair pair(IndexSchemaElement schema, String language) {
    return new Pair(
        field(schema, text(language), language), field(schema, title(language), language));
  }

  private static IndexFieldReference<String> field(
      IndexSchemaElement schema, String name, String language) {
    return schema
        .field(
            name,
            f ->
                f.asString()
                    .analyzer(Analysis.of(language))
                    .searchAnalyzer(Analysis.wanted(language)))
        .toReference();
  }

  private static final class Bridge implements PropertyBridge<Entry.Words> {
    private final Map<String, Pair> fields;

    Bridge(Map<String, Pair> fields) {
      this.fields = fields;
    }

    @Override
    public void write(DocumentElement into, Entry.Words words, PropertyBridgeWriteContext context) {
      Pair pair = fields.get(Analysis.of(words.language()));
      into.addValue(pair.text(), words.text());
      into.addValue(pair.title(), words.title());
    }
  }
}
