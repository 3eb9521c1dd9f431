package org.minaoshi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://minaoshi.example/history, HTTPS://Minaoshi.Example:443/history",
        "https://minaoshi.example/history, https://minaoshi.example/history?limit=1#end",
        "https://minaoshi.example/history, https://minaoshi.example/a/../%68istory",
        "https://minaoshi.example/, https://minaoshi.example",
        "http://localhost:8080/%E7%B5%B14, http://localhost:8080/%e7%b5%b14",
        "http://localhost/x, http://localhost:80/x"
    })
    void isTheSameInEveryWriting(String one, String other) {
        assertThat(HttpAddress.of(one)).isPresent().isEqualTo(HttpAddress.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://minaoshi.example/history, http://minaoshi.example/history",
        "https://minaoshi.example/history, https://other.example/history",
        "https://minaoshi.example/history, https://minaoshi.example:8443/history",
        "https://minaoshi.example/history, https://minaoshi.example/History",
        "https://minaoshi.example/history, https://minaoshi.example/history/",
        "https://minaoshi.example/a%2Fb, https://minaoshi.example/a/b"
    })
    void differs(String one, String other) {
        assertThat(HttpAddress.of(one)).isPresent().isNotEqualTo(HttpAddress.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/history",
                "minaoshi.example/history",
                "ftp://minaoshi.example/",
                "https:///history",
                "https://a@minaoshi.example/",
                "https://minaoshi.example/%zz",
                "mailto:a@minaoshi.example"
            })
    void isOneOfHttp(String text) {
        assertThat(HttpAddress.of(text)).isEmpty();
    }

    @Test
    void keepsWhatMustStayEscaped() {
        assertThat(HttpAddress.of("http://localhost/%24%5c%7e")).hasValue(new HttpAddress("http://localhost/%24%5C~"));
    }
}
