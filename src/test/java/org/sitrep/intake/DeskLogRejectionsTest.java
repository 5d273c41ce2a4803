package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Rejection;

/** Each kind of bad row is refused by name and place, and the good rows around it are kept. */
class DeskLogRejectionsTest {

    private static final String HEADER =
            "entry_id,event_date,event_end,reported_on,country,latitude,longitude,geo_precision,category,basis,qualifier,"
                    + "count,count_low,count_high,status,corrects,part_of,summary";

    @TempDir Path folder;

    /** A bad row and what must be said of it. */
    private record Bad(String row, int columnNumber, String column, Check check, String message) {}

    private static final List<Bad> BAD = List.of(
            new Bad(
                    row("", "2024-03-05", "", "", "detention", "total", "", "5"),
                    1,
                    "entry_id",
                    Check.CELL_REQUIRED,
                    "entry_id is empty; every row must have one"),
            new Bad(
                    row("B2", "2024-02-30", "", "", "detention", "total", "", "5"),
                    2,
                    "event_date",
                    Check.DATE_UNREADABLE,
                    "\"2024-02-30\" is not a date; write it as 2022-01-12, or as 2022-01 or 2022 where the day is not"
                            + " known"),
            new Bad(
                    row("B3", "", "", "", "detention", "total", "", "5"),
                    2,
                    "event_date",
                    Check.CELL_REQUIRED,
                    "event_date is empty; every row must have one"),
            new Bad(
                    row("B4", "0025-03-05", "", "", "detention", "total", "", "5"),
                    2,
                    "event_date",
                    Check.DATE_RANGE,
                    "\"0025-03-05\" is not in the years 1900 to 2036; correct the year"),
            new Bad(
                    "B5,2024-03-05,2024-03-01,,Freedonia,,,,measure,,,,,,,,,",
                    3,
                    "event_end",
                    Check.DATE_ORDER,
                    "event_end 2024-03-01 is before event_date 2024-03-05; correct one of them"),
            new Bad(
                    "B6,2024-03-05,,2204-03-06,Freedonia,,,,measure,,,,,,,,,",
                    4,
                    "reported_on",
                    Check.DATE_RANGE,
                    "\"2204-03-06\" is not in the years 1900 to 2036; correct the year"),
            new Bad(
                    "B7,2024-03-05,,2026-11-25,Freedonia,,,,measure,,,,,,,,,",
                    4,
                    "reported_on",
                    Check.DATE_FUTURE,
                    "reported_on 2026-11-25 is after tomorrow, 2026-11-24; correct the date"),
            new Bad(
                    "B8,2024-03-05,,,,,,,measure,,,,,,,,,",
                    5,
                    "country",
                    Check.CELL_REQUIRED,
                    "country is empty; every row must have one"),
            new Bad(
                    row("B9", "2024-03-05", "somewhere", "20.5", "detention", "total", "", "5"),
                    6,
                    "latitude",
                    Check.NUMBER_UNREADABLE,
                    "\"somewhere\" is not a number; write degrees like 43.25"),
            new Bad(
                    row("B10", "2024-03-05", "200", "20.5", "detention", "total", "", "5"),
                    6,
                    "latitude",
                    Check.LATITUDE_RANGE,
                    "200 is no latitude; it must be from -90 to 90"),
            new Bad(
                    row("B11", "2024-03-05", "10.5", "-200.5", "detention", "total", "", "5"),
                    7,
                    "longitude",
                    Check.LONGITUDE_RANGE,
                    "-200.5 is no longitude; it must be from -180 to 180"),
            new Bad(
                    row("B12", "2024-03-05", "10.5", "", "detention", "total", "", "5"),
                    7,
                    "longitude",
                    Check.COORDINATES_INCOMPLETE,
                    "longitude is empty although latitude is given; give both or neither"),
            new Bad(
                    "B13,2024-03-05,,,Freedonia,,,street,measure,,,,,,,,,",
                    8,
                    "geo_precision",
                    Check.PRECISION_UNKNOWN,
                    "\"street\" is no precision; write one of city, admin1, country"),
            new Bad(
                    row("B14", "2024-03-05", "", "", "arrest", "total", "", "5"),
                    9,
                    "category",
                    Check.CATEGORY_UNKNOWN,
                    "\"arrest\" is no category; write one of detention, release, death, injury, criminal_case,"
                            + " deployment, measure, clash, protest, damage, statement"),
            new Bad(
                    row("B15", "2024-03-05", "", "", "", "total", "", "5"),
                    9,
                    "category",
                    Check.CELL_REQUIRED,
                    "category is empty; every row must have one"),
            new Bad(
                    row("B16", "2024-03-05", "", "", "detention", "", "", "5"),
                    10,
                    "basis",
                    Check.BASIS_MISSING,
                    "A count is given without a basis; write new, total, held or event"),
            new Bad(
                    row("B17", "2024-03-05", "", "", "detention", "cumulative", "", "5"),
                    10,
                    "basis",
                    Check.BASIS_UNKNOWN,
                    "\"cumulative\" is no basis; write one of new, total, held, event"),
            new Bad(
                    row("B18", "2024-03-05", "", "", "detention", "total", "at least", "about 300"),
                    11,
                    "qualifier",
                    Check.QUALIFIER_CONFLICT,
                    "The qualifier \"at least\" and the count \"about 300\" disagree; keep the words in one of the two"
                            + " columns"),
            new Bad(
                    row("B19", "2024-03-05", "", "", "detention", "total", "", "-5"),
                    12,
                    "count",
                    Check.COUNT_NEGATIVE,
                    "\"-5\" is less than zero; correct it, or leave the cell empty where the count is unknown"),
            new Bad(
                    row("B20", "2024-03-05", "", "", "detention", "total", "", "a lot"),
                    12,
                    "count",
                    Check.QUANTITY_UNREADABLE,
                    "\"a lot\" cannot be read as a count; write a number or words such as 160, 12,000, at least 160,"
                            + " about 300, 4-6, 2000+, dozens or not reported"),
            new Bad(
                    row("B21", "2024-03-05", "", "", "detention", "total", "", "1.200"),
                    12,
                    "count",
                    Check.QUANTITY_AMBIGUOUS,
                    "\"1.200\" may mean thousands or decimals; write 1200 or 1,200 for thousands and 1.2 for a decimal"),
            new Bad(
                    "B22,2024-03-05,,,Freedonia,,,,detention,total,,50,60,30,,,,",
                    13,
                    "count_low",
                    Check.BOUNDS_ORDER,
                    "count_low 60 is above count_high 30; correct one of them"),
            new Bad(
                    "B23,2024-03-05,,,Freedonia,,,,detention,total,,50,10,30,,,,",
                    14,
                    "count_high",
                    Check.BOUNDS_ORDER,
                    "count_high 30 is below the count 50; correct one of them"),
            new Bad(
                    "B24,2024-03-05,,,Freedonia,,,,detention,total,,50,about 5,,,,,",
                    13,
                    "count_low",
                    Check.NUMBER_UNREADABLE,
                    "\"about 5\" is not a number; write a bare number like 160"),
            new Bad(
                    "B25,2024-03-05,,,Freedonia,,,,measure,,,,,,deleted,,,",
                    15,
                    "status",
                    Check.STATUS_UNKNOWN,
                    "\"deleted\" is no status; write one of reported, confirmed, disputed, revised, retracted"),
            new Bad(
                    "B26,2024-03-05,,,Freedonia,,,,measure,,,,,,,A1; B26,,",
                    16,
                    "corrects",
                    Check.SELF_REFERENCE,
                    "corrects names the row's own id \"B26\"; name the other entry, or leave the cell empty"),
            new Bad(
                    "B27,2024-03-05,,,Freedonia,,,,measure,,,,,,,,B27,",
                    17,
                    "part_of",
                    Check.SELF_REFERENCE,
                    "part_of names the row's own id \"B27\"; name the other entry, or leave the cell empty"),
            new Bad(
                    "B28,2024-03-05,,,Free\u0000donia,,,,measure,,,,,,,,,",
                    5,
                    "country",
                    Check.CELL_CONTROL_CHAR,
                    "The cell holds the control character \\u0000; remove it"),
            new Bad(
                    "B29,2024-03-05,,,Freedonia,,,,measure,,,,,,,,,,,",
                    19,
                    null,
                    Check.ROW_EXTRA_CELL,
                    "The row has 20 cells, but the header has 18 columns; put a text that holds a comma into double"
                            + " quotes"),
            new Bad(
                    "B30,2024-03-05,,,Freedonia",
                    6,
                    "latitude",
                    Check.ROW_MISSING_CELL,
                    "The row has 5 cells, but the header has 18 columns; add the missing cells, even if they are empty"),
            new Bad(
                    ",,,,,,,,,,,,,,,,,", 0, null, Check.ROW_BLANK, "All cells of the row are empty; remove the row"),
            new Bad(
                    "B32,2024-03-05,,,\"Free\"donia,,,,measure,,,,,,,,,",
                    5,
                    "country",
                    Check.QUOTE_STRAY,
                    "Text follows the closing quote of a cell; put the whole cell in quotes, and write a quote inside it"
                            + " twice (\"\")"),
            new Bad(
                    "B33,2024-03-05,,,\"Freedonia,,,,measure,,,,,,,,,",
                    5,
                    "country",
                    Check.QUOTE_UNCLOSED,
                    "A quote is opened and never closed; close it, and write a quote inside a text twice (\"\")"));

