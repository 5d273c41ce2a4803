package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Breaks text into lines. A line ends at a blank, else after a hyphen, slash or dot inside a word that is wider than
 * the line, else inside the word: nothing ever sticks out. Blanks that must not be broken become plain ones once they have
 * been set, so that a search finds the words.
 *
 * <p>For one document and one thread: it remembers what it has set.
 */
final class Typesetter {

    /** A blank behind the number of a day or a few things: no line ends there. */
    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\p{N},.])(\\p{Nd}{1,2}) (?=\\p{L})");

    private static final String SOFT_ENDS = "\u00A0-/_.,;:@&=?–—";

    private final Fonts fonts;
    /** What was set before: a document is set twice, and widths are asked for before the lines. */
    private final Map<Setting, List<Line>> known = new HashMap<>();

    private record Setting(Rich text, double width) {}

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The width of the text on one line. */
    double naturalWidth(Rich text) {
        return lines(text, Double.MAX_VALUE).stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** The text in lines no wider than {@code width}; none for an empty text. */
    List<Line> lines(Rich text, double width) {
        return known.computeIfAbsent(new Setting(text, width), unseen -> set(text, width));
    }

    private List<Line> set(Rich text, double width) {
        var done = new ArrayList<Line>();
        var open = new LineBuilder(fonts);
        for (var word : words(text)) {
            if (word.isBreak()) {
                done.add(open.close(word.parts().getFirst().style()));
                open = new LineBuilder(fonts);
                continue;
            }
            if (!open.isEmpty() && open.width() + word.width() > width) {
                done.add(open.close(word.parts().getFirst().style()));
                open = new LineBuilder(fonts);
            }
            if (word.width() <= width) {
                open.add(word.parts(), word.blank());
                continue;
            }
            for (var part : cut(word, width)) {
                if (!open.isEmpty() && open.width() + part.width() > width) {
                    done.add(open.close(part.parts().getFirst().style()));
                    open = new LineBuilder(fonts);
                }
                open.add(part.parts(), part.blank());
            }
        }
        if (!open.isEmpty()) {
            done.add(open.close(Style.BODY));
        }
        return List.copyOf(done);
    }

    private List<Word> words(Rich text) {
        var words = new ArrayList<Word>();
        var parts = new ArrayList<Part>();
        for (var run = 0; run < text.runs().size(); run++) {
            var style = text.runs().get(run).style();
            var printable = DAY.matcher(fonts.printable(text.runs().get(run).text())).replaceAll("$1\u00A0");
            var start = 0;
            for (var at = 0; at < printable.length(); at++) {
                var c = printable.charAt(at);
                if (c == ' ' || c == '\n') {
                    add(parts, run, printable.substring(start, at), style);
                    if (!parts.isEmpty()) {
                        words.add(word(parts, c == ' ' ? " " : ""));
                        parts = new ArrayList<>();
                    }
                    if (c == '\n') {
                        words.add(new Word(List.of(new Part(run, "\n", style, 0)), 0, ""));
                    }
                    start = at + 1;
                } else if (isIdeograph(c)) {
                    add(parts, run, printable.substring(start, at + 1), style);
                    words.add(word(parts, ""));
                    parts = new ArrayList<>();
                    start = at + 1;
                }
            }
            add(parts, run, printable.substring(start), style);
        }
        if (!parts.isEmpty()) {
            words.add(word(parts, ""));
        }
        return words;
    }

    private void add(List<Part> parts, int run, String text, Style style) {
        if (!text.isEmpty()) {
            parts.add(new Part(run, text, style, fonts.width(text, style)));
        }
    }

    private static Word word(List<Part> parts, String blank) {
        return new Word(List.copyOf(parts), parts.stream().mapToDouble(Part::width).sum(), blank);
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
    }

    /** A word that is too wide, in pieces that are not. */
    private List<Word> cut(Word word, double width) {
        var pieces = new ArrayList<Word>();
        for (var part : word.parts()) {
            var start = 0;
            while (start < part.text().length()) {
                var end = fit(part, start, width);
                var text = part.text().substring(start, end);
                pieces.add(
                        word(List.of(new Part(part.run(), text, part.style(), fonts.width(text, part.style()))), ""));
                start = end;
            }
        }
        var last = pieces.removeLast();
        pieces.add(new Word(last.parts(), last.width(), word.blank()));
        return pieces;
    }

    private int fit(Part part, int start, double width) {
        var text = part.text();
        var used = 0.0;
        var at = start;
        var soft = -1;
        while (at < text.length()) {
            var next = at + Character.charCount(text.codePointAt(at));
            used += fonts.width(text.substring(at, next), part.style());
            if (used > width && at > start && !ArabicShaping.isMark(text.charAt(at))) {
                return soft > start ? soft : at;
            }
            if (SOFT_ENDS.indexOf(text.charAt(at)) >= 0) {
                soft = next;
            }
            at = next;
        }
        return text.length();
    }

    /** A part of a word that lies in one run. */
    record Part(int run, String text, Style style, double width) {}

    /** What is not broken if it need not be, and the blank behind it. */
    private record Word(List<Part> parts, double width, String blank) {
        boolean isBreak() {
            return parts.getFirst().text().equals("\n");
        }
    }
}
