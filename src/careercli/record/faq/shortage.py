"""Is the shortage real: what the country's own publisher rates and counts, else what a list is and is not."""

from careercli.record.faq.asking import Asking, Said
from careercli.record.faq.shortage_counted import counted
from careercli.record.faq.shortage_listed import listed
from careercli.record.faq.shortage_rated import rated


def shortage(asking: Asking) -> Said | None:
    """The strongest the country publishes: a rating by region, a rating with counts, else lists and their worth."""
    return rated(asking) or counted(asking) or listed(asking)
