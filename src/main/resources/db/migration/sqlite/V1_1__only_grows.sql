-- What was recorded is neither changed nor removed, whoever asks: the ledger only grows.

create trigger ledger_head_no_update before update on ledger_head
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger ledger_head_no_delete before delete on ledger_head
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger log_key_no_update before update on log_key
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger log_key_no_delete before delete on log_key
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger entry_no_update before update on entry
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger entry_no_delete before delete on entry
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger node_no_update before update on node
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger node_no_delete before delete on node
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger checkpoint_no_update before update on checkpoint
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger checkpoint_no_delete before delete on checkpoint
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger cosignature_no_update before update on cosignature
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger cosignature_no_delete before delete on cosignature
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger rule_set_no_update before update on rule_set
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger rule_set_no_delete before delete on rule_set
begin
  select raise(abort, 'a ledger only grows');
end;

-- A payload can be erased, and is never another one.
create trigger payload_no_update before update on payload
begin
  select raise(abort, 'a ledger only grows');
end;

-- An index row can only lose what names a person.
create trigger index_row_no_delete before delete on index_row
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger index_row_only_loses before update on index_row
when not (
  new.number is old.number
  and new.kind is old.kind
  and new.time is old.time
  and new.as_of is old.as_of
  and new.rule_set is old.rule_set
  and (new.applicant is null or new.applicant is old.applicant)
  and (new.name is null or new.name is old.name)
  and (new.once is null or new.once is old.once)
)
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger index_sum_no_delete before delete on index_sum
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger index_sum_only_loses before update on index_sum
when not (
  new.number is old.number
  and new.position is old.position
  and new.policy is old.policy
  and new.clause is old.clause
  and new.ruling is old.ruling
  and new.fen is old.fen
  and new.ceiling is old.ceiling
  and (new.subject is null or new.subject is old.subject)
)
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger index_reference_no_update before update on index_reference
begin
  select raise(abort, 'a ledger only grows');
end;

create trigger index_reference_no_delete before delete on index_reference
begin
  select raise(abort, 'a ledger only grows');
end;
