"""`career ai`: what AI does to an occupation, the working of an activity, the ranking of a country."""

import json

import jsonschema
import pytest

ONE = ("ai", "29-2011")
RANKING = ("ai", "--country", "CA", "--limit", "12")
ACTIVITY = "Analyze laboratory findings"
WORKING = (*ONE, "--explain", ACTIVITY)
WIDTHS = [80, 100, 160]
SHAPES = {"one": ONE, "several": (*ONE, "32120", "55-1011"), "working": WORKING, "ranking": ("ai", "--country", "us")}


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
@pytest.mark.parametrize(
    "asked", [(*ONE, "--all"), ("ai", "32120", "--measures"), ("ai", "10011"), ("ai", "11-9039"), WORKING, RANKING]
)
def test_nothing_is_wider_than_the_screen(page, width, asked):
    assert max(map(len, page(width, *asked).splitlines())) <= width


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_keeps_the_contract(career, answer, shape):
    envelope = answer(*SHAPES[shape])
    assert envelope["schema"] == "ai/2"
    jsonschema.validate(envelope, json.loads(career("schema", "ai").out))


@pytest.mark.parametrize("broken", [{"shares": {}}, {"activities": []}, {"measures": [{"name": "x"}]}])
def test_the_contract_refuses_another_shape(career, answer, broken):
    envelope = answer(*ONE)
    envelope["data"]["ai"] |= broken
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(envelope, json.loads(career("schema", "ai").out))


def test_the_record_has_the_keys_of_the_design(answer):
    record = answer(*ONE)["data"]["ai"]
    assert {"verdict", "summary", "shares", "tasks", "products", "skills", "entry_level", "advice", "measures"} <= set(
        record
    )
    assert {"automated", "augmented", "human", "method", "source"} <= set(record["shares"])
    assert set(record["tasks"]) == {"automated", "augmented", "human"}
    assert {"name", "takes_over", "source"} <= set(record["products"][0])
    for measure in record["measures"]:
        assert {"name", "value", "scale", "percentile", "rated_at", "year", "source"} <= set(measure)


@pytest.mark.parametrize("code", ["29-2011", "32120"])
def test_the_laboratory_is_that_of_one_onet_occupation(answer, code):
    shares = answer("ai", code)["data"]["ai"]["shares"]
    assert [shares[key] for key in ("automated", "augmented", "human", "rated")] == [7.1, 28.6, 64.3, 15]
    assert (shares["method"], shares["origins"]) == ("task-labels/2", [{"onet": "29-2011.00", "weight": 1.0}])


def test_the_published_measures_of_the_laboratory(answer):
    found = {entry["measure"]: entry for entry in answer("ai", "32120", "--measures")["data"]["ai"]["measures"][::-1]}
    figures = {"gpts-beta-human": 0.23, "aioe": 0.28, "lm-aioe": -0.04, "ms-applicability": 0.12, "ilo-2025": 0.31}
    named = {key: round(entry["value"], 2) for key, entry in found.items() if key in figures}
    assert named == figures
    assert {found[key]["rated_at"] for key in ("ilo-2025", "ms-applicability")} == {"isco:3212", "us:29-2010"}


def test_every_source_named_is_told(answer):
    for asked in list(SHAPES.values())[:3]:
        envelope = answer(*asked)
        named = set(sourced(envelope["data"]))
        assert named
        assert named <= set(envelope["sources"]), asked


def test_the_ranking_tells_its_sources_though_no_line_names_them(answer):
    assert {"ai-eloundou-2023", "us-onet-30-1", "onet-noc-bc-v3", "noc-onet-dais"} <= set(answer(*RANKING)["sources"])
    assert "onet-noc-bc-v3" not in answer("ai", "--country", "us")["sources"]


