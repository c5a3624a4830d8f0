-- The schema, decided once. Portable between H2 and PostgreSQL; ${binary} and ${text} are the only types that differ.
-- Ids are UUIDv7, made by the application or supplied by the client. Offsets are UTF-16, half-open.
-- Times are instants. Text columns that hold JSON say so.

-- ---------------------------------------------------------------- people
create table account (
  id uuid primary key,
  version integer not null,
  login varchar(100) not null unique,
  name varchar(200) not null,
  password_hash varchar(400),
  administrator boolean not null,
  disabled boolean not null,
  language varchar(10),
  theme varchar(10),
  session_epoch integer not null,
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone
);

create table api_token (
  id uuid primary key,
  account_id uuid not null references account (id),
  name varchar(200) not null,
  hash varchar(64) not null unique,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);

create table setting (
  name varchar(100) primary key,
  content varchar(2000) not null
);

-- ---------------------------------------------------------------- dossiers
create table dossier (
  id uuid primary key,
  version integer not null,
  title varchar(300) not null,
  description varchar(4000),
  visibility varchar(20) not null,
  personal_of uuid unique references account (id),
  specimen boolean not null,
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);

create table member (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  account_id uuid not null references account (id),
  role varchar(20) not null,
  since timestamp(6) with time zone not null,
  unique (dossier_id, account_id)
);
create index member_account on member (account_id);

create table layer (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  kind varchar(20) not null,
  name varchar(200),
  owner_id uuid references account (id)
);
create index layer_dossier on layer (dossier_id);

-- the log of changes, numbered for each dossier without gaps; dossier_counter is locked while a number is drawn
create table dossier_counter (
  dossier_id uuid primary key references dossier (id),
  last_number bigint not null
);

create table change (
  dossier_id uuid not null references dossier (id),
  number bigint not null,
  at timestamp(6) with time zone not null,
  who uuid not null references account (id),
  what varchar(30) not null,
  entity_id uuid not null,
  kind varchar(20) not null,
  primary key (dossier_id, number)
);

-- ---------------------------------------------------------------- documents
create table work (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  kind varchar(20) not null,
  organ varchar(40),
  symbol varchar(100),
  part varchar(20),
  adopted_on date,
  meeting varchar(200),
  method varchar(40),
  vote varchar(4000)
);
create index work_symbol on work (dossier_id, symbol);

