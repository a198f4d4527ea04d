"""Every value that a record can hold where a page says it in words has its key."""

from typing import Any, Literal, get_args, get_origin

import pytest
from keys import messages

from careercli.record.bucket import Bucket
from careercli.record.credential import REACHES, STATUSES
from careercli.text.slug import slug
from careerdata.rows.ai import AiTaskRow, MeasureLinkRow, ProductRow, Quality
from careerdata.rows.base import Period
from careerdata.rows.credential import CredentialRow
from careerdata.rows.profile import Ai

UNSAID = {"", "exact", "none"}
"""Nothing is said where a field is empty, a link is exact or there is no link."""


def values(annotation: Any) -> set[str]:
    """The values of a `Literal`, or of one in a union."""
    parts = get_args(annotation)
    return set(parts) if get_origin(annotation) is Literal else {value for part in parts for value in values(part)}


def field(model: Any, name: str) -> set[str]:
    """The values that a field of a row can have."""
    return values(model.model_fields[name].annotation)


CLOSED = {
    "unit.a": values(Period),
    "unit.per": values(Period),
    "pages.ai.bucket": values(Bucket),
    "pages.ai.quality": values(Quality),
    "pages.ai.measure.quality": field(MeasureLinkRow, "quality"),
    "pages.ai.product.kind": field(ProductRow, "kind"),
    "pages.ai.product.degree": field(ProductRow, "degree"),
    "pages.credentials.kind": field(CredentialRow, "kind"),
    "pages.credentials.form": field(CredentialRow, "form"),
    "pages.credentials.confidence": field(CredentialRow, "confidence"),
    "pages.credentials.status": field(CredentialRow, "status") | {*map(slug, (*STATUSES, *REACHES))},
    "data.verdict": field(Ai, "verdict"),
    "data.task-type": field(AiTaskRow, "type"),
}


@pytest.mark.parametrize("prefix", CLOSED)
def test_every_value_has_its_key(prefix: str) -> None:
    assert {value for value in CLOSED[prefix] - UNSAID if f"{prefix}.{value}" not in messages("en")} == set()


@pytest.mark.parametrize("prefix", CLOSED)
def test_every_key_has_its_value(prefix: str) -> None:
    found = {key.removeprefix(f"{prefix}.") for key in messages("en") if key.startswith(f"{prefix}.")}
    assert found - CLOSED[prefix] == set()
