package org.wardmote.plan.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Contact;
import org.wardmote.model.Site;
import org.wardmote.model.Url;
import org.wardmote.page.Head;
import org.wardmote.page.Link;
import org.wardmote.plan.actions.ActionFiles;
import org.wardmote.plan.meetings.MeetingsPage;

/**
 * What stands around every page: masthead, navigation and foot. Templates see it as {@code site}.
 *
 * @param navigation the main sections that have pages
 * @param further what else the foot leads to
 * @param notices that must stand wherever the released figures do; so they stand on every page
 */
public record Frame(
        Site site,
        LocalDate asOf,
        List<Entry> navigation,
        List<Link> further,
        List<String> notices,
        Edition edition) {

    /** Where what is not there is answered; it is served at any depth. */
    public static final Address NOT_FOUND = new Address("404.html");

    public Frame {
        navigation = List.copyOf(navigation);
        further = List.copyOf(further);
        notices = List.copyOf(notices);
    }

    /** A link of the main navigation. */
    public record Entry(Head.Section section, Link link) {

        /** Whether a page is of this section: by its kind, or by its address. */
        public boolean holds(Head head) {
            return section == Head.Section.MORE
                    ? head.address().path().startsWith(link.address().path())
                    : section == head.section();
        }
    }

    /** For whom a site is built: the public, or editors who look at what is still hidden. */
    public enum Edition {
        PUBLIC,
        WITH_HIDDEN
    }

    public boolean isWithHidden() {
        return edition == Edition.WITH_HIDDEN;
    }

    public Address home() {
        return Address.HOME;
    }

    public Address meetings() {
        return MeetingsPage.ADDRESS;
    }

    public Address actions() {
        return ActionFiles.PAGE;
    }

    public Address statuses() {
        return new Address("statuses/");
    }

    /** A sentence of ours in the site's words: {@code Every {ward}}. */
    public String say(String sentence) {
        return site.words().say(sentence);
    }

    /** The language of the pages as browsers name it: {@code en-GB}. */
    public String language() {
        return site.language().toLanguageTag();
    }

    /** The title of a page with the site's name; the home page is the site itself. */
    public String titleOf(Head head) {
        return head.title().equals(site.name()) ? site.name() : head.title() + " | " + site.name();
    }

    /** Where the public finds a page: {@code https://example.org/wardmote/areas/elm/}. */
    public String fullAddress(Address address) {
        return site.address().text() + address.escaped();
    }

    /** The site's own emblem, in place of the theme's. */
    public Optional<Address> logo() {
        return site.theme().logo().map(Site.Logo::file).map(Address::ofContent);
    }

    /** Room for it is kept while it loads. */
    public Optional<Site.Size> logoSize() {
        return site.theme().logo().flatMap(Site.Logo::size);
    }

    public boolean hasOwnColours() {
        return !site.theme().colours().isEmpty();
    }

    /** Whether a page shows the way back to the home page; the home page itself has none. */
    public boolean showsTrail(Head head) {
        return !head.address().equals(Address.HOME) && !head.address().equals(NOT_FOUND);
    }

    /** The record in git, where the public may read it. */
    public Optional<Url> repository() {
        return site.repository()
                .filter(place -> place.visibility() == Site.Visibility.PUBLIC)
                .flatMap(Site.Repository::address);
    }

    /** An email about a mistake on a page, its address in the subject; empty without a contact. */
    public Optional<String> mistake(Head head) {
        String subject = "Mistake on " + fullAddress(head.address());
        return head.provenance()
                .contact()
                .or(site::contact)
                .flatMap(Contact::email)
                .map(email -> "mailto:" + email + "?subject=" + encoded(subject));
    }

    /** Where an editor changes a page's file; none is known for a page made of many files. */
    public Optional<String> edit(Head head) {
        return site.repository().flatMap(place -> head.provenance().file().flatMap(place::edit));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
