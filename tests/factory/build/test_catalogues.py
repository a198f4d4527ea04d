"""A catalogue that is wrong in any way is named by file, line and key before it is compiled."""

from pathlib import Path

import pytest

import careercli
from careerdata.build.catalogues import BadText, check, read

TEXT = Path(careercli.__file__).parent / "text"
ENGLISH = """\
msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#. A heading.
msgid "pay.title"
msgstr "Pay"

#. A sentence; {job}: its title.
#. example: {"job": "nurses"}
msgid "pay.of"
msgstr "Pay of "
"{job}"

#. A count.
msgid "pay.jobs"
msgid_plural "pay.jobs"
msgstr[0] "{n} job"
msgstr[1] "{n} jobs"
"""
PROBLEMS = {
    "a doubled key": (
        ENGLISH + '\n#. Again.\nmsgid "pay.title"\nmsgstr "Wage"\n',
        "22: `pay.title` is there twice, first in line 6",
    ),
    "a quote inside": (ENGLISH.replace('"Pay"', '"The "Pay""'), '7: `msgstr "The "Pay""` is no field'),
    "an open quote": (ENGLISH.replace('"Pay"', '"Pay'), '7: `msgstr "Pay` is no field'),
    "no field": (ENGLISH.replace('msgstr "Pay"', "Pay"), "7: `Pay` is no field"),
    "a mistyped field": (ENGLISH.replace('msgstr "Pay"', 'msgst "Pay"'), '7: `msgst "Pay"` is no field'),
    "a text twice": (ENGLISH.replace('msgstr "Pay"', 'msgstr "Pay"\nmsgstr "Wage"'), "8: `msgstr` has no `msgid`"),
    "no text": (ENGLISH.replace('msgstr "Pay"\n', ""), "6: `pay.title`: has no text"),
    "an empty text": (ENGLISH.replace('"Pay"', '""'), "6: `pay.title`: has no text"),
    "no note": (ENGLISH.replace("#. A heading.\n", ""), "5: `pay.title`: has no note"),
    "no example": (ENGLISH.replace('#. example: {"job": "nurses"}\n', ""), "10: `pay.of`: {job} is not in the example"),
    "an unknown placeholder": (ENGLISH.replace('"{job}"', '"{jbo}"'), "11: `pay.of`: {jbo} is not in the example"),
    "an open brace": (ENGLISH.replace('"{job}"', '"{job"'), "11: `pay.of`: expected '}'"),
    "an example that is no JSON": (
        ENGLISH.replace('{"job": "nurses"}', "{job}"),
        "11: `pay.of`: its example is no JSON",
    ),
    "a form too few": (
        ENGLISH.replace('msgstr[1] "{n} jobs"\n', ""),
        "16: `pay.jobs`: has msgstr[0], not msgstr[0], msgstr[1]",
    ),
    "one form of several": (
        ENGLISH.replace('msgid_plural "pay.jobs"\n', ""),
        "16: `pay.jobs`: has msgstr[0], msgstr[1], not",
    ),
    "another plural key": (
        ENGLISH.replace('plural "pay.jobs"', 'plural "pay.job"'),
        "16: `pay.jobs`: its `msgid_plural` is",
    ),
}


@pytest.fixture
def english(tmp_path: Path) -> Path:
    """A small catalogue without a mistake."""
    path = tmp_path / "en.po"
    path.write_text(ENGLISH, encoding="utf-8")
    return path


def test_a_catalogue_without_a_mistake_is_read(english: Path) -> None:
    check(english, english)
    assert {key: entry.forms for key, entry in read(english).items()} == {
        "pay.title": ["Pay"],
        "pay.of": ["Pay of {job}"],
        "pay.jobs": ["{n} job", "{n} jobs"],
    }


@pytest.mark.parametrize("mistake", PROBLEMS)
def test_a_mistake_is_named_by_file_line_and_key(english: Path, mistake: str) -> None:
    content, problem = PROBLEMS[mistake]
    english.write_text(content, encoding="utf-8")
    with pytest.raises(BadText) as raised:
        check(english, english)
    assert str(raised.value).startswith(f"{english}:{problem}")


def test_a_translation_fills_in_what_the_english_fills_in(english: Path) -> None:
    french = english.with_name("fr.po")
    french.write_text('msgid "pay.of"\nmsgstr "Salaire : {emploi}"\n', encoding="utf-8")
    with pytest.raises(BadText, match=r"fr\.po:1: `pay\.of`: \{emploi\} is not in the English text"):
        check(french, english)


@pytest.mark.parametrize("catalogue", sorted(TEXT.glob("*.po")), ids=lambda path: path.stem)
def test_the_catalogues_of_the_program(catalogue: Path) -> None:
    check(catalogue, TEXT / "en.po")
