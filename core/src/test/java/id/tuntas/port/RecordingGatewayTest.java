package id.tuntas.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.testkit.NotifierContract;
import id.tuntas.testkit.PlantedFaults;
import id.tuntas.testkit.RecordingGateway;
import id.tuntas.testkit.RecordingGateway.Answer;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RecordingGatewayTest extends NotifierContract {

    @Override
    protected Rig rig() {
        return rig(RecordingGateway.withRecords(), UnaryOperator.identity());
    }

    private static Rig rig(RecordingGateway recording, UnaryOperator<Notifier> fault) {
        RecordingGateway gateway = recording.reachingOnly(Contact.Kind.PHONE);
        Gateway behind = new Gateway() {
            @Override
            public void plan(Answer answer) {
                gateway.plan(answer);
            }

            @Override
            public List<Contact> taken() {
                return gateway.taken().stream().map(RenderedNotice::contact).toList();
            }
        };
        return new Rig(fault.apply(gateway), behind, Set.of(Contact.Kind.PHONE));
    }

    @Test
    void contract_passesAGatewayWithoutRecords() {
        assertThat(found(UnaryOperator.identity())).isEmpty();
        assertThat(PlantedFaults.foundBy(() -> new NotifierContract() {
                    @Override
                    protected Rig rig() {
                        return RecordingGatewayTest.rig(RecordingGateway.withoutRecords(), UnaryOperator.identity());
                    }
                }))
                .isEmpty();
    }

    @Test
    void contract_findsANotifierThatTriesAgainByItself() {
        assertThat(found(right -> new Wrapped(right) {
                    @Override
                    public Delivery send(RegencyId regency, RenderedNotice notice) {
                        Delivery first = super.send(regency, notice);
                        return first instanceof Delivery.Unknown ? super.send(regency, notice) : first;
                    }
                }))
                .contains("silence_isUnknownAndNotTriedAgain", "lostAnswer_isUnknownAndNotTriedAgain");
    }

    @Test
    void contract_findsANotifierThatTakesSilenceForSent() {
        assertThat(found(right -> new Wrapped(right) {
                    @Override
                    public Delivery send(RegencyId regency, RenderedNotice notice) {
                        Delivery first = super.send(regency, notice);
                        return first instanceof Delivery.Unknown ? new Delivery.Sent("") : first;
                    }
                }))
                .contains("silence_isUnknownAndNotTriedAgain");
    }

    @Test
    void contract_findsANotifierThatHidesThatTheGatewayIsDown() {
        assertThat(found(right -> new Wrapped(right) {
                    @Override
                    public Delivery send(RegencyId regency, RenderedNotice notice) {
                        try {
                            return super.send(regency, notice);
                        } catch (StoreUnavailableException down) {
                            return new Delivery.Unknown();
                        }
                    }
                }))
                .containsExactly("gatewayThatIsNotThere_isAFailureOfThePortAndNothingWasSent");
    }

    @Test
    void contract_findsANotifierThatGuesses() {
        assertThat(found(right -> new Wrapped(right) {
                    @Override
                    public Delivery whatBecameOf(RegencyId regency, String mark) {
                        return new Delivery.Sent("");
                    }
                }))
                .contains("messageThatWasNotTaken_isNeverCalledSent", "messageOfAnotherRegency_isNotCalledSent");
        assertThat(found(right -> new Wrapped(right) {
                    @Override
                    public Delivery whatBecameOf(RegencyId regency, String mark) {
                        return new Delivery.Refused("never-taken", false);
                    }
                }))
                .contains("messageThatWasTaken_isNeverCalledRefused");
    }

    @Test
    void contract_findsANotifierThatKeepsNoOfficersApart() {
        assertThat(found(right -> new Wrapped(right) {
                    @Override
                    public Delivery whatBecameOf(RegencyId regency, String mark) {
                        return super.whatBecameOf(regency, mark.replaceAll("/.*", "/P-017"));
                    }
                }))
                .contains("officersOfOneDesk_areToldApart");
    }

    @Test
    void contract_findsANotifierThatTellsTheNumber() {
        assertThat(found(right -> new Wrapped(right) {
                    @Override
                    public Delivery send(RegencyId regency, RenderedNotice notice) {
                        try {
                            return super.send(regency, notice);
                        } catch (StoreUnavailableException down) {
                            throw new StoreUnavailableException(
                                    "the gateway is down",
                                    new IllegalStateException(notice.contact().value()));
                        }
                    }
                }))
                .containsExactly("nothingThatItSays_holdsAContactOrAText");
    }

    private static List<String> found(UnaryOperator<Notifier> fault) {
        return PlantedFaults.foundBy(() -> new NotifierContract() {
            @Override
            protected Rig rig() {
                return RecordingGatewayTest.rig(RecordingGateway.withRecords(), fault);
            }
        });
    }

    private static class Wrapped implements Notifier {
        private final Notifier right;

        private Wrapped(Notifier right) {
            this.right = right;
        }

        @Override
        public Delivery send(RegencyId regency, RenderedNotice notice) {
            return right.send(regency, notice);
        }

        @Override
        public Delivery whatBecameOf(RegencyId regency, String mark) {
            return right.whatBecameOf(regency, mark);
        }
    }
}
