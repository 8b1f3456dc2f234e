package org.medfund.bench.window;

/**
 * A request that is ready to be sent.
 *
 * @param head lines that only this one has, each with its line end
 * @param body JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Message(String head, byte[] body) {}
