package medfundtest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.ErrorCode;

/** Writes {@code docs/errors.md} from the error enums of all modules. */
class ErrorsDocumentTests {

    private final List<ErrorCode> errors = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.medfund").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(ErrorCode.class::cast)
                    .sorted(Comparator.comparing(ErrorCode::code))
                    .toList();

    @Test
    void noCodeIsUsedTwice() {
        assertThat(errors)
                .extracting(ErrorCode::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]+-\\d{4}"));
    }

    @Test
    void everyErrorSpeaksEnglishAndChinese() {
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.english()).isNotBlank();
            assertThat(error.chinese()).matches("(?s).*\\p{IsHan}.*");
        });
    }

    @Test
    void theDocumentShowsTheErrorsAsTheyAre() {
        Repository.assertGenerated("errors.md", document());
    }

    private String document() {
        return """
                # Errors

                Written by the build. A code is stable and never used for anything else.

                | code | kind | English | Chinese |
                |---|---|---|---|
                """
                + errors.stream()
                        .map(error -> "| %s | %s | %s | %s |%n"
                                .formatted(error.code(), error.kind(), error.english(), error.chinese()))
                        .collect(Collectors.joining());
    }
}
