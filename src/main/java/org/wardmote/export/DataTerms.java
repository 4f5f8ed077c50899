package org.wardmote.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.model.Source;
import org.wardmote.release.Release;
import org.wardmote.standing.Standing;

/**
 * On what terms figures may be used, as Data Packages write it.
 *
 * @param licences with a name that programs know, where there is one
 * @param notices that must stand wherever the figures do
 */
record DataTerms(
        List<Map<String, Object>> licences,
        List<Map<String, Object>> sources,
        List<String> notices) {

    private static final String OGL = "Open Government Licence v3.0";
    private static final String OGL_ADDRESS =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    DataTerms {
        licences = List.copyOf(licences);
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }

    static DataTerms of(Standing standing) {
        List<Source> sources =
                Stream.concat(
                                standing.release().datasets().stream()
                                        .map(Release.Origin::about)
                                        .map(about -> about.source()),
                                ofPeople(standing))
                        .toList();
        return new DataTerms(
                sources.stream()
                        .flatMap(source -> source.licence().stream())
                        .distinct()
                        .map(DataTerms::licence)
                        .toList(),
                sources.stream().map(DataTerms::source).distinct().toList(),
                standing.release().notices());
    }

    /** Of residents and households, where the site names them. */
    private static Stream<Source> ofPeople(Standing standing) {
        return Stream.of("residents", "households")
                .map(standing.record().site().sources()::get)
                .filter(source -> source != null);
    }

    private static Map<String, Object> licence(String title) {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put(
                "name",
                title.equals(OGL) ? "OGL-UK-3.0" : title.replaceAll("[^-a-zA-Z0-9._]+", "-"));
        if (title.equals(OGL)) {
            licence.put("path", OGL_ADDRESS);
        }
        licence.put("title", title);
        return licence;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put(
                "title",
                source.name().map(name -> source.title() + ", " + name).orElse(source.title()));
        source.url().ifPresent(url -> described.put("path", url.text()));
        return described;
    }
}
