-- One text for SQLite and PostgreSQL. What their words for it differ in is filled in by Schema:
-- whole (a whole number of 64 bits), words (text compared byte by byte), bytes, and clustered
-- (rows kept in the order of their key, where the database knows how). No table names another by a
-- foreign key: PostgreSQL checks those with a right to update, which nobody has here.

create table ledger_head (
  id ${whole} primary key check (id = 1),
  origin ${words} not null
);

-- Public keys of the log as verifier keys, the oldest first.
create table log_key (
  position ${whole} primary key,
  vkey ${words} not null unique
);

-- The exact bytes of each leaf.
create table entry (
  number ${whole} primary key,
  leaf ${bytes} not null
);

-- The perfect subtrees; place tells level and index together (NodeTable).
create table node (
  place ${whole} primary key,
  hash ${bytes} not null
);

create table checkpoint (
  size ${whole} primary key,
  note ${words} not null
);

create table cosignature (
  size ${whole} not null,
  line ${words} not null,
  primary key (size, line)
) ${clustered};

-- Files by the hash of their bytes; deflated.
create table rule_set (
  id ${words} primary key,
  files ${bytes} not null
);

-- What can be erased. Core and text are deflated.
create table payload (
  number ${whole} primary key,
  salt ${bytes} not null,
  core ${bytes} not null,
  text ${bytes} not null
);

create table index_row (
  number ${whole} primary key,
  kind ${words} not null,
  time ${words} not null,
  applicant ${words},
  name ${words},
  as_of ${words},
  rule_set ${words},
  once ${words}
);

create unique index index_row_once on index_row (once);
create index index_row_applicant on index_row (applicant);

-- Amounts in fen (0.01 yuan).
create table index_sum (
  number ${whole} not null,
  position ${whole} not null,
  policy ${words} not null,
  clause ${words} not null,
  subject ${words},
  ruling ${words} not null,
  fen ${whole},
  ceiling ${whole} not null check (ceiling in (0, 1)),
  primary key (number, position)
) ${clustered};

create index index_sum_policy on index_sum (policy);

create table index_reference (
  number ${whole} not null,
  refers ${whole} not null,
  primary key (number, refers)
) ${clustered};

create index index_reference_refers on index_reference (refers);
