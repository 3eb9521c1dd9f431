-- What somebody submits or is told can be seen: blanks of any width, formatting characters, marks and fillers alone are no text. Asked of what is written
-- from now on.
create function refuse_unseen() returns trigger language plpgsql as
$$
declare
    place text;
begin
    foreach place in array tg_argv loop
        if to_jsonb(new) ->> place !~ '[^\s\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]' then
            raise exception 'nothing is seen in % of %', place, tg_table_name using errcode = '23514';
        end if;
    end loop;
    return new;
end $$;
create trigger feedback_is_seen before insert or update of text, proposed_wording, condition, restricted_detail, withdrawal_reason on feedback
    for each row execute function refuse_unseen('text', 'proposed_wording', 'condition', 'restricted_detail', 'withdrawal_reason');
create trigger disposition_is_seen before insert or update of reason on disposition
    for each row execute function refuse_unseen('reason');
