/** Time limits: policies as dated documents, and what is due when, with the reason. Floor 3. */
@NullMarked
package id.tuntas.sla;

import org.jspecify.annotations.NullMarked;
