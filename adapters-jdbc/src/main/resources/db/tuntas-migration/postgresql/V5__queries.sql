-- What complaints are looked for by.
-- Each statement is run in a transaction of its own and can be run again after a crash half way.
-- A statement ends with a semicolon at the end of a line.

-- Who owes the next step and by when, both derived from the events as the rest of the row is. owner_role and owner_unit are
-- empty where it is no office's turn; owner_unit is what all spellings of the unit's name share. due is the last day of 9999
-- where nothing is known to be due, and dated says whether anything is: an index that began with due would tempt databases to use
-- it for the inbox too. Rows from before this file stand in no inbox until they are rebuilt.
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS owner_role VARCHAR(32) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS owner_unit VARCHAR(400) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS due TIMESTAMP(6) WITH TIME ZONE DEFAULT TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00' NOT NULL;
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS dated BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS category TEXT COLLATE "C";
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS anonymous BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS secret BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS upstream VARCHAR(128) COLLATE "C";
ALTER TABLE tuntas_complaint ADD COLUMN IF NOT EXISTS reporter VARCHAR(64) COLLATE "C";

-- The inbox of an office by due date.
CREATE INDEX IF NOT EXISTS tuntas_complaint_inbox ON tuntas_complaint (regency, owner_role, owner_unit, due, complaint);

-- What is overdue.
CREATE INDEX IF NOT EXISTS tuntas_complaint_due ON tuntas_complaint (regency, dated, due, complaint);

-- By the id of SP4N-LAPOR!, and what a reporter brought.
CREATE INDEX IF NOT EXISTS tuntas_complaint_upstream ON tuntas_complaint (regency, upstream, complaint);
CREATE INDEX IF NOT EXISTS tuntas_complaint_reporter ON tuntas_complaint (regency, reporter, complaint);
