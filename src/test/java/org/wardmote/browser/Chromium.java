package org.wardmote.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium that is installed on this machine, and the driver that belongs to it. Nothing is ever
 * downloaded: where one of the two is not found, there is none.
 *
 * @param program Chromium itself, or a browser made from it
 * @param driver the program through which tests speak to it
 */
record Chromium(Path program, Path driver) {

    /** What a person is told who has none. */
    static final String HOW_TO_GET_IT =
            "No Chromium with its driver was found. Debian, Ubuntu: \"apt-get install chromium"
                    + " chromium-driver\". macOS: \"brew install --cask chromium chromedriver\"."
                    + " Elsewhere: install Chrome or Chromium and put the chromedriver of the same"
                    + " version on the PATH. One that stands in an unusual place is named with"
                    + " -Dwardmote.chromium=FILE and -Dwardmote.chromedriver=FILE.";

    private static final List<String> PROGRAMS =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "Chromium",
                    "Google Chrome",
                    "chrome.exe");

    private static final List<String> DRIVERS =
            List.of("chromedriver", "chromium.chromedriver", "chromedriver.exe");

    /** Where browsers are put besides the folders of the PATH. */
    private static final List<String> USUAL_FOLDERS =
            List.of(
                    "/usr/bin",
                    "/usr/local/bin",
                    "/usr/lib/chromium",
                    "/usr/lib/chromium-browser",
                    "/snap/bin",
                    "/opt/google/chrome",
                    "/opt/homebrew/bin",
                    "/Applications/Chromium.app/Contents/MacOS",
                    "/Applications/Google Chrome.app/Contents/MacOS",
                    "C:\\Program Files\\Chromium\\Application",
                    "C:\\Program Files\\Google\\Chrome\\Application",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application");

    /** The one that this machine has, if it has one. */
    static Optional<Chromium> find() {
        return find(folders(), Files::isExecutable);
    }

    /** The first browser and the first driver in these folders; nothing where either is missing. */
    static Optional<Chromium> find(List<Path> folders, Predicate<Path> isThere) {
        return named("wardmote.chromium")
                .or(() -> first(folders, PROGRAMS, isThere))
                .flatMap(
                        program ->
                                named("wardmote.chromedriver")
                                        .or(() -> first(folders, DRIVERS, isThere))
                                        .map(driver -> new Chromium(program, driver)));
    }

    private static Optional<Path> named(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }

    private static Optional<Path> first(
            List<Path> folders, List<String> names, Predicate<Path> isThere) {
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(isThere)
                .findFirst();
    }

    private static List<Path> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(path),
                        USUAL_FOLDERS.stream())
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }
}
