"""What a shell is offered while a command line is typed."""

import pytest


@pytest.fixture
def offered(career, monkeypatch):
    """`offered("career sh")`: the lines printed for a command line typed so far."""

    def typed(line):
        monkeypatch.setenv("_CAREER_COMPLETE", line)
        done = career()
        assert (done.code, done.err) == (0, "")
        return done.out.splitlines()

    return typed


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("career sh", "show\tAn occupation on one screen: pay, jobs,..."),
        ("career config ", "get\tPrint the value of one setting; an empty"),
        (
            "career show --sec",
            "--section\tOnly these sections: pay, outlook, ai, guide, work, skills, education,",
        ),
        ("career show 3212", "32120\tMedical laboratory technologists"),
        ("career show ca:3212", "ca:32120\tMedical laboratory technologists"),
        ("career show 32120 29-201", "29-2011\tMedical and Clinical Laboratory Technologists"),
        ("career list --country ", "ca\tCanada"),
        ("career list --country=u", "us\tUnited States"),
        ("career salary --country ca --region ca-o", "ca-on\tOntario"),
        ("career salary --country ca --region o", "on\tOntario"),
        ("career salary 29-2011 --region us-ny", "us-ny\tNew York"),
        ("career credentials 32120 --region o", "on\tOntario"),
        ("career credentials 32120 --to g", "gb"),
        ("career show 1 --format j", "json"),
        ("career show 1 --lang zh", "zh-Hant"),
        ("career show 1 --section wo", "work"),
        ("career show 1 --section pay,wo", "pay,work"),
        ("career list --sort gr", "growth"),
        ("career salary --sort p5", "p50"),
        ("career list --fields id,ti", "id,title"),
        ("career list --level 2", "2"),
        ("career list --country us --group 29-20", "29-2000"),
        (
            "career list --route ca/express-entry-h",
            "ca/express-entry-healthcare\tExpress Entry category: Health care and social services",
        ),
        (
            "career list --route blue-card-s",
            "blue-card-shortage\tEU Blue Card, lower pay threshold for shortage occupations",
        ),
        (
            "career list --on-list express-entry-s",
            "express-entry-senior-managers\tSenior managers",
        ),
        ("career list --on-list au/cs", "au/csol\tCore Skills Occupation List (CSOL)"),
        ("career list --on-list osl,compass", "osl,compass-shortage\t"),
        ("career compare 1 2 --currency U", "USD"),
        ("career help exit", "exit-codes\tExit codes"),
        ("career help sho", "show"),
        ("career schema occupation", "occupation"),
        ("career completion z", "zsh"),
        ("career config get la", "lang\tlanguage of texts"),
        ("career config set lang f", "fr"),
        ("career config set currency C", "CAD"),
        ("career config set countries us,", "us,ca"),
        ("career profile set weights.le", "weights.leverage=\ta number from 0 to 1,000,000"),
        ("career list ", "--country\t"),
    ],
)
def test_the_first_of_what_fits(offered, line, first):
    assert offered(line)[0].startswith(first)


def test_every_command_is_offered(offered):
    assert [line.partition("\t")[0] for line in offered("career ")][:4] == ["search", "quiz", "list", "similar"]


def test_a_region_is_of_the_country(offered):
    assert all(line.startswith("ca") for line in offered("career salary --country CA --region "))
    assert all(line.startswith("us") for line in offered("career salary us:29-2011 --region "))


def test_names_already_given_are_not_offered_again(offered):
    assert "pay,pay" not in offered("career show 1 --section pay,")


def test_a_file_is_left_to_the_shell(offered):
    assert offered("career list -o ") == []


@pytest.mark.parametrize("line", ["", "career", "career show '32", "career nothing ", "career show 1 --nothing "])
def test_an_unfinished_line_fails_nobody(offered, line):
    offered(line)


def test_without_an_atlas_it_is_silent(career, monkeypatch):
    monkeypatch.setenv("CAREER_ATLAS", "missing")
    monkeypatch.setenv("_CAREER_COMPLETE", "career show 3")
    assert career() == ("", "", 1)


def test_several_countries_after_to(offered):
    assert "us,de" in str(offered("career match 32120 --to us,d"))
    assert "us,us" not in str(offered("career match 32120 --to us,u"))
