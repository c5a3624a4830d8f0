-- The resolutions that a text holds, mostly one, several on a page of an old volume or in parts A and B: by their symbols
-- citations find them, by their titles families are found. Votes and sponsors are kept as data beside them.
-- Texts that were stored before get their rows at the next start, from what was read in them.
create table held_resolution (
  id uuid primary key,
  document_id uuid not null references document (id),
  text_version_id uuid not null references text_version (id),
  ordinal integer not null, -- its place among the resolutions of the text; clause_place.resolution
  whole boolean not null, -- whether its enacting line is there
  symbol varchar(100),
  part varchar(20),
  organ varchar(40),
  title varchar(2000),
  title_key varchar(400), -- words of the title that say something, folded
  adopted_on date,
  dated_in integer,
  method varchar(40),
  in_favour integer,
  against integer,
  abstaining integer
);
create index held_resolution_document on held_resolution (document_id);
create index held_resolution_symbol on held_resolution (symbol);
create index held_resolution_organ on held_resolution (organ, title_key);

create table state_vote (
  id uuid primary key,
  held_resolution_id uuid not null references held_resolution (id),
  ordinal integer not null,
  state varchar(10), -- ISO 3166-1 or -3; null where the name is not known
  name varchar(200) not null, -- as printed
  choice varchar(20) not null
);
create index state_vote_resolution on state_vote (held_resolution_id);

create table sponsorship (
  id uuid primary key,
  held_resolution_id uuid not null references held_resolution (id),
  ordinal integer not null,
  state varchar(10),
  name varchar(200) not null
);
create index sponsorship_resolution on sponsorship (held_resolution_id);
