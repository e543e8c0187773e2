-- Versions of rule books, policies, calendars and directories, and rapors as they were drawn up.
-- H2 commits every definition by itself, so each statement can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.

-- What is known of a version. number counts the versions of one document in the order in which they were stored, from 1; the
-- last day of its validity is itself included. Rows are only ever added.
CREATE TABLE IF NOT EXISTS tuntas_document (
    regency     VARCHAR(64)      NOT NULL,
    kind        VARCHAR(32)      NOT NULL,
    document    VARCHAR(128)     NOT NULL,
    version     VARCHAR(128)     NOT NULL,
    number      INTEGER          NOT NULL,
    valid_from  DATE,
    valid_until DATE,
    digest      VARCHAR(64)      NOT NULL,
    CONSTRAINT tuntas_document_pk PRIMARY KEY (regency, kind, document, version),
    CONSTRAINT tuntas_document_number UNIQUE (regency, kind, document, number)
);

-- The bytes, in blocks numbered from 0, each but the last of the same length. Rows are only ever added.
CREATE TABLE IF NOT EXISTS tuntas_document_block (
    regency     VARCHAR(64)      NOT NULL,
    kind        VARCHAR(32)      NOT NULL,
    document    VARCHAR(128)     NOT NULL,
    version     VARCHAR(128)     NOT NULL,
    number      INTEGER          NOT NULL,
    bytes       VARBINARY(65536) NOT NULL,
    CONSTRAINT tuntas_document_block_pk PRIMARY KEY (regency, kind, document, version, number)
);
