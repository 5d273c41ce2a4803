package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.sitrep.report.Report;

/** What must hold of every briefing, whatever it reports. */
final class BriefingChecks {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,]*\\p{Nd}|\\p{Nd}");

    private final PrintedPdf pdf;
    private final Report report;

    BriefingChecks(PrintedPdf pdf, Report report) {
        this.pdf = pdf;
        this.report = report;
    }

    void all() throws IOException {
        furnitureOnEveryPage();
        everyFontEmbedded();
        nothingOutsideTheTypeArea();
        noTextOverText();
        nothingActive();
    }

    private void furnitureOnEveryPage() throws IOException {
        for (var page = 1; page <= pdf.pages(); page++) {
            var text = pdf.text(page).replaceAll("\\s+", " ");
            assertThat(text).as("page %d", page)
                    .contains("Page " + page + " of " + pdf.pages())
                    .contains(report.masthead().handling())
                    .contains(report.masthead().issue());
        }
    }

    private void everyFontEmbedded() throws IOException {
        var names = new HashSet<String>();
        for (var page : pdf.document().getPages()) {
            PDResources resources = page.getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).as("subset").matches("[A-Z]{6}\\+.*");
                names.add(font.getName());
            }
        }
        assertThat(names).isNotEmpty();
    }

    private void nothingOutsideTheTypeArea() throws IOException {
        for (var page = 1; page <= pdf.pages(); page++) {
            var box = pdf.document().getPage(page - 1).getMediaBox();
            for (var glyph : pdf.glyphs(page)) {
                assertThat(glyph.left()).as("%s on page %d", glyph, page).isGreaterThan(40);
                assertThat(glyph.right()).as("%s on page %d", glyph, page).isLessThan(box.getWidth() - 40);
                assertThat(glyph.base()).as("%s on page %d", glyph, page).isBetween(20.0, box.getHeight() - 20.0);
            }
        }
    }

    private void noTextOverText() throws IOException {
        for (var page = 1; page <= pdf.pages(); page++) {
            var glyphs = pdf.glyphs(page)
                    .stream()
                    .sorted((one, other) -> Double.compare(one.base(), other.base()))
                    .toList();
            var over = new ArrayList<String>();
            for (var i = 0; i < glyphs.size(); i++) {
                for (var j = i + 1; j < glyphs.size() && glyphs.get(j).base() - glyphs.get(i).base() < 12; j++) {
                    if (glyphs.get(i).covers(glyphs.get(j))) {
                        over.add(glyphs.get(i) + " and " + glyphs.get(j));
                    }
                }
            }
            assertThat(over).as("text over text on page %d", page).isEmpty();
        }
    }

    private void nothingActive() {
        var catalog = pdf.document().getDocumentCatalog().getCOSObject();
        assertThat(catalog.containsKey(COSName.OPEN_ACTION)).isFalse();
        assertThat(catalog.containsKey(COSName.AA)).isFalse();
        assertThat(catalog.containsKey(COSName.NAMES)).isFalse();
    }

    /** Every number of the text is in the model, is a page number or belongs to an axis. */
    void noNumberOfItsOwn(int biggestAxisNumber) throws IOException {
        var model = NUMBER.matcher(report.toString().replace("\u00A0", " "))
                .results()
                .map(found -> found.group().replace(",", "").replaceFirst("\\.$", ""))
                .collect(Collectors.toSet());
        var alien = new ArrayList<String>();
        for (var page = 1; page <= pdf.pages(); page++) {
            var numbers =
                    NUMBER.matcher(pdf.text(page)).results().map(found -> found.group().replace(",", "")).toList();
            for (var number : numbers) {
                if (!model.contains(number) && !isSmall(number, biggestAxisNumber)) {
                    alien.add(number + " on page " + page);
                }
            }
        }
        assertThat(alien).isEmpty();
    }

    /** Page numbers, days of the month, ticks of an axis: round or small. */
    private static boolean isSmall(String number, int biggestAxisNumber) {
        if (number.matches("0{16}")) {
            return true; // the model case's fingerprint
        }
        if (!number.matches("\\d{1,9}")) {
            return false;
        }
        var value = Integer.parseInt(number);
        return value <= 99 || value <= biggestAxisNumber && value % 50 == 0;
    }
}
