/**
 * Asks the rooms below for all that a review rests on, and puts it together as one record.
 *
 * <p>It judges nothing and keeps nothing: the same content gives the same record, in the same order, with no number under three and nobody's name (law 14).
 * Door: {@link org.minaoshi.gathering.RecordGathering}.
 */
package org.minaoshi.gathering;
