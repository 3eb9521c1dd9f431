/**
 * Which items a changed edition reaches, over numbers: from the provisions it touches back along the cross-references to the items that cite what leads there.
 *
 * <p>It knows nothing but the JDK, so that it is tried and measured alone. Its work grows with what it finds: it goes nowhere from where no item is reached.
 * Door: {@link org.minaoshi.impact.engine.Reach}.
 */
package org.minaoshi.impact.engine;
