"""The two hand-written profiles, figure by figure, and what a bad profile file is told."""

import tomllib
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.rows.profile import Profile, load_profile

DATA = Path(__file__).parents[3] / "data"
CANADA = DATA / "ca" / "profiles" / "32120.toml"
STATES = DATA / "us" / "profiles" / "29-2011.toml"
BOTH = pytest.mark.parametrize("path", [CANADA, STATES], ids=["ca", "us"])


def sources_in(value: object) -> set[str]:
    """Every source key named anywhere in a dumped profile."""
    if isinstance(value, list):
        return set().union(*map(sources_in, value))
    if not isinstance(value, dict):
        return set()
    own = {value["source"]} if "source" in value else set()
    return own.union(value.get("sources", []), *map(sources_in, value.values()))


def bands(profile: Profile) -> list[tuple[object, ...]]:
    """The pay bands as tuples."""
    return [(b.band, b.years_min, b.years_max, b.low, b.high, b.period) for b in profile.pay.by_experience]


def stages(profile: Profile) -> list[tuple[object, ...]]:
    """The education stages without their names."""
    return [(e.years_min, e.years_max, e.cost_min, e.cost_max, e.currency) for e in profile.education]


def papers(profile: Profile) -> list[tuple[object, ...]]:
    """The credentials: kind, status, and the page's status where it was corrected."""
    return [(c.kind, c.status, c.page_status) for c in profile.credentials]


def disagreements(profile: Profile) -> dict[str, tuple[object, object]]:
    """The conflicts by field: what the page says, what the official source says."""
    return {conflict.field: (conflict.page, conflict.official) for conflict in profile.conflicts}


@BOTH
def test_profile_is_filed_under_its_own_code(path: Path) -> None:
    country, code = load_profile(path).id.split(":")
    assert (country, code) == (path.parent.parent.name, path.stem)


@BOTH
def test_every_section_has_as_many_entries_as_the_page(path: Path) -> None:
    profile = load_profile(path)
    tasks = profile.ai.tasks
    assert [len(tasks.automated), len(tasks.augmented), len(tasks.human)] == [4, 4, 4]
    assert [len(profile.ai.products), len(profile.ai.skills)] == [6, 6]
    assert [len(profile.fit.suits), len(profile.fit.avoid)] == [3, 2]
    assert [len(profile.visas), len(profile.education), len(profile.outlook.growth_areas)] == [3, 2, 4]
    assert all([profile.summary, profile.ai.summary, profile.ai.entry_level, profile.ai.advice])
    assert all([profile.outlook.progression, profile.outlook.demand, profile.drawn_from.note])
    assert all(band.note for band in profile.pay.by_experience)
    assert profile.faq == []


def test_each_profile_names_the_other_as_related() -> None:
    assert load_profile(CANADA).related == [load_profile(STATES).id]
    assert load_profile(STATES).related == [load_profile(CANADA).id]


@BOTH
def test_the_rating_says_what_it_is_a_mean_of(path: Path) -> None:
    assert "eleven axes" in (load_profile(path).ratings[0].note or "")


@BOTH
def test_every_source_is_described_in_sources_toml(path: Path) -> None:
    described = tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))
    named = sources_in(load_profile(path).model_dump())
    assert len(named) >= 5
    assert named <= set(described)


@BOTH
def test_conflicts_point_at_what_the_profile_holds(path: Path) -> None:
    profile = load_profile(path).model_dump()
    for field in disagreements(load_profile(path)):
        value: object = profile
        for step in field.replace("outlook.growth", "outlook.page_growth").split("."):
            value = value[int(step)] if isinstance(value, list) else value[step]  # type: ignore[index]
        assert value is not None, field


def test_canada_header() -> None:
    profile = load_profile(CANADA)
    assert (profile.id, profile.source, str(profile.checked)) == ("ca:32120", "page-ca-32120", "2026-11-21")
    assert profile.title == "Medical laboratory technician"
    assert profile.group_title == "Medical laboratory technologists"
    assert (profile.classification, profile.migration_status) == ("NOC", "skilled")
    assert [(r.by, r.overall, r.out_of) for r in profile.ratings] == [("page", 7.6, 10)]
    assert profile.ai.verdict == "mixed"


