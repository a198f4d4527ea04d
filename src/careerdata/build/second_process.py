"""Work on a second core: one function called in a process of its own, while this one goes on."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from careercli.errors import CareerError

T = TypeVar("T")


@contextmanager
def second_process(work: Callable[..., T], *given: Any) -> Iterator[Callable[[], T]]:
    """Start `work(*given)`; the function yielded waits for what it returns, and raises the CareerError it raised.

    The process is started anew on every system (spawn), so `work` is a function of a module and what it is given can be
    pickled. Leaving early stops it.
    """
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(there, work, given), daemon=True)
    process.start()
    there.close()  # or `recv` would wait for ever where the process dies
    try:
        yield lambda: _received(here)
    finally:
        process.terminate()
        process.join()
        here.close()


def _answer(there: Connection, work: Callable[..., object], given: tuple[object, ...]) -> None:
    gc.disable()  # as the build itself does
    try:
        answer = work(*given)
    except CareerError as problem:
        answer = problem
    there.send(answer)


def _received(here: Connection) -> Any:
    try:
        answer = here.recv()
    except EOFError:
        raise CareerError(
            "the second process of the build ended without an answer",
            "What it printed stands above; without a word it was stopped from outside, as for want of memory.",
        ) from None
    if isinstance(answer, CareerError):
        raise answer
    return answer
