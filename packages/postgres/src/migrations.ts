/**
 * The tables, step by step; `{s}` is the schema. Steps are only added, and each leaves the tables so that instances of the version before go on
 * with them: several instances are renewed one after the other. Names of owners, holders and ids are keyed hashes, values and bytes sealed.
 */
export const migrations: readonly string[] = [
  `
  create table {s}.name_key (one boolean primary key default true check (one), sealed bytea not null);
  create table {s}.purge_mark (one boolean primary key default true check (one), last bigint not null, held_until bigint);

  -- sealed is null: the record was removed, which is remembered for a day.
  create table {s}.records (
    kind text not null, owner text not null, id text not null, revision integer not null, sealed bytea,
    created bigint not null, updated bigint not null, expires bigint, due bigint,
    primary key (kind, owner, id)
  );
  create index records_due on {s}.records (kind, due) where due is not null;
  create index records_expires on {s}.records (expires) where expires is not null;

  create table {s}.holders (
    owner text not null, holder text not null, expires bigint,
    primary key (owner, holder)
  );
  create index holders_expires on {s}.holders (expires) where expires is not null;
  create table {s}.blobs (
    owner text not null, holder text not null, name text not null, upload uuid not null unique,
    header bytea not null, size bigint not null,
    primary key (owner, holder, name),
    foreign key (owner, holder) references {s}.holders on delete cascade
  );
  -- Pieces come before their blob, so that a slow upload holds no transaction.
  create table {s}.pieces (
    upload uuid not null, n integer not null, owner text not null, created bigint not null, sealed bytea not null,
    primary key (upload, n)
  );
  alter table {s}.pieces alter column sealed set storage external;

  -- What could not be read and was followed: it may be needed, by whoever finds the key for one.
  create table {s}.set_aside (kind text, owner text, id text, revision integer, sealed bytea, at bigint not null);
  `,
  `
  -- The search of a directory: public words of public sheets, so nothing of it is sealed. Terms are compared byte by byte.
  create table {s}.search_version (one boolean primary key default true check (one), version text not null);
  create table {s}.search_documents (document integer primary key, id text not null, audience text not null);
  create table {s}.search_terms (term text collate "C" primary key, documents integer[] not null, impacts real[] not null);
  alter table {s}.search_terms alter column documents set storage external, alter column impacts set storage external;
  create table {s}.search_deletions (
    deletion text collate "C" not null, term text collate "C" not null, primary key (deletion, term)
  );
  `,
];
