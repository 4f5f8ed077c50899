package org.wardmote.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What was found wrong so far. It is passed in and collects: one run tells of all problems. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem; the code decides how grave it is. */
    public void add(Code code, Location location, String message, String hint) {
        add(new Problem(code, location, message, hint));
    }

    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(this::add);
    }

    /** All problems in reading order (file, line, column), each once. */
    public synchronized List<Problem> list() {
        return List.copyOf(new TreeSet<>(found));
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    public synchronized long count(Severity severity) {
        return list().stream().filter(problem -> problem.severity() == severity).count();
    }
}
