package org.minaoshi.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.comparison.sheet.Comparison;
import org.minaoshi.comparison.sheet.ComparisonTable;
import org.minaoshi.comparison.sheet.SideBySide;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.ReadyAnswers;
import org.minaoshi.platform.RenderingPlaces;
import org.minaoshi.standard.StandardService;
import org.minaoshi.tabular.CsvFile;
import org.minaoshi.tabular.XlsxFile;
import org.minaoshi.typesetting.HtmlPage;
import org.minaoshi.typesetting.PdfFile;

/**
 * Comparisons as ready bytes, kept in memory under the editions, which never change, and under what was asked of them. Nobody waits for what somebody else is
 * making of others; tables and documents take a place while they are made, pages of data and what is ready do not.
 */
@ApplicationScoped
class ReadyComparisons {

    private static final long BYTES_KEPT = 16L * 1024 * 1024;

    /** More than any real edition changes; a PDF of more would be read by nobody, and keep a processor for minutes. */
    private static final int MOST_ON_PAPER = 2_000;

    private final ReadyAnswers<Key, ReadyComparison> ready;

    /** @param language null for data, which is in both; likewise the page for what has none */
    private record Key(
            Object since, Object until, ComparisonFilter filter, ComparisonForm form, Language language, Part part) {}

    private record Part(int from, int size) {}

    private record Position(String of, String since, String until, ComparisonFilter filter) {}

    final StandardService standards;
    final ChecklistService checklists;
    final ObjectMapper mapper;

    ReadyComparisons(
            StandardService standards, ChecklistService checklists, ObjectMapper mapper, RenderingPlaces places) {
        this.standards = standards;
        this.checklists = checklists;
        this.mapper = mapper;
        this.ready = new ReadyAnswers<>(BYTES_KEPT, kept -> kept.bytes().length, places);
    }

    ReadyComparison of(
            StandardComparison comparison,
            ComparisonFilter filter,
            ComparisonForm form,
            Language language,
            PageRequest page) {
        var since = comparison.since();
        var until = comparison.until();
        var compared = new Compared("standard", until.standard(), since.edition(), until.edition(), since, until);
        return of(
                compared,
                new Asked(filter, form, language, page),
                new Entries<>(
                        () -> filter.of(comparison),
                        ProvisionComparison::isChange,
                        cut -> StandardComparisonResponse.of(comparison, cut),
                        entries -> Comparison.of(standards.required(until.standard()), comparison, entries)));
    }

    ReadyComparison of(
            ChecklistComparison comparison,
            ComparisonFilter filter,
            ComparisonForm form,
            Language language,
            PageRequest page) {
        var since = comparison.since();
        var until = comparison.until();
        var compared = new Compared("checklist", until.checklist(), since.edition(), until.edition(), since, until);
        return of(
                compared,
                new Asked(filter, form, language, page),
                new Entries<>(
                        () -> filter.of(comparison),
                        ItemComparison::isChange,
                        cut -> ChecklistComparisonResponse.of(comparison, cut),
                        entries -> Comparison.of(checklists.required(until.checklist()), comparison, entries)));
    }

    /** @param from and {@code to}: the editions as values, which are never the same for two */
    private record Compared(String what, String code, String since, String until, Object from, Object to) {}

    private record Asked(ComparisonFilter filter, ComparisonForm form, Language language, PageRequest page) {}

    /** What is compared, provisions or items, and how it is written down. */
    private record Entries<T>(
            Supplier<List<T>> chosen,
            Predicate<T> isChange,
            Function<Page<T>, Object> response,
            Function<List<T>, Comparison> sheet) {}

    private <T> ReadyComparison of(Compared compared, Asked asked, Entries<T> entries) {
        var form = asked.form();
        var position = new Position(
                compared.what() + " " + compared.code(), compared.since(), compared.until(), asked.filter());
        var part = form == ComparisonForm.JSON ? part(asked.page(), position) : null;
        var name = "%s-%s-%s".formatted(compared.code(), compared.since(), compared.until());
        var language = inLanguage(form, asked.language());
        var key = new Key(compared.from(), compared.to(), asked.filter(), form, language, part);
        return form == ComparisonForm.JSON
                ? ready.made(key, () -> data(entries, part, asked.page(), position, name))
                : ready.rendered(key, () -> written(form, asked.language(), name, sheet(entries, form)));
    }

    private <T> ReadyComparison data(Entries<T> entries, Part part, PageRequest page, Position position, String name) {
        var cut = cut(entries.chosen().get(), part, page, position);
        return ReadyComparison.of(json(entries.response().apply(cut)), cut.nextPageToken(), name);
    }

    private static <T> Comparison sheet(Entries<T> entries, ComparisonForm form) {
        var chosen = entries.chosen().get();
        requireReadable(form, chosen.stream().filter(entries.isChange()).count());
        return entries.sheet().apply(chosen);
    }

    private static Language inLanguage(ComparisonForm form, Language language) {
        return form == ComparisonForm.JSON ? null : language;
    }

    private static Part part(PageRequest page, Position position) {
        return new Part(
                page.after(position, after -> Integer.valueOf(after.get(0))).orElse(0), page.size());
    }

    private static <T> Page<T> cut(List<T> entries, Part part, PageRequest page, Position position) {
        int from = Math.min(Math.max(part.from(), 0), entries.size());
        int to = Math.min(from + part.size() + 1, entries.size());
        return Page.of(entries.subList(from, to), page, position, last -> List.of(from + part.size()));
    }

    private byte[] json(Object response) {
        try {
            return mapper.writeValueAsBytes(response);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record that cannot be written", impossible);
        }
    }

    private static void requireReadable(ComparisonForm form, long changes) {
        if (form.isDocument() && changes > MOST_ON_PAPER) {
            throw ComparisonProblems.TOO_LARGE.because(
                    "文書にできる変更は %d 件までです。絞り込むか、CSV または XLSX で取得してください".formatted(MOST_ON_PAPER),
                    "A document shows at most %d changes; ask for fewer, or for CSV or XLSX".formatted(MOST_ON_PAPER));
        }
    }

    private static ReadyComparison written(ComparisonForm form, Language language, String name, Comparison sheet) {
        return ReadyComparison.of(
                switch (form) {
                    case JSON -> throw new IllegalArgumentException("JSON is no sheet");
                    case CSV -> CsvFile.of(ComparisonTable.of(sheet, language));
                    case XLSX -> XlsxFile.of(List.of(ComparisonTable.of(sheet, language)));
                    case HTML -> HtmlPage.of(SideBySide.of(sheet, language)).getBytes(StandardCharsets.UTF_8);
                    case PDF -> PdfFile.of(SideBySide.of(sheet, language));
                },
                null,
                name);
    }
}
