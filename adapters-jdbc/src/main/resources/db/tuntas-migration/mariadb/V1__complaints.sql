-- Histories of complaints, where each stands, and the keys of commits.
-- MariaDB commits every definition by itself, so each statement can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.
-- utf8mb4_nopad_bin compares code points, also those of blanks at the end, which utf8mb4_bin passes over. A column that
-- holds what the library escapes is twice as long as what goes into it. Dates are of UTC; DATETIME neither ends in 2038 nor
-- shifts with the zone of a connection, as TIMESTAMP does.

-- Where each complaint stands: the row that commits compare and set; status, bucket, lead and received_at are
-- worked out from the events and can be worked out again.
CREATE TABLE IF NOT EXISTS tuntas_complaint (
    regency     VARCHAR(64)   NOT NULL,
    complaint   VARCHAR(128)  NOT NULL,
    version     INTEGER       NOT NULL,
    status      VARCHAR(32)   NOT NULL,
    bucket      VARCHAR(32)   NOT NULL,
    lead        VARCHAR(600),
    received_at DATETIME(6),
    CONSTRAINT tuntas_complaint_pk PRIMARY KEY (regency, complaint)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What happened: payload is the whole event, with its dates to the nanosecond. type, at and recorded_at repeat a part
-- of it for queries by hand, the dates cut to the microsecond. Rows are only ever added.
CREATE TABLE IF NOT EXISTS tuntas_event (
    regency     VARCHAR(64)   NOT NULL,
    complaint   VARCHAR(128)  NOT NULL,
    version     INTEGER       NOT NULL,
    type        VARCHAR(40)   NOT NULL,
    at          DATETIME(6)   NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    payload     MEDIUMTEXT    NOT NULL,
    CONSTRAINT tuntas_event_pk PRIMARY KEY (regency, complaint, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The keys under which commits took effect, each with the digest of its body.
CREATE TABLE IF NOT EXISTS tuntas_commit_key (
    regency     VARCHAR(64)   NOT NULL,
    commit_key  VARCHAR(256)  NOT NULL,
    digest      VARCHAR(64)   NOT NULL,
    CONSTRAINT tuntas_commit_key_pk PRIMARY KEY (regency, commit_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
