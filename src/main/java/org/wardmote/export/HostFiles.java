package org.wardmote.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.memory.Memory;
import org.wardmote.model.Address;
import org.wardmote.model.Site;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/** What the hosts of static sites and the robots that visit them look for. */
final class HostFiles {

    private static final String HEADERS =
            """
            /*
            %s  X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
            """;

    /** The pages say the same in a meta element, but for who may frame them. */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none';"
                    + " frame-ancestors 'none'";

    /** What the browser editor must not have, and everything else must. */
    private static final List<String> NOT_PAGES = List.of("assets/", "data/", "files/");

    private HostFiles() {}

    static List<OutputFile> of(SitePlan plan, Standing standing, Memory memory) {
        return List.of(
                OutputFile.of(".nojekyll", ""),
                OutputFile.of("_headers", headers(plan)),
                OutputFile.of("robots.txt", robots(plan, standing)));
    }

    private static String headers(SitePlan plan) {
        return plan.frame()
                .site()
                .repository()
                .flatMap(Site.Repository::editor)
                .map(editor -> headers(plan, EditorPolicy.ofHost(editor)))
                .orElseGet(() -> HEADERS.formatted(policy(POLICY)));
    }

    /**
     * Where several rules fit an address, one host joins their policies, so that the strictest of
     * each part holds, and another sends the last. So no address has two: the strict policy is
     * asked for each folder and file of the site by name, and the editor's for its own folder.
     */
    private static String headers(SitePlan plan, String editor) {
        Stream<String> strict =
                Stream.concat(
                                plan.pages().stream().map(page -> place(page.head().address())),
                                NOT_PAGES.stream().map(folder -> folder + "*"))
                        .distinct()
                        .sorted()
                        .map(place -> rule(place, POLICY));
        return HEADERS.formatted("")
                + strict.collect(Collectors.joining())
                + rule(EditorFiles.FOLDER + "*", editor);
    }

    /** The folder that it lies in, with all that lies there; itself where it lies in none. */
    private static String place(Address address) {
        String path = address.path();
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash + 1) + "*";
    }

    private static String rule(String place, String policy) {
        return "/" + place + "\n" + policy(policy);
    }

    private static String policy(String policy) {
        return "  Content-Security-Policy: " + policy + "\n";
    }

    private static String robots(SitePlan plan, Standing standing) {
        if (plan.frame().isWithHidden()) {
            return "User-agent: *\nDisallow: /\n";
        }
        return "User-agent: *\nAllow: /\n\nSitemap: "
                + standing.record().site().address()
                + "sitemap.xml\n";
    }
}
