package org.minaoshi.tabular;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The zip that a workbook is. It is walked through once before anything of it is used, each entry inflated and counted, and refused where it is larger than a
 * workbook of our size can be, names what lies outside, or contradicts itself. What its headers say of sizes may only refuse it earlier.
 */
final class WorkbookZip {

    static final int MOST_ENTRIES = 500;
    static final long LARGEST_ENTRY = 160L * 1024 * 1024;
    static final long LARGEST = 256L * 1024 * 1024;

    /** How many times larger than the file its entries may inflate together, once they are large at all. */
    static final long MOST_INFLATED = 100;

    private static final long LARGE = 4L * 1024 * 1024;
    private static final int DESCRIBING = 1024 * 1024;
    private static final int MOST_DESCRIBING = 4 * DESCRIBING;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int END_OF_DIRECTORY = 0x06054b50;

    private final byte[] file;
    private final Set<String> names = new HashSet<>();
    private final Map<String, byte[]> describing = new HashMap<>();
    private long inflated;
    private long described;

    private WorkbookZip(byte[] file) {
        this.file = file;
    }

    interface Part {
        void read(String name, InputStream content) throws IOException;
    }

    static WorkbookZip open(byte[] file) {
        if (startsWith(file, OLE2)) {
            throw TabularProblems.PROTECTED.because(
                    "パスワードを解除し、「Excel ブック (*.xlsx)」として保存し直してください",
                    "Take off its password, or save it as an Excel workbook (*.xlsx)");
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw TabularProblems.notAWorkbook();
        }
        var zip = new WorkbookZip(file);
        zip.walk(zip::count);
        if (zip.names.size() != zip.entriesTold()) {
            throw TabularProblems.notAWorkbook();
        }
        return zip;
    }

    Set<String> names() {
        return names;
    }

    /** A part that describes others; refused where there is none. */
    InputStream describing(String name) {
        var content = describing.get(name);
        if (content == null) {
            throw TabularProblems.notAWorkbook();
        }
        return new ByteArrayInputStream(content);
    }

    /** Through all entries, in the order in which they lie. */
    void walk(Part each) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tellSize(entry);
                each.read(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw TabularProblems.notAWorkbook();
        }
    }

    private void tellSize(ZipEntry entry) {
        if (entry.getSize() > LARGEST_ENTRY) {
            throw tooLarge();
        }
    }

    private void count(String name, InputStream content) throws IOException {
        requireSafe(name);
        var describes = name.endsWith(".rels") || name.endsWith("workbook.xml") || name.equals("[Content_Types].xml");
        var kept = describes ? new ByteArrayOutputStream() : null;
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            inflated += read;
            if (size > LARGEST_ENTRY
                    || inflated > LARGEST
                    || inflated > LARGE && inflated > MOST_INFLATED * file.length
                    || describes && (size > DESCRIBING || described + size > MOST_DESCRIBING)) {
                throw tooLarge();
            }
            if (describes) {
                kept.write(buffer, 0, read);
            }
        }
        if (describes) {
            described += size;
            describing.put(name, kept.toByteArray());
        }
    }

    private void requireSafe(String name) {
        var outside = name.isEmpty()
                || name.length() > 200
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).contains("..");
        if (outside || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw TabularProblems.NAMES.because(
                    "ブックの部品が外部を指すか、重複しています。Excel で開いて保存し直してください",
                    "A part of the workbook lies outside of it, or is there twice; open it in Excel and save it again");
        }
        if (names.size() > MOST_ENTRIES) {
            throw tooLarge();
        }
    }

    private static RuntimeException tooLarge() {
        return TabularProblems.tooLarge("展開すると大きくなりすぎるブックです", "The workbook becomes too large when it is unpacked");
    }

    /** What the directory at the end says: another reader would go by that. */
    private int entriesTold() {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int end = file.length - 22; end >= Math.max(0, file.length - 22 - 0xFFFF); end--) {
            if (bytes.getInt(end) == END_OF_DIRECTORY) {
                return bytes.getShort(end + 10) & 0xFFFF;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length
                && ByteBuffer.wrap(file, 0, start.length).equals(ByteBuffer.wrap(start));
    }
}
