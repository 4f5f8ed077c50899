package org.wardmote.author;

import java.util.List;

/** Every kind of mistake that {@code wardmote fix} mends. */
final class Corrections {

    private static final List<Correction> ALL =
            List.of(
                    new TabsAreBlanks(),
                    new BlanksAreOrdinary(),
                    new ColonsAreParted(),
                    new ColonsAreQuoted(),
                    new SignsAreQuoted(),
                    new HashesAreQuoted(),
                    new CommasAreQuoted(),
                    new FieldsHaveTheirNames(),
                    new DatesAreWrittenByYear(),
                    new TimesHaveColons(),
                    new NumbersAreDigits(),
                    new PeriodsAreCalendarQuarters(),
                    new CodesAreAreas(),
                    new WordsAreThePresentOnes(),
                    new ActionsHaveRefs(),
                    new LinesEndWithoutBlanks());

    private Corrections() {}

    static List<Edit> edits(MarkedCopy file) {
        return ALL.stream().flatMap(correction -> correction.edits(file).stream()).toList();
    }
}
