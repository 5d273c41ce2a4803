/**
 * From a file to checked entries: finds the logs, recognises their format, reads them as a stream and judges each row.
 *
 * <p>Knows {@code model} only. Used by {@code job} and {@code cli}.
 */
@NullMarked
package org.sitrep.intake;

import org.jspecify.annotations.NullMarked;
