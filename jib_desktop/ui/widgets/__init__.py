"""Painted widgets: they read the tokens while painting and stand in forms by their class name."""

from __future__ import annotations

# Class name in a form → module, so that a form imports only the widgets that stand in it.
MODULES: dict[str, str] = {
    "AmountEdit": "jib_desktop.ui.widgets.amount_edit",
    "Badge": "jib_desktop.ui.widgets.badge",
    "Button": "jib_desktop.ui.widgets.button",
    "ChipEdit": "jib_desktop.ui.widgets.chip_edit",
    "ChipRow": "jib_desktop.ui.widgets.chip_row",
    "DayEdit": "jib_desktop.ui.widgets.day_edit",
    "EmptyPage": "jib_desktop.ui.widgets.empty_page",
    "FieldChip": "jib_desktop.ui.widgets.field_chip",
    "FilterChip": "jib_desktop.ui.widgets.filter_chip",
    "FoldingLine": "jib_desktop.ui.widgets.folding_line",
    "InlineMessage": "jib_desktop.ui.widgets.inline_message",
    "JobItem": "jib_desktop.ui.widgets.job_item",
    "KeyCap": "jib_desktop.ui.widgets.key_cap",
    "LinkLabel": "jib_desktop.ui.widgets.link_label",
    "PageView": "jib_desktop.ui.printing.page_view",
    "PanelTabs": "jib_desktop.ui.widgets.panel_tabs",
    "PickEdit": "jib_desktop.ui.widgets.pick_edit",
    "ProblemFoot": "jib_desktop.ui.widgets.problem_foot",
    "SearchField": "jib_desktop.ui.widgets.search_field",
    "Sentence": "jib_desktop.ui.widgets.sentence",
    "Splitter": "jib_desktop.ui.widgets.splitter",
    "StatusItem": "jib_desktop.ui.widgets.status_item",
    "Strip": "jib_desktop.ui.widgets.strip",
    "TabBar": "jib_desktop.ui.widgets.tab_bar",
    "TableView": "jib_desktop.ui.table.view",
    "UndoBar": "jib_desktop.ui.widgets.undo_bar",
}
