package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;

/** A vertical axis from nought. */
final class ValueAxis {

    private final double top;
    private final double bottom;
    private final double step;
    private final double ceiling;

    ValueAxis(double greatest, double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
        var raw = Math.max(greatest, 1) / 4;
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var lead = raw / power;
        var nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 && power >= 10 ? 2.5 : lead <= 5 ? 5 : 10;
        this.step = Math.max(1, nice * power);
        this.ceiling = step * Math.ceil(Math.max(greatest, 1) / step * 1.0001);
    }

    double y(double value) {
        return bottom - (bottom - top) * value / ceiling;
    }

    /** How long an amount is on the axis. */
    double length(double amount) {
        return (bottom - top) * amount / ceiling;
    }

    List<Long> ticks() {
        var ticks = new ArrayList<Long>();
        for (var i = 0; i * step <= ceiling + 0.5; i++) {
            ticks.add(Math.round(i * step));
        }
        return ticks;
    }
}
