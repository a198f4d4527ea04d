"""Pages in every language: what they ask the catalogues, official French names, numbers as the language has them."""

import pytest
from keys import KEY, messages

from careercli.text.text import Text

ASKED = (
    ("show", "32120", "29-2011", "21231", "us:15-1252", "00010", "us:11-1011"),
    ("compare", "32120", "29-2011", "21231", "--currency", "USD"),
    ("compare", "32120", "29-2011", "--currency", "USD", "--ppp"),
    ("show", "gb:2212", "gb:3213", "gb:1111", "gb:9241"),
    ("show", "au:251411", "au:321211", "au:111111"),
    ("show", "de:81804", "de:82312", "de:01104"),
    ("show", "sg:32120", "sg:21222"),
    ("compare", "gb:2251", "au:251513", "de:81804", "sg:32120", "ca:31120", "us:29-1051", "--currency", "EUR"),
    ("salary", "--country", "GB"),
    ("salary", "--country", "AU"),
    ("salary", "--country", "DE"),
    ("salary", "--country", "SG"),
    ("outlook", "gb:2212", "au:251411", "de:81804", "sg:32120"),
    ("visas", "gb:2212", "au:251411", "de:81804", "sg:21222"),
    ("salary", "32120"),
    ("salary", "us:13-1021"),
    ("salary", "--country", "CA"),
    ("salary", "--country", "US", "--region", "NY"),
    ("list",),
    ("list", "--country", "ca", "--min-human", "60"),
    ("search", "nurse"),
    ("countries",),
    ("sources", "32120"),
    ("schema",),
    ("config", "list", "--show-origin"),
    ("outlook", "32120", "00010"),
    ("credentials", "29-2011"),
    ("education", "29-2011"),
    ("visas", "32120"),
    ("ai", "32120", "29-2011", "us:29-1141", "00011", "--all"),
    ("ai", "85120", "00010", "us:55-1011"),
    ("ai", "32120", "us:15-1252", "--measures"),
    ("ai", "us:29-1141", "--threshold", "2"),
    ("ai", "29-2011", "--explain", "Analyze laboratory findings", "--threshold", "3"),
    ("ai", "us:29-1141", "--explain", "Prescribe medications"),
    ("ai", "--country", "CA", "--limit", "0"),
    ("ai", "--country", "US", "--sort", "human", "--limit", "0"),
)


@pytest.fixture
def asked(monkeypatch):
    """What pages ask the catalogues for."""
    keys: set[str] = set()
    answer = Text.__call__

    def heard(self, key, /, **values):
        keys.add(key)
        return answer(self, key, **values)

    monkeypatch.setattr(Text, "__call__", heard)
    return keys


@pytest.mark.parametrize("command", ASKED, ids=" ".join)
def test_pages_ask_for_known_keys_only(career, asked, command):
    assert career(*command, "--format", "table").code == 0
    assert asked
    assert {key for key in asked if KEY.fullmatch(key)} - {*messages("en")} == set()


def test_an_empty_key_is_empty():
    """gettext answers an empty id with the header of the catalogue."""
    assert Text("fr")("") == ""


def test_labels_are_translated(career):
    assert "Perspectives d’emploi" in career("show", "32120", "--all", "--lang", "fr").out
    assert "職業前景" in career("show", "32120", "--all", "--lang", "zh-Hant").out
    assert "Perspectivas de carreira" in career("show", "32120", "--all", "--lang", "pt").out


def test_the_lead_is_one_text_in_the_language(career):
    lead = "Profession classée FÉER\u00a02 dans le groupe «\u00a0Technologues et techniciens/techniciennes des sciences"
    assert lead in " ".join(career("show", "32120", "--all", "--lang", "fr", "--format", "md").out.split(" "))
    assert "分級為 TEER 2，所屬類別為「" in career("show", "32120", "--all", "--lang", "zh-Hant", "--format", "md").out


@pytest.mark.parametrize("command", [("list", "--country", "ca"), ("salary", "--country", "ca"), ("search", "32120")])
def test_lists_have_the_official_french_titles(career, command):
    assert "Technologues de laboratoires médicaux" in career(*command, "--lang", "fr", "--format", "md").out


