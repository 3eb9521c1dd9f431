-- A provision that is gone from an edition of which everything is registered touches whoever cites it, and is judged as others are: under that edition, which has
-- no row of it. That the pair is one is the service's to see, as it is of the item.
alter table judgement drop constraint judgement_of_a_provision;
