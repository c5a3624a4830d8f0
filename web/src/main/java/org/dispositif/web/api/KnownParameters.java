package org.dispositif.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dispositif.platform.Refusal;

/** Refuses query parameters that the resource does not know: a misspelt filter would be none. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

  private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    Set<String> known = KNOWN.computeIfAbsent(method, KnownParameters::of);
    for (String name : request.getUriInfo().getQueryParameters().keySet()) {
      if (!known.contains(name)) {
        throw Refusal.badRequest("parameter.unknown", name, String.join(", ", known));
      }
    }
  }

  static Set<String> of(Method method) {
    Set<String> names = new TreeSet<>();
    Stream<? extends AnnotatedElement> own =
        Stream.concat(
            Arrays.stream(method.getParameters()),
            Arrays.stream(method.getDeclaringClass().getDeclaredFields()));
    Stream<? extends AnnotatedElement> beans =
        Arrays.stream(method.getParameters())
            .filter(p -> p.isAnnotationPresent(BeanParam.class))
            .map(Parameter::getType)
            .flatMap(t -> Arrays.stream(t.getDeclaredFields()));
    Stream.concat(own, beans)
        .map(e -> e.getAnnotation(QueryParam.class))
        .filter(q -> q != null)
        .forEach(q -> names.add(q.value()));
    return names;
  }
}
