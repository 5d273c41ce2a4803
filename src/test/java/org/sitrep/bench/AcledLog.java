package org.sitrep.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a log in ACLED's present layout, of invented events: the same bytes for the same arguments, on every machine.
 *
 * <p>What makes a log hard is in it as real exports have it: about 530 bytes a row, texts with line breaks, quotes and
 * accents, four fifths of the rows without deaths, imprecise days and places, uploads days after the event. Of 200 rows
 * one is bad, each kind of {@link Flaw} in turn, and one stands a second time.
 */
public final class AcledLog {

    /** How many rows there are to one bad row, and to one repeated. */
    static final int EVERY = 200;

    private static final String HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
            + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
            + "fatalities,tags,timestamp\n";

    /** Rows that are kept to be repeated, from all over what was written before. */
    private static final int KEPT = 1_000;

    private final Random random;
    private final long rows;
    private final List<AcledEvents> countries;
    private final List<AcledRow> kept = new ArrayList<>();

    /**
     * What was written.
     *
     * @param file the file
     * @param bytes its size
     * @param read how many records it has
     * @param accepted of these, good ones
     * @param repeated of these, said before
     * @param rejected of these, bad ones
     */
    public record Written(Path file, long bytes, long read, long accepted, long repeated, long rejected) {}

    private AcledLog(long rows, int countries, long seed) {
        if (rows < EVERY || seed < 1) {
            throw new IllegalArgumentException(
                    "At least " + EVERY + " rows and a seed from 1 on, not " + rows + " and " + seed);
        }
        this.random = new Random(seed);
        this.rows = rows;
        this.countries = Country.first(countries).stream()
                .map(country -> new AcledEvents(country, Math.max(100, 1_500 / countries), firstId(seed), random))
                .toList();
    }

    /**
     * Writes a log.
     *
     * @param rows how many records, bad and repeated ones included
     * @param countries over how many countries they are spread, at most {@value Country#MOST}; of one, it is Kazakhstan
     * @param seed from 1; another seed gives other rows with other ids
     */
    public static Written write(Path file, long rows, int countries, long seed) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return new AcledLog(rows, countries, seed).write(file, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a log by hand: {@code AcledLog FILE ROWS [COUNTRIES [SEED]]}. */
    public static void main(String[] arguments) {
        var file = Path.of(arguments[0]);
        var rows = Long.parseLong(arguments[1]);
        var countries = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        var seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        System.out.println(write(file, rows, countries, seed));
    }

    /** Logs of different seeds say nothing about each other's events. */
    private static long firstId(long seed) {
        return (seed - 1) * 10_000_000;
    }

    private Written write(Path file, OutputStream out) throws IOException {
        var bytes = write(out, HEADER);
        var repeated = 0L;
        var rejected = 0L;
        for (var i = 0L; i < rows; i++) {
            var place = i % EVERY;
            String line;
            if (place == EVERY - 1) {
                var flaws = Flaw.values();
                line = flaws[(int) (i / EVERY % flaws.length)].in(event(i), kept.get(random.nextInt(kept.size())));
                rejected++;
            } else if (place == EVERY / 2 - 1) {
                line = kept.get(random.nextInt(kept.size())).line();
                repeated++;
            } else {
                var event = event(i);
                keep(event);
                line = event.line();
            }
            bytes += write(out, line);
        }
        return new Written(file, bytes, rows, rows - repeated - rejected, repeated, rejected);
    }

    private AcledRow event(long position) {
        return countries.get(random.nextInt(countries.size())).next((double) position / rows);
    }

    private void keep(AcledRow event) {
        if (kept.size() < KEPT) {
            kept.add(event);
        } else if (random.nextInt(EVERY) == 0) {
            kept.set(random.nextInt(KEPT), event);
        }
    }

    private static int write(OutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }
}
