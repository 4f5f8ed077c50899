package org.wardmote.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HostHeadersTest {

    private static final HostHeaders HEADERS =
            HostHeaders.parse(
                    """
                    /*
                      X-Content-Type-Options: nosniff
                      Content-Security-Policy: default-src 'self'

                    /admin/*
                      ! Content-Security-Policy
                      Content-Security-Policy: default-src 'none'
                    /index.html
                      X-Robots-Tag: noindex
                      X-Robots-Tag: nofollow
                    """);

    @Test
    void aRuleForAllPathsHoldsOfEveryFile() {
        assertThat(HEADERS.of("/meetings/"))
                .isEqualTo(
                        Map.of(
                                "X-Content-Type-Options", "nosniff",
                                "Content-Security-Policy", "default-src 'self'"));
    }

    @Test
    void aLaterRuleMayTakeAHeaderAwayAndSendAnother() {
        assertThat(HEADERS.of("/admin/"))
                .containsEntry("Content-Security-Policy", "default-src 'none'");
    }

    @Test
    void whatIsSaidTwiceIsJoined() {
        assertThat(HEADERS.of("/index.html")).containsEntry("X-Robots-Tag", "noindex, nofollow");
    }
}
