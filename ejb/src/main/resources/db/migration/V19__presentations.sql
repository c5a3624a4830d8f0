-- What trainers show. A scene keeps what it was made from and a frozen copy of it, so that it can be shown whole whatever
-- becomes of its sources.
create table presentation (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  title varchar(300) not null,
  second_language varchar(20),
  notes_policy varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  modified_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index presentation_dossier on presentation (dossier_id);

create table scene (
  id uuid primary key,
  version integer not null,
  presentation_id uuid not null references presentation (id),
  ordinal integer not null,
  kind varchar(20) not null,
  title varchar(300),
  text varchar(2000),
  notes ${text},
  stepwise boolean not null,
  elided boolean not null,
  sources varchar(2000) not null, -- JSON: ids of what it was made from
  snapshot ${text} not null, -- JSON: what it shows
  captured_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid references account (id)
);
create index scene_presentation on scene (presentation_id, ordinal);

-- links by which people without an account see a presentation
create table show_link (
  id uuid primary key,
  presentation_id uuid not null references presentation (id),
  hash varchar(64) not null unique, -- SHA-256 of the secret, in hexadecimal
  name varchar(200), -- for whom it was made
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  expires_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone
);
create index show_link_presentation on show_link (presentation_id);

create table presentation_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, title varchar(300), second_language varchar(20), notes_policy varchar(20),
  created_at timestamp(6) with time zone, created_by uuid, modified_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
create table scene_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  presentation_id uuid, ordinal integer, kind varchar(20), title varchar(300), text varchar(2000), notes ${text},
  stepwise boolean, elided boolean, sources varchar(2000), snapshot ${text}, captured_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);
