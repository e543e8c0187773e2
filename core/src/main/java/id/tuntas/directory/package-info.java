/** The units (perangkat daerah) of a regency and the names they go by. Floor 1. */
@NullMarked
package id.tuntas.directory;

import org.jspecify.annotations.NullMarked;
