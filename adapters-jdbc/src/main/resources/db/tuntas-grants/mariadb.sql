-- What the application may do, and no more: it adds events, keys, documents and entries of the vault's audit, but neither
-- changes nor deletes any, and it makes and drops no tables. To be run by the owner of the tables after every migration, in the
-- database that they are in; the application's own user then gets the role tuntas_app and says withoutMigration().
-- A statement ends with a semicolon at the end of a line. Each can be run again.
-- There a role holds for a user whose default it is: SET DEFAULT ROLE tuntas_app FOR ...

CREATE ROLE IF NOT EXISTS tuntas_app;

GRANT SELECT, INSERT, UPDATE ON tuntas_complaint TO tuntas_app;
GRANT SELECT, INSERT ON tuntas_event TO tuntas_app;
GRANT SELECT, INSERT ON tuntas_commit_key TO tuntas_app;
GRANT SELECT, INSERT, UPDATE ON tuntas_notice TO tuntas_app;
GRANT SELECT, INSERT, UPDATE ON tuntas_text TO tuntas_app;
GRANT SELECT, INSERT, UPDATE ON tuntas_attachment TO tuntas_app;
GRANT SELECT, INSERT, DELETE ON tuntas_attachment_block TO tuntas_app;
GRANT SELECT, INSERT ON tuntas_document TO tuntas_app;
GRANT SELECT, INSERT ON tuntas_document_block TO tuntas_app;
GRANT SELECT, INSERT, UPDATE ON tuntas_reporter TO tuntas_app;
GRANT SELECT, INSERT, DELETE ON tuntas_reporter_contact TO tuntas_app;
GRANT SELECT, INSERT, UPDATE ON tuntas_vault TO tuntas_app;
GRANT SELECT, INSERT ON tuntas_vault_entry TO tuntas_app;
GRANT SELECT, INSERT, DELETE ON tuntas_word TO tuntas_app;
GRANT SELECT, INSERT, DELETE ON tuntas_word_whose TO tuntas_app;
GRANT SELECT, INSERT, DELETE ON tuntas_word_entry TO tuntas_app;
