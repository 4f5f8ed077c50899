package org.wardmote.field;

import static org.wardmote.field.Field.optional;
import static org.wardmote.field.Field.required;

/** The fields of {@code site.yaml}. */
final class SiteFields {

    private static final Shape COLOURS =
            Shape.of(
                    "set of colours",
                    colour("paper", "The page itself."),
                    colour("ground", "Quiet areas of the page."),
                    colour("blue", "What was settled, and the line at the head of the page."),
                    colour("link", "Links."),
                    colour("plum", "What wants attention."),
                    colour("dark-paper", "The same in the dark."),
                    colour("dark-ground", "The same in the dark."),
                    colour("dark-blue", "The same in the dark."),
                    colour("dark-link", "The same in the dark."),
                    colour("dark-plum", "The same in the dark."));

    private static Field colour(String name, String sentence) {
        return optional(name, Scalar.COLOUR, sentence);
    }

    private static final Shape THEME_OPTIONS =
            Shape.of(
                    "theme options",
                    optional("logo", Scalar.FILE, "A picture in files/, shown in the masthead."),
                    optional("colours", Type.of(COLOURS), "Colours in place of the theme's own."),
                    optional("footer", Scalar.TEXT, "Words at the foot of every page."));

    private static final Shape LICENCE =
            Shape.of(
                    "licence",
                    required("title", Scalar.TEXT, "What the licence is called."),
                    optional("url", Scalar.URL, "Where it can be read."));

    private static final Shape BROWSER_EDITOR =
            Shape.of(
                    "browser editor",
                    required(
                            "host",
                            Type.oneOf("github", "gitlab", "gitea", "forgejo"),
                            "What runs at the repository's address."),
                    optional(
                            "folder",
                            Scalar.TEXT,
                            "Where the content lies in the repository; as said there if left out."),
                    optional(
                            "application",
                            Scalar.TEXT,
                            "The id under which the git host knows the editor, for signing in; it"
                                    + " is no secret."),
                    optional(
                            "sign-in",
                            Scalar.URL,
                            "Where the program runs that GitHub needs for signing in."));

    private static final Shape REPOSITORY =
            Shape.of(
                    "repository",
                    optional("address", Scalar.URL, "Where the content is kept in git."),
                    optional(
                            "host",
                            Type.oneOf("github", "gitlab", "gitea", "forgejo", "other"),
                            "What runs at the address, for \"Edit this page\", which pages lack"
                                    + " for other. Left out, the address tells it, such as that of"
                                    + " github.com, gitlab.com, codeberg.org or"
                                    + " gitlab.example.org."),
                    optional(
                            "folder",
                            Scalar.TEXT,
                            "Where the content lies in the repository: elmbridge/content, or a dot"
                                    + " for the repository itself; content if left out."),
                    optional(
                            "branch",
                            Scalar.TEXT,
                            "The branch that is published; main if left out."),
                    optional(
                            "visibility",
                            Type.oneOf("public", "private"),
                            "Whether anyone can read the repository; public if left out."),
                    optional(
                            "browser-editor",
                            Type.of(BROWSER_EDITOR),
                            "Puts an editor into the site, at admin/; none if left out."));

    private static final Shape WORD =
            Shape.of(
                    "word of the site",
                    optional("one", Scalar.TEXT, "Of one; the usual word if left out."),
                    optional("many", Scalar.TEXT, "Of several; with an s if left out."),
                    optional(
                            "a",
                            Type.oneOf("a", "an"),
                            "What stands before it; by its first letter if left out."));

    private static final Shape WORDS =
            Shape.of(
                    "words of the site",
                    optional("ward", Type.of(WORD), "What a ward is called."),
                    optional("district", Type.of(WORD), "What the district is called."),
                    optional("councillor", Type.of(WORD), "What a councillor is called."),
                    optional("partnership", Type.of(WORD), "What the partnership is called."),
                    optional("decision", Type.of(WORD), "What a decision is called."));

    private static final Shape STATUS =
            Shape.of(
                    "status",
                    required("id", Scalar.ID, "How other files name it."),
                    required("title", Scalar.TEXT, "How a reader sees it."),
                    required("meaning", Scalar.TEXT, "What it means, in one plain sentence."),
                    required(
                            "shape",
                            Type.oneOf("triangle", "square", "circle", "ring"),
                            "Drawn beside the word, so that it never hangs on colour alone."),
                    optional(
                            "tone",
                            Type.oneOf("strong", "medium", "calm"),
                            "How loudly it is drawn; left out, the first status is strong, the last"
                                    + " calm, and what stands between them medium."));

    private static final Shape ACTIONS =
            Shape.of(
                    "actions",
                    optional(
                            "lapse-after",
                            Scalar.DURATION,
                            "After so long without a word an action reads \"outcome not recorded\"; 24"
                                    + " months if left out."));

