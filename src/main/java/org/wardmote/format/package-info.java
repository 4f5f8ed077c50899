/**
 * What does this YAML, CSV or Markdown say, and on which line?
 *
 * <p>In: the bytes of one file. Out: immutable values that keep their place ({@link
 * org.wardmote.format.YamlValue}, {@link org.wardmote.format.CsvTable}), and a problem for whatever
 * cannot be read. What the values mean is for others to say. The libraries for these formats are
 * known here and nowhere else.
 */
package org.wardmote.format;
