-- Work given to several people, each for themself; what they found is laid side by side and settled.
alter table layer add column opened_at timestamp(6) with time zone; -- a blind layer that everybody may see by now
create index layer_owner on layer (owner_id);

create table assignment (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  kind varchar(20) not null,
  title varchar(300) not null,
  instructions varchar(8000),
  due_on date,
  blind boolean not null,
  opened_at timestamp(6) with time zone,
  opened_by uuid references account (id),
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index assignment_dossier on assignment (dossier_id);

create table assigned_document (
  id uuid primary key,
  assignment_id uuid not null references assignment (id),
  ordinal integer not null,
  document_id uuid not null references document (id),
  clause_id uuid references clause (id) -- null: all of it
);
create index assigned_document_assignment on assigned_document (assignment_id);
create index assigned_document_document on assigned_document (document_id);

create table assigned_person (
  id uuid primary key,
  assignment_id uuid not null references assignment (id),
  account_id uuid not null references account (id),
  layer_id uuid references layer (id), -- null: in the open layer
  done_at timestamp(6) with time zone,
  unique (assignment_id, account_id)
);
create index assigned_person_account on assigned_person (account_id);

-- what a curator decided of one place: which annotation stands for the dossier, or none, and why
create table decision (
  id uuid primary key,
  assignment_id uuid not null references assignment (id),
  document_id uuid not null references document (id),
  kind varchar(20) not null,
  curated_id uuid references annotation (id),
  reason varchar(4000),
  who uuid not null references account (id),
  at timestamp(6) with time zone not null,
  undone_at timestamp(6) with time zone
);
create index decision_assignment on decision (assignment_id);

create table decided_version (
  decision_id uuid not null references decision (id),
  annotation_id uuid not null references annotation (id),
  primary key (decision_id, annotation_id)
);

create table guidelines (
  dossier_id uuid primary key references dossier (id),
  version integer not null,
  content ${text} not null, -- Markdown
  changed_at timestamp(6) with time zone not null,
  changed_by uuid not null references account (id)
);