    private static final Shape FLAG_RULE =
            Shape.of(
                    "flag rule",
                    optional("top-share", Scalar.SHARE, "The share of wards that are flagged."),
                    optional(
                            "rounding",
                            Type.oneOf("floor", "ceil"),
                            "Which way a part of a ward is rounded."));

    private static final Shape TILE_GAP =
            Shape.of(
                    "gap of the tile map",
                    required("name", Scalar.TEXT, "What lies there."),
                    required(
                            "tile",
                            Type.listOf(Scalar.COUNT),
                            "Where it begins: column and row, counted from 1."),
                    optional("width", Scalar.COUNT, "How many squares wide it is; 1 if left out."));

    private static final Shape SITE =
            Shape.of(
                    "site",
                    required("name", Scalar.TEXT, "The name of the partnership or council body."),
                    optional(
                            "name-lines",
                            Type.listOf(Scalar.TEXT),
                            "How the name breaks into lines in the masthead."),
                    optional(
                            "strapline",
                            Scalar.TEXT,
                            "The heading of the home page, unless pages/home.md has one."),
                    required("address", Scalar.URL, "Where the public finds the site."),
                    optional("language", Scalar.LANGUAGE, "The language; en-GB if left out."),
                    optional(
                            "words",
                            Type.of(WORDS),
                            "What its pages call a ward and the like; addresses, ids and the columns"
                                    + " of data stay as they are."),
                    optional("time-zone", Scalar.TEXT, "The time zone; Europe/London if left out."),
                    optional("theme", Scalar.THEME, "The theme; civic if left out."),
                    optional(
                            "theme-options",
                            Type.of(THEME_OPTIONS),
                            "What the theme lets you choose."),
                    optional("licence", Type.of(LICENCE), "On what terms the content may be used."),
                    optional(
                            "contact", Type.of(CommonFields.CONTACT), "Whom to tell of a mistake."),
                    optional("repository", Type.of(REPOSITORY), "Where the content is kept."),
                    optional(
                            "statuses",
                            Type.listOf(STATUS),
                            "The statuses that an area may have, gravest first."),
                    optional(
                            "max-active-areas",
                            Scalar.COUNT,
                            "A warning is given when more areas have a status."),
                    optional("actions", Type.of(ACTIONS), "How actions age."),
                    optional("flag-rule", Type.of(FLAG_RULE), "Which wards an indicator flags."),
                    optional(
                            "sources",
                            new Type.ByName(CommonFields.SOURCE),
                            "Sources that other files name, each by a name of its own."),
                    optional(
                            "tile-gaps",
                            Type.listOf(TILE_GAP),
                            "Places that are named on the tile map though they are no areas of"
                                    + " yours."),
                    optional("extra", new Type.Anything(), "Free data for programs of your own."));

    static final FileKind FILE =
            new FileKind(
                    "site.yaml",
                    "What is said of the site as a whole.",
                    Type.of(SITE),
                    """
                    name: Elmbridge Community Safety Partnership
                    name-lines:
                      - Elmbridge
                      - Community Safety Partnership
                    strapline: What was settled, and what is being done
                    address: https://record.example.org/elmbridge/
                    language: en-GB
                    words:
                      ward:
                        one: division
                        many: divisions
                        a: a
                      district:
                        one: borough
                    time-zone: Europe/London
                    theme: civic
                    theme-options:
                      logo: files/logo.svg
                      colours:
                        blue: "#12436D"
                        dark-blue: "#8FC4F5"
                      footer: A public record of the partnership.
                    licence:
                      title: Open Government Licence v3.0
                      url: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
                    contact:
                      name: Democratic Services
                      email: clerk@example.org
                      phone: 01632 960 001
                    repository:
                      address: https://git.example.org/elmbridge/record
                      host: gitlab
                      folder: content
                      branch: main
                      visibility: public
                      browser-editor:
                        host: gitlab
                        folder: content
                        application: 0f3a9c
                    statuses:
                      - id: emerging
                        title: Emerging
                        meaning: Several things point here, and work is being planned.
                        shape: triangle
                        tone: strong
                      - id: sustaining
                        title: Sustaining
                        meaning: The work is done, and its effect is being watched.
                        shape: circle
                    max-active-areas: 4
                    actions:
                      lapse-after: 24 months
                    flag-rule:
                      top-share: 0.2
                      rounding: floor
                    sources:
                      residents:
                        title: Census 2021, usual residents
                        name: Office for National Statistics
                        url: https://www.ons.gov.uk/census
                        licence: Open Government Licence v3.0
                        retrieved: 2024-05-01
                      lamp-log:
                        title: Lamp log
                        name: Elmbridge District Council
                    tile-gaps:
                      - name: Elmchester (not in the district)
                        tile: [3, 3]
                        width: 2
                    """);

    private SiteFields() {}
}
