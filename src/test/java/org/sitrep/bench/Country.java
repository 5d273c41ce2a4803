package org.sitrep.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A country as ACLED names it.
 *
 * @param code its ISO 3166 code of three letters, with which ACLED's ids begin
 * @param number its ISO 3166 number
 * @param region the part of the world
 * @param name its name
 * @param regions its regions of the first level
 */
record Country(String code, String number, String region, String name, List<Region> regions) {

    /** How many there are. */
    static final int MOST = 200;

    private static final String ALONE = "KAZ";

    /** A region with its middle, and how far from it towns may lie, all in degrees. */
    record Region(String name, double latitude, double longitude, double reach) {}

    /** So many countries. */
    static List<Country> first(int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " countries, not " + count);
        }
        var all = all();
        return count == 1
                ? all.stream().filter(country -> country.code().equals(ALONE)).toList()
                : all.subList(0, count);
    }

    private static List<Country> all() {
        try (var in = Country.class.getResourceAsStream("countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("countries.tsv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Country::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Country of(String line) {
        var cells = line.split("\t");
        var regions = Arrays.stream(cells[4].split(";")).map(Country::region).toList();
        return new Country(cells[0], cells[1], cells[2], cells[3], regions);
    }

    private static Region region(String text) {
        var parts = text.split(":");
        return new Region(
                parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
    }
}
