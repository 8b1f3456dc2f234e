package org.medfund.bench.window;

/**
 * Where the load goes.
 *
 * @param path         the path
 * @param what         what stands there
 * @param stores       whether it stores what it answers; then that is proved
 * @param comparesRows whether the other leg stores too, so that rows are compared
 */
record Endpoint(String path, String what, boolean stores, boolean comparesRows) {}
