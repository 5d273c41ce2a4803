package org.sitrep.briefing;

/** Which texts a briefing can print with the fonts that come with the program and those of this computer. */
public final class PrintedGlyphs {

    private final Fonts fonts;

    /** The glyphs of this computer. Not for several threads. */
    public PrintedGlyphs() {
        this(SystemFonts.usual());
    }

    PrintedGlyphs(SystemFonts system) {
        fonts = new Fonts(system);
    }

    /** Whether there is a glyph for every character of a text that is seen in print. */
    public boolean cover(String text) {
        return isLatin(text) || fonts.cover(text);
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
