package org.sitrep.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of one document: the family's faces, each with the fonts that fill in for it. A character that none of them
 * has is printed as the replacement character and remembered.
 */
final class Fonts {

    private static final int REPLACEMENT = 0xFFFD;

    private final Map<Face, List<BaseFont>> chains = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, BaseFont>> chosen = new EnumMap<>(Face.class);
    private final Map<Integer, Boolean> printable = new HashMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();

    Fonts() {
        for (var face : Face.values()) {
            chains.put(face, List.of(load(face.resource()), load(face.fallback())));
            chosen.put(face, new HashMap<>());
        }
    }

    private static BaseFont load(String resource) {
        try (var in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The font " + resource + " is not on the class path");
            }
            var name = resource.substring(resource.lastIndexOf('/') + 1);
            var font = BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(),
                    null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            // The prefix of a subset's name is drawn at random; a fixed seed keeps the bytes of equal reports equal.
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(name.getBytes(StandardCharsets.UTF_8));
            font.setSecureRandom(random);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as it will be printed: composed, without control characters, unknown characters replaced. */
    String printable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append('\n');
            } else if (c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
                out.append(' ');
            } else if (c == 0x202F || c == 0x2007) {
                out.append('\u00A0');
            } else if (c == 0x2011) {
                out.append(has(c) ? "\u2011" : "-");
            } else if (Character.isISOControl(c) || c == 0xAD || Character.getType(c) == Character.FORMAT) {
                // Not seen in print.
            } else if (has(c)) {
                out.appendCodePoint(c);
            } else {
                missing.add(c);
                out.appendCodePoint(REPLACEMENT);
            }
        });
        return out.toString();
    }

    private boolean has(int c) {
        return printable.computeIfAbsent(c, this::hasGlyph);
    }

    private boolean hasGlyph(int c) {
        return chains(Face.REGULAR).stream().anyMatch(font -> font.charExists(c));
    }

    /** The font of a face that has the character. */
    private BaseFont fontFor(Face face, int c) {
        return chosen.getOrDefault(face, Map.of()).computeIfAbsent(c, code -> choose(face, code));
    }

    private BaseFont choose(Face face, int c) {
        var chain = chains(face);
        for (var font : chain) {
            if (font.charExists(c)) {
                return font;
            }
        }
        for (var font : chains(Face.REGULAR)) {
            if (font.charExists(c)) {
                return font;
            }
        }
        return chain.getFirst();
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
        for (var stretch : stretches(text, style.face())) {
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

    private List<BaseFont> chains(Face face) {
        return chains.getOrDefault(face, List.of());
    }

    /** A text of one font. */
    record Stretch(String text, BaseFont font) {}
}
