-- The place cited in a document: its section or annex beside the paragraph, and room for lists of paragraphs.
alter table cross_reference add column section varchar(20);
alter table cross_reference alter column paragraph set data type varchar(200);
