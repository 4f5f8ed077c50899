package org.wardmote.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.author.NewSite;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code https://git.example.org/wardmote.git@COMMIT}. */
final class WardmoteFrom implements ITypeConverter<NewSite.Pin> {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https|ssh)://[^\\s\"'`$\\\\]+|[\\w.-]+@[\\w.-]+:[\\w./~-]+");

    private static final Pattern PINNED = Pattern.compile("(.+)@([0-9a-f]{40})");

    @Override
    public NewSite.Pin convert(String text) {
        Matcher pinned = PINNED.matcher(text);
        if (!pinned.matches() || !isAddress(pinned.group(1))) {
            throw new TypeConversionException(
                    "\"%s\" names no commit of a repository.%s"
                            .formatted(
                                    text,
                                    " Write ADDRESS@COMMIT, such as https://git.example.org/wardmote.git@"
                                            + "0123456789abcdef0123456789abcdef01234567."));
        }
        return new NewSite.Pin(pinned.group(1), pinned.group(2));
    }

    /** Whether others can fetch from it; a folder of this machine they cannot. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
