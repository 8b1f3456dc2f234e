package org.medfund.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTests {

    private static final RegionCode HOME = new RegionCode("610900");
    private static final RegionCode FOREIGN = new RegionCode("611000");
    private static final Caller HOSPITAL =
            new Caller(new Actor("his-1", "H61090200017", "", "api"), Set.of(Role.INSTITUTION), Set.of(HOME));

    @Test
    void aForeignRegionDoesNotExist() {
        assertThatThrownBy(() -> HOSPITAL.mustServe(FOREIGN))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errorCode()).isEqualTo(AccessError.NOT_FOUND));
    }

    @Test
    void anotherHospitalDoesNotExistEither() {
        assertThatThrownBy(() -> HOSPITAL.mustActFor(HOME, new InstitutionCode("H61090200018")))
                .isInstanceOf(Refused.class);
        HOSPITAL.mustActFor(HOME, new InstitutionCode("H61090200017"));
    }

    @Test
    void nobodyActsInARoleNotHeld() {
        assertThatThrownBy(() -> HOSPITAL.as(Role.MAKER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errorCode()).isEqualTo(AccessError.ROLE_MISSING));
        assertThat(HOSPITAL.as(Role.MAKER, Role.INSTITUTION).role()).isEqualTo("INSTITUTION");
    }
}
