"""What people call the columns of tables on the law's side: courts, charges, sentences, appeals."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from fieldjournal.journal.importing.wordings_shared import KIND, PLACE, TOLD, WHEN

LAW: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "proceeding/kind": (*KIND, "proceeding", "type of proceeding", "вид дела", "процесс"),
        "proceeding/country": (*PLACE, "jurisdiction"),
        "proceeding/body": (
            *("court", "body", "judge", "authority", "tribunal", "office"),
            *("суд", "орган", "судья", "kazyýet", "sud", "mahkeme"),
            *(
                "court as printed",
                "court in print",
                "суд как напечатано",
                "суд в тексте",
                "суд как в документе",
            ),
        ),
        "proceeding/body_is": (
            *("court right name", "right name of the court", "court in fact", "real court"),
            *("суд правильно", "суд на самом деле", "правильное название суда"),
        ),
        "proceeding/brought_by": (
            *("claimant", "plaintiff", "brought by", "complainant", "applicant", "prosecutor"),
            *("истец", "заявитель", "по иску", "прокурор", "обвинитель", "talapkär"),
        ),
        "proceeding/number": (
            *("case number", "case no", "file number", "docket", "number"),
            *("номер дела", "дело №", "дело", "işiň belgisi"),
        ),
        "proceeding/began": (
            *("opened", "case opened", "started", "charged on", "date of charge", "began"),
            *("возбуждено", "начало", "дата возбуждения", "açylan senesi"),
        ),
        "proceeding/decided": (
            *(*WHEN, "decided", "sentenced on", "verdict date", "date of sentence", "date of verdict"),
            *("convicted on", "date of judgment", "дата приговора", "дата решения", "höküm senesi"),
        ),
        "proceeding/stage": ("stage", "status", "state", "стадия", "статус", "состояние", "tapgyry"),
        "proceeding/as_of": ("as of", "stage as of", "updated", "по состоянию на", "на дату"),
        "proceeding/outcome": (
            *(*TOLD, "outcome", "verdict", "judgment", "decision", "result"),
            *("приговор", "решение", "исход", "результат", "höküm", "karar", "netijesi"),
        ),
        "proceeding/charges/code": ("code", "law", "кодекс", "закон", "kodeks", "kanun"),
        "proceeding/charges/article": (
            *("article", "articles", "charge", "charges", "charged under", "art"),
            *("статья", "статьи", "обвинение", "обвинения", "ст", "madda", "maddasy", "modda"),
        ),
        "proceeding/charges/label": ("what it is called", "charge in words", "название статьи"),
        "proceeding/charges/maximum": ("maximum", "possible maximum", "maximum penalty", "до скольки лет"),
        "proceeding/penalties/length": (
            *("sentence", "term", "sentence length", "years", "length", "penalty", "how long"),
            *("срок", "лет", "наказание", "möhlet", "möhleti", "jeza"),
        ),
        "proceeding/penalties/start": ("counted from", "term began", "sentence began", "начало срока"),
        "proceeding/penalties/bans": ("bans", "ban", "запреты", "запрет", "лишение права"),
        "proceeding/penalties/amount": ("amount", "sum", "сумма", "сумма иска", "möçberi"),
        "proceeding/penalties.fine/amount": ("fine", "fines", "штраф", "штрафы", "jerime"),
        "proceeding/penalties.damages/amount": (
            *("damages", "compensation", "возмещение", "компенсация", "ущерб", "моральный вред"),
        ),
        "proceeding/appeals/to": (
            *(
                "appeal to",
                "appealed to",
                "appeal court",
                "куда обжаловано",
                "куда жаловались",
                "обжаловано в",
            ),
        ),
        "proceeding/appeals/when": (
            *("appeal", "date of appeal", "appealed on", "appealed", "апелляция", "обжалование"),
            *("дата жалобы", "дата апелляции", "şikaýat senesi"),
        ),
        "proceeding/appeals/result": (
            *("appeal", "result of appeal", "appeal result", "result", "outcome of appeal"),
            *("апелляция", "обжалование", "итог апелляции", "итог обжалования", "результат обжалования"),
            *("результат",),
        ),
        "proceeding/measures/body": (
            "interim measure",
            "interim measures",
            "временная мера",
            "временные меры",
        ),
        "proceeding/measures/state": ("measure respected", "respected", "соблюдена", "мера соблюдена"),
        "proceeding/notices/channel": (
            *("wanted notice", "interpol", "notice", "розыск", "интерпол", "gözleg"),
        ),
        "proceeding/notices/state": ("notice state", "state of the notice", "состояние розыска"),
        "proceeding/orders/asks": ("order", "orders", "court order", "определение", "предписание"),
    }
)
