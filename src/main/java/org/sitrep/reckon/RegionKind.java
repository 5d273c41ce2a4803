package org.sitrep.reckon;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the word in the name of a first-level unit says that it is. */
enum RegionKind {
    /** The words by which one list says what another says by another of them, or leaves out. */
    REGION(
            "region regions oblast oblasty oblysy oblysi voblast voblasts viloyat viloyati velayat welayat state province"
                    + " governorate gouvernorat division muhafazah muhafazat wilaya wilayah ostan provincia estado"
                    + " \u043e\u0431\u043b\u0430\u0441\u0442\u044c \u043e\u0431\u043b \u043e\u0431\u043b\u044b\u0441\u044b"
                    + " \u0432\u043e\u0431\u043b\u0430\u0441\u0446\u044c \u0645\u062d\u0627\u0641\u0638\u0629"
                    + " \u0648\u0644\u0627\u064a\u0629 \u0627\u0633\u062a\u0627\u0646"),
    DISTRICT("district districts rayon raion"),
    COUNTY("county"),
    DEPARTMENT("department departement departamento"),
    PREFECTURE("prefecture"),
    CITY("city town capital gorod shahri qalasy ciudad ville \u0433\u043e\u0440\u043e\u0434 \u049b\u0430\u043b\u0430\u0441\u044b"),
    MUNICIPALITY("municipality municipal");

    private static final Map<String, RegionKind> BY_WORD = Stream.of(values())
            .flatMap(kind -> Stream.of(kind.words.split(" ")).map(word -> Map.entry(word, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;

    RegionKind(String words) {
        this.words = words;
    }

    /** Whether a unit of this kind is a town, so that a region may have its name, too. */
    boolean isTown() {
        return this == CITY || this == MUNICIPALITY;
    }

    /**
     * A name without the word for its kind.
     *
     * @param bare the rest of it
     * @param kind the kind; null where the name has no word for it
     */
    record Named(String bare, @Nullable RegionKind kind) {}

    /** @param plain a name in small letters, with one blank between words */
    static Named of(String plain) {
        var last = plain.lastIndexOf(' ');
        var ending = last < 0 ? null : BY_WORD.get(plain.substring(last + 1));
        if (ending != null) {
            return new Named(plain.substring(0, last), ending);
        }
        return leading(plain).orElse(new Named(plain, null));
    }

    private static Optional<Named> leading(String plain) {
        var first = plain.indexOf(' ');
        var kind = first < 0 ? null : BY_WORD.get(plain.substring(0, first));
        if (kind == null) {
            return Optional.empty();
        }
        var rest = plain.substring(first + 1);
        for (var between : new String[] {"of ", "de ", "del ", "da ", "do ", "du "}) {
            if (rest.startsWith(between)) {
                return Optional.of(new Named(rest.substring(between.length()), kind));
            }
        }
        // "Region Somali", but not "Capital District" or "State Hermitage".
        return plain.charAt(0) > '\u007F' || plain.startsWith("wilaya")
                || plain.startsWith("muhafaza")
                || plain.startsWith("ostan")
                        ? Optional.of(new Named(rest, kind))
                        : Optional.empty();
    }
}
