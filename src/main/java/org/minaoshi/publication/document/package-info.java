/**
 * What the document about a review says, in which order and in which words.
 *
 * <p>A published record goes in, a document of blocks comes out, in Japanese or English; nothing is looked up and nothing is left out. Door:
 * {@link org.minaoshi.publication.document.ReviewDocument}.
 */
package org.minaoshi.publication.document;
