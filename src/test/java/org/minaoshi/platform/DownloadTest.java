package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTest {

    @Test
    void namesAFileInAnyLanguageAndForOldClientsToo() {
        assertThat(Download.attachment("新旧対照表 12版.xlsx"))
                .isEqualTo("attachment; filename=\"_12_.xlsx\"; filename*=UTF-8''"
                        + "%E6%96%B0%E6%97%A7%E5%AF%BE%E7%85%A7%E8%A1%A8%2012%E7%89%88.xlsx");
        assertThat(Download.attachment("coverage-2024.csv")).isEqualTo("attachment; filename=\"coverage-2024.csv\"");
    }

    @ParameterizedTest
    @CsvSource({"'a\"; x=\"b.csv'", "'a\r\nSet-Cookie: b'", "'a''b%'"})
    void letsNoNameOutOfItsQuotes(String name) {
        var header = Download.attachment(name);
        assertThat(header).matches("attachment; filename=\"[A-Za-z0-9._-]+\"; filename\\*=UTF-8''[A-Za-z0-9.%_-]+");
    }
}
