package org.dispositif.presentation;

import java.util.List;

/** A presentation with all that is needed to show it, without asking anything more. */
public record Playable(PresentationView presentation, List<SceneView> scenes) {}
