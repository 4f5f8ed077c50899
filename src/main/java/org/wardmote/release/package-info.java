/**
 * Which figures may anyone see?
 *
 * <p>In: the public record and the {@link org.wardmote.model.Datasets} as they were read. Out: a
 * {@link org.wardmote.release.Release}, the only figures that any later stage can see. Everything
 * that is added up is added up here, so that nothing later can add what must not be known.
 */
package org.wardmote.release;
