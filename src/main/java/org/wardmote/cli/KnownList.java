package org.wardmote.cli;

import java.util.List;
import org.wardmote.build.Survey;
import org.wardmote.check.Acknowledged;

/** Every warning that is acknowledged in the content, with the reason. */
final class KnownList implements Listing {

    @Override
    public String name() {
        return "known";
    }

    @Override
    public List<String> columns() {
        return List.of("code", "file", "line", "item", "reason");
    }

    @Override
    public List<List<Object>> rows(Survey survey) {
        return Acknowledged.entries(survey.content()).stream()
                .map(
                        known ->
                                List.<Object>of(
                                        known.code(),
                                        known.location(),
                                        known.location().line(),
                                        known.item().orElse(""),
                                        known.reason()))
                .toList();
    }
}
