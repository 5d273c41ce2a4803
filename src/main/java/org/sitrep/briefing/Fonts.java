package org.sitrep.briefing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of one document: the family's faces, each with the fonts that fill in for it. A character that none of them
 * has is printed in Latin letters or as the replacement character, and remembered.
 */
final class Fonts {

    private static final int REPLACEMENT = 0xFFFD;
    /** Characters below this, which most are, are looked up in an array. */
    private static final int NEAR = 0x600;

    private static final Set<Character.UnicodeScript> IDEOGRAPHIC = EnumSet.of(
            Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL, Character.UnicodeScript.BOPOMOFO);

    private final SystemFonts system;
    private final Map<String, BaseFont> loaded = new HashMap<>();
    private final Map<Face, Map<Integer, Optional<BaseFont>>> chosen = new EnumMap<>(Face.class);
    private final Map<Face, @Nullable BaseFont[]> near = new EnumMap<>(Face.class);
    private final SortedSet<Integer> missing = new TreeSet<>();
    private final Romanised romanised = new Romanised(this::cover);
    private @Nullable Optional<BaseFont> ideographs;

    Fonts() {
        this(SystemFonts.usual());
    }

    Fonts(SystemFonts system) {
        this.system = system;
    }

    /**
     * The text as it will be printed: composed, without control characters. Words that no font has stand in Latin letters
     * in square brackets, and where there are no rules for that, as replacement characters.
     */
    String printable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length());
        for (var at = 0; at < composed.length();) {
            var c = composed.codePointAt(at);
            if (isCovered(c)) {
                print(c, out);
                at += Character.charCount(c);
            } else {
                var end = endOfGap(composed, at);
                replace(composed.substring(at, end), out);
                at = end;
            }
        }
        return out.toString();
    }

    private void print(int c, StringBuilder out) {
        if (c == '\n') {
            out.append('\n');
        } else if (c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
            out.append(' ');
        } else if (c == 0x202F || c == 0x2007) {
            out.append('\u00A0');
        } else if (c == 0x2011) {
            out.append(has(c) ? "\u2011" : "-");
        } else if (isJoiner(c) || !isUnseen(c)) {
            out.appendCodePoint(c);
        }
    }

    /** Whether there is a glyph for every character of a text that is seen in print. */
    boolean cover(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().allMatch(this::isCovered);
    }

    private boolean isCovered(int c) {
        return Character.isWhitespace(c) || c == 0x202F
                || c == 0x2007
                || c == 0x2011
                || isJoiner(c)
                || isUnseen(c)
                || has(c);
    }

    private static boolean isJoiner(int c) {
        return c == ArabicShaping.APART || c == ArabicShaping.JOINED;
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) || c == 0xAD || Character.getType(c) == Character.FORMAT;
    }

    /** The end of the words that begin at a character that no font has: what stands between two such belongs to them. */
    private int endOfGap(String text, int start) {
        var end = start;
        for (var at = start; at < text.length();) {
            var c = text.codePointAt(at);
            at += Character.charCount(c);
            if (!isCovered(c)) {
                end = at;
            } else if (c != ' ' && !isJoiner(c)) {
                break;
            }
        }
        return end;
    }

    private void replace(String gap, StringBuilder out) {
        gap.codePoints().filter(c -> !isCovered(c)).forEach(missing::add);
        romanised.of(gap).ifPresentOrElse(
                latin -> out.append('[').append(latin).append(']'),
                () -> gap.codePoints().forEach(c -> {
                    if (isCovered(c)) {
                        print(c, out);
                    } else {
                        out.appendCodePoint(REPLACEMENT);
                    }
                }));
    }

    private boolean has(int c) {
        return find(Face.REGULAR, c).isPresent();
    }

    /** The font of a face that has the character, else the regular face's, else the family's. */
    private BaseFont fontFor(Face face, int c) {
        if (c >= NEAR) {
            return anyFontFor(face, c);
        }
        var fonts = near.computeIfAbsent(face, any -> new @Nullable BaseFont[NEAR]);
        var font = fonts[c];
        if (font == null) {
            font = anyFontFor(face, c);
            fonts[c] = font;
        }
        return font;
    }

    private BaseFont anyFontFor(Face face, int c) {
        return find(face, c).or(() -> find(Face.REGULAR, c)).orElseGet(() -> font(face.resources().getFirst()));
    }

    private Optional<BaseFont> find(Face face, int c) {
        var known = chosen.computeIfAbsent(face, any -> new HashMap<>());
        var before = known.get(c);
        if (before != null) {
            return before;
        }
        var found = search(face, c);
        known.put(c, found);
        return found;
    }

    private Optional<BaseFont> search(Face face, int c) {
        for (var resource : face.resources()) {
            var font = font(resource);
            if (font.charExists(c)) {
                return Optional.of(font);
            }
        }
        return isIdeographic(c) ? ideographs().filter(font -> font.charExists(c)) : Optional.empty();
    }

    /** Ideographs, kana, hangul, and the marks and wide letters that go with them. */
    private static boolean isIdeographic(int c) {
        return IDEOGRAPHIC.contains(Character.UnicodeScript.of(c)) || c >= 0x3000 && c <= 0x30FF
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    private BaseFont font(String resource) {
        return loaded.computeIfAbsent(resource, FontFiles::resource);
    }

    private Optional<BaseFont> ideographs() {
        if (ideographs == null) {
            ideographs = system.ideographs();
        }
        return ideographs;
    }

    /** The text cut where its font changes. */
    List<Stretch> stretches(String text, Face face) {
        var found = new ArrayList<Stretch>();
        var start = 0;
        BaseFont current = null;
        for (var at = 0; at < text.length();) {
            var c = text.codePointAt(at);
            var font = fontFor(face, c);
            if (current != null && font != current) {
                found.add(new Stretch(text.substring(start, at), current));
                start = at;
            }
            current = font;
            at += Character.charCount(c);
        }
        if (current != null) {
            found.add(new Stretch(text.substring(start), current));
        }
        return found;
    }

    /** The width of a printable text in points. */
    double width(String text, Style style) {
        var sum = 0.0;
        for (var stretch : stretches(ArabicShaping.shape(text), style.face())) {
            sum += width(stretch.text(), stretch.font(), style);
        }
        return sum;
    }

    double width(String text, BaseFont font, Style style) {
        return font.getWidth(text) * style.size() / 1000;
    }

    /** The characters that no font had. */
    SortedSet<Integer> missing() {
        return missing;
    }

    /** A text of one font. */
    record Stretch(String text, BaseFont font) {}
}
