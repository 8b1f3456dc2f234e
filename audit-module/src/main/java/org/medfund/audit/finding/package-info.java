/**
 * What was found, to be read and decided upon. An auditor decides on a finding once; the decision is published and never
 * taken back.
 */
@NullMarked
package org.medfund.audit.finding;

import org.jspecify.annotations.NullMarked;
