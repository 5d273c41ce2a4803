/**
 * The night's work in order: list the files, take them in, prove the sums, build the reports, publish.
 *
 * <p>The only room that knows Spring and Spring Batch; knows every other room but {@code cli}, which alone uses it, and
 * through {@link org.sitrep.job.Program}, {@link org.sitrep.job.FileChecker} and their records only.
 */
@NullMarked
package org.sitrep.job;

import org.jspecify.annotations.NullMarked;
