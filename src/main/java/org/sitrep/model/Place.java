package org.sitrep.model;

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
}
