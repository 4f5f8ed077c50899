package org.wardmote.field;

/**
 * A kind of file of the content.
 *
 * @param path from the content folder, with what differs in angle brackets: {@code
 *     meetings/<date>-<body>/meeting.yaml}
 * @param sentence what it is for
 * @param root a record, or a list of them
 * @param example a complete file, with every field in use
 */
public record FileKind(String path, String sentence, Type root, String example) {}
