package org.wardmote.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.wardmote.format.PdfPages;
import org.wardmote.format.PictureSize;
import org.wardmote.format.Pictures;
import org.wardmote.memory.SeenFile;
import org.wardmote.model.Address;
import org.wardmote.model.Document;

/** What lies beside the YAML and Markdown of the content: papers and pictures. */
final class Attachments implements Pictures {

    private final ContentFiles files;

    Attachments(ContentFiles files) {
        this.files = files;
    }

    /**
     * Every file that may be shown as a picture, for telling whether one of them is another now.
     */
    List<SeenFile> pictures() {
        return files.those(path -> !path.matches(".*\\.(?:yaml|md|csv)"));
    }

    /** Every file of {@code files/}, where the public finds what stands beside no meeting. */
    List<String> offered() {
        return files.paths().stream().filter(path -> path.startsWith("files/")).toList();
    }

    /** The names of all that lies in a folder. */
    SortedSet<String> beside(String folder) {
        return files.names(folder);
    }

    /** What is held of a paper; nothing where there is no such file. */
    Optional<Document.Held> paper(String path) {
        return files.has(path) ? Optional.of(held(path, files.bytes(path))) : Optional.empty();
    }

    private static Document.Held held(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return new Document.Held(
                Address.ofContent(path),
                ending.toUpperCase(Locale.ROOT),
                bytes.length,
                PdfPages.count(bytes),
                sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<PictureSize> sizeOf(String path) {
        return files.has(path) ? PictureSize.parse(files.bytes(path)) : Optional.empty();
    }
}
