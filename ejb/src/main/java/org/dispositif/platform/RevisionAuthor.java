package org.dispositif.platform;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.envers.RevisionListener;

/** Writes the caller into each revision; nobody where the server itself acts. */
public class RevisionAuthor implements RevisionListener {

  @Override
  public void newRevision(Object revision) {
    try {
      ((Revision) revision).who = CDI.current().select(Caller.class).get().find().orElse(null);
    } catch (ContextNotActiveException | IllegalStateException e) {
      ((Revision) revision).who = null;
    }
  }
}
