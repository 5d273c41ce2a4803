package org.sitrep.briefing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Report;

/**
 * Writes a report as a briefing: a PDF for print, for the screen and for screen readers (PDF/A-2a, PDF/UA-1).
 *
 * <p>The same report gives the same bytes. The document is set twice: a rehearsal finds out how many pages there are,
 * where everything stands and the file's identifier, and draws nothing; then the file is written.
 */
public final class BriefingWriter {

    private static final String NO_ID = "0".repeat(32);

    private final MapAtlas atlas;
    private final SystemFonts system;

    /** A writer with the maps that come with the program. */
    public BriefingWriter() {
        this(MapAtlas.shipped(), SystemFonts.usual());
    }

    BriefingWriter(MapAtlas atlas, SystemFonts system) {
        this.atlas = atlas;
        this.system = system;
    }

    /** Loads what the first briefing of a process needs, so that it need not be waited for. Writes nothing. */
    public static void prepare() {
        var writer = new BriefingWriter();
        var paper = Paper.of("");
        var nothing = new Properties("", "", "", "", "en", LocalDate.EPOCH);
        var typesetter = new Typesetter(new Fonts(writer.system));
        try (var pdf = new Pdf(OutputStream.nullOutputStream(), paper, nothing, NO_ID, null)) {
            var flow = new Flow(pdf.canvas(paper, Survey.NONE), paper, pdf::newPage);
            new Composer(pdf, flow, paper, typesetter, new Wording(Locale.ENGLISH)).heading("Rehearsal", "rehearsal");
            flow.flush();
        }
    }

    /** The font files of this computer that a briefing may take characters from, besides the program's own. */
    public static List<Path> systemFonts() {
        return SystemFonts.usual().found();
    }

    /**
     * Writes the briefing of a report, over a file that may exist.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Report report, Path file) throws IOException {
        write(report, file, null);
    }

    /**
     * Writes the briefing of a report, over a file that may exist, encrypted by a password (AES-256). An encrypted file is
     * no PDF/A, and no two of them have the same bytes.
     *
     * @param password what a reader must know to open it; null for a file that is open to all
     * @throws IOException if the file cannot be written
     */
    public void write(Report report, Path file, @Nullable String password) throws IOException {
        var fonts = new Fonts(system);
        var wording = new Wording(
                Locale.forLanguageTag(report.masthead().language()),
                report.masthead().asOf().getYear());
        var setting = new Setting(
                report, wording, Paper.of(report.masthead().paper()), fonts, new Typesetter(fonts),
                new DrawnMaps(atlas));
        var properties = properties(report, wording);
        // Closing it would only write down what nobody keeps.
        var rehearsal = new Pdf(OutputStream.nullOutputStream(), setting.paper(), properties, NO_ID, null);
        var sketch = rehearsal.sketch();
        var survey = setting.set(rehearsal, rehearsal.canvas(setting.paper(), sketch), 0);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var pdf = new Pdf(out, setting.paper(), properties, sketch.id(NO_ID.length()), password)) {
            setting.set(pdf, pdf.canvas(setting.paper(), survey), survey.pages());
        }
    }

    /** What a document is set with, the first time and the second. */
    private record Setting(
            Report report, Wording wording, Paper paper, Fonts fonts, Typesetter typesetter, DrawnMaps maps) {

        /** @param pages how many there are; 0 while it is not known */
        Survey set(Pdf pdf, Canvas canvas, int pages) {
            var furniture = new Furniture(report.masthead(), wording, typesetter, paper, pages);
            furniture.draw(canvas);
            var flow = new Flow(canvas, paper, () -> {
                pdf.newPage();
                furniture.draw(canvas);
            });
            new Contents(report, new Composer(pdf, flow, paper, typesetter, wording), fonts, maps).write();
            flow.flush();
            return new Survey(pdf.pages(), canvas.spots());
        }
    }

    private static Properties properties(Report report, Wording wording) {
        var masthead = report.masthead();
        return new Properties(
                masthead.title() + ", " + masthead.issue(),
                wording.say("author"),
                wording.say("subject", masthead.country(), masthead.windowText(), masthead.asOfText()),
                wording.say("keywords", masthead.country(), masthead.handling()),
                masthead.language(),
                masthead.asOf());
    }
}
