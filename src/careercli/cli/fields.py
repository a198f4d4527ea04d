"""`--fields a,b`: only these keys of the data, in this order."""

import json
from typing import Any

from careercli.cli.answer import Answer
from careercli.errors import UsageError


def selected(answer: Answer, fields: str | None) -> Answer:
    """The answer narrowed to the fields named; `pay.currency` reaches into a record.

    Raises UsageError listing the fields there are.
    """
    if fields is None:
        return answer
    wanted = [field.strip() for field in fields.split(",") if field.strip()]
    data = json.loads(answer.text) if answer.text is not None else answer.data
    records = data if isinstance(data, list) else [data]
    known = list(answer.fields) or list(dict.fromkeys(key for record in records for key in record))
    unknown = [field for field in wanted if field.partition(".")[0] not in known]
    if unknown or not wanted:
        raise UsageError(f"No field `{', '.join(unknown)}`", f"Fields: {', '.join(known)}")
    kept = [{field: reached(record, field) for field in wanted} for record in records]
    narrowed = answer._replace(text=None, data=kept if isinstance(data, list) else kept[0])
    return narrowed._replace(fields=wanted) if answer.fields else narrowed


def reached(record: dict[str, Any], field: str) -> object:
    """The value at a dotted path; None where the record has nothing there."""
    value: Any = record
    for key in field.split("."):
        if isinstance(value, list):
            value = [entry.get(key) if isinstance(entry, dict) else None for entry in value]
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value
