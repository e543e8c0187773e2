package id.tuntas.desk;

import static id.tuntas.desk.Counter.COORDINATOR;
import static id.tuntas.desk.Counter.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Refusal;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.port.CommitKey;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.StoredText;
import id.tuntas.port.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EraseWordsTest {

    private static final CommitKey KEY = new CommitKey("erase-1");
    private static final Words WHY = Words.of("Permintaan pelapor");

    private final Counter counter = new Counter();
    private final EraseWords use = new EraseWords(counter.desk);
    private final ComplaintId id = counter.disposed(Confidentiality.OPEN);
    private final TextRef title = text(TextKind.TITLE);
    private final TextRef body = text(TextKind.BODY);

    private TextRef text(TextKind kind) {
        return counter.history(id).events().get(0).texts().stream()
                .filter(ref -> ref.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private boolean isErased(TextRef ref) {
        return counter.texts.read(RegencyId.LOCAL, Set.of(ref)).get(ref) instanceof StoredText.Erased;
    }

    private List<EventType> types() {
        return counter.history(id).events().stream()
                .map(dated -> dated.event().type())
                .toList();
    }

    @Test
    void theWordsAreGone_theOthersStay_andAnEventSaysWhy() {
        assertThat(use.erase(KEY, COORDINATOR, id, Set.of(body), WHY)).isEqualTo(new Outcome.Done(id));

        assertThat(isErased(body)).isTrue();
        assertThat(isErased(title)).isFalse();
        DatedEvent last = counter.history(id).events().get(3);
        assertThat(last.event().type()).isEqualTo(EventType.WORDS_ERASED);
        assertThat(last.actor()).isEqualTo(COORDINATOR);
        assertThat(counter.texts.read(RegencyId.LOCAL, last.texts()).values())
                .containsExactly(new StoredText.Kept(WHY));
    }

    @Test
    void theSameRequestHasOneEffect() {
        use.erase(KEY, COORDINATOR, id, Set.of(body, title), WHY);

        assertThat(use.erase(KEY, COORDINATOR, id, Set.of(title, body), WHY)).isEqualTo(new Outcome.Done(id));
        assertThat(types()).containsOnlyOnce(EventType.WORDS_ERASED);
    }

    @Test
    void theKeyOfAnotherRequestErasesNothing() {
        use.erase(KEY, COORDINATOR, id, Set.of(body), WHY);

        assertThat(use.erase(KEY, COORDINATOR, id, Set.of(title), WHY)).isEqualTo(new Outcome.KeyReused());
        assertThat(use.erase(KEY, LIAISON, id, Set.of(body), WHY)).isEqualTo(new Outcome.KeyReused());
        assertThat(isErased(title)).isFalse();
    }

    @Test
    void whoMayNotErasesNothing() {
        Outcome outcome = use.erase(KEY, LIAISON, id, Set.of(body), WHY);

        assertThat(((Outcome.Refused) outcome).why().reason()).isEqualTo(Refusal.Reason.NOT_FOR_THIS_ROLE);
        assertThat(isErased(body)).isFalse();
        assertThat(types()).doesNotContain(EventType.WORDS_ERASED);
    }

    @Test
    void wordsOfAnotherComplaintAreUnknown_andStay() {
        ComplaintId other = counter.takeIn(Confidentiality.OPEN);

        assertThat(use.erase(KEY, COORDINATOR, other, Set.of(body), WHY)).isEqualTo(new Outcome.Unknown());
        assertThat(use.erase(KEY, COORDINATOR, ComplaintId.of(RegencyId.LOCAL, "none"), Set.of(body), WHY))
                .isEqualTo(new Outcome.Unknown());
        assertThat(isErased(body)).isFalse();
    }

    @Test
    void aDeathBetweenTheTwoIsMendedByTheSameRequest() {
        counter.store.failing.add(new StoreUnavailableException("gone"));
        assertThatThrownBy(() -> use.erase(KEY, COORDINATOR, id, Set.of(body), WHY))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(isErased(body)).isTrue();
        assertThat(types()).doesNotContain(EventType.WORDS_ERASED);

        assertThat(use.erase(KEY, COORDINATOR, id, Set.of(body), WHY)).isEqualTo(new Outcome.Done(id));
        assertThat(types()).containsOnlyOnce(EventType.WORDS_ERASED);
    }

    @Test
    void whereSomebodyWasFasterItIsDecidedAnew() {
        counter.store.failing.add(new StaleVersionException(id, 3));

        assertThat(use.erase(KEY, COORDINATOR, id, Set.of(body), WHY)).isEqualTo(new Outcome.Done(id));
        assertThat(types()).containsOnlyOnce(EventType.WORDS_ERASED);
    }

    @Test
    void thereMustBeSomethingToErase_andNoOtherUseCaseSaysThatItWas() {
        assertThatThrownBy(() -> use.erase(KEY, COORDINATOR, id, Set.of(), WHY))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> counter.does(id, COORDINATOR, new Command.EraseWords(), Counter.reason("hapus")))
                .isInstanceOf(InvalidValueException.class);
    }
}
