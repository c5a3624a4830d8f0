-- who took a correction of the cut back; when a person looked at a clause
alter table clause_operation add column undone_by uuid references account (id);
alter table clause add column confirmed_at timestamp(6) with time zone;
create index clause_replaced_by on clause (replaced_by);
