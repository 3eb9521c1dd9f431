package org.minaoshi.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** One entry of the archive as a line of {@code copy}, always the same for the same number. */
final class ArchiveRow {

    /** Nobody whose token counts. */
    static final String ISSUER = "https://issuer.example";

    private static final long SEED = 20_261_124;
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String NULL = "\\N";
    private static final int BIG_IN_THOUSAND = 520;
    private static final int NEWEST_YEAR = 2026;
    private static final String[] SEVERITIES = {"LOW", "MEDIUM", "HIGH", "CRITICAL"};
    private static final String NUMBER_CHARACTERS = "23456789AFHKLMPRWXY";
    private static final int DRAWN = 7;
    /** 19 to the 7th. */
    private static final long NUMBERS = 893_871_739L;

    private static final long SCATTER = 414_204_071L;

    static String of(int i, Instant at, int organisations) {
        var words = new Words(SEED + i * 1_000_003L);
        var random = words.random();
        var organisation = random.nextInt(1_000) < BIG_IN_THOUSAND ? 0 : 1 + random.nextInt(organisations - 1);
        var kind = kind(random.nextInt(100));
        var year = at.atZone(ZONE).minusMonths(3).getYear();
        var triaged = random.nextInt(100) < (year < NEWEST_YEAR ? 95 : 30);
        var row = new StringJoiner("\t");
        row.add(id(at, random));
        row.add(trackingNumber(i, year));
        row.add(Archive.CHECKLIST);
        row.add(kind);
        row.add(words.text());
        row.add(items(random));
        row.add(kind.equals("REQUEST") && random.nextBoolean() ? words.sentence() : NULL);
        row.add(kind.equals("REMARK") ? words.sentence() : NULL);
        row.add(kind.equals("INCIDENT") ? SEVERITIES[random.nextInt(SEVERITIES.length)] : NULL);
        row.add(kind.equals("INCIDENT") && random.nextBoolean() ? words.sentence() : NULL);
        row.add(Archive.organisation(organisation));
        row.add(Archive.kindOf(organisation));
        row.add(ISSUER + "|machine-of-" + Archive.organisation(organisation));
        row.add(at.toString());
        row.add(String.valueOf(year));
        row.add("f");
        row.add(triaged ? "TRIAGED" : "RECEIVED");
        row.add(triaged ? "1" : "0");
        return row.toString();
    }

    private static String kind(int percent) {
        if (percent < 55) {
            return percent < 30 ? "USAGE" : "REQUEST";
        }
        if (percent < 80) {
            return percent < 65 ? "INCIDENT" : "REMARK";
        }
        return "QUESTION";
    }

    /** UUIDv7: the time first, so that the order of ids is that of submission. */
    private static String id(Instant at, SplittableRandom random) {
        var high = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new java.util.UUID(high, low).toString();
    }

    private static String items(SplittableRandom random) {
        var items = new StringJoiner(",", "{", "}");
        int number = 0;
        for (int count = random.nextInt(4); count > 0; count--) {
            number += 1 + random.nextInt(10);
            items.add(String.valueOf(number));
        }
        return items.toString();
    }

    /** Seven characters that no other entry has, and one that checks them, as the service makes them. */
    private static String trackingNumber(int i, int year) {
        var plain = new StringBuilder("F%02d".formatted(year % 100));
        var drawn = i * SCATTER % NUMBERS;
        for (int place = 0; place < DRAWN; place++) {
            plain.append(NUMBER_CHARACTERS.charAt((int) (drawn % NUMBER_CHARACTERS.length())));
            drawn /= NUMBER_CHARACTERS.length();
        }
        int sum = 0;
        for (int place = 1; place < plain.length(); place++) {
            var character = plain.charAt(place);
            sum += place * (place < 3 ? Character.digit(character, 10) : NUMBER_CHARACTERS.indexOf(character));
        }
        plain.append(NUMBER_CHARACTERS.charAt(sum % NUMBER_CHARACTERS.length()));
        return plain.insert(7, '-').insert(3, '-').toString();
    }

    private ArchiveRow() {}
}
