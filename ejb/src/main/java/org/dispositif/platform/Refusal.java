package org.dispositif.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A user's request that cannot be granted: no programming error. Rolls the transaction back; the
 * border turns it into a page or a problem document with cause and remedy in the caller's language,
 * found by {@code code}.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, as far as the answer's shape depends on it. */
  public enum Reason {
    /** The request cannot be understood. */
    BAD_REQUEST,
    /** The caller's role in the dossier does not allow it. */
    FORBIDDEN,
    /** Is not there, or is hidden from the caller: both look alike. */
    NOT_FOUND,
    /** Was there and is in the trash. */
    GONE,
    /** Goes against a rule, given the present state. */
    CONFLICT,
    /** Somebody else changed it since it was read. */
    STALE,
    /** A change that does not say which state it was made to. */
    PRECONDITION_REQUIRED,
    /** Well-formed but unusable. */
    UNUSABLE,
    /** Of a kind that is not read. */
    UNSUPPORTED,
    /** More than is taken. */
    TOO_LARGE,
    /** Asked too often. */
    TOO_OFTEN,
    /** Others are at it; the same again will do. */
    BUSY
  }

  private final Reason reason;
  private final String code;
  private final transient List<Object> args;
  private final transient Object current;

  private Refusal(Reason reason, String code, Object current, Object... args) {
    super(reason + " " + code + " " + List.of(args));
    this.reason = reason;
    this.code = code;
    this.current = current;
    this.args = List.of(args);
  }

  public static Refusal of(Reason reason, String code, Object... args) {
    return new Refusal(reason, code, null, args);
  }

  public static Refusal badRequest(String code, Object... args) {
    return of(Reason.BAD_REQUEST, code, args);
  }

  public static Refusal notFound() {
    return of(Reason.NOT_FOUND, "notFound");
  }

  public static Refusal gone() {
    return of(Reason.GONE, "gone");
  }

  public static Refusal forbidden() {
    return of(Reason.FORBIDDEN, "forbidden");
  }

  public static Refusal conflict(String code, Object... args) {
    return of(Reason.CONFLICT, code, args);
  }

  public static Refusal unusable(String code, Object... args) {
    return of(Reason.UNUSABLE, code, args);
  }

  /**
   * @param current the present state, as a record, to be shown beside what was sent
   */
  public static Refusal stale(Object current) {
    return new Refusal(Reason.STALE, "stale", current);
  }

  public Reason reason() {
    return reason;
  }

  public String code() {
    return code;
  }

  public List<Object> args() {
    return args;
  }

  /** The present state for {@link Reason#STALE}, else null. */
  public Object current() {
    return current;
  }
}
