package org.sitrep.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** How an entry lies in the columns of the table {@code vintage}. */
final class VintageTable {

    static final List<String> COLUMNS = List.of(
            "dataset_id",
            "entry_id",
            "number",
            "counts_from",
            "file_id",
            "record_no",
            "line_no",
            "digest",
            "category",
            "date_first",
            "date_last",
            "end_first",
            "end_last",
            "reported_first",
            "reported_last",
            "country_id",
            "admin1",
            "town",
            "latitude",
            "longitude",
            "geo_precision",
            "counted_group",
            "definition",
            "count_low",
            "count_best",
            "count_high",
            "qualifier",
            "count_text",
            "basis",
            "unit",
            "period_first",
            "period_last",
            "issuer",
            "source",
            "source_url",
            "status",
            "since_first",
            "since_last",
            "corrects",
            "part_of",
            "summary",
            "attributes");

    /**
     * A row to be written.
     *
     * @param dataset the dataset's number
     * @param country the country's number
     * @param number the vintage's number
     * @param countsFrom the day from which it is the known version
     * @param file the file's number
     */
    record Row(
            int dataset,
            int country,
            int number,
            LocalDate countsFrom,
            long file,
            long record,
            long line,
            Entry entry,
            byte[] digest) {}

    private VintageTable() {}

    static void bind(Binder to, Row row) throws SQLException {
        var entry = row.entry();
        var area = entry.place().area();
        var point = entry.place().point();
        var count = entry.count();
        var figure = count == null ? null : count.figure();
        to.number(row.dataset())
                .text(entry.id())
                .number(row.number())
                .day(row.countsFrom())
                .number(row.file())
                .number(row.record())
                .number(row.line())
                .bytes(row.digest())
                .name(entry.category())
                .days(entry.date())
                .days(entry.end())
                .days(entry.reportedOn())
                .number(row.country())
                .text(area.admin1())
                .text(area.town())
                .real(point == null ? null : point.latitude())
                .real(point == null ? null : point.longitude())
                .name(entry.place().precision())
                .text(entry.group())
                .text(entry.definition())
                .decimal(figure == null ? null : figure.low())
                .decimal(figure == null ? null : figure.best())
                .decimal(figure == null ? null : figure.high())
                .name(figure == null ? null : figure.qualifier())
                .text(figure == null ? null : figure.text())
                .name(count == null ? null : count.basis())
                .text(count == null ? null : count.unit())
                .days(entry.periodStart())
                .text(entry.attribution().issuer())
                .text(entry.attribution().source())
                .text(entry.attribution().url())
                .name(entry.standing().status())
                .days(entry.standing().since())
                .text(Json.of(entry.corrects()))
                .text(entry.partOf())
                .text(entry.summary())
                .text(Json.of(entry.attributes()));
    }

    /** The entry of a row whose columns are all selected. */
    static Entry entry(ResultSet row, String dataset, String country) throws SQLException {
        return new Entry(
                dataset,
                row.getString("entry_id"),
                Category.valueOf(row.getString("category")),
                new ReducedDate(day(row, "date_first"), day(row, "date_last")),
                days(row, "end_first", "end_last"),
                days(row, "reported_first", "reported_last"),
                place(row, country),
                row.getString("counted_group"),
                row.getString("definition"),
                count(row),
                days(row, "period_first", "period_last"),
                new Attribution(row.getString("issuer"), row.getString("source"), row.getString("source_url")),
                new Standing(Status.valueOf(row.getString("status")), days(row, "since_first", "since_last")),
                Json.list(row.getString("corrects")),
                row.getString("part_of"),
                row.getString("summary"),
                Json.map(row.getString("attributes")));
    }

    private static Place place(ResultSet row, String country) throws SQLException {
        var latitude = row.getDouble("latitude");
        var point = row.wasNull() ? null : new Coordinates(latitude, row.getDouble("longitude"));
        var precision = row.getString("geo_precision");
        return new Place(
                new Area(country, row.getString("admin1"), row.getString("town")),
                point,
                precision == null ? null : GeoPrecision.valueOf(precision));
    }

    private static @Nullable Count count(ResultSet row) throws SQLException {
        var qualifier = row.getString("qualifier");
        if (qualifier == null) {
            return null;
        }
        var figure = new Figure(
                decimal(row, "count_low"),
                decimal(row, "count_best"),
                decimal(row, "count_high"),
                Qualifier.valueOf(qualifier),
                row.getString("count_text"));
        var basis = row.getString("basis");
        return new Count(figure, basis == null ? null : Basis.valueOf(basis), row.getString("unit"));
    }

    private static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private static @Nullable ReducedDate days(ResultSet row, String first, String last) throws SQLException {
        var from = row.getObject(first, LocalDate.class);
        return from == null ? null : new ReducedDate(from, day(row, last));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
