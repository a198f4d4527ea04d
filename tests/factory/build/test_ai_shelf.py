"""data/ai at hand; and what a file of a wrong name or a missing folder does."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.ai_shelf import AiShelf
from careerdata.build.atlas import build_atlas, check_data
from careerdata.rows.ai import AiTaskRow


def test_tasks_by_onet_code(ai_shelf: AiShelf) -> None:
    assert {onet: [task.task for task in tasks] for onet, tasks in ai_shelf.tasks.items()} == {
        "51-1010.00": ["1", "2", "3", "4", "5"],
        "51-2011.00": ["6", "7"],
    }
    assert len(ai_shelf.every(AiTaskRow)) == 7


def test_products_by_every_occupation_they_name(ai_shelf: AiShelf) -> None:
    assert {entry: [row.product for row in rows] for entry, rows in ai_shelf.products.items()} == {
        "ca:00030": ["hop-eye", "page-ca-00030-1"],
        "us:51-1010": ["hop-eye", "yeast-eye"],
    }


def test_values_by_the_code_they_are_rated_at(ai_shelf: AiShelf) -> None:
    assert sorted(ai_shelf.values) == [("isco08", "7514"), ("isco08", "7515"), ("soc2018", "51-1010")]
    assert list(ai_shelf.measures) == ["beta", "index"]


def test_a_world_without_the_folder(tmp_path: Path) -> None:
    shelf = AiShelf(tmp_path / "ai", set(), [])
    assert (shelf.shares, shelf.measures, shelf.every(AiTaskRow)) == ({}, {}, [])


def test_a_file_nobody_describes(data: Path, tmp_path: Path) -> None:
    (data / "ai" / "robots.csv").write_text("robot\n", encoding="utf-8")
    with pytest.raises(BadData, match=r"ai/robots\.csv:1: `robots\.csv`: no row model describes"):
        build_atlas(data, tmp_path / "atlas.db")


def test_a_check_without_building_finds_the_same(data: Path) -> None:
    assert check_data(data) == {"ca": 4, "us": 4}
    path = data / "ai" / "tasks.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",human,no,no,", ",augmented,no,no,", 1), encoding="utf-8")
    with pytest.raises(BadData, match=r"ai/tasks\.csv:4: `bucket`"):
        check_data(data)
