package org.wardmote.plan.actions;

import org.wardmote.model.Address;

/** Where the action tracker and the files beside it stand. */
public final class ActionFiles {

    public static final Address PAGE = new Address("actions/");
    public static final Address TABLE = new Address("actions/actions.csv");

    private ActionFiles() {}
}
