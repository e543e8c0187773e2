package id.tuntas.desk;

import id.tuntas.complaint.DatedEvent;
import id.tuntas.port.Append;
import java.util.List;

/**
 * Tells one body of appends from another: which histories, at which version, and what goes behind them. Notices are no part of
 * it: facts from outside are told to nobody, and all that does tell somebody goes under the digest of its request.
 */
final class AppendDigest {

    private AppendDigest() {}

    static String of(List<Append> appends) {
        Digests digest = new Digests();
        for (Append append : appends) {
            digest.put(append.base().id()).put(append.base().version());
            for (DatedEvent dated : append.events()) {
                digest.put(dated.at())
                        .put(dated.recordedAt())
                        .put(dated.actor())
                        .put(dated.particulars())
                        .put(dated.texts())
                        .put(dated.attachments())
                        .put(dated.event());
            }
        }
        return digest.hex();
    }
}
