"""`--net` and `--real` over the bundled data."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Career = Callable[..., Any]


def first(run: Any) -> Any:
    assert run.code == 0, run.err
    data = json.loads(run.out)["data"]
    return data["percentiles"][0] if "percentiles" in data else data


def test_salary_of_a_state_says_what_is_left(career: Career) -> None:
    run = career("salary", "us:15-1252", "--region", "us-tx", "--net", "--json")
    found = first(run)
    assert found["net"] == pytest.approx(found["net_of"] - sum(found["net_tax"].values()), abs=2)
    assert found["net_place"] == "us-tx"
    assert "net-pay-2026" in json.loads(run.out)["sources"]


def test_other_money_and_another_period(career: Career) -> None:
    found = first(career("salary", "de:81302", "--net", "--per", "month", "--json"))
    assert found["converted"]["net"] == round(found["net"] / 12)


def test_of_quebec_the_reason(career: Career) -> None:
    found = first(career("salary", "ca:32120", "--region", "QC", "--net", "--json"))
    assert (found["net"], found["missing"]["net"]) == (None, "net-quebec")


def test_what_pay_buys_in_an_area(career: Career) -> None:
    run = career("salary", "us:15-1252", "--region", "us-m35620", "--real", "--json")
    found = first(run)
    assert found["real"] == round(found["p50"] * 100 / found["price_level"]["level"])
    assert "net" not in found
    assert "bea-rpp-2024" in json.loads(run.out)["sources"]


def test_show_has_it_on_the_page_and_in_json(career: Career) -> None:
    assert "After tax: about" in career("show", "de:81302", "--net").out
    pay = first(career("show", "de:81302", "--net", "--json"))["pay"]["percentiles"]
    assert pay[0]["net"] < pay[0]["net_of"]


def test_a_table_has_columns_for_it(career: Career) -> None:
    run = career("salary", "--country", "de", "--net", "--format", "csv", "--limit", "3")
    head = run.out.splitlines()[0].split(",")
    assert {"net", "net_of", "net_place"} <= set(head)


def test_everywhere_it_is_not_offered(career: Career) -> None:
    run = career("salary", "us:15-1252", "--everywhere", "--net")
    assert run.code == 2
