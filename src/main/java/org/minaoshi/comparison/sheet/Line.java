package org.minaoshi.comparison.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.minaoshi.comparison.Agreement;
import org.minaoshi.comparison.FieldChange;
import org.minaoshi.comparison.ItemComparison;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.ProvisionComparison;
import org.minaoshi.comparison.Statement;
import org.minaoshi.comparison.Weight;

/**
 * One entry of a comparison, of a standard or of a checklist alike.
 *
 * @param between shown where neither side has anything; null else
 * @param agreement null for an item, of which nobody states anything
 */
public record Line(
        Kind kind,
        Kind stated,
        Kind found,
        Agreement agreement,
        Weight weight,
        List<Side> former,
        List<Side> latter,
        Side between,
        List<FieldChange> fields,
        List<Statement> statements,
        List<String> candidates) {

    static Line of(ProvisionComparison entry) {
        return new Line(
                entry.kind(),
                entry.stated(),
                entry.found(),
                entry.agreement(),
                entry.weight(),
                entry.former().stream().map(Side::of).toList(),
                entry.latter().stream().map(Side::of).toList(),
                entry.between() == null ? null : Side.of(entry.between()),
                entry.fields(),
                entry.statements(),
                entry.candidates());
    }

    static Line of(ItemComparison entry) {
        return new Line(
                entry.kind(),
                null,
                entry.kind(),
                null,
                entry.weight(),
                Stream.ofNullable(entry.former()).map(Side::of).toList(),
                Stream.ofNullable(entry.latter()).map(Side::of).toList(),
                entry.between() == null ? null : Side.of(entry.between()),
                entry.fields(),
                List.of(),
                entry.candidates().stream().map(String::valueOf).toList());
    }
}
