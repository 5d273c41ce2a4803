package org.sitrep.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attributes;
import org.sitrep.model.Basis;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.report.EntryRow;

/** The columns of the Entries sheet. The first holds the id, by which figures lead to their entries; where
 * two datasets share an id, by the dataset too. */
final class EntryColumns {

    /** The letters of the column that holds the dataset. */
    static final String DATASET = "AG";

    private static final double DAY = Widths.DAY;
    private static final int LONGEST_NAME = 80;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private final Messages messages;
    private final Map<EntryKey, Value.Jump> keyFigures;
    private final Map<EntryKey, String> findingCodes;
    private final SequencedMap<String, Integer> logged;
    private final OwnColumns own;

    /**
     * Columns of a report.
     *
     * @param keyFigures the link to the first key figure that rests on an entry
     * @param findingCodes the codes of the findings that involve an entry
     * @param logged those columns of the logs that have a column of their own here: the characters of the longest value,
     *     by the name
     */
    EntryColumns(
            Messages messages,
            Map<EntryKey, Value.Jump> keyFigures,
            Map<EntryKey, String> findingCodes,
            SequencedMap<String, Integer> logged) {
        this.logged = logged;
        this.own = new OwnColumns(logged.sequencedKeySet());
        this.messages = messages;
        this.keyFigures = keyFigures;
        this.findingCodes = findingCodes;
    }

    /** All columns in their order. */
    List<EntryColumn> all() {
        var columns = new ArrayList<EntryColumn>();
        columns.add(text("id", 16, row -> entry(row).id()));
        columns.add(shared("category", 16, row -> entry(row).category().token()));
        columns.add(new EntryColumn.Reduced("date", heading("date"), DAY, row -> entry(row).date()));
        columns.add(new EntryColumn.Day(
                "lastDay", heading("lastDay"), DAY, row -> entry(row).date().last()));
        columns.add(new EntryColumn.Reduced("end", heading("end"), DAY, row -> entry(row).end()));
        columns.add(new EntryColumn.Reduced(
                "reportedOn", heading("reportedOn"), DAY, row -> entry(row).reportedOn()));
        columns.add(shared("country", 15, row -> entry(row).country()));
        columns.add(shared("admin1", 22, row -> entry(row).place().area().admin1()));
        columns.add(shared("location", 20, row -> entry(row).place().area().town()));
        columns.add(degrees("latitude", Coordinates::latitude));
        columns.add(degrees("longitude", Coordinates::longitude));
        columns.add(shared("precision", 12, row -> entry(row).place().precision() instanceof GeoPrecision precision
                ? precision.token()
                : null));
        columns.add(shared("group", 20, row -> entry(row).group()));
        columns.add(shared("definition", 26, row -> entry(row).definition()));
        columns.add(shared("basis", 9,
                row -> entry(row).count() instanceof Count count && count.basis() instanceof Basis basis
                        ? basis.token()
                        : null));
        columns.add(shared("qualifier", 13, row -> entry(row).count() instanceof Count count
                ? count.figure().qualifier().words()
                : null));
        columns.add(number("low", Figure::low));
        columns.add(number("best", Figure::best));
        columns.add(number("high", Figure::high));
        columns.add(shared("unit", 14, row -> entry(row).count() instanceof Count count ? count.unit() : null));
        columns.add(
                shared("logged", 16, row -> entry(row).count() instanceof Count count ? count.figure().text() : null));
        columns.add(new EntryColumn.Reduced(
                "periodStart", heading("periodStart"), DAY, row -> entry(row).periodStart()));
        columns.add(shared("issuer", 28, row -> entry(row).attribution().issuer()));
        columns.add(shared("source", 28, row -> entry(row).attribution().source()));
        columns.add(text("url", 80, row -> entry(row).attribution().url()));
        columns.add(new EntryColumn.Text("status", heading("status"), 12, true, EntryRow::status));
        columns.add(new EntryColumn.Text("standing", heading("standing"), 13, true, EntryRow::standing));
        columns.add(text("corrects", 14, row -> EntryLinks.ofOneDataset(entry(row).corrects())));
        columns.add(text("partOf", 14, row -> entry(row).partOf()));
        columns.add(text("summary", 80, row -> entry(row).summary()));
        columns.add(new EntryColumn.Jump(
                "keyFigure", heading("keyFigure"), 28, row -> keyFigures.get(entry(row).key())));
        columns.add(new EntryColumn.Text(
                "findings", heading("findings"), 24, true, row -> findingCodes.get(entry(row).key())));
        columns.add(shared("dataset", 14, row -> entry(row).dataset()));
        var ownColumns = columns.size();
        columns.add(new EntryColumn.Text("attributes", heading("attributes"), 50, false, this::rest));
        columns.add(new EntryColumn.Day("knownOn", heading("knownOn"), DAY, row -> row.vintage().countsFrom()));
        columns.add(new EntryColumn.Ordinal(
                "vintage", heading("vintage"), 8, row -> row.vintage().number()));
        columns.add(new EntryColumn.Day(
                "loadedOn",
                heading("loadedOn"),
                DAY,
                row -> LocalDate.ofInstant(row.vintage().loadedOn(), ZoneOffset.UTC)));
        columns.add(new EntryColumn.Text(
                "file", heading("file"), 22, true, row -> row.vintage().origin().file()));
        columns.add(new EntryColumn.Ordinal(
                "record", heading("record"), 9, row -> row.vintage().origin().record()));
        columns.add(new EntryColumn.Ordinal(
                "line", heading("line"), 9, row -> row.vintage().origin().line()));
        columns.addAll(ownColumns, logged(columns));
        return columns;
    }

