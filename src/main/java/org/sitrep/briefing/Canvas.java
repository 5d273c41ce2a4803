package org.sitrep.briefing;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page being drawn. Distances are in points from the page's upper left corner, downwards. Whatever is drawn lies
 * between {@link #tagged} or {@link #artifact}: nothing on a page is without a meaning to a screen reader.
 */
final class Canvas {

    private static final double CURVE = 0.5523;

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final Paper paper;
    private final Survey survey;
    private final Map<String, Survey.Spot> spots = new HashMap<>();

    /** @param content what is drawn on */
    Canvas(PdfWriter writer, PdfContentByte content, Paper paper, Survey survey) {
        this.writer = writer;
        this.content = content;
        this.paper = paper;
        this.survey = survey;
    }

    /** Draws what belongs to an element of the document. */
    void tagged(PdfStructureElement leaf, Runnable drawing) {
        content.beginMarkedContentSequence(leaf);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** Draws what is only for the eye: rules, grounds, page furniture. */
    void artifact(Runnable drawing) {
        artifact("Layout", drawing);
    }

    /** Draws what repeats from page to page. */
    void furniture(Runnable drawing) {
        artifact("Pagination", drawing);
    }

    private void artifact(String type, Runnable drawing) {
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName(type));
        content.beginMarkedContentSequence(new PdfName("Artifact"), kind, true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** Sets a line whose top is at {@code top}. */
    void line(Line line, double x, double top) {
        for (var piece : line.pieces()) {
            piece(piece, x, top + line.baseline());
        }
    }

    /** Sets a piece of a line on a base line. */
    void piece(Line.Piece piece, double x, double baseline) {
        var style = piece.style();
        var actual = piece.actual();
        if (actual != null) {
            var said = new PdfDictionary();
            said.put(new PdfName("ActualText"), new PdfString(actual, PdfObject.TEXT_UNICODE));
            content.beginMarkedContentSequence(new PdfName("Span"), said, true);
        }
        content.beginText();
        content.setFontAndSize(piece.font(), (float) style.size());
        content.setColorFill(style.color());
        content.setTextMatrix((float) (x + piece.x()), y(baseline - style.rise()));
        content.showText(piece.text());
        content.endText();
        if (actual != null) {
            content.endMarkedContentSequence();
        }
        if (style.struck()) {
            var middle = baseline - style.size() * 0.28;
            rule(x + piece.x(), middle, x + piece.x() + piece.width(), 0.7, style.color());
        }
    }

    /** A horizontal rule. */
    void rule(double x1, double top, double x2, double width, Color color) {
        stroke(new double[] {x1, top, x2, top}, width, color);
    }

    /** A line through points given as x, y, x, y. */
    void stroke(double[] points, double width, Color color) {
        stroke(points, width, color, 0);
    }

    /** A line, dashed if {@code dash} is above 0. */
    void stroke(double[] points, double width, Color color, double dash) {
        content.setColorStroke(color);
        content.setLineWidth((float) width);
        if (dash > 0) {
            content.setLineDash((float) dash, (float) dash, 0);
        }
        path(points);
        content.stroke();
        if (dash > 0) {
            content.setLineDash(0);
        }
    }

    /** A filled box. */
    void box(double x, double top, double width, double height, Color color) {
        content.setColorFill(color);
        content.rectangle((float) x, y(top + height), (float) width, (float) height);
        content.fill();
    }

    /** The outline of a box. */
    void frame(double x, double top, double width, double height, double line, Color color) {
        content.setColorStroke(color);
        content.setLineWidth((float) line);
        content.rectangle((float) x, y(top + height), (float) width, (float) height);
        content.stroke();
    }

    /** A dot, filled with {@code ground} and outlined in {@code color}. */
    void dot(double x, double top, double radius, Color ground, Color color, double line) {
        content.setColorFill(ground);
        content.setColorStroke(color);
        content.setLineWidth((float) line);
        var k = radius * CURVE;
        content.moveTo((float) (x + radius), y(top));
        curve(x + radius, top + k, x + k, top + radius, x, top + radius);
        curve(x - k, top + radius, x - radius, top + k, x - radius, top);
        curve(x - radius, top - k, x - k, top - radius, x, top - radius);
        curve(x + k, top - radius, x + radius, top - k, x + radius, top);
        content.closePathFillStroke();
    }

    /** A circle that hides nothing. */
    void ring(double x, double top, double radius, Color color, double line) {
        content.setColorStroke(color);
        content.setLineWidth((float) line);
        content.circle((float) x, y(top), (float) radius);
        content.stroke();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        content.curveTo((float) x1, y(y1), (float) x2, y(y2), (float) x3, y(y3));
    }

    /** Fills rings, each given as x, y, x, y, by the even-odd rule. */
    void area(Iterable<double[]> rings, Color ground, Color line, double width) {
        content.setColorFill(ground);
        content.setColorStroke(line);
        content.setLineWidth((float) width);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        for (var ring : rings) {
            path(ring);
            content.closePath();
        }
        content.eoFillStroke();
        content.setLineJoin(PdfContentByte.LINE_JOIN_MITER);
    }

    private void path(double[] points) {
        for (var i = 0; i + 1 < points.length; i += 2) {
            if (i == 0) {
                content.moveTo((float) points[0], y(points[1]));
            } else {
                content.lineTo((float) points[i], y(points[i + 1]));
            }
        }
    }

    /** Makes a box of the page a link that belongs to a Link element; nothing if its target does not exist. */
    void link(PdfStructureElement element, Link link, String words, double x, double top, double width, double height) {
        var action = action(link);
        if (action == null) {
            return;
        }
        var annotation = new PdfAnnotation(writer, (float) x, y(top + height), (float) (x + width), y(top), action);
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        var key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Pg"), writer.getCurrentPage());
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        if (element.get(PdfName.K) instanceof PdfArray kids) {
            kids.add(reference);
        }
        writer.addAnnotation(annotation);
    }

    /** Whether a link has somewhere to go. */
    boolean leads(Link link) {
        return switch (link) {
            case Link.Inside inside -> survey.spot(inside.name()) != null;
            case Link.Outside outside -> outside.url().startsWith("http://") || outside.url().startsWith("https://");
        };
    }

    private @Nullable PdfAction action(Link link) {
        return switch (link) {
            case Link.Outside outside -> leads(link) ? new PdfAction(outside.url()) : null;
            case Link.Inside inside -> {
                var spot = survey.spot(inside.name());
                yield spot == null
                        ? null
                        : PdfAction.gotoLocalPage(
                                spot.page(),
                                new PdfDestination(PdfDestination.XYZ, 0, y(spot.top()), 0), writer);
            }
        };
    }

    /** Names a place on this page; the first place of a name counts. */
    void mark(String name, double top) {
        spots.putIfAbsent(name, new Survey.Spot(writer.getPageNumber(), top));
    }

    /** The page on which a named place lies, from 1; 0 while it is not known. */
    int pageOf(String name) {
        var spot = survey.spot(name);
        return spot == null ? 0 : spot.page();
    }

    Map<String, Survey.Spot> spots() {
        return spots;
    }

    /** A box of the page in the page's own coordinates, for a figure's attributes. */
    double[] ownBox(double x, double top, double width, double height) {
        return new double[] {x, y(top + height), x + width, y(top)};
    }

    int page() {
        return writer.getPageNumber();
    }

    float y(double top) {
        return (float) (paper.height() - top);
    }
}
