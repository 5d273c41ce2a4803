package org.sitrep.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The English names of countries by their ISO 3166 codes, of two or three letters. */
final class Countries {

    private static final Map<String, String> NAMES = names();

    private Countries() {}

    /** The country of a code, whatever its case; anything else stays as it is. */
    static String nameOf(String code) {
        return NAMES.getOrDefault(code.toUpperCase(Locale.ROOT), code);
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code)).forEach(country -> {
            var name = country.getDisplayCountry(Locale.ENGLISH);
            names.put(country.getCountry(), name);
            names.put(country.getISO3Country(), name);
        });
        return Map.copyOf(names);
    }
}
