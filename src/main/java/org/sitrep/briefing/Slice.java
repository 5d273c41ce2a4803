package org.sitrep.briefing;

import org.jspecify.annotations.Nullable;

/**
 * A strip of the type area that is never cut.
 *
 * @param height its height
 * @param gap the space above it, dropped at the top of a page
 * @param keep whether the next slice must stand on the same page
 * @param repeat what is drawn above it when it is the first on a page, such as the head of its table; null for nothing
 * @param painter draws it
 */
record Slice(double height, double gap, boolean keep, @Nullable Slice repeat, Painter painter) {

    static Slice of(double height, double gap, Painter painter) {
        return new Slice(height, gap, false, null, painter);
    }

    Slice kept() {
        return new Slice(height, gap, true, repeat, painter);
    }

    Slice after(double newGap) {
        return new Slice(height, newGap, keep, repeat, painter);
    }

    Slice under(Slice head) {
        return new Slice(height, gap, keep, head, painter);
    }

    /** Draws a slice. */
    @FunctionalInterface
    interface Painter {
        void paint(Canvas canvas, double top);
    }
}
