-- Deletions of entries that no log has brought yet.
create table awaited_deletion (
    file_id    bigint  not null references input_file (id),
    dataset    varchar not null,
    entry_id   varchar not null,
    deleted_on date    not null
);

create index awaited_deletion_dataset on awaited_deletion (dataset);
create index awaited_deletion_file on awaited_deletion (file_id);
