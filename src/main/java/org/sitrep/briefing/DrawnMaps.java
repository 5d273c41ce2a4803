package org.sitrep.briefing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The map of one document. A document is set twice, and finding places for the names takes long, so that the map is read
 * once and kept in each height that was tried: a dozen at most.
 */
final class DrawnMaps {

    private final MapAtlas atlas;
    private final Map<Double, RegionMap> byHeight = new HashMap<>();
    private @Nullable Optional<CountryMap> country;

    DrawnMaps(MapAtlas atlas) {
        this.atlas = atlas;
    }

    /** The map of the document's country; empty if there is none. */
    Optional<CountryMap> country(String name) {
        if (country == null) {
            country = atlas.map(name);
        }
        return country;
    }

    /** The picture that is at most so high. @param draws makes it for that height */
    RegionMap picture(double highest, DoubleFunction<RegionMap> draws) {
        return byHeight.computeIfAbsent(highest, draws::apply);
    }
}
