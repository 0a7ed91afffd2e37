"""Opening a data file: what can go wrong is said in words, with the ways that are left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from jib_desktop import paths
from jib_desktop.db.store import Store
from jib_desktop.errors import FileDamaged, FileInUse, FileMissing, FileReadOnly, JibError, PlaceUnsafe
from jib_desktop.ui import messages
from jib_desktop.ui.sentences import sentence

_READABLE = (FileInUse, FileReadOnly, PlaceUnsafe)


class Opening:
    """Opens or makes data files for a window; every way ends in a store or in None."""

    def __init__(self, actor: str, parent: QWidget | None = None) -> None:
        self._actor = actor
        self._parent = parent

    def open(self, path: Path, *, read_only: bool = False) -> Store | None:
        """Open a file; on trouble ask how to go on until a file is open or the person gives up."""
        try:
            return Store.open(path, read_only=read_only, actor=self._actor)
        except JibError as error:
            return self._go_on(path, error)

    def create(self, path: Path) -> Store | None:
        """Make a new file; on trouble ask how to go on."""
        try:
            return Store.create(path, actor=self._actor)
        except JibError as error:
            return self._go_on(path, error)

    def _go_on(self, path: Path, error: JibError) -> Store | None:
        title = QCoreApplication.translate("Opening", "The data file cannot be opened")
        answer = messages.ask(self._parent, title, sentence(error), self._ways(error))
        if answer == "read":
            return self.open(path, read_only=True)
        if answer == "here":
            return self.create(path)
        if answer == "open":
            chosen = self.ask_existing(path.parent)
            return self.open(chosen) if chosen else None
        if answer == "backup":
            chosen = self.ask_existing(path.with_name(f"{path.stem}-backups"))
            return self.open(chosen) if chosen else None
        if answer == "new":
            chosen = self.ask_new(path.parent)
            return self.create(chosen) if chosen else None
        return None

    def _ways(self, error: JibError) -> list[messages.Choice]:
        ways: list[messages.Choice] = []
        if isinstance(error, FileMissing):
            ways.append(("here", QCoreApplication.translate("Opening", "Create it there")))
        if isinstance(error, _READABLE):
            ways.append(("read", QCoreApplication.translate("Opening", "Open it to read only")))
        if isinstance(error, FileDamaged):
            ways.append(("backup", QCoreApplication.translate("Opening", "Open a backup …")))
        ways.append(("open", QCoreApplication.translate("Opening", "Open another file …")))
        ways.append(("new", QCoreApplication.translate("Opening", "New data file …")))
        ways.append(("", QCoreApplication.translate("Opening", "Cancel")))
        return ways

    def ask_existing(self, folder: Path) -> Path | None:
        """Let the person choose a data file."""
        title = QCoreApplication.translate("Opening", "Open a data file")
        name, _kind = QFileDialog.getOpenFileName(self._parent, title, str(folder), file_kinds())
        return Path(name) if name else None

    def ask_new(self, folder: Path) -> Path | None:
        """Let the person name a new data file; its ending is added if it is left out."""
        title = QCoreApplication.translate("Opening", "New data file")
        name, _kind = QFileDialog.getSaveFileName(self._parent, title, str(folder / "base.jib"), file_kinds())
        return with_ending(Path(name)) if name else None

    def open_first(self, wanted: Path | None, remembered: str) -> Store | None:
        """Open what the program starts with: the named file, the last one, or the person's own new one."""
        if wanted is not None:
            return self.open(wanted)
        if remembered and Path(remembered).exists():
            return self.open(Path(remembered))
        own = paths.default_data_file()
        return self.open(own) if own.exists() else self.create(own)

    def open_demo(self) -> Store | None:
        """Open the demo data, made anew if it is not there yet."""
        path = paths.data_dir() / "demo.jib"
        if path.exists():
            return self.open(path)
        # Demo data is made once, so its module is not loaded at every start.
        from jib_desktop.services.demo import make_demo

        store = self.create(path)
        if store is not None:
            make_demo(store)
        return store


def file_kinds() -> str:
    """Return the kinds of file that file dialogs offer."""
    return QCoreApplication.translate("Opening", "Data files (*.jib)")


def with_ending(path: Path) -> Path:
    """Return a path with the ending of data files."""
    return path if path.suffix == ".jib" else path.with_name(f"{path.name}.jib")
