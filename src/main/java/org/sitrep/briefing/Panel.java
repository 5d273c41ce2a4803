package org.sitrep.briefing;

import java.util.function.DoubleFunction;

/**
 * A picture with its title, alone or beside another one.
 *
 * @param title its title
 * @param aside a word of explanation behind the title; empty for none
 * @param maker makes it for a width
 */
record Panel(String title, String aside, DoubleFunction<Picture> maker) {}
