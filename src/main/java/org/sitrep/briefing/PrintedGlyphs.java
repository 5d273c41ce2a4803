package org.sitrep.briefing;

import java.util.HashSet;
import java.util.Set;

/** Which texts a briefing can print with the fonts that come with the program and those of this computer. */
public final class PrintedGlyphs {

    /** So many texts are remembered. */
    private static final int MOST_COVERED = 10_000;
    /** A text of this length is a summary, and hardly ever comes again. */
    private static final int LONG = 200;

    private final Fonts fonts;
    /** Texts that were asked about and can be printed: the names of towns and outlets come again and again. */
    private final Set<String> covered = new HashSet<>();

    /** The glyphs of this computer. Not for several threads. */
    public PrintedGlyphs() {
        this(SystemFonts.usual());
    }

    PrintedGlyphs(SystemFonts system) {
        fonts = new Fonts(system);
    }

    /** Whether there is a glyph for every character of a text that is seen in print. */
    public boolean cover(String text) {
        if (isLatin(text) || covered.contains(text)) {
            return true;
        }
        var covers = fonts.cover(text);
        if (covers && covered.size() < MOST_COVERED && text.length() < LONG) {
            covered.add(text);
        }
        return covers;
    }

    /** Printable ASCII, which every font here has: nearly all texts, so that no font is loaded for them. */
    private static boolean isLatin(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
