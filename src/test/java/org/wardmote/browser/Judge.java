package org.wardmote.browser;

import java.util.List;

/** Looks at the page that is open, for faults of one kind. */
@FunctionalInterface
interface Judge {
    List<Finding> judge(Browser browser);
}
