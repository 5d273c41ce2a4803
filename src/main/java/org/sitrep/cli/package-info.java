/**
 * The command line: commands, options, exit codes, and what people read on their terminal.
 *
 * <p>The only room that knows picocli; knows {@code job} and {@code model}. Nobody uses it but the main class.
 */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
