package org.wardmote.format;

import org.wardmote.problem.Location;

/**
 * Markdown and where it stands.
 *
 * @param path from the content folder, such as {@code pages/about.md}: links are seen from here
 * @param location the file, as problems name it
 * @param text the whole file; what is not Markdown, such as front matter, is blanked and not cut,
 *     so that lines and columns are those of the file
 */
public record MarkdownSource(String path, Location location, String text) {}
