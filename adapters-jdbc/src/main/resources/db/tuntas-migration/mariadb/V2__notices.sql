-- Notices that commits left behind, to be sent by workers.
-- MariaDB commits every definition by itself, so each statement can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.

-- What is to be told to whom, by office or id and never by name, number or address, and where it stands. complaint is
-- empty where the notice is about none. due: from when on a waiting notice can be claimed, or until when a claimed one
-- is held. Only whoever knows the newest token may settle a notice. The key of seq is what AUTO_INCREMENT asks for.
CREATE TABLE IF NOT EXISTS tuntas_notice (
    regency      VARCHAR(64)   NOT NULL,
    notice       VARCHAR(128)  NOT NULL,
    seq          BIGINT        NOT NULL AUTO_INCREMENT,
    kind         VARCHAR(64)   NOT NULL,
    addressee    VARCHAR(800)  NOT NULL,
    complaint    VARCHAR(128)  NOT NULL,
    tracking     VARCHAR(128),
    not_before   DATETIME(6)   NOT NULL,
    expires_at   DATETIME(6)   NOT NULL,
    content_free BOOLEAN       NOT NULL,
    arguments    MEDIUMTEXT    NOT NULL,
    state        VARCHAR(16)   NOT NULL,
    due          DATETIME(6)   NOT NULL,
    token        BIGINT        NOT NULL,
    attempts     INTEGER       NOT NULL,
    reason       VARCHAR(64),
    CONSTRAINT tuntas_notice_pk PRIMARY KEY (regency, notice),
    CONSTRAINT tuntas_notice_seq UNIQUE (seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What a worker looks for.
CREATE INDEX IF NOT EXISTS tuntas_notice_state ON tuntas_notice (regency, state, not_before, seq);

-- What must go out before it. A key may be 3,072 bytes long, an addressee 3,200.
CREATE INDEX IF NOT EXISTS tuntas_notice_lane ON tuntas_notice (regency, addressee(200), complaint, state, not_before);
