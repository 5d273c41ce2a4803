/** The main class alone; the tree below reads as the flow, and nobody reaches back up it. */
@NullMarked
package org.sitrep;

import org.jspecify.annotations.NullMarked;
