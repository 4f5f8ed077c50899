package org.wardmote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Predicate;

/** How a method may be called: what CONTRIBUTING.md asks of every signature. */
@AnalyzeClasses(packages = "org.wardmote", importOptions = DoNotIncludeTests.class)
class HabitsTest {

    private static final int MOST_PARAMETERS = 4;

    @ArchTest
    static final ArchRule noMethodTakesMoreThanFourParameters =
            oursToDecide()
                    .should(
                            hold(
                                    "take at most four parameters, else a record",
                                    method ->
                                            method.getRawParameterTypes().size()
                                                    <= MOST_PARAMETERS));

    @ArchTest
    static final ArchRule noMethodTakesAnOptional =
            oursToDecide()
                    .should(hold("take no Optional", method -> !takes(method, Optional.class)));

    @ArchTest
    static final ArchRule noPublicMethodTakesABoolean =
            oursToDecide()
                    .and()
                    .areNotPrivate()
                    .should(hold("take no boolean", method -> !takes(method, boolean.class)));

    @ArchTest
    static final ArchRule noAccessorSaysGet =
            oursToDecide()
                    .should(
                            hold(
                                    "not begin with get",
                                    method -> !method.getName().matches("get[A-Z].*")));

    @ArchTest
    static final ArchRule nothingAsksTheMachineForItsLanguage =
            noClasses()
                    .should()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                    .orShould()
                    .callMethod(Collator.class, "getInstance")
                    .orShould()
                    .callMethod(ZoneId.class, "systemDefault")
                    .orShould()
                    .callMethod(LocalDate.class, "now");

    private static GivenMethodsConjunction oursToDecide() {
        return methods().that(DescribedPredicate.describe("are ours to shape", HabitsTest::isOurs));
    }

    /** What the compiler adds and what a library's interface dictates is not ours to shape. */
    private static boolean isOurs(JavaMethod method) {
        boolean added =
                method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getModifiers().contains(JavaModifier.BRIDGE)
                        || method.getName().startsWith("lambda$");
        return !added && !isDictated(method);
    }

    private static boolean isDictated(JavaMethod method) {
        return method.getOwner().getAllRawSuperclasses().stream()
                        .anyMatch(type -> has(type, method))
                || method.getOwner().getAllRawInterfaces().stream()
                        .anyMatch(type -> has(type, method));
    }

    private static boolean has(JavaClass type, JavaMethod method) {
        return !type.getPackageName().startsWith("org.wardmote")
                && type.getMethods().stream()
                        .anyMatch(other -> other.getName().equals(method.getName()));
    }

    private static boolean takes(JavaMethod method, Class<?> type) {
        return method.getRawParameterTypes().stream().anyMatch(raw -> raw.isEquivalentTo(type));
    }

    private static ArchCondition<JavaMethod> hold(String habit, Predicate<JavaMethod> kept) {
        return new ArchCondition<>(habit) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                method,
                                kept.test(method),
                                method.getFullName() + " does not " + habit));
            }
        };
    }
}
