package org.sitrep.briefing;

import java.util.List;

/**
 * The first-level regions of one country.
 *
 * @param source where the boundaries come from
 * @param notes the keys of what must be said of the boundaries, in the bundle under {@code map.note.}
 * @param areas the regions
 */
record CountryMap(String source, List<String> notes, List<Area> areas) {

    CountryMap {
        notes = List.copyOf(notes);
        areas = List.copyOf(areas);
    }

    /**
     * A region.
     *
     * @param name its name on the map
     * @param aliases its other names
     * @param rings its outlines as longitude, latitude, longitude, latitude, holes among them
     */
    record Area(String name, List<String> aliases, List<double[]> rings) {
        Area {
            aliases = List.copyOf(aliases);
            rings = List.copyOf(rings);
        }
    }
}
