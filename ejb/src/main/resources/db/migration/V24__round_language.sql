-- The language that participants are asked in; rounds keep it as they keep their questions.
alter table exercise_round add column language varchar(20) default 'en' not null;
update exercise_round set language = (select e.language from exercise e where e.id = exercise_round.exercise_id);
