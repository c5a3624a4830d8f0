package org.dispositif.web.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.dispositif.platform.Page;

/**
 * A list as the API answers it: a stretch and how many there are in all; the header {@code Link}
 * with {@code rel="next"} leads on.
 */
public record Listing<T>(List<T> items, long total) {

  /**
   * @param id of an item, by which the next stretch is asked for
   */
  public static <V, T> Response answer(
      Page<V> page, Paging paging, UriInfo uri, Iris iris, Function<V, ?> id, Function<V, T> to) {
    List<V> items = page.items();
    Response.ResponseBuilder response =
        Response.ok(new Listing<>(items.stream().map(to).toList(), page.total()));
    boolean more = items.size() == paging.limit() && page.total() > items.size();
    if (more) {
      Object last = id.apply(items.get(items.size() - 1));
      response.links(next(uri, iris, last));
    }
    return response.build();
  }

  /** A list that is short enough to be answered whole. */
  public static <V, T> Listing<T> whole(List<V> items, Function<V, T> to) {
    return new Listing<>(items.stream().map(to).toList(), items.size());
  }

  private static Link next(UriInfo uri, Iris iris, Object last) {
    URI here = uri.getRequestUriBuilder().replaceQueryParam("after", last).build();
    String query = here.getRawQuery();
    return Link.fromUri(iris.base() + here.getRawPath() + "?" + query).rel("next").build();
  }
}
