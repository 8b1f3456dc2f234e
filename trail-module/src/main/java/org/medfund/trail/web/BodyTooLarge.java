package org.medfund.trail.web;

import java.io.IOException;

/** More came than a body may have. */
final class BodyTooLarge extends IOException {

    BodyTooLarge(long limit) {
        super("a body has at most " + limit + " bytes");
    }
}
