package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.importer.Account.LeftOut;

class AccountTest {

    @Test
    void whateverIsLeftOutHasALineOfItsOwn() {
        Account account =
                Account.NONE
                        .say("1 file with 4,771 rows")
                        .count(8, "counted in a ward")
                        .leaveOut(4763, "without a place")
                        .leaveOut(0, "broken");

        assertThat(account.lines())
                .containsExactly(
                        "1 file with 4,771 rows",
                        "            8  counted in a ward",
                        "        4,763  without a place",
                        "            0  broken");
        assertThat(account.leftOut())
                .containsExactly(new LeftOut(4763, "without a place"), new LeftOut(0, "broken"));
    }
}
