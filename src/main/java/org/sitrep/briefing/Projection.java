package org.sitrep.briefing;

import java.util.List;

/**
 * Lambert's conic projection fitted to a country, or a plain one near the equator, and then to a box of the page. It keeps
 * the shapes of a country true enough for a page.
 */
final class Projection {

    private final double n;
    private final double f;
    private final double middle;
    private final double stretch;
    private final double[] box;
    private double scale = 1;
    private double dx;
    private double dy;

    Projection(List<CountryMap.Area> areas) {
        var west = Double.MAX_VALUE;
        var east = -Double.MAX_VALUE;
        var south = Double.MAX_VALUE;
        var north = -Double.MAX_VALUE;
        for (var area : areas) {
            for (var ring : area.rings()) {
                for (var i = 0; i + 1 < ring.length; i += 2) {
                    west = Math.min(west, ring[i]);
                    east = Math.max(east, ring[i]);
                    south = Math.min(south, ring[i + 1]);
                    north = Math.max(north, ring[i + 1]);
                }
            }
        }
        this.middle = (west + east) / 2;
        var one = Math.toRadians(south + (north - south) / 6);
        var two = Math.toRadians(north - (north - south) / 6);
        var exponent = Math.abs(two - one) < 1e-9
                ? Math.sin(one)
                : Math.log(Math.cos(one) / Math.cos(two)) / Math.log(half(two) / half(one));
        this.n = Math.abs(exponent) < 0.12 ? 0 : exponent;
        this.f = n == 0 ? 0 : Math.cos(one) * Math.pow(half(one), n) / n;
        this.stretch = Math.cos(Math.toRadians((south + north) / 2));
        this.box = box(areas);
    }

    private static double half(double latitude) {
        return Math.tan(Math.PI / 4 + latitude / 2);
    }

    private double[] box(List<CountryMap.Area> areas) {
        var box = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var area : areas) {
            for (var ring : area.rings()) {
                for (var i = 0; i + 1 < ring.length; i += 2) {
                    var point = flat(ring[i], ring[i + 1]);
                    box[0] = Math.min(box[0], point[0]);
                    box[1] = Math.min(box[1], point[1]);
                    box[2] = Math.max(box[2], point[0]);
                    box[3] = Math.max(box[3], point[1]);
                }
            }
        }
        return box;
    }

    private double width() {
        return Math.max(1e-9, box[2] - box[0]);
    }

    private double height() {
        return Math.max(1e-9, box[3] - box[1]);
    }

    /** The point on the cone, unrolled, downwards. */
    private double[] flat(double longitude, double latitude) {
        var from = Math.floorMod(Math.round((longitude - middle + 180) * 1e7), 3_600_000_000L) / 1e7 - 180;
        if (n == 0) {
            return new double[] {Math.toRadians(from) * stretch, -Math.toRadians(latitude)};
        }
        var rho = f / Math.pow(half(Math.toRadians(Math.clamp(latitude, -89, 89))), n);
        var theta = n * Math.toRadians(from);
        return new double[] {rho * Math.sin(theta), rho * Math.cos(theta)};
    }

    /** The height that the country has when it is as wide as given, at most {@code highest}. */
    double heightFor(double wide, double highest) {
        return Math.min(highest, wide * height() / width());
    }

    /** Fits the country into a box, in its middle. */
    void fit(double x, double top, double wide, double high) {
        scale = Math.min(wide / width(), high / height());
        dx = x + (wide - width() * scale) / 2 - box[0] * scale;
        dy = top + (high - height() * scale) / 2 - box[1] * scale;
    }

    /** Where a place lies on the page. */
    double[] place(double longitude, double latitude) {
        var point = flat(longitude, latitude);
        return new double[] {point[0] * scale + dx, point[1] * scale + dy};
    }

    /** An outline on the page. */
    double[] ring(double[] ring) {
        var points = new double[ring.length];
        for (var i = 0; i + 1 < ring.length; i += 2) {
            var point = place(ring[i], ring[i + 1]);
            points[i] = point[0];
            points[i + 1] = point[1];
        }
        return points;
    }
}
