package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Place;

/** Counts what is known, statement by statement. What it keeps grows with the places and voices, not with the statements. */
final class CensusTaker {

    private final Map<String, Voice> voices = new HashMap<>();
    private final Map<String, Tally<String>> located = new HashMap<>();
    private final Map<Area, Spot> spots = new HashMap<>();
    private final Tally<String> unlisted = new Tally<>();
    private long entries;
    private @Nullable LocalDate firstDay;
    private @Nullable Attribution lastAttribution;
    private @Nullable Voice lastVoice;
    private @Nullable Place lastPlace;
    private @Nullable Spot lastSpot;

    void add(Statement statement, Moment moment) {
        var entry = statement.entry();
        if (!statement.isZeroOfItsRow()) {
            entries++;
        }
        if (entry.date().isDay() && (firstDay == null || entry.date().first().isBefore(firstDay))) {
            firstDay = entry.date().first();
        }
        var voice = voice(entry.attribution());
        if (voice != null) {
            voice.add(statement, moment, entry.attribution().source() != null);
        }
        var area = entry.place().area();
        if (area.admin1() != null) {
            located.computeIfAbsent(area.country(), none -> new Tally<>()).add(area.admin1());
        }
        var spot = spot(entry.place(), moment);
        if (spot != null && entry.place().point() instanceof Coordinates point) {
            spot.add(moment, point);
        }
    }

    /** Whoever carried it; null if nobody is named. The entries of one row have the very same attribution. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable Voice voice(Attribution attribution) {
        if (attribution != lastAttribution) {
            var outlet = attribution.source();
            var name = outlet != null ? outlet : attribution.issuer();
            lastAttribution = attribution;
            lastVoice = name == null ? null : voices.computeIfAbsent(name, none -> new Voice());
        }
        return lastVoice;
    }

    /** Its spot; null if it has none. The entries of one row have the very same place. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable Spot spot(Place place, Moment moment) {
        if (place != lastPlace) {
            lastPlace = place;
            lastSpot = place.isExact() && place.point() instanceof Coordinates point
                    ? spots.computeIfAbsent(place.area(), none -> new Spot(moment, point))
                    : null;
        }
        return lastSpot;
    }

    /** Counts a statement that is not told one by one. */
    void addUnlisted(Statement statement, Moment moment) {
        add(statement, moment);
        unlisted.add(statement.entry().dataset());
    }

    Census census() {
        return new Census(
                entries,
                firstDay,
                new TreeMap<>(voices).entrySet().stream()
                        .map(voice -> voice.getValue().counted(voice.getKey()))
                        .toList(),
                located(),
                new TreeMap<>(spots).entrySet().stream()
                        .map(spot -> spot.getValue().counted(spot.getKey()))
                        .toList(),
                unlisted.counts(),
                Map.of());
    }

    private Map<Area, Long> located() {
        var units = new HashMap<Area, Long>();
        located.forEach((country, tally) -> tally.counts()
                .forEach((admin1, count) -> units.put(new Area(country, admin1, null), count)));
        return units;
    }

    private static final class Voice {
        private long entries;
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;
        private boolean outlet;
        private @Nullable Moment earliest;
        private @Nullable Moment earliestWithLink;
        private @Nullable String url;

        void add(Statement statement, Moment moment, boolean isOutlet) {
            entries++;
            first = moment.knownOn().isBefore(first) ? moment.knownOn() : first;
            last = moment.knownOn().isAfter(last) ? moment.knownOn() : last;
            if (earliest == null || moment.compareTo(earliest) < 0) {
                earliest = moment;
                outlet = isOutlet;
            }
            if (statement.entry().attribution().url() != null
                    && (earliestWithLink == null || moment.compareTo(earliestWithLink) < 0)) {
                var link = statement.entry().attribution().link();
                if (link != null) {
                    earliestWithLink = moment;
                    url = link;
                }
            }
        }

        Census.Voice counted(String name) {
            return new Census.Voice(name, outlet, entries, first, last, url);
        }
    }

    private static final class Spot {
        private long entries;
        private Moment earliest;
        private Coordinates point;

        Spot(Moment moment, Coordinates point) {
            this.earliest = moment;
            this.point = point;
        }

        void add(Moment moment, Coordinates of) {
            entries++;
            if (moment.compareTo(earliest) < 0) {
                earliest = moment;
                point = of;
            }
        }

        Census.Spot counted(Area area) {
            return new Census.Spot(area, point, entries);
        }
    }
}
