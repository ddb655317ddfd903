"""The people in what is about to leave: how each leaves, where their consent stands, what can be done."""

from __future__ import annotations

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.i18n import N_, _, plural
from fieldjournal.journal import consents, records, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Going, Prepared, Treatment

_HOW = {
    Treatment.NAMED: N_("named"),
    Treatment.PSEUDONYM: N_("pseudonym"),
    Treatment.LEFT_OUT: N_("left out"),
}


def tell(context: Context, session: Session, prepared: Prepared) -> None:
    """Say of everybody how they leave and what they agreed to. Raises: `NoConsent` where somebody did not."""
    name_of = records.name_of(session)
    for each in prepared.people:
        context.say(f"{name_of(each.id)} · {_(_HOW[each.treatment])} · {_said(session, prepared, each)}")
    unasked = sum(each.unasked and not each.blocks for each in prepared.people)
    if unasked:
        context.say(
            plural(
                "{n} person leaves as a pseudonym and has not agreed: it hides the name, not the story",
                "{n} people leave as pseudonyms and have not agreed: it hides the names, not the story",
                unasked,
            )
        )
    _tell_recognised(context, session, prepared)
    for each in prepared.blocked:
        context.hint(f"{name_of(each.id)}: {consents.to_do(each.standing, named=each.is_named)}")
        context.say(f"  --pseudonym {each.id}   --leave-out {each.id}   fieldjournal consents {each.id}")
    if prepared.blocked:
        raise errors.NoConsent(len(prepared.blocked))


def _tell_recognised(context: Context, session: Session, prepared: Prepared) -> None:
    """Say who may be recognised by what is told of them; it stops nothing."""
    name_of, found = records.name_of(session), share.recognised(prepared)
    for own, labels in found.items():
        told = ", ".join(_(each) for each in labels)
        context.say(
            _("{name}: nobody else in this journal has this: {told}").format(name=name_of(own), told=told)
        )
    if found:
        context.hint(
            _("that counts this journal, not the country; --leave-out or a stricter profile tells less")
        )


def _said(session: Session, prepared: Prepared, going: Going) -> str:
    return share.consent_of(session, going, prepared.use, prepared.reader.name)
