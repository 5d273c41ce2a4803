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
 * @param smaller the same in less height, for a page on which it would not fit; null if it cannot be made smaller
 */
record Slice(
        double height,
        double gap,
        boolean keep,
        @Nullable Slice repeat,
        Painter painter,
        @Nullable Slice smaller) {

    static Slice of(double height, double gap, Painter painter) {
        return new Slice(height, gap, false, null, painter, null);
    }

    Slice kept() {
        return new Slice(height, gap, true, repeat, painter, smaller);
    }

    Slice after(double newGap) {
        return new Slice(height, newGap, keep, repeat, painter, smaller);
    }

    Slice under(Slice head) {
        return new Slice(height, gap, keep, head, painter, smaller);
    }

    Slice or(Slice less) {
        return new Slice(height, gap, keep, repeat, painter, less);
    }

    /** The same in as little height as it can take. */
    Slice smallest() {
        return smaller == null ? this : keep ? smaller.kept() : smaller;
    }

    /** Draws a slice. */
    @FunctionalInterface
    interface Painter {
        void paint(Canvas canvas, double top);
    }
}
