package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;
import org.sitrep.briefing.BriefingWriter;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;
import org.sitrep.model.Rejection;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.Told;
import org.sitrep.reckon.VintageSource;
import org.sitrep.report.EntryRow;
import org.sitrep.report.EntryRows;
import org.sitrep.report.ModelJson;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;

/** What everybody may read carries nothing that could name or betray a person, in no part of any file. */
class PublicEditionTest {

    /** Words that stand in summaries, remarks, addresses and raw rows only. */
    private static final List<String> SECRETS = List.of(
            "Aigerim", "Secretova", "inferredremark", "rawrowtext", "twochildrenkilled", "valuequoted",
            "1.75 children");

    @TempDir static Path folder;

    private static Report report;
    private static String workbook;
    private static String json;
    private static String briefing;

    @BeforeAll
    static void write() throws Exception {
        var settings = new ReportSettings(
                "situation report", "TLP:CLEAR", ZoneOffset.UTC, Locale.ENGLISH, "A4", true);
        var inputs = new ReportInputs(
                List.of(),
                List.of(new Rejection("a.csv", 3, 2, 4, "count", "NOT_A_NUMBER", "valuequoted is no number",
                        "rawrowtext")),
                1);
        var builder = new ReportBuilder(settings, ReckoningSettings.DEFAULT);
        var day = LocalDate.of(2022, 1, 13);
        var built = builder.make(
                new ReportRequest("kazakhstan", "Kazakhstan", day, null, null, day.minusDays(1)),
                VintageSource.of(vintages()),
                inputs);
        report = built.report();
        var file = folder.resolve("public.xlsx");
        new WorkbookWriter().write(report, everything(), file);
        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
        workbook = parts(file);
        var bytes = new ByteArrayOutputStream();
        new ModelJson().write(report, bytes);
        json = bytes.toString(StandardCharsets.UTF_8);
        var pdf = folder.resolve("public.pdf");
        new BriefingWriter().write(report, pdf);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            briefing = new PDFTextStripper().getText(document);
        }
        assertThat(built.entries().count()).isZero();
    }

    @Test
    void noPartOfAnyFileHoldsASecret() {
        for (var secret : SECRETS) {
            assertThat(workbook).as("workbook").doesNotContainIgnoringCase(secret);
            assertThat(json).as("model").doesNotContainIgnoringCase(secret);
            assertThat(briefing).as("briefing").doesNotContainIgnoringCase(secret);
            assertThat(report.toString()).as("report").doesNotContainIgnoringCase(secret);
        }
    }

    @Test
    void smallCountsOfProtectedGroupsAreWordsWithoutBounds() {
        for (var group : List.of("children", "detainees", "medical_workers", "journalists")) {
            var figures = report.keyFigures().stream().filter(figure -> figure.group().equals(group)).toList();
            assertThat(figures).as(group).isNotEmpty();
            for (var figure : figures) {
                var amount = figure.amount();
                assertThat(amount.text()).as(group).isIn("fewer than 3", "\u201ca small number\u201d");
                assertThat(amount.low()).isNull();
                assertThat(amount.best()).isNull();
                assertThat(amount.high()).isNull();
                assertThat(figure.url()).isNull();
            }
            assertThat(report.series()).noneMatch(line -> line.group().equals(group));
        }
        assertThat(workbook).contains("fewer than 3");
        assertThat(json).contains("fewer than 3");
        assertThat(briefing).contains("fewer than 3");
    }

    @Test
    void allTextsThatTellTheSameAreTheSame_whateverTheCountWas() {
        var one = texts(Told.death("X").group("children").newly(1));
        var two = texts(Told.death("X").group("children").newly(2));
        var none = texts(Told.death("X").group("children").newly(0));
        assertThat(one).isEqualTo(two).isEqualTo(none);
    }

    @Test
    void aSumOverEventsOfWithheldCounts_saysNoMoreThanThatEachIsSmall() {
        assertThat(report.keyFigures())
                .filteredOn(figure -> figure.group().equals("minors"))
                .isNotEmpty()
                .allMatch(figure -> figure.amount().text().equals("up to 2") && figure.amount().best() == null);
    }

    @Test
    void otherFiguresStay() {
        assertThat(report.keyFigures())
                .anyMatch(figure -> figure.group().equals("all") && figure.amount().text().equals("12,345"))
                .anyMatch(figure -> figure.group().equals("security_forces") && figure.amount().text().equals("2"));
        assertThat(report.keyFigures())
                .anyMatch(figure -> figure.group().equals("foreign_nationals")
                        && figure.amount().text().equals("1"));
    }

    @Test
    void aFallBelowTheLimit_isNotHiddenBehindTheOldFigure() {
        var figures = build(
                Told.death("A").group("children").reported("2022-01-08").on("2022-01-08").total(7).vintage(),
                Told.death("B").group("children").reported("2022-01-10").on("2022-01-10").total(2).vintage());
        assertThat(figures.keyFigures()).anyMatch(figure -> figure.amount().text().equals("fewer than 3"));
        assertThat(figures.keyFigures()).noneMatch(figure -> figure.amount().text().equals("7"));
    }

    @Test
    void theModelCaseLosesItsWordsAboutPersons() throws Exception {
        var known = new ArrayList<Vintage>();
        ModelCase.built("2023-01-05", "A4").entries().forEach(row -> known.add(row.vintage()));
        var about = EnumSet.of(Category.DETENTION, Category.RELEASE, Category.DEATH, Category.INJURY);
        var others = known.stream()
                .filter(vintage -> !about.contains(vintage.entry().category()))
                .map(vintage -> vintage.entry().summary())
                .collect(Collectors.joining("\n"));
        var words = known.stream()
                .filter(vintage -> about.contains(vintage.entry().category()))
                .map(vintage -> vintage.entry().summary())
                .filter(summary -> summary.length() > 20 && !others.contains(summary))
                .toList();
        var edition = build(known.toArray(Vintage[]::new));
        var file = folder.resolve("kazakhstan.xlsx");
        new WorkbookWriter().write(edition, everything(), file);
        var text = parts(file).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
        var model = edition.toString();

        assertThat(words).hasSizeGreaterThan(50);
        assertThat(words).noneMatch(text::contains).noneMatch(model::contains);
        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
    }

    @Test
    void itSaysWhatWasLeftOut() {
        assertThat(report.method()).anyMatch(note -> note.term().equals("Public edition"));
        assertThat(workbook).contains("Public edition");
        assertThat(briefing).contains("Public edition");
    }

    @Test
    void thereIsNoSheetOfEntriesAndNothingHidden() throws Exception {
        try (var read = new XSSFWorkbook(folder.resolve("public.xlsx").toString())) {
            for (var sheet : read) {
                assertThat(sheet.getSheetName()).doesNotStartWith("Entries");
                assertThat(read.getSheetVisibility(read.getSheetIndex(sheet)).name()).isEqualTo("VISIBLE");
            }
            assertThat(read.getAllNames()).noneMatch(name -> name.getRefersToFormula().contains("Entries!"));
        }
        assertThat(workbook).doesNotContain("MATCH(");
    }

    private static List<Vintage> vintages() {
        var told = new ArrayList<Told>();
        var summary = "Aigerim Secretova, 1.75 children";
        told.add(Told.detention("D1").total(12_345).by("Interior Ministry").summary(summary));
        told.add(Told.detention("D2").on("2022-01-08").total(10_345).by("Interior Ministry").summary(summary));
        told.add(Told.death("K1").group("children").total(2).by("UNICEF").summary(summary)
                .url("https://example.org/twochildrenkilled"));
        told.add(Told.death("K2").group("detainees").newly(1).by("Lawyers").summary(summary)
                .url("https://example.org/twochildrenkilled"));
        told.add(Told.injury("I1").group("medical_workers").in("Almaty (city)").total(Told.about(2)).by("Union")
                .summary(summary).url("https://example.org/twochildrenkilled"));
        told.add(Told.injury("I2").group("journalists").in("Zhambyl Region", "Taraz").total(1).by("Editors")
                .summary(summary).url("https://example.org/twochildrenkilled"));
        told.add(Told.death("K3").group("security_forces").in("Zhambyl Region", "Taraz").total(2).by("Police")
                .summary(summary));
        told.add(Told.death("K4").group("foreign_nationals").total(1).by("Embassy").summary(summary));
        told.add(Told.of(Category.RELEASE, "R1").group("minors").event(1).in("Zhambyl Region", "Taraz")
                .summary(summary));
        return told.stream().map(PublicEditionTest::remarked).toList();
    }

    private static Vintage remarked(Told told) {
        var vintage = told.vintage();
        var entry = vintage.entry();
        var remarked = new Entry(
                entry.dataset(),
                entry.id(),
                entry.category(),
                entry.date(),
                entry.end(),
                entry.reportedOn(),
                entry.place(),
                entry.group(),
                entry.definition(),
                entry.count(),
                entry.periodStart(),
                entry.attribution(),
                entry.standing(),
                entry.corrects(),
                entry.partOf(),
                entry.summary(),
                Map.of("remarks", "inferredremark"));
        return new Vintage(
                remarked, vintage.number(), vintage.countsFrom(), vintage.loadedOn(), vintage.origin());
    }

    private static String texts(Told told) {
        return build(told.vintage()).toString();
    }

    private static Report build(Vintage... vintages) {
        var settings = new ReportSettings(
                "situation report", "TLP:CLEAR", ZoneOffset.UTC, Locale.ENGLISH, "A4", true);
        return new ReportBuilder(settings, ReckoningSettings.DEFAULT)
                .build(
                        new ReportRequest("k", "Kazakhstan", LocalDate.of(2023, 1, 5), null, null, null),
                        List.of(vintages),
                        ReportInputs.NONE);
    }

    /** What a careless caller might hand over. */
    private static EntryRows everything() {
        return new ListedRows(vintages().stream()
                .map(vintage -> new EntryRow(vintage, "reported", "stands"))
                .toList());
    }

    private static String parts(Path file) throws Exception {
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : zip.stream().toList()) {
                all.append(part.getName()).append('\n');
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }
}
