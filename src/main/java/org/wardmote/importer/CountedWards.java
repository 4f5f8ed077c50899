package org.wardmote.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Area;

/** The wards of the record by their official codes, those of former days among them. */
final class CountedWards {

    private final Map<String, String> ids = new TreeMap<>();
    private final Set<String> districts = new TreeSet<>();

    CountedWards(List<Area> areas) {
        for (Area area : areas) {
            for (Area.Code code : area.codes()) {
                if (area.kind() == Area.Kind.WARD) {
                    ids.put(code.code(), area.id());
                } else if (area.kind() == Area.Kind.DISTRICT) {
                    districts.add(code.code());
                }
            }
        }
    }

    /** The id of the ward that has, or had, a code. */
    Optional<String> id(String code) {
        return Optional.ofNullable(ids.get(code));
    }

    /** Whether a district is ours, so that a ward in it should be too. */
    boolean isOurs(String district) {
        return districts.contains(district);
    }

    /** The ids of all wards that have a code. */
    Set<String> ids() {
        return new TreeSet<>(ids.values());
    }
}
