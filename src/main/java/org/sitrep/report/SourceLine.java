package org.sitrep.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source of the report.
 *
 * @param name the outlet, or the issuer where it was read directly
 * @param kind {@code outlet} or {@code issuer}
 * @param entries how many entries rest on it
 * @param firstUsed the first day on which it reported
 * @param lastUsed the last
 * @param url one address of it, http or https only; null if there is none
 */
public record SourceLine(
        String name, String kind, long entries, LocalDate firstUsed, LocalDate lastUsed, @Nullable String url) {}
