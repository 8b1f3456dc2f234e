package org.medfund.demo.play;

import java.time.LocalDate;
import org.medfund.demo.client.BankClient;
import org.medfund.demo.client.MedfundClient;
import org.medfund.demo.patients.DemoDay;
import org.medfund.demo.region.DemoRegion;

/**
 * Where a day is played.
 *
 * @param medfund     Medfund
 * @param bank        the bank's counter
 * @param region      the region
 * @param day         the day's settlements
 * @param settlements how many of them are played
 * @param teller      tells what happens
 */
public record Stage(
        MedfundClient medfund, BankClient bank, DemoRegion region, DemoDay day, int settlements, Teller teller) {

    LocalDate date() {
        return day.date();
    }

    /** The query that names the region and the date. */
    String regionAndDate() {
        return "region=" + DemoRegion.CODE + "&date=" + date();
    }
}