def test_a_comparison_has_the_official_french_titles(career):
    page, whole = (
        career("compare", "32120", "29-2011", "--lang", "fr", "--format", "md", *more).out for more in ([], ["--all"])
    )
    assert "Technologues de laboratoires médicaux" in page
    assert "Technologues de laboratoires médicaux" in whole
    assert "FÉER 2" in whole


@pytest.mark.parametrize(("language", "name"), [("fr", "États-Unis"), ("zh-Hant", "美國"), ("pt", "Estados Unidos")])
def test_the_country_is_named_in_the_language(career, language, name):
    assert name in career("salary", "us:15-1252", "--lang", language).out


def test_french_provinces(career):
    assert "Colombie-Britannique" in career("salary", "32120", "--lang", "fr").out


@pytest.mark.parametrize(
    ("language", "growth"),
    [("en", "+30.0%"), ("fr", "+30,0\u202f%"), ("zh-Hant", "+30.0%"), ("pt", "+30,0%")],
)
def test_growth_never_breaks_before_its_sign(career, language, growth):
    assert growth in career("outlook", "32120", "--all", "--lang", language).out


@pytest.mark.parametrize("form", ["table", "plain", "md", "html"])
@pytest.mark.parametrize(
    ("language", "share"),
    [("en", "64.3%"), ("fr", "64,3\u202f%"), ("zh-Hant", "64.3%"), ("pt", "64,3%")],
)
def test_a_share_of_tasks_is_written_as_the_language_does(career, language, share, form):
    page = career("ai", "32120", "--all", "--lang", language, "--format", form).out
    assert share in page
    assert "64.3 %" not in page


@pytest.mark.parametrize(("threshold", "told"), [("2.5", "2,5"), ("3", "3")])
def test_a_threshold_is_written_as_the_language_does(career, threshold, told):
    page = career("ai", "32120", "--all", "--threshold", threshold, "--lang", "fr", "--format", "md").out
    assert f"cote moyenne de {told}*\n" in page


def test_published_measures_are_named_in_the_language(career):
    page = career("ai", "32120", "--measures", "--lang", "fr", "--format", "md").out
    assert "étiquettes humaines" in page
    assert "exposition élevée, complémentarité élevée" in page


def test_a_ranking_names_the_country_in_the_language(career):
    assert (
        "IA, États-Unis\u00a0: «\u00a0Peu d’usage pour l’IA\u00a0»"
        in career("ai", "--country", "us", "--sort", "human", "--limit", "1", "--lang", "fr", "--format", "md").out
    )


@pytest.mark.parametrize("language", ["en", "fr", "zh-Hant", "pt"])
def test_html_names_its_language(career, language):
    assert f'<html lang="{language}">' in career("show", "32120", "--lang", language, "--format", "html").out


@pytest.mark.parametrize(
    ("language", "level"),
    [
        ("en", "(RQF 6+)."),
        ("fr", "Profession classée RQF\u00a06+ dans le groupe"),
        ("zh-Hant", "分級為 RQF 6+，"),
        ("pt", "Profissão classificada como RQF 6+ no grupo"),
    ],
)
def test_a_british_level_in_the_opening_lines(career, language, level):
    assert level in career("show", "gb:2212", "--all", "--lang", language, "--format", "md").out


@pytest.mark.parametrize(
    ("language", "workers"),
    [
        ("en", "About 1,353,700 people worked in its whole group (22) in 2020."),
        ("fr", "personnes travaillaient dans l’ensemble de son groupe (22) en 2020."),
        ("zh-Hant", "2020 年整個所屬類別（22）約有 1,353,700 人就業。"),
        ("pt", "pessoas trabalhavam em todo o seu grupo (22) em 2020."),
    ],
)
def test_the_opening_lines_do_not_give_one_occupation_its_groups_workers(career, language, workers):
    assert workers in career("show", "gb:2212", "--all", "--lang", language, "--format", "md").out
