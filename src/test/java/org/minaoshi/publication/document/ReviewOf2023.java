package org.minaoshi.publication.document;

import static org.minaoshi.platform.LocalizedText.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.Finding;
import org.minaoshi.record.Outcome;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot;

/** The review of fiscal year 2023, from the facts its paper states, in our own words. */
final class ReviewOf2023 {

    static final String DIGEST = "5f1d".repeat(16);
    private static final String STANDARD = "fisc-security-standards";

    private ReviewOf2023() {}

    static PublishedRecord published() {
        return new PublishedRecord(
                snapshot(),
                "a07c".repeat(16),
                LocalDate.of(2023, 12, 1),
                LocalDate.of(2023, 12, 13),
                LocalDate.of(2023, 12, 13),
                1,
                new PublishedRecord.Positions(9, 0, 1));
    }

    static Snapshot snapshot() {
        return new Snapshot(
                Snapshot.FORMAT,
                new Snapshot.Checklist(
                        "api-connection-checklist",
                        text("API接続チェックリスト", "API Connection Checklist"),
                        text("公益財団法人 金融情報システムセンター", "The Center for Financial Industry Information Systems (FISC)"),
                        "2018-10-rev-2019",
                        text("2018年10月版（2019年9月27日一部改訂）", "October 2018 edition (partly revised on 27 September 2019)"),
                        PartialDate.of("2019-09-27")),
                2023,
                null,
                new Snapshot.RuleSet(
                        "2018-10",
                        text("チェックリスト解説書 2ページ", "Checklist handbook, page 2"),
                        text(
                                "連絡会が年に一度、定められた事項を踏まえてチェックリストの見直しの要否を検討する。大きく見直す場合など重い判断は有識者検討会に諮る。",
                                "Once a year the council considers, in the light of the factors below, whether the checklist needs revision. Weighty decisions, such as a major revision, go to an expert panel."),
                        text("API接続チェックリスト連絡会", "API Connection Checklist Council"),
                        text("有識者検討会", "Expert panel"),
                        3),
                new Snapshot.Window(LocalDate.of(2023, 1, 20), text("2022年度連絡会 議事要旨", "Minutes of the FY2022 council")),
                1,
                factors(),
                List.of(considered()),
                impacts(),
                List.of(new Snapshot.WatchItem(
                        text("更新系APIが広く使われるようになったとき", "Write-type APIs come into wide use"), "user-requests")),
                List.of(),
                List.of(
                        new Snapshot.FeedbackCount("TOTAL", null, 17),
                        new Snapshot.FeedbackCount("KIND", "REMARK", null),
                        new Snapshot.FeedbackCount("KIND", "USAGE", 11),
                        new Snapshot.FeedbackCount("ORGANISATION_KIND", "INSTITUTION", 15),
                        new Snapshot.FeedbackCount("ORGANISATION_KIND", "PAYMENT_AGENT", null),
                        new Snapshot.FeedbackCount("DISPOSITION", "ACCEPTED", 4),
                        new Snapshot.FeedbackCount("ITEM", "22", 5)),
                new Snapshot.Verdict(
                        Outcome.NOT_NEEDED,
                        List.of(Outcome.NOT_NEEDED, Outcome.PARTIAL_REVISION, Outcome.MAJOR_REVISION),
                        List.of(text("記録上、これより広い見直しを求めるものはない。", "Nothing in the record calls for more than this.")),
                        null),
                text(
                        "規則が定める四つの事項にも、関連規定の改訂にも、チェックリストの見直しにつながるものは見つからなかった。よって2023年度の見直しは不要とする。",
                        "Neither the four factors of the rule nor the amended provisions gave a reason to change the checklist. No revision is needed in fiscal year 2023."),
                null);
    }

