package dev.careercli.render;

import java.util.ArrayList;
import java.util.List;

/** What a screen says, without its looks: rendered as text, plain lines, Markdown or HTML. */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Whether it ends with keys, so that a prompt belongs right below them. */
    public boolean endsInKeys() {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        while (last instanceof Block.Group group && !group.blocks().isEmpty()) {
            last = group.blocks().get(group.blocks().size() - 1);
        }
        return last instanceof Block.Keys;
    }

    public static Builder build() {
        return new Builder();
    }

    /** Puts blocks one under the other, in the order of the calls. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder title(String left, String right) {
            return add(new Block.Title(Text.accent(left), Text.dim(right)));
        }

        public Builder heading(String text) {
            return add(new Block.Heading(Text.strong(text)));
        }

        public Builder paragraph(String text) {
            return paragraph(Text.of(text));
        }

        public Builder paragraph(Text text) {
            return add(new Block.Paragraph(text, 0));
        }

        public Builder items(List<Block.Item> items) {
            return add(new Block.Items(items, 0));
        }

        public Builder keys(String... keys) {
            return add(new Block.Keys(List.of(keys)));
        }

        /** A block of its own made of several, without blank lines between them. */
        public Builder group(Block... parts) {
            return add(new Block.Group(List.of(parts)));
        }

        public Builder addAll(Document other) {
            blocks.addAll(other.blocks());
            return this;
        }

        public Document end() {
            return new Document(blocks);
        }
    }
}
