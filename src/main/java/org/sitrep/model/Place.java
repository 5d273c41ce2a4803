package org.sitrep.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where: the area of an entry and, where the log gives it, a point.
 *
 * @param area the unit that the entry is about
 * @param point the coordinates as logged; a dot only where {@link #isExact()}
 * @param precision how well the place is known; null where the log does not say
 */
public record Place(Area area, @Nullable Coordinates point, @Nullable GeoPrecision precision) {

    /** Whether the point is the place itself and not a stand-in for its region. */
    public boolean isExact() {
        return point != null && precision == GeoPrecision.CITY;
    }

    // Written out, as each row's is held against the one before: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Place place
                        && precision == place.precision
                        && Objects.equals(point, place.point)
                        && area.equals(place.area);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * area.hashCode() + Objects.hashCode(point)) + Objects.hashCode(precision);
    }
}