def test_canada_pay_and_education() -> None:
    profile = load_profile(CANADA)
    assert profile.pay.currency == "CAD"
    assert bands(profile) == [
        ("early", 0, 3, 55000, 68000, "year"),
        ("middle", 3, 7, 68000, 85000, "year"),
        ("senior", 7, None, 85000, 105000, "year"),
    ]
    assert [stage.stage for stage in profile.education] == ["Bachelor's degree", "Diploma"]
    assert stages(profile) == [(4, 4, 30000, 60000, "CAD"), (2, 3, 15000, 30000, "CAD")]


def test_canada_names_one_product_and_leaves_the_rest_unnamed() -> None:
    products = load_profile(CANADA).ai.products
    known = [(p.name, p.kind, p.degree, p.year) for p in products]
    lost = (None, None, None, None)
    named = ("Anthos Zenyth Microplate Reader with AI", "product", "partial", 2020)
    assert known == [lost, lost, lost, lost, named, lost]


def test_canada_papers_stand_apart_from_immigration_documents() -> None:
    profile = load_profile(CANADA)
    assert papers(profile) == [
        ("certification", "mandatory", None),
        ("registration", "mandatory in some regions", None),
    ]
    assert profile.credentials[0].body == "CSMLS"
    assert (len(profile.credentials[1].regions), profile.credentials[1].source) == (9, "ca-oasis-2023")
    documents = [(d.kind, d.body, d.status) for d in profile.migration_documents]
    assert documents == [
        ("credential assessment", "WES or IQAS", "mandatory"),
        ("language test", "IELTS or CELPIP", "mandatory"),
    ]
    routes = [(visa.route, visa.status) for visa in profile.visas]
    names = ["ca/express-entry", "ca/pnp", "ca/aip"]
    assert routes == [(name, "conditions") for name in names]


def test_canada_conflicts() -> None:
    profile = load_profile(CANADA)
    outlook = profile.outlook
    assert (outlook.page_growth_percent, outlook.page_growth_years) == (15, 10)
    assert (outlook.page_growth_from, outlook.page_growth_to) == (None, None)
    official = "Medical laboratory technologists (TEER 2)"
    assert disagreements(profile) == {
        "title": ("Medical laboratory technician", official),
        "outlook.growth_percent": (15, 30.0),
        "pay.by_experience.2.high": (105000, 101920),
        "credentials.0.status": ("mandatory", "usually asked"),
        "migration_documents.0.kind": ("professional credential", "immigration document"),
        "migration_documents.1.kind": ("professional credential", "immigration document"),
        "ratings.0.overall": (7.6, "no official rating exists"),
    }
    assert isinstance(profile.conflicts[2].page, int)


def test_states_header() -> None:
    profile = load_profile(STATES)
    assert (profile.id, profile.source, str(profile.checked)) == (
        "us:29-2011",
        "page-us-29-2011",
        "2026-11-21",
    )
    assert profile.title == "Medical and clinical laboratory technologist"
    assert profile.group_title == "Medical and Clinical Laboratory Technologists"
    assert (profile.classification, profile.migration_status) == ("SOC", "skilled")
    assert [(r.by, r.overall, r.out_of) for r in profile.ratings] == [("page", 6.9, 10)]
    assert profile.ai.verdict == "reshaped"


def test_states_pay_and_education() -> None:
    profile = load_profile(STATES)
    assert profile.pay.currency == "USD"
    assert bands(profile) == [
        ("early", 0, 3, 55000, 70000, "year"),
        ("middle", 4, 10, 70000, 90000, "year"),
        ("senior", 10, None, 90000, 120000, "year"),
    ]
    assert stages(profile) == [(4, 4, 40000, 120000, "USD"), (1, 1, 10000, 30000, "USD")]


def test_states_products_are_all_unnamed() -> None:
    assert {(p.name, p.kind, p.degree, p.year) for p in load_profile(STATES).ai.products} == {(None,) * 4}


def test_states_papers_and_visas() -> None:
    profile = load_profile(STATES)
    assert papers(profile) == [
        ("licence", "mandatory in some regions", "mandatory"),
        ("certification", "voluntary", None),
        ("compliance", "voluntary", None),
    ]
    licence = profile.credentials[0]
    assert licence.regions == ["us-fl", "us-hi", "us-mt", "us-nd", "us-nv", "us-ny", "us-tn"]
    assert "California is not in this source" in (licence.note or "")
    assert profile.migration_documents == []
    assert [visa.route for visa in profile.visas] == ["us/h1b", "us/eb2", "us/eb3"]
    assert {visa.status for visa in profile.visas} == {"conditions"}


