"""Search across everything, and run any command: Ctrl+K."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from jib_desktop.rules.search import folded
from jib_desktop.services import contracts, credits_search, desks, desks_find, startups
from jib_desktop.services.contracts import ContractRow
from jib_desktop.services.credits_search import AccountHit
from jib_desktop.services.desks import DeskRow
from jib_desktop.services.startups import StartupRow
from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.language import without_mnemonic
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.names import both_names, full_name
from jib_desktop.ui.widgets.button import key_words
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.words.contracts import contract_kind_word, state_word
from jib_desktop.ui.words.credits import account_words
from jib_desktop.ui.words.desks import desk_state_word
from jib_desktop.ui.words.startups import stage_word

_WIDE = 600
_ROW = 36
_ROWS_SHOWN = 12
_RECORDS = 8
_DESKS = 4
_ACCOUNTS = 4
Found = StartupRow | ContractRow | DeskRow | AccountHit
_HIT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of the palette: what it is, and what Enter does with it."""

    glyph: str
    words: str
    second: str
    right: str
    keys: str
    run: Callable[[], object]


class CommandPalette(QDialog):
    """A line to type in, and below it records and commands; arrows choose, Enter runs, Esc leaves."""

    record_chosen = Signal(str, object)  # page, id

    def __init__(
        self, jobs: Jobs, commands: Sequence[QAction], parent: QWidget, *, today: date | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("area", "card")
        self._jobs = jobs
        self._today = today or datetime.now().astimezone().date()
        self._commands = [action for action in commands if action.text() and action.isEnabled()]
        self.search_field = SearchField(self)
        self.search_field.setPlaceholderText(self.tr("Search or run a command"))
        self.search_field.setAccessibleName(self.tr("Search or run a command"))
        self.hit_list = QListWidget(self)
        self.hit_list.setAccessibleName(self.tr("Found"))
        self.hit_list.setItemDelegate(_HitDelegate(self.hit_list))
        self.hit_list.setUniformItemSizes(True)
        self.hit_list.setMouseTracking(True)
        self.hit_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hit_list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hit_list.itemClicked.connect(self._run)
        self.nothing_label = QLabel(self.tr("Nothing found. Try another part of the name."), self)
        self.nothing_label.setProperty("role", "quiet")
        self.nothing_label.setContentsMargins(12, 12, 12, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for part in (self.search_field, self.hit_list, self.nothing_label):
            layout.addWidget(part)
        self.setFixedWidth(_WIDE)
        self.search_field.installEventFilter(self)
        self.search_field.textChanged.connect(self._search)
        self._show([], "")

    def open_at(self, right_top: QPoint) -> None:
        """Open with the upper right corner at a point of the screen."""
        self.adjustSize()
        self.move(right_top.x() - self.width(), right_top.y())
        self.show()
        self.search_field.setFocus()

    def _search(self, text: str) -> None:
        if not text.strip():
            self._show([], "")
            return
        ask = partial(_find, text=text, today=self._today)
        self._jobs.read(ask, lambda rows: self._show(rows, text), key="palette")

    def _show(self, rows: Sequence[Found], text: str) -> None:
        if text.strip() != self.search_field.text().strip():
            return
        hits = [self._hit_of(row) for row in rows]
        hits += self._command_hits(text)
        self.hit_list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.words)
            item.setData(_HIT, hit)
            self.hit_list.addItem(item)
        self.hit_list.setCurrentRow(0)
        self.hit_list.setVisible(bool(hits))
        self.nothing_label.setVisible(not hits)
        self.hit_list.setFixedHeight(_ROW * max(1, min(_ROWS_SHOWN, len(hits))))
        self.adjustSize()

    def _hit_of(self, row: Found) -> Hit:
        if isinstance(row, DeskRow):
            return self._desk_hit(row)
        if isinstance(row, AccountHit):
            return self._account_hit(row)
        return self._contract_hit(row) if isinstance(row, ContractRow) else self._record_hit(row)

    def _desk_hit(self, row: DeskRow) -> Hit:
        name = full_name(row.startup_en, row.startup_zh)
        run = partial(self.record_chosen.emit, "desks", row.id)
        words = self.tr("Desk {number}").format(number=row.number)
        return Hit("ph.desktop", words, name, desk_state_word(row.state), "", run)

    def _account_hit(self, row: AccountHit) -> Hit:
        """Return a cloud account, found by its number or by that of a voucher."""
        name = full_name(row.startup_en, row.startup_zh)
        run = partial(self.record_chosen.emit, "credits", row.id)
        account = account_words(row.account)
        if row.voucher:
            words = self.tr("Voucher {number}").format(number=row.voucher)
            return Hit("ph.ticket", words, name, account, "", run)
        words = self.tr("Cloud account {number}").format(number=account)
        return Hit("ph.cloud", words, name, row.currency, "", run)

    def _record_hit(self, row: StartupRow) -> Hit:
        first, second = both_names(row.name_en, row.name_zh)
        right = " · ".join(part for part in (stage_word(row.stage), row.city) if part)
        run = partial(self.record_chosen.emit, "startups", row.id)
        return Hit("ph.buildings", first, second, right, "", run)

    def _contract_hit(self, row: ContractRow) -> Hit:
        name = full_name(row.startup_en, row.startup_zh)
        right = " · ".join((contract_kind_word(row.kind), state_word(row.state)))
        run = partial(self.record_chosen.emit, "contracts", row.id)
        return Hit("ph.file-text", row.number or contract_kind_word(row.kind), name, right, "", run)

    def _command_hits(self, text: str) -> list[Hit]:
        wanted = folded(text).split()
        hits = []
        for action in self._commands:
            words = str(action.property("command") or without_mnemonic(action.text()))
            also = folded(str(action.property("also") or "")).split()
            if all(_names(word, folded(words), also) for word in wanted):
                glyph = str(action.property("glyph") or "ph.caret-right")
                keys = key_words(action.shortcut()) if not action.shortcut().isEmpty() else ""
                hits.append(Hit(glyph, words, "", "", keys, action.trigger))
        return hits

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list and Enter run while the focus stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps:
                self._move(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.hit_list.currentRow() >= 0:
                    self._run(self.hit_list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        last = self.hit_list.count() - 1
        self.hit_list.setCurrentRow(max(0, min(last, self.hit_list.currentRow() + step)))

    def _run(self, item: QListWidgetItem) -> None:
        hit: Hit = item.data(_HIT)
        # Closed first: what runs may open a window of its own.
        self.close()
        hit.run()


def _find(session: Session, text: str, today: date) -> list[Found]:
    """Return what a number names, startups, contracts; the fewer of one, the more of the other."""
    found: list[Found] = list(startups.find(session, text=text, limit=_RECORDS))
    agreed = contracts.find(session, text, today, _RECORDS)
    kept = max(_RECORDS - len(agreed), _RECORDS // 2)
    by_number: list[Found] = [*_desks(session, text, today)]
    by_number.extend(credits_search.find_accounts(session, text, _ACCOUNTS))
    return [*by_number, *found[:kept], *agreed[: _RECORDS - min(kept, len(found))]]


def _desks(session: Session, text: str, today: date) -> list[DeskRow]:
    numbers = [one.id for one in desks_find.find_numbers(session, text, today, _DESKS)]
    rows = {row.id: row for row in desks.plan_on(session, today, desk_ids=numbers)} if numbers else {}
    return [rows[one] for one in numbers if one in rows]


def _names(word: str, words: str, also: Sequence[str]) -> bool:
    """Whether a typed word stands in the words of a command, or begins one of its other words."""
    return word in words or any(other.startswith(word) for other in also)


class _HitDelegate(QStyledItemDelegate):
    """Paints a line: sign, words, second name, and at the right a key or what it is."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a line."""
        return QSize(100, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._view.font()
        rect = QRectF(option.rect)
        hit: Hit = index.data(_HIT)
        current = self._view.currentIndex() == index
        pointed = self._view.indexAt(self._view.viewport().mapFromGlobal(self._view.cursor().pos())) == index
        if current or pointed:
            painting.draw_box(painter, rect, fill=color("selected" if current else "hover"))
        place = QRectF(rect.x() + 10, rect.y() + (_ROW - Size.ICON) / 2, Size.ICON, Size.ICON)
        draw_icon(painter, place, hit.glyph, color("text_2"))
        painter.setFont(font)
        line = rect.adjusted(36, 0, -10, 0)
        line.setRight(line.right() - self._draw_right(painter, line, hit))
        line.setLeft(line.x() + fonts.draw_text(painter, line, hit.words, color("text")) + 6)
        if hit.second and line.width() > 20:
            fonts.draw_text(painter, line, hit.second, color("text_2"))
        painter.restore()

    def _draw_right(self, painter: QPainter, line: QRectF, hit: Hit) -> float:
        """Draw what stands at the right end; return the width it takes with its gap."""
        font = painter.font()
        if hit.keys:
            wide = painting.key_cap_width(hit.keys, font)
            box = QRectF(line.right() - wide, line.y(), wide, line.height())
            painting.draw_key_cap(painter, box, hit.keys, color("text_2"), color("line_strong"))
            return wide + 8.0
        if hit.right:
            right = Qt.AlignmentFlag.AlignRight
            return fonts.draw_text(painter, line, hit.right, color("text_2"), align=right) + 8.0
        return 0.0
