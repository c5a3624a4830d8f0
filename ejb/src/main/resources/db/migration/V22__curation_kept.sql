-- Who was taken off an assignment keeps what they made; links are settled as annotations are; what was changed is kept.
alter table assigned_person add column removed_at timestamp(6) with time zone; -- no longer asked; their layer is opened with the others

alter table decision add column curated_link_id uuid references clause_link (id);
create table decided_link (
  decision_id uuid not null references decision (id),
  link_id uuid not null references clause_link (id),
  primary key (decision_id, link_id)
);

create table assignment_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, kind varchar(20), title varchar(300), instructions varchar(8000), due_on date, blind boolean,
  opened_at timestamp(6) with time zone, opened_by uuid, created_at timestamp(6) with time zone, created_by uuid,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table assigned_document_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  assignment_id uuid, ordinal integer, document_id uuid, clause_id uuid,
  primary key (rev, id)
);
create table assigned_person_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  assignment_id uuid, account_id uuid, layer_id uuid, done_at timestamp(6) with time zone,
  removed_at timestamp(6) with time zone,
  primary key (rev, id)
);
create table decision_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  assignment_id uuid, document_id uuid, kind varchar(20), curated_id uuid, curated_link_id uuid, reason varchar(4000),
  who uuid, at timestamp(6) with time zone, undone_at timestamp(6) with time zone,
  primary key (rev, id)
);
create table guidelines_aud (
  dossier_id uuid not null, rev bigint not null references revision (id), revtype smallint,
  content ${text}, changed_at timestamp(6) with time zone, changed_by uuid,
  primary key (rev, dossier_id)
);
