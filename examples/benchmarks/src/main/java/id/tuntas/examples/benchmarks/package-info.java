/** What the library costs, beside what others cost for the same answer in the same run. */
@NullMarked
package id.tuntas.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
