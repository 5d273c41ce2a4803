-- How many rows of a file gave new versions of entries that were known.
alter table intake_progress add column revised bigint default 0 not null;
