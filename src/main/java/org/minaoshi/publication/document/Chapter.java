package org.minaoshi.publication.document;

import java.util.List;
import org.minaoshi.typesetting.Block;

/** A part of the document under a numbered heading. */
record Chapter(String anchor, String title, List<Block> blocks) {}
