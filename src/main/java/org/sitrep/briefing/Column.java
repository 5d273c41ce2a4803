package org.sitrep.briefing;

/**
 * A column of a table.
 *
 * @param head its heading
 * @param align where its cells stand
 * @param min its least width
 * @param max its greatest width
 * @param weight its share of the width that is left; 0 for a column that is as wide as its content
 */
record Column(String head, TextBox.Align align, double min, double max, double weight) {

    /** As wide as its content. */
    static Column fit(String head, double min, double max) {
        return new Column(head, TextBox.Align.LEFT, min, max, 0);
    }

    /** As wide as its figures, which stand on the right. */
    static Column figure(String head, double min, double max) {
        return new Column(head, TextBox.Align.RIGHT, min, max, 0);
    }

    /** A share of what the others leave. */
    static Column share(String head, double weight, double min) {
        return new Column(head, TextBox.Align.LEFT, min, Double.MAX_VALUE, weight);
    }
}
