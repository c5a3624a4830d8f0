package org.dispositif.archive;

import java.util.List;
import java.util.UUID;
import org.dispositif.intake.BulkIntake;
import org.dispositif.platform.Refusal;

/**
 * What reading a file came to.
 *
 * @param file its row
 * @param size of the file, in bytes
 * @param text null where it was not read
 * @param reason why not, else null
 */
public record Result(
    UUID file, long size, BulkIntake.Text text, Outcome outcome, String reason, List<Object> args) {

  static Result read(WaitingFile file, BulkIntake.Text text) {
    return new Result(file.id(), file.size(), text, Outcome.STORED, null, List.of());
  }

  static Result refused(WaitingFile file, Refusal refusal) {
    return new Result(
        file.id(), file.size(), null, Outcome.REFUSED, refusal.code(), refusal.args());
  }

  static Result failed(WaitingFile file, String reason, Object... args) {
    return new Result(file.id(), file.size(), null, Outcome.FAILED, reason, List.of(args));
  }
}
