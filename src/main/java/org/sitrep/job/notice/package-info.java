/**
 * Tells people and monitors how a night ended: by mail, by webhook, by the ping of a dead man's switch.
 *
 * <p>Nothing of it is loaded, and no network is asked for, where nothing is set. Used by {@code job} alone; knows no
 * other room. What it tells was published before and is never changed by it.
 */
@NullMarked
package org.sitrep.job.notice;

import org.jspecify.annotations.NullMarked;
