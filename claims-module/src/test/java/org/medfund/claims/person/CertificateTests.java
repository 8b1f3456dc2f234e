package org.medfund.claims.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.kernel.Refused;

/** GB 11643, with the example of the standard turned to an area code that no place has. */
class CertificateTests {

    private static final String NUMBER = PersonMother.withCheckDigit("99999919491231002");

    @Test
    void aResidentNumberSaysBirthAndSex() {
        var certificate = Certificate.of("01", NUMBER);
        assertThat(certificate.bornOn()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(certificate.sex()).isEqualTo(Sex.FEMALE);
    }

    /** The number that the standard itself prints as its example. */
    @Test
    void theCheckDigitIsThatOfTheStandard() {
        assertThat(PersonMother.withCheckDigit("11010519491231002")).endsWith("X");
        assertThat(Certificate.find("01", "11010519491231002X")).isPresent();
    }

    @Test
    void everyOtherCheckDigitIsRefused() {
        for (var digit : "0123456789X".toCharArray()) {
            var number = NUMBER.substring(0, 17) + digit;
            assertThat(Certificate.find("01", number).isPresent())
                    .as("%s", digit)
                    .isEqualTo(number.equals(NUMBER));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999919490231002", "99999919491331002", "99999917000101002"})
    void aDayThatNeverWasIsRefused(String first17) {
        assertThat(Certificate.find("01", PersonMother.withCheckDigit(first17))).isEmpty();
    }

    @Test
    void blanksSmallLettersAndFullWidthDigitsMakeNoDifference() {
        var x = Certificate.of("01", PersonMother.withCheckDigit("99999919491231022"));
        assertThat(Certificate.of("01", " ９９９９９９ " + x.number().substring(6).toLowerCase(Locale.ROOT)))
                .isEqualTo(x);
    }

    @Test
    void aPassportHasNoCheckDigit() {
        assertThat(Certificate.of("99", "e12345678").number()).isEqualTo("E12345678");
        assertThat(Certificate.find("99", "1;DROP")).isEmpty();
    }

    @Test
    void neitherTextNorRefusalRepeatsANumber() {
        var certificate = Certificate.of("01", NUMBER);
        var details = PersonDetails.of(PersonalData.of("张三", certificate, "13800000011"), null, null);
        assertThat(details.toString())
                .doesNotContain("1231", "张三", "13800000011")
                .contains("张*", "999999********");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Certificate.of("01", "999999194912310028"))
                .satisfies(refused -> assertThat(refused.toString()).doesNotContain("19491231"));
    }

    @Test
    void masksAsTheRulesWant() {
        assertThat(Masking.name("张三")).isEqualTo("张*");
        assertThat(Masking.name("欧阳小明")).isEqualTo("欧***");
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷*");
        assertThat(Masking.number("110101199001010011")).isEqualTo("110101********0011");
        assertThat(Masking.number("E12345678")).isEqualTo("E*******8");
        assertThat(Masking.phone("13800000011")).isEqualTo("138****0011");
    }
}
