"""Task labels and activities as the atlas keeps them."""

import pytest

from careercli.atlas.tasks import Activity, Task, activities, tasks_of
from careercli.record.bucket import Labels

pytestmark = pytest.mark.usefixtures("atlas")


def test_tasks_of_some_occupations_in_their_order() -> None:
    assert [(task.onet, task.task) for task in tasks_of(["51-2011.00", "51-1010.00"])] == [
        *(("51-1010.00", number) for number in range(1, 6)),
        ("51-2011.00", 6),
        ("51-2011.00", 7),
    ]


def test_labels_are_read_and_absent_ones_are_none() -> None:
    found = tasks_of(["51-1010.00"])
    assert found[0] == Task("51-1010.00", 1, "core", Labels("E1", "E1", 3, 4, False), True, ("1.D",))
    assert found[2].labels == Labels("E0", "E0", 1, 1, True)
    assert found[4] == Task("51-1010.00", 5, "n-a", Labels(None, None, None, None, None), False, ("1.A",))


def test_no_occupation_has_no_tasks() -> None:
    assert tasks_of([]) == tasks_of(["99-9999.00"]) == []


def test_activities_by_id() -> None:
    assert activities(["1.B", "9.Z"]) == {"1.B": Activity("1.B", "Taste beer.", "human", 0, 40, 60, 3, 3)}
    assert activities([]) == {}
