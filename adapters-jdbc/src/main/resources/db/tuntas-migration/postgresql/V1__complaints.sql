-- Histories of complaints, where each stands, and the keys of commits.
-- Each statement is run in a transaction of its own and can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.
-- COLLATE "C" compares bytes: ids are told apart and ordered alike wherever the database was made. A column that holds
-- what the library escapes is twice as long as what goes into it.

-- Where each complaint stands: the row that commits compare and set; status, bucket, lead and received_at are
-- worked out from the events and can be worked out again.
CREATE TABLE IF NOT EXISTS tuntas_complaint (
    regency     VARCHAR(64)  COLLATE "C"    NOT NULL,
    complaint   VARCHAR(128) COLLATE "C"    NOT NULL,
    version     INTEGER                     NOT NULL,
    status      VARCHAR(32)  COLLATE "C"    NOT NULL,
    bucket      VARCHAR(32)  COLLATE "C"    NOT NULL,
    lead        VARCHAR(600) COLLATE "C",
    received_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT tuntas_complaint_pk PRIMARY KEY (regency, complaint)
);

-- What happened: payload is the whole event, with its dates to the nanosecond. type, at and recorded_at repeat a part
-- of it for queries by hand, the dates cut to the microsecond. Rows are only ever added.
CREATE TABLE IF NOT EXISTS tuntas_event (
    regency     VARCHAR(64)  COLLATE "C"    NOT NULL,
    complaint   VARCHAR(128) COLLATE "C"    NOT NULL,
    version     INTEGER                     NOT NULL,
    type        VARCHAR(40)  COLLATE "C"    NOT NULL,
    at          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    payload     TEXT         COLLATE "C"    NOT NULL,
    CONSTRAINT tuntas_event_pk PRIMARY KEY (regency, complaint, version)
);

-- The keys under which commits took effect, each with the digest of its body.
CREATE TABLE IF NOT EXISTS tuntas_commit_key (
    regency     VARCHAR(64)  COLLATE "C"    NOT NULL,
    commit_key  VARCHAR(256) COLLATE "C"    NOT NULL,
    digest      VARCHAR(64)  COLLATE "C"    NOT NULL,
    CONSTRAINT tuntas_commit_key_pk PRIMARY KEY (regency, commit_key)
);
