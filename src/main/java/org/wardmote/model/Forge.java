package org.wardmote.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.problem.Keyword;

/** The program that runs at a repository's address, where editors change its files. */
public enum Forge implements Keyword {
    GITHUB("/edit/"),
    GITLAB("/-/edit/"),
    GITEA("/_edit/"),
    FORGEJO("/_edit/");

    private static final String CODEBERG = "codeberg.org";

    private final String way;

    Forge(String way) {
        this.way = way;
    }

    /** What the name of a machine tells, such as {@code gitlab.com} or {@code gitlab.elm.org}. */
    public static Optional<Forge> at(Url address) {
        Optional<String> name =
                Optional.ofNullable(URI.create(address.text()).getHost())
                        .map(given -> given.toLowerCase(Locale.ROOT));
        if (name.filter(CODEBERG::equals).isPresent()) {
            return Optional.of(FORGEJO);
        }
        List<String> words = name.map(given -> List.of(given.split("[.-]"))).orElse(List.of());
        return Stream.of(values()).filter(host -> words.contains(host.id())).findFirst();
    }

    /** What stands between a repository's address and a branch, where a file is changed. */
    String way() {
        return way;
    }
}
