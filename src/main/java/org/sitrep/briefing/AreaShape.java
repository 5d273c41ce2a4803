package org.sitrep.briefing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A region as it lies on the page. */
final class AreaShape {

    private static final int SAMPLES = 16;

    /** Points of the outline that are looked at when a place for a label is sought. */
    private static final int ROUGH = 160;

    private final List<double[]> rings;
    private final double[] rough;
    private final double[] box;
    /** Places inside the region, one beside the other; null until they are asked for. */
    private double @Nullable [] inside;
    /** The heart for labels as wide as high, which is asked for again and again; null until it is. */
    private double @Nullable [] plainHeart;
    /** The point at the end of the stretch of outline that was nearest to the place looked at last. */
    private int nearest;

    AreaShape(List<double[]> rings) {
        this.rings = List.copyOf(rings);
        this.rough = thinned(largest());
        this.box = bounds(rough);
    }

    private static double[] thinned(double[] ring) {
        var points = ring.length / 2;
        var every = Math.max(1, points / ROUGH);
        var thin = new double[(points + every - 1) / every * 2];
        for (var i = 0; i < thin.length; i += 2) {
            thin[i] = ring[i * every];
            thin[i + 1] = ring[i * every + 1];
        }
        return thin;
    }

    List<double[]> rings() {
        return rings;
    }

    /**
     * The middle of the best place for a label: far from the region's edges, sideways more than upwards, as labels are
     * wide.
     */
    double[] heart(double flatness) {
        if (flatness != 1) {
            return seekHeart(flatness);
        }
        var known = plainHeart;
        if (known == null) {
            known = seekHeart(1);
            plainHeart = known;
        }
        return known.clone();
    }

    private double[] seekHeart(double flatness) {
        var best = new double[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2};
        var most = -1.0;
        var places = inside();
        for (var i = 0; i < places.length; i += 2) {
            var room = room(places[i], places[i + 1], flatness, most);
            if (room > most) {
                most = room;
                best = new double[] {places[i], places[i + 1]};
            }
        }
        return best;
    }

    /** A grid of places, as far as they lie inside; each as its two coordinates. */
    private double[] inside() {
        var known = inside;
        if (known != null) {
            return known;
        }
        var places = new double[2 * SAMPLES * SAMPLES];
        var length = 0;
        for (var i = 1; i < SAMPLES; i++) {
            for (var j = 1; j < SAMPLES; j++) {
                var x = box[0] + (box[2] - box[0]) * i / SAMPLES;
                var y = box[1] + (box[3] - box[1]) * j / SAMPLES;
                if (contains(rough, x, y)) {
                    places[length++] = x;
                    places[length++] = y;
                }
            }
        }
        known = Arrays.copyOf(places, length);
        inside = known;
        return known;
    }

    /** Whether a box of a size could lie inside the region at all. */
    boolean mayHold(double width, double height) {
        return width < box[2] - box[0] && height < box[3] - box[1];
    }

    /** Whether a box lies inside the region. */
    boolean holds(double left, double top, double width, double height) {
        for (var i = 0; i <= 4; i++) {
            var x = left + width * i / 4;
            if (!contains(rough, x, top) || !contains(rough, x, top + height)
                    || !contains(rough, x, top + height / 2)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The square of the way from a place to the outline; where it is no longer than {@code enough}, any such number.
     *
     * <p>Where the outline was nearest to the place before, it is mostly near enough to end the search at once.
     */
    private double room(double x, double y, double flatness, double enough) {
        var least = Double.MAX_VALUE;
        var start = nearest;
        var i = start;
        do {
            var j = i == 0 ? rough.length - 2 : i - 2;
            var way = distance(
                    (rough[j] - x) * flatness, rough[j + 1] - y, (rough[i] - x) * flatness, rough[i + 1] - y);
            if (way < least) {
                least = way;
                nearest = i;
            }
            i = i + 2 == rough.length ? 0 : i + 2;
        } while (i != start && least > enough);
        return least;
    }

    /** The square of the distance from nought to the stretch between two points. */
    private static double distance(double x1, double y1, double x2, double y2) {
        var dx = x2 - x1;
        var dy = y2 - y1;
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.clamp(-(x1 * dx + y1 * dy) / length, 0, 1);
        var px = x1 + along * dx;
        var py = y1 + along * dy;
        return px * px + py * py;
    }

    private static boolean contains(double[] ring, double x, double y) {
        var inside = false;
        for (int i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
            if (ring[i + 1] > y != ring[j + 1] > y
                    && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private double[] largest() {
        var largest = rings.getFirst();
        var most = -1.0;
        for (var ring : rings) {
            var box = bounds(ring);
            var size = (box[2] - box[0]) * (box[3] - box[1]);
            if (size > most) {
                most = size;
                largest = ring;
            }
        }
        return largest;
    }

    private static double[] bounds(double[] ring) {
        var box = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var i = 0; i + 1 < ring.length; i += 2) {
            box[0] = Math.min(box[0], ring[i]);
            box[1] = Math.min(box[1], ring[i + 1]);
            box[2] = Math.max(box[2], ring[i]);
            box[3] = Math.max(box[3], ring[i + 1]);
        }
        return box;
    }
}
