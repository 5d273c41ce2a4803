package org.sitrep.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.bench.AcledLog;

/**
 * Draws what people will open, into {@value #PICTURES}: the briefings' pages, and the workbooks' sheets as LibreOffice
 * prints them. Of the model case, of a country of which there are only events, of an almost empty night, and of forty
 * regions and twelve issuers with the longest names in every script. A program sees blank pages and cut figures; the
 * rest is for the eye.
 */
class PicturesIT {

    private static final String PICTURES = "target/pictures";
    /** Twenty thousand by hand; a spreadsheet program takes a minute to lay those out. */
    private static final int EVENTS = Integer.getInteger("sitrep.pictures.events", 1_000);
    private static final float DOTS_PER_INCH = 50;
    /** Of a long briefing as many pages as hold one of each kind. */
    private static final int MOST_PAGES = 24;
    private static final int INK = 200;
    private static final String LIBRE_OFFICE = "soffice";
    /** Enough to see every sheet; the last one goes on for hundreds of pages where there are many entries. */
    private static final String PRINTED = """
            pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"1-40"}}""";

    @TempDir static Path desk;

    @BeforeAll
    static void aNightOfFourCountries() throws Exception {
        var night = new Night(desk);
        Files.copy(Path.of("input", "kazakhstan.csv"), night.input.resolve("kazakhstan.csv"));
        Files.write(night.input.resolve("sylvania.csv"), List.of(Night.HEADER, Night.row("Sylvania", 1)));
        Files.write(night.input.resolve("georgia.csv"), LongNames.rows("Georgia"));
        var acled = desk.resolve("acled.csv");
        AcledLog.write(acled, EVENTS, 1, 1);
        Files.writeString(night.input.resolve("ukraine.csv"), Files.readString(acled).replace("Kazakhstan", "Ukraine"));

        var end = night.here();

        // The log of events has bad rows on purpose.
        assertThat(end.exitCode()).as(end.toString()).isIn(0, 3);
        if (isInstalled()) {
            print();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kazakhstan", "ukraine", "sylvania", "georgia"})
    void noPageOfABriefingIsBlank(String country) throws Exception {
        draw(latest(country + ".pdf"), country + "-briefing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kazakhstan", "ukraine", "sylvania", "georgia"})
    void noPrintedSheetIsBlankOrHidesAFigure(String country) throws Exception {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        var printed = desk.resolve(country + ".pdf");
        draw(printed, country + "-workbook");
        try (var pdf = Loader.loadPDF(printed.toFile())) {
            // Where a column is too narrow for its number, a spreadsheet prints hashes in its place.
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("###").doesNotContain("#REF!", "#NAME?");
        }
    }

    @Test
    void anAlmostEmptyNightIsShort() throws Exception {
        try (var pdf = Loader.loadPDF(latest("sylvania.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(6);
        }
    }

    private static Path latest(String file) {
        return desk.resolve("output/latest").resolve(file);
    }

    private static void draw(Path file, String name) throws IOException {
        var folder = Files.createDirectories(Path.of(PICTURES, name));
        var blank = new ArrayList<Integer>();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(pdf);
            for (var page = 0; page < Math.min(MOST_PAGES, pdf.getNumberOfPages()); page++) {
                var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
                ImageIO.write(picture, "png", folder.resolve("%03d.png".formatted(page + 1)).toFile());
                if (isBlank(picture)) {
                    blank.add(page + 1);
                }
            }
            assertThat(blank).as("blank pages of %s, of %d", name, pdf.getNumberOfPages()).isEmpty();
        }
    }

    /** Whether nothing stands between head and foot. */
    private static boolean isBlank(BufferedImage picture) {
        for (var y = picture.getHeight() / 20; y < picture.getHeight() * 19 / 20; y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) >> 8 & 0xFF) < INK) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, LIBRE_OFFICE)));
    }

    /** All workbooks at once: the program takes long to start. */
    private static void print() throws Exception {
        var command = new ArrayList<String>(
                List.of(
                        LIBRE_OFFICE,
                        "-env:UserInstallation=" + desk.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        PRINTED,
                        "--outdir",
                        desk.toString()));
        for (var country : List.of("kazakhstan", "ukraine", "sylvania", "georgia")) {
            command.add(latest(country + ".xlsx").toString());
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(desk.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    }
}
