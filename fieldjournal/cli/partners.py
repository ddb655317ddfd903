"""`partner`: whom bundles are sealed to."""

from __future__ import annotations

import argparse
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal import partners
from fieldjournal.journal.days import today
from fieldjournal.journal.files import read_text
from fieldjournal.journal.partner_card import CARD_MOST
from fieldjournal.journal.partners import Partner
from fieldjournal.model.canonical import Json

_PRIVATE = "age-secret-key-"


def add_parser(subparsers: Subparsers) -> None:
    """Add `partner` with its sub-commands."""
    parser = command_parser(subparsers, "partner", _("whom bundles are sealed to"))
    inner = parser.add_subparsers(metavar="add|list|show|verify|renew|revoke", required=True)
    add = command_parser(inner, "add", _("add a partner by their age1… key or partner card"))
    add.add_argument(
        "key", metavar="KEY|FILE|-", nargs="?", help=_("the key, a file with it, or - to read it")
    )
    add.set_defaults(run=run_add)
    command_parser(inner, "list", _("list partners")).set_defaults(run=run_list)
    for name, summary, run in (
        ("show", _("show a partner's key and its words"), run_show),
        ("verify", _("note that the words were compared with them"), run_verify),
        ("revoke", _("never seal to this key again"), run_revoke),
    ):
        one = command_parser(inner, name, summary)
        one.add_argument(
            "partner", metavar="PARTNER", nargs="?", help=_("name or id; better left out, it is asked for")
        )
        one.set_defaults(run=run)
        if name != "show":
            one.add_argument("--yes", action="store_true", help=_("do not ask for the typed word"))
    renew = command_parser(inner, "renew", _("take a partner's new key for the one they had"))
    renew.add_argument(
        "partner", metavar="PARTNER", nargs="?", help=_("name or id; better left out, it is asked for")
    )
    renew.add_argument(
        "key", metavar="KEY|FILE|-", nargs="?", help=_("the key, a file with it, or - to read it")
    )
    renew.set_defaults(run=run_renew)


def run_add(args: argparse.Namespace, context: Context) -> None:
    """Add a partner."""
    with context.session() as session:
        partner = partners.add(session, *_given(args.key, context))
    _print(context, partner)
    context.hint(_("compare these words over another channel, then: fieldjournal partner verify"))


def run_list(args: argparse.Namespace, context: Context) -> None:
    """Print all partners."""
    del args
    with context.session() as session:
        found = partners.listed(session)
    if context.as_json:
        context.json([_described(partner) for partner in found])
        return
    for partner in found:
        context.data(f"{partner.id[:8]}  {_state(partner):<20}  {partner.name}")


def run_show(args: argparse.Namespace, context: Context) -> None:
    """Print one partner."""
    with context.session() as session:
        partner = partners.find(session, context.typed(args.partner, _("partner")))
        line = partners.signing_line(session, partner.id)
    if context.as_json:
        context.json({**_described(partner), "our_signing_key": line})
        return
    _print(context, partner)
    context.data(line)
    context.say(_("the last line is the key our bundles to them are signed with"))


def run_verify(args: argparse.Namespace, context: Context) -> None:
    """Show the words and note that they were compared."""
    with context.session() as session:
        partner = partners.find(session, context.typed(args.partner, _("partner")))
        context.say(" ".join(partner.fingerprint_words))
        context.confirm("same", _("read these words to each other over another channel"), yes=args.yes)
        how = context.terminal.line(_("how you compared them (may stay empty)")) if not args.yes else ""
        partner = partners.verify(session, partner.id, how)
    context.say(_("noted: the words of {name} were compared").format(name=partner.name))


def run_renew(args: argparse.Namespace, context: Context) -> None:
    """Take a new key of a partner."""
    with context.session() as session:
        partner = partners.find(session, context.typed(args.partner, _("partner")))
        partner = partners.renew(session, partner.id, _key(args.key, context))
    _print(context, partner)
    context.hint(_("compare these words over another channel, then: fieldjournal partner verify"))


def run_revoke(args: argparse.Namespace, context: Context) -> None:
    """Revoke a partner's key after a typed word."""
    with context.session() as session:
        partner = partners.find(session, context.typed(args.partner, _("partner")))
        context.confirm("revoke", _("nothing is ever sealed to this key again"), yes=args.yes)
        partner = partners.revoke(session, partner.id)
    context.say(_("revoked; what was sent before can still be opened with it"))


def _given(key: str | None, context: Context) -> tuple[str, str]:
    """Return name and key or card; a card brings its name, a key alone is followed by a name."""
    text = _key(key, context)
    first, *rest = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    if not first.casefold().startswith(("age1", _PRIVATE)):
        return "", text
    return (rest[0] if rest else context.terminal.line(_("their name"))), first


def _key(key: str | None, context: Context) -> str:
    """Return the text of a key or card: given, in a file, or typed."""
    if key is not None and key != "-":
        return key if key.startswith("age1") else _from_file(key)
    if context.terminal.interactive:
        return context.terminal.line(_("their key (age1…)"))
    return context.terminal.text("")


def _from_file(path: str) -> str:
    if path.casefold().startswith(_PRIVATE):
        raise errors.PartnerKeyBad("secret-key")
    return read_text(Path(path), CARD_MOST)


def _print(context: Context, partner: Partner) -> None:
    if context.as_json:
        context.json(_described(partner))
        return
    context.data(f"{partner.name}  {partner.id}")
    context.data(partner.recipient)
    context.data(" ".join(partner.fingerprint_words))
    context.say(_state(partner))


def _state(partner: Partner) -> str:
    if partner.revoked:
        return _("revoked")
    if partner.expired(today()):
        return _("key ended {day}").format(day=partner.expires)
    return _("verified {day}").format(day=partner.verified_on) if partner.verified else _("not verified")


def _described(partner: Partner) -> dict[str, Json]:
    return {
        "id": partner.id,
        "name": partner.name,
        "recipient": partner.recipient,
        "words": list(partner.fingerprint_words),
        "signing_key": partner.signing_key,
        "added": partner.added,
        "verified_on": partner.verified_on,
        "verified_how": partner.verified_how,
        "expires": partner.expires,
        "revoked": partner.revoked,
        "bundles": partner.bundles,
    }
