/**
 * The pairs of a worklist as a picture: items on the left, touched provisions on the right, and the paths between them.
 *
 * <p>Plain Java: the same pairs give the same picture. Doors: {@link org.minaoshi.impact.picture.ImpactPicture} draws it, {@link
 * org.minaoshi.impact.picture.ImpactTable} says the same in words.
 */
package org.minaoshi.impact.picture;
