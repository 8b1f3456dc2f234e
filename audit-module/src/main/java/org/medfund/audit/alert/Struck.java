package org.medfund.audit.alert;

import java.util.List;
import java.util.UUID;

/**
 * That a detector struck at a stay.
 *
 * @param detector    which
 * @param stay        the stay
 * @param reason      with the figures, in English
 * @param reasonZh    and in Chinese
 * @param settlements all that it is about, the earlier ones first
 */
record Struck(Detector detector, Stay stay, String reason, String reasonZh, List<UUID> settlements) {}
