/** What the core needs from outside, as small interfaces in words of the domain, and how they fail. Floor 6. */
@NullMarked
package id.tuntas.port;

import org.jspecify.annotations.NullMarked;
