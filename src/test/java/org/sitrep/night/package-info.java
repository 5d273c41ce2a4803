/** The real jar in processes of its own: nights that are killed, disturbed and started twice. */
package org.sitrep.night;
