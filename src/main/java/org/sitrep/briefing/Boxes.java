package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;

/** What is taken on a chart or a map, so that labels find a free place. */
final class Boxes {

    private final List<double[]> taken = new ArrayList<>();

    void take(double left, double top, double width, double height) {
        taken.add(new double[] {left, top, left + width, top + height});
    }

    boolean isFree(double left, double top, double width, double height) {
        for (var box : taken) {
            if (left < box[2] && left + width > box[0] && top < box[3] && top + height > box[1]) {
                return false;
            }
        }
        return true;
    }

    /** Takes the box if it is free. */
    boolean claim(double left, double top, double width, double height) {
        var free = isFree(left, top, width, height);
        if (free) {
            take(left, top, width, height);
        }
        return free;
    }
}
