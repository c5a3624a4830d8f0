package org.dispositif.archive;

import jakarta.batch.api.chunk.AbstractCheckpointAlgorithm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** How many files are stored in one transaction. */
@Named
@Dependent
public class ImportChunk extends AbstractCheckpointAlgorithm {

  /** Fewer cost more commits, more are longer to do again after a kill. */
  private static final int FILES = 16;

  private int files;

  @Override
  public void beginCheckpoint() {
    files = 0;
  }

  @Override
  public boolean isReadyToCheckpoint() {
    files++;
    return files >= FILES;
  }
}
