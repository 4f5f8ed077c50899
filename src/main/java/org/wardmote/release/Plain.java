package org.wardmote.release;

import org.wardmote.model.Dataset;

/** Releases a figure as it was read, which is for open indicators alone. */
final class Plain {

    private Plain() {}

    /**
     * The count, unless its mark says that it is not to be given out: then the count is dropped
     * even if the file holds one.
     */
    static Released released(Dataset.Figure figure, Dataset.State state) {
        return switch (figure.mark()) {
            case CONFIDENTIAL -> Marker.CONFIDENTIAL;
            case NOT_AVAILABLE -> Marker.NOT_AVAILABLE;
            case NOT_APPLICABLE -> Marker.NOT_APPLICABLE;
            case PLAIN -> count(figure, quality(state));
            case PROVISIONAL -> count(figure, Quality.PROVISIONAL);
            case REVISED -> count(figure, Quality.REVISED.orLessSure(quality(state)));
            case ESTIMATED -> count(figure, Quality.ESTIMATED);
        };
    }

    private static Released count(Dataset.Figure figure, Quality quality) {
        return figure.count()
                .<Released>map(number -> new Released.Count(number, quality))
                .orElse(Marker.NOT_AVAILABLE);
    }

    /** A dataset that is marked revised tells of its revisions; its other figures are final. */
    private static Quality quality(Dataset.State state) {
        return state == Dataset.State.PROVISIONAL ? Quality.PROVISIONAL : Quality.FINAL;
    }
}
