-- Empty: a store that has entries here is not migrated.
drop table vintage;
