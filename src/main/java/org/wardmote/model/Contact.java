package org.wardmote.model;

import java.util.Optional;

/** Whom to write to or to call about a body or a meeting. */
public record Contact(String name, Optional<String> email, Optional<String> phone) {}
