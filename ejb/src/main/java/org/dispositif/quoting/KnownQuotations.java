package org.dispositif.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.document.DocumentView;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.quote.QuotingText;
import org.dispositif.text.quote.TakenWords;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Span;

/**
 * What was found a while ago: reading a whole archive for the quotations of one text takes seconds,
 * and texts never change. Another text in the dossier, another cut, other quotations are another
 * question. Nothing of it outlives the server.
 */
@ApplicationScoped
class KnownQuotations {

  private static final int MOST = 200;
  private static final int ID = 2 * Long.BYTES;

  private final Map<Asked, List<TakenWords>> found =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<TakenWords>> eldest) {
          return size() > MOST;
        }
      };

  /**
   * All that the answer depends on.
   *
   * @param sources a name for the texts and their order
   */
  private record Asked(UUID version, List<Quotation> quotations, List<Span> prose, UUID sources) {}

  /** As known, or as {@code reading} the sources tells. */
  List<TakenWords> of(
      UUID version,
      QuotingText text,
      List<DocumentView> sources,
      Supplier<List<TakenWords>> reading) {
    Asked asked = new Asked(version, text.quotations(), text.prose(), name(sources));
    List<TakenWords> known;
    synchronized (found) {
      known = found.get(asked);
    }
    if (known == null) {
      known = reading.get();
      synchronized (found) {
        found.put(asked, known);
      }
    }
    return known;
  }

  private static UUID name(List<DocumentView> sources) {
    ByteBuffer bytes = ByteBuffer.allocate(sources.size() * (ID + 1));
    for (DocumentView source : sources) {
      UUID version = source.textVersion();
      bytes.putLong(version.getMostSignificantBits()).putLong(version.getLeastSignificantBits());
      bytes.put((byte) (source.kind() == DocumentKind.RESOLUTION ? 1 : 0));
    }
    return UUID.nameUUIDFromBytes(bytes.array());
  }
}
