package org.sitrep.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;

/** Colours and markers of lines: dark ones that differ in grey print too, and a shape each. */
final class Palette {

    /** What stands behind the one that matters; light in grey print. */
    static final String PALE = "B3C6DF";
    private static final List<String> COLOURS =
            List.of("1D4F91", "C2571A", "2E7D4F", "7A3E8E", "8A6D00", "0F7C86", "9B2335", "555F6B");
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    private Palette() {}

    static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    static MarkerStyle marker(int index) {
        return MARKERS.get(index % MARKERS.size());
    }
}
