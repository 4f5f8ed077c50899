package org.wardmote.browser;

import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.wardmote.export.EditorPackage;
import org.wardmote.fetch.EditorFromNpm;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** The browser editor itself, got as a build gets it; without npm, its tests are skipped. */
enum InstalledEditor implements EditorPackage {
    FROM_NPM;

    @Override
    public Map<String, byte[]> files(Location place, Problems problems) {
        Map<String, byte[]> files =
                EditorFromNpm.ofUser(System.getenv(), () -> {}).files(place, problems);
        boolean isRequired = System.getProperty("wardmote.browser", "auto").equals("required");
        Assumptions.assumeTrue(isRequired || !files.isEmpty(), problems.list()::toString);
        if (files.isEmpty()) {
            throw new AssertionError(problems.list());
        }
        return files;
    }
}
