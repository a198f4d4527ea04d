"""Who gives a credential where: the bodies its rows name, then those its region is known to have."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from careercli.record.credential import Giver
from careerdata.build.offices import by_region, licensing
from careerdata.rows.credential import CredentialRow, RegulatorRow

if TYPE_CHECKING:
    from careerdata.build.shelf import Shelf


def givers(shelf: "Shelf", rows: list[CredentialRow]) -> list[Giver]:
    """A giver each row, and one each known regulator of a region bound; what is left has no name: ask there."""
    own = [giver for row in rows for giver in by_region(shelf, _giver(shelf, row), row.body)]
    bound = {region for row in rows for region in _below(shelf, row.regions.split())}
    taken = {region for giver in own if "name" in giver for region in giver["regions"]}
    since = {region: row.since for row in rows for region in row.regions.split() if row.since}
    known = sorted(_regulators(shelf, rows[0], bound - taken, since), key=lambda giver: giver["regions"])
    if not known:
        return own
    taken |= {region for giver in known for region in giver["regions"]}
    return [*(giver for one in own for giver in _left(shelf, one, taken)), *known]


def _regulators(
    shelf: "Shelf", row: CredentialRow, open_regions: set[str], since: Mapping[str, str]
) -> Iterator[Giver]:
    """The bodies known to give it there; `since` when one must hold it, by region."""
    for one in shelf.of(RegulatorRow, row.code):
        regions = sorted(open_regions & set(one.regions.split()))
        if (one.name, one.part) == (row.name, row.part) and regions:
            body = shelf.bodies[one.body]
            giver: Giver = {"name": body.name, "regions": regions, "source": one.source}
            if body.page:
                giver["page"] = body.page
            if days := sorted({since[region] for region in regions if region in since}):
                giver["since"] = days[0]
            giver["confidence"] = one.confidence.replace("-", " ")
            yield giver


def _left(shelf: "Shelf", giver: Giver, taken: set[str]) -> Iterator[Giver]:
    """A giver with a name; one without for the regions nobody is known in, if there are any."""
    if "name" in giver or not giver["regions"]:
        yield giver
        return
    left = [region for region in _below(shelf, giver["regions"]) if region not in taken]
    if left:
        yield {**giver, "regions": left}


def _below(shelf: "Shelf", regions: Iterable[str]) -> list[str]:
    """The regions themselves; for the country's key all that license professions."""
    found = set(regions)
    if shelf.key in found:
        found |= set(licensing(shelf))
    return sorted(found - {shelf.key})


def _giver(shelf: "Shelf", row: CredentialRow) -> Giver:
    giver: Giver = {"regions": row.regions.split(), "source": row.source}
    if row.body:
        body = shelf.bodies[row.body]
        giver = {"name": body.name, "regions": row.regions.split(), "source": body.source}
        if body.page:
            giver["page"] = body.page
    if row.title:
        giver["called"] = row.title
    if row.since:
        giver["since"] = row.since
    if row.updated:
        giver["updated"] = row.updated
    return giver
