package org.wardmote.cli;

/** Where the documents of Wardmote are. */
final class Docs {

    static final String ADDRESS = "https://wardmote.example.org/docs/";

    private Docs() {}
}
