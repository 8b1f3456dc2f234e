package org.medfund.claims.national.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution's own code for an item of the catalogue (目录对照).
 *
 * @param own      its own code (fixmedins_hilist_id)
 * @param ownName  what it calls the item
 * @param listType list_type, the kind of catalogue
 * @param national the national code (med_list_codg)
 * @param from     the first day
 * @param until    the first day without it, or none
 */
record Match(
        String own,
        String ownName,
        String listType,
        String national,
        LocalDate from,
        @Nullable LocalDate until) {}
