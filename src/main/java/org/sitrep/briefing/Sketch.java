package org.sitrep.briefing;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages on which nothing is drawn. What would be drawn is only added to a digest, from which the file gets its identifier:
 * documents that look the same have the same one.
 *
 * <p>All that {@link Canvas} asks for is here; anything else would be drawn on pages that nobody keeps.
 */
final class Sketch extends PdfContentByte {

    private final MessageDigest digest;
    private final ByteBuffer numbers = ByteBuffer.allocate(1 << 12);

    Sketch(PdfWriter writer) {
        super(writer);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first digits of the digest, in hexadecimal. May be asked for once. */
    String id(int digits) {
        flush();
        return HexFormat.of().formatHex(digest.digest(), 0, digits / 2);
    }

    private void flush() {
        digest.update(numbers.flip());
        numbers.clear();
    }

    private Sketch note(char operator) {
        if (numbers.remaining() < Character.BYTES) {
            flush();
        }
        numbers.putChar(operator);
        return this;
    }

    private Sketch note(float number) {
        if (numbers.remaining() < Float.BYTES) {
            flush();
        }
        numbers.putFloat(number);
        return this;
    }

    private Sketch note(Color color) {
        return note((char) (color.getRGB() >>> 16)).note((char) color.getRGB());
    }

    private Sketch note(String text) {
        flush();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return note('\0');
    }

    @Override
    public void beginMarkedContentSequence(PdfStructureElement element) {
        note('B');
    }

    @Override
    public void beginMarkedContentSequence(PdfName tag, PdfDictionary property, boolean inline) {
        note('B');
    }

    @Override
    public void endMarkedContentSequence() {
        note('E');
    }

    @Override
    public void beginText() {
        note('T');
    }

    @Override
    public void endText() {
        note('t');
    }

    @Override
    public void setFontAndSize(BaseFont font, float size) {
        note('F').note(font.getPostscriptFontName()).note(size);
    }

    @Override
    public void setTextMatrix(float x, float y) {
        note('M').note(x).note(y);
    }

    @Override
    public void showText(String text) {
        note('S').note(text);
    }

    @Override
    public void setColorFill(Color color) {
        note('g').note(color);
    }

    @Override
    public void setColorStroke(Color color) {
        note('G').note(color);
    }

    @Override
    public void setLineWidth(float width) {
        note('w').note(width);
    }

    @Override
    public void setLineJoin(int style) {
        note('j').note((char) style);
    }

    @Override
    public void setLineDash(float phase) {
        note('d').note(phase);
    }

    @Override
    public void setLineDash(float on, float off, float phase) {
        note('D').note(on).note(off).note(phase);
    }

    @Override
    public void moveTo(float x, float y) {
        note('m').note(x).note(y);
    }

    @Override
    public void lineTo(float x, float y) {
        note('l').note(x).note(y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        note('c').note(x1).note(y1).note(x2).note(y2).note(x3).note(y3);
    }

    @Override
    public void circle(float x, float y, float radius) {
        note('o').note(x).note(y).note(radius);
    }

    @Override
    public void rectangle(float x, float y, float width, float height) {
        note('r').note(x).note(y).note(width).note(height);
    }

    @Override
    public void closePath() {
        note('h');
    }

    @Override
    public void stroke() {
        note('s');
    }

    @Override
    public void fill() {
        note('f');
    }

    @Override
    public void closePathFillStroke() {
        note('b');
    }

    @Override
    public void eoFillStroke() {
        note('*');
    }
}
