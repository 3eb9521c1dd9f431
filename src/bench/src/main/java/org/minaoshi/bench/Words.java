package org.minaoshi.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Writes what banks write, always the same for the same number. Some words are in every fourth entry, some in a few of a million. */
final class Words {

    /** From the most frequent to the rarest, two characters each, as they are searched for. */
    static final List<String> SEARCHED =
            List.of("認証", "接続", "暗号", "障害", "監視", "委託", "権限", "失効", "監査", "署名", "停電", "量子");

    private static final List<String> THINGS = List.of(
            "利用者の認証",
            "APIの接続",
            "トークンの有効期間",
            "通信の暗号化",
            "障害時の連絡",
            "ログの監視",
            "外部委託先の管理",
            "アクセス権限の付与",
            "トークンの失効",
            "システム監査",
            "電子署名の検証",
            "本人確認の手順",
            "鍵の保管",
            "脆弱性診断の頻度",
            "口座情報の取扱い",
            "参照系APIの仕様",
            "更新系APIの仕様",
            "不正アクセスの検知",
            "インシデント報告の期限",
            "クラウドサービスの利用",
            "停電時の切替え",
            "耐量子計算機暗号への移行");

    private static final List<String> SENTENCES = List.of(
            "%sについて、記載の趣旨が読み取りにくい。",
            "%sの確認に、相手先とのやり取りで三週間を要した。",
            "当行では%sを半期ごとに点検しており、本項目の頻度の例示が役に立った。",
            "%sの項目は、実際の運用と合わない部分がある。",
            "接続審査の際、%sをどこまで証跡として求めるかが担当者によって異なる。",
            "%sに関する用語を、最新の基準にそろえてほしい。",
            "子会社の接続先にも%sを同じ水準で求めるべきか、考え方を示してほしい。",
            "%sは対応済みであり、追加の意見はない。",
            "夜間の保守中に%sで不備が見つかり、翌営業日に是正した。",
            "今後、%sの見直しが他の基準で予定されているため、整合を確認してほしい。");

    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;

    private final SplittableRandom random;

    Words(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** 40 to 400 characters, more often few than many. */
    String text() {
        var wanted = SHORTEST + (int) ((LONGEST - 80) * Math.pow(random.nextDouble(), 2));
        var text = new StringBuilder();
        while (text.length() < wanted) {
            text.append(sentence());
        }
        text.setLength(Math.min(text.length(), LONGEST));
        return text.toString();
    }

    String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(THINGS.get(rank()));
    }

    SplittableRandom random() {
        return random;
    }

    /** Each thing about two thirds as often as the one before it. */
    private int rank() {
        int rank = 0;
        while (rank < THINGS.size() - 1 && random.nextInt(100) < 66) {
            rank++;
        }
        return rank;
    }
}
