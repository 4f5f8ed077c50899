package org.wardmote.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * The files that could not be read, which has been told: of what they hold nothing more is said.
 *
 * <pre>
 * Broken.of(problems).mayHold("areas/elm.md")   // true where areas.yaml is broken
 * </pre>
 */
final class Broken {

    private static final Set<Code> UNREADABLE =
            Set.of(
                    Code.FILE_UNREADABLE,
                    Code.CONFLICT_MARKER,
                    Code.YAML_MALFORMED,
                    Code.YAML_TAB,
                    Code.YAML_COLON_UNQUOTED,
                    Code.YAML_TEXT_UNQUOTED,
                    Code.YAML_COMMA_IN_BRACES,
                    Code.YAML_ANCHORS_EXPAND,
                    Code.FRONT_MATTER_UNCLOSED);

    private static final Pattern OF_A_REGISTER = Pattern.compile("(areas|indicators)/[^/]+\\.md");
    private static final Pattern OF_A_MEETING = Pattern.compile("(meetings/[^/]+/).*");

    /** Paths from the content folder. */
    private final Set<String> files;

    private Broken(Set<String> files) {
        this.files = files;
    }

    static Broken of(Problems problems) {
        return new Broken(
                problems.list().stream()
                        .filter(problem -> UNREADABLE.contains(problem.code()))
                        .map(problem -> problem.location().file())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether a file is told of in one that is broken, or is broken itself. */
    boolean mayHold(String path) {
        Matcher register = OF_A_REGISTER.matcher(path);
        Matcher meeting = OF_A_MEETING.matcher(path);
        return files.contains(path)
                || register.matches() && files.contains(register.group(1) + ".yaml")
                || meeting.matches()
                        && files.stream().anyMatch(file -> file.startsWith(meeting.group(1)));
    }
}
