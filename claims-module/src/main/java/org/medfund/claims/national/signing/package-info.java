/**
 * How institutions prove who they are at the national interface: three variants of signing, keys that are dated, proposed by
 * one person and confirmed by another, and used up nonces.
 */
@NullMarked
package org.medfund.claims.national.signing;

import org.jspecify.annotations.NullMarked;
