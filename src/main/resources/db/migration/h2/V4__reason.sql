-- Why the format of a file was chosen.
alter table input_file add column reason varchar;