    private static List<FactorRecord> factors() {
        return List.of(
                factor(
                        "user-requests",
                        "RULE",
                        text("ユーザーの使用状況や要望", "Use of the checklist and requests by its users"),
                        text(
                                "金融機関と電子決済等代行業者から聞き取った範囲では、具体的な改訂の要望はない。更新系APIが広まれば検討が要るとの意見があり、条件として残す。",
                                "Nobody among the institutions and payment agents heard asked for a concrete change. Some said that one may be needed once write-type APIs spread; this is kept as a condition to watch."),
                        evidence("FEEDBACK", text("条件付きの意見", "Conditional remarks"))
                                .with(new FactorRecord.Entries(4))),
                factor(
                        "incidents",
                        "RULE",
                        text("オープンAPIに関するインシデントの発生状況", "Incidents concerning open APIs"),
                        text("見直しにつながる事案は把握していない。", "No incident is known that calls for a revision."),
                        nothingFound(text(
                                "オープンAPIの接続で起きた情報漏えい、不正送金、長時間の停止",
                                "Leaks, fraudulent transfers and long outages at open API connections"))),
                factor(
                        "standardisation",
                        "RULE",
                        text("オープンAPIに関する標準化の動向", "Standardisation of open APIs"),
                        text("見直しにつながる標準化の動きは把握していない。", "No development is known that calls for a revision."),
                        nothingFound(text("認可と署名に関する国際標準の改訂", null))),
                factor(
                        "self-regulation",
                        "RULE",
                        text("認定電子決済等代行業者協会の自主基準", "Self-regulatory rules of the certified association"),
                        text(
                                "2020年12月の自主基準は2020年度に見直し不要と判断しており、その後の改訂は公表されていない。",
                                "The rules of December 2020 were found to need no revision in fiscal year 2020; no amendment was published since."),
                        evidence(
                                        "CARRY_OVER",
                                        text("2020年度の結論を引き継ぐ。", "The conclusion of fiscal year 2020 is carried over."))
                                .from(
                                        2020,
                                        new Snapshot.About(
                                                "self-regulatory-rules",
                                                text("電子決済等代行事業者協会 自主基準", "Self-regulatory rules of the association"),
                                                "2020-12",
                                                text("2020年12月", "December 2020"),
                                                "c3d9".repeat(16)))),
                factor(
                        "related-standards",
                        "PRACTICE",
                        text("チェックリスト関連規定の改訂", "Amendments of the standards the checklist cites"),
                        text(
                                "安全対策基準 第11版で、九つの確認項目が参照する規定が改訂された。いずれも見直しを要しない（表1）。",
                                "The 11th edition of the security standards amended provisions that nine items refer to. None calls for a revision (table 1)."),
                        evidence(
                                        "IMPACT",
                                        text(
                                                "第11版の改訂を項目ごとに判断した。",
                                                "The amendments of the 11th edition were judged item by item."))
                                .about(edition())),
                factor(
                        "write-api-uptake",
                        "PRACTICE",
                        text("更新系APIのサービス提供状況", "Uptake of write-type APIs"),
                        text("提供はまだ少ない。", "Still low."),
                        metric()));
    }

    private static FactorRecord factor(
            String code, String origin, LocalizedText title, LocalizedText text, EvidenceBuilder... evidence) {
        return new FactorRecord(
                code,
                origin,
                title,
                Finding.NO_REVISION,
                text,
                null,
                java.util.Arrays.stream(evidence).map(EvidenceBuilder::build).toList());
    }

    static EvidenceBuilder evidence(String kind, LocalizedText statement) {
        return new EvidenceBuilder(kind, statement);
    }

    private static EvidenceBuilder nothingFound(LocalizedText scope) {
        return evidence("NEGATIVE_FINDING", text("該当する情報は見つからなかった。", "Nothing was found."))
                .searched(
                        List.of(
                                text("当局と業界団体の公表資料", "Publications of authorities and associations"),
                                text("金融機関との意見交換", "Talks with institutions")),
                        "2023-01-20",
                        "2023-11-30",
                        scope,
                        text("公表資料の閲覧と聞き取り", "Reading publications and asking"));
    }

    private static EvidenceBuilder metric() {
        return evidence("METRIC", text("更新系APIを提供する金融機関は少数にとどまる。", "Few institutions offer write-type APIs."))
                .measured(
                        text("更新系APIの提供状況", "Uptake of write-type APIs"),
                        "低位",
                        null,
                        "2023-11",
                        text("事務局による聞き取り", "Asked by the secretariat"));
    }

    static Snapshot.About edition() {
        return new Snapshot.About(
                STANDARD,
                text(
                        "金融機関等コンピュータシステムの安全対策基準・解説書",
                        "FISC Security Guidelines on Computer Systems for Financial Institutions"),
                "11",
                text("第11版", "11th edition"),
                "9be2".repeat(16));
    }

    private static Snapshot.Considered considered() {
        var items = new TreeMap<String, List<Integer>>(java.util.Comparator.comparingInt(ReviewOf2023::order));
        impacts().forEach(impact -> items.computeIfAbsent(impact.provision().designation(), name -> new ArrayList<>())
                .add(impact.item().number()));
        var coverage = new ArrayList<>(items.entrySet().stream()
                .map(entry -> new Snapshot.Coverage(
                        entry.getKey(), text(TITLES.get(entry.getKey()), null), entry.getValue(), "CHANGED", null))
                .toList());
        return new Snapshot.Considered(
                STANDARD,
                edition().title(),
                text("公益財団法人 金融情報システムセンター", "FISC"),
                "11",
                edition().label(),
                PartialDate.of("2023-05"),
                edition().digest(),
                coverage);
    }

    private static int order(String designation) {
        return "統実監".indexOf(designation.charAt(0)) * 1000 + Integer.parseInt(designation.substring(1));
    }

