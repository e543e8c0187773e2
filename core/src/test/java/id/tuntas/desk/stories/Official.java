package id.tuntas.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Command;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Refusal;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TrackingId;
import id.tuntas.desk.HandleComplaint;
import id.tuntas.desk.MergeComplaints;
import id.tuntas.desk.Outcome;
import id.tuntas.desk.Spoken;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import id.tuntas.port.ReporterIdentity;
import java.util.List;
import java.util.Optional;

/** Somebody who acts at the desk: an official in a role, or a reporter. */
public record Official(DeskStory story, Actor actor, Optional<ReporterId> reporter) {

    public Official verifies(ComplaintId id, Classification as) {
        return does(id, new Command.Verify(Optional.of(as), Optional.empty()));
    }

    public Official disposes(ComplaintId id, UnitName to) {
        return does(id, Command.Dispose.to(to));
    }

    public Official startsWork(ComplaintId id) {
        return does(id, new Command.StartWork());
    }

    public Official delegates(ComplaintId id, String officer) {
        return does(id, new Command.Delegate(OfficerId.of(officer)));
    }

    public Official answers(ComplaintId id, String answer) {
        return does(id, new Command.FollowUp(), Spoken.of(TextKind.ANSWER, answer));
    }

    public Official rejects(ComplaintId id, RejectionReason reason, String why) {
        return does(id, new Command.RejectFollowUp(reason), Spoken.of(TextKind.REASON, why));
    }

    public Official returns(ComplaintId id, String why) {
        return does(id, new Command.ReturnNotOurs(), Spoken.of(TextKind.REASON, why));
    }

    public Official refers(ComplaintId id, String agency, String note) {
        return does(id, new Command.ReferOutside(agency, Optional.empty()), Spoken.of(TextKind.NOTE, note));
    }

    public Official registersUpstream(ComplaintId id, String trackingId) {
        return does(id, new Command.RegisterUpstream(TrackingId.of(trackingId)));
    }

    public Official merges(ComplaintId duplicate, ComplaintId into) {
        DeskStory.done(new MergeComplaints(story.desk()).merge(story.nextKey(), actor, duplicate, into, List.of()));
        return this;
    }

    public Official completes(ComplaintId id, ReporterIdentity identity) {
        DeskStory.done(new HandleComplaint(story.desk())
                .handle(request(id, new Command.Complete()).identity(identity).build()));
        return this;
    }

    public Official does(ComplaintId id, Command command, Spoken... words) {
        DeskStory.done(tries(id, command, words));
        return this;
    }

    public Outcome tries(ComplaintId id, Command command, Spoken... words) {
        return new HandleComplaint(story.desk())
                .handle(request(id, command).addWords(words).build());
    }

    /** Tries what is refused, which changes nothing. */
    public Refusal isRefused(ComplaintId id, Command command, Spoken... words) {
        int version = story.history(id).version();
        Outcome outcome = tries(id, command, words);
        assertThat(story.history(id).version()).isEqualTo(version);
        return outcome instanceof Outcome.Refused refused ? refused.why() : fail("not refused, but " + outcome);
    }

    HandleComplaint.Request.Builder request(ComplaintId id, Command command) {
        HandleComplaint.Request.Builder request = HandleComplaint.Request.builder();
        request.key(story.nextKey()).complaint(id).by(actor).reporter(reporter).command(command);
        return request;
    }
}
