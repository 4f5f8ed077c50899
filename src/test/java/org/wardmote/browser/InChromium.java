package org.wardmote.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need a browser. Where there is none they are skipped, and say how to get one; with
 * {@code -Dwardmote.browser=required} they fail. A parameter of type {@link Browser} is the one
 * Chromium of the whole run, as good as new for each test; one of type {@link Sites} the sites to
 * look at.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@Tag("slow")
@interface InChromium {}
