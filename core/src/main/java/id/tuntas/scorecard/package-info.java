/** The scorecard (rapor): facts, mergeable tallies, named formulas, the quality scale and the form. Floor 4. */
@NullMarked
package id.tuntas.scorecard;

import org.jspecify.annotations.NullMarked;
