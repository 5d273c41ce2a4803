package org.sitrep.reckon;

/**
 * What came of one reckoning.
 *
 * @param reckoning the figures, sums and history
 * @param entries the entries behind them
 * @param watch who looked at the rows of event datasets while they passed
 */
public record Reckoned<W extends EventWatch>(Reckoning reckoning, KnownEntries entries, W watch) {}
