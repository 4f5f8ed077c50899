package org.wardmote.model;

import java.util.List;

/** A council, a force, a charity: an organisation that takes part. */
public record Organisation(String id, String name, List<String> alsoCalled, Upkeep upkeep) {
    public Organisation {
        alsoCalled = List.copyOf(alsoCalled);
    }
}
