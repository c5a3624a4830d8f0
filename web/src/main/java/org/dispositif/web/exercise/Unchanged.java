package org.dispositif.web.exercise;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers to what is asked every few seconds: nothing is made or sent while nothing changed. */
final class Unchanged {

  private Unchanged() {}

  static Response or(Request request, String stand, Supplier<?> made) {
    CacheControl cache = new CacheControl();
    cache.setNoCache(true);
    cache.setPrivate(true);
    EntityTag tag = new EntityTag(stand, true);
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = same == null ? Response.ok(made.get()).tag(tag) : same;
    return answer.cacheControl(cache).build();
  }
}
