"""How like a name is to what is asked for."""

import pytest

from careercli.catalogue.terms import Term
from careercli.explore.likeness import likeness
from careercli.explore.spelling import told
from careercli.model.fold import fold


def of(asked: str, title: str) -> float:
    return likeness(Term("ca:1", "en", "official", title, title, 0), {word: [word] for word in told(fold(asked))})


@pytest.mark.parametrize(
    ("asked", "title"),
    [("nurse", "Nurse"), ("of the nurse", "Nurse"), ("friseurin", "Friseur/in"), ("護理師", "護理師")],
)
def test_the_whole_name(asked: str, title: str) -> None:
    assert of(asked, title) == 1


@pytest.mark.parametrize(
    ("asked", "better", "worse"),
    [
        ("nurse", "Nurse", "Nurses"),
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
