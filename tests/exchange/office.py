"""LibreOffice as a second opinion on what we write; a test that needs it is skipped where it is missing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


def converted(path: Path, ending: str, options: str = "") -> Path:
    """Return the file as LibreOffice saves it in another format, or in the same one: csv, xlsx, pdf."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed (apt install libreoffice-calc)")
    target = path.parent / "saved"
    home = f"-env:UserInstallation=file://{path.parent}/office"
    subprocess.run(
        [office, home, "--headless", "--convert-to", ending + options, "--outdir", str(target), str(path)],
        check=True,
        capture_output=True,
        timeout=150,
    )
    return target / path.with_suffix(f".{ending}").name
