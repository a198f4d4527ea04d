"""Replacing one of the reader's own files whole, so that a power cut leaves the old one or the new one."""

import os
from pathlib import Path

from careercli.errors import BadData


def replace(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file, readable by its owner only.

    Raises BadData when it cannot be written; what was there is then still there.
    """
    import tempfile

    try:
        path = Path(os.path.realpath(path))  # a link stays one: what it leads to is replaced
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, prefix=f".{path.stem}-", delete=False) as draft:
            try:  # the draft has mode 600 by itself
                draft.write(content)
                draft.flush()
                os.fsync(draft.fileno())
                draft.close()
                Path(draft.name).replace(path)
            finally:
                Path(draft.name).unlink(missing_ok=True)
    except OSError as problem:
        reason = problem.strerror or problem
        raise BadData(
            "error.file.unwritable", "error.file.unwritable.hint", file=str(path), reason=str(reason)
        ) from problem
