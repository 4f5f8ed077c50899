package org.wardmote.author;

import org.wardmote.write.OutputFile;

/**
 * A file that an author begins with: {@code content/people.yaml} and what stands in it.
 *
 * @param use what it is for, which decides who may do what with it
 */
public record NewFile(OutputFile file, Use use) {

    /** What a file is for. */
    public enum Use {
        /** It is read. */
        WORDS,
        /** It is run, as a script is. */
        PROGRAM
    }

    /** A file that is read. */
    static NewFile of(String path, String text) {
        return new NewFile(OutputFile.of(path, ends(path, text)), Use.WORDS);
    }

    /** A file that is run. */
    static NewFile program(String path, String text) {
        return new NewFile(OutputFile.of(path, ends(path, text)), Use.PROGRAM);
    }

    /** From the folder that it is written to. */
    public String path() {
        return file.path();
    }

    /** What stands in it. */
    public String text() {
        return file.text();
    }

    /** Only scripts of Windows want the line ends of Windows. */
    private static String ends(String path, String text) {
        return path.endsWith(".cmd") ? text.replace("\r", "").replace("\n", "\r\n") : text;
    }
}
