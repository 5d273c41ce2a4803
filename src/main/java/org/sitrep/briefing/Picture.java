package org.sitrep.briefing;

/** A chart or a map: one figure of the document with its alternative text. */
interface Picture {

    double height();

    /** The same in less height; itself if it cannot be made smaller. */
    default Picture smaller() {
        return this;
    }

    /** What it says, for those who do not see it. */
    String alternative();

    void draw(Canvas canvas, double x, double top, double width);
}
