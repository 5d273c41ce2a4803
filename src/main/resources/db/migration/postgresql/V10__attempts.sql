-- The attempts at a run: one that was stopped, failed or killed goes on under its own name. Of those before this table only
-- the last is known, and that as if it had lasted from the first start.
create table attempt (
    run_id      varchar(40) not null references run (id),
    number      integer     not null,
    started_at  timestamp(3) with time zone not null,
    finished_at timestamp(3) with time zone,
    status      varchar(12) not null,
    exit_code   integer,
    message     varchar,
    primary key (run_id, number)
);

insert into attempt (run_id, number, started_at, finished_at, status, exit_code, message)
select id, 1, started_at, finished_at, status, exit_code, message from run;
