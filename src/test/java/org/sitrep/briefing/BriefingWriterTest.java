package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.ModelCase;
import org.sitrep.report.Report;

/** The briefing of the model case, of an empty night and of a stress case, as a reader and a machine find them. */
class BriefingWriterTest {

    @TempDir Path folder;

    private Path write(Report report) throws IOException {
        var file = folder.resolve(report.name() + ".pdf");
        new BriefingWriter().write(report, file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05", "2022-01-09", "2022-01-13", "2022-08-31"})
    void everyIssueOfTheModelCaseIsWhole(String day) throws Exception {
        var report = ModelCase.report(day);
        var file = write(report);
        try (var pdf = PrintedPdf.of(file)) {
            var checks = new BriefingChecks(pdf, report);
            checks.all();
            checks.noNumberOfItsOwn(20_000);
        }
    }

    @Test
    void printsTheFiguresOfTheModelCaseWithTheirQualifiers() throws Exception {
        try (var pdf = PrintedPdf.of(write(ModelCase.report("2022-01-13")))) {
            assertThat(pdf.text(1).replaceAll("\\s+", " "))
                    .contains("about 12,000")
                    .contains("at least 160")
                    .contains("Changes since the last issue")
                    .contains("Highlights")
                    .contains("Key figures");
            assertThat(pdf.text()).contains("852").contains("1,237").contains("1,678").contains("Withdrawn");
        }
    }

    @Test
    void equalReportsGiveEqualBytes() throws Exception {
        var report = ModelCase.report("2022-01-13");
        var one = folder.resolve("one.pdf");
        var two = folder.resolve("two.pdf");
        new BriefingWriter().write(report, one);
        new BriefingWriter().write(ModelCase.report("2022-01-13"), two);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
    }

    @Test
    void theFileIdentifierTellsOneIssueFromAnother() throws Exception {
        assertThat(identifier("2022-01-13")).isEqualTo(identifier("2022-01-13")).hasSize(16);
        assertThat(identifier("2022-01-09")).isNotEqualTo(identifier("2022-01-13"));
    }

    private byte[] identifier(String day) throws Exception {
        try (var pdf = PrintedPdf.of(write(ModelCase.report(day)))) {
            return ((COSString) pdf.document().getDocument().getDocumentID().get(0)).getBytes();
        }
    }

    @Test
    void letterPaperIsLetter() throws Exception {
        var report = ModelCase.report("2022-01-13", Locale.ENGLISH, "LETTER");
        try (var pdf = PrintedPdf.of(write(report))) {
            var box = pdf.document().getPage(0).getMediaBox();
            assertThat(box.getWidth()).isEqualTo(612);
            assertThat(box.getHeight()).isEqualTo(792);
            new BriefingChecks(pdf, report).all();
        }
    }

    @Test
    void anEmptyNightIsOnePage() throws Exception {
        var report = Samples.empty();
        var file = write(report);
        try (var pdf = PrintedPdf.of(file)) {
            assertThat(pdf.pages()).isEqualTo(1);
            new BriefingChecks(pdf, report).all();
        }
    }

    @Test
    void aStressCaseKeepsItsShape() throws Exception {
        var report = Samples.stress();
        var file = write(report);
        try (var pdf = PrintedPdf.of(file)) {
            new BriefingChecks(pdf, report).all();
            assertThat(pdf.text()).contains("Қазақстан").contains("Ελλάδα").contains("Łódź").contains("U+0939");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "LETTER"})
    void aCountryOfTwentyThousandEventsIsWhole(String paper) throws Exception {
        var report = EventCountry.of(20_000, paper);
        try (var pdf = PrintedPdf.of(write(report))) {
            new BriefingChecks(pdf, report).all();
            assertThat(pdf.text(1)).contains("Killed").contains("Activity in event datasets").contains("In this issue");
            assertThat(pdf.text(2)).contains("Charts and map").contains("Mandalay");
        }
    }

    @Test
    void theFirstPageAnswersAndTheAnnexesFollow() throws Exception {
        try (var pdf = PrintedPdf.of(write(ModelCase.report("2022-01-13")))) {
            assertThat(pdf.text(1).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "Changes since the last issue", "Highlights", "Key figures", "In force on 13 Jan 2022",
                            "State of emergency", "How sure we are", "No issuer named", "In this issue", "Detentions 3")
                    .contains("1,678 in Almaty is labelled new");
            assertThat(pdf.text(2)).contains("Charts and map").contains("Natural Earth");
            assertThat(pdf.text(3)).contains("Detentions");
        }
    }

    @Test
    void headsAreRepeatedWhereTablesGoOn() throws Exception {
        var report = Samples.stress();
        try (var pdf = PrintedPdf.of(write(report))) {
            var inTimeline = false;
            for (var page = 1; page <= pdf.pages(); page++) {
                var text = pdf.text(page);
                if (inTimeline && text.contains("Timeline item")) {
                    var head = text.indexOf("What happened");
                    assertThat(head).as("page %d", page).isGreaterThanOrEqualTo(0);
                    assertThat(head).as("page %d", page).isLessThan(text.indexOf("Timeline item"));
                }
                inTimeline = text.contains("Timeline item");
            }
        }
    }

    @Test
    void figuresLeadToTheirRowsAndSources() throws Exception {
        try (var pdf = PrintedPdf.of(write(ModelCase.report("2022-01-13")))) {
            var inside = 0;
            var outside = 0;
            for (var page : pdf.document().getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var action = annotation.getCOSObject().getCOSDictionary(COSName.A);
                    var kind = action.getNameAsString(COSName.S);
                    inside += kind.equals("GoTo") ? 1 : 0;
                    outside += kind.equals("URI") ? 1 : 0;
                }
            }
            assertThat(inside).isGreaterThan(100);
            assertThat(outside).isGreaterThan(50);
            assertThat(pdf.document().getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
        }
    }
}
