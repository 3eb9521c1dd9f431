/**
 * The impact engine alone, under JMH: no service, no database. It is compiled here from the product's own sources, the one part of the product that the
 * benchmark knows; that part knows nothing but the JDK. Door: {@link org.minaoshi.bench.engine.EngineBenchmark}.
 */
package org.minaoshi.bench.engine;
