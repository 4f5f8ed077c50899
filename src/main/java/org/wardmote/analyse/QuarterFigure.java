package org.wardmote.analyse;

import org.wardmote.model.Quarter;
import org.wardmote.release.Released;

/** A quarter of a series, with the figure released for it. */
public record QuarterFigure(Quarter quarter, Released figure) {}
