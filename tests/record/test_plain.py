"""Figures as programs read them: numbers or null, with the reasons beside them."""

import json

import pytest

from careercli.record.plain import plain, plain_text

AS_STORED = {
    "level": {"scheme": "job zone", "missing": "not-published"},
    "ai": {"shares": {"missing": "military", "method": "task-labels/2", "sources": []}},
    "pay": {"percentiles": [{"p10": 20, "p50": {"at_least": 7100}, "p90": {"missing": "suppressed"}, "year": 2025}]},
    "gaps": [{"field": "ai", "missing": "military"}],
    "axes": {"pay": 4.2, "ai": {"missing": "military"}},
    "missing": {"difference": "not-known-here"},
    "pool": {"missing": "not-published"},
}
AS_READ = {
    "level": {"scheme": "job zone", "value": None, "missing": {"value": "not-published"}},
    "ai": {
        "shares": {
            "method": "task-labels/2", "sources": [], "automated": None, "augmented": None, "human": None,
            "missing": {"automated": "military", "augmented": "military", "human": "military"},
        }
    },
    "pay": {
        "percentiles": [
            {
                "p10": 20, "p50": None, "p90": None, "year": 2025,
                "missing": {"p50": "top-coded", "p90": "suppressed"}, "at_least": {"p50": 7100},
            }
        ]
    },
    "gaps": [{"field": "ai", "missing": "military"}],
    "axes": {"pay": 4.2, "ai": None, "missing": {"ai": "military"}},
    "missing": {"difference": "not-known-here", "pool": "not-published"},
    "pool": None,
}  # fmt: skip


def test_numbers_or_null_with_the_reason_in_the_same_object():
    assert plain(AS_STORED) == AS_READ


def test_a_record_that_was_read_so_stays_so():
    assert plain(AS_READ) == AS_READ


def test_stored_text_is_read_the_same():
    assert json.loads(plain_text(json.dumps(AS_STORED, separators=(",", ":")))) == AS_READ


@pytest.mark.parametrize("text", ['{"p50": 25.10}', '[{"note":"missing at_least one"}]'])
def test_text_without_a_gap_is_left_as_it_is(text):
    assert plain_text(text) == text
