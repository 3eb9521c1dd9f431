/**
 * The benchmark: the packaged service beside what its database and its framework can do at most, on one machine, in one run. Door: {@link
 * org.minaoshi.bench.Benchmark}. Nothing of it is in the product, and it knows nothing of the product's classes: only its package, its tables and its contract.
 */
package org.minaoshi.bench;
