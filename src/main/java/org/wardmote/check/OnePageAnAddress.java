package org.wardmote.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Content;
import org.wardmote.model.Site;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Two pages never share an address, nor do a page and an old address that leads elsewhere. Some
 * disks ignore case, so {@code Elm} and {@code elm} are one address.
 */
final class OnePageAnAddress implements Rule {

    /** Where the site's own pages stand or will stand, so that an editor's page cannot. */
    private static final List<String> OWN =
            List.of(
                    "meetings",
                    "actions",
                    "decisions",
                    "areas",
                    "statuses",
                    "indicators",
                    "reviews",
                    "plans",
                    "finance",
                    "case-reviews",
                    "people",
                    "organisations",
                    "bodies",
                    "a-z",
                    "assets",
                    "files",
                    "search",
                    "data",
                    "methods",
                    "flags",
                    "map",
                    "compare");

    private record Claim(Address address, String what, Location location) {}

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Claim> taken = new HashMap<>();
        Stream.of(ours(content), folders(content), pages(content), files(content), old(content))
                .flatMap(claims -> claims)
                .forEach(
                        claim ->
                                tell(
                                        claim,
                                        taken.putIfAbsent(claim.address().folded(), claim),
                                        problems));
    }

    /** Two of one kind and id are told as such by {@link IdsAreUnique}. */
    private static void tell(Claim claim, Claim earlier, Problems problems) {
        if (earlier != null && !earlier.what().equals(claim.what())) {
            problems.add(
                    Code.ADDRESS_TAKEN,
                    claim.location(),
                    "%s cannot stand at \"%s\": that is the place of %s."
                            .formatted(claim.what(), claim.address(), earlier.what()),
                    "The name of a file or folder is its address, and capital letters make no"
                            + " difference. Give one of the two another name.");
        }
    }

    private static Stream<Claim> ours(Content content) {
        Stream<String> editor =
                content.record().site().repository().flatMap(Site.Repository::editor).stream()
                        .map(one -> "admin");
        return Stream.concat(OWN.stream(), editor)
                .map(
                        own ->
                                new Claim(
                                        new Address(own + "/"),
                                        "a page of every site",
                                        Location.of("")));
    }

    /** A folder of pages stands where its name says, and all that is below it. */
    private static Stream<Claim> folders(Content content) {
        return content.record().pages().stream()
                .filter(page -> page.section().isPresent())
                .map(
                        page ->
                                new Claim(
                                        new Address(page.id().split("/")[0] + "/"),
                                        "the folder of the page \"%s\"".formatted(page.id()),
                                        page.upkeep().location()))
                .filter(claim -> OWN.contains(claim.address().folded().replace("/", "")));
    }

    private static Stream<Claim> pages(Content content) {
        return content.things()
                .flatMap(
                        entry ->
                                entry.address().stream()
                                        .map(
                                                address ->
                                                        new Claim(
                                                                address,
                                                                entry.what(),
                                                                entry.upkeep().location())));
    }

    private static Stream<Claim> files(Content content) {
        return content.record().files().stream()
                .map(
                        file ->
                                new Claim(
                                        file.address(),
                                        "the file \"%s\"".formatted(file.path()),
                                        Location.of(file.path())));
    }

    private static Stream<Claim> old(Content content) {
        return content.things()
                .flatMap(
                        entry ->
                                entry.upkeep().aliases().stream()
                                        .map(
                                                alias ->
                                                        new Claim(
                                                                Address.ofAlias(alias),
                                                                "the old address of "
                                                                        + entry.what(),
                                                                entry.upkeep().location())));
    }
}
