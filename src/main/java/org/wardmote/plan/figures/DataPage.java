package org.wardmote.plan.figures;

import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Line;
import org.wardmote.page.Paper;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * The figures for re-use: which files there are, on what terms, and how they were made.
 *
 * @param methods how the figures were made, each told once, and where more is said
 * @param origins where each quarter's figures come from
 */
public record DataPage(
        Head head,
        List<Fact> facts,
        Terms terms,
        List<Files> files,
        List<Line> methods,
        LedgerBlock origins,
        String leavesOut)
        implements SitePage {

    static final Address ADDRESS = new Address("data/");

    public DataPage {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
        methods = List.copyOf(methods);
    }

    /**
     * On what terms the figures may be used.
     *
     * @param notices what must stand wherever the figures do
     */
    public record Terms(List<String> sentences, List<String> notices) {
        public Terms {
            sentences = List.copyOf(sentences);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Files under one heading.
     *
     * @param caption what the table of them is called
     */
    public record Files(String anchor, String title, String caption, List<Row> rows) {
        public Files {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A table and the files that hold it.
     *
     * @param rows how many it has, or that it is none
     * @param files each with its type and size
     */
    public record Row(String title, String sentence, String rows, List<Paper> files) {
        public Row {
            files = List.copyOf(files);
        }
    }

    @Override
    public String template() {
        return "data";
    }

    /** None where no figure is released. */
    public static List<DataPage> of(Standing standing) {
        return standing.release().series().isEmpty()
                ? List.of()
                : List.of(new DataPlanner(standing).page());
    }
}
