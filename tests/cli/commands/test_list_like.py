"""`career list --like`: subjects as a way in."""

import pytest

from careercli.queries.subjects import _everyday, liked
from careercli.record.subject import LEAST, SUBJECTS, either, forms
from careercli.text.languages import languages


def best(answer, like, country="us", count=25):
    """The titles of the first occupations of a list by subjects."""
    return [line["title"] for line in answer("list", "--like", like, "--country", country)["data"][:count]]


@pytest.mark.parametrize(
    ("like", "title"),
    [
        ("biology,animals", "Zoologists and Wildlife Biologists"),
        ("biology,animals", "Veterinarians"),
        ("music", "Musicians and Singers"),
        ("physics", "Physicists"),
        ("history", "Historians"),
        ("cooking", "Chefs and Head Cooks"),
        ("law", "Lawyers"),
        ("mathematics", "Mathematicians"),
        ("cars", "Automotive Service Technicians and Mechanics"),
        ("dance", "Dancers"),
        ("plants", "Soil and Plant Scientists"),
        ("geography", "Geographers"),
    ],
)
def test_who_comes_first_for_a_subject(answer, like, title):
    assert title in best(answer, like)


@pytest.mark.parametrize("like", ["biologie,animaux", "biologia,animais", "生物,動物", "BIOLOGY, pets"])
def test_subjects_in_every_language_are_the_same(answer, like):
    assert best(answer, like) == best(answer, "biology,animals")


@pytest.mark.parametrize("country", ["ca", "gb", "au", "de", "sg"])
def test_other_countries_are_read_through_counterparts_and_say_so(answer, country):
    lines = answer("list", "--like", "biology,animals", "--country", country)["data"]
    assert lines
    assert all(one["from"][:3] in ("us:", "isc") for line in lines for one in line["liked_by"] if "from" in one)
    assert all("from" in one for line in lines for one in line["liked_by"] if one["kind"] != "esco")
    scores = [line["like"] for line in lines]
    assert scores == sorted(scores, reverse=True)
    assert min(scores) >= LEAST


def test_the_sources_of_what_ties_are_named(answer):
    envelope = answer("list", "--like", "biology", "--country", "us", "--limit", "5")
    used = {one["source"] for line in envelope["data"] for one in line["liked_by"]}
    assert used
    assert used <= envelope["sources"].keys()


def test_filters_and_orders_hold_with_subjects(answer):
    lines = answer("list", "--like", "animals", "--country", "us", "--min-pay", "60000", "--sort", "pay")["data"]
    pay = [line["pay_median"] for line in lines]
    assert pay == sorted(pay, reverse=True)
    assert min(pay) >= 60000


def test_where_none_has_to_do_with_all_it_is_said(answer):
    envelope = answer("list", "--like", "dance,trains,law", "--country", "us")
    assert any("all of your subjects" in warning for warning in envelope["warnings"])


@pytest.mark.parametrize(
    ("like", "code", "said"),
    [
        ("biologee", 3, "biology"),
        ("animaals", 3, "animals"),
        ("xqzzt", 3, "We know no subject"),
        ("[xqred]", 3, "`[xqred]`"),
        ("<xqscript>", 3, "We know no subject"),
        (",", 2, "--like"),
        ("a,b,c,d,e,f,g", 2, "up to 6"),
        ("!!!", 3, "We know no subject"),
    ],
)
def test_what_is_no_subject(career, like, code, said):
    run = career("list", "--like", like, "--json")
    assert run.code == code
    assert said in run.err
    assert run.out == ""


def test_an_order_by_subjects_needs_some(refused):
    assert "--like biology,animals" in refused(2, "list", "--sort", "like")


def test_the_page_marks_what_is_borrowed(career):
    page = career("list", "--like", "biology,animals", "--country", "gb", terminal=True).out
    assert "~" in page
    assert "best matches in the US" in page


def test_every_everyday_subject_is_found_in_the_sources_and_named_once():
    names = _everyday()
    assert set(names.values()) == set(SUBJECTS)
    assert len(languages()) == 4
    assert all(liked([key]) for key in SUBJECTS)


def test_pieces_of_evidence_add_up_to_less_than_all():
    assert either([]) == 0
    assert either([0.5, 0.5]) == 0.75
    assert either([1.0, 0.2]) == 1


def test_number_and_case_of_a_word_do_not_matter():
    assert forms("Animals and Plants") == forms("animal and plant")
