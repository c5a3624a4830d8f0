package org.dispositif.archive;

import jakarta.batch.api.chunk.AbstractCheckpointAlgorithm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** How many files are stored in one transaction. */
@Named
@Dependent
public class ImportChunk extends AbstractCheckpointAlgorithm {

  /** Measured: fewer cost more commits, more gain nothing and are longer to do again. */
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
