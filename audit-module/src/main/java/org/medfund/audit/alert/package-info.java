/**
 * Alerts on stays that need a look (S2-10c, S2-10d): four detectors with the region's thresholds, pure functions of a person's
 * stays. A month may be looked at again and again; an alert is added once. Nothing here says who the person is.
 */
@NullMarked
package org.medfund.audit.alert;

import org.jspecify.annotations.NullMarked;
