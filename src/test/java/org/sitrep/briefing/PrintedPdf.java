package org.sitrep.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A briefing read back, page by page and glyph by glyph. */
final class PrintedPdf implements AutoCloseable {

    private final PDDocument document;

    private PrintedPdf(PDDocument document) {
        this.document = document;
    }

    static PrintedPdf of(Path file) throws IOException {
        return new PrintedPdf(Loader.loadPDF(file.toFile()));
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The text of a page, counted from 1, in the order in which it was written. */
    String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** The text of all pages, blanks and line ends made one blank. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** The glyphs of a page that are seen. */
    List<Glyph> glyphs(int page) throws IOException {
        var glyphs = new ArrayList<Glyph>();
        var stripper = new PDFTextStripper() {
            {
                addOperator(new SetNonStrokingDeviceRGBColor(this));
                addOperator(new SetNonStrokingDeviceGrayColor(this));
            }

            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    glyphs.add(
                            new Glyph(
                                    text.getUnicode(), text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
                                    text.getFontSizeInPt(), text.getFont().getName(), ink()));
                }
                super.processTextPosition(text);
            }

            private int ink() {
                try {
                    return getGraphicsState().getNonStrokingColor().toRGB();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return glyphs;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /**
     * A glyph on a page.
     *
     * @param left its left edge
     * @param base its base line, from the page's upper edge
     * @param size its size in points, cut to a whole number
     * @param ink its colour as red, green and blue
     */
    record Glyph(String text, double left, double base, double width, double size, String font, int ink) {

        boolean isBold() {
            return font.contains("SemiBold") || font.contains("Bold");
        }

        /** The contrast of its ink to white paper by WCAG, from 1 to 21. */
        double contrast() {
            var light = 0.2126 * linear(ink >> 16) + 0.7152 * linear(ink >> 8) + 0.0722 * linear(ink);
            return 1.05 / (light + 0.05);
        }

        private static double linear(int channel) {
            var value = (channel & 0xFF) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }

        double right() {
            return left + width;
        }

        double top() {
            return base - 0.5 * size;
        }

        /** Whether the bodies of two glyphs cover each other by more than a hair. */
        boolean covers(Glyph other) {
            var across = Math.min(right(), other.right()) - Math.max(left, other.left);
            var down = Math.min(base, other.base) - Math.max(top(), other.top());
            return across > 0.3 * Math.min(width, other.width) && down > 0.2 * Math.min(size, other.size);
        }
    }
}
