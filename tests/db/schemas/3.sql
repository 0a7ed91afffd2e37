CREATE TABLE data_file (
	id BLOB NOT NULL, 
	CONSTRAINT pk_data_file PRIMARY KEY (id)
)
 STRICT

;

CREATE TABLE site_setting (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_site_setting PRIMARY KEY (id), 
	CONSTRAINT uq_site_setting_name UNIQUE (name)
)
 STRICT

;

CREATE TABLE stored_file (
	sha256 TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	content BLOB NOT NULL, 
	CONSTRAINT pk_stored_file PRIMARY KEY (sha256), 
	CONSTRAINT ck_stored_file_sha256_whole CHECK (length(sha256) = 64), 
	CONSTRAINT ck_stored_file_size_true CHECK (size = length(content)), 
	CONSTRAINT ck_stored_file_size_allowed CHECK (size <= 20971520)
)
 STRICT

;

CREATE TABLE startup (
	source_id TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	short_name TEXT NOT NULL, 
	credit_code TEXT NOT NULL, 
	fields TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	stage_reason TEXT NOT NULL, 
	offer TEXT NOT NULL, 
	website TEXT NOT NULL, 
	city TEXT NOT NULL, 
	founded INTEGER, 
	head_count INTEGER, 
	source TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	removed_at TEXT, 
	merged_into BLOB, 
	search_text TEXT NOT NULL, 
	sort_name TEXT NOT NULL, 
	sort_name_zh TEXT NOT NULL, 
	website_key TEXT NOT NULL, 
	name_key_en TEXT NOT NULL, 
	name_key_zh TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_startup PRIMARY KEY (id), 
	CONSTRAINT ck_startup_stage_known CHECK (stage IN ('scouted', 'assessed', 'contracted', 'resident', 'graduated', 'parked', 'rejected')), 
	CONSTRAINT ck_startup_named CHECK (name_en <> '' OR name_zh <> ''), 
	CONSTRAINT ck_startup_rejected_with_reason CHECK (stage <> 'rejected' OR stage_reason <> ''), 
	CONSTRAINT ck_startup_head_count_counts CHECK (head_count IS NULL OR head_count >= 0), 
	CONSTRAINT fk_startup_merged_into FOREIGN KEY(merged_into) REFERENCES startup (id)
)
 STRICT

;

CREATE INDEX ix_startup_website_key ON startup (website_key) WHERE website_key != '';

CREATE INDEX ix_startup_city ON startup (city) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_list_zh ON startup (sort_name_zh, id, stage, head_count, removed_at, search_text) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_name_key_en ON startup (name_key_en) WHERE name_key_en != '';

CREATE INDEX ix_startup_totals ON startup (stage, head_count) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_source_id ON startup (source_id) WHERE source_id != '';

CREATE INDEX ix_startup_credit_code ON startup (credit_code) WHERE credit_code != '';

CREATE INDEX ix_startup_list ON startup (sort_name, id, stage, head_count, removed_at, search_text) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_name_key_zh ON startup (name_key_zh) WHERE name_key_zh != '';

CREATE TABLE innovation_field (
	code TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_de TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_innovation_field PRIMARY KEY (id), 
	CONSTRAINT uq_innovation_field_code UNIQUE (code)
)
 STRICT

;

CREATE TABLE action (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	label TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	undoes INTEGER, 
	can_be_undone INTEGER NOT NULL, 
	CONSTRAINT ck_action_kind_known CHECK (kind IN ('do', 'undo', 'redo')), 
	CONSTRAINT ck_action_undoes_something CHECK ((kind = 'do') = (undoes IS NULL)), 
	CONSTRAINT ck_action_undone_or_not CHECK (can_be_undone IN (0, 1)), 
	CONSTRAINT uq_action_undoes UNIQUE (undoes), 
	CONSTRAINT fk_action_undoes FOREIGN KEY(undoes) REFERENCES action (id)
)
 STRICT

;

CREATE TABLE contact (
	startup_id BLOB NOT NULL, 
	name_en TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	role TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	wechat TEXT NOT NULL, 
	is_main INTEGER NOT NULL, 
	notes TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT ck_contact_named CHECK (name_en <> '' OR name_zh <> ''), 
	CONSTRAINT ck_contact_main_or_not CHECK (is_main IN (0, 1)), 
	CONSTRAINT fk_contact_startup_id FOREIGN KEY(startup_id) REFERENCES startup (id)
)
 STRICT

;

CREATE INDEX ix_contact_phone ON contact (phone);

CREATE INDEX ix_contact_startup_id ON contact (startup_id);

CREATE TABLE note (
	startup_id BLOB NOT NULL, 
	author TEXT NOT NULL, 
	text TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_startup_id FOREIGN KEY(startup_id) REFERENCES startup (id)
)
 STRICT

;

CREATE INDEX ix_note_startup_id ON note (startup_id);

CREATE TABLE not_same (
	first_id BLOB NOT NULL, 
	second_id BLOB NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_not_same PRIMARY KEY (id), 
	CONSTRAINT fk_not_same_first_id FOREIGN KEY(first_id) REFERENCES startup (id), 
	CONSTRAINT fk_not_same_second_id FOREIGN KEY(second_id) REFERENCES startup (id)
)
 STRICT

;

CREATE INDEX ix_not_same_first_id ON not_same (first_id);

CREATE INDEX ix_not_same_second_id ON not_same (second_id);

CREATE TABLE export_template (
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	file TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_export_template PRIMARY KEY (id), 
	CONSTRAINT ck_export_template_named CHECK (name_key <> ''), 
	CONSTRAINT uq_export_template_name_key UNIQUE (name_key), 
	CONSTRAINT fk_export_template_file FOREIGN KEY(file) REFERENCES stored_file (sha256)
)
 STRICT

;

CREATE TABLE change (
	id INTEGER NOT NULL, 
	action_id INTEGER NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id BLOB NOT NULL, 
	owner_id BLOB NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT ck_change_says_something CHECK (before IS NOT NULL OR after IS NOT NULL), 
	CONSTRAINT fk_change_action_id FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT

;

CREATE INDEX ix_change_action_id ON change (action_id);

CREATE INDEX ix_change_owner_id ON change (owner_id, id);

CREATE TABLE seal (
	action_id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_seal PRIMARY KEY (action_id), 
	CONSTRAINT fk_seal_action_id FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT

;

CREATE TRIGGER action_no_update BEFORE UPDATE ON "action" BEGIN SELECT RAISE(ABORT, 'action is append-only'); END;

CREATE TRIGGER action_no_delete BEFORE DELETE ON "action" BEGIN SELECT RAISE(ABORT, 'action is append-only'); END;

CREATE TRIGGER change_no_update BEFORE UPDATE ON "change" BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;

CREATE TRIGGER change_no_delete BEFORE DELETE ON "change" BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;

CREATE TRIGGER seal_no_update BEFORE UPDATE ON "seal" BEGIN SELECT RAISE(ABORT, 'seal is append-only'); END;

CREATE TRIGGER seal_no_delete BEFORE DELETE ON "seal" BEGIN SELECT RAISE(ABORT, 'seal is append-only'); END;
