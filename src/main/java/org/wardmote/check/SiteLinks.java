package org.wardmote.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wardmote.check.FileLinks.Link;
import org.wardmote.check.FileLinks.Target;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** The files of the finished site, with the links and places of each. */
final class SiteLinks {

    private final Map<String, FileLinks> files = new ConcurrentHashMap<>();

    void add(String path, FileLinks links) {
        files.put(path, links);
    }

    /**
     * Tells of every target that was not made: a file, or a place within a page. Each is told once,
     * where it is linked to first.
     */
    void finish(Problems problems) {
        Map<Target, Link> missing = new ConcurrentHashMap<>();
        files.values().parallelStream()
                .flatMap(links -> links.targets().entrySet().stream())
                .filter(link -> isMissing(link.getKey()))
                .forEach(link -> missing.merge(link.getKey(), link.getValue(), Link::first));
        missing.forEach((target, link) -> tell(target, link, problems));
    }

    private boolean isMissing(Target target) {
        FileLinks file = files.get(target.file());
        return file == null
                || !target.fragment().isEmpty()
                        && target.file().endsWith(".html")
                        && !file.anchors().contains(target.fragment());
    }

    private void tell(Target target, Link link, Problems problems) {
        if (files.containsKey(target.file())) {
            link.tell(Code.SITE_ANCHOR_MISSING, "leads to a place that its page lacks", problems);
        } else {
            link.tell(Code.SITE_LINK_BROKEN, "leads to no page or file of the site", problems);
        }
    }
}
