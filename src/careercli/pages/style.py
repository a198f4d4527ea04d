"""The styles that carry a meaning on every page: of the three buckets of work, of ratings of shortage."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from careercli.output.document import Style


def bucket_style(bucket: str) -> Style:
    """The style of a bucket, which has its name."""
    return cast("Style", bucket)


def rating_style(text: str) -> Style:
    """A shortage is good news for who looks for work, a surplus bad."""
    folded = text.lower()
    return "good" if "shortage" in folded else "bad" if "surplus" in folded else ""
