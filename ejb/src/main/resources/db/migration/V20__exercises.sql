-- Exercises with their keys, and the rounds in which a room answers them.
create table exercise (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  title varchar(300) not null,
  language varchar(20) not null,
  questions ${text} not null, -- JSON: words shown and key, as they were when the question was made
  created_by uuid not null references account (id),
  created_at timestamp(6) with time zone not null,
  modified_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  deleted_by uuid
);
create index exercise_dossier on exercise (dossier_id);

create table exercise_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, title varchar(300), language varchar(20), questions ${text},
  created_by uuid, created_at timestamp(6) with time zone, modified_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone, deleted_by uuid,
  primary key (rev, id)
);

-- Rounds, nicknames and answers have no history and go by themselves: nothing of them stays.
create table exercise_round (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  exercise_id uuid not null references exercise (id),
  title varchar(300) not null,
  questions ${text} not null,
  code varchar(12) unique, -- of an open round; null once it is closed
  feedback varchar(20) not null,
  accounts boolean not null,
  shown ${text} not null, -- JSON: ids of the questions whose key is shown
  opened_by uuid not null references account (id),
  opened_at timestamp(6) with time zone not null,
  closes_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  deletes_at timestamp(6) with time zone not null
);
create index exercise_round_exercise on exercise_round (exercise_id);

create table exercise_participant (
  id uuid primary key,
  round_id uuid not null references exercise_round (id),
  nickname varchar(100) not null,
  nickname_key varchar(200) not null,
  people integer not null,
  secret varchar(64) not null unique, -- SHA-256
  joined_at timestamp(6) with time zone not null,
  unique (round_id, nickname_key)
);

create table exercise_reply (
  id uuid primary key,
  version integer not null,
  round_id uuid not null references exercise_round (id),
  participant_id uuid not null references exercise_participant (id),
  question uuid not null,
  solution ${text} not null,
  handed_in boolean not null,
  saved_at timestamp(6) with time zone not null,
  unique (participant_id, question)
);
create index exercise_reply_round on exercise_reply (round_id);
