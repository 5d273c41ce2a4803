package org.sitrep.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of an entry that a profile says where to find. The keys in profiles are the names in lower case. */
enum Field {
    ID,
    DATE,
    /** The last day that the date can be, where a format gives a span of days. */
    DATE_TO,
    /** How well the date is known: {@code day}, {@code week}, {@code month} or {@code year}. */
    DATE_PRECISION,
    END,
    REPORTED_ON,
    /** When the publisher uploaded this version of the row; stands for {@link #REPORTED_ON} where a format has it. */
    UPLOADED_ON,
    COUNTRY,
    ADMIN1,
    LOCATION,
    LATITUDE,
    LONGITUDE,
    GEO_PRECISION,
    CATEGORY,
    GROUP,
    DEFINITION,
    BASIS,
    PERIOD_START,
    QUALIFIER,
    COUNT,
    COUNT_LOW,
    COUNT_HIGH,
    UNIT,
    ISSUER,
    SOURCE,
    SOURCE_URL,
    STATUS,
    STATUS_ON,
    CORRECTS,
    PART_OF,
    SUMMARY;

    /** The key in a profile, such as {@code count_low}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a key; empty for a key that is none. */
    static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
