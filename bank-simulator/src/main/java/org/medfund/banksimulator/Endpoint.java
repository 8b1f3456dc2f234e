package org.medfund.banksimulator;

/** One thing that the bank does when asked over HTTP. */
@FunctionalInterface
interface Endpoint {

    Reply answer(Request request);
}