    static List<Snapshot.Impact> impacts() {
        return List.of(
                impact(
                        1,
                        "統4",
                        amendment(
                                "TEXT_ADDED",
                                "1",
                                null,
                                null,
                                "全社のセキュリティを統べる役職の例として、CIOとCISOを挙げた。",
                                "Names CIO and CISO as examples of the officer in charge of security.")),
                impact(
                        2,
                        "統1",
                        amendment(
                                "TEXT_ADDED",
                                "1",
                                null,
                                "MUST",
                                "個人情報の扱いと関係法令の遵守も方針に含める。",
                                "A security policy must also cover personal information and the law on it.")),
                impact(
                        3,
                        "統13",
                        amendment(
                                "PARAGRAPH_ADDED",
                                "5",
                                null,
                                "SHOULD",
                                "サイバーリスクを方針に沿って管理し、許容度に応じて優先順位を付ける。",
                                "Manage cyber risk by the policy and rank it within the risk appetite."),
                        amendment(
                                "PARAGRAPH_ADDED",
                                "6",
                                null,
                                "SHOULD",
                                "遵守の状況を経営層に報告する。",
                                "Report the state of compliance to management.")),
                impact(
                        3,
                        "統14",
                        amendment(
                                "TEXT_ADDED",
                                null,
                                null,
                                null,
                                "クラウドサービスの教育に使える参考資料。",
                                "Reference material for training on cloud services.")),
                impact(3, "監1", audit()),
                impact(
                        10,
                        "統20",
                        amendment(
                                "WORDING",
                                "3",
                                null,
                                null,
                                "「機密保持契約」が「秘密保持契約」になった。",
                                "One word for a confidentiality agreement replaced by another.")),
                impact(
                        10,
                        "統21",
                        amendment(
                                "WORDING", "1", null, null, "「機密保持に関する契約」が「秘密保持契約」になった。", "The same change of words.")),
                impact(
                        10,
                        "統22",
                        amendment(
                                "TEXT_ADDED",
                                "4",
                                null,
                                null,
                                "クラウド事業者の要員の遵守状況を確かめる。",
                                "Check that a cloud provider's staff keep the rules.")),
                impact(
                        10,
                        "統23",
                        amendment(
                                "PARAGRAPH_ADDED",
                                "3",
                                null,
                                null,
                                "クラウド事業者の業務の遂行状況を確かめる。",
                                "Check how a cloud provider carries out the entrusted work.")),
                impact(10, "監1", audit()),
                impact(
                        11,
                        "統24",
                        amendment(
                                "REFERENCE_ADDED",
                                "2",
                                null,
                                null,
                                "外部委託契約の参照先。",
                                "Points to the provision on outsourcing contracts.",
                                "統21"),
                        amendment(
                                "PARAGRAPH_ADDED",
                                "3",
                                null,
                                null,
                                "クラウド事業者が行う対策も統制基準で管理し、難しい場合は第三者の保証報告書を使う。特に注意する実務基準を九つ挙げた。",
                                "Manage the provider's own controls through the control standards; where that is limited, use third-party assurance reports. Nine practice standards need special care in the cloud.",
                                "実4",
                                "実13",
                                "実14",
                                "実19",
                                "実27",
                                "実28",
                                "実48",
                                "実71",
                                "実82"),
                        amendment(
                                "PARAGRAPH_RENUMBERED",
                                "4",
                                "3",
                                null,
                                "保証報告書は、要員の遵守と業務の遂行の確認にも使える。",
                                "Assurance reports may also serve to check staff compliance and performance.",
                                "統22",
                                "統23"),
                        amendment(
                                "PARAGRAPH_RENUMBERED",
                                "5",
                                "4",
                                "SHOULD",
                                "通常のシステムも定期的に監査する。",
                                "Ordinary systems should be audited regularly too."),
                        amendment(
                                "PARAGRAPH_RENUMBERED",
                                "6",
                                "5",
                                "SHOULD",
                                "通常のシステムにも配置する。",
                                "Ordinary systems should be staffed likewise."),
                        amendment(
                                "PARAGRAPH_RENUMBERED",
                                "7",
                                "6",
                                null,
                                "責任の分け方について第2編 II.3.(1) を指す。",
                                "Points to part 2, II.3.(1), for the division of responsibility."),
                        amendment("PARAGRAPH_RENUMBERED", "8", "7", null, "番号のみ。", "Number only.")),
                impact(11, "監1", audit()),
                impact(
                        21,
                        "実27",
                        amendment(
                                "PARAGRAPH_ADDED",
                                "4",
                                null,
                                null,
                                "クラウドサービスの権限の付与と見直しで確かめること。",
                                "What to confirm about granting and reviewing rights in cloud services.")),
                impact(
                        22,
                        "実1",
                        amendment(
                                "PARAGRAPH_ADDED",
                                "5",
                                null,
                                null,
                                "クラウド事業者が自社の基準を満たすことを確かめる。",
                                "Check that a cloud provider meets the institution's own criteria.")),
                impact(
                        22,
                        "実8",
                        amendment(
                                "TEXT_CHANGED",
                                "2",
                                null,
                                null,
                                "確かめる内容を具体的にし、複数の方法の併用を本文に入れた。",
                                "What to verify made concrete; combining several methods said in the text.")),
                impact(
                        22,
                        "実16",
                        amendment(
                                "TEXT_ADDED",
                                "1",
                                null,
                                null,
                                "侵入防御システム（IPS）と、監視機能を使う対策の例。",
                                "Intrusion prevention (IPS) and examples of measures using monitoring.")),
                impact(
                        23,
                        "実10",
                        amendment("TEXT_ADDED", "6", null, null, "ログのバックアップ。", "Back up the logs."),
                        amendment("TEXT_ADDED", "8", null, null, "クラウドに関すること。", "On cloud services."),
                        amendment("TEXT_ADDED", "9", null, null, "クラウドに関すること。", "On cloud services."),
                        amendment("TEXT_ADDED", "参考2", null, null, "アクセス履歴。", "On access history.")),
                impact(
                        33,
                        "実142",
                        amendment("ADDRESS_CHANGED", null, null, null, "ウェブのアドレスの更新。", "A web address was updated.")));
    }

