package org.wardmote.analyse;

import static org.wardmote.analyse.FlagHistory.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Quarter;

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
     * @param windows oldest first, one a quarter without a gap
     */
    static Map<String, FlagFinding> of(List<Window> windows, LocalFlag rule) {
        FlagAnalysis analysis =
                new FlagAnalysis(
                        windows.stream().dropWhile(window -> window.wards().isEmpty()).toList(),
                        rule);
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
        TreeMap<Quarter, EvidenceFlag> readings = new TreeMap<>();
        for (int at = 0; at < windows.size(); at++) {
            boolean isKnown = windows.get(at).wards().containsKey(ward);
            byRule.add(isKnown ? reading(local.get(at).contains(ward)) : Reading.NOT_KNOWN);
            EvidenceFlag flag = evidence.get(at).get(ward);
            byEvidence.add(flag == null ? Reading.NOT_KNOWN : reading(flag != EvidenceFlag.NONE));
            if (flag != null) {
                readings.put(windows.get(at).last(), flag);
            }
        }
        return new FlagFinding(flag(byRule), flag(byEvidence), readings);
    }

    private static Reading reading(boolean isMet) {
        return isMet ? Reading.MET : Reading.NOT_MET;
    }

    private FlagFinding.Flag flag(List<Reading> readings) {
        List<FlagState> states = FlagHistory.USUAL.states(readings);
        TreeMap<Quarter, FlagState> byQuarter = new TreeMap<>();
        TreeSet<Quarter> met = new TreeSet<>();
        for (int at = 0; at < windows.size(); at++) {
            byQuarter.put(windows.get(at).last(), states.get(at));
            if (readings.get(at) == Reading.MET) {
                met.add(windows.get(at).last());
            }
        }
        return new FlagFinding.Flag(byQuarter, met);
    }
}
