"""docs/data-format.md: the tables of a profile, from its models."""

import typing
from collections.abc import Iterator

from pydantic import BaseModel

from careerdata.rows.profile import Profile
from made.files import about, columns, held


def sections(_: str) -> str:
    """The profile itself, then every table it holds."""
    models = list(dict.fromkeys(below(Profile)))
    parts = [f"#### {model.__name__}\n\n{about(model)}\n\n{columns(model, keys(model))}" for model in models]
    return "\n\n".join(parts)


def keys(model: type[BaseModel]) -> list[str]:
    """The keys in the order written, the source last."""
    return sorted(model.model_fields, key=lambda name: name == "source")


def below(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The model and every model its keys hold."""
    yield model
    for kind in typing.get_type_hints(model, include_extras=True).values():
        for inner in held(kind):
            yield from below(inner)
