"""Which row model describes which file of data/."""

from pathlib import PurePosixPath

from careerdata.rows.ai import (
    AiDwaRow,
    AiIscoShareRow,
    AiShareRow,
    AiTaskRow,
    MeasureActivityRow,
    MeasureLinkRow,
    MeasurePartRow,
    MeasureRow,
    ProductRow,
)
from careerdata.rows.base import Row
from careerdata.rows.called import CalledRow
from careerdata.rows.credential import BodyRow, CoverageRow, CredentialRow, OfficeRow, RegulatorRow
from careerdata.rows.crosswalk import (
    CheckedRow,
    CrosswalkRow,
    IscoCalledRow,
    IscoGroupRow,
    IscoLabelRow,
    IscoTitleRow,
    NocSocRow,
)
from careerdata.rows.everyday import EverydayRow
from careerdata.rows.fee import FeeRow, LanguageTestRow
from careerdata.rows.hiring import GrantRow, RegionalOutlookRow, UnemploymentRow, VacancyRow
from careerdata.rows.industry import FirmsAiRow, IndustryRow
from careerdata.rows.listing import InvitedRow, ListRow, MayBeListedRow, RoundRow, TnOccupationRow, TnProfessionRow
from careerdata.rows.net import NetPayRow, PriceLevelRow
from careerdata.rows.occupation import CombinedRow, EditionRow, GroupRow, LevelRow, OccupationRow, RelatedRow, TitleRow
from careerdata.rows.outlook import OutlookRow, ShortageRow
from careerdata.rows.pay import (
    AgePayRow,
    AllPayRow,
    BasicPayRow,
    GoingRateRow,
    PayScaleOfRow,
    PayScaleRow,
    PlacePayRow,
    RateRow,
    WageLevelRow,
    WageRow,
)
from careerdata.rows.points_system import LookupRow
from careerdata.rows.region import PlaceRow, RegionRow
from careerdata.rows.schooling import ApprenticeshipRow, AttainmentRow, EducationRow, IscedRow, StudyRow
from careerdata.rows.skill import EscoSkillRow, NeedRow, TaskTimeRow
from careerdata.rows.study import SecondaryPayRow, StudyFieldRow, StudyPayRow, StudyYearsRow, TuitionRow
from careerdata.rows.what import NameRow, UnitOfRow, WhatRow
from careerdata.rows.work import (
    ActivityRow,
    DwaRow,
    InterestRow,
    InterestScoresRow,
    SkillRow,
    TechnologyRow,
    TopSkillRow,
    WorkContextRow,
)

FILES: dict[str, type[Row]] = {
    "ai/tasks.csv": AiTaskRow,
    "ai/dwas.csv": AiDwaRow,
    "ai/shares.csv": AiShareRow,
    "ai/shares_isco.csv": AiIscoShareRow,
    "ai/measures.csv": MeasureRow,
    "ai/measure_links.csv": MeasureLinkRow,
    "ai/measure_parts.csv": MeasurePartRow,
    "ai/measure_activities.csv": MeasureActivityRow,
    "routes/lookups.csv": LookupRow,
    "isco/groups.csv": IscoGroupRow,
    "isco/labels_zh_hant.csv": IscoLabelRow,
    "isco/called.csv": IscoCalledRow,
    "isco/titles.csv": IscoTitleRow,
    "esco.csv": EscoSkillRow,
    "needs.csv": NeedRow,
    "task_time.csv": TaskTimeRow,
    "crosswalks/ca_us.csv": NocSocRow,
    "crosswalks/checked.csv": CheckedRow,
    "crosswalks/??_isco.csv": CrosswalkRow,
    "occupations.csv": OccupationRow,
    "groups.csv": GroupRow,
    "titles.csv": TitleRow,
    "what.csv": WhatRow,
    "names.csv": NameRow,
    "unit_of.csv": UnitOfRow,
    "levels.csv": LevelRow,
    "combined.csv": CombinedRow,
    "related.csv": RelatedRow,
    "editions.csv": EditionRow,
    "regions*.csv": RegionRow,
    "places.csv": PlaceRow,
    "wage_levels.csv": WageLevelRow,
    "wages*.csv": WageRow,
    "place_pay.csv": PlacePayRow,
    "age_pay.csv": AgePayRow,
    "all_pay.csv": AllPayRow,
    "basic_pay.csv": BasicPayRow,
    "outlook.csv": OutlookRow,
    "shortage.csv": ShortageRow,
    "vacancies.csv": VacancyRow,
    "regional_outlook.csv": RegionalOutlookRow,
    "unemployment.csv": UnemploymentRow,
    "grants.csv": GrantRow,
    "invited.csv": InvitedRow,
    "education.csv": EducationRow,
    "dwas.csv": DwaRow,
    "activities.csv": ActivityRow,
    "industries.csv": IndustryRow,
    "firms_ai.csv": FirmsAiRow,
    "technology.csv": TechnologyRow,
    "interests.csv": InterestRow,
    "interest_scores.csv": InterestScoresRow,
    "skills.csv": SkillRow,
    "top_skills.csv": TopSkillRow,
    "work_context.csv": WorkContextRow,
    "lists*.csv": ListRow,
    "may_be_listed.csv": MayBeListedRow,
    "study.csv": StudyRow,
    "rates*.csv": RateRow,
    "recognition/fees.csv": FeeRow,
    "recognition/tests.csv": LanguageTestRow,
    "words/everyday.csv": EverydayRow,
    "words/called.csv": CalledRow,
    "money/net.csv": NetPayRow,
    "money/price_levels.csv": PriceLevelRow,
    "products.csv": ProductRow,
    "credentials*.csv": CredentialRow,
    "bodies*.csv": BodyRow,
    "regulators*.csv": RegulatorRow,
    "credential_coverage.csv": CoverageRow,
    "offices.csv": OfficeRow,
    "education/isced.csv": IscedRow,
    "education/study_years.csv": StudyYearsRow,
    "study_fields.csv": StudyFieldRow,
    "tuition.csv": TuitionRow,
    "study_pay*.csv": StudyPayRow,
    "secondary_pay.csv": SecondaryPayRow,
    "attainment.csv": AttainmentRow,
    "apprenticeships.csv": ApprenticeshipRow,
    "rounds.csv": RoundRow,
    "going_rates.csv": GoingRateRow,
    "pay_scale_of.csv": PayScaleOfRow,
    "pay_scales.csv": PayScaleRow,
    "tn_occupations.csv": TnOccupationRow,
    "tn_professions.csv": TnProfessionRow,
}


def row_model_or_none(path: str) -> type[Row] | None:
    """The model of the file at this path below data/, or None when no noun owns that name."""
    return next((model for pattern, model in FILES.items() if PurePosixPath(path).match(pattern)), None)
