package org.sitrep.briefing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first setting of a document found out for the second: how many pages there are and where things stand. So
 * "page x of y" and every link are right without anything to be filled in later.
 *
 * @param pages the number of pages; 0 while it is not known
 * @param spots the named places
 */
record Survey(int pages, Map<String, Spot> spots) {

    static final Survey NONE = new Survey(0, Map.of());

    Survey {
        spots = Map.copyOf(spots);
    }

    @Nullable
    Spot spot(String name) {
        return spots.get(name);
    }

    /**
     * A place in the document.
     *
     * @param page the page, from 1
     * @param top the distance from the page's upper edge
     */
    record Spot(int page, double top) {}
}
