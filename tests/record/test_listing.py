"""The records of lists declare every key the atlas gives them."""

from careercli.atlas.wages import table
from careercli.record.listing import PayLine


def test_a_pay_table_holds_only_declared_keys() -> None:
    lines = table("gb", "gb")
    assert {key for line in lines for key in line} <= PayLine.__required_keys__ | PayLine.__optional_keys__
    assert {line["basis"] for line in lines} == {"full-time"}
