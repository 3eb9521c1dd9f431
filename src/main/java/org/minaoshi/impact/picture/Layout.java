package org.minaoshi.impact.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.table.ProvisionOrder;
import org.minaoshi.platform.Language;

/**
 * Where everything lies: items on the left, by number; what was touched on the right, by edition and then as provisions are numbered; between them what a path
 * goes through. What was touched has a row for each pair, so that no two lines end at one place.
 */
final class Layout {

    static final int MARGIN = 24;

    private static final int ITEM_WIDTH = 280;
    private static final int STEP_WIDTH = 96;
    private static final int TOUCHED_WIDTH = 400;
    private static final int CHANNEL = 120;
    private static final int GAP = 14;
    private static final int TITLE_LINES = 2;
    private static final double ITEM_EMS = 19.5;
    private static final double TOUCHED_EMS = 28;

    private record Step(String standard, String edition, String designation, int column) {}

    private final Language language;
    private final int steps;
    private final Map<Integer, Box> items = new TreeMap<>();
    private final Map<Step, Box> between = new LinkedHashMap<>();
    private final List<Box> touched = new ArrayList<>();
    private final Map<Impact, Point> ends = new LinkedHashMap<>();
    private final List<Strand> strands;

    /** @param top the height at which it begins */
    Layout(List<Impact> impacts, Language language, int top) {
        this.language = language;
        this.steps = impacts.stream()
                .mapToInt(impact -> between(impact).size())
                .max()
                .orElse(0);
        placeTouched(impacts, top);
        placeItems(impacts, top);
        placeBetween(impacts, top);
        strands = impacts.stream().map(this::strand).toList();
    }

    private void placeTouched(List<Impact> impacts, int top) {
        var byProvision = impacts.stream().collect(groupingBy(Impact::provision, LinkedHashMap::new, toList()));
        int y = top;
        for (var provision :
                byProvision.keySet().stream().sorted(ProvisionOrder.of(impacts)).toList()) {
            var pairs = byProvision.get(provision);
            var lines = new ArrayList<String>();
            lines.add(Words.provision(provision));
            if (provision.title() != null) {
                lines.addAll(Lettering.lines(provision.title().in(language), TOUCHED_EMS, TITLE_LINES));
            }
            lines.addAll(Lettering.lines(Words.changes(pairs.get(0), language), TOUCHED_EMS, TITLE_LINES));
            int height = 2 * Box.PADDING + (lines.size() + pairs.size()) * Box.ROW;
            var box = new Box(column(steps + 1), y, TOUCHED_WIDTH, List.copyOf(lines), height);
            touched.add(box);
            for (int i = 0; i < pairs.size(); i++) {
                ends.put(
                        pairs.get(i), new Point(box.x(), y + Box.PADDING + (lines.size() + i) * Box.ROW + Box.ROW / 2));
            }
            y += height + GAP;
        }
    }

    private void placeItems(List<Impact> impacts, int top) {
        var named = new TreeMap<Integer, List<String>>();
        for (var impact : impacts) {
            named.computeIfAbsent(impact.item().number(), number -> {
                var lines = new ArrayList<String>();
                lines.add(Words.item(number).in(language));
                lines.addAll(Lettering.lines(impact.item().title().in(language), ITEM_EMS, TITLE_LINES));
                return lines;
            });
        }
        int used = named.values().stream()
                .mapToInt(lines -> Box.height(lines) + GAP)
                .sum();
        int spare = Math.max(0, bottomOf(touched, top) - top - used);
        int gap = GAP + spare / Math.max(1, named.size());
        int y = top + (gap - GAP) / 2;
        for (var item : named.entrySet()) {
            items.put(item.getKey(), new Box(column(0), y, ITEM_WIDTH, item.getValue(), Box.height(item.getValue())));
            y += Box.height(item.getValue()) + gap;
        }
    }

    /** Beside the middle of the pairs that go through it, below whatever lies there already. */
    private void placeBetween(List<Impact> impacts, int top) {
        var heights = new LinkedHashMap<Step, List<Integer>>();
        for (var impact : impacts) {
            for (var step : between(impact)) {
                heights.computeIfAbsent(step, none -> new ArrayList<>())
                        .add((ends.get(impact).y()
                                        + items.get(impact.item().number())
                                                .right()
                                                .y())
                                / 2);
            }
        }
        var free = new TreeMap<Integer, Integer>();
        heights.entrySet().stream()
                .sorted(Comparator.comparingDouble(step -> middle(step.getValue())))
                .forEach(step -> {
                    var lines = List.of(step.getKey().designation());
                    int column = step.getKey().column();
                    int y = Math.max(
                            free.getOrDefault(column, top), (int) middle(step.getValue()) - Box.height(lines) / 2);
                    between.put(step.getKey(), new Box(column(column), y, STEP_WIDTH, lines, Box.height(lines)));
                    free.put(column, y + Box.height(lines) + GAP);
                });
    }

    private static double middle(List<Integer> heights) {
        return heights.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    /** Those nearest to what was touched stand nearest to it. */
    private List<Step> between(Impact impact) {
        if (impact.direct()) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        var path = impact.path();
        for (int i = 0; i < path.size() - 1; i++) {
            steps.add(new Step(
                    impact.provision().standard(),
                    impact.provision().edition(),
                    path.get(i),
                    this.steps - (path.size() - 2 - i)));
        }
        return steps;
    }

    private Strand strand(Impact impact) {
        var points = new ArrayList<Point>();
        points.add(items.get(impact.item().number()).right());
        for (var step : between(impact)) {
            points.add(between.get(step).left());
            points.add(between.get(step).right());
        }
        points.add(ends.get(impact));
        return new Strand(impact, points);
    }

    /** Where a column begins: 0 the items, then what lies between, last what was touched. */
    private int column(int number) {
        return MARGIN + (number == 0 ? 0 : ITEM_WIDTH + CHANNEL + (number - 1) * (STEP_WIDTH + CHANNEL));
    }

    private static int bottomOf(Iterable<Box> boxes, int top) {
        int bottom = top;
        for (var box : boxes) {
            bottom = Math.max(bottom, box.y() + box.height());
        }
        return bottom;
    }

    List<Box> boxes() {
        var boxes = new ArrayList<>(items.values());
        boxes.addAll(between.values());
        boxes.addAll(touched);
        return boxes;
    }

    List<Strand> strands() {
        return strands;
    }

    int width() {
        return column(steps + 1) + TOUCHED_WIDTH + MARGIN;
    }

    int bottom(int top) {
        return bottomOf(boxes(), top);
    }
}