    private EntryColumn text(String key, double width, Function<EntryRow, @Nullable String> text) {
        return new EntryColumn.Text(key, heading(key), width, false, text);
    }

    private EntryColumn shared(String key, double width, Function<EntryRow, @Nullable String> text) {
        return new EntryColumn.Text(key, heading(key), width, true, text);
    }

    private EntryColumn number(String key, Function<Figure, @Nullable BigDecimal> number) {
        return new EntryColumn.Number(
                key, heading(key), 12,
                row -> entry(row).count() instanceof Count count ? number.apply(count.figure()) : null);
    }

    private EntryColumn degrees(String key, Function<Coordinates, Double> degrees) {
        return new EntryColumn.Degrees(key, heading(key), 10, row -> {
            var point = entry(row).place().point();
            return point == null ? null : degrees.apply(point);
        });
    }

    private String heading(String key) {
        return messages.text("entries." + key);
    }

    private static Entry entry(EntryRow row) {
        return row.vintage().entry();
    }

    /** The logs' own columns, each under its name there, which no other column may bear. */
    private List<EntryColumn> logged(List<EntryColumn> others) {
        var taken = new HashSet<String>();
        others.forEach(column -> taken.add(column.heading().toLowerCase(Locale.ROOT)));
        var columns = new ArrayList<EntryColumn>();
        for (var name : logged.keySet()) {
            var clean = ExcelLimits.cut(name.replaceAll("\\s+", " ").strip(), LONGEST_NAME, "…");
            var heading = clean.isEmpty() ? messages.text("entries.asLogged") : clean;
            for (var number = 2; !taken.add(heading.toLowerCase(Locale.ROOT)); number++) {
                heading = clean + " (" + number + ")";
            }
            var longest = Math.max(heading.length(), logged.getOrDefault(name, 0));
            columns.add(new EntryColumn.Logged(
                    "asLogged", heading, Math.clamp(longest + 4, NARROWEST, WIDEST), columns.size(), own));
        }
        return columns;
    }

    /** What the log has beyond all columns. */
    private String rest(EntryRow row) {
        var attributes = Attributes.copyOf(entry(row).attributes());
        if (own.hasAll(attributes)) {
            return "";
        }
        return attributes.entrySet().stream()
                .filter(attribute -> !logged.containsKey(attribute.getKey()))
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining("; "));
    }
}
