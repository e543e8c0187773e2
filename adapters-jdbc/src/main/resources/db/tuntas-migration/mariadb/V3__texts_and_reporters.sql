-- What people wrote, who the reporters are, and who looked.
-- MariaDB commits every definition by itself, so each statement can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.

-- Words by the id that events refer to. words and salt are empty once they were erased; the rest stays.
CREATE TABLE IF NOT EXISTS tuntas_text (
    regency     VARCHAR(64)   NOT NULL,
    text_id     VARCHAR(64)   NOT NULL,
    kind        VARCHAR(32)   NOT NULL,
    digest      VARCHAR(64)   NOT NULL,
    words       MEDIUMTEXT,
    salt        VARBINARY(16),
    CONSTRAINT tuntas_text_pk PRIMARY KEY (regency, text_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Who the reporters are. Whoever may read this table may read everything about them: give it to nobody but the
-- application. Of an erased one the id stays, so that it is not given out again.
CREATE TABLE IF NOT EXISTS tuntas_reporter (
    regency     VARCHAR(64)   NOT NULL,
    reporter    VARCHAR(64)   NOT NULL,
    erased      BOOLEAN       NOT NULL,
    name        VARCHAR(400),
    nik         VARCHAR(16),
    phone       VARCHAR(32),
    email       VARCHAR(508),
    address     VARCHAR(2000),
    CONSTRAINT tuntas_reporter_pk PRIMARY KEY (regency, reporter)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- By what reporters are found: the keyed hash of a contact. The key lies outside the database.
CREATE TABLE IF NOT EXISTS tuntas_reporter_contact (
    regency     VARCHAR(64)   NOT NULL,
    hash        VARCHAR(64)   NOT NULL,
    reporter    VARCHAR(64)   NOT NULL,
    CONSTRAINT tuntas_reporter_contact_pk PRIMARY KEY (regency, hash, reporter)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS tuntas_reporter_contact_of ON tuntas_reporter_contact (regency, reporter);

-- How many entries the audit of a regency has: the row that whoever opens the vault holds.
CREATE TABLE IF NOT EXISTS tuntas_vault (
    regency     VARCHAR(64)   NOT NULL,
    entries     BIGINT        NOT NULL,
    CONSTRAINT tuntas_vault_pk PRIMARY KEY (regency)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Who did what with whose identity, and why. Rows are only ever added.
CREATE TABLE IF NOT EXISTS tuntas_vault_entry (
    regency     VARCHAR(64)   NOT NULL,
    number      BIGINT        NOT NULL,
    act         VARCHAR(16)   NOT NULL,
    reporter    VARCHAR(64),
    found       BOOLEAN       NOT NULL,
    role        VARCHAR(32)   NOT NULL,
    unit        VARCHAR(600),
    officer     VARCHAR(256),
    why         VARCHAR(1000) NOT NULL,
    at          DATETIME(6)   NOT NULL,
    CONSTRAINT tuntas_vault_entry_pk PRIMARY KEY (regency, number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS tuntas_vault_entry_of ON tuntas_vault_entry (regency, reporter, number);
