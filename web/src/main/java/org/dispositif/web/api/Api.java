package org.dispositif.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP contract lives under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {}
