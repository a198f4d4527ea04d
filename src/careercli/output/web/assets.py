"""The style and the script of a page, and what lets a browser run these and nothing else."""

import os
from typing import NamedTuple

FOLDER = os.path.dirname(__file__)
DIGESTS = {
    "page.css": "sha256-XxKhX9wVgcBB2mWwtb2HLPjjnwjk4PTgiRCAxqXiEbo=",
    "page.js": "sha256-KMIQ6dPVOYfud/5uUaMXJbAXZAxsVzJ8/JPYNbgmllM=",
}
"""The SHA-256 of each file (tests/output/web/test_assets.py): working it out for every page would take as long as
starting Python does."""


class Asset(NamedTuple):
    """A file that stands in the page itself, and its digest as a browser is given it."""

    text: str
    digest: str


def asset(name: str) -> Asset:
    """A file of this folder."""
    with open(os.path.join(FOLDER, name), encoding="utf-8", newline="") as file:
        return Asset(file.read(), DIGESTS[name])


def policy(styles: tuple[Asset, ...], scripts: tuple[Asset, ...]) -> str:
    """What the page may load: nothing; and run: its own style and script, known by their digests, and no other."""
    style, script = (" ".join(f"'{one.digest}'" for one in some) or "'none'" for some in (styles, scripts))
    return f"default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'"
