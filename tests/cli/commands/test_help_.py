"""`career help`: topics and commands by one name."""


def test_it_lists_commands_and_topics(career):
    done = career("help")
    assert (done.code, done.err) == (0, "")
    assert "Usage: career" in done.out
    assert "  exit-codes          Exit codes\n" in done.out


def test_a_mistyped_command(refused):
    assert refused(3, "help", "shwo").startswith("error: No command or topic `shwo`\n\nhint: Did you mean `show`?\n")


def test_a_mistyped_topic(refused):
    assert "Did you mean `exit-codes`" in refused(3, "help", "exit-cods")


def test_nothing_alike(refused):
    assert refused(3, "help", "zzz").startswith(
        "error: No command or topic `zzz`\n\nhint: Topics: ai-method, credentials-method, "
    )


def test_a_topic_without_a_translation_is_english_and_says_so(career, monkeypatch):
    monkeypatch.setenv("CAREER_LANG", "fr")
    done = career("help", "exit-codes")
    assert done.code == 0
    assert done.out.startswith("# Exit codes")
    assert done.err.startswith("note: ") and "anglais" in done.err
