"""The page of a system over ranges of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.points import WhatIf
    from careercli.record.source import Sources


class WhatIfPage(NamedTuple):
    """A system over ranges of facts. `changed`: what replaced rules that have ended."""

    record: WhatIf
    sources: Sources
    warnings: Sequence[str]
    changed: str
