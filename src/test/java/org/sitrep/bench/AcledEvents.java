package org.sitrep.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents the events of one country. */
final class AcledEvents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final Country country;
    private final Random random;
    private final List<Town> towns = new ArrayList<>();
    private final Words words;
    private long id;

    private record Town(Country.Region region, String district, String name, String latitude, String longitude) {}

    /**
     * Of a country.
     *
     * @param towns in how many towns
     * @param id the number in the last id before the first
     */
    AcledEvents(Country country, int towns, long id, Random random) {
        this.country = country;
        this.id = id;
        this.random = random;
        this.words = new Words(random);
        for (var i = 0; i < towns; i++) {
            this.towns.add(town(country.regions().get(random.nextInt(country.regions().size()))));
        }
    }

    private Town town(Country.Region region) {
        return new Town(
                region,
                words.name(),
                words.name(),
                degrees(region.latitude() + region.reach() * (random.nextDouble() - 0.5)),
                degrees(aroundTheGlobe(region.longitude() + region.reach() * (random.nextDouble() - 0.5))));
    }

    /** The next event, at a point between the first day of the log (0) and its last (1). */
    AcledRow next(double time) {
        // Large towns have most of what happens.
        var town = towns.get((int) (towns.size() * random.nextDouble() * random.nextDouble()));
        var kind = Kind.drawn(random);
        var day = FIRST.plusDays((long) ((LAST.toEpochDay() - FIRST.toEpochDay()) * time));
        var uploaded = day.plusDays(2L + random.nextInt(30)).atTime(random.nextInt(24), random.nextInt(60));
        var deaths = kind.isDeadly() && random.nextBoolean() ? 1 + (int) (12 * Math.pow(random.nextDouble(), 4)) : 0;
        id++;
        return new AcledRow(
                country.code() + id,
                DAY.format(day),
                String.valueOf(day.getYear()),
                share(90) ? "1" : share(80) ? "2" : "3",
                kind.disorder(),
                kind.type(),
                kind.subtype(random),
                kind.actor().formatted(country.name()),
                share(40) ? words.group().formatted(country.name()) : "",
                String.valueOf(kind.actorCode()),
                kind.other().isEmpty() ? "" : kind.other().formatted(country.name()),
                share(10) ? words.group().formatted(country.name()) : "",
                String.valueOf(kind.otherCode()),
                String.valueOf(kind.actorCode() * 10 + kind.otherCode()),
                kind.isOnCivilians() ? "Civilian targeting" : "",
                country.number(),
                country.region(),
                country.name(),
                town.region().name(),
                town.district(),
                "",
                town.name(),
                town.latitude(),
                town.longitude(),
                share(60) ? "1" : share(75) ? "2" : "3",
                words.sources(),
                share(50) ? "National" : share(50) ? "Other-National" : "Subnational",
                words.notes(DAY.format(day), town.name(), kind.verb(), deaths),
                String.valueOf(deaths),
                kind.hasCrowd() ? "crowd size=" + words.crowd() : "",
                String.valueOf(uploaded.toEpochSecond(ZoneOffset.UTC)));
    }

    private boolean share(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Some regions lie on both sides of the 180th meridian. */
    private static double aroundTheGlobe(double longitude) {
        return Math.IEEEremainder(longitude, 360);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** A type of event with the actors that go with it. */
    private enum Kind {
        PROTEST(55, "Demonstrations", "Protests", List.of(
                "Peaceful protest", "Peaceful protest", "Peaceful protest", "Protest with intervention",
                "Excessive force against protesters"),
                "Protesters (%s)", 6, "", 0, "held a protest"),
        RIOT(8, "Demonstrations", "Riots", List.of("Violent demonstration", "Mob violence"),
                "Rioters (%s)", 5, "Police Forces of %s (2019-)", 1, "clashed with police"),
        BATTLE(12, "Political violence", "Battles", List.of("Armed clash", "Government regains territory"),
                "Unidentified Armed Group (%s)", 3, "Military Forces of %s (2019-)", 1, "exchanged fire"),
        EXPLOSION(8, "Political violence", "Explosions/Remote violence", List.of(
                "Shelling/artillery/missile attack", "Air/drone strike", "Remote explosive/landmine/IED"),
                "Military Forces of %s (2019-)", 1, "", 0, "shelled positions"),
        ON_CIVILIANS(12, "Political violence", "Violence against civilians", List.of(
                "Attack", "Abduction/forced disappearance", "Sexual violence"),
                "Unidentified Armed Group (%s)", 3, "Civilians (%s)", 7, "attacked residents"),
        STRATEGIC(5, "Strategic developments", "Strategic developments", List.of(
                "Arrests", "Looting/property destruction", "Change to group/activity", "Agreement"),
                "Police Forces of %s (2019-)", 1, "Civilians (%s)", 7, "carried out a raid");

        private final int percent;
        private final String disorder;
        private final String type;
        private final List<String> subtypes;
        private final String actor;
        private final int actorCode;
        private final String other;
        private final int otherCode;
        private final String verb;

        Kind(
                int percent,
                String disorder,
                String type,
                List<String> subtypes,
                String actor,
                int actorCode,
                String other,
                int otherCode,
                String verb) {
            this.percent = percent;
            this.disorder = disorder;
            this.type = type;
            this.subtypes = subtypes;
            this.actor = actor;
            this.actorCode = actorCode;
            this.other = other;
            this.otherCode = otherCode;
            this.verb = verb;
        }

        static Kind drawn(Random random) {
            var left = random.nextInt(100);
            for (var kind : values()) {
                left -= kind.percent;
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalStateException("The shares of the kinds do not add up to 100");
        }

        String disorder() {
            return disorder;
        }

        String type() {
            return type;
        }

        String subtype(Random random) {
            return subtypes.get(random.nextInt(subtypes.size()));
        }

        String actor() {
            return actor;
        }

        int actorCode() {
            return actorCode;
        }

        String other() {
            return other;
        }

        int otherCode() {
            return otherCode;
        }

        String verb() {
            return verb;
        }

        boolean isDeadly() {
            return this != PROTEST && this != STRATEGIC;
        }

        boolean isOnCivilians() {
            return this == ON_CIVILIANS;
        }

        boolean hasCrowd() {
            return this == PROTEST || this == RIOT;
        }
    }
}
