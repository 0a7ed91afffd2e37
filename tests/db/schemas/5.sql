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

CREATE INDEX ix_startup_name_key_en ON startup (name_key_en) WHERE name_key_en != '';

CREATE INDEX ix_startup_list_zh ON startup (sort_name_zh, id, stage, head_count, removed_at, search_text) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_city ON startup (city) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_list ON startup (sort_name, id, stage, head_count, removed_at, search_text) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_credit_code ON startup (credit_code) WHERE credit_code != '';

CREATE INDEX ix_startup_name_key_zh ON startup (name_key_zh) WHERE name_key_zh != '';

CREATE INDEX ix_startup_website_key ON startup (website_key) WHERE website_key != '';

CREATE INDEX ix_startup_totals ON startup (stage, head_count) WHERE removed_at IS NULL;

CREATE INDEX ix_startup_source_id ON startup (source_id) WHERE source_id != '';

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

CREATE INDEX ix_contact_startup_id ON contact (startup_id);

CREATE INDEX ix_contact_phone ON contact (phone);

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

CREATE TABLE contract (
	startup_id BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	number TEXT NOT NULL, 
	number_year INTEGER, 
	number_count INTEGER, 
	former_number TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	notice_count INTEGER NOT NULL, 
	notice_unit TEXT NOT NULL, 
	renewal_months INTEGER NOT NULL, 
	desks INTEGER NOT NULL, 
	fee_cents INTEGER NOT NULL, 
	currency TEXT NOT NULL, 
	vat_rate INTEGER NOT NULL, 
	deposit_cents INTEGER NOT NULL, 
	rent_free_days INTEGER NOT NULL, 
	credit_cents INTEGER NOT NULL, 
	notes TEXT NOT NULL, 
	signed_on TEXT, 
	notice_on TEXT, 
	notice_from TEXT NOT NULL, 
	ends_on TEXT, 
	end_reason TEXT NOT NULL, 
	predecessor_id BLOB, 
	corrections INTEGER NOT NULL, 
	correction_reason TEXT NOT NULL, 
	search_text TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT ck_contract_kind_known CHECK (kind IN ('incubation', 'residence', 'service', 'pilot', 'nda')), 
	CONSTRAINT ck_contract_last_after_first CHECK (last_day >= first_day), 
	CONSTRAINT ck_contract_unit_known CHECK (notice_unit IN ('months', 'days')), 
	CONSTRAINT ck_contract_notice_from_known CHECK (notice_from IN ('', 'startup', 'base')), 
	CONSTRAINT ck_contract_currency_code CHECK (length(currency) = 3), 
	CONSTRAINT ck_contract_nothing_negative CHECK (notice_count >= 0 AND renewal_months >= 0 AND desks >= 0 AND fee_cents >= 0 AND vat_rate >= 0 AND deposit_cents >= 0 AND rent_free_days >= 0 AND credit_cents >= 0 AND corrections >= 0), 
	CONSTRAINT ck_contract_numbered_when_signed CHECK ((number = '') = (signed_on IS NULL)), 
	CONSTRAINT ck_contract_number_in_parts CHECK ((number = '') = (number_year IS NULL) AND (number = '') = (number_count IS NULL)), 
	CONSTRAINT ck_contract_draft_has_no_end CHECK (signed_on IS NOT NULL OR (ends_on IS NULL AND notice_on IS NULL)), 
	CONSTRAINT ck_contract_end_has_a_day CHECK (ends_on IS NOT NULL OR (notice_on IS NULL AND end_reason = '')), 
	CONSTRAINT ck_contract_corrected_with_reason CHECK (corrections = 0 OR correction_reason <> ''), 
	CONSTRAINT fk_contract_startup_id FOREIGN KEY(startup_id) REFERENCES startup (id), 
	CONSTRAINT uq_contract_predecessor_id UNIQUE (predecessor_id), 
	CONSTRAINT fk_contract_predecessor_id FOREIGN KEY(predecessor_id) REFERENCES contract (id)
)
 STRICT