    @Test
    void eachBadRowIsRefusedOnceAndEveryGoodRowIsKept() {
        var lines = new ArrayList<>(List.of(HEADER));
        var expected = new ArrayList<Rejection>();
        var good = new ArrayList<String>();
        for (var bad : BAD) {
            good.add("G" + good.size());
            lines.add(goodRow(good.getLast()));
            lines.add(bad.row());
            expected.add(new Rejection(
                    "log.csv",
                    lines.size(),
                    lines.size() - 1,
                    bad.columnNumber(),
                    bad.column(),
                    bad.check().code(),
                    bad.message(),
                    bad.row()));
        }
        good.add("G" + good.size());
        lines.add(goodRow(good.getLast()));

        var read = DeskLog.read(folder, lines.toArray(String[]::new));

        assertThat(read.rejections()).containsExactlyElementsOf(expected);
        assertThat(read.ids()).containsExactlyElementsOf(good);
        assertThat(read.outcomes()).hasSize(expected.size() + good.size());
    }

    @Test
    void ofSeveralBadCellsTheFirstInTheOrderOfTheColumnsIsReported() {
        var read = DeskLog.read(
                folder, HEADER, "B1,2024-03-05,,,Freedonia,200,999,street,arrest,cumulative,,a lot,,,deleted,,,");

        assertThat(read.rejection().code()).isEqualTo("LATITUDE_RANGE");
    }

