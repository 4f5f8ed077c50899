package org.wardmote.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Gives Pebble the templates of a theme: {@code meeting} is {@code templates/meeting.peb}. */
final class ThemeLoader implements Loader<String> {

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String template) {
        return theme.text(file(template))
                .map(StringReader::new)
                .orElseThrow(
                        () -> new LoaderException(null, "the theme has no file " + file(template)));
    }

    private static String file(String template) {
        return "templates/" + template + ".peb";
    }

    @Override
    public boolean resourceExists(String template) {
        return theme.text(file(template)).isPresent();
    }

    @Override
    public String createCacheKey(String template) {
        return template;
    }

    /** Templates name each other from the theme's root, whatever folder they stand in. */
    @Override
    public String resolveRelativePath(String path, String anchor) {
        return null;
    }

    @Override
    public void setCharset(String charset) {
        // Templates are UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
        // Templates are found by name alone.
    }

    @Override
    public void setSuffix(String suffix) {
        // The ending is always the same.
    }
}
