package dev.careercli.cli;

/** The worst that a person can type into a note, and what an export may make of it. */
public final class Hostile {
    public static final String NOTE =
            "=1+1; \"quoted\", a\\b\n<script>alert(1)</script> & \u001b[31mred\u202Eevil\u2028next\r\n- [ ] **x** 日本語 🔐 é";
    public static final String MADE_SAFE =
            "=1+1; \"quoted\", a\\b\n<script>alert(1)</script> & ·[31mred·evil\nnext\n" + "- [ ] **x** 日本語 🔐 é";

    private Hostile() {}
}
