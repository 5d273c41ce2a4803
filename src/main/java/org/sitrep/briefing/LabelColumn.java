package org.sitrep.briefing;

/** Moves the labels of a column apart, each as near to where it belongs as the others let it. */
final class LabelColumn {

    private LabelColumn() {}

    /**
     * The tops of labels.
     *
     * @param wanted the tops that they would have alone, from the highest to the lowest
     * @param heights their heights
     * @param top the upper end of the column
     * @param bottom its lower end
     */
    static double[] spread(double[] wanted, double[] heights, double top, double bottom) {
        var tops = wanted.clone();
        var floor = top;
        for (var i = 0; i < tops.length; i++) {
            tops[i] = Math.max(tops[i], floor);
            floor = tops[i] + heights[i];
        }
        var ceiling = bottom;
        for (var i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], ceiling - heights[i]);
            ceiling = tops[i];
        }
        return tops;
    }
}
