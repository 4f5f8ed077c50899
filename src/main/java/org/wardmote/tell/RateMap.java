package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.RateFinding;
import org.wardmote.model.Area;
import org.wardmote.page.DrawnMap;
import org.wardmote.page.TileMap;
import org.wardmote.standing.Standing;

/**
 * The wards in their places, each with its rate. Four steps are laid about the district's own rate,
 * so that no ward moves the colour of another; a fifth, hatched, is for too few to show.
 *
 * @param key what the grounds mean, in their order
 */
public record RateMap(TileMap tiles, Optional<DrawnMap> drawn, List<Key> key) {

    private static final double[] STEPS = {0.5, 1, 1.5};
    private static final String FEW = "few";

    public RateMap {
        key = List.copyOf(key);
    }

    /**
     * @param style the class of the ground: {@code v3}
     */
    public record Key(String style, String words) {}

    /** None where there is no rate of the district, or of no ward with a square. */
    public static Optional<RateMap> of(IndicatorFindings findings, Standing standing) {
        return isKnown(findings, standing)
                ? Optional.of(map(findings, standing))
                : Optional.empty();
    }

    public static boolean isKnown(IndicatorFindings findings, Standing standing) {
        return findings.district().flatMap(AreaFinding::rate).isPresent()
                && standing.record().registers().areas().stream()
                        .anyMatch(area -> area.tile().isPresent());
    }

    private static RateMap map(IndicatorFindings findings, Standing standing) {
        double rate = findings.district().flatMap(AreaFinding::rate).orElseThrow().rate().value();
        Faces faces = new Faces(findings, rate);
        return new RateMap(
                TileMap.of(standing.record(), faces::of),
                DrawnMap.of(standing.record(), faces::of),
                key(rate));
    }

    private record Faces(IndicatorFindings findings, double district) {

        public TileMap.Face of(Area area) {
            return findings.of(area.id()).map(this::of).orElse(TileMap.Face.BARE);
        }

        private TileMap.Face of(AreaFinding found) {
            return found.rate()
                    .map(this::of)
                    .orElse(new TileMap.Face(FEW, "", found.year().shown()));
        }

        private TileMap.Face of(RateFinding rate) {
            return rate.isSmall()
                    ? new TileMap.Face(FEW, "", FEW)
                    : TileMap.Face.of(step(rate.rate().value()), Rates.shown(rate.rate().value()));
        }

        private int step(double rate) {
            int step = 1;
            for (double share : STEPS) {
                step += rate >= share * district ? 1 : 0;
            }
            return step;
        }
    }

    private static List<Key> key(double district) {
        List<Key> key = new ArrayList<>();
        String below = "";
        for (int i = 0; i < STEPS.length; i++) {
            String upTo = Rates.shown(STEPS[i] * district);
            key.add(new Key("v" + (i + 1), i == 0 ? "below " + upTo : below + " to below " + upTo));
            below = upTo;
        }
        key.add(new Key("v" + (STEPS.length + 1), below + " or more"));
        key.add(new Key(FEW, "fewer than ten events, or no count"));
        return key;
    }
}
