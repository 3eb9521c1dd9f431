package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＡＰＩ１２ | API12",
                "ﾊﾟｽﾜｰﾄﾞを定める。 | パスワードを 定める",
                "「鍵」を、保護する。 | 『鍵』を保護する",
                "(1) 委託先　の選定 | 1委託先の選定",
                "次を参照（https://example.jp/a/b.html） | 次を参照（http://www.example.com/new?x=1）",
                "https://example.jp/a，APIの節 | https://example.org/b、APIの節",
                "ｈｔｔｐｓ：／／example.jp/を見る | www.example.jp を見る",
                "3－1節 | 3‐1節",
                "令和5年～令和6年 | 令和5年〜令和6年",
                "１．２ 版 | 1.2版",
                "1. 2 | 1.2",
                "1＼2 | 1 \\ 2"
            })
    void isTheSameForAnotherLook(String one, String other) {
        assertThat(Substance.of(one)).isEqualTo(Substance.of(other));
        assertThat(Substance.digest(one)).isEqualTo(Substance.digest(other)).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "定める | 定めない",
                "サーバ | サーバー",
                "1.5 | 15",
                "10 20 | 1020",
                "1-3 | 1.3",
                "100% | 100",
                "5以上 | 5以下",
                "> 5 | < 5",
                "API | api",
                "https://example.jp/ を参照 | 参照",
                "https://example.jp/次の節 | https://example.jp/前の節"
            })
    void differsForAnotherMeaning(String one, String other) {
        assertThat(Substance.of(one)).isNotEqualTo(Substance.of(other));
    }
}
