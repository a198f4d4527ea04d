"""Key figures in boxes: never wider than the page, however little they say."""

import pytest

from careercli.output.cells import width_of
from careercli.output.document import Card, Cards, Document
from careercli.output.result import Page, Result

from .printing import printed


@pytest.mark.parametrize("value", ["", "1", "12", "39.00"])
@pytest.mark.parametrize("width", [20, 27, 40])
def test_boxes_stay_on_the_page(value, width):
    document = Document("", "", (Cards((Card("", value, "", ""),) * 4),), {}, "", "")
    text = printed("table", Result("x/1", None, document=document), Page(width, unicode=False))
    assert text.count("+--") >= 8
    assert max(map(width_of, text.split("\n"))) <= width
