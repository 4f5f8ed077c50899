package org.wardmote;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of files whose fields are maps, lists and texts. */
final class DeclaredText {

    private DeclaredText() {}

    static String table(List<?> rows) {
        return Stream.concat(
                        Stream.of(((Map<?, ?>) rows.get(0)).keySet()),
                        rows.stream().map(row -> ((Map<?, ?>) row).values()))
                .map(cells -> cells.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String yaml(Object value, String margin) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(
                            of ->
                                    "\n"
                                            + margin
                                            + of.getKey()
                                            + ":"
                                            + yaml(of.getValue(), margin + "  "))
                    .collect(Collectors.joining());
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> "\n" + margin + "-" + yaml(item, margin + "  "))
                    .collect(Collectors.joining());
        }
        String text = value.toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return " \"" + text.replace("\n", "\\n") + "\"";
    }
}
