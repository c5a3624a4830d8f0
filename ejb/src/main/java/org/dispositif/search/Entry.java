package org.dispositif.search;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.PropertyBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyBinding;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What the index holds of one thing that can be found: a clause, a demand, or a document by its
 * title. Made from the tables by {@link Entries}; holds nothing about who may see it. When a field
 * changes, {@link TextIndex#SCHEMA} must too.
 */
@SearchEntity
@Indexed(index = "entries", routingBinder = @RoutingBinderRef(type = ByDocument.class))
final class Entry {

  static final String CLAUSE = "clause";
  static final String DEMAND = "demand";
  static final String DOCUMENT = "document";

  @DocumentId String id;

  @KeywordField(projectable = Projectable.YES)
  String type;

  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String document;

  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String dossier;

  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String language;

  /** What it is in its document: {@code operative}, {@code sub}; of others their type. */
  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String kind;

  /** {@code resolution}, {@code letter}, {@code article}. */
  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String documentKind;

  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String organ;

  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String year;

  /** Lemma of the verb that it opens with. */
  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  String verb;

  /** That verb as it stands in the words. */
  @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
  String opening;

  /** Codes of those who are to act. */
  @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
  List<String> addressees = List.of();

  /** How its document was adopted. */
  @KeywordField(aggregable = Aggregable.YES)
  String adoption;

  /** Codes of the States that voted against its document. */
  @KeywordField(aggregable = Aggregable.YES)
  List<String> against = List.of();

  /** Codes of the States that tabled its document. */
  @KeywordField(aggregable = Aggregable.YES)
  List<String> sponsors = List.of();

  @KeywordField(projectable = Projectable.YES)
  String symbol;

  @KeywordField(projectable = Projectable.YES)
  String label;

  /** The document's title. */
  @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
  String title;

  /** Its own words, to be shown. */
  @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
  String text;

  /** Its place in its document. */
  @GenericField(sortable = Sortable.YES)
  int ordinal;

  /** What people call it by: its symbol with and without what stands before, its label. */
  @FullTextField(analyzer = Analysis.NAME)
  List<String> names = List.of();

  @PropertyBinding(binder = @PropertyBinderRef(type = WordsFields.class))
  Words words;

  void say(Words said) {
    words = said;
    text = said.text();
  }

  /**
   * The words to be found.
   *
   * @param language of both
   * @param text its own words
   * @param title of its document, null where that is the text
   */
  record Words(String language, String text, String title) {}
}
