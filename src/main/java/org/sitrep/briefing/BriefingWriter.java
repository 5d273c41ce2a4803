package org.sitrep.briefing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Report;

/**
 * Writes a report as a briefing: a PDF for print, for the screen and for screen readers (PDF/A-2a, PDF/UA-1).
 *
 * <p>The same report gives the same bytes. The document is set twice: the first time finds out how many pages there are,
 * where everything stands and the file's identifier, the second writes the file.
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
        var typesetter = new Typesetter(fonts);
        var maps = new DrawnMaps(atlas);
        var digest = sha256();
        var survey =
                set(report, new DigestOutputStream(OutputStream.nullOutputStream(), digest), Survey.NONE, NO_ID,
                        typesetter,
                        fonts, maps, null, true);
        var id = HexFormat.of().formatHex(digest.digest(), 0, NO_ID.length() / 2);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            set(report, out, survey, id, typesetter, fonts, maps, password, false);
        }
    }

    private Survey set(
            Report report,
            OutputStream out,
            Survey survey,
            String id,
            Typesetter typesetter,
            Fonts fonts,
            DrawnMaps maps,
            @Nullable String password,
            boolean trial) {
        var masthead = report.masthead();
        var paper = Paper.of(masthead.paper());
        var wording = new Wording(
                Locale.forLanguageTag(masthead.language()), masthead.asOf().getYear());
        var furniture = new Furniture(masthead, wording, typesetter, paper, survey.pages());
        try (var pdf = new Pdf(out, paper, properties(report, wording), id, password)) {
            if (trial) {
                pdf.leaveUncompressed();
            }
            var canvas = pdf.canvas(paper, survey);
            furniture.draw(canvas);
            var flow = new Flow(canvas, paper, () -> {
                pdf.newPage();
                furniture.draw(canvas);
            });
            var composer = new Composer(pdf, flow, paper, typesetter, wording);
            new Contents(report, composer, fonts, maps).write();
            flow.flush();
            return new Survey(pdf.pages(), canvas.spots());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
