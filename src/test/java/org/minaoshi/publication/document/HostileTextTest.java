package org.minaoshi.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minaoshi.platform.Language;
import org.minaoshi.typesetting.Document;
import org.minaoshi.typesetting.HtmlPage;
import org.minaoshi.typesetting.MarkdownText;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever somebody writes is read as the characters that were written, in every form. */
class HostileTextTest {

    @ParameterizedTest
    @EnumSource
    void isTextInHtml(Language language) throws Exception {
        var html = HtmlPage.of(document(language));
        var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        var page = parser.parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>\n", ""))));
        var everything = page.getElementsByTagName("*");
        var elements = new HashSet<String>();
        var attributes = new HashSet<String>();
        for (int index = 0; index < everything.getLength(); index++) {
            var element = (Element) everything.item(index);
            elements.add(element.getTagName());
            for (int place = 0; place < element.getAttributes().getLength(); place++) {
                attributes.add(element.getAttributes().item(place).getNodeName());
            }
        }
        assertThat(elements)
                .isSubsetOf(
                        "html head meta title style body header main p h1 h2 h3 div span strong ul li table caption thead tbody tr th td br code"
                                .split(" "));
        assertThat(attributes).isSubsetOf("lang", "charset", "name", "content", "class", "id", "scope", "rowspan");
        var text = page.getDocumentElement().getTextContent();
        assertThat(text).contains(ReviewOf2031.HOSTILE).contains(ReviewOf2031.HOSTILE_LINES);
    }

    @ParameterizedTest
    @EnumSource
    void isTextInMarkdown(Language language) {
        var extensions = List.of(TablesExtension.create());
        var reader = new Reader();
        Parser.builder()
                .extensions(extensions)
                .build()
                .parse(MarkdownText.of(document(language)))
                .accept(reader);
        assertThat(reader.markup).isSubsetOf("<br>");
        assertThat(reader.text.toString())
                .contains("\n" + ReviewOf2031.HOSTILE + "\n" + String.join("\n", ReviewOf2031.HOSTILE_LINES));
    }

    private static Document document(Language language) {
        return ReviewDocument.of(ReviewOf2031.published(), ReviewOf2031.DIGEST, language);
    }

    /** Collects the text people see, and whatever would be more than text. */
    private static final class Reader extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private final Set<String> markup = new HashSet<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(Link link) {
            markup.add(link.getDestination());
        }

        @Override
        public void visit(Image image) {
            markup.add(image.getDestination());
        }

        @Override
        public void visit(HtmlInline html) {
            markup.add(html.getLiteral());
            text.append('\n');
        }

        @Override
        public void visit(HtmlBlock html) {
            markup.add(html.getLiteral());
        }

        @Override
        public void visit(CustomNode node) {
            text.append('\n');
            super.visit(node);
        }

        @Override
        protected void visitChildren(Node parent) {
            if (parent instanceof org.commonmark.node.Block) {
                text.append('\n');
            }
            super.visitChildren(parent);
        }
    }
}
