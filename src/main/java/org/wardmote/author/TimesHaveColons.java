package org.wardmote.author;

import java.util.List;
import java.util.Set;
import org.wardmote.problem.Code;
import org.wardmote.read.Times;

/** A time that can be read in one way alone is written {@code 18:30}. */
final class TimesHaveColons implements Correction {

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.values(
                Set.of(Code.TIME_UNREADABLE),
                "times as hours:minutes",
                value -> Times.certain(value.text()).map(Object::toString));
    }
}
