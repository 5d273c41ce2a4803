package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights on which anything may change. Each is run twice from the same store: once with reports taken over, once with all
 * of them made. The files are the same, byte by byte.
 *
 * <p>{@code -Dsitrep.carry.nights=100} runs more of them, {@code -Dsitrep.carry.seed=7} others.
 */
class CarriedNightsTest {

    private static final int NIGHTS = Integer.getInteger("sitrep.carry.nights", 5);
    private static final long SEED = Long.getLong("sitrep.carry.seed", 4);
    private static final String CARRY_OVER = "sitrep.carry-over";
    private static final String RANGE_DAYS = "sitrep.range-days";
    private static final List<String> COUNTRIES = List.of("Freedonia", "Ruritania", "Sylvania");

    @TempDir Path home;

    private final Random random = new Random(SEED);
    private final List<String> ids = new ArrayList<>();
    private Desk desk;
    private Desk other;

    @AfterEach
    void unset() {
        System.clearProperty(CARRY_OVER);
        System.clearProperty(RANGE_DAYS);
    }

    @Test
    void whatIsTakenOverIsWhatWouldHaveBeenMade() throws IOException {
        desk = new Desk(home.resolve("carrying"));
        other = new Desk(home.resolve("making"));
        for (var country : COUNTRIES) {
            log(country + ".csv", row(country), row(country));
        }
        desk.run();
        var taken = 0;
        var told = new ArrayList<String>();
        for (var night = 1; night <= NIGHTS; night++) {
            told.add(change("night-" + night + ".csv"));
            taken += run(told);
        }
        System.out.printf("%d reports taken over in %d nights: %s%n", taken, NIGHTS, told);

        assertThat(taken).isPositive();
    }

    /** Runs the night both ways; returns how many reports were taken over. */
    private int run(List<String> told) throws IOException {
        replace(desk.output, other.output);
        System.setProperty(CARRY_OVER, "false");
        var making = other.run();
        System.clearProperty(CARRY_OVER);
        var carrying = desk.run();

        assertThat(carrying.status()).as("seed %d, %s", SEED, told).isEqualTo(making.status());
        assertThat(carrying.exitCode()).isEqualTo(making.exitCode());
        assertThat(files(desk)).as("seed %d, %s", SEED, told).isEqualTo(files(other));
        if (!carrying.status().equals("published")) {
            return 0;
        }
        assertThat(making.json()).doesNotContain("\"carriedFrom\" : \"");
        return carrying.json().split("\"carriedFrom\" : \"", -1).length - 1;
    }

    /** Changes something that a night may meet; says what. */
    private String change(String file) throws IOException {
        var country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        var id = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(8)) {
            case 0 -> {
                log(file, row(country));
                return "a new entry of " + country;
            }
            case 1 -> {
                log(file, Desk.row(id, id.substring(0, id.indexOf('-')), "2031-05-08", 500 + random.nextInt(400)));
                return "a revision of " + id;
            }
            case 2 -> {
                log(file, Desk.row(id, country, "2031-05-08", 40));
                return id + " is of " + country;
            }
            case 3 -> {
                log(file, goodAndOneBad(country));
                return "a rejected row beside entries of " + country;
            }
            case 4 -> {
                System.setProperty(RANGE_DAYS, String.valueOf(random.nextInt(3, 5)));
                log(file, row(country));
                return "another setting";
            }
            case 5 -> {
                desk.wait(Duration.ofDays(1));
                other.wait(Duration.ofDays(1));
                log(file, row(country));
                return "the next day";
            }
            case 6 -> {
                log(file, Desk.row("N-" + file, country, "2031-05-11", 3));
                return "an entry of a later day of " + country;
            }
            default -> {
                Files.copy(desk.input.resolve(country + ".csv"), desk.input.resolve(file));
                Files.writeString(desk.input.resolve(file), "\n", StandardOpenOption.APPEND);
                Files.copy(desk.input.resolve(file), other.input.resolve(file));
                return "what is known of " + country;
            }
        }
    }

    private String[] goodAndOneBad(String country) {
        var rows = new ArrayList<String>();
        for (var i = 0; i < 9; i++) {
            rows.add(row(country));
        }
        rows.add(Desk.row("BAD", country, "never", 1));
        return rows.toArray(String[]::new);
    }

    private String row(String country) {
        var id = country + "-" + ids.size();
        ids.add(id);
        return Desk.row(id, country, "2031-05-0" + random.nextInt(1, 10), random.nextInt(1, 200));
    }

    private void log(String file, String... rows) throws IOException {
        desk.log(file, rows);
        other.log(file, rows);
    }

    /** All reports of all issues, and the rows that were rejected. */
    private static Map<String, String> files(Desk desk) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(desk.output)) {
            for (var file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
                var name = desk.output.relativize(file).toString();
                if (name.matches("2031-[^/]*/.*") && !name.endsWith("run.json")) {
                    var content = Files.readString(file, StandardCharsets.ISO_8859_1);
                    found.put(name, content.length() + " " + Digests.of(List.of(content)));
                }
            }
        }
        return found;
    }

    private static void replace(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (var all = Files.walk(to)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
