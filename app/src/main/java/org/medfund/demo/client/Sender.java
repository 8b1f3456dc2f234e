package org.medfund.demo.client;

/**
 * An institution's system at the national interface.
 *
 * @param code   the institution's code
 * @param name   its name
 * @param secret the token that it signs with
 */
public record Sender(String code, String name, String secret) {

    /** The id of the key of every demo institution. */
    public static final String KEY_ID = "demo";

    /** With the secret of the demo, which everybody knows. */
    public static Sender of(String code, String name) {
        return new Sender(code, name, "demo-token-of-" + code);
    }
}
