"""Style and script are what the digests say, and small; a browser is let run these alone."""

import base64
import hashlib

import pytest

from careercli.output.web.assets import DIGESTS, asset, policy

MOST = 20_000
"""Bytes of style and script together."""


@pytest.mark.parametrize("name", DIGESTS)
def test_the_digest_is_that_of_the_file(name: str) -> None:
    found = base64.b64encode(hashlib.sha256(asset(name).text.encode()).digest()).decode()
    assert asset(name).digest == f"sha256-{found}", f"write this digest into DIGESTS of {name}"


def test_what_every_page_carries_is_small() -> None:
    assert sum(len(asset(name).text.encode()) for name in ("page.css", "page.js")) <= MOST


@pytest.mark.parametrize("name", DIGESTS)
def test_nothing_in_them_ends_their_place_in_the_page_or_leads_out(name: str) -> None:
    text = asset(name).text.lower()
    assert not any(part in text for part in ("</", "<!--", "http:", "https:", "url(", "@import", "\r"))


def test_the_policy_lets_in_nothing_but_what_it_names() -> None:
    style = asset("page.css")
    assert policy((style,), ()) == (
        f"default-src 'none'; style-src '{style.digest}'; script-src 'none'; base-uri 'none'; form-action 'none'"
    )
