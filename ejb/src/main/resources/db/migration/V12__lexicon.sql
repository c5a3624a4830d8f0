-- What a dossier says otherwise than the built-in lists of the reading: grades of verbs, verbs and addressees of its own.
-- The built-in lists are data of the reading core and have no rows here. A row that was given back stays, so that its
-- version goes on and its history can be read.
alter table strength add column version integer default 0 not null;
alter table strength add column forms varchar(4000) default '[]' not null; -- JSON: words by which a clause opens with it
alter table strength add column given_back boolean default false not null;
create unique index strength_verb on strength (dossier_id, language, lemma);

alter table addressee add column version integer default 0 not null;
alter table addressee add column forms ${text}; -- JSON: by language, the words by which it is recognised
alter table addressee add column given_back boolean default false not null;
create unique index addressee_code on addressee (dossier_id, code);

-- whose list it is where a person set a demand's addressees; null: as they were read
alter table demand add column addressees_by uuid;
alter table demand_aud add column addressees_by uuid;

create table strength_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, scale varchar(60), language varchar(20), lemma varchar(100), grade integer, source varchar(500),
  forms varchar(4000), given_back boolean,
  primary key (rev, id)
);
create table addressee_aud (
  id uuid not null, rev bigint not null references revision (id), revtype smallint,
  dossier_id uuid, code varchar(60), name_en varchar(200), name_fr varchar(200), source varchar(500),
  forms ${text}, given_back boolean,
  primary key (rev, id)
);