;

CREATE INDEX ix_contract_startup_id ON contract (startup_id);

CREATE UNIQUE INDEX ix_contract_number_parts ON contract (number_year, number_count) WHERE number != '';

CREATE UNIQUE INDEX ix_contract_number ON contract (number) WHERE number != '';

CREATE TABLE floor (
	code TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	depth INTEGER NOT NULL, 
	picture TEXT, 
	picture_kind TEXT NOT NULL, 
	picture_x INTEGER NOT NULL, 
	picture_y INTEGER NOT NULL, 
	picture_scale INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_floor PRIMARY KEY (id), 
	CONSTRAINT ck_floor_named CHECK (code <> ''), 
	CONSTRAINT ck_floor_has_room CHECK (width > 0 AND depth > 0 AND picture_scale > 0), 
	CONSTRAINT ck_floor_picture_kind_known CHECK (picture_kind IN ('', 'svg', 'png', 'jpeg')), 
	CONSTRAINT ck_floor_picture_has_kind CHECK ((picture IS NULL) = (picture_kind = '')), 
	CONSTRAINT uq_floor_code UNIQUE (code), 
	CONSTRAINT fk_floor_picture FOREIGN KEY(picture) REFERENCES stored_file (sha256)
)
 STRICT

;

CREATE TABLE desk_mark (
	startup_id BLOB NOT NULL, 
	number INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_desk_mark PRIMARY KEY (id), 
	CONSTRAINT ck_desk_mark_counts CHECK (number >= 0), 
	CONSTRAINT uq_desk_mark_startup_id UNIQUE (startup_id), 
	CONSTRAINT fk_desk_mark_startup_id FOREIGN KEY(startup_id) REFERENCES startup (id), 
	CONSTRAINT uq_desk_mark_number UNIQUE (number)
)
 STRICT

;

CREATE TABLE contract_phase (
	contract_id BLOB NOT NULL, 
	since TEXT NOT NULL, 
	until TEXT NOT NULL, 
	startup_id BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	state TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	notice_by TEXT, 
	next_day TEXT NOT NULL, 
	renews_to TEXT, 
	desks INTEGER NOT NULL, 
	fee_cents INTEGER NOT NULL, 
	deposit_cents INTEGER NOT NULL, 
	credit_cents INTEGER NOT NULL, 
	CONSTRAINT pk_contract_phase PRIMARY KEY (contract_id, since), 
	CONSTRAINT ck_contract_phase_until_after_since CHECK (until >= since), 
	CONSTRAINT fk_contract_phase_contract_id FOREIGN KEY(contract_id) REFERENCES contract (id) ON DELETE CASCADE, 
	CONSTRAINT fk_contract_phase_startup_id FOREIGN KEY(startup_id) REFERENCES startup (id)
)
 STRICT

;

CREATE INDEX ix_contract_phase_startup_id ON contract_phase (startup_id);

CREATE INDEX ix_contract_phase_list ON contract_phase (since, until, next_day, last_day, contract_id, state, kind, currency, desks, fee_cents, deposit_cents);

CREATE TABLE amendment (
	contract_id BLOB NOT NULL, 
	place INTEGER NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT, 
	agreed_on TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	desks INTEGER, 
	fee_cents INTEGER, 
	vat_rate INTEGER, 
	deposit_cents INTEGER, 
	credit_cents INTEGER, 
	notice_count INTEGER, 
	notice_unit TEXT, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_amendment PRIMARY KEY (id), 
	CONSTRAINT ck_amendment_last_after_first CHECK (last_day IS NULL OR last_day >= first_day), 
	CONSTRAINT ck_amendment_unit_known CHECK (notice_unit IS NULL OR notice_unit IN ('months', 'days')), 
	CONSTRAINT ck_amendment_nothing_negative CHECK (coalesce(desks, 0) >= 0 AND coalesce(fee_cents, 0) >= 0 AND coalesce(vat_rate, 0) >= 0 AND coalesce(deposit_cents, 0) >= 0 AND coalesce(credit_cents, 0) >= 0 AND coalesce(notice_count, 0) >= 0), 
	CONSTRAINT ck_amendment_changes_something CHECK (coalesce(desks, fee_cents, vat_rate, deposit_cents, credit_cents, notice_count) IS NOT NULL OR notice_unit IS NOT NULL), 
	CONSTRAINT fk_amendment_contract_id FOREIGN KEY(contract_id) REFERENCES contract (id)
)
 STRICT

