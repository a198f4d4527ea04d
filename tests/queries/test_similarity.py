"""How like a name is to what is asked for."""

import pytest

from careercli.atlas.terms import Term
from careercli.queries.search import similarity
from careercli.record.title_key import key, word_forms


def of(asked: str, title: str) -> float:
    term = Term("ca:1", "en", "official", title, title, 0, " ".join(word_forms(title)))
    return similarity(term, {word: [word] for word in key(asked)})


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        *(("nurse", "Nurse"), ("nurse", "Nurses"), ("of the nurse", "Nurse"), ("friseurin", "Friseur/in")),
        *(("護理師", "護理師"), ("labor organizer", "Labour organiser"), ("Engineer, Civil", "Civil engineers")),
    ],
)
def test_the_whole_name(asked: str, title: str) -> None:
    assert of(asked, title) == 1


@pytest.mark.parametrize(
    ("asked", "better", "worse"),
    [
        ("nurse", "Nurses", "Nursery"),
        ("nurses", "Nurse", "Nurse aide"),
        ("nurse", "Registered nurse", "Registered nurse (psychiatric)"),
        ("enfermeiro", "Enfermeiro veterinário/Enfermeira veterinária", "Enfermeiro veterinário sénior adjunto"),
        ("程式設計師", "程式設計師", "應用程式設計師"),
        ("程式設計師", "應用程式設計師", "設計師"),
        ("卡車司機", "貨車司機", "司機"),
        ("司機", "貨車司機", "廚師"),
    ],
)
def test_nearer(asked: str, better: str, worse: str) -> None:
    assert 1 >= of(asked, better) > of(asked, worse) >= 0


def test_the_second_gender_is_no_word_to_spare() -> None:
    assert of("enfermeiro", "Enfermeiro/Enfermeira") == 1
    assert of("coiffeuse", "coiffeur/coiffeuse") == 1