    private static Snapshot.Amendment audit() {
        return amendment(
                "TEXT_ADDED",
                "3",
                null,
                null,
                "クラウド利用時の外部専門機関の活用。",
                "Use of outside specialist bodies where cloud is used.");
    }

    static Snapshot.Amendment amendment(
            String kind, String paragraph, String from, String strength, String ja, String en, String... cites) {
        return new Snapshot.Amendment(kind, paragraph, from, null, strength, text(ja, en), List.of(cites));
    }

    private static Snapshot.Impact impact(int item, String designation, Snapshot.Amendment... amendments) {
        return new Snapshot.Impact(
                new Snapshot.Item(item, text(ITEMS.get(item), null)),
                new Snapshot.Provision(STANDARD, "11", designation, text(TITLES.get(designation), null), false),
                null,
                List.of(amendments),
                null,
                "NO_EFFECT",
                text("項目の文言はこの改訂を含んで読める。", "The wording of the item already covers it."),
                null);
    }

    private static final Map<Integer, String> ITEMS = Map.of(
            1, "セキュリティ管理責任の所在と対象範囲を明確にする",
            2, "セキュリティ管理ルールを整備する",
            3, "役職員に対する情報管理方法の周知やモニタリング等の実施により、セキュリティ管理態勢の定着を図る",
            10, "委託業務が円滑かつ適正に遂行されるよう、必要な対策を実施する",
            11, "クラウドサービス利用にあたってはクラウドサービス固有のリスクを考慮した対策を実施する",
            21, "情報資産への内部からの不正アクセスを抑止する",
            22, "システムアクセス時の認証を実施する",
            23, "システムアクセスとその作業についてのログを保管し、有事の際に調査が可能なようにする",
            33, "偽アプリケーション対策を実施する");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("統1", "システムの安全対策に係る重要事項を定めた規定を整備すること"),
            Map.entry("統4", "セキュリティ管理体制を整備すること"),
            Map.entry("統13", "セキュリティ遵守状況を確認すること"),
            Map.entry("統14", "セキュリティ教育を行うこと"),
            Map.entry("統20", "外部委託を行う場合は、事前に目的、範囲等を明確にするとともに、外部委託先選定の手続きを明確にすること"),
            Map.entry("統21", "外部委託先と安全対策に関する項目を盛り込んだ契約を締結すること"),
            Map.entry("統22", "外部委託先の要員にルールを遵守させ、その遵守状況を確認すること"),
            Map.entry("統23", "外部委託における管理体制を整備し、委託業務の遂行状況を確認すること"),
            Map.entry("統24", "クラウドサービスを利用する場合は、クラウドサービス固有のリスクを考慮した安全対策を講ずること"),
            Map.entry("監1", "システム監査体制を整備すること"),
            Map.entry("実1", "他人に暗証番号・パスワード等を知られないための対策を講ずること"),
            Map.entry("実8", "本人確認機能を設けること"),
            Map.entry("実10", "アクセス履歴を管理すること"),
            Map.entry("実16", "不正アクセスの監視機能を設けること"),
            Map.entry("実27", "各種資源、システムへのアクセス権限の付与、見直し手続きを明確にすること"),
            Map.entry("実142", "QRコード決済における安全対策を講ずること"));
}
