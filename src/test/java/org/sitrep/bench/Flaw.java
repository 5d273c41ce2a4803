package org.sitrep.bench;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What can be wrong with a row so that it must be rejected. */
enum Flaw {
    DAY_THAT_IS_NOT {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.EVENT_DATE, "31 June 2021").line();
        }
    },
    NO_DAY {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.EVENT_DATE, "").line();
        }
    },
    NO_COUNTRY {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.COUNTRY, "").line();
        }
    },
    NORTH_OF_THE_POLE {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.LATITUDE, "95.1234").line();
        }
    },
    AROUND_THE_WORLD {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.LONGITUDE, "200.5").line();
        }
    },
    HALF_A_POINT {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.LONGITUDE, "").line();
        }
    },
    UPLOADED_IN_2100 {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.TIMESTAMP, "4102444800").line();
        }
    },
    /** A cell too many, as an unquoted comma leaves it. On one line, or it would look like a quote that is never closed. */
    EXTRA_CELL {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.NOTES, row.cells()[AcledRow.NOTES].replace('\n', ' '))
                    .line().stripTrailing() + ",x\n";
        }
    },
    CUT_OFF {
        @Override
        String in(AcledRow row, AcledRow other) {
            return Arrays.stream(row.cells()).limit(9).collect(Collectors.joining(",", "", "\n"));
        }
    },
    ID_OF_ANOTHER {
        @Override
        String in(AcledRow row, AcledRow other) {
            return row.with(AcledRow.ID, other.cells()[AcledRow.ID]).line();
        }
    };

    /**
     * A bad record.
     *
     * @param row a good one to start from
     * @param other another good one that stands earlier in the log
     */
    abstract String in(AcledRow row, AcledRow other);
}
