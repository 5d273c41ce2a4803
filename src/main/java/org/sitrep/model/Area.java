package org.sitrep.model;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a figure is about: a country, a first-level region, or a town. Whole names only: "Almaty" (a city of
 * first level) and "Almaty Region" are different areas.
 *
 * <p>A town that is its own first-level unit is written both as {@code admin1 = "Almaty (city)"} and with
 * {@code location = "Almaty"}; both are the same area. A town that only shares the name of its region ("Kabul" in
 * "Kabul") is a town in it.
 *
 * @param country the country's name
 * @param admin1 the first-level unit; null for the whole country
 * @param town the town inside {@code admin1}; null for the whole of it
 */
public record Area(String country, @Nullable String admin1, @Nullable String town) implements Comparable<Area> {

    private static final String CITY_MARK = " (city)";
    private static final Comparator<Area> ORDER = Comparator.comparing(Area::country)
            .thenComparing(Area::level)
            .thenComparing(Area::name)
            .thenComparing(area -> area.admin1 == null ? "" : area.admin1);

    /** The level of an area, from wide to narrow. */
    public enum Level {
        COUNTRY,
        REGION,
        TOWN
    }

    public Area {
        var isItsOwnRegion = town != null
                && admin1 != null
                && admin1.endsWith(CITY_MARK)
                && (town.equals(admin1) || (town + CITY_MARK).equals(admin1));
        if (isItsOwnRegion) {
            town = null;
        }
    }

    /** The whole country. */
    public static Area of(String country) {
        return new Area(country, null, null);
    }

    /** Country, region or town. A town whose region is not stated is still a town. */
    public Level level() {
        return town != null ? Level.TOWN : admin1 != null ? Level.REGION : Level.COUNTRY;
    }

    /** The name to print: the country's, the region's (a city of first level without its mark) or the town's. */
    public String name() {
        if (town != null) {
            return town;
        }
        if (admin1 == null) {
            return country;
        }
        return admin1.endsWith(CITY_MARK) ? admin1.substring(0, admin1.length() - CITY_MARK.length()) : admin1;
    }

    /** Whether this area lies in the other, not counting itself. */
    public boolean isInside(Area other) {
        return country.equals(other.country)
                && switch (other.level()) {
                    case COUNTRY -> level() != Level.COUNTRY;
                    case REGION -> level() == Level.TOWN && other.admin1 != null && other.admin1.equals(admin1);
                    case TOWN -> false;
                };
    }

    // Written out, as areas are asked for in maps for every row: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Area area
                        && country.equals(area.country)
                        && Objects.equals(admin1, area.admin1)
                        && Objects.equals(town, area.town);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * country.hashCode() + Objects.hashCode(admin1)) + Objects.hashCode(town);
    }

    @Override
    public int compareTo(Area other) {
        return ORDER.compare(this, other);
    }
}
