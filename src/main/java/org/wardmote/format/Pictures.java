package org.wardmote.format;

import java.util.Optional;

/** The pictures of the content, by their path from the content folder. */
@FunctionalInterface
public interface Pictures {

    /** Empty where there is no such picture, or where its size cannot be read. */
    Optional<PictureSize> sizeOf(String path);
}
