"""The columns of a table on screen: shown, ordered, widened by the person; one takes what is left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from jib_desktop.ui.table.columns import Layout
from jib_desktop.ui.table.header import TableHeader
from jib_desktop.ui.table.model import TableModel

_SETTLED = 200  # ms: the many steps of one drag become one signal


class Arrangement(QObject):
    """Puts a `Layout` on the header of a view and reads it back; `changed` tells when a drag has ended."""

    changed = Signal()

    def __init__(self, view: QTableView, header: TableHeader) -> None:
        super().__init__(view)
        self._view = view
        self._header = header
        self._widths: dict[str, int] = {}
        self._away: dict[int, int] = {}  # columns that gave way to others → how wide they were
        self._stretched = -1
        self._arranging = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(self.changed)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)

    def _model(self) -> TableModel | None:
        model = self._view.model()
        return model if isinstance(model, TableModel) else None

    def show(self, layout: Layout) -> None:
        """Show these columns, in this order and width."""
        model, header = self._model(), self._header
        assert model is not None
        places = {column.key: place for place, column in enumerate(model.columns)}
        self._away = {}
        header.blockSignals(True)
        for visual, key in enumerate(layout.shown):
            header.moveSection(header.visualIndex(places[key]), visual)
        for place, column in enumerate(model.columns):
            header.setSectionHidden(place, column.key not in layout.shown)
            header.resizeSection(place, layout.widths.get(column.key, column.width))
        header.blockSignals(False)
        header.forget_edges()
        stretching = [p for p, c in enumerate(model.columns) if c.stretches and c.key in layout.shown]
        self._stretched = stretching[0] if stretching else -1
        self._widths = dict(layout.widths)
        header.set_sorted(layout.sort, descending=layout.descending)
        self.fit()

    def now(self) -> Layout:
        """Return the columns as they stand; hidden ones keep the width they had."""
        model, header = self._model(), self._header
        assert model is not None
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        shown = tuple(model.columns[place].key for place in order if self.is_wanted(place))
        widths = {column.key: column.width for column in model.columns} | self._widths
        for place, column in enumerate(model.columns):
            if self.is_wanted(place) and place != self._stretched:
                widths[column.key] = self._width(place)
        return Layout(shown, widths, header.sorted_key, header.descending)

    def is_wanted(self, place: int) -> bool:
        """Return whether a column is shown, or would be if there were room."""
        return place in self._away or not self._header.isSectionHidden(place)

    def _width(self, place: int) -> int:
        return self._away.get(place) or self._header.sectionSize(place)

    def fit(self) -> None:
        """Let columns that matter less give way to the others, or come back; give the rest to one."""
        model, header = self._model(), self._header
        if model is None or not 0 <= self._stretched < header.count():
            return
        wanted = [place for place in range(header.count()) if self.is_wanted(place)]
        widths = {place: self._width(place) for place in wanted}
        widths[self._stretched] = model.columns[self._stretched].least
        spare = self._view.viewport().width() - sum(widths.values())
        away: dict[int, int] = {}
        for place in sorted(wanted, key=lambda place: -model.columns[place].yields):
            if spare < 0 and model.columns[place].yields:
                away[place] = widths[place]
                spare += widths[place]
        self._arranging = True
        for place in away.keys() ^ self._away.keys():
            header.setSectionHidden(place, place in away)
        self._arranging = False
        self._away = away
        header.forget_edges()
        self.stretch()

    def stretch(self) -> None:
        """Give the stretching column what the others leave."""
        model, header = self._model(), self._header
        if model is None or not 0 <= self._stretched < header.count():
            return
        others = sum(
            header.sectionSize(place)
            for place in range(header.count())
            if place != self._stretched and not header.isSectionHidden(place)
        )
        least = model.columns[self._stretched].least
        self._arranging = True
        header.resizeSection(self._stretched, max(least, self._view.viewport().width() - others))
        self._arranging = False

    def _resized(self, section: int, _old: int, new: int) -> None:
        model = self._model()
        if self._arranging or model is None:
            return
        if 0 < new < model.columns[section].least:
            self._header.resizeSection(section, model.columns[section].least)
            return
        if section != self._stretched:
            self.stretch()
        self._settled.start()

    def _moved(self) -> None:
        self._view.viewport().update()
        self._settled.start()