def test_states_conflicts() -> None:
    profile = load_profile(STATES)
    outlook = profile.outlook
    assert (outlook.page_growth_percent, outlook.page_growth_years) == (5, 10)
    assert (outlook.page_growth_from, outlook.page_growth_to) == (2022, 2032)
    found = disagreements(profile)
    assert found["outlook.growth_percent"] == (5, 1.7)
    assert found["outlook.demand"] == ("2022-32: about average", "2022-32: faster than average")
    assert found["pay.by_experience.2.high"] == (120000, 100990)
    assert found["ratings.0.overall"][0] == 6.9
    assert found["credentials.0.status"][0] == "mandatory"
    assert set(found) >= {"credentials.2.status", "summary"}


def broken(tmp_path: Path, old: str, new: str) -> str:
    """What reading the Canadian profile says when `old` in it has become `new`."""
    text = CANADA.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "32120.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadData) as caught:
        load_profile(path)
    assert str(path) in caught.value.message
    return caught.value.message


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("[ai.tasks]", 'mood = "fine"\n[ai.tasks]', "`ai.mood`"),
        ('classification = "NOC"', 'classification = "NOC"\nwages = 1', "`wages`"),
        ("years_max = 3\nlow", "years_max = -1\nlow", "`pay.by_experience.0.years_max`"),
        ("years_min = 3\nyears_max = 7", "years_min = 8\nyears_max = 7", "`pay.by_experience.1`"),
        ("low = 55000", "low = 69000", "`pay.by_experience.0`"),
        ('band = "middle"', 'band = "senior"', "`pay`"),
        ("low = 55000", 'low = "55000"', "`pay.by_experience.0.low`"),
        ("low = 55000", "low = 55000.5", "`pay.by_experience.0.low`"),
        ("cost_min = 30000", "cost_min = 60001", "`education.0`"),
        ('source = "page-ca-32120"\n', "", "`source`"),
        ('source = "ca-oasis-2023"', "", "`education.0.official.0.source`"),
        ('source = "page-ca-32120"', 'source = "Page 1"', "`source`"),
        ("Bioinformatics", "\\u001b[31mBioinformatics", "`ai.skills.5`"),
        ("Bioinformatics", "Bio\\u009binformatics", "`ai.skills.5`"),
        ("Bioinformatics", "", "`ai.skills.5`"),
        ('degree = "partial"', 'degree = "Partial"', "`ai.products.4.degree`"),
        ('status = "mandatory"', 'status = "required"', "`credentials.0.status`"),
        ('"ca-ab", "ca-mb"', '"ca-mb", "ca-ab"', "`credentials.1`"),
        ('route = "ca/pnp"', 'route = "PNP"', "`visas.1.route`"),
        ("checked = 2026-11-21", 'checked = "2026-11-21"', "`checked`"),
        ("page_growth_years = 10", "page_growth_years = 10\npage_growth_from = 2023", "`outlook`"),
        ('["page-ca-32120", "ca-noc-2021"]', '["ca-noc-2021"]', "`conflicts.0.sources`"),
        ("faq = []", "", "`faq`"),
    ],
)
def test_a_bad_profile_is_refused_naming_file_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert key in broken(tmp_path, old, new)


def test_malformed_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    assert "line 3" in broken(tmp_path, 'id = "ca:32120"', "id = ")


def test_a_doubled_key_is_refused(tmp_path: Path) -> None:
    assert "cannot be read: Cannot overwrite a value (at line" in broken(tmp_path, "faq = []", "faq = []\nfaq = []")


def test_a_missing_file_is_bad_data(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"none\.toml"):
        load_profile(tmp_path / "none.toml")


def test_markup_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "32120.toml"
    text = CANADA.read_text(encoding="utf-8").replace("Bioinformatics", "[bold]Bio[/bold] <b>[note]")
    path.write_text(text, encoding="utf-8")
    assert load_profile(path).ai.skills[5] == "[bold]Bio[/bold] <b>[note]"
