package org.wardmote.importer;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The names of the columns of a foreign file. */
record Header(List<String> names) {

    Header {
        names = List.copyOf(names);
    }

    /** Where the one column stands whose name fits, whatever the case of its letters. */
    OptionalInt find(String pattern) {
        Pattern name = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return IntStream.range(0, names.size())
                .filter(at -> name.matcher(names.get(at)).matches())
                .findFirst();
    }

    /** Where the column of this very name stands. */
    OptionalInt place(String name) {
        return find(Pattern.quote(name));
    }

    boolean has(String name) {
        return place(name).isPresent();
    }

    /** The names as a message shows them: {@code "Crime ID", "Month"}, cut after the first few. */
    String shown() {
        String first =
                String.join(", ", names.stream().limit(4).map(name -> '"' + name + '"').toList());
        return names.size() > 4 ? first + " …" : first;
    }
}
