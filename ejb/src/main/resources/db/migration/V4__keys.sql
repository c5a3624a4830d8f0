-- The keys that a person chose. No row: the product's own.
create table account_keys (
  account_id uuid primary key references account (id),
  version integer not null,
  single_keys boolean not null,
  keys ${text} not null -- JSON: action -> key, only those that differ from the product's own; an empty key is none
);
