package org.sitrep.intake;

/** In which order a log writes dates with slashes. Both are common, so the dates of the log itself have to tell. */
enum DayOrder {
    /** {@code 31/12/2022} */
    DAY_FIRST("day/month/year"),
    /** {@code 12/31/2022} */
    MONTH_FIRST("month/day/year"),
    /** No date of the log tells, or they tell both: dates that can be read in two ways are refused. */
    UNKNOWN("unknown");

    private final String words;

    DayOrder(String words) {
        this.words = words;
    }

    /** The order in words. */
    String words() {
        return words;
    }
}
