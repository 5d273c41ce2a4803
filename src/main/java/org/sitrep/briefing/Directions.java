package org.sitrep.briefing;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a line where they are seen: words of Hebrew and Arabic run from right to left in their line. */
final class Directions {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final Fonts fonts;

    Directions(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The pieces of a line in the order in which they are read, each where it is seen. */
    List<Line.Piece> pieces(List<Typesetter.Part> parts) {
        var segments = segments(parts);
        var seen = segments.toArray(Segment[]::new);
        var levels = new byte[seen.length];
        for (var i = 0; i < seen.length; i++) {
            levels[i] = (byte) seen[i].level();
        }
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        var left = new double[seen.length];
        var x = 0.0;
        for (var segment : seen) {
            left[segment.number()] = x;
            x += segment.width();
        }
        return segments.stream().map(segment -> segment.at(left[segment.number()])).toList();
    }

    /** Stretches of one run, one font and one direction. */
    private List<Segment> segments(List<Typesetter.Part> parts) {
        var line = new StringBuilder();
        parts.forEach(part -> line.append(part.text()));
        var text = line.toString().replace('\u00A0', ' ');
        var mixed = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        var bidi = new Bidi(mixed ? text : "", Bidi.DIRECTION_LEFT_TO_RIGHT);
        var segments = new ArrayList<Segment>();
        var start = 0;
        for (var i = 0; i < parts.size();) {
            var first = parts.get(i);
            var end = start;
            while (i < parts.size() && parts.get(i).run() == first.run()) {
                end += parts.get(i).text().length();
                i++;
            }
            while (start < end) {
                var level = mixed ? bidi.getLevelAt(start) : 0;
                var stop = start + 1;
                while (stop < end && (!mixed || bidi.getLevelAt(stop) == level)) {
                    stop++;
                }
                for (var stretch : fonts.stretches(text.substring(start, stop), first.style().face())) {
                    segments.add(segment(segments.size(), first, stretch, level));
                }
                start = stop;
            }
        }
        return segments;
    }

    private Segment segment(int number, Typesetter.Part part, Fonts.Stretch stretch, int level) {
        var shaped = ArabicShaping.shape(stretch.text());
        var shown = level % 2 == 0 ? shaped : reversed(shaped);
        var width = fonts.width(shown, stretch.font(), part.style());
        return new Segment(number, part, stretch, shown, level, width);
    }

    /** From right to left, with brackets turned round and marks still behind their letters. */
    private static String reversed(String text) {
        var out = new StringBuilder(text.length());
        var end = text.length();
        while (end > 0) {
            var start = end - 1;
            while (start > 0
                    && (ArabicShaping.isMark(text.charAt(start)) || Character.isLowSurrogate(text.charAt(start)))) {
                start--;
            }
            var mirror = MIRRORED.indexOf(text.charAt(start));
            out.append(mirror < 0 ? text.substring(start, end) : MIRRORED.substring(mirror ^ 1, (mirror ^ 1) + 1));
            end = start;
        }
        return out.toString();
    }

    /**
     * A stretch of a line.
     *
     * @param number its number in the order of reading
     * @param shown its letters from left to right
     * @param level its level of embedding; odd ones run from right to left
     */
    private record Segment(
            int number,
            Typesetter.Part part,
            Fonts.Stretch stretch,
            String shown,
            int level,
            double width) {

        Line.Piece at(double x) {
            var read = stretch.text();
            var formed = !ArabicShaping.shape(read).equals(read);
            return new Line.Piece(
                    part.run(), shown, formed ? read : null, stretch.font(), part.style(), x,
                    width);
        }
    }
}
