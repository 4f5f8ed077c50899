package org.wardmote.analyse;

import static org.wardmote.analyse.FlagHistory.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How the flags of one indicator came to stand as they do, from quarter to quarter. */
final class FlagAnalysis {

    private final List<SortedSet<String>> local;
    private final List<SortedMap<String, EvidenceFlag>> evidence;
    private final List<Window> windows;

    private FlagAnalysis(List<Window> windows, LocalFlag rule) {
        this.windows = List.copyOf(windows);
        this.local = windows.stream().map(window -> window.local(rule)).toList();
        this.evidence = windows.stream().map(Window::evidence).toList();
    }

    /**
     * The flags of every ward of which there was ever a rate.
     *
     * @param windows oldest first, one a quarter without a gap; at least one
     */
    static Map<String, FlagFinding> of(List<Window> windows, LocalFlag rule) {
        FlagAnalysis analysis = new FlagAnalysis(windows, rule);
        TreeMap<String, FlagFinding> flags = new TreeMap<>();
        windows.stream()
                .flatMap(window -> window.wards().keySet().stream())
                .distinct()
                .forEach(ward -> flags.put(ward, analysis.flags(ward)));
        return flags;
    }

    private FlagFinding flags(String ward) {
        List<Reading> byRule = new ArrayList<>();
        List<Reading> byEvidence = new ArrayList<>();
        for (int at = 0; at < windows.size(); at++) {
            boolean isKnown = windows.get(at).wards().containsKey(ward);
            byRule.add(isKnown ? reading(local.get(at).contains(ward)) : Reading.NOT_KNOWN);
            byEvidence.add(
                    Optional.ofNullable(evidence.get(at).get(ward))
                            .map(flag -> reading(flag != EvidenceFlag.NONE))
                            .orElse(Reading.NOT_KNOWN));
        }
        return new FlagFinding(
                flag(byRule),
                flag(byEvidence),
                evidence.get(windows.size() - 1).getOrDefault(ward, EvidenceFlag.NONE));
    }

    private static Reading reading(boolean isMet) {
        return isMet ? Reading.MET : Reading.NOT_MET;
    }

    private static FlagFinding.Flag flag(List<Reading> readings) {
        List<FlagState> states = FlagHistory.USUAL.states(readings);
        int last = states.size() - 1;
        return new FlagFinding.Flag(
                states.get(last),
                IntStream.of(last - 1).filter(at -> at >= 0).mapToObj(states::get).findFirst());
    }
}
