package org.wardmote.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * The files of the browser editor that others made. They are no part of the program: only a site
 * that has the editor asks for them.
 */
@FunctionalInterface
public interface EditorPackage {

    /** By these the page of the editor asks for them; a licence stands beside each. */
    List<String> NAMES =
            List.of(
                    "sveltia-cms.js",
                    "sveltia-cms-licence.txt",
                    "material-symbols.woff2",
                    "material-symbols-licence.txt");

    /**
     * Their bytes by their names; none where it is told why they cannot be had.
     *
     * @param place where the site asks for the editor
     */
    Map<String, byte[]> files(Location place, Problems problems);

    /** Files without bytes, for whoever looks at a site and publishes nothing. */
    static EditorPackage standIns() {
        return (place, problems) ->
                NAMES.stream().collect(Collectors.toMap(name -> name, name -> new byte[0]));
    }
}
