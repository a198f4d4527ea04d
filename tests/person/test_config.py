"""The reader's configuration: which layer wins, and files that cannot be used."""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli import paths
from careercli.errors import BAD_DATA, USAGE, BadData, UsageError
from careercli.person import config
from careercli.person.config import KEYS, MAX_BYTES, check, read, setting, settings, write
from careercli.text.languages import languages
from careercli.text.text import Message

Written = Callable[[str], Path]


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A configuration folder of the test's own, nothing remembered of another's."""
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "config"))
    config.read.cache_clear()


@pytest.fixture
def user() -> Written:
    """Write the user's config.toml."""

    def writes(text: str) -> Path:
        paths.user_config().parent.mkdir(exist_ok=True)
        paths.user_config().write_text(text, encoding="utf-8")
        return paths.user_config()

    return writes


def test_nothing_configured() -> None:
    assert setting("lang") == ("lang", "", "default")
    assert [found.key for found in settings()] == list(KEYS)
    assert {found.origin for found in settings()} == {"default"}


def test_the_users_file(user: Written) -> None:
    path = user('lang = "fr"\nlimit = 10\n')
    assert setting("lang") == ("lang", "fr", str(path))
    assert setting("limit").value == "10"
    assert setting("currency").origin == "default"


def test_the_project_comes_before_the_user(user: Written) -> None:
    user('lang = "fr"\ncurrency = "EUR"\n')
    Path("career.toml").write_text('lang = "pt"\n')
    assert setting("lang") == ("lang", "pt", "career.toml")
    assert setting("currency").value == "EUR"


def test_the_environment_comes_before_both(user: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    user('lang = "fr"\n')
    Path("career.toml").write_text('lang = "pt"\n')
    monkeypatch.setenv("CAREER_LANG", "zh-Hant")
    assert setting("lang") == ("lang", "zh-Hant", "CAREER_LANG")


def test_an_empty_variable_says_nothing(user: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    user('lang = "fr"\n')
    monkeypatch.setenv("CAREER_LANG", "")
    assert setting("lang").value == "fr"


def test_the_folder_of_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CAREER_CONFIG_DIR")
    assert paths.user_config().is_relative_to(tmp_path)
    assert paths.user_config().name == "config.toml"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("lang", "en"),
        ("format", "jsonl"),
        ("countries", "us"),
        ("countries", "us, ca"),
        ("currency", "usd"),
        ("limit", "0"),
        ("limit", "999999999"),
    ],
)
def test_allowed(key: str, value: str) -> None:
    assert check(key, value, "here") == value


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("lang", "klingon"),
        ("lang", "EN"),
        ("format", "xls"),
        ("countries", "usa"),
        ("countries", "us,,ca"),
        ("countries", ""),
        ("currency", "dollars"),
        ("currency", "US1"),
        ("limit", "-1"),
        ("limit", "ten"),
        ("limit", "²"),
        ("limit", "٣"),
        ("limit", "9" * 5000),
        ("limit", ""),
    ],
)
def test_refused(key: str, value: str) -> None:
    with pytest.raises(UsageError, match=f"not a value for `{key}` \\(here\\)") as caught:
        check(key, value, "here")
    assert caught.value.hints[0] == f"Allowed: {KEYS[key].allows()}"
    assert caught.value.exit_code == USAGE


def test_an_unknown_key_names_all() -> None:
    with pytest.raises(UsageError, match="No setting `colour`") as caught:
        check("colour", "red", "here")
    assert all(key in caught.value.hints[0] for key in KEYS)


