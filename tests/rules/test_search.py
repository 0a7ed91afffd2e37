"""Typing `xg`, `xingguang`, 星光 or an accentless name finds what is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules import search

# Any text a field can hold: no control characters and no lone halves of a pair.
texts = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40)
names = st.one_of(texts, st.text("星光重庆长乐行女绿音 äöüßéÀ AbC-·&.1９Ａ", max_size=20))


def finds(query: str, *parts: str) -> bool:
    stored = search.search_text(*parts)
    return all(piece in stored for piece in search.words(query))


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("xg", "星光"),
        ("XG", "星光"),
        ("xingguang", "星光"),
        ("xing guang", "星光"),
        ("星光", "上海星光科技有限公司"),
        ("光", "星光"),
        ("chongqing", "重庆"),
        ("zhongqing", "重庆"),
        ("cq", "重庆"),
        ("zq", "重庆"),
        ("lvse", "绿色"),
        ("luse", "绿色"),
        ("ls", "绿色"),
        ("nvwang", "女王"),
        ("nuwang", "女王"),
        ("celve", "策略"),
        ("celue", "策略"),
        ("yinyue", "音乐"),
        ("yinle", "音乐"),
        ("sao paulo", "São Paulo Robotics"),
        ("São", "Sao Paulo Robotics"),
        ("muller", "Müller Antriebe"),
        ("mueller", "Müller Antriebe"),
        ("müller", "Müller Antriebe"),
        ("MUELLER", "MÜLLER"),
        ("strasse", "Straßenlabor"),
        ("malmo", "Malmø"),
        ("lodz", "Łódź Drives"),
        ("ＡＩ", "AI Works"),
        ("ai", "ＡＩ Ｗｏｒｋｓ"),
        ("works ai", "AI Works"),
        ("tion", "Station"),
        ("k9", "K9 Robotics"),
        ("ﬁn", "Finch"),
        ("1234", "＋86 138 0000 1234"),
    ],
)
def test_a_query_finds_a_name(query: str, name: str) -> None:
    assert finds(query, name)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("ai", "Maintain"),  # one or two letters are the beginning of a word
        ("g", "Xing"),
        ("xg", "Fuxgar"),
        ("光星", "星光"),
        ("xingguan9", "星光"),
        ("works zebra", "AI Works"),
    ],
)
def test_a_query_passes_a_name_over(query: str, name: str) -> None:
    assert not finds(query, name)


LONG_NAMES = [
    ("重庆长安行者新能源科技有限公司",
     "chongqing zhongqing changan xingzhe hangzhe xinnengyuan cqca zqca chongqingchanganxingzhexinnengyuan"),
    ("上海星光乐行智能车联网科技股份有限公司",
     "xingguang lexing yuehang chelianwang julianwang shanghaixingguanglexing clw yhzn"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "queries"), LONG_NAMES)
def test_every_reading_is_found_in_a_long_name_too(name: str, queries: str) -> None:
    assert [query for query in queries.split() if query not in search.search_text(name)] == []


@pytest.mark.parametrize("name", [name for name, _ in LONG_NAMES])
def test_a_long_name_does_not_blow_up_what_is_searched(name: str) -> None:
    assert len(search.search_text(name)) < 50 * len(name)


def test_a_name_without_chinese_costs_no_dictionary() -> None:
    assert search.search_text("Plain", "", "Two Words") == " plain two words"
    assert search.search_text("", "") == ""
    assert search.words("  ") == []


def test_short_chinese_may_stand_anywhere_and_short_latin_begins_a_word() -> None:
    assert search.words("光 ab abc") == ["光", " ab", "abc"]


@given(names)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert search.folded(search.folded(text)) == search.folded(text)


@given(names, names)
def test_every_name_is_found_by_itself_and_by_each_of_its_words(name: str, other: str) -> None:
    assert finds(name, other, name)
    for word in name.split():
        assert finds(word, other, name)


@given(names)
def test_case_does_not_matter(name: str) -> None:
    assert finds(name.lower(), name)
    assert finds(name, name.lower())


@given(st.text("重庆长乐行星光绿女单发", min_size=1, max_size=9), st.data())
def test_up_to_two_neighbouring_unusual_readings_are_found(name: str, data: st.DataObject) -> None:
    usual = search.sort_key(name).split()
    place = data.draw(st.integers(0, len(usual) - 1))
    typed = list(usual)
    for one in range(place, min(place + 2, len(usual))):
        readings = search.search_text(name[one]).split()[1:]
        typed[one] = data.draw(st.sampled_from([r for r in readings if len(r) > 1]))
    query = "".join(typed[max(0, place - 3) : place + 4])
    assert query in search.search_text(name)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Starlight Sensing Co., Ltd.", "STARLIGHT  SENSING"),
        ("The Starlight GmbH", "Starlight"),
        ("Starlight GmbH & Co. KG", "Starlight"),
        ("Starlight-Sensing Inc", "Starlight Sensing LLC"),
        ("上海星光科技有限公司", "上海星光科技股份有限公司"),
        ("星光（上海）有限公司", "星光(上海)"),
        ("Café Motors S.A.", "Cafe Motors SA"),
    ],
)
def test_names_are_equal_without_their_legal_form(first: str, second: str) -> None:
    assert search.name_key(first) == search.name_key(second) != ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Starlight", "Starlit"),
        ("Cora Motors", "Motors"),
        ("星光", "星河"),
        ("Agile", "Ile"),
        ("AS Robotics", "Robotics"),
        ("Private AI", "AI"),
        ("SE", "SA"),
    ],
)
def test_other_names_keep_other_keys(first: str, second: str) -> None:
    assert search.name_key(first) != search.name_key(second)


def test_a_name_that_is_only_a_legal_form_keeps_its_letters() -> None:
    assert search.name_key("The Company") == "thecompany"
    assert search.name_key("有限公司") == "有限公司"
    assert search.name_key("") == ""


def test_sorting_takes_pinyin_and_no_accents() -> None:
    words = ["Zebra", "äpfel", "Orbit", "星光", "重庆"]
    assert sorted(words, key=search.sort_key) == ["äpfel", "重庆", "Orbit", "星光", "Zebra"]
    assert search.sort_key("重庆 Motors") == "chong qing motors"


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("ai", "Dream-AI"),
        ("dream ai", "Dream-AI"),
        ("dream-ai", "Dream-AI"),
        ("ai", "西安(AI)智能"),
        ("xi'an", "西安"),
        ("o'neil", "O’Neil & Söhne"),
        ("oneil", "O’Neil & Söhne"),
        ("138-0000-0558", "+8613800000558"),
        ("138 0000 0558", "+8613800000558"),
    ],
)
def test_signs_do_not_stand_in_the_way(query: str, name: str) -> None:
    text = search.search_text(name)
    assert all(piece in text for piece in search.words(query)), text
