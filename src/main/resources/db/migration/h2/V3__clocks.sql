-- The loaded clock of an issue, by which it is made again, and what it changed. Until now the files of a run were noted as
-- loaded at its start, which is when its issue was noted as published.
alter table issue add column asked_from date;
alter table issue add column loaded_until timestamp(3) with time zone;
alter table issue add column figures_changed bigint;
update issue set loaded_until = published_at;
alter table issue alter column loaded_until set not null;
create index issue_by_day on issue (as_of);