;

CREATE INDEX ix_amendment_contract_id ON amendment (contract_id);

CREATE TABLE payment (
	contract_id BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	due_on TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	net_cents INTEGER NOT NULL, 
	vat_cents INTEGER NOT NULL, 
	gross_cents INTEGER NOT NULL, 
	currency TEXT NOT NULL, 
	invoice TEXT NOT NULL, 
	invoiced_on TEXT NOT NULL, 
	paid_on TEXT, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_payment PRIMARY KEY (id), 
	CONSTRAINT ck_payment_kind_known CHECK (kind IN ('fee', 'deposit', 'correction')), 
	CONSTRAINT ck_payment_last_after_first CHECK (last_day >= first_day), 
	CONSTRAINT ck_payment_gross_sums CHECK (gross_cents = net_cents + vat_cents), 
	CONSTRAINT ck_payment_currency_code CHECK (length(currency) = 3), 
	CONSTRAINT fk_payment_contract_id FOREIGN KEY(contract_id) REFERENCES contract (id)
)
 STRICT

;

CREATE INDEX ix_payment_due_on ON payment (due_on);

CREATE INDEX ix_payment_contract_id ON payment (contract_id);

CREATE TABLE document (
	contract_id BLOB NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT ck_document_named CHECK (name <> ''), 
	CONSTRAINT ck_document_kind_known CHECK (kind IN ('contract', 'amendment', 'licence', 'other')), 
	CONSTRAINT fk_document_contract_id FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_document_sha256 FOREIGN KEY(sha256) REFERENCES stored_file (sha256)
)
 STRICT

;

CREATE INDEX ix_document_contract_id ON document (contract_id);

CREATE TABLE checklist_item (
	contract_id BLOB NOT NULL, 
	stage TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	text TEXT NOT NULL, 
	done_on TEXT, 
	done_by TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_checklist_item PRIMARY KEY (id), 
	CONSTRAINT ck_checklist_item_stage_known CHECK (stage IN ('in', 'out')), 
	CONSTRAINT ck_checklist_item_says_something CHECK (code <> '' OR text <> ''), 
	CONSTRAINT fk_checklist_item_contract_id FOREIGN KEY(contract_id) REFERENCES contract (id)
)
 STRICT

;

CREATE INDEX ix_checklist_item_contract_id ON checklist_item (contract_id);

CREATE TABLE area (
	floor_id BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	code TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	remark_en TEXT NOT NULL, 
	remark_zh TEXT NOT NULL, 
	use TEXT NOT NULL, 
	seats INTEGER, 
	outline TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_area PRIMARY KEY (id), 
	CONSTRAINT ck_area_kind_known CHECK (kind IN ('zone', 'room')), 
	CONSTRAINT ck_area_named CHECK (code <> '' OR name_en <> '' OR name_zh <> ''), 
	CONSTRAINT ck_area_seats_count CHECK (seats IS NULL OR seats >= 0), 
	CONSTRAINT fk_area_floor_id FOREIGN KEY(floor_id) REFERENCES floor (id)
)
 STRICT

;

CREATE INDEX ix_area_floor_id ON area (floor_id);

