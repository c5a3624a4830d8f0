package org.dispositif.demand;

import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * Who signed.
 *
 * @param name as printed
 * @param person null where it is not told from the organisation
 * @param organization null where it is not told from the person
 * @param organizationId that of {@code organization}
 * @param span in the reading text, UTF-16
 */
public record SignatoryView(
    String name, String person, String organization, UUID organizationId, Span span) {}
