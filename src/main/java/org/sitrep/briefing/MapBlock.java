package org.sitrep.briefing;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.report.Regions;

/** The map of the regions with its title, its source and what it does not have. */
final class MapBlock {

    private static final double LEAST = 150;
    private static final double STEP = 20;
    private static final double MOST = 340;

    /** What stands around the map: its title, its source, what it lacks. */
    private static final double AROUND = 86;

    private final Composer composer;
    private final Regions regions;
    private final DrawnMaps maps;
    private final Optional<CountryMap> country;

    MapBlock(Composer composer, DrawnMaps maps, Regions regions, String country) {
        this.composer = composer;
        this.regions = regions;
        this.maps = maps;
        this.country = regions.rows().isEmpty() && regions.dots().isEmpty() ? Optional.empty() : maps.country(country);
    }

    boolean exists() {
        return country.isPresent();
    }

    /** Writes the map as high as the room allows. */
    void write(double room) {
        country.ifPresent(map -> write(map, room - AROUND));
    }

    /** The map as high as the room allows, its list of names included. */
    private RegionMap fitted(CountryMap map, RegionMatch match, double room) {
        var projection = new Projection(map.areas());
        var measure = composer.paper().measure();
        var highest = Math.clamp(room, LEAST, MOST);
        while (highest > LEAST && RegionMap.least(projection, measure, highest) > room) {
            highest = Math.max(LEAST, highest - STEP);
        }
        while (true) {
            var picture = maps.picture(
                    highest,
                    height -> new RegionMap(
                            composer.typesetter(), composer.wording(), map, regions, match, measure, height));
            if (highest <= LEAST || picture.height() <= room) {
                return picture;
            }
            highest = Math.max(LEAST, highest - STEP);
        }
    }

    private String source(CountryMap map) {
        var wording = composer.wording();
        return Stream.concat(
                Stream.of(wording.say("map.source", map.source())),
                map.notes().stream().map(note -> wording.say("map.note." + note)))
                .collect(Collectors.joining(" "));
    }

    private void write(CountryMap map, double room) {
        var wording = composer.wording();
        var match = RegionMatch.of(regions, map);
        var column = RegionMap.title(regions);
        var title = column.isEmpty() || match.rows().isEmpty()
                ? wording.say("map.places")
                : wording.say("map.title", column);
        composer.subheading(title);
        composer.keptPicture(fitted(map, match, room), 4);
        var source = Rich.of(source(map), Style.FINE);
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