create table document (
  id uuid primary key,
  version integer not null,
  work_id uuid not null references work (id),
  dossier_id uuid not null references dossier (id),
  kind varchar(20) not null,
  language varchar(20) not null,
  title varchar(2000) not null,
  written_on date,
  reference varchar(300),
  current_version_id uuid,
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index document_dossier on document (dossier_id);

create table original (
  document_id uuid primary key references document (id),
  filename varchar(500),
  media_type varchar(200) not null,
  sha256 varchar(64) not null,
  size bigint not null,
  content ${binary} not null
);
create index original_sha256 on original (sha256);

create table text_version (
  id uuid primary key,
  document_id uuid not null references document (id),
  number integer not null,
  content ${text} not null,
  sha256 varchar(64) not null,
  source ${text} not null,
  reading ${text} not null, -- JSON: resolutions, findings, addressees, what the machine read beside the clauses
  segmenter varchar(40) not null,
  predecessor_id uuid references text_version (id),
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  unique (document_id, number)
);

-- other dossiers use a library document
create table dossier_use (
  dossier_id uuid not null references dossier (id),
  document_id uuid not null references document (id),
  since timestamp(6) with time zone not null,
  who uuid not null references account (id),
  primary key (dossier_id, document_id)
);

-- ---------------------------------------------------------------- clauses
create table clause (
  id uuid primary key,
  version integer not null,
  document_id uuid not null references document (id),
  origin varchar(20) not null,
  rule varchar(80),
  confirmed_by uuid references account (id),
  retired boolean not null,
  replaced_by uuid references clause (id)
);
create index clause_document on clause (document_id);

create table clause_place (
  id uuid primary key,
  clause_id uuid not null references clause (id),
  text_version_id uuid not null references text_version (id),
  parent_id uuid references clause (id),
  ordinal integer not null,
  resolution integer not null,
  kind varchar(20) not null,
  part varchar(10) not null,
  number varchar(40),
  label varchar(80),
  span_start integer not null,
  span_end integer not null,
  confidence double precision not null,
  details ${text} not null, -- JSON: verbs, addressees, footnotes, where it came from in the source
  unique (clause_id, text_version_id)
);
create index clause_place_version on clause_place (text_version_id, ordinal);

-- corrections of the cut, each with its inverse
create table clause_operation (
  id uuid primary key,
  document_id uuid not null references document (id),
  number integer not null,
  kind varchar(20) not null,
  content ${text} not null, -- JSON
  inverse ${text} not null, -- JSON
  at timestamp(6) with time zone not null,
  who uuid not null references account (id),
  undone_at timestamp(6) with time zone,
  unique (document_id, number)
);

create table cross_reference (
  id uuid primary key,
  clause_id uuid not null references clause (id),
  text_version_id uuid not null references text_version (id),
  symbol varchar(100) not null,
  paragraph varchar(60),
  span_start integer not null,
  span_end integer not null,
  origin varchar(20) not null
);
create index cross_reference_clause on cross_reference (clause_id);
create index cross_reference_version on cross_reference (text_version_id);
create index cross_reference_symbol on cross_reference (symbol);

create table quotation (
  id uuid primary key,
  text_version_id uuid not null references text_version (id),
  ordinal integer not null,
  span_start integer not null,
  span_end integer not null,
  speaker varchar(500),
  origin varchar(20) not null
);
create index quotation_version on quotation (text_version_id);

-- ---------------------------------------------------------------- anchors
create table anchor (
  id uuid primary key,
  document_id uuid not null references document (id),
  text_version_id uuid not null references text_version (id),
  clause_id uuid references clause (id),
  whole_clause boolean not null,
  span_start integer not null,
  span_end integer not null,
  exact ${text} not null,
  prefix varchar(80) not null,
  suffix varchar(80) not null
);
create index anchor_version on anchor (text_version_id);
create index anchor_clause on anchor (clause_id);

create table placement (
  id uuid primary key,
  anchor_id uuid not null references anchor (id),
  text_version_id uuid not null references text_version (id),
  clause_id uuid references clause (id),
  span_start integer,
  span_end integer,
  certainty varchar(20) not null,
  decided_by uuid references account (id),
  decided_at timestamp(6) with time zone not null,
  unique (anchor_id, text_version_id)
);

-- ---------------------------------------------------------------- tags, annotations
create table tag (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  parent_id uuid references tag (id),
  name varchar(200) not null,
  description varchar(2000),
  colour integer not null,
  ordinal integer not null,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index tag_dossier on tag (dossier_id);

create table annotation (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  layer_id uuid not null references layer (id),
  content ${text} not null, -- JSON: the Web Annotation as received
  motivation varchar(2004), -- short names, a space before, between and behind
  via varchar(2000),
  origin varchar(20) not null,
  creator uuid not null references account (id),
  created_at timestamp(6) with time zone not null,
  modified_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index annotation_dossier on annotation (dossier_id, created_at);

create table annotation_body (
  id uuid primary key,
  annotation_id uuid not null references annotation (id),
  ordinal integer not null,
  purpose varchar(200),
  content ${text},
  format varchar(100),
  tag_id uuid references tag (id)
);
create index annotation_body_annotation on annotation_body (annotation_id);
create index annotation_body_tag on annotation_body (tag_id);

create table annotation_target (
  id uuid primary key,
  annotation_id uuid not null references annotation (id),
  ordinal integer not null,
  iri varchar(2000),
  document_id uuid references document (id),
  anchor_id uuid references anchor (id),
  reply_to uuid references annotation (id)
);
create index annotation_target_annotation on annotation_target (annotation_id);
create index annotation_target_document on annotation_target (document_id);

-- ---------------------------------------------------------------- the other side: demands
create table demand (
  id uuid primary key,
  version integer not null,
  document_id uuid not null references document (id),
  dossier_id uuid not null references dossier (id),
  parent_id uuid references demand (id),
  ordinal integer not null,
  level varchar(20) not null,
  state varchar(20) not null,
  anchor_id uuid not null references anchor (id),
  wording varchar(4000), -- a person's short form; the anchor holds the words
  addressees ${text} not null, -- JSON
  verbs ${text} not null, -- JSON
  origin varchar(20) not null,
  rule varchar(80),
  confirmed_by uuid references account (id),
  confirmed_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index demand_document on demand (document_id);

create table organization (
  id uuid primary key,
  name varchar(500) not null,
  folded varchar(500) not null
);
create index organization_folded on organization (folded);

create table signatory (
  id uuid primary key,
  document_id uuid not null references document (id),
  text_version_id uuid not null references text_version (id),
  ordinal integer not null,
  name varchar(1000) not null,
  person varchar(500),
  organization_id uuid references organization (id),
  span_start integer not null,
  span_end integer not null,
  origin varchar(20) not null
);
create index signatory_document on signatory (document_id);

create table addressee (
  id uuid primary key,
  dossier_id uuid references dossier (id), -- null: everybody's
  code varchar(60) not null,
  name_en varchar(200) not null,
  name_fr varchar(200) not null,
  source varchar(500) not null
);

-- ---------------------------------------------------------------- links
create table relation_type (
  id uuid primary key,
  dossier_id uuid references dossier (id), -- null: everybody's
  code varchar(60) not null,
  ordinal integer not null,
  name_en varchar(100) not null,
  name_fr varchar(100) not null,
  inverse_en varchar(100) not null,
  inverse_fr varchar(100) not null,
  source varchar(500) not null
);

create table clause_link (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  layer_id uuid not null references layer (id),
  relation_type_id uuid not null references relation_type (id),
  source_document_id uuid not null references document (id),
  source_anchor_id uuid references anchor (id), -- null: the whole document, or the demand
  source_demand_id uuid references demand (id),
  target_document_id uuid not null references document (id),
  target_anchor_id uuid references anchor (id),
  target_demand_id uuid references demand (id),
  rationale varchar(8000),
  creator uuid not null references account (id),
  created_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index clause_link_dossier on clause_link (dossier_id);
create index clause_link_source on clause_link (source_document_id);
create index clause_link_target on clause_link (target_document_id);

create table strength (
  id uuid primary key,
  dossier_id uuid references dossier (id), -- null: everybody's
  scale varchar(60) not null,
  language varchar(20) not null,
  lemma varchar(100) not null,
  grade integer not null,
  source varchar(500) not null
);

-- ---------------------------------------------------------------- judgements
create table judgement (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  layer_id uuid not null references layer (id),
  demand_id uuid not null references demand (id),
  work_id uuid not null references work (id),
  document_id uuid not null references document (id),
  text_version_id uuid not null references text_version (id),
  assessor uuid not null references account (id),
  agreed boolean not null,
  judged varchar(20) not null,
  rationale varchar(8000) not null,
  created_at timestamp(6) with time zone not null,
  modified_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index judgement_demand on judgement (demand_id);
create index judgement_document on judgement (document_id);

-- one live judgement for each assessor, one agreed one for all: the key is written by the application and
-- emptied by deletion (portable stand-in for a partial unique index)
alter table judgement add column live_key varchar(200);
create unique index judgement_live on judgement (live_key);

create table evidence (
  id uuid primary key,
  judgement_id uuid not null references judgement (id),
  ordinal integer not null,
  anchor_id uuid not null references anchor (id),
  note varchar(4000)
);
create index evidence_judgement on evidence (judgement_id);

-- ---------------------------------------------------------------- Envers
create sequence revision_seq start with 1 increment by 50;

create table revision (
  id bigint primary key,
  at timestamp(6) with time zone not null,
  who uuid
);

create table dossier_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  title varchar(300), description varchar(4000), visibility varchar(20), personal_of uuid, specimen boolean,
  created_at timestamp(6) with time zone, created_by uuid, deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table member_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, account_id uuid, role varchar(20), since timestamp(6) with time zone,
  primary key (rev, id)
);
create table document_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  work_id uuid, dossier_id uuid, kind varchar(20), language varchar(20), title varchar(2000), written_on date,
  reference varchar(300), current_version_id uuid, created_at timestamp(6) with time zone, created_by uuid,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table tag_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, parent_id uuid, name varchar(200), description varchar(2000), colour integer, ordinal integer,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table annotation_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, layer_id uuid, content ${text}, motivation varchar(2004), via varchar(2000), origin varchar(20),
  creator uuid, created_at timestamp(6) with time zone, modified_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table demand_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  document_id uuid, dossier_id uuid, parent_id uuid, ordinal integer, level varchar(20), state varchar(20),
  anchor_id uuid, wording varchar(4000), addressees ${text}, verbs ${text}, origin varchar(20), rule varchar(80),
  confirmed_by uuid, confirmed_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table clause_link_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, layer_id uuid, relation_type_id uuid, source_document_id uuid, source_anchor_id uuid,
  source_demand_id uuid, target_document_id uuid, target_anchor_id uuid, target_demand_id uuid,
  rationale varchar(8000), creator uuid, created_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table judgement_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, layer_id uuid, demand_id uuid, work_id uuid, document_id uuid, text_version_id uuid,
  assessor uuid, agreed boolean, judged varchar(20), rationale varchar(8000), live_key varchar(200),
  created_at timestamp(6) with time zone, modified_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table evidence_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  judgement_id uuid, ordinal integer, anchor_id uuid, note varchar(4000),
  primary key (rev, id)
);