CREATE TABLE desk (
	floor_id BLOB NOT NULL, 
	zone_id BLOB, 
	room_id BLOB, 
	number TEXT NOT NULL, 
	x INTEGER NOT NULL, 
	y INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	depth INTEGER NOT NULL, 
	turn INTEGER NOT NULL, 
	features TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	since TEXT, 
	until TEXT, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_desk PRIMARY KEY (id), 
	CONSTRAINT ck_desk_numbered CHECK (number <> ''), 
	CONSTRAINT ck_desk_has_size CHECK (width > 0 AND depth > 0), 
	CONSTRAINT ck_desk_turned_once CHECK (turn >= 0 AND turn < 360), 
	CONSTRAINT ck_desk_until_after_since CHECK (since IS NULL OR until IS NULL OR until >= since), 
	CONSTRAINT fk_desk_floor_id FOREIGN KEY(floor_id) REFERENCES floor (id), 
	CONSTRAINT fk_desk_zone_id FOREIGN KEY(zone_id) REFERENCES area (id), 
	CONSTRAINT fk_desk_room_id FOREIGN KEY(room_id) REFERENCES area (id), 
	CONSTRAINT uq_desk_number UNIQUE (number)
)
 STRICT

;

CREATE INDEX ix_desk_zone_id ON desk (zone_id);

CREATE INDEX ix_desk_room_id ON desk (room_id);

CREATE INDEX ix_desk_floor_id ON desk (floor_id);

CREATE TABLE allocation (
	desk_id BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	startup_id BLOB, 
	contract_id BLOB, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	corrections INTEGER NOT NULL, 
	correction_reason TEXT NOT NULL, 
	id BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (id), 
	CONSTRAINT ck_allocation_kind_known CHECK (kind IN ('taken', 'reserved', 'out_of_service')), 
	CONSTRAINT ck_allocation_ends_known CHECK (ends IN ('with_contract', 'on_day', 'beyond_contract')), 
	CONSTRAINT ck_allocation_last_after_first CHECK (last_day >= first_day), 
	CONSTRAINT ck_allocation_for_a_startup CHECK ((kind = 'out_of_service') = (startup_id IS NULL)), 
	CONSTRAINT ck_allocation_contract_of_taken CHECK (kind = 'taken' OR contract_id IS NULL), 
	CONSTRAINT ck_allocation_ends_with_something CHECK (contract_id IS NOT NULL OR ends = 'on_day'), 
	CONSTRAINT ck_allocation_kept_from_others_with_reason CHECK (kind = 'taken' OR reason <> ''), 
	CONSTRAINT ck_allocation_corrections_count CHECK (corrections >= 0), 
	CONSTRAINT ck_allocation_corrected_with_reason CHECK (corrections = 0 OR correction_reason <> ''), 
	CONSTRAINT fk_allocation_desk_id FOREIGN KEY(desk_id) REFERENCES desk (id), 
	CONSTRAINT fk_allocation_startup_id FOREIGN KEY(startup_id) REFERENCES startup (id), 
	CONSTRAINT fk_allocation_contract_id FOREIGN KEY(contract_id) REFERENCES contract (id)
)
 STRICT

;

CREATE INDEX ix_allocation_contract_id ON allocation (contract_id);

CREATE INDEX ix_allocation_days ON allocation (desk_id, first_day, last_day, id);

CREATE INDEX ix_allocation_last_day ON allocation (last_day, first_day, kind, startup_id, desk_id);

CREATE INDEX ix_allocation_startup_id ON allocation (startup_id);

CREATE TRIGGER action_no_update BEFORE UPDATE ON "action" BEGIN SELECT RAISE(ABORT, 'action is append-only'); END;

CREATE TRIGGER action_no_delete BEFORE DELETE ON "action" BEGIN SELECT RAISE(ABORT, 'action is append-only'); END;

CREATE TRIGGER change_no_update BEFORE UPDATE ON "change" BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;

CREATE TRIGGER change_no_delete BEFORE DELETE ON "change" BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;

CREATE TRIGGER seal_no_update BEFORE UPDATE ON "seal" BEGIN SELECT RAISE(ABORT, 'seal is append-only'); END;

CREATE TRIGGER seal_no_delete BEFORE DELETE ON "seal" BEGIN SELECT RAISE(ABORT, 'seal is append-only'); END;

