package org.sitrep.report;

import java.time.LocalDate;

/**
 * A figure and who stated it when.
 *
 * @param amount the figure
 * @param voiceText issuer and outlet as printed
 * @param reportedOn when it became known
 * @param dateText the day that it refers to, for people
 * @param entry the id of its row
 */
public record Stated(Amount amount, String voiceText, LocalDate reportedOn, String dateText, String entry) {}
