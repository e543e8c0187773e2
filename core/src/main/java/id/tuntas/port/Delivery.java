package id.tuntas.port;

import id.tuntas.base.InvalidValueException;

/** What a {@link Notifier} can say of a notice. Immutable. */
public sealed interface Delivery {

    /**
     * The gateway took it.
     *
     * @param receipt the gateway's own name for it; not to be stored beside the notice, because some gateways write the phone
     *     number into it
     */
    record Sent(String receipt) implements Delivery {
        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    /**
     * It was not sent, for certain.
     *
     * @param reason 1 to 64 lower-case ASCII letters, digits, dots, dashes or underscores, such as {@code rate-limit}
     * @param lasting whether trying again is of no use
     */
    record Refused(String reason, boolean lasting) implements Delivery {

        /**
         * Checks the reason.
         *
         * @param reason a code
         * @param lasting whether trying again is of no use
         * @throws InvalidValueException if the reason is no code
         */
        public Refused {
            if (!Hashes.CODE.matcher(reason).matches()) {
                throw InvalidValueException.of("reason", Hashes.CODE_FORM);
            }
        }
    }

    /** Nobody knows: the gateway did not answer, or not so that it could be understood. Sending again may tell twice. */
    record Unknown() implements Delivery {}
}
