/** The units (perangkat daerah) of a regency, the names they go by, and who holds which post by decree. Floor 1. */
@NullMarked
package id.tuntas.directory;

import org.jspecify.annotations.NullMarked;
