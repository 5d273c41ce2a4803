package org.sitrep.briefing;

import java.util.Optional;
import org.sitrep.report.Regions;

/** The map of the regions with its title, its source and what it does not have. */
final class MapBlock {

    private static final double LEAST = 170;
    private static final double MOST = 340;

    /** What stands around the map: its title, its legend, its source. */
    private static final double AROUND = 96;

    private final Composer composer;
    private final Regions regions;
    private final Optional<CountryMap> country;

    MapBlock(Composer composer, MapAtlas atlas, Regions regions, String country) {
        this.composer = composer;
        this.regions = regions;
        this.country = regions.rows().isEmpty() && regions.dots().isEmpty() ? Optional.empty() : atlas.map(country);
    }

    boolean exists() {
        return country.isPresent();
    }

    /** Writes the map as high as the room allows. */
    void write(double room) {
        country.ifPresent(map -> write(map, Math.clamp(room - AROUND, LEAST, MOST)));
    }

    private void write(CountryMap map, double highest) {
        var wording = composer.wording();
        var match = RegionMatch.of(regions, map);
        var column = regions.columns().isEmpty() ? "" : regions.columns().getFirst();
        var title = column.isEmpty() || match.rows().isEmpty()
                ? wording.say("map.places")
                : wording.say("map.title", column);
        composer.subheading(title);
        composer.keptPicture(
                new RegionMap(
                        composer.typesetter(), wording, map, regions, match, composer.paper().measure(), highest),
                4);
        var source = Rich.of(wording.say("map.source", map.source()), Style.FINE);
        if (match.unmatched().isEmpty()) {
            composer.paragraph(source, 4);
        } else {
            composer.keptParagraph(source, 4);
            composer.paragraph(
                    Rich.of(
                            wording.say("map.unmatched", String.join(", ", match.unmatched())),
                            Style.FINE.in(Palette.INK)),
                    2);
        }
    }
}
