/**
 * Bringing finished files into the output folder: staging, run record, rejected rows, one atomic move.
 *
 * <p>Knows {@code report} and {@code model}; decides nothing about content. Used by {@code job}.
 */
@NullMarked
package org.sitrep.publish;

import org.jspecify.annotations.NullMarked;
