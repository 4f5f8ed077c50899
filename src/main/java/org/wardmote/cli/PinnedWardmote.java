package org.wardmote.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.author.NewSite;

/**
 * The Wardmote that a new site is built with.
 *
 * @param remarks what an officer must know of it, a paragraph each
 */
record PinnedWardmote(NewSite.Pin pin, List<String> remarks) {

    private static final String UNKNOWN =
            """

            Where others can fetch this Wardmote is not known, so .wardmote-version has an empty line.
            Write the address of its git repository there, after "address="; until then neither
            ./wardmote in the new folder nor the git host can build the site. Next time say it at
            once: --wardmote-from https://git.example.org/wardmote.git@COMMIT""";

    private static final String WITHOUT_COMMIT =
            """

            Which commit of Wardmote this is, is not known either. Write it after "commit=".""";

    private static final String UNPUSHED =
            """

            The commit of Wardmote that runs here is not in its repository yet, as far as this
            machine knows. Push it before others build the site: %s""";

    private static final String CHANGED =
            """

            The Wardmote that runs here has changes that are not committed; the site is built
            without them.""";

    PinnedWardmote {
        remarks = List.copyOf(remarks);
    }

    /** The one that runs; where only this machine has it, a person at a terminal is asked. */
    static PinnedWardmote running(Shell shell) {
        Optional<RunningClone> clone = RunningClone.of(shell);
        Optional<String> known = clone.flatMap(RunningClone::address);
        String address = known.or(() -> asked(shell.questions())).orElse("");
        String commit = clone.flatMap(RunningClone::commit).orElse("");
        List<String> remarks = new ArrayList<>();
        if (address.isEmpty()) {
            remarks.add(UNKNOWN);
        }
        if (commit.isEmpty()) {
            remarks.add(WITHOUT_COMMIT);
        } else if (known.isPresent() && !clone.get().isPushed()) {
            remarks.add(UNPUSHED.formatted(commit));
        }
        if (clone.filter(RunningClone::isChanged).isPresent()) {
            remarks.add(CHANGED);
        }
        return new PinnedWardmote(new NewSite.Pin(address, commit), remarks);
    }

    private static Optional<String> asked(Questions questions) {
        return questions
                .ask("From which address is Wardmote fetched? (a git repository, or nothing) ")
                .filter(WardmoteFrom::isAddress);
    }

    /**
     * How the site's own launcher is typed; until it knows where to fetch from, the one that runs.
     */
    String command() {
        return pin.address().isEmpty() || pin.commit().isEmpty() ? "wardmote" : "./wardmote";
    }
}
