"""The entry point. `--version` answers before anything else is imported."""

import sys


def main() -> None:
    """Run `career` with the arguments of the process and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from careercli.version import __version__

        print(f"career {__version__}")  # noqa: T201 - the one line that needs no Result
        return
    from careercli.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
