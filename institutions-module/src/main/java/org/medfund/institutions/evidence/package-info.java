/** Rows of evidence: written from records with their salted digests, read back as the same records, never changed. */
@NullMarked
package org.medfund.institutions.evidence;

import org.jspecify.annotations.NullMarked;
