package org.sitrep.briefing;

import static org.sitrep.Refs.ref;
import static org.sitrep.Refs.refs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Finding;
import org.sitrep.model.Severity;
import org.sitrep.report.ActivityLine;
import org.sitrep.report.Amount;
import org.sitrep.report.Breakdown;
import org.sitrep.report.Chart;
import org.sitrep.report.Counts;
import org.sitrep.report.Disputed;
import org.sitrep.report.FigureSection;
import org.sitrep.report.InputLine;
import org.sitrep.report.KeyFigure;
import org.sitrep.report.Mark;
import org.sitrep.report.Masthead;
import org.sitrep.report.MeasureBar;
import org.sitrep.report.Note;
import org.sitrep.report.Regions;
import org.sitrep.report.Report;
import org.sitrep.report.Response;
import org.sitrep.report.Revision;
import org.sitrep.report.Sentence;
import org.sitrep.report.SeriesTable;
import org.sitrep.report.SourceLine;
import org.sitrep.report.Stated;
import org.sitrep.report.Tile;
import org.sitrep.report.TimelineItem;

/** Reports made by hand: almost nothing, and far too much. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 9);
    private static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein";
    private static final String SCRIPTS = "Łódź, Ελλάδα, Қазақстан: ә ғ қ ң ө ұ ү һ і, Šiauliai, İstanbul, עברית, "
            + "محافظة حلب (سوريا), ქართული, Հայաստան";

    private Samples() {}

    /** A night on which nothing was reported. */
    static Report empty() {
        var nothing = section("Nothing", "", List.of(), List.of(), List.of(), List.of(), List.of());
        return new Report(
                "empty", masthead("Nowhere", ""), new Counts(0, 0, 0, 0), List.of(),
                List.of(new Sentence("Nothing was reported in the window.", List.of())), List.of(), List.of(), nothing,
                nothing,
                nothing, new Response(List.of(), List.of(), ""), new Regions(List.of(), List.of(), List.of(), ""),
                List.of(),
                nothing, nothing, nothing, nothing, new Disputed(List.of(), List.of()), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(new Note("As of", "Everything known.")), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /** Names in scripts that run from right to left or that the family of the briefing has not got. */
    static Report scripts() {
        var names = List.of(
                "محافظة حلب, ISO week 5 2024: السلام لا يزال (12) في الرقة.",
                "تهران و مشهد: گزارش پلیس, می\u200Cخواهم.",
                "ירושלים ותל אביב (2024), 12 איש.",
                "თბილისი, ქუთაისი და ბათუმი.",
                "Երևան, Գյումրի և Վանաձոր.",
                "北京市和上海市，新疆维吾尔自治区。",
                "กรุงเทพมหานคร และ เชียงใหม่ น้ำท่วม",
                "አዲስ አበባ፣ ትግራይ ክልል።",
                "दिल्ली और मुंबई",
                "ရန်ကုန်");
        var empty = empty();
        return new Report(
                "scripts", masthead("Nowhere", "Situation report: حلب, ירושלים, თბილისი, Երևան"), empty.counts(),
                List.of(), names.stream().map(name -> new Sentence(name, List.of())).toList(), List.of(), List.of(),
                empty.detentions(), empty.killed(), empty.injured(), empty.response(), empty.regions(), List.of(),
                empty.cases(), empty.deployments(), empty.damage(), empty.crowds(), empty.disputed(), names, List.of(),
                List.of(), List.of(),
                names.stream()
                        .map(name -> new Finding("CODE", Severity.NOTE, name, refs("S-1")))
                        .toList(),
                empty.method(),
                names.stream().map(name -> new Note(name.split(",")[0], name.repeat(4))).toList(), List.of(), List.of(),
                List.of(), List.of());
    }

    /** The longest names, many scripts, forty regions, twelve issuers, a thousand events. */
    static Report stress() {
        var figures = new ArrayList<KeyFigure>();
        for (var i = 0; i < 60; i++) {
            figures.add(figure(i, "Detained: definition " + i + " " + (i % 7 == 0 ? LONG_WORD : SCRIPTS)));
        }
        var lines = IntStream.range(0, 12).mapToObj(Samples::line).toList();
        var charts = List.<Chart>of(
                new Chart.Steps("Twelve issuers", "Twelve issuers rise.", "Detained", "", "persons", lines),
                new Chart.Steps(
                        "One point", "One point.", "Detained", "", "persons",
                        List.of(new Chart.Line("One", List.of(point(0, 5, false, false))))),
                new Chart.Bars(
                        "Many bars", "Many bars.", "Detained", "", "persons",
                        IntStream.range(0, 300)
                                .mapToObj(i -> point(i, 10 + i % 90, i % 50 == 3, i % 40 == 7))
                                .toList()),
                new Chart.Bars(
                        "Overlapping bars", "Overlapping bars.", "Detained", "", "persons",
                        IntStream.range(0, 9).mapToObj(i -> wide(i, 1000 + 37 * i)).toList()));
        var series = new SeriesTable(
                "Detained " + LONG_WORD, "Place", "persons",
                IntStream.range(0, 200).mapToObj(Samples::seriesRow).toList());
        var breakdown = new Breakdown(
                "Killed by who they were", figures.getFirst(),
                List.of(new Breakdown.Row("women", amount("at least 1,234,567", "1,234,567"), "Ministry", null,
                        ref("S-1"))),
                amount("3", "3"), "A note that stands under the table.");
        var full = section(
                "Detentions", "A lead sentence that says what the tables say. ".repeat(12), figures, figures,
                List.of(breakdown), List.of(series), charts);
        var nothing = section("Nothing", "", List.of(), List.of(), List.of(), List.of(), List.of());
        return new Report(
                "stress", masthead("France", "The longest title of a report that any desk has ever given, " + SCRIPTS),
                new Counts(1000, 3, 60, 40), revisions(60),
                IntStream.range(0, 5)
                        .mapToObj(
                                i -> new Sentence(
                                        SCRIPTS + " " + "many words ".repeat(30),
                                        refs("S-" + i, "S-" + (i + 1))))
                        .toList(),
                figures.subList(0, 6).stream().map(figure -> new Tile("Detained " + LONG_WORD, figure)).toList(),
                List.of(
                        new Sentence("Doubted by a finding: 3 of 6 key figures (" + LONG_WORD + ").", refs("S-1")),
                        new Sentence("Findings: 100 errors, 100 warnings, 100 notes.", List.of())),
                full, nothing, nothing, response(), regions(figures), activity(), nothing, nothing, nothing, nothing,
                new Disputed(withdrawn(), figures.subList(0, 20)), List.of("A gap. ".repeat(90), "ภาษาไทย", "हिन्दी"),
                figures, List.of(), revisions(400),
                IntStream.range(0, 300)
                        .mapToObj(
                                i -> new Finding(
                                        "A_LONG_CODE_OF_A_RULE_THAT_FOUND_IT",
                                        Severity.values()[i % 3], "Finding " + i + ": " + SCRIPTS, refs("S-" + i)))
                        .toList(),
                List.of(new Note("A word", "An explanation. ".repeat(400))), List.of(new Note(LONG_WORD, SCRIPTS)),
                List.of(new Note("p", "provisional")),
                IntStream.range(0, 200)
                        .mapToObj(
                                i -> new SourceLine(
                                        SCRIPTS + i, "outlet", 1_000_000 + i, DAY, DAY,
                                        "https://example.org/" + "a".repeat(i) + "?q=" + i))
                        .toList(),
                List.of(), List.of(
                        new InputLine(
                                "a-very-long-file-name-" + LONG_WORD + ".csv.gz", "0".repeat(64), "x",
                                3_000_000, 3_000_000, 1, 2, 3, 4)));
    }

    private static Masthead masthead(String country, String title) {
        return new Masthead(
                title.isEmpty() ? country + ": situation report" : title, country, DAY,
                "9 March 2024, end of day UTC", DAY, DAY, "9 March 2024 to 9 March 2024", null, "Issue of 9 March 2024",
                "TLP:AMBER+STRICT", "en", "A4");
    }

    private static FigureSection section(
            String title,
            String lead,
            List<KeyFigure> ladder,
            List<KeyFigure> places,
            List<Breakdown> breakdowns,
            List<SeriesTable> series,
            List<Chart> charts) {
        return new FigureSection(
                title.toLowerCase(java.util.Locale.ROOT), title, lead, ladder, List.of(), places, breakdowns, series,
                charts, List.of());
    }

    private static Amount amount(String text, String number, Mark... marks) {
        var value = number.replaceAll("[^0-9]", "");
        return new Amount(
                null, value.isEmpty() ? null : new BigDecimal(value), null, "exact", number, text, "persons",
                List.of(marks));
    }

    private static KeyFigure figure(int i, String label) {
        var amount = switch (i % 6) {
            case 0 -> amount("at least 1,234,567", "1,234,567", Mark.FLAGGED, Mark.REVISED);
            case 1 -> amount("an unquantified number (source: 'dozens and dozens of people of every age')", "..");
            case 2 -> amount("12", "12", Mark.WITHDRAWN);
            case 3 -> amount("between 4,000 and 6,000", "4,000 and 6,000");
            case 4 -> amount("..", "..");
            default -> amount("about 12,000", "12,000");
        };
        return new KeyFigure(
                "f" + i, label, "detention", "all", null, i % 9 == 0 ? LONG_WORD : "Place " + i, "region",
                "total", "running total since 2 January 2022", amount, "Ministry", "Outlet",
                "Ministry of " + SCRIPTS + " (" + LONG_WORD + ")", "https://example.org/" + i, "2024-03-09", DAY,
                "9 March 2024", DAY, null, "change of +12,345 in the reported total since 8 March 2024",
                "9,900 to about 12,000",
                IntStream.range(0, 12)
                        .mapToObj(
                                j -> new Stated(
                                        amount("about 9,900", "9,900"), "Issuer " + j, null, DAY,
                                        "9 March 2024", ref("S-" + j)))
                        .toList(),
                i % 4 == 0 ? List.of("A finding that a reader must know. ".repeat(6)) : List.of(),
                refs("S-" + i, "S-" + (i + 1), "S-" + (i + 2)), 0, null);
    }

    private static Chart.Line line(int number) {
        return new Chart.Line(
                "Issuer " + number + " with quite a long name of its own",
                IntStream.range(0, 30)
                        .mapToObj(i -> point(i * 3, 100 * number + i * i, i % 11 == 4, i % 9 == 5))
                        .toList());
    }

    private static Chart.Point point(int day, int value, boolean withdrawn, boolean flagged) {
        var at = DAY.minusDays(300).plusDays(day);
        @Nullable BigDecimal none = null;
        return Chart.Point.of(
                at, at, BigDecimal.valueOf(value), none, none, Integer.toString(value), withdrawn, false, flagged,
                false, ref("S-" + day));
    }

    private static Chart.Point wide(int number, int value) {
        var from = DAY.minusDays(30L - number);
        return Chart.Point.of(
                from, from.plusDays(5), BigDecimal.valueOf(value), BigDecimal.valueOf(value - 100),
                BigDecimal.valueOf(value + 300), "between " + value, false, false, number == 3, false,
                ref("S-" + number));
    }

    private static SeriesTable.Row seriesRow(int i) {
        return new SeriesTable.Row(
                DAY, "2024-03-09", "9 March 2024", DAY, "total", "running total",
                i % 5 == 0 ? amount("12", "12", Mark.WITHDRAWN) : amount("at least 1,2" + (10 + i), "1,2" + (10 + i)),
                "Ministry (" + SCRIPTS + ")", null, i % 8 == 0 ? "labelled new; fits the running totals" : null,
                ref("S-" + i));
    }

    private static List<Revision> revisions(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> new Revision(
                                DAY, "Detained " + i, "detention", "all", null, "Kazakhstan", "country", "total",
                                i % 7 == 0 ? null : amount("9,900", "9,900"), "Interior Ministry",
                                i % 5 == 0 ? null : amount("about 12,000", "12,000"), "AP (Mid-day)",
                                "AP (Mid-day); before: Interior Ministry", "update",
                                "next report of the same issuer",
                                i % 3 == 0 ? "A reason. ".repeat(i == 9 ? 400 : 8) : "",
                                refs("S-" + i)))
                .toList();
    }

    private static Response response() {
        var items = IntStream.range(0, 1200)
                .mapToObj(
                        i -> new TimelineItem(
                                "2024-03-09", DAY, "9 March 2024", "measure", "Measure", "Place " + i % 40,
                                "Timeline item " + i + ". " + (i % 10 == 0 ? SCRIPTS : "Something was done."),
                                i % 6 == 0 ? amount("about 12", "12") : null, "Ministry", "Ministry", null, DAY,
                                i % 9 == 0,
                                i % 13 == 0, refs("T-" + i)))
                .toList();
        var bars = IntStream.range(0, 70)
                .mapToObj(
                        i -> new MeasureBar(
                                "measure of kind " + i / 10, i % 6 == 0 ? LONG_WORD : "Place " + i,
                                DAY.minusDays(i), i % 3 == 0 ? null : DAY.plusDays(i - 30), i % 3 != 0 && i > 30,
                                i % 2 == 0,
                                "from 1 March 2024, end announced for 19 December 2024", "1 Mar 2024 – 19 Dec 2024",
                                refs("T-" + i)))
                .toList();
        return new Response(items, bars, "2024-01-01");
    }

    private static Regions regions(List<KeyFigure> figures) {
        var rows = new ArrayList<Regions.Row>();
        var names = List.of(
                "Nord", "Aisne", "Paris", "Seine-Saint-Denis", "Val-de-Marne", "Hauts-de-Seine", "Rhône",
                "Gironde", "Finistère", "Var", "Oise", "Somme", "Marne", "Meuse", "Vosges", "Yonne", "Orne", "Eure",
                "Loiret", "Cher", "Indre", "Creuse", "Lot", "Gers", "Tarn", "Aude", "Gard", "Ain", "Jura", "Doubs");
        for (var i = 0; i < 40; i++) {
            var name = i < names.size() ? names.get(i) : "Region that no map has, number " + i;
            rows.add(new Regions.Row(name, name, List.of(figures.get(i), figures.get(i + 1)), i));
        }
        return new Regions(
                List.of("Detained", "Killed"), rows,
                List.of(new Regions.Dot("Lyon", 45.76, 4.83, 900), new Regions.Dot("Lille", 50.63, 3.06, 3)),
                "A note about the places.");
    }

    private static List<ActivityLine> activity() {
        return IntStream.range(0, 9)
                .mapToObj(
                        i -> new ActivityLine(
                                "Killed", "acled", i % 2 == 0, 7, "7 days to 9 March 2024",
                                amount("at least 12", "12"), 1234,
                                i == 3 ? null : "98 events in the 7 days before", i == 3 ? null : "usually 101 events"))
                .toList();
    }

    private static List<Disputed.Withdrawn> withdrawn() {
        return IntStream.range(0, 20)
                .mapToObj(
                        i -> new Disputed.Withdrawn(
                                "Killed", "Place " + i, amount("164", "164", Mark.WITHDRAWN),
                                "Operational HQ", null, DAY, i % 2 == 0 ? DAY : null, "Said to be a technical mistake.",
                                ref("S-" + i)))
                .toList();
    }
}
