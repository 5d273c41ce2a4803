package org.sitrep.briefing;

import java.awt.Color;
import java.util.List;

/**
 * How one line of a chart is told from the others: by colour, by dash and by the shape of its marks.
 *
 * @param color the colour
 * @param width the width
 * @param dash the length of its dashes; 0 for none
 * @param shape the shape of its marks
 */
record Pen(Color color, double width, double dash, Shape shape) {

    private static final List<Pen> PENS = List.of(
            new Pen(Palette.ACCENT, 1.7, 0, Shape.DISC),
            new Pen(Palette.WARM, 1.5, 0, Shape.SQUARE),
            new Pen(new Color(0x2F, 0x6C, 0xA3), 1.3, 3, Shape.DIAMOND),
            new Pen(Palette.GREY, 1.3, 0, Shape.TRIANGLE),
            new Pen(new Color(0x7A, 0x5C, 0x2E), 1.3, 1.5, Shape.DISC),
            new Pen(new Color(0x66, 0x6E, 0x7B), 1.1, 5, Shape.SQUARE));

    /** The shape of a mark. */
    enum Shape {
        DISC,
        SQUARE,
        DIAMOND,
        TRIANGLE
    }

    /** The pen of the line with a number. */
    static Pen of(int number) {
        return number < PENS.size() ? PENS.get(number) : PENS.getLast();
    }

    void mark(Canvas canvas, double x, double y, boolean hollow) {
        var ground = hollow ? Palette.PAPER : color;
        switch (shape) {
            case DISC -> canvas.dot(x, y, 2.5, ground, color, 1);
            case SQUARE -> canvas.area(
                    List.of(
                            new double[] {x - 2.3, y - 2.3, x + 2.3, y - 2.3, x + 2.3, y + 2.3,
                                x - 2.3, y + 2.3}),
                    ground, color, 1);
            case DIAMOND -> canvas.area(
                    List.of(new double[] {x, y - 3.1, x + 3.1, y, x, y + 3.1, x - 3.1, y}),
                    ground, color, 1);
            case TRIANGLE -> canvas.area(
                    List.of(new double[] {x, y - 3, x + 2.9, y + 2.2, x - 2.9, y + 2.2}),
                    ground, color, 1);
        }
    }
}
