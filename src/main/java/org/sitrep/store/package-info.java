/**
 * What is kept from night to night: files and how far they were read, entries in vintages, rejections, runs, issues.
 *
 * <p>The only room with SQL; knows {@code model} only. Used by {@code job}. No class here opens a transaction: the
 * caller's transaction decides what is kept together, and inside it rows, progress and Spring Batch's own bookkeeping
 * stand or fall as one. The SQL is that of H2 and of PostgreSQL alike; the tables are in {@code db/migration}.
 */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
