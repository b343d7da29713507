package dev.careercli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.careercli.event.SampleEvents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {
    private static final Draft DRAFT = new Draft(
            12,
            Home.DAY,
            SampleEvents.CAREER,
            List.of(SampleEvents.BOT, SampleEvents.DRIFT),
            1,
            "half an answer\nwith C:\\new and \uD83D\uDE00",
            "",
            Map.of("seed", "1"));

    @TempDir
    Path folder;

    @Test
    void the_last_saved_draft_is_offered_again_until_it_is_cleared() {
        DraftStore drafts = new DraftStore(new Home(folder).files);
        assertThat(drafts.load()).isEmpty();

        drafts.save(new Draft(1, Home.DAY, SampleEvents.CAREER, List.of(), 0, "older", "", Map.of()));
        drafts.save(DRAFT);
        assertThat(drafts.load()).contains(DRAFT);

        drafts.clear();
        drafts.clear();
        assertThat(drafts.load()).isEmpty();
    }

    @Test
    void a_damaged_draft_or_one_of_a_later_version_is_not_offered() {
        Home home = new Home(folder);
        DraftStore drafts = new DraftStore(home.files);
        drafts.save(DRAFT);
        byte[] whole = Home.read(home.files.draft());
        whole[whole.length / 2] ^= 1;
        Home.write(home.files.draft(), whole);
        assertThat(drafts.load()).isEmpty();

        byte[] later = LineFrame.seal("{\"v\":2}".getBytes(StandardCharsets.UTF_8));
        Home.write(home.files.draft(), later);
        assertThat(drafts.load()).isEmpty();
    }

    @Test
    void a_position_outside_the_session_is_refused() {
        assertThatThrownBy(() -> new Draft(1, Home.DAY, SampleEvents.CAREER, List.of(), 1, "", "", Map.of()))
                .hasMessage("position is 1, not between 0 and 0");
    }
}