def sourced(node):
    """Every source a record names."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key.endswith("source") and isinstance(value, str):
                yield value
            elif key == "sources":
                yield from value
            else:
                yield from sourced(value)
    elif isinstance(node, list):
        for value in node:
            yield from sourced(value)


def test_a_crosswalk_is_explained_at_the_foot(page):
    assert "Province of British Columbia: O*NET to NOC 2021 mapping" in " ".join(
        page(160, "ai", "10011", "--all").split()
    )


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("55-1011", "No AI data for its tasks: military work, which O*NET does not describe."),
        ("42102", "No AI data for its tasks: military work, which O*NET does not describe."),
        ("11-9039", "No AI data for its tasks: a leftover group, for which O*NET lists no tasks."),
        ("10011", "none of which counts for half: "),
        ("00011", "several US jobs that count alike: "),
    ],
)
def test_what_is_missing_or_weak_is_stated(page, code, told):
    assert told in " ".join(page(160, "ai", code, "--all").split())
    assert told in " ".join(page(160, "show", code, "--section", "ai").split())


def test_no_measure(page):
    assert "No published study rates this occupation." in page(80, "ai", "40042", "--measures")


@pytest.mark.parametrize(
    ("threshold", "automated", "augmented"), [("2", 21.4, 14.3), ("2.5", 7.1, 28.6), ("3", 7.1, 28.6)]
)
def test_the_threshold_moves_the_shares(answer, threshold, automated, augmented):
    data = answer(*ONE, "--threshold", threshold)["data"]
    shares = data["ai"]["shares"]
    assert (data["threshold"], shares["automated"], shares["augmented"]) == (float(threshold), automated, augmented)


def test_all_shows_more(page):
    short, whole = page(100, *ONE), page(100, *ONE, "--all")
    assert "--all`" in short
    assert "--all`" not in whole
    assert len(whole) > len(short)


@pytest.mark.parametrize("sort", ["automated", "augmented", "human"])
def test_the_ranking_is_by_the_share_asked_for(answer, sort):
    lines = answer("ai", "--country", "ca", "--sort", sort, "--limit", "0")["data"]
    known = [line[sort] for line in lines if isinstance(line[sort], float)]
    assert (len(lines), len(known)) == (516, 512)
    assert known == sorted(known, reverse=True)


def test_a_table_for_a_spreadsheet(career):
    head, first = career(*RANKING, "--format", "csv").out.splitlines()[:2]
    assert head == (
        "id,country,code,title,automated,augmented,human,quality,path,employment,automated_low,automated_high,missing"
    )
    assert first == "ca:12202,ca,12202,Insurance underwriters,85.7,14.3,0.0,single,onet-noc-bc-v3,28100,85.7,85.7,"


def test_fields(career):
    assert career(*RANKING, "--fields", "code,human", "--format", "tsv").out.splitlines()[0] == "code\thuman\tmissing"


def test_codes_from_a_pipe(answer):
    assert [record["id"] for record in answer("ai", "-", stdin="29-2011\n32120\n")["data"]] == [
        "us:29-2011",
        "ca:32120",
    ]


@pytest.mark.parametrize(
    ("code", "arguments", "told"),
    [
        (2, (), "`ai` needs an occupation or a country"),
        (2, ("--sort", "human"), "`ai` needs an occupation or a country"),
        (2, ("--country", "CA", "--sort", "pay"), "No sort `pay`\n\nhint: Sorts: automated, augmented, human"),
        (2, ("--country", "CA", "--threshold", "3"), "`--threshold` is about one occupation"),
        (2, ("--country", "CA", "--explain", "x"), "`--explain` is about one occupation"),
        (2, ("--country", "CA", "--measures"), "`--measures` is about one occupation"),
        (2, ("--country", "CA", "--all"), "`--all` is about one occupation"),
        (2, ("29-2011", "--sort", "human"), "`--sort` ranks a country"),
        (2, ("29-2011", "--limit", "3"), "`--limit` ranks a country"),
        (2, ("29-2011", "--explain", ACTIVITY, "--measures"), "`--measures` does not go with `--explain`"),
        (2, ("29-2011", "--explain", ACTIVITY, "--all"), "`--all` does not go with `--explain`"),
        (2, ("29-2011", "--measures", "--threshold", "2"), "`--threshold` changes shares, not `--measures`"),
        (2, ("29-2011", "32120", "--explain", ACTIVITY), "`--explain` takes one occupation"),
        (2, ("29-2011", "--threshold", "9"), "No threshold 9\n\nhint: Thresholds: 2, 2.5, 3"),
        (2, ("29-2011", "--threshold", "x"), "`--threshold` takes a number, not `x`"),
        (3, ("--country", "fr"), "No country `fr`\n\nhint: Countries here: ca, us, gb, au, de, sg\n"),
        (3, ("29-9999",), "No occupation 29-9999"),
        (3, ("29-2011", "--explain", "Analyze laboratory"), "could be several activities of us:29-2011"),
        (3, ("29-2011", "--explain", "juggle"), "`juggle` is not an activity of us:29-2011"),
        (3, ("55-1011", "--explain", "juggle"), "us:55-1011 has no rated activities: military work"),
    ],
)
def test_what_is_refused(refused, code, arguments, told):
    assert told in refused(code, "ai", *arguments)
