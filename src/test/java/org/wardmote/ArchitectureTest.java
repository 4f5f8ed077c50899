package org.wardmote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.model.Dataset;
import org.wardmote.model.Datasets;

/** Who may know whom: the import table, the one place of each library, and no circles. */
@AnalyzeClasses(packages = "org.wardmote", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.wardmote";

    /** Each package and what it may import, as CONTRIBUTING.md says; no other may exist. */
    private static final Map<String, Set<String>> MAY_IMPORT = table(Path.of("CONTRIBUTING.md"));

    private static Map<String, Set<String>> table(Path page) {
        Map<String, Set<String>> table = new TreeMap<>();
        Matcher rows =
                Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\|$").matcher(text(page));
        while (rows.find()) {
            Set<String> imports = new TreeSet<>();
            Pattern.compile("`(\\w+)`")
                    .matcher(rows.group(2))
                    .results()
                    .forEach(name -> imports.add(name.group(1)));
            table.put(rows.group(1), imports);
        }
        table.get("cli").addAll(table.keySet());
        return table;
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each library by the beginning of its packages, and the packages of ours that may use it. */
    private static final Map<String, Set<String>> LIBRARIES =
            Map.ofEntries(
                    Map.entry("com.vladsch.flexmark.", Set.of("format")),
                    Map.entry("com.fasterxml.jackson.", Set.of("format")),
                    Map.entry("org.yaml.snakeyaml.error.", Set.of("format")),
                    Map.entry("de.siegmar.fastcsv.", Set.of("format")),
                    Map.entry("io.pebbletemplates.", Set.of("render")),
                    Map.entry("org.jsoup.", Set.of("format", "check")),
                    Map.entry("org.hipparchus.", Set.of("analyse", "release")),
                    Map.entry("biweekly.", Set.of("export")),
                    Map.entry("com.github.difflib.", Set.of("report")),
                    Map.entry("picocli.", Set.of("cli")),
                    Map.entry("org.locationtech.jts.", Set.of("importer")),
                    Map.entry("com.sun.net.httpserver.", Set.of("serve")));

    @ArchTest
    static final ArchRule everyPackageImportsOnlyWhatTheTableAllows =
            classes()
                    .should(
                            dependOnlyOn(
                                    "packages of the import table",
                                    (from, to) -> isWithinTable(from, to)));

    @ArchTest
    static final ArchRule everyLibraryIsUsedInItsOnePlace =
            classes()
                    .should(
                            dependOnlyOn(
                                    "the JDK and the libraries given to its package",
                                    (from, to) -> isOursOrGiven(from, to)));

    @ArchTest
    static final ArchRule packagesAreInNoCircle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule subjectsOfPagesAreInNoCircle =
            slices().matching(ROOT + ".plan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule figuresAsReadEndAtTheirRelease =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            ROOT + ".build",
                            ROOT + ".model",
                            ROOT + ".read",
                            ROOT + ".check",
                            ROOT + ".release")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are figures as they were read",
                                    to ->
                                            to.isEquivalentTo(Datasets.class)
                                                    || to.isEquivalentTo(Dataset.Figure.class)))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageHasItsQuestion =
            classes().should(resideInAPackageOfTheTable());

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    private static boolean isWithinTable(String from, JavaClass to) {
        if (!isOurs(to)) {
            return true;
        }
        String name = nameOf(to.getPackageName());
        return from.equals(name) || MAY_IMPORT.getOrDefault(from, Set.of()).contains(name);
    }

    private static boolean isOursOrGiven(String from, JavaClass to) {
        String name = to.getBaseComponentType().getName();
        return isOurs(to)
                || to.getBaseComponentType().isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("javax.imageio.")
                || name.startsWith("javax.xml.stream.")
                || LIBRARIES.entrySet().stream()
                        .anyMatch(
                                library ->
                                        name.startsWith(library.getKey())
                                                && library.getValue().contains(from));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getPackageName().equals(ROOT)
                || type.getBaseComponentType().getPackageName().startsWith(ROOT + ".");
    }

    /** The first part of the name: what lies below a package is held to the same. */
    private static String nameOf(String packageName) {
        return packageName.equals(ROOT)
                ? ""
                : packageName.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private interface Permission {
        boolean allows(String from, JavaClass to);
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, Permission permission) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass();
                    boolean allowed = permission.allows(nameOf(from.getPackageName()), to);
                    events.add(
                            new SimpleConditionEvent(from, allowed, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInAPackageOfTheTable() {
        return new ArchCondition<>("reside in a package of the import table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean known = MAY_IMPORT.containsKey(nameOf(type.getPackageName()));
                events.add(new SimpleConditionEvent(type, known, type.getName()));
            }
        };
    }
}
