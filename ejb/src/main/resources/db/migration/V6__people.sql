-- People: sessions, one-time links, what administrators did, where each one left off.
alter table account add column erased_at timestamp(6) with time zone;
alter table account add column previous_visit_at timestamp(6) with time zone; -- when they were last here before this session

create table web_session (
  id uuid primary key,
  account_id uuid not null references account (id),
  started_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  address varchar(100) not null,
  browser varchar(300) not null
);
create index web_session_account on web_session (account_id);

-- a link that works once: it invites somebody, or sets somebody's password anew
create table one_time_link (
  id uuid primary key,
  hash varchar(64) not null unique,
  account_id uuid references account (id), -- whose password; null: an invitation
  guest varchar(200), -- for whom it was made, in the words of who made it
  dossier_id uuid references dossier (id),
  role varchar(20),
  created_at timestamp(6) with time zone not null,
  created_by uuid not null references account (id),
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  used_by uuid references account (id),
  revoked_at timestamp(6) with time zone
);

create table administrative_act (
  id uuid primary key,
  at timestamp(6) with time zone not null,
  who uuid not null references account (id),
  what varchar(40) not null,
  subject_id uuid references account (id),
  dossier_id uuid references dossier (id)
);

create table reading_place (
  account_id uuid not null references account (id),
  document_id uuid not null references document (id),
  clause_id uuid references clause (id),
  at timestamp(6) with time zone not null,
  primary key (account_id, document_id)
);
create index annotation_target_reply on annotation_target (reply_to);
