"""What to know of a figure that is published for more people than the occupation's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.neighbour import group_title
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation


def group(record: Occupation, rated_at: str, t: Text) -> str:
    """The sentence for a whole group; empty where the figure is the occupation's own."""
    if not rated_at:
        return ""
    title = t.title(group_title(record, rated_at))
    if title:
        return t("Published for the whole group {group} ({title}) only.", group=rated_at, title=title)
    return t("Published for the whole group {group} only.", group=rated_at)
