package org.sitrep.briefing;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Amount;
import org.sitrep.report.Regions;

/** The country's regions, shaded by the first figure of the regions' table that has numbers, and labelled with their names and it. */
final class RegionMap implements Picture {

    private static final double LOWEST = 120;
    private static final double FOOT = 16;
    /** Towns with the most entries; more would hide the map. */
    private static final int MOST_DOTS = 50;
    private static final int MOST_COLUMNS = 4;
    private static final double COLUMN_GAP = 10;
    private static final double ROW_GAP = 1.5;

    private final Typesetter typesetter;
    private final Wording wording;
    private final CountryMap country;
    private final Regions regions;
    private final RegionMatch match;
    private final List<Regions.Dot> dots;
    private final Projection projection;
    private final Shades shades;
    private final MapLabels labels;
    private final double measure;
    private final double height;

    RegionMap(
            Typesetter typesetter,
            Wording wording,
            CountryMap country,
            Regions regions,
            RegionMatch match,
            double measure,
            double highest) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.country = country;
        this.regions = regions;
        this.match = match;
        this.dots = regions.dots()
                .stream()
                .sorted(Comparator.comparingLong(Regions.Dot::entries).reversed().thenComparing(Regions.Dot::name))
                .limit(MOST_DOTS)
                .toList();
        this.measure = measure;
        this.projection = new Projection(country.areas());
        this.height = height(projection, measure, highest);
        this.shades = new Shades(values());
        projection.fit(0, 0, measure, height);
        var taken = new Boxes();
        for (var dot : dots) {
            var place = projection.place(dot.longitude(), dot.latitude());
            taken.take(place[0] - radius(dot), place[1] - radius(dot), 2 * radius(dot), 2 * radius(dot));
        }
        this.labels = new MapLabels(typesetter, wording, shapes(), measure, height, taken);
        labels.place(names());
    }

    private static double height(Projection projection, double measure, double highest) {
        return Math.max(LOWEST, projection.heightFor(measure * 0.86, highest));
    }

    /** How high a map is at the least: with its legend, but without a list of names. To know that takes no time. */
    static double least(Projection projection, double measure, double highest) {
        return height(projection, measure, highest) + FOOT;
    }

    private List<AreaShape> shapes() {
        return country.areas()
                .stream()
                .map(area -> new AreaShape(area.rings().stream().map(projection::ring).toList()))
                .toList();
    }

    private List<MapLabels.Named> names() {
        var names = new ArrayList<MapLabels.Named>();
        for (var i = 0; i < country.areas().size(); i++) {
            var row = match.rows().get(i);
            var name = row == null ? country.areas().get(i).name() : row.name();
            names.add(new MapLabels.Named(i, name, amount(row), step(i) >= 2));
        }
        return names;
    }

    /** What the map is about; empty without figures. */
    static String title(Regions regions) {
        return regions.mapped() < 0 ? "" : regions.columns().get(regions.mapped());
    }

    private @Nullable Amount amount(Regions.@Nullable Row row) {
        return row == null ? null : regions.mapped(row);
    }

    private List<BigDecimal> values() {
        var values = new ArrayList<BigDecimal>();
        for (var row : match.rows().values()) {
            var amount = amount(row);
            var value = amount == null ? null : amount.value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private int step(int area) {
        var amount = amount(match.rows().get(area));
        var value = amount == null ? null : amount.value();
        return value == null ? -1 : shades.step(value);
    }

    private Color ground(int area) {
        var step = step(area);
        return step < 0 ? Shades.NONE : Shades.RAMP.get(step);
    }

    private static double radius(Regions.Dot dot) {
        return Math.min(5, 1.2 + 0.35 * Math.sqrt(dot.entries()));
    }

    @Override
    public double height() {
        return height + FOOT + listHeight();
    }

    private double listHeight() {
        var list = list();
        return list.isEmpty() ? 0 : list.stream().mapToDouble(RegionMap::high).max().orElse(0) + 4;
    }

    /** The numbers and what they stand for, in columns that are wide enough for most of them, from above to below. */
    private List<List<TextBox>> list() {
        var words = labels.listed();
        var columns = MOST_COLUMNS;
        while (columns > 2 && tooWide(words, measure / columns - COLUMN_GAP) * MOST_COLUMNS > words.size()) {
            columns--;
        }
        var wide = measure / columns - COLUMN_GAP;
        var rows = (words.size() + columns - 1) / columns;
        var list = new ArrayList<List<TextBox>>();
        for (var start = 0; start < words.size(); start += rows) {
            list.add(
                    words.subList(start, Math.min(words.size(), start + rows))
                            .stream()
                            .map(each -> new TextBox(typesetter, each, wide, TextBox.Align.LEFT))
                            .toList());
        }
        return list;
    }

    private long tooWide(List<Rich> words, double wide) {
        return words.stream().filter(each -> typesetter.naturalWidth(each) > wide).count();
    }

    private static double high(List<TextBox> column) {
        return column.stream().mapToDouble(box -> box.height() + ROW_GAP).sum();
    }

    @Override
    public String alternative() {
        var told = match.rows()
                .values()
                .stream()
                .sorted(Comparator.comparing(Regions.Row::name))
                .map(row -> {
                    var amount = amount(row);
                    return row.name() + ": " + (amount == null ? Amount.NOT_REPORTED : amount.text());
                })
                .collect(Collectors.joining("; "));
        return wording.say("map.title", title(regions)) + ". " + told;
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        projection.fit(x, top, measure, height);
        var shapes = shapes();
        for (var i = 0; i < shapes.size(); i++) {
            canvas.area(shapes.get(i).rings(), ground(i), Palette.MID, 0.4);
        }
        for (var dot : dots) {
            var place = projection.place(dot.longitude(), dot.latitude());
            canvas.dot(place[0], place[1], radius(dot), Palette.PAPER, Palette.WARM, 0.9);
        }
        labels.placed().forEach(label -> label.draw(canvas, x, top));
        legend(canvas, x, top + height + 4);
        list(canvas, x, top + height + FOOT + 2);
    }

    private void list(Canvas canvas, double x, double top) {
        var list = list();
        for (var column = 0; column < list.size(); column++) {
            var y = top;
            for (var box : list.get(column)) {
                box.draw(canvas, x + column * (measure / list.size()), y);
                y += box.height() + ROW_GAP;
            }
        }
    }

    private void legend(Canvas canvas, double left, double top) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var x = left;
        canvas.box(x, top + 1, 14, 7, Shades.NONE);
        canvas.frame(x, top + 1, 14, 7, 0.4, Palette.MID);
        x = word(grid, "map.notReported", x + 18, top) + 6;
        x = word(grid, "map.fewest", x, top) - 8;
        for (var shade : Shades.RAMP) {
            canvas.box(x, top + 1, 14, 7, shade);
            canvas.frame(x, top + 1, 14, 7, 0.4, Palette.MID);
            x += 14;
        }
        x = word(grid, "map.most", x + 5, top);
        if (!dots.isEmpty()) {
            canvas.dot(x + 4, top + 4.5, 2.4, Palette.PAPER, Palette.WARM, 0.9);
            word(grid, dots.size() < regions.dots().size() ? "map.townsMost" : "map.towns", x + 11, top);
        }
    }

    private double word(ChartGrid grid, String key, double x, double top) {
        var words = wording.say(key);
        grid.text(words, ChartGrid.LABEL, x, top, TextBox.Align.LEFT);
        return x + grid.width(words, ChartGrid.LABEL) + 12;
    }
}
