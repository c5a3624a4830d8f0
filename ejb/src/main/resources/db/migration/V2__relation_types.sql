-- Relation types: the four used in research on links between UN resolutions, and those that the work of holding
-- a resolution against demands needs. Each has its inverse name.
insert into relation_type (id, dossier_id, code, ordinal, name_en, name_fr, inverse_en, inverse_fr, source) values
  ('01900000-0000-7000-8000-000000000001', null, 'answers', 1, 'answers', 'répond à', 'is answered by', 'reçoit réponse de', 'Dispositif'),
  ('01900000-0000-7000-8000-000000000002', null, 'answersInPart', 2, 'answers in part', 'répond en partie à', 'is answered in part by', 'reçoit une réponse partielle de', 'Dispositif'),
  ('01900000-0000-7000-8000-000000000003', null, 'supports', 3, 'supports', 'appuie', 'is supported by', 'est appuyé par', 'research on relations between UN resolutions: supporting'),
  ('01900000-0000-7000-8000-000000000004', null, 'complements', 4, 'complements', 'complète', 'is complemented by', 'est complété par', 'research on relations between UN resolutions: complemental'),
  ('01900000-0000-7000-8000-000000000005', null, 'modifies', 5, 'modifies', 'modifie', 'is modified by', 'est modifié par', 'research on relations between UN resolutions: modifying'),
  ('01900000-0000-7000-8000-000000000006', null, 'contradicts', 6, 'contradicts', 'contredit', 'is contradicted by', 'est contredit par', 'research on relations between UN resolutions: contradictive'),
  ('01900000-0000-7000-8000-000000000007', null, 'cites', 7, 'cites', 'cite', 'is cited by', 'est cité par', 'Dispositif'),
  ('01900000-0000-7000-8000-000000000008', null, 'quotes', 8, 'quotes', 'reprend les mots de', 'is quoted by', 'est repris mot pour mot par', 'Dispositif'),
  ('01900000-0000-7000-8000-000000000009', null, 'repeats', 9, 'repeats', 'répète', 'is repeated by', 'est répété par', 'Dispositif'),
  ('01900000-0000-7000-8000-00000000000a', null, 'strengthens', 10, 'strengthens', 'renforce', 'is strengthened by', 'est renforcé par', 'Dispositif'),
  ('01900000-0000-7000-8000-00000000000b', null, 'weakens', 11, 'weakens', 'affaiblit', 'is weakened by', 'est affaibli par', 'Dispositif');
