-- CRC-32C of the content beside it; null in blocks of a program before this.
alter table block_keys add column checksum bigint;
alter table block_entries add column checksum bigint;
