package org.sitrep.report;

/**
 * One of the few big figures on the first page.
 *
 * @param caption what it is, in one or two words: {@code Detained}
 * @param figure the key figure that it shows
 */
public record Tile(String caption, KeyFigure figure) {}
