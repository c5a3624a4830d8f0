package org.dispositif.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A problem document (RFC 9457).
 *
 * @param code stable, for programs
 * @param detail the cause, in the caller's language
 * @param remedy what can be done about it, in the caller's language
 * @param current the present state, when a change was refused because it was made to an older one
 */
@JsonbPropertyOrder({"type", "title", "status", "code", "detail", "remedy", "current"})
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String remedy,
    Object current) {}
