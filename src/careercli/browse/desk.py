"""The one thread that asks the atlas, so that typing never waits for an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class Desk:
    """Takes questions in turn. One whose asker was cancelled before its turn is not put at all."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="career-atlas")

    async def ask(self, question: Callable[Given, Answer], *values: Given.args, **named: Given.kwargs) -> Answer:
        """The answer of a question, while the screen goes on. Raises what the question raises."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, partial(question, *values, **named))

    def close(self) -> None:
        """Take no more questions."""
        self._thread.shutdown(wait=False, cancel_futures=True)
