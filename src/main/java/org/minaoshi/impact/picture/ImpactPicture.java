package org.minaoshi.impact.picture;

import static org.minaoshi.typesetting.Markup.escape;

import java.util.List;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.ImpactSummary;
import org.minaoshi.platform.Language;

/**
 * The pairs of a worklist as SVG 1.1 that needs nothing else: no script, no style sheet, no font, no address. Nothing is said by colour alone: each line ends at
 * words, has a pattern of its own, and says on being pointed at what it is.
 */
public final class ImpactPicture {

    private static final int HEADING = 64;
    private static final int LEGEND_ROW = 22;
    private static final int CURVE = 60;
    private static final String FONT = "'BIZ UDPGothic','Hiragino Sans','Noto Sans JP','Yu Gothic UI',sans-serif";

    private final List<Impact> impacts;
    private final ImpactSummary summary;
    private final Language language;
    private final StringBuilder svg = new StringBuilder();

    private ImpactPicture(List<Impact> impacts, ImpactSummary summary, Language language) {
        this.impacts = impacts;
        this.summary = summary;
        this.language = language;
    }

    /** @param impacts in the worklist's order */
    public static String of(List<Impact> impacts, ImpactSummary summary, Language language) {
        return new ImpactPicture(impacts, summary, language).draw();
    }

    private String draw() {
        var layout = new Layout(impacts, language, HEADING);
        int legend = layout.bottom(HEADING) + 2 * LEGEND_ROW;
        int height = legend + Ink.values().length * LEGEND_ROW + Layout.MARGIN;
        svg.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" aria-labelledby="title description" xml:lang="%3$s" lang="%3$s" font-family="%4$s" font-size="13" fill="#1a1a1a">
                <title id="title">%5$s</title>
                <desc id="description">%6$s</desc>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                """.formatted(
                        layout.width(),
                        height,
                        language.tag(),
                        FONT,
                        escape(Words.title().in(language)),
                        escape(summary.words().in(language))));
        text(Layout.MARGIN, 30, 18, true, Words.title().in(language));
        text(Layout.MARGIN, 52, 13, false, summary.words().in(language));
        layout.strands().forEach(this::line);
        layout.boxes().forEach(this::box);
        layout.strands().forEach(this::end);
        for (var ink : Ink.values()) {
            legend(ink, legend + ink.ordinal() * LEGEND_ROW);
        }
        return svg.append("</svg>\n").toString();
    }

    private void line(Strand strand) {
        var impact = strand.impact();
        var ink = Ink.of(impact);
        svg.append("<g><title>")
                .append(escape(Words.sentence(impact, language)))
                .append("</title>");
        svg.append("<path d=\"")
                .append(course(strand.points()))
                .append("\" fill=\"none\" ")
                .append(ink.stroke())
                .append("/></g>\n");
    }

    /** Curves through the channels, straight through the boxes between. */
    private static String course(List<Point> points) {
        var course = new StringBuilder(
                "M%d %d".formatted(points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            course.append(
                    i % 2 == 1
                            ? " C%d %d %d %d %d %d"
                                    .formatted(from.x() + CURVE, from.y(), to.x() - CURVE, to.y(), to.x(), to.y())
                            : " L%d %d".formatted(to.x(), to.y()));
        }
        return course.toString();
    }

    private void box(Box box) {
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#f6f7f9\" stroke=\"#5f6b7a\"/>%n"
                .formatted(box.x(), box.y(), box.width(), box.height()));
        for (int i = 0; i < box.lines().size(); i++) {
            text(
                    box.x() + Box.PADDING,
                    box.y() + Box.PADDING + i * Box.ROW + 14,
                    13,
                    i == 0,
                    box.lines().get(i));
        }
    }

    private void end(Strand strand) {
        var ink = Ink.of(strand.impact());
        var end = strand.end();
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>%n".formatted(end.x(), end.y(), ink.colour()));
        text(end.x() + 14, end.y() + 5, 13, false, Words.end(strand.impact(), language));
    }

    private void legend(Ink ink, int y) {
        svg.append("<path d=\"M%d %d H%d\" fill=\"none\" %s/>%n"
                .formatted(Layout.MARGIN, y, Layout.MARGIN + 48, ink.stroke()));
        text(Layout.MARGIN + 60, y + 5, 13, false, ink.words().in(language));
    }

    private void text(int x, int y, int size, boolean bold, String text) {
        svg.append("<text x=\"%d\" y=\"%d\"%s%s>%s</text>%n"
                .formatted(
                        x,
                        y,
                        size == 13 ? "" : " font-size=\"%d\"".formatted(size),
                        bold ? " font-weight=\"bold\"" : "",
                        escape(text)));
    }
}
