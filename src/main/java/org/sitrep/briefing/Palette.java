package org.sitrep.briefing;

import java.awt.Color;

/**
 * The few colours of the briefing. Each is told apart in grey print, and none carries a meaning alone. Text is printed in
 * the inks only, {@link #INK}, {@link #GREY}, {@link #ACCENT} and {@link #WARM}: on paper each has a contrast of 4.5 to 1
 * or more.
 */
final class Palette {

    static final Color INK = new Color(0x1B, 0x21, 0x2C);
    static final Color GREY = new Color(0x4F, 0x57, 0x64);
    static final Color MID = new Color(0x8A, 0x93, 0xA1);
    static final Color RULE = new Color(0xC9, 0xCE, 0xD6);
    static final Color HAIR = new Color(0xE3, 0xE6, 0xEB);
    static final Color ACCENT = new Color(0x12, 0x3C, 0x69);
    static final Color WARM = new Color(0xA8, 0x47, 0x0B);
    static final Color GROUND = new Color(0xF1, 0xF4, 0xF8);
    static final Color PAPER = Color.WHITE;

    private Palette() {}
}
