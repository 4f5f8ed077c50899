package org.wardmote.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number rounded to so many places after the point, halves away from nought: {@code
 * Decimal.of(1234.56, 1).shown()} is {@code 1,234.6}.
 *
 * <p>A page of charts holds hundreds of them, and the general formatter of Java looks up the
 * customs of a country for each.
 *
 * @param units the number in units of its last place: 12346
 */
public record Decimal(long units, int places) {

    /** So near to the middle between two that the product may have fallen on the wrong side. */
    private static final double TOO_NEAR = 1e-6;

    /** From here a product is no longer sure of its last digits. */
    private static final double TOO_FAR = 1e9;

    /**
     * @param places from none to nine
     */
    public static Decimal of(double number, int places) {
        double product = number * unitsOfOne(places);
        double size = Math.abs(product);
        double beyond = size - Math.floor(size);
        boolean isSure = size < TOO_FAR && Math.abs(beyond - 0.5) > TOO_NEAR;
        return new Decimal(isSure ? Math.round(product) : exactly(number, places), places);
    }

    /** From the digits that the number is written with. */
    private static long exactly(double number, int places) {
        return BigDecimal.valueOf(number)
                .setScale(places, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    /** The number nearest to it that a computer has. */
    public double value() {
        return (double) units / unitsOfOne(places);
    }

    /** For a person: {@code 1,234.6}. */
    public String shown() {
        return sign() + Written.number(Math.abs(units / unitsOfOne(places))) + fraction();
    }

    /** For a program: {@code 1234.6}. */
    public String plain() {
        return sign() + Math.abs(units / unitsOfOne(places)) + fraction();
    }

    /** Without places that say nothing: {@code 12.50} becomes {@code 12.5}. */
    public Decimal brief() {
        return places == 0 || units % 10 != 0 ? this : new Decimal(units / 10, places - 1).brief();
    }

    private String sign() {
        return units < 0 ? "-" : "";
    }

    private String fraction() {
        if (places == 0) {
            return "";
        }
        long unit = unitsOfOne(places);
        return "." + Long.toString(unit + Math.abs(units % unit)).substring(1);
    }

    private static long unitsOfOne(int places) {
        long units = 1;
        for (int place = 0; place < places; place++) {
            units *= 10;
        }
        return units;
    }
}
