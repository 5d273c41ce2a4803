package org.sitrep.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The character set of a log.
 *
 * @param charset the character set
 * @param notice a sentence for the run record where it was guessed; null where there was nothing to guess
 */
record TextEncoding(Charset charset, @Nullable String notice) {}
