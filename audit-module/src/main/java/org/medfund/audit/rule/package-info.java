/**
 * The rules of the review: versioned, immutable rows with a CEL condition and an explanation in two languages. A set is
 * proposed by an editor, compiled and type-checked, published by another person, and judges every business date from its
 * effective date on. Judging is pure: facts in, verdicts out.
 */
@NullMarked
package org.medfund.audit.rule;

import org.jspecify.annotations.NullMarked;
