package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with slices.
 *
 * <p>The whole layout knows one thing: the {@link Slice}, a strip that is never cut. A heading is a slice that keeps the
 * next one with it; a paragraph is a slice a line, with the first and the last two kept together; a table is a slice a
 * row, each of which names the head to be repeated when it comes to stand first on a page; a chart is one slice. Slices
 * that are kept together form a group, and a group goes to the next page when it does not fit on this one. Only a group
 * higher than a page is parted, between its slices. That is all there is to page breaking: no heading at the foot of a
 * page, no row in two parts, no lonely line, and it is the same for every kind of content. A chart may come with a smaller
 * one of itself, which is set where it saves turning the page.
 *
 * <p>Rows higher than a good part of a page come as several slices, so that no slice is higher than a page.
 */
final class Flow {

    private static final double MOSTLY_FREE = 0.55;

    private final Canvas canvas;
    private final Paper paper;
    private final Runnable newPage;
    private final List<Slice> group = new ArrayList<>();
    private double at;

    Flow(Canvas canvas, Paper paper, Runnable newPage) {
        this.canvas = canvas;
        this.paper = paper;
        this.newPage = newPage;
        this.at = paper.top();
    }

    /** Adds slices in reading order. */
    void add(List<Slice> slices) {
        slices.forEach(this::add);
    }

    /** Begins a part on a new page, unless most of this one is still free. */
    void part() {
        flush();
        if (room() < (paper.bottom() - paper.top()) * MOSTLY_FREE) {
            turnPage();
        }
    }

    /** The height that is left on this page. */
    double room() {
        flush();
        return paper.bottom() - at;
    }

    /** Adds one slice. */
    void add(Slice slice) {
        group.add(slice);
        if (!slice.keep()) {
            flush();
        }
    }

    /** Places what waits for a next slice. */
    void flush() {
        if (group.isEmpty()) {
            return;
        }
        var set = List.copyOf(group);
        if (!fits(set) && at > paper.top()) {
            var smallest = group.stream().map(Slice::smallest).toList();
            if (fits(smallest)) {
                set = smallest;
            } else {
                turnPage();
            }
        }
        set.forEach(this::place);
        group.clear();
    }

    private boolean fits(List<Slice> slices) {
        return at + heightOf(slices) <= paper.bottom();
    }

    private double heightOf(List<Slice> slices) {
        var sum = 0.0;
        for (var slice : slices) {
            sum += slice.height() + (at + sum > paper.top() ? slice.gap() : 0);
        }
        return sum;
    }

    private void place(Slice slice) {
        var gap = at > paper.top() ? slice.gap() : 0;
        if (at + gap + slice.height() > paper.bottom() + 0.01 && at > paper.top()) {
            turnPage();
            gap = 0;
        }
        if (at == paper.top() && slice.repeat() != null) {
            slice.repeat().painter().paint(canvas, at);
            at += slice.repeat().height();
        }
        slice.painter().paint(canvas, at + gap);
        at += gap + slice.height();
    }

    private void turnPage() {
        newPage.run();
        at = paper.top();
    }
}
