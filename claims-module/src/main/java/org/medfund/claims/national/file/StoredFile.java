package org.medfund.claims.national.file;

import java.time.Instant;
import org.medfund.kernel.Ids;

/**
 * A file that can be fetched.
 *
 * @param id    its number (file_qury_no), 26 characters of {@link Ids}
 * @param name  as its sender calls it
 * @param until when it goes (dld_endtime)
 */
public record StoredFile(String id, String name, Instant until) {}
