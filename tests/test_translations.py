"""Every text has its German and Chinese words, they fit the source, and the files are current."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple
from xml.etree import ElementTree  # noqa: ICN001, TID251  (our own files)

import pytest
import translations
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop import paths
from jib_desktop.exchange import contacts, startups
from jib_desktop.exchange.startups import FIELD_WORDS, STAGE_WORDS
from jib_desktop.exchange.workbook import word_key
from jib_desktop.ui import catalogue, texts
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.language import Language, without_mnemonic
from jib_desktop.ui.style import Style
from jib_desktop.ui.words import column_word

FOREIGN = ("de", "zh_CN")
PLURALS = {"en": 2, "de": 2, "zh_CN": 1}
FORMS = sorted(file.stem for file in paths.form("x").parent.glob("*.ui"))
ROOTS: dict[str, type[QWidget]] = {"QDialog": QDialog, "QMainWindow": QMainWindow}
SHOWN = ("text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName")
HAN = "\u3400-\u9fff"


class Entry(NamedTuple):
    """One text of a .ts file with its words: one, or one for each number a language tells apart."""

    context: str
    source: str
    comment: str
    is_plural: bool
    state: str
    words: tuple[str, ...]

    @property
    def place(self) -> str:
        """Where a person who mends it looks."""
        return f"{self.context}: {self.source}"


@cache
def entries(language: str) -> tuple[Entry, ...]:
    """Return what the .ts file of a language holds."""
    return tuple(_read(language))


def _read(language: str) -> Iterator[Entry]:
    tree = ElementTree.parse(translations.FOLDER / f"jib_{language}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            forms = tuple(form.text or "" for form in found.iter("numerusform"))
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
                found.get("type", ""),
                forms or (found.text or "",),
            )


@cache
def words_of(language: str) -> dict[tuple[str, str], str]:
    """Return the words by context and source; English says the source."""
    return {
        (one.context, one.source): one.source if language == "en" else one.words[0] for one in entries("de")
    } | ({(one.context, one.source): one.words[0] for one in entries(language)} if language != "en" else {})


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """Switch the language as the program does; English again afterwards."""
    Style(qapp, "light")
    made = Language(qapp, "en")
    yield made
    made.set_choice("en")
    texts.install(None)


# --- complete and current ---


def test_the_files_are_what_the_source_and_the_translations_make_them() -> None:
    # Finds new and vanished texts, and a .qm that was not compiled from its .ts.
    assert translations.stale() == [], "run make translations, and translate what it says is unfinished"


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_nothing_is_unfinished_or_empty(code: str) -> None:
    assert [one.place for one in entries(code) if one.state or not all(one.words)] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_there_is_a_form_for_every_number_the_language_tells_apart(code: str) -> None:
    wrong = [one.place for one in entries(code) if len(one.words) != (PLURALS[code] if one.is_plural else 1)]
    assert wrong == []


def test_english_has_words_for_the_plurals_only() -> None:
    assert {one.place for one in entries("en")} == {one.place for one in entries("de") if one.is_plural}
    assert [one.place for one in entries("en") if any("(s)" in form for form in one.words)] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_placeholders_stay(code: str) -> None:
    def held(text: str) -> Counter[str]:
        return Counter(re.findall(r"\{\w*\}|%n|%L?\d", text))

    def says_one(entry: Entry, form: str) -> str:
        # "this desk" needs no figure, where a language has a form for one of a kind.
        is_singular = PLURALS[code] > 1 and form == entry.words[0]
        return entry.source.replace("%n", "") if is_singular else entry.source

    wrong = [
        one.place
        for one in entries(code)
        for form in one.words
        if held(form) not in (held(one.source), held(says_one(one, form) if one.is_plural else one.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", FOREIGN)
def test_blanks_and_line_ends_at_the_edges_stay(code: str) -> None:
    # But for the sign of a list: it carries its blank, and Chinese has none.
    wrong = [
        one.place
        for one in entries(code)
        for form in one.words
        if one.context != "Words" and (form != form.strip() or form.count("\n") != one.source.count("\n"))
    ]
    assert wrong == []


# --- underlined letters ---


def mnemonic(text: str) -> str:
    """Return the underlined letter of a text in lower case."""
    found = re.search(r"&(\w)", text)
    return found[1].casefold() if found else ""


@pytest.mark.parametrize("code", FOREIGN)
def test_what_has_an_underlined_letter_keeps_one(code: str) -> None:
    wrong = [one.place for one in entries(code) if bool(mnemonic(one.source)) != bool(mnemonic(one.words[0]))]
    assert wrong == []


def test_chinese_letters_stand_behind_the_words() -> None:
    form = re.compile(r"[^&]*\(&[A-Z]\)…?")
    marked = [one for one in entries("zh_CN") if mnemonic(one.source)]
    assert marked
    assert [one.place for one in marked if not form.fullmatch(one.words[0])] == []


def _root(form: str) -> ElementTree.Element:
    return ElementTree.parse(paths.form(form)).getroot()


def _context(form: str) -> str:
    return _root(form).findtext("class", "")


def _property(element: ElementTree.Element, name: str) -> str:
    """Return a text that stands in the form and is to be translated."""
    found = element.find(f"property[@name='{name}']/string")
    return (found.text or "") if found is not None and found.get("notr") != "true" else ""


def _groups(form: str) -> Iterator[tuple[str, list[str]]]:
    """Yield what is reached by one underlined letter at a time: each menu, the menu bar, the form itself."""
    root = _root(form)
    actions = {one.get("name", ""): _property(one, "text") for one in root.iter("action")}
    menus = {one.get("name", ""): one for one in root.iter("widget") if one.get("class") == "QMenu"}
    titles = {name: _property(menu, "title") for name, menu in menus.items()}
    bars = [one for one in root.iter("widget") if one.get("class") == "QMenuBar"]
    for menu in (*menus.values(), *bars):
        held = [one.get("name", "") for one in menu.findall("addaction")]
        yield menu.get("name", ""), [{**actions, **titles}.get(name, "") for name in held]
    yield form, [_property(one, "text") for one in root.iter("widget")]


@pytest.mark.parametrize("code", translations.LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_no_letter_is_underlined_twice_in_a_form_or_menu(form: str, code: str) -> None:
    known = words_of(code)
    for name, sources in _groups(form):
        letters = Counter(mnemonic(known[_context(form), source]) for source in sources if source)
        del letters[""]
        assert [letter for letter, times in letters.items() if times > 1] == [], name


# --- words ---

STAGES = {
    "Scouted": ("gesichtet", "已发掘"),
    "Assessed": ("bewertet", "已评估"),
    "Contracted": ("unter Vertrag", "已签约"),
    "Resident": ("ansässig", "入驻"),
    "Graduated": ("Alumni", "毕业"),
    "Parked": ("zurückgestellt", "搁置"),
    "Rejected": ("abgelehnt", "已拒绝"),
}
VERDICTS = {
    "New": ("neu", "新增"),
    "Changed": ("geändert", "变更"),
    "Unchanged": ("unverändert", "无变化"),
    "Rejected": ("abgelehnt", "拒绝"),
}
COLUMNS = {
    "Name": ("Name", "名称"),
    "Stage": ("Phase", "阶段"),
    "Fields": ("Innovationsfelder", "创新领域"),
    "Contact": ("Kontakt", "联系人"),
    "City": ("Stadt", "城市"),
    "People": ("Personen", "人数"),
    "Credit code": ("Kennziffer", "信用代码"),
}
# Where the English word stands, the German and the Chinese one must stand too (any of the words given).
TERMS = (
    (r"\bstartups?\b", r"Startup", r"初创公司|企业|家"),
    (r"\bcredit codes?\b", r"ennziffer", r"信用代码"),
    (r"\bworkbooks?\b", r"Arbeitsmappe", r"工作簿"),
    (r"\bdata files?\b", r"Datendatei", r"数据文件"),
    (r"\bbackups?\b|\bback(ing)? up\b", r"[Ss]icher", r"备份"),
    (r"\bimport", r"[Ii]mport", r"导入"),
    (r"\bexport", r"[Ee]xport", r"导出"),
    (r"\bpreview\b", r"Vorschau", r"预览"),
    (r"\bcontacts?\b", r"[Kk]ontakt", r"联系人"),
    (r"\bnotes?\b", r"Notiz", r"备注"),
    (r"\bduplicates?\b", r"Dublette", r"疑似重复"),
    (r"\bundo\b", r"[Rr]ückgängig", r"撤销"),
    (r"\bredo\b", r"[Ww]iederhol", r"重做"),
    (r"\brejected\b", r"[Aa]bgelehnt|Ablehnung", r"拒绝"),
    (r"\bresident\b", r"[Aa]nsässig", r"入驻"),
    (r"\bdesks?\b", r"Arbeitspl[aä]tz|\bPl[aä]tz", r"工位"),  # in German short where the plan says which
    (r"\bcloud credits?\b", r"Cloud-Guthaben", r"云资源额度"),
)


FIXED = (("Stage", STAGES), ("Verdict", VERDICTS), ("Column", COLUMNS))


@pytest.mark.parametrize(("context", "known"), FIXED)
def test_states_and_columns_have_their_fixed_words(context: str, known: dict[str, tuple[str, str]]) -> None:
    for place, code in enumerate(FOREIGN):
        for source, words in known.items():
            assert words_of(code)[context, source].casefold() == words[place].casefold()


def spoken(text: str) -> str:
    """Return a text without what is filled in: the name of a value is no word."""
    return re.sub(r"\{\w*\}", "", without_mnemonic(text))


@pytest.mark.parametrize("code", FOREIGN)
@pytest.mark.parametrize(("english", "german", "chinese"), TERMS, ids=[term[0] for term in TERMS])
def test_a_term_is_always_the_same_word(english: str, german: str, chinese: str, code: str) -> None:
    wanted = german if code == "de" else chinese
    wrong = [
        one.place
        for one in entries(code)
        if re.search(english, spoken(one.source), re.IGNORECASE)
        and not all(re.search(wanted, without_mnemonic(form)) for form in one.words)
    ]
    assert wrong == []


@pytest.mark.parametrize(("context", "codes"), [("Stage", STAGE_WORDS), ("InnovationField", FIELD_WORDS)])
def test_window_and_workbook_say_the_same(context: str, codes: dict[str, tuple[str, ...]]) -> None:
    for english, german, chinese, *_further in codes.values():
        assert words_of("de")[context, english] == german
        assert words_of("zh_CN")[context, english] == chinese


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_a_list_with_the_words_of_the_window_is_understood(language: Language, code: str) -> None:
    language.set_choice(code)
    for column in (*startups.COLUMNS, *contacts.COLUMNS):
        known = {word_key(word) for word in (*column.titles, *column.synonyms)}
        assert word_key(column_word(column.field)) in known


def test_chinese_has_chinese_punctuation() -> None:
    # The letter of a menu, 文件(&F), and the endings in a list for Qt, (*.jib), are no punctuation.
    half = re.compile(rf"[{HAN}}}](?:[,;:!?]|\.(?!\w)|\((?!&))|[,;:!?)][{HAN}]|\.\.\.|[\"']|[{HAN}] +…")
    wrong = [one.words[0] for one in entries("zh_CN") if half.search(one.words[0].replace("#REF!", ""))]
    assert wrong == []


def test_chinese_is_chinese() -> None:
    own = {"JIB Desktop", "– 不导入 –"}
    plain = [one.words[0] for one in entries("zh_CN") if not re.search(rf"[{HAN}、，]", one.words[0])]
    # What holds nothing but names and values has nothing to translate.
    assert [words for words in plain if re.sub(r"\{\w+\}|[\W\d]", "", words) and words not in own] == []


def test_german_has_german_marks() -> None:
    half = re.compile(r"[\"'„“]|\.\.\.|\w…|\s[,;:!?]|  ")
    wrong = [
        one.place
        for one in entries("de")
        for form in one.words
        if one.context != "Words" and half.search(re.sub(r"„[^“]*“", "X", form))
    ]
    assert wrong == []


# --- as the program shows them ---


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_window_and_command_line_say_the_same(language: Language, code: str) -> None:
    language.set_choice(code)
    plain = catalogue.read(code)
    for one in entries("de"):
        for n in (0, 1, 2, 101) if one.is_plural else (-1,):
            said = texts.translate(one.context, one.source, one.comment, n)
            assert plain(one.context, one.source, one.comment, n) == said


def _loaded(form: str, qtbot: QtBot) -> QWidget:
    root = _root(form).find("widget")
    assert root is not None
    widget = ROOTS.get(root.get("class", ""), QWidget)()
    widget.setObjectName(root.get("name", ""))
    qtbot.addWidget(widget)
    load_form(form, widget)
    return widget


def _texts(form: str, widget: QWidget) -> Iterator[tuple[QObject, str, str]]:
    """Yield each text of a form: what shows it, as which property, and its source."""
    root = _root(form)
    for element in root.iter():
        for name in SHOWN if element.tag in ("widget", "action") else ():
            if source := _property(element, name):
                found = widget.findChild(QObject, element.get("name", ""))
                yield widget if element is root.find("widget") or found is None else found, name, source


@pytest.mark.parametrize("form", FORMS)
def test_a_form_that_is_open_changes_its_language(form: str, language: Language, qtbot: QtBot) -> None:
    widget = _loaded(form, qtbot)
    shown = list(_texts(form, widget))

    def stands(code: str) -> None:
        for owner, name, source in shown:
            assert owner.property(name) == words_of(code)[_context(form), source]

    assert shown
    stands("en")
    for code in ("de", "zh_CN", "en"):
        language.set_choice(code)
        qtbot.waitUntil(partial(stands, code))
