package org.medfund.conformance;

import java.net.URI;

/** The server did not answer at all. */
final class Unreachable extends RuntimeException {

    Unreachable(URI server, Exception cause) {
        super("no answer from " + server + ": " + cause, cause);
    }
}
