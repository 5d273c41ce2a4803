package org.sitrep.briefing;

/** Where a piece of text leads. */
sealed interface Link {

    /** A place in this document. */
    record Inside(String name) implements Link {}

    /** An http or https address. */
    record Outside(String url) implements Link {}
}
