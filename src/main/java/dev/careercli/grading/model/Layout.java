package dev.careercli.grading.model;

/** The shape of all-MiniLM-L6-v2 and of the compact file its weights ship in. */
public final class Layout {
    /** First bytes of the file. */
    public static final int MAGIC = 0x4D4C_4D31;

    static final int VOCABULARY = 30_522;
    static final int POSITIONS = 512;
    static final int LAYERS = 6;
    static final int WIDTH = 384;
    static final int INNER = 1536;
    static final int HEADS = 12;

    private Layout() {}
}
