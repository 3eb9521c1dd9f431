/**
 * What the considered editions touch, as tables for people: the pairs one by one, the year's table provision by provision, and what became of every citation.
 *
 * <p>Plain Java: the same values give the same table. Doors: {@link org.minaoshi.impact.table.WorklistTable}, {@link
 * org.minaoshi.impact.table.AmendedProvision} and {@link org.minaoshi.impact.table.CoverageTables}.
 */
package org.minaoshi.impact.table;
