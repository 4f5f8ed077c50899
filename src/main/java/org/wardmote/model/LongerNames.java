package org.wardmote.model;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a name that stands within a longer one still means the same place.
 *
 * <p>"Ash Parish Council" and "Ash High Street" are of Ash; "Ash Magna" is another place, "Ash
 * Road" a street named for where it leads, and "Cllr Ash" a person. A capital letter right after
 * the name makes a longer name, which counts only if its next word is one that English uses for a
 * body or a thing of a place. Wrong guesses are mended in {@code areas.yaml}: {@code also-called}
 * for a longer name that counts, {@code not-in} for one that does not.
 */
final class LongerNames {

    private static final Set<String> OF_A_PLACE =
            Set.of(
                    ("Academy Action Allotments Area Association Board Borough Business Centre"
                                    + " Children Church City Clinic Club College Committee Community"
                                    + " Council Councillor Councillors Country County Crime Cricket"
                                    + " District Division East Fire Football Forum"
                                    + " Group Growth Guildhall Hall Health High Hospital Household"
                                    + " Housing Hub Infant Junior Leisure Library Local Market Medical"
                                    + " Member Members Memorial Neighbourhood Network North Nursery"
                                    + " Panel Parish Partnership Patrol Phase Phases Play Police"
                                    + " Pre-school Primary Problem Project Rail Railway Recreation"
                                    + " Residents Resident Rural School Schools Secondary Services"
                                    + " Social Society South Speedwatch Sports Station Support"
                                    + " Surgery Task Team Town Traders Trust Village Volunteers Ward"
                                    + " Wards Watch Welcome West Working Youth")
                            .split(" "));

    private static final Set<String> OF_TIME =
            Set.of(
                    ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February"
                                    + " March April May June July August September October November"
                                    + " December Spring Summer Autumn Winter Christmas Easter")
                            .split(" "));

    private static final Set<String> OF_PEOPLE =
            Set.of(
                    ("Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Rev Reverend Canon Cllr"
                                    + " Cllrs Councillor Councillors PC PCs PCSO PCSOs DC DS DI DCI Det"
                                    + " Sgt Sergeant Insp Inspector Supt Superintendent Constable"
                                    + " Chief Alderman")
                            .split(" "));

    private static final Pattern NEXT_WORD =
            Pattern.compile("[ \u00a0]+(\\p{Lu}[\\p{L}\\p{N}-]*)|-\\p{Lu}|[.@_][\\p{L}\\p{N}]");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}]+)\\.?[ \u00a0]+$");
    private static final Pattern GLUED_BEFORE = Pattern.compile("[\\p{L}\\p{N}][-'’.]$|[@_]$");
    private static final Pattern CLAUSE_BEFORE = Pattern.compile("(?:^|[:;|\n])[\\s\"'“‘(]*$");

    private LongerNames() {}

    /** Whether what stands before a name leaves it the name of a place. */
    static boolean mayBegin(String text, int start) {
        String before = text.substring(Math.max(0, start - 30), start);
        Matcher word = WORD_BEFORE.matcher(before);
        boolean isPerson = word.find() && OF_PEOPLE.contains(word.group(1));
        return !isPerson && !GLUED_BEFORE.matcher(before).find();
    }

    /** Whether what stands after a name leaves it the name of the same place. */
    static boolean mayEnd(String text, int end) {
        Matcher next = NEXT_WORD.matcher(text).region(end, text.length());
        if (!next.lookingAt()) {
            return true;
        }
        String word = next.group(1) == null ? "" : next.group(1);
        boolean isAcronym = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
        return isAcronym
                || OF_A_PLACE.contains(word)
                || OF_TIME.contains(word)
                || OF_PEOPLE.contains(word);
    }

    /** Whether a capital would stand here whatever the word, as at the head of a sentence. */
    static boolean beginsClause(String text, int start) {
        String before = text.substring(Sentences.around(text, start).start(), start);
        return CLAUSE_BEFORE.matcher(before).find();
    }
}
