package org.sitrep.reckon;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.model.Vintage;

/** What somebody told a desk: a row of a log, put together as a sentence. Nothing is said that a test does not say. */
public final class Told {

    public static final String COUNTRY = "Kazakhstan";

    private final Category category;
    private final String id;
    private String dataset = "desk";
    private ReducedDate date = day("2022-01-10");
    private ReducedDate end;
    private ReducedDate reported;
    private String country = COUNTRY;
    private String admin1;
    private String town;
    private Coordinates point;
    private GeoPrecision precision;
    private String group = Entry.ALL;
    private String definition = "";
    private String unit;
    private Figure figure;
    private Basis basis;
    private ReducedDate start;
    private String issuer;
    private String source;
    private String url;
    private Standing standing = Standing.REPORTED;
    private List<String> corrects = List.of();
    private String partOf;
    private String summary = "";
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private int number = 1;
    private LocalDate countsFrom;

    private Told(Category category, String id) {
        this.category = category;
        this.id = id;
        unit = category.usualUnit();
    }

    public static Told of(Category category, String id) {
        return new Told(category, id);
    }

    public static Told death(String id) {
        return of(Category.DEATH, id);
    }

    public static Told injury(String id) {
        return of(Category.INJURY, id);
    }

    public static Told detention(String id) {
        return of(Category.DETENTION, id);
    }

    public static Told measure(String id, String kind) {
        return of(Category.MEASURE, id).definition(kind);
    }

    public static Told statement(String id) {
        return of(Category.STATEMENT, id);
    }

    public Told on(String text) {
        date = day(text);
        return this;
    }

    public Told until(String text) {
        end = day(text);
        return this;
    }

    public Told reported(String text) {
        reported = day(text);
        return this;
    }

    public Told inCountry(String name) {
        country = name;
        return this;
    }

    public Told in(String region) {
        admin1 = region;
        return this;
    }

    public Told in(String region, String townOfIt) {
        admin1 = region;
        town = townOfIt;
        return this;
    }

    public Told at(double latitude, double longitude) {
        point = new Coordinates(latitude, longitude);
        precision = GeoPrecision.CITY;
        return this;
    }

    public Told precise(GeoPrecision to) {
        precision = to;
        return this;
    }

    public Told group(String name) {
        group = name;
        return this;
    }

    public Told definition(String words) {
        definition = words;
        return this;
    }

    public Told unit(String name) {
        unit = name;
        return this;
    }

    public Told total(long value) {
        return total(Figure.exact(value));
    }

    public Told total(Figure said) {
        return counted(Basis.TOTAL, said);
    }

    public Told newly(long value) {
        return newly(Figure.exact(value));
    }

    public Told newly(Figure said) {
        return counted(Basis.NEW, said);
    }

    public Told held(long value) {
        return held(Figure.exact(value));
    }

    public Told held(Figure said) {
        return counted(Basis.HELD, said);
    }

    public Told event(long value) {
        return event(Figure.exact(value));
    }

    public Told event(Figure said) {
        return counted(Basis.EVENT, said);
    }

    /** A quantity of a measure or a statement, such as "10 days". */
    public Told quantity(Figure said) {
        return counted(null, said);
    }

    public Told counted(Basis how, Figure said) {
        basis = how;
        figure = said;
        return this;
    }

    public Told since(String text) {
        start = day(text);
        return this;
    }

    public Told by(String name) {
        issuer = name;
        return this;
    }

    public Told via(String outlet) {
        source = outlet;
        return this;
    }

    public Told url(String address) {
        url = address;
        return this;
    }

    public Told status(Status status) {
        standing = new Standing(status, null);
        return this;
    }

    public Told status(Status status, String since) {
        standing = new Standing(status, day(since));
        return this;
    }

    public Told retracted(String since) {
        return status(Status.RETRACTED, since);
    }

    public Told revised(String since) {
        return status(Status.REVISED, since);
    }

    public Told corrects(String... ids) {
        corrects = List.of(ids);
        return this;
    }

    public Told partOf(String whole) {
        partOf = whole;
        return this;
    }

    public Told summary(String words) {
        summary = words;
        return this;
    }

    /** A further column. */
    public Told attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    public Told dataset(String name) {
        dataset = name;
        return this;
    }

    /** A later version of the row, which counts from a day. */
    public Told version(int version, String from) {
        number = version;
        countsFrom = LocalDate.parse(from);
        return this;
    }

    public Entry entry() {
        var count = figure == null ? null : new Count(figure, basis, unit);
        return new Entry(
                dataset,
                id,
                category,
                date,
                end,
                reported,
                new Place(new Area(country, admin1, town), point, precision),
                group,
                definition,
                count,
                start,
                new Attribution(issuer, source, url),
                standing,
                corrects,
                partOf,
                summary,
                attributes);
    }

    public Vintage vintage() {
        var entry = entry();
        return new Vintage(
                entry,
                number,
                countsFrom == null ? entry.knownOn() : countsFrom,
                Instant.EPOCH,
                new Origin("log.csv", 1, 2));
    }

    public static List<Vintage> vintages(Told... rows) {
        var vintages = new ArrayList<Vintage>();
        for (var row : rows) {
            vintages.add(row.vintage());
        }
        return vintages;
    }

    public static ReducedDate day(String text) {
        return ReducedDate.parse(text).orElseThrow();
    }

    public static Figure atLeast(long value) {
        return new Figure(BigDecimal.valueOf(value), null, null, Qualifier.AT_LEAST, "at least " + value);
    }

    public static Figure moreThan(long value) {
        return new Figure(BigDecimal.valueOf(value + 1), null, null, Qualifier.MORE_THAN, "more than " + value);
    }

    public static Figure about(long value) {
        return new Figure(null, BigDecimal.valueOf(value), null, Qualifier.ABOUT, "about " + value);
    }

    public static Figure upTo(long value) {
        return new Figure(null, null, BigDecimal.valueOf(value), Qualifier.UP_TO, "up to " + value);
    }

    public static Figure nearly(long value) {
        return new Figure(null, null, BigDecimal.valueOf(value - 1), Qualifier.NEARLY, "nearly " + value);
    }

    public static Figure between(long low, long high) {
        return new Figure(
                BigDecimal.valueOf(low), null, BigDecimal.valueOf(high), Qualifier.BETWEEN, low + "-" + high);
    }

    public static Figure vague(String words, long low) {
        return new Figure(BigDecimal.valueOf(low), null, null, Qualifier.VAGUE, words);
    }

    public static Figure unknown() {
        return Figure.notReported("no report");
    }
}
