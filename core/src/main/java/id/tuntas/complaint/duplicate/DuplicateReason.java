package id.tuntas.complaint.duplicate;

import id.tuntas.text.LocalText;

/** What speaks for two complaints being one. A closed set; immutable, and without any word of the complaints. */
public sealed interface DuplicateReason {

    /**
     * The reason for people.
     *
     * @return in Indonesian and English
     */
    LocalText text();

    /** Both name the same place. */
    record SamePlace() implements DuplicateReason {
        @Override
        public LocalText text() {
            return new LocalText("tempat sama", "same place");
        }
    }

    /** Both are of the same category. */
    record SameCategory() implements DuplicateReason {
        @Override
        public LocalText text() {
            return new LocalText("kategori sama", "same category");
        }
    }

    /**
     * How far apart they were received.
     *
     * @param days whole days of 24 hours, rounded down; 0 on the same day
     */
    record DaysApart(long days) implements DuplicateReason {
        @Override
        public LocalText text() {
            return new LocalText(
                    days == 0 ? "selisih kurang dari sehari" : "selisih " + days + " hari",
                    days == 0 ? "less than a day apart" : days == 1 ? "1 day apart" : days + " days apart");
        }
    }

    /**
     * How near the words are.
     *
     * @param percent the nearness as {@link id.tuntas.text.Shingles#nearness} measures it, rounded down; 100 only where
     *     nothing differs
     */
    record WordsInCommon(int percent) implements DuplicateReason {
        @Override
        public LocalText text() {
            return new LocalText("kata-kata " + percent + " % sama", percent + " % of the words in common");
        }
    }

    /** They came in over different mediums. */
    record DifferentChannels() implements DuplicateReason {
        @Override
        public LocalText text() {
            return new LocalText("kanal berbeda", "different channels");
        }
    }
}
