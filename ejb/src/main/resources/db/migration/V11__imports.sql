-- Imports of many files at once. These rows are the truth of an import: the batch job only works through those that wait,
-- and is begun anew over them when the server starts.
create table import_job (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  kind varchar(20), -- null: recognised
  language varchar(20), -- null: recognised
  state varchar(20) not null,
  reason varchar(80), -- why it failed
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  started_at timestamp(6) with time zone, -- when it last began or went on
  done_before bigint not null, -- bytes that were done when it last began: for the time left
  ended_at timestamp(6) with time zone
);
create index import_job_dossier on import_job (dossier_id);
create index import_job_state on import_job (state);

-- what was sent: a file, or an archive of files
create table import_upload (
  id uuid primary key,
  job_id uuid not null references import_job (id),
  filename varchar(500) not null,
  media_type varchar(200) not null,
  content ${binary} not null
);
create index import_upload_job on import_upload (job_id);

create table import_file (
  id uuid primary key,
  job_id uuid not null references import_job (id),
  upload_id uuid, -- null when its bytes are kept no longer
  entry integer not null, -- its place in the archive; -1: it is the upload itself
  ordinal integer not null,
  name varchar(500) not null,
  size bigint not null,
  outcome varchar(20) not null,
  reason varchar(80), -- code of the refusal, or what it is the same in
  details varchar(2000), -- JSON: the values in the reason's message
  document_id uuid references document (id), -- the document stored, or the one that is there already
  done_at timestamp(6) with time zone,
  unique (job_id, ordinal)
);
create index import_file_outcome on import_file (job_id, outcome, ordinal);
-- copies are recognised by their words
create index text_version_sha256 on text_version (sha256);
