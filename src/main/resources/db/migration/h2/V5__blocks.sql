-- The vintages of one dataset and one country among rows that were taken in together, in one block: what is asked of them
-- without looking inside. Their keys, by which later rows are judged, and what they say, in parts, stand apart, so that
-- a question about blocks does not read them all. A block has so many numbers, from its own on, as it has parts.
create table vintage_block (
    id         bigint  not null primary key,
    parts      integer not null,
    file_id    bigint  not null references input_file (id),
    dataset_id integer not null,
    country_id integer not null,
    records    integer not null,
    vintages   integer not null,
    revisions  integer not null,
    earliest   date    not null,
    latest     date    not null,
    hashes     varbinary(1048576) not null
);
create index vintage_block_by_country on vintage_block (country_id);

create table block_keys (
    id      bigint not null primary key,
    content varbinary(1048576) not null
);

create table block_entries (
    id      bigint not null primary key,
    content varbinary(1048576) not null
);

-- Vintages that a file repeats unchanged from an earlier one, and the lines on which it does. Emptied when the file is done;
-- a file that was half read under the old layout is read again.
drop table sighting;
create table sighting (
    file_id bigint  not null,
    number  integer not null,
    content varbinary(1048576) not null,
    primary key (file_id, number)
);
