/**
 * JSON in and out: stored events and exchanged documents. Field names are a contract, mapped one by one and held by
 * golden files; no type of the floors carries an annotation for it. Needs {@code com.fasterxml.jackson.databind}.
 */
@NullMarked
package id.tuntas.exchange.json;

import org.jspecify.annotations.NullMarked;
