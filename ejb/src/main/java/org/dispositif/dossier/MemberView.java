package org.dispositif.dossier;

import java.time.Instant;
import java.util.UUID;

/** Somebody's place in a dossier, with their name. */
public record MemberView(
    UUID id, int version, UUID account, String login, String name, Role role, Instant since) {}
