package org.dispositif.web.api;

import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Locale;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;

/** Every failure of a call as a problem document; what is our own fault is logged under an id. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  @Context HttpServletRequest request;
  @Inject ProblemWriter writer;

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof WebApplicationException web) {
        return protocol(web);
      }
      Refusal refusal = refusal(at);
      if (refusal != null) {
        return answer(writer.problem(refusal, locale()), refusal);
      }
    }
    return fault(failure);
  }

  /** The refusal that a failure amounts to; null when it is none that a client could mend. */
  private static Refusal refusal(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refusal;
    }
    if (failure instanceof OptimisticLockException) {
      return Refusal.stale(null);
    }
    if (failure instanceof ConstraintViolationException invalid) {
      return invalid.getConstraintViolations().stream()
          .findFirst()
          .map(v -> Refusal.unusable("invalid", v.getPropertyPath(), v.getMessage()))
          .orElseGet(() -> Refusal.unusable("invalid", "", invalid.getMessage()));
    }
    boolean busy =
        failure instanceof LockTimeoutException || failure instanceof PessimisticLockException;
    if (busy) {
      return Refusal.of(Refusal.Reason.BUSY, "busy");
    }
    return byName(failure);
  }

  /** Failures whose classes belong to the server, or tell by their code only. */
  private static Refusal byName(Throwable failure) {
    if (failure instanceof SQLException sql && sql.getSQLState() != null) {
      return bySqlState(sql.getSQLState());
    }
    return failure.getClass().getName().equals("io.undertow.server.RequestTooBigException")
        ? Refusal.of(Refusal.Reason.TOO_LARGE, "tooLarge", BodyLimit.LARGEST / (1024 * 1024))
        : null;
  }

  /** A missing value (23502) is our own fault; these are what others do at the same moment. */
  private static Refusal bySqlState(String state) {
    return switch (state) {
      case "23503", "23505", "23506" -> Refusal.conflict("conflict.concurrent");
      case "40001", "40P01", "55P03", "HYT00" -> Refusal.of(Refusal.Reason.BUSY, "busy");
      default -> null;
    };
  }

  private Response protocol(WebApplicationException failure) {
    Response given = failure.getResponse();
    if (given.getStatus() < 400) {
      return given;
    }
    boolean parameter =
        failure instanceof NotFoundException
            && failure.getMessage() != null
            && failure.getMessage().contains("QueryParam");
    int status = parameter ? 400 : given.getStatus();
    Problem problem =
        status >= 500
            ? faultProblem(failure)
            : writer.problem(status, parameter ? "parameter.value" : code(status), locale(), null);
    Response.ResponseBuilder response = response(problem);
    given
        .getStringHeaders()
        .forEach((name, values) -> values.forEach(v -> copy(response, name, v)));
    return response.build();
  }

  private static void copy(Response.ResponseBuilder response, String name, String value) {
    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
        && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
      response.header(name, value);
    }
  }

  private static String code(int status) {
    return switch (status) {
      case 400 -> "badRequest";
      case 401 -> "unauthenticated";
      case 403 -> "forbidden";
      case 404 -> "notFound";
      case 405 -> "methodNotAllowed";
      case 406 -> "notAcceptable";
      case 415 -> "mediaType";
      default -> "badRequest";
    };
  }

  private Response fault(Throwable failure) {
    return response(faultProblem(failure)).build();
  }

  private Problem faultProblem(Throwable failure) {
    String id = Ids.next().toString();
    LOG.log(System.Logger.Level.ERROR, "Fault " + id + " at " + request.getRequestURI(), failure);
    return writer.problem(500, "fault", locale(), null, id);
  }

  private static Response answer(Problem problem, Refusal refusal) {
    Response.ResponseBuilder response = response(problem);
    if (refusal.reason() == Refusal.Reason.BUSY) {
      response.header(HttpHeaders.RETRY_AFTER, 1);
    }
    boolean seconds =
        refusal.reason() == Refusal.Reason.TOO_OFTEN
            && !refusal.args().isEmpty()
            && refusal.args().get(0) instanceof Number;
    if (seconds) {
      response.header(HttpHeaders.RETRY_AFTER, refusal.args().get(0));
    }
    return response.build();
  }

  private static Response.ResponseBuilder response(Problem problem) {
    return Response.status(problem.status())
        .type(ProblemWriter.MEDIA_TYPE + ";charset=UTF-8")
        .entity(Json.write(problem));
  }

  private Locale locale() {
    return ProblemWriter.locale(request);
  }
}
