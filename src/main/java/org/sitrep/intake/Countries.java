package org.sitrep.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The countries of the world: one name each, so that two datasets about one country stand side by side however they spell
 * it, and where on the globe they lie. From {@code countries.tsv}; its origin stands in {@code NOTICE.txt} beside it.
 */
final class Countries {

    private static final String RESOURCE = "countries.tsv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_CODE = 3;

    private static final Map<String, Country> BY_CODE = new HashMap<>();
    private static final Map<String, Country> BY_NAME = new HashMap<>();

    static {
        lines().forEach(Countries::add);
    }

    private Countries() {}

    /**
     * A country.
     *
     * @param name the name that reports print
     * @param boxes the parts of the globe inside which it lies, its territories included; empty where that is not known
     */
    record Country(String name, List<Box> boxes) {

        Country {
            boxes = List.copyOf(boxes);
        }

        /** Whether a point lies outside it by more than the margin; false where nothing is known of where it lies. */
        boolean isWithout(double latitude, double longitude) {
            for (int i = 0; i < boxes.size(); i++) {
                if (boxes.get(i).holds(latitude, longitude)) {
                    return false;
                }
            }
            return !boxes.isEmpty();
        }
    }

    /** A part of the globe in degrees, as Natural Earth draws it. */
    record Box(double west, double south, double east, double north) {

        /** Degrees (about 110 km from south to north) that a point may lie outside: ships, islets, rounded points. */
        private static final double MARGIN = 1;

        boolean holds(double latitude, double longitude) {
            return latitude >= south - MARGIN
                    && latitude <= north + MARGIN
                    && (spans(longitude) || spans(longitude + 360) || spans(longitude - 360));
        }

        private boolean spans(double longitude) {
            return longitude >= west - MARGIN && longitude <= east + MARGIN;
        }
    }

    /** The country of a name in any usual spelling, or of an ISO 3166 code in capitals; null if there is none. */
    static @Nullable Country find(String text) {
        return text.length() <= LONGEST_CODE && BY_CODE.containsKey(text)
                ? BY_CODE.get(text)
                : BY_NAME.get(key(text));
    }

    /** The name of the country of an ISO 3166 code of two or three letters, whatever its case; others stay as they are. */
    static String nameOf(String code) {
        var country = BY_CODE.get(code.toUpperCase(Locale.ROOT));
        return country == null ? code : country.name();
    }

    private static String key(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static void add(String line) {
        var cells = line.split("\t", -1);
        var boxes = new ArrayList<Box>();
        for (var box : cells[4].isEmpty() ? new String[0] : cells[4].split(";")) {
            var sides = box.split(",");
            boxes.add(new Box(
                    Double.parseDouble(sides[0]),
                    Double.parseDouble(sides[1]),
                    Double.parseDouble(sides[2]),
                    Double.parseDouble(sides[3])));
        }
        var country = new Country(cells[2], boxes);
        BY_CODE.put(cells[0], country);
        BY_CODE.put(cells[1], country);
        BY_NAME.put(key(cells[2]), country);
        for (var other : cells[3].isEmpty() ? new String[0] : cells[3].split("\\|")) {
            BY_NAME.put(key(other), country);
        }
    }

    private static List<String> lines() {
        try (var bytes = Countries.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("The program lacks its part " + RESOURCE);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
