package org.wardmote.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * What earlier runs made, each thing under its name and with the parts that it was made of. It is
 * made again only where the parts are no longer equal.
 *
 * <pre>
 * Optional&lt;YamlValue&gt; said =
 *         memory.recall("yaml people.yaml", file, problems, told -> YamlReader.read(file, told));
 * </pre>
 *
 * <p>Whatever is made so must be a function of its parts and of nothing else, and be never changed:
 * then a run with a memory comes to the same end as one without. What is recalled is the same
 * object as before, so that whatever is made of it in turn is known at a glance.
 */
public interface Memory {

    /** What was made of equal parts under this name, else what is made now. */
    <T> T recall(String name, Object parts, Supplier<T> make);

    /**
     * The files of a folder, those that are as they were as the same objects as before.
     *
     * @param isMeant asked of every folder and file within, by its path from the folder
     */
    SeenFolder look(Path root, Predicate<String> isMeant);

    /**
     * A file as it was when its folder was looked at in this run.
     *
     * @param path from the folder, parted by {@code /}
     */
    SeenFile seen(Path root, String path);

    /** The same where making also tells problems: they are told again with what is recalled. */
    default <T> T recall(String name, Object parts, Problems problems, Function<Problems, T> make) {
        Told<T> told = recall(name, parts, () -> Told.by(make));
        problems.addAll(told.problems());
        return told.value();
    }

    /** The value that stood under this name before, if it is equal; else this one. */
    default <T> T same(String name, T value) {
        return recall(name, value, () -> value);
    }

    /** For a run that no other follows: everything is made, and nothing is kept. */
    static Memory none() {
        return new NoMemory();
    }

    /** What was made, and what was told while it was made. */
    record Told<T>(T value, List<Problem> problems) {

        private static <T> Told<T> by(Function<Problems, T> make) {
            Problems problems = new Problems();
            T value = make.apply(problems);
            return new Told<>(value, problems.list());
        }
    }
}
