package org.wardmote.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wardmote.problem.Code;

/** Codes that belong together, for a reader who looks for one: those of YAML, of figures … */
public record CodeGroup(String title, List<Code> codes) {

    /** A group begins with its first code, and holds all up to the next. */
    private static final Map<Code, String> BEGINNINGS =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(Code.FILE_UNREADABLE, "Files"),
                            Map.entry(Code.YAML_MALFORMED, "How a file is written"),
                            Map.entry(Code.FIELD_UNKNOWN, "Fields and their values"),
                            Map.entry(Code.ID_DUPLICATE, "One thing naming another"),
                            Map.entry(Code.MEETING_FOLDER_NAME, "Meetings"),
                            Map.entry(Code.LABEL_NEARLY, "Labelled paragraphs"),
                            Map.entry(Code.HTML_REFUSED, "Words and images"),
                            Map.entry(Code.CSV_MALFORMED, "Figures"),
                            Map.entry(Code.WITHIN_CIRCULAR, "The record as a whole"),
                            Map.entry(Code.IMPORT_OTHER_FILE, "Imports"),
                            Map.entry(Code.SITE_LINK_BROKEN, "The finished site and its theme")));

    public CodeGroup {
        codes = List.copyOf(codes);
    }

    /** Every code once, in the order of {@link Code}. */
    public static List<CodeGroup> all() {
        List<Code> starts = new ArrayList<>(BEGINNINGS.keySet());
        List<CodeGroup> groups = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            int from = starts.get(at).ordinal();
            int to = at + 1 < starts.size() ? starts.get(at + 1).ordinal() : Code.values().length;
            groups.add(
                    new CodeGroup(
                            BEGINNINGS.get(starts.get(at)),
                            Arrays.asList(Code.values()).subList(from, to)));
        }
        return groups;
    }
}
