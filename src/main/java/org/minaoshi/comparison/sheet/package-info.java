/** Comparisons as people read them: a table for spreadsheets, and the old beside the new as a document. Only words and shapes; what changed is told by the room above. */
package org.minaoshi.comparison.sheet;
