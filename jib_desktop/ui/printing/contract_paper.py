"""The paper of a contract: who, until when, for how much, what changed, when to pay, where to sign.

Each label stands in the language of the window and in Chinese (in a Chinese window: in English).
"""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QTextDocument

from jib_desktop.exchange import paper_words as words
from jib_desktop.exchange.paper_words import LABELS, Words
from jib_desktop.exchange.papers import Paper, PaperChange, change_words, line_words
from jib_desktop.exchange.workbook import language_index
from jib_desktop.rules.contracts_payments import Line
from jib_desktop.ui.look import TOKENS
from jib_desktop.ui.printing.pages import HEADING, SMALL, TEXT, TITLE, Pages, paper_font

_LINE, _TITLE_LINE = 54, 112  # of one height, so that lines with and without Chinese stand level
_HAIRLINE = 2
_RULE = 6


def contract_pages(paper: Paper, language: str) -> Pages:
    """Return the pages of a contract in the language of the window and its companion."""
    place = language_index(language)
    document = QTextDocument()
    document.setDefaultFont(paper_font())
    document.setDefaultStyleSheet(_style())
    document.setHtml(_Sheet(paper, place).html())
    number = paper.number or LABELS["unsigned"][place]
    printed = LABELS["printed"][place].format(day=words.day(paper.today, place))

    def foot(page: int, count: int) -> tuple[str, str]:
        counted = LABELS["page"][place].format(page=page, count=count)
        return f"{number} · {paper.name} · {printed}", counted

    return Pages(f"{number} {paper.name}", document, foot)


def _style() -> str:
    text, quiet, line = (TOKENS[name][0] for name in ("text", "text_2", "line_strong"))
    return f"""
        body {{ color: {text}; font-size: {TEXT}px; }}
        .title {{ font-size: {TITLE}px; font-weight: 600; }}
        .heading {{ font-size: {HEADING}px; font-weight: 600; }}
        .quiet {{ color: {quiet}; }}
        .small {{ font-size: {SMALL}px; }}
        .strong {{ font-weight: 600; }}
        td.rule {{ border-bottom: {_RULE}px solid {text}; padding-bottom: 24px; }}
        td, th {{ line-height: {_LINE}px; }}
        td.title {{ line-height: {_TITLE_LINE}px; }}
        td.line, th.line {{ border-bottom: {_HAIRLINE}px solid {line}; padding: 10px 16px 10px 0; }}
        td.sign {{ border-top: {_HAIRLINE}px solid {text}; padding-top: 10px; }}
        th {{ color: {quiet}; font-weight: 400; text-align: left; vertical-align: bottom; }}
    """


