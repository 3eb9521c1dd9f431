package org.minaoshi.impact.picture;

/** In pixels from the upper left. */
record Point(int x, int y) {}
