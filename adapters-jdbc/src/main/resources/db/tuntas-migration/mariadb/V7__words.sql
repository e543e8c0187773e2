-- By which words complaints are found.
-- MariaDB commits every definition by itself, so each statement can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.

-- Whether there were commits since the words of a complaint were read; set by every commit.
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS unread BOOLEAN DEFAULT TRUE NOT NULL;

CREATE INDEX IF NOT EXISTS tuntas_complaint_unread ON tuntas_complaint (regency, unread, complaint);

-- In which complaints a word stands. place sorts the newest complaint first: 16 hexadecimal digits of the microseconds from its
-- arrival to the end of 9999, then its id. published: whether everybody may read the word.
CREATE TABLE IF NOT EXISTS tuntas_word (
    regency     VARCHAR(64)      NOT NULL,
    word        VARCHAR(128)     NOT NULL,
    place       VARCHAR(144)     NOT NULL,
    published   BOOLEAN          NOT NULL,
    CONSTRAINT tuntas_word_pk PRIMARY KEY (regency, word, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Which complaints are with a unit (u and what all spellings of its name share) or were brought by a reporter (r and the id).
CREATE TABLE IF NOT EXISTS tuntas_word_whose (
    regency     VARCHAR(64)      NOT NULL,
    whose       VARCHAR(401)     NOT NULL,
    place       VARCHAR(144)     NOT NULL,
    CONSTRAINT tuntas_word_whose_pk PRIMARY KEY (regency, whose, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What the two others hold of a complaint, so that it is found there when it is to be replaced. Words and whose stand one behind the
-- other, a blank before each word and a line feed before each of the others.
CREATE TABLE IF NOT EXISTS tuntas_word_entry (
    regency     VARCHAR(64)      NOT NULL,
    complaint   VARCHAR(128)     NOT NULL,
    place       VARCHAR(144)     NOT NULL,
    published   MEDIUMTEXT       NOT NULL,
    withheld    MEDIUMTEXT       NOT NULL,
    whose       MEDIUMTEXT       NOT NULL,
    CONSTRAINT tuntas_word_entry_pk PRIMARY KEY (regency, complaint)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
