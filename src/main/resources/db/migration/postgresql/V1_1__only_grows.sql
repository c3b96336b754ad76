-- What was recorded is neither changed nor removed, whoever asks: the ledger only grows.

create function ledger_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'a ledger only grows';
end;
$$;

create trigger ledger_head_only_grows before update or delete or truncate on ledger_head
  for each statement execute function ledger_only_grows();

create trigger log_key_only_grows before update or delete or truncate on log_key
  for each statement execute function ledger_only_grows();

create trigger entry_only_grows before update or delete or truncate on entry
  for each statement execute function ledger_only_grows();

create trigger node_only_grows before update or delete or truncate on node
  for each statement execute function ledger_only_grows();

create trigger checkpoint_only_grows before update or delete or truncate on checkpoint
  for each statement execute function ledger_only_grows();

create trigger cosignature_only_grows before update or delete or truncate on cosignature
  for each statement execute function ledger_only_grows();

create trigger rule_set_only_grows before update or delete or truncate on rule_set
  for each statement execute function ledger_only_grows();

create trigger payload_only_grows before update or truncate on payload
  for each statement execute function ledger_only_grows();

create trigger index_row_only_grows before delete or truncate on index_row
  for each statement execute function ledger_only_grows();

create trigger index_sum_only_grows before delete or truncate on index_sum
  for each statement execute function ledger_only_grows();

create trigger index_reference_only_grows before update or delete or truncate on index_reference
  for each statement execute function ledger_only_grows();

-- An index row can only lose what names a person.
create trigger index_row_only_loses before update on index_row
  for each row when (not (
    new.number = old.number
    and new.kind = old.kind
    and new.time = old.time
    and new.as_of is not distinct from old.as_of
    and new.rule_set is not distinct from old.rule_set
    and (new.applicant is null or new.applicant is not distinct from old.applicant)
    and (new.name is null or new.name is not distinct from old.name)
    and (new.once is null or new.once is not distinct from old.once)
  )) execute function ledger_only_grows();

create trigger index_sum_only_loses before update on index_sum
  for each row when (not (
    new.number = old.number
    and new.position = old.position
    and new.policy = old.policy
    and new.clause = old.clause
    and new.ruling = old.ruling
    and new.fen is not distinct from old.fen
    and new.ceiling = old.ceiling
    and (new.subject is null or new.subject is not distinct from old.subject)
  )) execute function ledger_only_grows();

revoke update, delete, truncate on
  ledger_head, log_key, entry, node,
  checkpoint, cosignature, rule_set, index_reference
  from public, current_user;
revoke update, truncate on payload from public, current_user;
revoke delete, truncate on index_row, index_sum from public, current_user;
