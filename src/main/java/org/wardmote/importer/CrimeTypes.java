package org.wardmote.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Indicator;
import org.wardmote.model.Slug;

/**
 * Which indicator counts a crime type of data.police.uk: the one whose id, or whose title, is the
 * crime type's name. {@code Violence and sexual offences} is {@code violence-and-sexual-offences}.
 */
final class CrimeTypes {

    /** All types since September 2013, so that a type of which there was nothing is a zero. */
    private static final List<String> KNOWN =
            List.of(
                    "Anti-social behaviour",
                    "Bicycle theft",
                    "Burglary",
                    "Criminal damage and arson",
                    "Drugs",
                    "Other crime",
                    "Other theft",
                    "Possession of weapons",
                    "Public order",
                    "Robbery",
                    "Shoplifting",
                    "Theft from the person",
                    "Vehicle crime",
                    "Violence and sexual offences");

    private final Map<String, String> byName = new TreeMap<>();

    CrimeTypes(List<Indicator> indicators) {
        indicators.stream().filter(CrimeTypes::isCounted).forEach(this::add);
    }

    private void add(Indicator indicator) {
        byName.putIfAbsent(Slug.of(indicator.title()), indicator.id());
        byName.put(indicator.id(), indicator.id());
    }

    private static boolean isCounted(Indicator indicator) {
        return indicator.state() == Indicator.State.LIVE
                || indicator.state() == Indicator.State.RETIRED;
    }

    Optional<String> indicator(String crimeType) {
        return Optional.ofNullable(byName.get(Slug.of(crimeType)));
    }

    /** The indicators that count a crime type, whether or not there was any such crime. */
    Set<String> indicators() {
        Set<String> counted = new TreeSet<>();
        KNOWN.forEach(type -> indicator(type).ifPresent(counted::add));
        return counted;
    }
}
