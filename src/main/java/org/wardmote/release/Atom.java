package org.wardmote.release;

import org.wardmote.model.Quarter;

/**
 * A count that others are added up from, as it truly is. It never leaves this package.
 *
 * @param home the ward that it is in, or the district where it is in none
 */
record Atom(String area, String home, Quarter quarter, long count) {}
