package org.sitrep.report;

import org.sitrep.model.Vintage;

/**
 * One row of the Entries sheet.
 *
 * @param vintage the version that was the known one on the as-of day
 * @param status the status that held on that day, as a token
 * @param standing {@code stands}, {@code superseded} or {@code retracted}
 */
public record EntryRow(Vintage vintage, String status, String standing) {}
