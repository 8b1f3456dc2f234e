package org.medfund.payout.axon;

import java.util.List;

/** A capability's contribution to the stored event types; each capability with an aggregate declares one bean. */
public interface StoredTypes {

    List<StoredType> storedTypes();
}
