-- An archive of documents is browsed by year and by symbol, in the order in which people count: 9 before 10.
alter table work add column dated_in integer; -- the year of adoption or writing; told from the symbol where no date is
alter table work add column sort_key varchar(400); -- the symbol with its numbers padded; written by the application
create index work_browsed on work (dossier_id, sort_key);
create index document_work on document (work_id);
update work set dated_in = extract(year from adopted_on) where adopted_on is not null;
update work set dated_in = (select extract(year from min(d.written_on)) from document d where d.work_id = work.id)
  where dated_in is null;
