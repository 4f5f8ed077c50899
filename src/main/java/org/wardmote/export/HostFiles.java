package org.wardmote.export;

import java.util.List;
import org.wardmote.memory.Memory;
import org.wardmote.plan.Facts;
import org.wardmote.plan.SitePlan;
import org.wardmote.write.OutputFile;

/** What the hosts of static sites and the robots that visit them look for. */
final class HostFiles {

    private static final String HEADERS =
            """
            /*
              Content-Security-Policy: %s
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
            """;

    /** The pages say the same in a meta element, but for who may frame them. */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none';"
                    + " frame-ancestors 'none'";

    private HostFiles() {}

    static List<OutputFile> of(SitePlan plan, Facts facts, Memory memory) {
        return List.of(
                OutputFile.of(".nojekyll", ""),
                OutputFile.of("_headers", HEADERS.formatted(POLICY)),
                OutputFile.of("robots.txt", robots(plan, facts)));
    }

    private static String robots(SitePlan plan, Facts facts) {
        if (plan.frame().isWithHidden()) {
            return "User-agent: *\nDisallow: /\n";
        }
        return "User-agent: *\nAllow: /\n\nSitemap: "
                + facts.record().site().address()
                + "sitemap.xml\n";
    }
}
