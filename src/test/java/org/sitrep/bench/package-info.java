/** How fast the program is: a generator of large logs, and the benchmarks that {@code mvn -Pbenchmark verify} runs. */
@NullMarked
package org.sitrep.bench;

import org.jspecify.annotations.NullMarked;
