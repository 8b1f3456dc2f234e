package org.medfund.claims.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medfund.kernel.Ids;

/** Keys and ciphertexts, without a database. */
class PersonalDataAtRestTests {

    private static final UUID PERSON = Ids.next();

    @TempDir
    Path folder;

    @Test
    void theKeysAreMadeOnceForTheOwnerAlone() throws IOException {
        var file = new SecretKeyFile(folder.resolve("keys/person.keys"));
        var first = file.keys();
        assertThat(file.keys().index()).isEqualTo(first.index());
        assertThat(file.keys().current()).isEqualTo(first.current());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewWrappingKeyWrapsAndTheOldOneStillOpens() {
        var file = new SecretKeyFile(folder.resolve("person.keys"));
        var before = file.keys();
        var key = DataKey.generate(PERSON);
        var wrapped = key.wrap(before);
        var sealed = key.seal("张三", "name");
        file.addWrappingKey();
        var after = file.keys();
        assertThat(after.current()).isNotEqualTo(before.current());
        var opened = DataKey.unwrap(PERSON, wrapped, after);
        assertThat(opened.open(sealed, "name")).isEqualTo("张三");
        assertThat(opened.wrap(after).keyId()).isEqualTo(after.current());
        assertThatIllegalStateException().isThrownBy(() -> DataKey.unwrap(PERSON, opened.wrap(after), before));
    }

    @Test
    void aFileWithoutKeysIsNoKeyFile() throws IOException {
        var file = folder.resolve("person.keys");
        Files.writeString(file, "index a " + "A".repeat(43) + "=\n");
        assertThatIllegalStateException().isThrownBy(() -> new SecretKeyFile(file).keys());
    }

    @Test
    void aSealedValueOpensOnlyInItsPlaceAndUnchanged() {
        var key = DataKey.generate(PERSON);
        var sealed = key.seal("张三", "name");
        assertThat(key.seal("张三", "name")).isNotEqualTo(sealed);
        assertThatIllegalStateException().isThrownBy(() -> key.open(sealed, "phone"));
        assertThatIllegalStateException()
                .isThrownBy(() -> DataKey.generate(PERSON).open(sealed, "name"));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> key.open(sealed, "name"));
    }

    @Test
    void theBlindIndexDependsOnItsKeyAndOnTheKindOfValue() {
        var index = new BlindIndex(SecretKeyFile.unkept());
        var other = new BlindIndex(SecretKeyFile.unkept());
        var certificate = Certificate.of("01", PersonMother.number());
        assertThat(index.of(certificate)).isEqualTo(index.of(certificate)).isNotEqualTo(other.of(certificate));
        assertThat(index.ofPhone("+86 138-0000-0011")).isEqualTo(index.ofPhone("13800000011"));
        assertThat(index.of(new Certificate("13", "800000011"))).isNotEqualTo(index.ofPhone("13 800000011"));
    }
}
