package org.sitrep.reckon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Keeps the first few of many things and counts all, whatever the order in which they come. */
public final class Firsts<T> {

    private final int most;
    private final Comparator<? super T> order;
    private final PriorityQueue<T> kept;
    private long all;

    /**
     * Nothing so far.
     *
     * @param most how many are kept, at least 1
     * @param order by which they are the first; things that are equal by it must be equal
     */
    public Firsts(int most, Comparator<? super T> order) {
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    /** Counts one more and keeps it if it is among the first. */
    public void add(T one) {
        all++;
        if (kept.size() < most) {
            kept.add(one);
        } else if (order.compare(one, kept.element()) < 0) {
            kept.remove();
            kept.add(one);
        }
    }

    /** How many were added. */
    public long all() {
        return all;
    }

    /** The first, in their order. */
    public Excerpt<T> excerpt() {
        var first = new ArrayList<>(kept);
        first.sort(order);
        return new Excerpt<>(first, all);
    }
}
