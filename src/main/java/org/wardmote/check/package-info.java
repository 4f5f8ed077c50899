/**
 * Does the whole make sense, and does the finished site?
 *
 * <p>In: the whole content, and later each finished file as it passes. Out: problems, each with its
 * place. {@link org.wardmote.check.Rules} lists the rules, one class each; {@link
 * org.wardmote.check.Acknowledged} takes away the warnings that are known and true of their source;
 * {@link org.wardmote.check.SiteCheck} looks at what was rendered.
 */
package org.wardmote.check;
