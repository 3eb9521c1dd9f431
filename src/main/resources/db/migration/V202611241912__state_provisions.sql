-- How much of an edition was registered. Of those from before there was the question nobody knows; and the release before this one does not say.
alter table standard_edition
    add column provisions_stated text not null default 'PARTIAL',
    add constraint standard_edition_provisions_stated_known check (provisions_stated in ('COMPLETE', 'PARTIAL'));
comment on column standard_edition.provisions_stated is 'COMPLETE: a provision that is not there, the edition does not have.';
comment on column provision.paragraphs is 'Numbers, our own summaries, and digests of the text (digest) and of its substance (substanceDigest); never the text.';
