package org.medfund.claims.person;

import java.util.Map;
import javax.crypto.SecretKey;

/**
 * The keys of an installation: the wrapping keys by their id, of which one wraps new data keys and the others only open
 * what they once wrapped, and the key of the blind index. It prints none of them.
 */
final class SecretKeys {

    private final Map<String, SecretKey> wrapping;
    private final String current;
    private final String indexId;
    private final SecretKey index;

    SecretKeys(Map<String, SecretKey> wrapping, String current, String indexId, SecretKey index) {
        this.wrapping = Map.copyOf(wrapping);
        this.current = current;
        this.indexId = indexId;
        this.index = index;
    }

    /** The id of the key that wraps from now on. */
    String current() {
        return current;
    }

    /** @throws IllegalStateException if the installation has lost it */
    SecretKey wrapping(String id) {
        var key = wrapping.get(id);
        if (key == null) {
            throw new IllegalStateException("the installation has no wrapping key " + id);
        }
        return key;
    }

    String indexId() {
        return indexId;
    }

    SecretKey index() {
        return index;
    }
}
