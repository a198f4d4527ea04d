"""Credentials, visas and lists of a card."""

from careercli.record.occupation import ClosedPost, Credential, Listing, Visa
from careerdata.build.shelf import Shelf
from careerdata.build.visas import brief_of
from careerdata.rows.listing import ListRow
from careerdata.rows.profile import Profile


def credentials(profile: Profile | None, *, documents: bool) -> list[Credential]:
    """What a profile says one must hold to work, or (`documents`) to migrate."""
    if profile is None:
        return []
    rows = profile.migration_documents if documents else profile.credentials
    return [row.model_dump(exclude_none=True) for row in rows]  # type: ignore[misc]


def posts(shelf: Shelf, code: str) -> list[ClosedPost]:
    """Who may not hold posts of the occupation, whatever visa they have."""
    return [
        {"says": post.says, "source": post.source, "confidence": post.confidence}
        for post in shelf.posts
        if code.startswith(post.codes)
    ]


def lists(shelf: Shelf, code: str) -> list[Listing]:
    """The official lists the occupation stands on, newest first."""
    rows = sorted(shelf.of(ListRow, code), key=lambda row: (-int(row.year), row.list))
    return [_listing(shelf, row) for row in rows]


def _listing(shelf: Shelf, row: ListRow) -> Listing:
    record = shelf.lists[row.list][row.year]
    listing: Listing = {
        "list": f"{shelf.key}/{row.list}",
        "name": record.name,
        "year": int(row.year),
        "status": record.status,
        "source": row.source,
    }
    if record.until:
        listing["to"] = record.until.isoformat()
    if row.condition:
        listing["condition"] = row.condition
    return listing


def visas(shelf: Shelf, code: str, profile: Profile | None) -> list[Visa]:
    """Routes a profile tells, then those of visas.toml as they stood on the day it was checked."""
    told = [row.model_dump(exclude_none=True) for row in profile.visas] if profile else []
    return [*told, *brief_of(shelf, code)]  # type: ignore[list-item]
