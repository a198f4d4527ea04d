"""A program of the reader's that has the terminal for a while: the pager, the editor."""

import signal
import subprocess
from collections.abc import Mapping, Sequence
from types import FrameType


def run(command: Sequence[str], text: str | None = None, environment: Mapping[str, str] | None = None) -> int:
    """Run a program to its end, with `text` on its standard input; its exit code.

    Ctrl-C is for the program as long as it runs: `less` stops a search with it. What ends this process ends the program
    too. Raises OSError when it cannot be started, KeyboardInterrupt when Ctrl-C ended it.
    """
    started: list[subprocess.Popen[str]] = []

    def end(number: int, frame: FrameType | None) -> None:
        if started and number == signal.SIGINT:
            return
        for process in started:
            process.send_signal(number)
        before = handlers[signal.Signals(number)]
        if callable(before):
            before(number, frame)

    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    handlers = {number: signal.getsignal(number) for number in numbers}
    # Those that Python calls are ours; the system's own, and what is ignored, stay and are the program's too.
    ours = [number for number, handler in handlers.items() if callable(handler)]
    try:
        for number in ours:
            signal.signal(number, end)
        with subprocess.Popen(
            command, stdin=None if text is None else subprocess.PIPE, text=True, env=environment
        ) as process:
            started.append(process)
            process.communicate(text)
    finally:
        for number in ours:
            signal.signal(number, handlers[number])
    if process.returncode == -signal.SIGINT:
        raise KeyboardInterrupt
    return process.returncode
