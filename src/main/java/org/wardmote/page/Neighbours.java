package org.wardmote.page;

import java.util.Optional;

/** The pages before and after a page of a series, such as meetings. */
public record Neighbours(Optional<Link> previous, Optional<Link> next) {}
