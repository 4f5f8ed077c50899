package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeedTest {

    @Test
    void onlyWhatSettlesAMatterIsADecision() {
        assertThat(
                        Stream.of(Label.values())
                                .filter(label -> label.deed().isPresent())
                                .map(label -> label.word() + ": " + label.deed().orElseThrow().id())
                                .collect(Collectors.joining("\n")))
                .isEqualTo(
                        """
                        Decision: decision
                        Agreed: decision
                        Resolved: decision
                        Recommended: recommendation
                        Appointed: appointment
                        Nominated: nomination""");
    }
}
