"""The words of the paper of a floor: it speaks two languages at once (see paper_words)."""

from __future__ import annotations

from collections.abc import Mapping

from jib_desktop.exchange.paper_words import Words

LABELS: Mapping[str, Words] = {
    "floor": ("Floor {code}", "Etage {code}", "{code}楼"),
    "zone": ("Zone {code}", "Bereich {code}", "{code}区"),
    "taken": ("Taken", "Belegt", "已占用"),
    "free": ("Free", "Frei", "空闲"),
    "reserved": ("Reserved", "Reserviert", "预留"),
    "kept": ("reserved", "reserviert", "预留"),
    "out_of_service": ("Out of service", "Außer Betrieb", "停用"),
    "invented": ("Invented plan", "Erfundener Grundriss", "虚构平面图"),
    "metres": ("{count} m", "{count} m", "{count} 米"),
}  # fmt: skip