class _Sheet:
    """Puts the parts of the paper together; whatever was typed by a person is escaped."""

    def __init__(self, paper: Paper, place: int) -> None:
        self._paper = paper
        self._place = place
        self._other = words.ENGLISH if place == words.CHINESE else words.CHINESE

    def html(self) -> str:
        """Return the whole paper."""
        parts = [self._head(), self._term(), self._facts()]
        if self._paper.changes:
            parts.append(self._changes())
        parts.append(self._signatures())
        if self._paper.payments:
            parts.append(self._schedule())
        return f"<body>{''.join(parts)}</body>"

    def _both(self, text: Words) -> str:
        first, second = text[self._place], text[self._other]
        return escape(first if first == second else f"{first} {second}")

    def _label(self, name: str) -> str:
        return self._both(LABELS[name])

    def _head(self) -> str:
        paper = self._paper
        number = paper.number or words.STATES["draft"][self._place]
        return (
            "<table width='100%' cellspacing='0'><tr>"
            f"<td class='title'>{self._both(words.KIND_TITLES[paper.kind])}</td>"
            f"<td class='title' align='right'>{escape(number)}</td></tr><tr>"
            f"<td class='rule quiet'>{self._both(words.BASE_SHORT)}</td>"
            f"<td class='rule quiet' align='right'>{self._both(words.STATES[paper.state])}</td></tr></table>"
        )

    def _term(self) -> str:
        paper = self._paper
        first, second = (
            words.term(paper.first_day, paper.last_day, place, paper.notice_by)
            for place in (self._place, self._other)
        )
        return (
            f"<p style='margin-top:24px;margin-bottom:0'><span class='strong'>{escape(first)}</span></p>"
            f"<p class='quiet' style='margin-top:4px;margin-bottom:40px'>{escape(second)}</p>"
        )

    def _facts(self) -> str:
        rows = "".join(
            f"<tr><td class='line quiet' width='38%'>{self._label(name)}</td>"
            f"<td class='line'>{escape(value).replace(chr(10), '<br>')}</td></tr>"
            for name, value in self._values()
            if value
        )
        return f"<table width='100%' cellspacing='0'>{rows}</table>"

    def _values(self) -> list[tuple[str, str]]:
        paper, place = self._paper, self._place
        contact = " · ".join(part for part in (paper.contact, paper.phone, paper.email) if part)
        free = ""
        if paper.rent_free_until is not None:
            until = words.term(paper.first_day, paper.rent_free_until, place)
            free = f"{words.days(paper.rent_free_days, place)}: {until}"
        return [
            ("startup", paper.name),
            ("credit_code", paper.credit_code),
            ("contact", contact),
            (
                "signed_on",
                words.day(paper.signed_on, place) if paper.signed_on else LABELS["unsigned"][place],
            ),
            ("notice", words.notice(paper.notice_count, paper.notice_unit, place)),
            ("notice_by", words.day(paper.notice_by, place) if paper.notice_by else ""),
            ("renewal", words.renewal(paper.renewal_months, place)),
            ("desks", str(paper.desks) if paper.desks else ""),
            ("fee", self._fee()),
            ("rent_free", free),
            ("deposit", paper.amount(paper.deposit_cents, place) if paper.deposit_cents else ""),
            ("credit", paper.amount(paper.credit_cents, place) if paper.credit_cents else ""),
            ("notes", paper.notes),
        ]

    def _fee(self) -> str:
        paper = self._paper
        if not paper.fee_cents:
            return ""
        return words.fee(paper.fee_cents, paper.currency, paper.vat_rate, self._place)

    def _heading(self, name: str, more: str = "") -> str:
        page = "page-break-before:always;" if more else "margin-top:56px;"
        return f"<p class='heading' style='{page}margin-bottom:12px'>{self._label(name)}{escape(more)}</p>"

    def _changes(self) -> str:
        head = self._header([("from", ""), ("until", ""), ("what", ""), ("before", ""), ("after", "")])
        rows = "".join(self._change(one) for one in self._paper.changes)
        return f"{self._heading('amendments')}<table width='100%' cellspacing='0'>{head}{rows}</table>"

    def _change(self, change: PaperChange) -> str:
        until = LABELS["for_good"][self._place]
        if change.last_day is not None:
            until = words.short_day(change.last_day, self._place)
        days = (words.short_day(change.first_day, self._place), until)
        found = []
        for number, facts in enumerate(change_words(self._paper, change, self._place)):
            cells = (*(days if number == 0 else ("", "")), *facts)
            found.append("".join(f"<td class='line small'>{escape(cell)}</td>" for cell in cells))
        return "".join(f"<tr>{cells}</tr>" for cells in found)

    def _header(self, columns: list[tuple[str, str]]) -> str:
        cells = "".join(
            f"<th class='line small'{' align=' + align if align else ''}>{self._two_lines(LABELS[name])}</th>"
            for name, align in columns
        )
        return f"<thead><tr>{cells}</tr></thead>"

    def _two_lines(self, text: Words) -> str:
        return f"{escape(text[self._place])}<br>{escape(text[self._other])}"

    def _schedule(self) -> str:
        columns = [("due", ""), ("what", ""), ("from", ""), ("until", ""), ("net", "right"), ("vat", "right"),
                   ("gross", "right")]  # fmt: skip
        rows = "".join(map(self._line, self._paper.payments))
        net, vat = self._paper.fees()
        sums = "".join(
            f"<td class='line small strong' align='right'>{self._number(cents)}</td>"
            for cents in (net, vat, net + vat)
        )
        total = f"<tr><td class='line small strong' colspan='4'>{self._label('total')}</td>{sums}</tr>"
        heading = self._heading("schedule", f" · {self._paper.currency}")
        return f"{heading}<table width='100%' cellspacing='0'>{self._header(columns)}{rows}{total}</table>"

    def _line(self, line: Line) -> str:
        days = (words.short_day(day, self._place) for day in (line.due, line.first_day, line.last_day))
        due, first, last = days
        cells = "".join(
            f"<td class='line small'>{text}</td>"
            for text in (due, escape(line_words(line)[self._place]), first, last)
        )
        amounts = "".join(
            f"<td class='line small' align='right'>{self._number(cents)}</td>"
            for cents in (line.net, line.vat, line.gross)
        )
        return f"<tr>{cells}{amounts}</tr>"

    def _number(self, cents: int) -> str:
        return words.number(cents, self._paper.currency, self._place)

    def _signatures(self) -> str:
        sign = f"<td class='sign small quiet'>{self._label('signature')}</td>"
        return (
            "<table width='100%' cellspacing='0' style='margin-top:64px'>"
            f"<tr><td width='46%'>{self._label('for_base')}</td><td width='8%'></td>"
            f"<td width='46%'>{self._label('for_startup')}</td></tr>"
            "<tr><td><br><br><br></td><td></td><td></td></tr>"
            f"<tr>{sign}<td></td>{sign}</tr>"
            "</table>"
        )
