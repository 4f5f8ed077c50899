package org.wardmote.format;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardmote.format.Line.Kind;

/** Reads what stands within a paragraph, a heading or a cell into a {@link Line}. */
final class Inlines {

    /** Deeper than anyone writes; what is deeper still is taken as it is written. */
    private static final int DEEPEST = 40;

    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\t\\n\\x0B\\f\\r]");

    private final Gathering gathering;
    private final Images images;

    Inlines(Gathering gathering) {
        this.gathering = gathering;
        this.images = new Images(gathering);
    }

    Line line(Node parent, Setting setting) {
        Line line = new Line(Line.Reading.SENTENCES);
        new Walk(line, setting).children(parent, Kind.PLAIN, 0);
        return line;
    }

    /** One walk over what a node holds. */
    private final class Walk {

        private final Line line;
        private final Setting setting;

        Walk(Line line, Setting setting) {
            this.line = line;
            this.setting = setting;
        }

        void children(Node parent, Kind kind, int depth) {
            Set<Node> tags = gathering.inlineHtml().paired(parent);
            for (Node child : parent.getChildren()) {
                if (child instanceof HtmlInline) {
                    html(child, tags);
                } else if (depth > DEEPEST) {
                    words(child, kind);
                } else {
                    node(child, kind, depth);
                }
            }
        }

        private void node(Node node, Kind kind, int depth) {
            if (node instanceof Emphasis) {
                wrapped("em", node, kind, depth);
            } else if (node instanceof StrongEmphasis) {
                wrapped("strong", node, kind, depth);
            } else if (node instanceof Strikethrough) {
                wrapped("del", node, kind, depth);
            } else if (node instanceof Code code) {
                code(code);
            } else if (node instanceof SoftLineBreak) {
                line.words(" ", node.getStartOffset(), kind);
            } else if (node instanceof HardLineBreak) {
                line.tag("<br>").words(" ", node.getStartOffset(), Kind.UNSEEN);
            } else if (node instanceof TextBase) {
                children(node, kind, depth);
            } else if (!(node instanceof HtmlInlineComment)) {
                reference(node, kind, depth);
            }
        }

        private void reference(Node node, Kind kind, int depth) {
            if (node instanceof Image || node instanceof Link) {
                InlineLinkNode link = (InlineLinkNode) node;
                linkOrImage(node, link.getUrl(), link.getTitle(), new Inside(kind, depth));
            } else if (node instanceof RefNode ref) {
                byReference(ref, new Inside(kind, depth));
            } else if (node instanceof DelimitedLinkNode link) {
                address(link, kind);
            } else if (node instanceof Footnote note) {
                footnote(note, kind);
            } else {
                words(node, kind);
            }
        }

        private void byReference(RefNode ref, Inside inside) {
            Reference target = ref.getReferenceNode(ref.getDocument());
            if (target == null) {
                literally(ref, inside);
            } else {
                linkOrImage(ref, target.getUrl(), target.getTitle(), inside);
            }
        }

        private void linkOrImage(Node node, CharSequence url, CharSequence title, Inside inside) {
            Wanted wanted = Wanted.of(url, title, node.getStartOffset());
            if (node instanceof Image || node instanceof ImageRef) {
                images.add(node, wanted, line);
            } else if (inside.kind() == Kind.FIXED) {
                children(node, Kind.FIXED, inside.depth() + 1);
            } else {
                link(wanted, () -> children(node, Kind.FIXED, inside.depth() + 1));
            }
        }

        private void link(Wanted wanted, Runnable words) {
            LinkTarget target = gathering.links().follow(wanted.url(), wanted.offset());
            if (target instanceof LinkTarget.Refused) {
                words.run();
                return;
            }
            line.tag("<a href=\"");
            if (target instanceof LinkTarget.Inside inside) {
                line.target(inside.address(), inside.anchor()).tag("\"");
            } else if (target instanceof LinkTarget.Outside outside) {
                String rel = outside.isWeb() ? " rel=\"external\"" : "";
                line.tag(MarkupWriter.escape(outside.url()) + "\"" + rel);
            }
            line.tag(wanted.titleAttribute() + ">");
            words.run();
            line.tag("</a>");
        }

        /** An address written out, with or without angle brackets. */
        private void address(DelimitedLinkNode node, Kind kind) {
            String text = node.getText().toString();
            boolean isBare = node instanceof AutoLink && text.startsWith("www.");
            String scheme = node instanceof MailLink ? "mailto:" : isBare ? "http://" : "";
            String shown = Escaping.unescapeString(text);
            Runnable words = () -> line.words(shown, node.getStartOffset(), Kind.FIXED);
            if (kind == Kind.FIXED) {
                words.run();
            } else {
                link(Wanted.of(scheme + text, "", node.getStartOffset()), words);
            }
        }

        private void footnote(Footnote node, Kind kind) {
            if (node.getFootnoteBlock() == null || kind == Kind.FIXED) {
                words(node, kind);
                return;
            }
            Footnotes notes = gathering.footnotes();
            boolean hasId =
                    notes.isFirstCall(node.getFootnoteBlock())
                            && setting.appearance() == Setting.Appearance.ONCE;
            String id = "note-" + notes.nextNumber() + "-from";
            Footnotes.Note note =
                    notes.call(node.getFootnoteBlock(), hasId ? id : setting.anchor());
            line.tag("<sup" + (hasId ? " id=\"" + id + "\"" : "") + "><a class=\"note\" href=\"");
            line.target(gathering.address(), note.anchor());
            line.tag("\"><span class=\"visually-hidden\">Note </span>" + note.number());
            line.tag("</a></sup>");
        }

        private void html(Node node, Set<Node> paired) {
            if (paired.contains(node)) {
                RawHtml.inline(node.getChars().toString()).ifPresent(tag -> line.tag(tag.html()));
            }
        }

        private void code(Code node) {
            String code = node.getText().toString().replaceAll("\\R[ \t]*", " ");
            boolean isPadded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
            String shown = isPadded ? code.substring(1, code.length() - 1) : code;
            line.tag("<code>").words(shown, node.getText().getStartOffset(), Kind.FIXED);
            line.tag("</code>");
        }

        private void wrapped(String tag, Node node, Kind kind, int depth) {
            line.tag("<" + tag + ">");
            children(node, kind, depth + 1);
            line.tag("</" + tag + ">");
        }

        /** Brackets that turned out to be no link: as they are written, with what they hold. */
        private void literally(Node node, Inside inside) {
            if (node.getFirstChild() == null) {
                words(node, inside.kind());
                return;
            }
            int first = node.getFirstChild().getStartOffset() - node.getStartOffset();
            int last = node.getLastChild().getEndOffset() - node.getStartOffset();
            String source = node.getChars().toString();
            line.words(source.substring(0, first), node.getStartOffset(), inside.kind());
            children(node, inside.kind(), inside.depth() + 1);
            line.words(source.substring(last), node.getStartOffset() + last, inside.kind());
        }

        private void words(Node node, Kind kind) {
            String source = node.getChars().toString();
            boolean isPlain = source.indexOf('\\') < 0 && source.indexOf('&') < 0;
            String text = isPlain ? source : Escaping.unescapeString(source);
            line.words(SPACES.matcher(text).replaceAll(" "), node.getStartOffset(), kind);
        }
    }

    /** In what kind of words, and how deep in other nodes. */
    private record Inside(Kind kind, int depth) {}

    /** What a link or an image asks for, its escapes resolved. */
    record Wanted(String url, String title, int offset) {
        static Wanted of(CharSequence url, CharSequence title, int offset) {
            return new Wanted(
                    Escaping.unescapeString(url.toString()),
                    Escaping.unescapeString(title.toString()),
                    offset);
        }

        String titleAttribute() {
            return title.isBlank() ? "" : " title=\"" + MarkupWriter.escape(title) + "\"";
        }
    }
}
