-- The bytes of attachments, in blocks.
-- MariaDB commits every definition by itself, so each statement can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.

-- What is known of the bytes under an id. Of erased ones this stays, so that the id is not given out again.
CREATE TABLE IF NOT EXISTS tuntas_attachment (
    regency     VARCHAR(64)   NOT NULL,
    attachment  VARCHAR(64)   NOT NULL,
    digest      VARCHAR(64)   NOT NULL,
    size        BIGINT        NOT NULL,
    media_type  VARCHAR(129)  NOT NULL,
    erased      BOOLEAN       NOT NULL,
    CONSTRAINT tuntas_attachment_pk PRIMARY KEY (regency, attachment)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The bytes themselves, numbered from 0, each block but the last of the same length.
CREATE TABLE IF NOT EXISTS tuntas_attachment_block (
    regency     VARCHAR(64)   NOT NULL,
    attachment  VARCHAR(64)   NOT NULL,
    number      INTEGER       NOT NULL,
    bytes       MEDIUMBLOB    NOT NULL,
    CONSTRAINT tuntas_attachment_block_pk PRIMARY KEY (regency, attachment, number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