def test_a_bad_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREER_FORMAT", "xls")
    with pytest.raises(UsageError, match="CAREER_FORMAT"):
        setting("lang")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lang = ", "is not TOML"),
        ("lang = fr", "is not TOML"),
        (f"limit = {'9' * 5_000}", "a number has too many digits"),
        (f"limit = {'[' * 30_000}", "too deeply nested"),
        ('lang = "fr"\nlang = "en"', "is not TOML"),
        ('colour = "red"', "No setting `colour`"),
        ('lang = "klingon"', "`klingon` is not a value for `lang`"),
        ("limit = true", "`true` is not a value for `limit`"),
        ("limit = -1", "`-1` is not a value for `limit`"),
        ('lang = ["fr"]', "is not a value for `lang`"),
        ("[lang]\nname = 1", "is not a value for `lang`"),
        ("x" * (MAX_BYTES + 1), "is too large for a configuration"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(user: Written, text: str, told: str) -> None:
    path = user(text)
    with pytest.raises(BadData) as caught:
        setting("lang")
    assert told in caught.value.message
    assert str(path) in caught.value.message
    assert caught.value.exit_code == BAD_DATA
    assert path.read_text() == text, "nothing is lost"


def test_a_file_that_is_not_utf_8(user: Written) -> None:
    user("").write_bytes(b'lang = "\xff"')
    with pytest.raises(BadData, match="line 1: not UTF-8 text") as caught:
        setting("lang")
    assert caught.value.hints


def test_a_file_that_may_not_be_read(user: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    path = user('lang = "fr"')

    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(BadData, match=r"cannot be read: .*Permission denied"):
        setting("lang")


@pytest.mark.skipif(sys.platform != "linux", reason="the short way is taken on Linux alone")
def test_the_folder_is_the_one_platformdirs_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from platformdirs import user_config_path

    monkeypatch.delenv("CAREER_CONFIG_DIR")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert paths.user_config().parent == user_config_path("career") == tmp_path / ".config" / "career"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "elsewhere"))
    assert paths.user_config().parent == user_config_path("career") == tmp_path / "elsewhere" / "career"


@pytest.mark.skipif(sys.platform != "linux", reason="the short way is taken on Linux alone")
@pytest.mark.parametrize("blank", ["", " "])
def test_a_blank_home_is_that_of_the_account_and_not_the_root_of_the_disk(
    monkeypatch: pytest.MonkeyPatch, blank: str
) -> None:
    import pwd

    monkeypatch.delenv("CAREER_CONFIG_DIR")
    monkeypatch.setenv("HOME", blank)
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    assert paths.user_config().parent == Path(pwd.getpwuid(os.getuid()).pw_dir, ".config", "career")


@pytest.mark.parametrize("place", ["folder", "loop"])
def test_what_is_no_file_is_told(place: str) -> None:
    path = paths.user_config()
    path.parent.mkdir()
    path.mkdir() if place == "folder" else path.symlink_to(path)
    with pytest.raises(BadData, match="cannot be read"):
        setting("lang")


class TestWrite:
    """Keeping settings."""

    def test_what_is_written_is_read(self) -> None:
        path = paths.user_config()
        write(path, {"limit": "10", "lang": "fr"})
        assert path.read_text() == 'lang = "fr"\nlimit = "10"\n'
        assert read(path) == {"lang": "fr", "limit": "10"}

    def test_what_was_remembered_is_forgotten(self, user: Written) -> None:
        user('lang = "fr"')
        assert setting("lang").value == "fr"
        write(paths.user_config(), {"lang": "pt"})
        assert setting("lang").value == "pt"

    @pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
    def test_only_the_owner_may_read(self) -> None:
        write(paths.user_config(), {"lang": "fr"})
        assert stat.S_IMODE(paths.user_config().stat().st_mode) == 0o600

    def test_the_file_is_replaced_whole_and_nothing_left_over(self, user: Written) -> None:
        before = user('lang = "fr"').stat().st_ino
        write(paths.user_config(), {"lang": "pt"})
        assert paths.user_config().stat().st_ino != before
        assert [path.name for path in paths.user_config().parent.iterdir()] == ["config.toml"]

    def test_a_failure_keeps_what_was_there(self, user: Written, monkeypatch: pytest.MonkeyPatch) -> None:
        path = user('lang = "fr"')

        def refuse(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "replace", refuse)
        with pytest.raises(BadData, match=r"cannot be written: .*No space left"):
            write(path, {"lang": "pt"})
        assert path.read_text() == 'lang = "fr"'
        assert [entry.name for entry in path.parent.iterdir()] == ["config.toml"]

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(BadData, match="cannot be written") as caught:
            write(tmp_path / "file" / "config.toml", {"lang": "fr"})
        assert "Is the folder yours" in caught.value.hints[0]

    @pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
    def test_a_folder_that_may_only_be_read(self, tmp_path: Path) -> None:
        (tmp_path / "locked").mkdir(mode=0o500)
        with pytest.raises(BadData, match="cannot be written"):
            write(tmp_path / "locked" / "config.toml", {"lang": "fr"})


class TestChange:
    """One setting at a time, by one process at a time."""

    def test_what_another_process_wrote_is_kept(self, user: Written) -> None:
        path = user('lang = "fr"')
        assert setting("lang").value == "fr"
        path.write_text('lang = "fr"\nlimit = "5"')  # by another process: this one remembers the file as it was
        assert config.change(path, "currency", "EUR")
        assert read(path) == {"currency": "EUR", "lang": "fr", "limit": "5"}

    def test_a_setting_is_forgotten(self, user: Written) -> None:
        path = user('lang = "fr"\nlimit = "5"')
        assert config.change(path, "lang", None)
        assert not config.change(path, "lang", None)
        assert read(path) == {"limit": "5"}

    def test_nothing_to_forget_makes_no_folder(self) -> None:
        assert not config.change(paths.user_config(), "lang", None)
        assert not paths.user_config().parent.exists()


