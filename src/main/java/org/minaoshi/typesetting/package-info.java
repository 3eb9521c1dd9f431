/**
 * How a document is written down: a document is a list of blocks in one language, and there is one writer each for HTML, Markdown and PDF.
 *
 * <p>It knows nothing of reviews or checklists, and it is the only place where text meets markup: what comes in as text leaves as text, whatever
 * characters it holds. The same document gives the same bytes on every machine; doors are {@link org.minaoshi.typesetting.HtmlPage},
 * {@link org.minaoshi.typesetting.MarkdownText} and {@link org.minaoshi.typesetting.PdfFile}.
 */
package org.minaoshi.typesetting;
