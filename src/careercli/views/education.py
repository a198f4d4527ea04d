"""Education on a page: stages with time and cost, what is typically needed, fields of study."""

from careercli.model.occupation import Education, Study
from careercli.output.document import Block, Bullets, Cell, Column, Facts, Grid, Heading, Note, Value
from careercli.views.labels import Labels

FIELDS_SHOWN = 12
TYPICAL = ("Typical entry", "Experience in a related occupation", "Training on the job")


def education(stages: list[Education], fields: list[Study], label: Labels, *, every_field: bool = False) -> list[Block]:
    """The education section; nothing when nothing is known."""
    own = [stage for stage in stages if not stage.get("typical")]
    typical = [stage for stage in stages if stage.get("typical")]
    blocks = [*_stages(own, label), *_typical(typical, label), *_fields(fields, label, every_field)]
    return [Heading(label("Education")), *blocks] if blocks else []


def _stages(stages: list[Education], label: Labels) -> list[Block]:
    if not stages:
        return []
    columns = (Column(label("Stage")), Column(label("Years"), "right"), Column(label("Cost in all"), "right"))
    rows = tuple(_stage(stage, label) for stage in stages)
    remarks = [
        Note(remark["text"], "info", (remark["source"],)) for stage in stages for remark in stage.get("official", [])
    ]
    return [Grid(columns, rows), *remarks]


def _stage(stage: Education, label: Labels) -> tuple[Value, ...]:
    years = _span(_years(stage.get("years_min", 0), label), _years(stage.get("years_max", 0), label))
    cost = _span(label.count(stage.get("cost_min")), label.count(stage.get("cost_max")))
    return (
        Cell(label(stage["stage"]), refs=(stage["source"],)),
        Cell(years),
        Cell(f"{cost} {stage.get('currency', '')}"),
    )


def _years(years: float, label: Labels) -> str:
    return label.decimal(years, 0 if years == int(years) else 1)


def _span(low: str, high: str) -> str:
    return low if low == high else f"{low}–{high}"


def _typical(stages: list[Education], label: Labels) -> list[Block]:
    blocks: list[Block] = []
    for stage in stages:
        texts = (stage["stage"], stage.get("experience", ""), stage.get("training", ""))
        rows = tuple(
            (label(name), Cell(label(text), refs=(stage["source"],)))
            for name, text in zip(TYPICAL, texts, strict=True)
            if text
        )
        blocks.append(Facts(rows))
    return blocks


def _fields(fields: list[Study], label: Labels, every: bool) -> list[Block]:
    if not fields:
        return []
    ordered = sorted(fields, key=lambda field: (not field["stem"], field["cip"]))
    shown = ordered if every else ordered[:FIELDS_SHOWN]
    items = [
        Cell(
            f"{field['title']} ({field['cip']})" + (" · STEM OPT" if field["stem"] else ""),
            refs=(field["source"], *([field["stem_source"]] if field["stem"] else [])) if place == 0 else (),
        )
        for place, field in enumerate(shown)
    ]
    if len(ordered) > len(shown):
        items.append(Cell(label("… and {n} more (`career education CODE`)", n=len(ordered) - len(shown)), "dim"))
    return [Bullets(tuple(items), label("Fields of study that lead here"))]
