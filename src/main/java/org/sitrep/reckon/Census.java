package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Coordinates;

/**
 * Everything known on the as-of day, counted: told statements and the rows of event datasets.
 *
 * @param entries how many entries; a reported zero that stands on the row of its event is no entry of its own here
 * @param firstDay the first day of which something is told; null if nothing is told of a known day
 * @param voices who is named, by name
 * @param located the number of entries in each first-level unit
 * @param spots the places with precise coordinates, by area
 * @param unlisted the rows without a count of each dataset that has too many of these to be told one by one
 * @param spellings by the name of a first-level unit, its other spellings in the logs
 */
public record Census(
        long entries,
        @Nullable LocalDate firstDay,
        List<Voice> voices,
        Map<Area, Long> located,
        List<Spot> spots,
        Map<String, Long> unlisted,
        Map<String, List<String>> spellings) {

    public Census {
        voices = List.copyOf(voices);
        located = Map.copyOf(located);
        spots = List.copyOf(spots);
        unlisted = Map.copyOf(unlisted);
        spellings = Map.copyOf(spellings);
    }

    /** The same, with the spellings that were replaced. */
    Census spelt(Map<String, List<String>> others) {
        return new Census(entries, firstDay, voices, located, spots, unlisted, others);
    }

    /**
     * An outlet, or an issuer that was read directly.
     *
     * @param name its name
     * @param outlet whether it is an outlet; where it is named as both, what it was first named as
     * @param entries how many entries name it
     * @param first when the first of them became known
     * @param last when the last of them became known
     * @param url the first address that it was read at; null if none may be printed
     */
    public record Voice(
            String name, boolean outlet, long entries, LocalDate first, LocalDate last, @Nullable String url) {}

    /**
     * A place with coordinates of its own.
     *
     * @param area the town
     * @param point where the first entry about it says that it lies
     * @param entries how many entries there are about it
     */
    public record Spot(Area area, Coordinates point, long entries) {}
}
