-- Notices that commits left behind, to be sent by workers.
-- Each statement is run in a transaction of its own and can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.

-- What is to be told to whom, by office or id and never by name, number or address, and where it stands. complaint is
-- empty where the notice is about none. due: from when on a waiting notice can be claimed, or until when a claimed one
-- is held. Only whoever knows the newest token may settle a notice.
CREATE TABLE IF NOT EXISTS tuntas_notice (
    regency      VARCHAR(64)  COLLATE "C"    NOT NULL,
    notice       VARCHAR(128) COLLATE "C"    NOT NULL,
    seq          BIGINT                      GENERATED ALWAYS AS IDENTITY,
    kind         VARCHAR(64)  COLLATE "C"    NOT NULL,
    addressee    VARCHAR(800) COLLATE "C"    NOT NULL,
    complaint    VARCHAR(128) COLLATE "C"    NOT NULL,
    tracking     VARCHAR(128) COLLATE "C",
    not_before   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    content_free BOOLEAN                     NOT NULL,
    arguments    TEXT         COLLATE "C"    NOT NULL,
    state        VARCHAR(16)  COLLATE "C"    NOT NULL,
    due          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    token        BIGINT                      NOT NULL,
    attempts     INTEGER                     NOT NULL,
    reason       VARCHAR(64)  COLLATE "C",
    CONSTRAINT tuntas_notice_pk PRIMARY KEY (regency, notice)
);

-- What a worker looks for.
CREATE INDEX IF NOT EXISTS tuntas_notice_state ON tuntas_notice (regency, state, not_before, seq);

-- What must go out before it.
CREATE INDEX IF NOT EXISTS tuntas_notice_lane ON tuntas_notice (regency, addressee, complaint, state, not_before);
