package org.wardmote.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Person;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Nobody is counted twice, or both came and sent apologies. */
final class AttendanceAgrees implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (Meeting meeting : content.record().meetings()) {
            List<String> present = meeting.attendance().present().known().orElse(List.of());
            List<String> apologies = meeting.attendance().apologies().known().orElse(List.of());
            Set<String> seen = new HashSet<>();
            for (String person : present) {
                if (!seen.add(person)) {
                    tell(
                            meeting,
                            "%s is listed twice under \"present:\".",
                            name(person, content),
                            problems);
                }
            }
            for (String person : apologies) {
                if (seen.contains(person)) {
                    tell(
                            meeting,
                            "%s is listed as present and with apologies.",
                            name(person, content),
                            problems);
                }
            }
        }
    }

    private static void tell(Meeting meeting, String words, String name, Problems problems) {
        problems.add(
                Code.ATTENDANCE_DISAGREES,
                meeting.attendance().location(),
                words.formatted(name),
                "List each person once, under \"present:\" or under \"apologies:\".");
    }

    private static String name(String id, Content content) {
        return content.record().registers().people().stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(id);
    }
}