CREATE TRIGGER contract_residence_insert BEFORE INSERT ON "contract" WHEN NEW.kind = 'residence' AND NEW.number <> '' AND EXISTS (SELECT 1 FROM contract o WHERE o.id <> NEW.id AND o.startup_id = NEW.startup_id AND o.kind = 'residence' AND o.number <> '' AND o.id IS DISTINCT FROM NEW.predecessor_id AND o.predecessor_id IS DISTINCT FROM NEW.id AND NEW.first_day <= coalesce(o.ends_on, CASE WHEN o.renewal_months > 0 THEN '9999-12-31' ELSE o.last_day END) AND o.first_day <= coalesce(NEW.ends_on, CASE WHEN NEW.renewal_months > 0 THEN '9999-12-31' ELSE NEW.last_day END) AND NEW.first_day <= coalesce(NEW.ends_on, CASE WHEN NEW.renewal_months > 0 THEN '9999-12-31' ELSE NEW.last_day END) AND o.first_day <= coalesce(o.ends_on, CASE WHEN o.renewal_months > 0 THEN '9999-12-31' ELSE o.last_day END)) BEGIN SELECT RAISE(ABORT, 'two residence contracts of one startup on one day'); END;

CREATE TRIGGER contract_residence_update BEFORE UPDATE ON "contract" WHEN NEW.kind = 'residence' AND NEW.number <> '' AND EXISTS (SELECT 1 FROM contract o WHERE o.id <> NEW.id AND o.startup_id = NEW.startup_id AND o.kind = 'residence' AND o.number <> '' AND o.id IS DISTINCT FROM NEW.predecessor_id AND o.predecessor_id IS DISTINCT FROM NEW.id AND NEW.first_day <= coalesce(o.ends_on, CASE WHEN o.renewal_months > 0 THEN '9999-12-31' ELSE o.last_day END) AND o.first_day <= coalesce(NEW.ends_on, CASE WHEN NEW.renewal_months > 0 THEN '9999-12-31' ELSE NEW.last_day END) AND NEW.first_day <= coalesce(NEW.ends_on, CASE WHEN NEW.renewal_months > 0 THEN '9999-12-31' ELSE NEW.last_day END) AND o.first_day <= coalesce(o.ends_on, CASE WHEN o.renewal_months > 0 THEN '9999-12-31' ELSE o.last_day END)) BEGIN SELECT RAISE(ABORT, 'two residence contracts of one startup on one day'); END;

CREATE TRIGGER contract_locked_update BEFORE UPDATE ON "contract" WHEN (NEW.kind IS DISTINCT FROM OLD.kind OR NEW.number IS DISTINCT FROM OLD.number OR NEW.first_day IS DISTINCT FROM OLD.first_day OR NEW.last_day IS DISTINCT FROM OLD.last_day OR NEW.notice_count IS DISTINCT FROM OLD.notice_count OR NEW.notice_unit IS DISTINCT FROM OLD.notice_unit OR NEW.renewal_months IS DISTINCT FROM OLD.renewal_months OR NEW.desks IS DISTINCT FROM OLD.desks OR NEW.fee_cents IS DISTINCT FROM OLD.fee_cents OR NEW.currency IS DISTINCT FROM OLD.currency OR NEW.vat_rate IS DISTINCT FROM OLD.vat_rate OR NEW.deposit_cents IS DISTINCT FROM OLD.deposit_cents OR NEW.rent_free_days IS DISTINCT FROM OLD.rent_free_days OR NEW.credit_cents IS DISTINCT FROM OLD.credit_cents OR NEW.signed_on IS DISTINCT FROM OLD.signed_on OR NEW.predecessor_id IS DISTINCT FROM OLD.predecessor_id) AND NEW.corrections = OLD.corrections AND EXISTS (SELECT 1 FROM contract_phase p WHERE p.contract_id = OLD.id AND p.state IN ('ended', 'terminated') AND p.since < substr(NEW.changed_at, 1, 10)) BEGIN SELECT RAISE(ABORT, 'a contract that has ended is changed by a correction only'); END;

