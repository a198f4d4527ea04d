"""docs/json.md: the figures that lists, comparisons and ratings share, out of their registry."""

from careercli.record.measures import AXES, BOUNDS, MEASURES


def table(_: str) -> str:
    """A row for each figure: its key, unit, which way is good, what sorts and bounds it."""
    rows = ["| key | unit | better | `--sort` | bounds |", "|---|---|---|---|---|"]
    for one in MEASURES:
        bounds = ", ".join(f"`--{name.replace('_', '-')}`" for name, measure in BOUNDS.items() if measure is one)
        sort = f"`{one.name}`" if one.name else ""
        rows.append(f"| `{one.key}` | {one.unit} | {one.better} | {sort} | {bounds} |")
    return "\n".join(rows) + "\n"


def axes(_: str) -> str:
    """A row for each axis of the rating: whether 10 says little of it, and the figure it is compared by."""
    rows = ["| axis | 10 says | compared by |", "|---|---|---|"]
    for one in AXES:
        figure = f"`{one.figure}`" if one.figure else "its value"
        rows.append(f"| `{one.name}` | {'little' if one.less else 'much'} of it | {figure} |")
    return "\n".join(rows) + "\n"
