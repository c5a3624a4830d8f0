-- Suggestions that somebody refused: of a clause for a demand, or of a clause for another clause. A person's own, in their
-- private layer; taken back, the row stays in the trash until the same is refused again.
create table declined_suggestion (
  id uuid primary key,
  version integer not null,
  dossier_id uuid not null references dossier (id),
  layer_id uuid not null references layer (id),
  document_id uuid not null references document (id), -- of the demand or the first clause
  demand_id uuid references demand (id),
  for_clause_id uuid references clause (id),
  other_id uuid not null references document (id), -- of the clause suggested
  clause_id uuid not null references clause (id),
  declined_by uuid not null references account (id),
  declined_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  unique (declined_by, demand_id, for_clause_id, clause_id)
);
create index declined_suggestion_demand on declined_suggestion (demand_id, declined_by);
create index declined_suggestion_clause on declined_suggestion (for_clause_id, declined_by);