CREATE TRIGGER contract_amendment_locked_insert BEFORE INSERT ON "amendment" WHEN EXISTS (SELECT 1 FROM contract_phase p WHERE p.contract_id = NEW.contract_id AND p.state IN ('ended', 'terminated') AND p.since < substr(NEW.changed_at, 1, 10)) BEGIN SELECT RAISE(ABORT, 'a contract that has ended is not amended'); END;

CREATE TRIGGER contract_amendment_locked_update BEFORE UPDATE ON "amendment" WHEN EXISTS (SELECT 1 FROM contract_phase p WHERE p.contract_id = NEW.contract_id AND p.state IN ('ended', 'terminated') AND p.since < substr(NEW.changed_at, 1, 10)) BEGIN SELECT RAISE(ABORT, 'a contract that has ended is not amended'); END;

CREATE TRIGGER allocation_desk_once_insert BEFORE INSERT ON "allocation" WHEN EXISTS (SELECT 1 FROM allocation o WHERE o.desk_id = NEW.desk_id AND o.id <> NEW.id AND o.first_day <= NEW.last_day AND o.last_day >= NEW.first_day) BEGIN SELECT RAISE(ABORT, 'a desk is given twice on one day'); END;

CREATE TRIGGER allocation_desk_once_update BEFORE UPDATE ON "allocation" WHEN EXISTS (SELECT 1 FROM allocation o WHERE o.desk_id = NEW.desk_id AND o.id <> NEW.id AND o.first_day <= NEW.last_day AND o.last_day >= NEW.first_day) BEGIN SELECT RAISE(ABORT, 'a desk is given twice on one day'); END;

CREATE TRIGGER allocation_desk_there_insert BEFORE INSERT ON "allocation" WHEN EXISTS (SELECT 1 FROM desk d WHERE d.id = NEW.desk_id AND (NEW.first_day < coalesce(d.since, NEW.first_day) OR NEW.last_day > coalesce(d.until, NEW.last_day))) BEGIN SELECT RAISE(ABORT, 'a desk is given for a day on which it is not there'); END;

CREATE TRIGGER allocation_desk_there_update BEFORE UPDATE ON "allocation" WHEN EXISTS (SELECT 1 FROM desk d WHERE d.id = NEW.desk_id AND (NEW.first_day < coalesce(d.since, NEW.first_day) OR NEW.last_day > coalesce(d.until, NEW.last_day))) BEGIN SELECT RAISE(ABORT, 'a desk is given for a day on which it is not there'); END;

CREATE TRIGGER desk_there_for_allocation_update BEFORE UPDATE ON "desk" WHEN EXISTS (SELECT 1 FROM allocation a WHERE a.desk_id = NEW.id AND (a.first_day < coalesce(NEW.since, a.first_day) OR a.last_day > coalesce(NEW.until, a.last_day))) BEGIN SELECT RAISE(ABORT, 'a desk goes while somebody has it'); END;

CREATE TRIGGER allocation_past_update BEFORE UPDATE ON "allocation" WHEN (NEW.desk_id IS DISTINCT FROM OLD.desk_id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.first_day IS DISTINCT FROM OLD.first_day OR NEW.last_day IS DISTINCT FROM OLD.last_day) AND NEW.corrections = OLD.corrections AND OLD.last_day < date(substr(NEW.changed_at, 1, 10), '-1 day') BEGIN SELECT RAISE(ABORT, 'what is past is changed by a correction only'); END;

CREATE TRIGGER allocation_kept_delete BEFORE DELETE ON "allocation" WHEN OLD.first_day < date(substr((SELECT max(at) FROM action), 1, 10), '-1 day') AND substr(OLD.created_at, 1, 10) < date(substr((SELECT max(at) FROM action), 1, 10), '-1 day') BEGIN SELECT RAISE(ABORT, 'what is past is not deleted'); END;
