package org.dispositif.search;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Entries are taken out of the index by their document: its id is their routing key. */
public class ByDocument implements RoutingBinder {

  @Override
  public void bind(RoutingBindingContext context) {
    context.dependencies().useRootOnly();
    context.bridge(Entry.class, new Bridge());
  }

  private static final class Bridge implements RoutingBridge<Entry> {
    @Override
    public void route(
        DocumentRoutes routes, Object id, Entry entry, RoutingBridgeRouteContext context) {
      routes.addRoute().routingKey(entry.document);
    }

    @Override
    public void previousRoutes(
        DocumentRoutes routes, Object id, Entry entry, RoutingBridgeRouteContext context) {
      routes.addRoute().routingKey(entry.document);
    }
  }
}
