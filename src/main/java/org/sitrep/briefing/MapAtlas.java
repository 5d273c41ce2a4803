package org.sitrep.briefing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The maps that come with the program, one file a country, found by the country's name in any of several languages.
 *
 * <p>A file is text: {@code g} gives the grid (degrees a step, western edge, southern edge), {@code n} names
 * a note on the boundaries, {@code r} opens a region with its names, {@code p} is an outline in grid steps, the first point from the edge, the others from the point before.
 */
final class MapAtlas {

    private static final String SOURCE = "Natural Earth";
    private static final String NOTE = "n ";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("kk"), Locale.FRENCH, Locale.of("es"), Locale.of("ar"));

    private final Map<String, String> fileByName;

    private MapAtlas(Map<String, String> fileByName) {
        this.fileByName = fileByName;
    }

    /** The maps on the class path. */
    static MapAtlas shipped() {
        var files = new HashMap<String, String>();
        for (var line : lines("maps/index.tsv")) {
            var parts = line.split("\t", -1);
            var iso = parts[0];
            files.putIfAbsent(Names.plain(iso), iso);
            for (var language : LANGUAGES) {
                files.putIfAbsent(Names.plain(Locale.of("", iso).getDisplayCountry(language)), iso);
            }
            for (var i = 1; i < parts.length; i++) {
                files.putIfAbsent(Names.plain(parts[i]), iso);
            }
        }
        return new MapAtlas(Map.copyOf(files));
    }

    private static List<String> lines(String resource) {
        try (var in = MapAtlas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The map of a country; empty if there is none. */
    Optional<CountryMap> map(String country) {
        return Optional.ofNullable(fileByName.get(Names.plain(country))).map(MapAtlas::read);
    }

    private static CountryMap read(String iso) {
        try (var in = MapAtlas.class.getResourceAsStream("maps/" + iso + ".map.gz")) {
            if (in == null) {
                throw new IllegalStateException("The map of " + iso + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            var lines = reader.lines().toList();
            return new CountryMap(SOURCE, notes(lines), areas(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> notes(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(NOTE)).map(line -> line.substring(NOTE.length())).toList();
    }

    private static List<CountryMap.Area> areas(List<String> lines) {
        var areas = new ArrayList<CountryMap.Area>();
        var grid = new double[] {1, 0, 0};
        for (var line : lines) {
            var rest = line.substring(2);
            switch (line.charAt(0)) {
                case 'n' -> {}
                case 'g' -> grid = numbers(rest);
                case 'r' -> {
                    var names = List.of(rest.split("\\|"));
                    areas.add(new CountryMap.Area(names.getFirst(), names.subList(1, names.size()), List.of()));
                }
                case 'p' -> {
                    var area = areas.removeLast();
                    var rings = new ArrayList<>(area.rings());
                    rings.add(ring(numbers(rest), grid));
                    areas.add(new CountryMap.Area(area.name(), area.aliases(), rings));
                }
                default -> throw new IllegalStateException("A map has a line that starts with " + line.charAt(0));
            }
        }
        return areas;
    }

    private static double[] numbers(String text) {
        var parts = text.split(" ");
        var numbers = new double[parts.length];
        for (var i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    private static double[] ring(double[] steps, double[] grid) {
        var points = new double[steps.length];
        var x = 0.0;
        var y = 0.0;
        for (var i = 0; i + 1 < steps.length; i += 2) {
            x += steps[i];
            y += steps[i + 1];
            points[i] = grid[1] + x * grid[0];
            points[i + 1] = grid[2] + y * grid[0];
        }
        return points;
    }
}
