package id.tuntas.desk.view;

import id.tuntas.complaint.Actor;
import id.tuntas.port.VaultEntry.Act;
import id.tuntas.port.Words;
import java.time.Instant;

/**
 * That somebody put, read, looked for or erased the identity of a complaint's reporter. Immutable; neither the identity nor the
 * reporter's id is in it, and it does not print the reason, because people write names into reasons.
 *
 * @param number where it stands in the audit of the regency
 * @param act what was done
 * @param found whether there was an identity
 * @param who by whom
 * @param at when
 * @param why for what reason
 */
public record Look(long number, Act act, boolean found, Actor who, Instant at, Words why) {}
