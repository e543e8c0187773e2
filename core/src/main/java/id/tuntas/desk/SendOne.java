package id.tuntas.desk;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.desk.Recipients.Recipient;
import id.tuntas.desk.SendOutcome.Stop;
import id.tuntas.port.Addressee;
import id.tuntas.port.Claim;
import id.tuntas.port.Contact;
import id.tuntas.port.Delivery;
import id.tuntas.port.Notice;
import id.tuntas.port.Notifier;
import id.tuntas.port.OfficerContacts;
import id.tuntas.port.RenderedNotice;
import id.tuntas.port.Settlement;
import id.tuntas.port.StoreUnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends one notice that was claimed, and says how it is to be settled. For one thread. */
final class SendOne {

    private final Desk desk;
    private final Notifier notifier;
    private final Recipients recipients;
    private final SendRules rules;
    private final SendTally tally;

    SendOne(Desk desk, Notifier notifier, OfficerContacts officers, SendRules rules, SendTally tally) {
        this.desk = desk;
        this.notifier = notifier;
        this.recipients = new Recipients(desk, officers);
        this.rules = rules;
        this.tally = tally;
    }

    Settlement notNow() {
        return new Settlement.Untried(now().plus(rules.whenDown()));
    }

    /** What the gateway said before something went down counts; where it said nothing, nothing was tried. */
    Settlement send(Claim claim) {
        List<Delivery> said = new ArrayList<>();
        try {
            return send(claim, said);
        } catch (StoreUnavailableException down) {
            tally.stopped(Stop.STORE_DOWN);
            return said.isEmpty() ? notNow() : after(claim, said);
        } catch (RuntimeException failed) {
            tally.failed(claim.notice().id(), failed);
            return said.stream().anyMatch(SendOne::mayHaveArrived)
                    ? after(claim, said)
                    : again(claim, SendReason.FAILURE.code());
        }
    }

    private Settlement send(Claim claim, List<Delivery> said) {
        Optional<Complaint> about = claim.notice().about().flatMap(this::complaint);
        if (!claim.notice().expires().isAfter(now()) || isMoot(claim.notice(), about)) {
            return new Settlement.Expired();
        }
        Notice notice = asItMayBeTold(claim.notice(), about);
        List<Recipient> all = recipients.of(notice, about, now());
        for (Recipient recipient : all) {
            if (tally.isStopped() || now().plus(rules.longestSend()).isAfter(claim.until())) {
                break;
            }
            Optional<Delivery> known = claim.attempt() > 1 ? reconciled(recipient) : Optional.empty();
            known.or(() -> sent(claim, notice, recipient)).ifPresent(said::add);
        }
        if (said.isEmpty() && tally.isStopped()) {
            return notNow();
        }
        if (said.isEmpty() && now().plus(rules.longestSend()).isAfter(claim.until())) {
            return new Settlement.Untried(now());
        }
        return all.isEmpty() ? new Settlement.Dead(SendReason.NO_OFFICER.code()) : after(claim, said);
    }

    // Whether, and what

    private Optional<Complaint> complaint(ComplaintId id) {
        return Optional.ofNullable(
                        desk.store().find(desk.regency(), List.of(id)).get(id))
                .map(history -> Complaint.fold(id, history.inOrder()));
    }

    private static boolean isMoot(Notice notice, Optional<Complaint> about) {
        return !(notice.to() instanceof Addressee.OfReporter)
                && about.filter(complaint -> complaint.status().isFinal()).isPresent();
    }

    private static Notice asItMayBeTold(Notice notice, Optional<Complaint> about) {
        boolean secret = notice.contentFree()
                || about.filter(some -> some.confidentiality().secret()).isPresent();
        return secret
                ? Notice.builder()
                        .from(notice)
                        .contentFree(true)
                        .arguments(Map.of())
                        .build()
                : notice;
    }

    // Sending

    /** What is known of an earlier try that took the message; where it took none, or nobody knows, it is sent. */
    private Optional<Delivery> reconciled(Recipient recipient) {
        Delivery known = guarded(() -> notifier.whatBecameOf(desk.regency(), recipient.mark()));
        if (known instanceof Delivery.Unknown && !tally.isStopped()) {
            tally.inDoubt();
        }
        return known instanceof Delivery.Sent ? Optional.of(known) : Optional.empty();
    }

    /** Empty where there is no contact, or something is down. */
    private Optional<Delivery> sent(Claim claim, Notice notice, Recipient recipient) {
        Optional<Contact> contact = tally.isStopped() ? Optional.empty() : contact(recipient);
        if (contact.isEmpty()) {
            return Optional.empty();
        }
        RenderedNotice message = recipient.message(notice, contact.get(), rules.locale());
        Delivery delivery;
        try {
            delivery = guarded(() -> notifier.send(desk.regency(), message));
        } catch (RuntimeException failed) {
            tally.failed(claim.notice().id(), failed);
            return Optional.of(new Delivery.Unknown());
        }
        if (tally.isStopped()) {
            return Optional.empty();
        }
        if (delivery instanceof Delivery.Sent) {
            tally.message();
        }
        return Optional.of(delivery);
    }

    private interface Asking {
        Delivery ask();
    }

    private Delivery guarded(Asking gateway) {
        try {
            return gateway.ask();
        } catch (StoreUnavailableException down) {
            tally.stopped(Stop.GATEWAY_DOWN);
            return new Delivery.Unknown();
        }
    }

    private Optional<Contact> contact(Recipient recipient) {
        List<Contact> all = recipient.contacts().get();
        return rules.by().stream()
                .flatMap(kind -> all.stream().filter(contact -> contact.kind() == kind))
                .findFirst();
    }

    // What comes of it

    private Settlement after(Claim claim, List<Delivery> said) {
        if (said.isEmpty()) {
            return new Settlement.Dead(SendReason.NO_CONTACT.code());
        }
        if (said.stream().anyMatch(Delivery.Sent.class::isInstance)) {
            return new Settlement.Sent();
        }
        if (said.stream().anyMatch(Delivery.Unknown.class::isInstance)) {
            return again(claim, SendReason.NO_ANSWER.code());
        }
        List<Delivery.Refused> refused = said.stream()
                .map(Delivery.Refused.class::cast)
                .sorted((one, other) -> Boolean.compare(one.lasting(), other.lasting()))
                .toList();
        String reason = refused.get(0).reason();
        return refused.get(0).lasting() ? new Settlement.Dead(reason) : again(claim, reason);
    }

    private static boolean mayHaveArrived(Delivery delivery) {
        return !(delivery instanceof Delivery.Refused);
    }

    private Settlement again(Claim claim, String reason) {
        return rules.retry(reason)
                .after(claim.attempt())
                .<Settlement>map(wait -> new Settlement.Again(reason, now().plus(wait)))
                .orElseGet(() -> new Settlement.Dead(reason));
    }

    private Instant now() {
        return desk.clock().instant();
    }
}
