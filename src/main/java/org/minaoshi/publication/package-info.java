/**
 * The documents people read of what was decided, and the public views of the record behind them.
 *
 * <p>It decides nothing and changes nothing: it shows published records, which never change either, to anyone who asks. What a document says is in
 * {@link org.minaoshi.publication.document.ReviewDocument}, how it is written down in {@code typesetting}.
 */
package org.minaoshi.publication;