@pytest.mark.parametrize(
    ("key", "purpose", "allows"),
    [
        ("countries", "order in which career looks up a code without a country",
         "country keys, separated by commas (us,ca)"),
        ("home", "country you live in; it comes first", "a country key (ca)"),
        ("destinations", "countries you may move to; they come next", "country keys, separated by commas (us,ca)"),
        ("currency", "currency in which pages compare pay", "a currency code (USD)"),
        ("limit", "rows on a terminal", "a whole number, 0 for all"),
        ("lang", "language of texts", None),
        ("format", "output format on a terminal", None),
    ],
)  # fmt: skip
def test_what_a_key_is_for_and_allows(key: str, purpose: str, allows: str | None) -> None:
    assert Message(KEYS[key].purpose) == purpose
    known = {"lang": languages, "format": paths.text_formats}
    assert KEYS[key].allows() == (allows or ", ".join(known[key]()))


def test_each_refusal_says_what_is_wrong_and_what_to_do(user: Written) -> None:
    with pytest.raises(UsageError) as caught:
        check("colour", "red", "here")
    assert caught.value.message == "No setting `colour` (here)"
    known = "lang, format, home, destinations, countries, currency, limit, pager"
    assert caught.value.hints == (f"Settings: {known}",)
    path = user('colour = "red"')
    with pytest.raises(BadData) as read_caught:
        setting("lang")
    assert read_caught.value.message == f"No setting `colour` ({path})"
    assert read_caught.value.hints == caught.value.hints
    for text, said, hint in (
        ("x", f"{path} is not TOML: ", "Fix the file or move it."),
        ("x" * (MAX_BYTES + 1), f"{path} is too large for a configuration (65,536 bytes at most)", None),
    ):
        path.write_text(text)
        config.read.cache_clear()
        with pytest.raises(BadData) as read_caught:
            setting("lang")
        assert read_caught.value.message.startswith(said)
        assert read_caught.value.hints == ((hint,) if hint else ())


def test_a_file_of_the_most_bytes_is_read(user: Written) -> None:
    user("#" * (MAX_BYTES - 12) + '\nlang = "fr"')
    assert setting("lang").value == "fr"


@pytest.mark.parametrize("key", KEYS)
def test_every_key_has_its_variable(monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    texts = {"lang": "fr", "format": "json", "currency": "EUR", "limit": "7", "pager": "more"}
    value = (texts | {"home": "ca", "destinations": "us,gb", "countries": "us"})[key]
    monkeypatch.setenv(f"CAREER_{key.upper()}", value)
    assert setting(key) == (key, value, f"CAREER_{key.upper()}")


def test_the_smallest_and_the_largest_of_a_value() -> None:
    assert check("limit", "9" * 9, "x") == "9" * 9
    for key, wrong in (
        ("limit", "9" * 10),
        ("currency", "EU"),
        ("currency", "EURO"),
        ("countries", "u"),
        ("limit", "1a"),
    ):
        with pytest.raises(UsageError):
            check(key, wrong, "x")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("limit = true", "`true`"),
        ('lang = ["fr"]', '`["fr"]`'),
        ("lang = { x = 1 }", '`{"x": 1}`'),
        ("[lang]\nx = 1979-05-27", '`{"x": "1979-05-27"}`'),
        ('pager = ["less", "-R"]', '`["less", "-R"]`'),
        ("pager = false", "`false`"),
    ],
)
def test_a_value_of_another_kind_is_told_as_the_file_has_it(user: Written, text: str, told: str) -> None:
    user(text + "\n")
    with pytest.raises(BadData) as refused:
        setting("lang")
    assert told in refused.value.message
    assert refused.value.hints


@pytest.mark.parametrize("key", [key for key in KEYS if key != "pager"])
def test_a_blank_variable_says_nothing(user: Written, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    monkeypatch.setenv(f"CAREER_{key.upper()}", "  ")
    assert setting(key) == (key, "", "default")


def test_a_blank_folder_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CAREER_CONFIG_DIR", " ")
    assert paths.user_config().is_relative_to(tmp_path)
    assert paths.user_config().parent.name == "career"
