package org.wardmote.plan;

import java.util.List;

/** Which pages of one kind there are; none where the record has nothing for them. */
@FunctionalInterface
public interface PageKind {
    List<? extends Page> pages(Facts facts);
}
