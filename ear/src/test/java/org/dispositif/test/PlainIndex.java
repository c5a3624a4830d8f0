package org.dispositif.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Texts indexed by Lucene and nothing else. */
final class PlainIndex {

  private PlainIndex() {}

  /**
   * @return seconds
   */
  static double write(List<String> texts, Path folder) {
    long before = System.nanoTime();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter index =
            new IndexWriter(directory, new IndexWriterConfig(new FrenchAnalyzer()))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.YES));
        index.addDocument(document);
      }
      index.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (System.nanoTime() - before) / 1e9;
  }
}
