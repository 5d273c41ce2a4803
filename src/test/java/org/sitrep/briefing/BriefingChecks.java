package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.sitrep.report.Report;

/** What must hold of every briefing, whatever it reports. */
final class BriefingChecks {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,]*\\p{Nd}|\\p{Nd}");

    private static final int WHITE = 0xFFFFFF;
    private static final double HEAD = 50;
    private static final double FOOT = 45;

    private final PrintedPdf pdf;
    private final Report report;

    BriefingChecks(PrintedPdf pdf, Report report) {
        this.pdf = pdf;
        this.report = report;
    }

    void all() throws IOException {
        furnitureOnEveryPage();
        ofAnyLanguage();
    }

    /** All but the words of the furniture. */
    void ofAnyLanguage() throws IOException {
        everyFontEmbedded();
        nothingOutsideTheTypeArea();
        noTextOverText();
        nothingTooSmallOrTooFaint();
        noHeadingAtTheFootOfAPage();
        noPageHalfEmpty();
        nothingActive();
        everyLinkAndBookmarkLeadsSomewhere();
    }

    private void everyLinkAndBookmarkLeadsSomewhere() throws IOException {
        for (var page = 1; page <= pdf.pages(); page++) {
            for (var annotation : pdf.document().getPage(page - 1).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo inside) {
                    assertThat(leads(inside.getDestination())).as("a link on page %d", page).isTrue();
                }
            }
        }
        var outline = pdf.document().getDocumentCatalog().getDocumentOutline();
        assertThat(outline.hasChildren()).isTrue();
        for (var item : outline.children()) {
            assertThat(item.getTitle()).isNotBlank();
            assertThat(item.findDestinationPage(pdf.document())).as("bookmark %s", item.getTitle()).isNotNull();
        }
    }

    private boolean leads(PDDestination destination) throws IOException {
        var place = destination instanceof PDNamedDestination named
                ? pdf.document().getDocumentCatalog().findNamedDestinationPage(named)
                : destination;
        return place instanceof PDPageDestination on && on.retrievePageNumber() >= 0
                && on.retrievePageNumber() < pdf.pages();
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

    /** 7.5 points at least; every ink on paper has a contrast of 4.5 to 1. White stands on dark grounds only. */
    private void nothingTooSmallOrTooFaint() throws IOException {
        for (var page = 1; page <= pdf.pages(); page++) {
            var height = pdf.document().getPage(page - 1).getMediaBox().getHeight();
            for (var glyph : pdf.glyphs(page)) {
                assertThat(glyph.size()).as("%s on page %d", glyph, page).isGreaterThanOrEqualTo(7);
                if (isInTypeArea(glyph, height) && glyph.ink() != WHITE) {
                    assertThat(glyph.contrast()).as("%s on page %d", glyph, page).isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    private static boolean isInTypeArea(PrintedPdf.Glyph glyph, double height) {
        return glyph.base() > HEAD && glyph.base() < height - FOOT;
    }

    private void noHeadingAtTheFootOfAPage() throws IOException {
        for (var page = 1; page <= pdf.pages(); page++) {
            var height = pdf.document().getPage(page - 1).getMediaBox().getHeight();
            var area = pdf.glyphs(page).stream().filter(glyph -> isInTypeArea(glyph, height)).toList();
            var lowest = area.stream().mapToDouble(PrintedPdf.Glyph::base).max().orElse(0);
            assertThat(area)
                    .as("the last line of page %d", page)
                    .filteredOn(glyph -> glyph.base() > lowest - 2)
                    .anyMatch(glyph -> !glyph.isBold() || glyph.size() < 9);
        }
    }

    /** But the last page of a part: before the charts, before the annexes, and at the end. */
    private void noPageHalfEmpty() throws IOException {
        for (var page = 1; page < pdf.pages(); page++) {
            if (opensPart(page + 1)) {
                continue;
            }
            var height = pdf.document().getPage(page - 1).getMediaBox().getHeight();
            var lowest = pdf.glyphs(page)
                    .stream()
                    .filter(glyph -> isInTypeArea(glyph, height))
                    .mapToDouble(PrintedPdf.Glyph::base)
                    .max()
                    .orElse(0);
            assertThat(lowest).as("how far down page %d is used", page).isGreaterThan(height / 2);
        }
    }

    private boolean opensPart(int page) throws IOException {
        var text = pdf.text(page);
        return text.lines().limit(6).anyMatch(line -> line.strip().equals("Charts and map"))
                || text.lines().limit(6).anyMatch(line -> line.matches("A[\\s\u2002]+\\p{Lu}.*"));
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