    @Test
    void aBytesFaultRejectsItsRowOnly() throws Exception {
        var bytes = new ByteArrayOutputStream();
        // Enough proper UTF-8 that the file is plainly meant to be UTF-8.
        bytes.writeBytes((HEADER + "\n"
                + goodRow("G1").replace("Held", "\u041d\u0430 \u043f\u043b\u043e\u0449\u0430\u0434\u0438") + "\n")
                .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("B1,2024-03-05,,,Fr".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("donia,,,,measure,,,,,,,,,\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes((goodRow("G2") + "\n").getBytes(StandardCharsets.UTF_8));

        var read = DeskLog.readBytes(folder, "log.csv", bytes.toByteArray());

        assertThat(read.ids()).containsExactly("G1", "G2");
        assertThat(read.rejection().code()).isEqualTo("ENCODING_BYTES");
        assertThat(read.rejection().column()).isEqualTo("country");
        assertThat(read.rejection().message())
                .isEqualTo(
                        "The cell holds bytes that are no UTF-8 text; write the characters again and save the file as"
                                + " UTF-8");
    }

    @Test
    void theRawRowIsCutAtTenThousandCharacters() {
        var read = DeskLog.read(folder, HEADER, "B1,2024-02-30,,,Freedonia,,,,measure,,,,,,,,," + "x".repeat(20_000));

        assertThat(read.rejection().raw()).hasSize(10_000);
    }

    private static String row(
            String id,
            String date,
            String latitude,
            String longitude,
            String category,
            String basis,
            String qualifier,
            String count) {
        return String.join(
                ",", id, date, "", "", "Freedonia", latitude, longitude, "", category, basis, qualifier, count, "", "",
                "",
                "", "", "");
    }

    private static String goodRow(String id) {
        return id
                + ",2024-03-05,,2024-03-06,Freedonia,10.5,20.5,city,detention,total,at least,160,,,reported,,,\"Held, at"
                + " noon\"";
    }
}
