package org.wardmote.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.wardmote.model.Url;

/** A built site on two servers: one with its scripts, one without. */
final class PublishedSite implements AutoCloseable {

    private final String name;
    private final List<SamplePage> pageOfEachKind;
    private final SiteServer withScripts;
    private final SiteServer withoutScripts;

    private PublishedSite(
            String name, List<SamplePage> samples, SiteServer with, SiteServer without) {
        this.name = name;
        this.pageOfEachKind = samples;
        this.withScripts = with;
        this.withoutScripts = without;
    }

    /**
     * @param name what a person calls it: {@code the site of content}
     * @param files by their path in the site
     * @param address where the public finds it; its path counts, such as {@code /wardmote/}
     */
    static PublishedSite of(
            String name, Map<String, byte[]> files, List<SamplePage> samples, Url address) {
        String base = URI.create(address.toString()).getPath();
        return new PublishedSite(
                name,
                samples,
                SiteServer.start(files, base, Scripts.ON),
                SiteServer.start(files, base, Scripts.OFF));
    }

    List<SamplePage> pageOfEachKind() {
        return pageOfEachKind;
    }

    /** Where a page or file of the site is found, scripts and all or without them. */
    String address(String path, Scripts scripts) {
        return (scripts == Scripts.ON ? withScripts : withoutScripts).address(path);
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        withScripts.close();
        withoutScripts.close();
    }
}
