package org.minaoshi.publication.document;

import java.util.List;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Facts;
import org.minaoshi.typesetting.Text;

/** How a reader makes sure that this document rests on the record that was published. */
final class RecordChapter {

    private RecordChapter() {}

    static Chapter of(PublishedRecord published, String digest, Voice voice) {
        var snapshot = published.snapshot();
        var path = "/publications/" + snapshot.checklist().code() + "/" + snapshot.fiscalYear() + "?revision="
                + published.revision();
        List<Block> blocks = List.of(
                voice.paragraph(
                        "この文書は、公表された記録から作られている。記録は次のパスから JSON（application/json）で取得でき、"
                                + "受け取ったバイト列の SHA-256 が下の値と一致すれば、公表時の記録そのものである。",
                        "This document is made from the published record. The record is served as JSON (application/json) under the path below;"
                                + " it is the record as published if the SHA-256 of the bytes received is the value below."),
                new Facts(List.of(
                        voice.fact("パス", "Path", Text.code(path)),
                        voice.fact("記録の SHA-256", "SHA-256 of the record", Text.code(digest)),
                        voice.fact("提案内容の SHA-256", "SHA-256 of the proposal", Text.code(published.proposalDigest())),
                        voice.fact("形式", "Format", Text.code(snapshot.format())))));
        return new Chapter("record", voice.say("記録とその確かめ方", "The record, and how to verify it"), blocks);
    }
}
