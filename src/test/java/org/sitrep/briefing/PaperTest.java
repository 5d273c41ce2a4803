package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;
import org.sitrep.report.Report;

/** Briefings as a printer without colours puts them on paper. */
class PaperTest {

    private static final float DOTS_PER_INCH = 40;
    private static final int INK = 200;
    /** The margin that nothing may be printed in, in points. */
    private static final double MARGIN = 15;

    @TempDir Path folder;

    @Test
    void noPageIsBlankAndNothingStandsInTheMargins() throws Exception {
        look(ModelCase.report("2022-01-13"), 4);
        look(ModelCase.report("2022-01-13", Locale.of("kk"), "LETTER"), 3);
        look(EventCountry.of(2_000, "A4"), 3);
        look(Samples.scripts(), 3);
    }

    private void look(Report report, int pages) throws IOException {
        var file = folder.resolve("paper.pdf");
        new BriefingWriter().write(report, file);
        try (var pdf = PrintedPdf.of(file)) {
            var renderer = new PDFRenderer(pdf.document());
            for (var page = 0; page < Math.min(pages, pdf.pages()); page++) {
                var name = "page " + (page + 1) + " of " + report.masthead().title();
                var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
                var inked = inked(picture);
                assertThat(inked).as(name).isGreaterThan(picture.getWidth() * picture.getHeight() / 100);
                assertThat(inkInMargins(picture)).as(name).isZero();
            }
        }
    }

    private static int inked(BufferedImage picture) {
        var inked = 0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                inked += isInk(picture, x, y) ? 1 : 0;
            }
        }
        return inked;
    }

    private static int inkInMargins(BufferedImage picture) {
        var margin = (int) (MARGIN * DOTS_PER_INCH / 72);
        var inked = 0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var inside = x >= margin && x < picture.getWidth() - margin
                        && y >= margin
                        && y < picture.getHeight() - margin;
                inked += !inside && isInk(picture, x, y) ? 1 : 0;
            }
        }
        return inked;
    }

    private static boolean isInk(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xFF) < INK;
    }

    /** The steps of the map must differ where there is no colour, each darker than the one before. */
    @Test
    void theShadesOfTheMapDifferInGrey() {
        var before = 256.0;
        for (var shade : Shades.RAMP) {
            var grey = 0.299 * shade.getRed() + 0.587 * shade.getGreen() + 0.114 * shade.getBlue();
            assertThat(before - grey).isGreaterThan(15);
            before = grey;
        }
    }
}
