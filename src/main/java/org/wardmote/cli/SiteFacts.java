package org.wardmote.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.author.NewSite;
import org.wardmote.report.Documentation;
import picocli.CommandLine.Option;

/** What is known of a new site: by an option, else by asking, else by a word that stands for it. */
final class SiteFacts {

    private static final String ADDRESS = "https://record.example.org/";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"'#:]+@[^@\\s\"'#:]+");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the partnership is called. Left out: Name of the partnership")
    private String name;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "Where the public will find the site. Left out: https://record.example.org/")
    private String address;

    @Option(
            names = "--contact",
            paramLabel = "TEAM",
            description = "Whom readers tell of a mistake. Left out: The clerk")
    private String contact;

    @Option(
            names = "--email",
            paramLabel = "EMAIL",
            description = "Where they write. Left out: clerk@example.org")
    private String email;

    @Option(
            names = "--body",
            paramLabel = "ID",
            defaultValue = "partnership",
            description =
                    "How files and addresses name the partnership, such as csp. Left out: partnership")
    private String body;

    @Option(
            names = "--wardmote-from",
            paramLabel = "URL@COMMIT",
            converter = WardmoteFrom.class,
            description =
                    "The git repository and the commit of Wardmote that the site is built with. Left"
                            + " out: those of the Wardmote that you run")
    private NewSite.Pin wardmote;

    /** As an option says; else the Wardmote that runs, as far as others can fetch it. */
    PinnedWardmote wardmote(Shell shell) {
        return wardmote == null
                ? PinnedWardmote.running(shell)
                : new PinnedWardmote(wardmote, List.of());
    }

    /** Why what was typed cannot be used. */
    Optional<String> refusal() {
        if (!ID.matcher(body).matches()) {
            return Optional.of(
                    "--body: \"%s\" cannot be part of an address. Write small letters, digits and hyphens, such as csp."
                            .formatted(body));
        }
        if (address != null && !isAddress(address)) {
            return Optional.of(
                    "--address: \"%s\" is not a web address. Write it whole, such as https://record.example.org/elmbridge/"
                            .formatted(address));
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            return Optional.of(
                    "--email: \"%s\" is not an e-mail address. Write one such as clerk@example.org."
                            .formatted(email));
        }
        return Optional.empty();
    }

    /** Asks for what no option says; without an answer a word stands for it. */
    void ask(Questions questions) {
        name = given(name, questions, "What is the partnership called?", "Name of the partnership");
        address = given(address, questions, "Where will the public find the site?", ADDRESS);
        contact = given(contact, questions, "Which team answers readers?", "The clerk");
        email = given(email, questions, "At which e-mail address?", "clerk@example.org");
    }

    private static String given(String typed, Questions questions, String question, String other) {
        return Optional.ofNullable(typed)
                .or(() -> questions.ask("%s [%s] ".formatted(question, other)))
                .map(answer -> answer.replaceAll("\\s+", " ").strip())
                .filter(answer -> !answer.isEmpty())
                .orElse(other);
    }

    NewSite.Order order(LocalDate today, NewSite.Pin pin) {
        return new NewSite.Order(
                name,
                slashed(address),
                new NewSite.Team(contact, email),
                body,
                today,
                Documentation.ADDRESS,
                pin);
    }

    private static String slashed(String text) {
        return text.endsWith("/") ? text : text + "/";
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.matches("https?://[^\\s\"'#?]+") && uri.getHost() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
