package org.medfund.bench.window;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.medfund.bench.benefit.Ankang;
import org.medfund.bench.server.Region;
import org.medfund.bench.window.Purchases.Patient;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Shanghai;

/** The envelope of a purchase, about 1.6 KB; what it costs follows from its number. */
record Purchase(int number, InstitutionCode institution, Patient patient, Instant now) {

    private static final int LINES = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    byte[] json() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return """
            {"infno":"2102","msgid":"%s%s%04d","mdtrtarea_admvs":"%s","insuplc_admdvs":"","recer_sys_code":"FSI_LOCAL",\
            "dev_no":null,"infver":"V1.0","opter_type":1,"opter":"1001","opter_name":"柜员","inf_time":"%s",\
            "fixmedins_code":"%s","fixmedins_name":"Hospital","sign_no":"","input":{"druginfo":{"psn_no":"%s",\
            "mdtrt_cert_type":"02","mdtrt_cert_no":"99999919800101001X","begntime":"%s","medfee_sumamt":%s,\
            "insutype":"%s","acct_used_flag":"1","med_type":"11"},"drugdetail":[%s]}}\
            """.formatted(
                        institution,
                        at(DIGITS),
                        number / Region.INSTITUTIONS,
                        Region.CODE,
                        at(TIME),
                        institution,
                        Ids.text(patient.id()),
                        at(TIME),
                        yuan(IntStream.range(0, LINES).mapToLong(this::amount).sum()),
                        patient.insurance(),
                        IntStream.range(0, LINES).mapToObj(this::line).collect(Collectors.joining(",")));
    }

    private String line(int n) {
        return """
            {"feedetl_sn":"%d0%d","fee_ocur_time":"%s","med_list_codg":"%s","det_item_fee_sumamt":%s,"cnt":2,"pric":%s}\
            """.formatted(
                        number, n, at(TIME), Ankang.item(number * LINES + n), yuan(amount(n)), yuan(amount(n) / 2));
    }

    /** In fen, an even number. */
    private long amount(int n) {
        return 2 * (1_000 + (number * 7_919L + n * 104_729L) % 40_000);
    }

    private String at(DateTimeFormatter form) {
        return form.format(now.atZone(Shanghai.ZONE));
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }
}
