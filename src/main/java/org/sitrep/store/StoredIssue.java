package org.sitrep.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that was published.
 *
 * @param report the report's name
 * @param country its country
 * @param asOf its day of knowledge
 * @param revision 1 for the first issue of that day
 * @param content SHA-256 of its content
 * @param folder the folder's name in the output folder
 * @param windowFrom the first day of its window
 * @param windowTo the last day of its window
 * @param previous the as-of of the issue before it; null for the first
 * @param askedFrom the first day of the window as asked for; null if it followed from the issue before
 * @param loadedUntil nothing that the store took in later was used
 * @param figuresChanged how many figures changed since the issue before; null for the first
 * @param publishedAt when it was published
 * @param run the run that did
 */
public record StoredIssue(
        String report,
        String country,
        LocalDate asOf,
        int revision,
        String content,
        String folder,
        LocalDate windowFrom,
        LocalDate windowTo,
        @Nullable LocalDate previous,
        @Nullable LocalDate askedFrom,
        Instant loadedUntil,
        @Nullable Long figuresChanged,
        Instant publishedAt,
        String run) {}
