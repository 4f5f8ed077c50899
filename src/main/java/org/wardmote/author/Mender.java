package org.wardmote.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Mends what can be mended in one way alone, and leaves everything else as it is.
 *
 * <pre>
 * Mended mended = new Mender(judge, files).mend();
 * </pre>
 *
 * <p>Every edit is judged before it is taken: the problem that it mends must be gone, and no other
 * may have come of it. So no mend makes anything worse, and what is mended once is mended for good.
 */
public final class Mender {

    private final Judge judge;
    private final SortedMap<String, Manuscript> onDisk;
    private final SortedMap<String, Manuscript> files;
    private final List<Edit> taken = new ArrayList<>();
    private Judge.Judged judged;

    /**
     * @param files those that may be changed, by their path from the content folder
     */
    public Mender(Judge judge, SortedMap<String, Manuscript> files) {
        this.judge = judge;
        this.onDisk = new TreeMap<>(files);
        this.files = new TreeMap<>(files);
        this.judged = judge.judge(Map.of());
    }

    /** What came of it. */
    public Mended mend() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = take(proposals());
        }
        return Mended.of(onDisk, files, taken, judged.problems());
    }

    /**
     * What might be mended now. A file that cannot be read comes before all others: what is wrong
     * in it, and what it is that others miss in it, shows only then.
     */
    private List<Edit> proposals() {
        List<MarkedCopy> copies =
                files.values().stream().map(file -> MarkedCopy.of(file, judged)).toList();
        List<Edit> toRead =
                copies.stream()
                        .filter(copy -> !copy.text().isReadable())
                        .flatMap(copy -> Corrections.edits(copy).stream())
                        .toList();
        List<Edit> edits =
                toRead.isEmpty()
                        ? copies.stream()
                                .filter(copy -> copy.text().isReadable())
                                .flatMap(copy -> Corrections.edits(copy).stream())
                                .toList()
                        : toRead;
        return apart(edits);
    }

    /** Of edits that overlap, the first; the others have their turn when it is done. */
    private static List<Edit> apart(List<Edit> edits) {
        List<Edit> apart = new ArrayList<>();
        for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::place)).toList()) {
            boolean isFree = apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(edit);
            if (isFree) {
                apart.add(edit);
            }
        }
        return apart;
    }

    /** Takes all that make nothing worse, together if they can be; says whether any was. */
    private boolean take(List<Edit> edits) {
        if (edits.isEmpty()) {
            return false;
        }
        Map<String, Manuscript> mended = mended(edits);
        Judge.Judged after = judge.judge(bytes(mended));
        if (new Comparison(judged, after).isBetter(edits, files, mended)) {
            judged = after;
            files.putAll(mended);
            taken.addAll(edits);
            return true;
        }
        int half = edits.size() / 2;
        boolean isFirst = half > 0 && take(edits.subList(0, half));
        boolean isSecond = half > 0 && take(edits.subList(half, edits.size()));
        return isFirst || isSecond;
    }

    /** The files that edits change, as they would be. */
    private Map<String, Manuscript> mended(List<Edit> edits) {
        Map<String, List<Edit>> byFile =
                edits.stream().collect(Collectors.groupingBy(edit -> edit.place().file()));
        return files.values().stream()
                .filter(file -> byFile.containsKey(file.path()))
                .map(file -> file.with(byFile.get(file.path())))
                .collect(Collectors.toMap(Manuscript::path, file -> file));
    }

    /** Everything that differs from the disk. */
    private Map<String, byte[]> bytes(Map<String, Manuscript> mended) {
        Map<String, Manuscript> now = new TreeMap<>(files);
        now.putAll(mended);
        Map<String, byte[]> bytes = new TreeMap<>();
        now.forEach(
                (path, file) -> {
                    if (!file.equals(onDisk.get(path))) {
                        bytes.put(path, file.bytes());
                    }
                });
        return bytes;
    }
}
