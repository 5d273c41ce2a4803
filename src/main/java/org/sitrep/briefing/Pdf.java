package org.sitrep.briefing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF file being written: what makes it PDF/A-2a and PDF/UA-1 apart from what is drawn. */
final class Pdf implements AutoCloseable {

    private static final int ALLOWED =
            PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_COPY | PdfWriter.ALLOW_SCREENREADERS;

    private final Document document;
    private final boolean archival;
    private final PdfWriter writer;
    private final Properties properties;
    private final Tags tags;

    /**
     * Opens a file.
     *
     * @param password opens the file, which then is encrypted and so no PDF/A; null for none
     */
    Pdf(OutputStream out, Paper paper, Properties properties, String id, @Nullable String password) {
        this.properties = properties;
        this.document = new Document(new Rectangle((float) paper.width(), (float) paper.height()), 0, 0, 0, 0);
        this.writer = PdfWriter.getInstance(document, out);
        this.archival = password == null;
        if (password == null) {
            writer.setPDFXConformance(PdfWriter.PDFA2A);
        } else {
            var key = password.getBytes(StandardCharsets.UTF_8);
            writer.setEncryption(key, key, ALLOWED, PdfWriter.ENCRYPTION_AES_256_V3);
        }
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language()));
        describe(id);
        this.tags = new Tags(writer.getStructureTreeRoot());
        writer.setTabs(PdfName.S);
    }

    private void describe(String id) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, text(properties.title()));
        info.put(PdfName.AUTHOR, text(properties.author()));
        info.put(PdfName.SUBJECT, text(properties.subject()));
        info.put(PdfName.KEYWORDS, text(properties.keywords()));
        info.put(PdfName.CREATOR, text(Properties.CREATOR));
        info.put(PdfName.PRODUCER, text(Properties.PRODUCER));
        info.put(PdfName.CREATIONDATE, new PdfString(properties.pdfDate()));
        info.put(PdfName.MODDATE, new PdfString(properties.pdfDate()));
        info.put(PdfName.FILEID, new RawId(id));
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }

    /** @param survey what a rehearsal found out */
    Canvas canvas(Paper paper, Survey survey) {
        return new Canvas(writer, writer.getDirectContent(), paper, survey);
    }

    /** Something to draw on that leaves the pages empty. */
    Sketch sketch() {
        return new Sketch(writer);
    }

    /** A canvas for a rehearsal. */
    Canvas canvas(Paper paper, Sketch sketch) {
        return new Canvas(writer, sketch, paper, Survey.NONE);
    }

    Tags tags() {
        return tags;
    }

    void newPage() {
        writer.setPageEmpty(false);
        document.newPage();
    }

    int pages() {
        return writer.getPageNumber();
    }

    /** Adds a bookmark to this page under another one. */
    PdfOutline bookmark(PdfOutline parent, String title, float y) {
        return new PdfOutline(parent, new PdfDestination(PdfDestination.XYZ, 0, y, 0), title, true);
    }

    PdfOutline bookmarks() {
        return writer.getDirectContent().getRootOutline();
    }

    @Override
    public void close() {
        writer.setXmpMetadata(properties.xmp(archival));
        document.close();
    }

    /** The file's identifier, written as it is. */
    private static final class RawId extends PdfObject {
        RawId(String hex) {
            super(PdfObject.STRING, "[<" + hex + "><" + hex + ">]");
        }
    }
}
