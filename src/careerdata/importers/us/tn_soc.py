"""Which American occupations each USMCA profession falls into: read by us from both names, nothing official.

Traps:
- the agreement names professions and limits them by duties; SOC groups jobs. `possible` is for occupations whose jobs
  may be of the profession or not: a software developer's as engineer's, for one
- programmers, technicians of laboratories and licensed practical nurses are left out: no profession names them
- a title of SOC's own index decided where a profession has no occupation of its name (apiculturist: soil and plant
  scientists; plant pathologist: the same; pharmacologist: medical scientists)
"""

from collections.abc import Iterator

from careercli.errors import BadData
from careerdata.rows.listing import TnOccupationRow

SOURCE = "us-career-tn"
SAME, PART, POSSIBLE = ("same", "part", "possible")
ENGINEERS = (
    "17-2011 17-2021 17-2031 17-2041 17-2051 17-2061 17-2071 17-2072 17-2081 17-2111 17-2112 17-2121 17-2131 17-2141 "
    "17-2151 17-2161 17-2171 17-2199"
)
TECHNICIANS = (
    "17-3021 17-3022 17-3023 17-3024 17-3025 17-3026 17-3027 17-3028 17-3029 19-4012 19-4021 19-4031 19-4042 19-4043 "
    "19-4044 19-4051 19-4071 19-4099"
)
PHYSICIANS = (
    "29-1211 29-1212 29-1213 29-1214 29-1215 29-1216 29-1217 29-1218 29-1221 29-1222 29-1223 29-1224 29-1229 29-1241 "
    "29-1242 29-1243 29-1249"
)
TEACHERS = (
    "25-1011 25-1021 25-1022 25-1031 25-1032 25-1041 25-1042 25-1043 25-1051 25-1052 25-1053 25-1054 25-1061 25-1062 "
    "25-1063 25-1064 25-1065 25-1066 25-1067 25-1069 25-1071 25-1072 25-1081 25-1082 25-1111 25-1112 25-1113 25-1121 "
    "25-1122 25-1123 25-1124 25-1125 25-1126 25-1192 25-1193 25-1194 25-1199"
)
MAPPING: dict[str, dict[str, str]] = {
    "accountant": {PART: "13-2011"},
    "agriculturist": {PART: "19-1013"},
    "animal-breeder": {POSSIBLE: "45-2021 19-1011"},
    "animal-scientist": {SAME: "19-1011"},
    "apiculturist": {PART: "19-1013"},
    "architect": {SAME: "17-1011"},
    "astronomer": {SAME: "19-2011"},
    "biochemist": {PART: "19-1021"},
    "biologist": {PART: "19-1022 19-1023 19-1029 19-1013", POSSIBLE: "19-1042"},
    "chemist": {SAME: "19-2031"},
    "claims-adjuster": {PART: "13-1031"},
    "computer-systems-analyst": {SAME: "15-1211", POSSIBLE: "15-1241 15-1252 15-1299"},
    "dairy-scientist": {PART: "19-1011"},
    "dentist": {SAME: "29-1021 29-1022 29-1023 29-1024 29-1029"},
    "dietitian": {PART: "29-1031"},
    "economist": {SAME: "19-3011"},
    "engineer": {SAME: ENGINEERS, POSSIBLE: "15-1252"},
    "entomologist": {PART: "19-1013 19-1023 19-1029"},
    "epidemiologist": {SAME: "19-1041"},
    "forester": {SAME: "19-1032"},
    "geneticist": {PART: "19-1029", POSSIBLE: "19-1011"},
    "geochemist": {PART: "19-2042"},
    "geologist": {PART: "19-2042"},
    "geophysicist": {PART: "19-2042"},
    "graphic-designer": {SAME: "27-1024"},
    "horticulturist": {PART: "19-1013"},
    "hotel-manager": {PART: "11-9081", POSSIBLE: "11-9051"},
    "industrial-designer": {SAME: "27-1021"},
    "interior-designer": {SAME: "27-1025"},
    "land-surveyor": {SAME: "17-1022"},
    "landscape-architect": {SAME: "17-1012"},
    "lawyer": {SAME: "23-1011"},
    "librarian": {PART: "25-4022"},
    "management-consultant": {PART: "13-1111"},
    "mathematician": {SAME: "15-2011 15-2021 15-2041", POSSIBLE: "15-2031"},
    "medical-laboratory-technologist": {SAME: "29-2011"},
    "meteorologist": {PART: "19-2021"},
    "nutritionist": {PART: "29-1031"},
    "occupational-therapist": {SAME: "29-1122"},
    "pharmacist": {SAME: "29-1051"},
    "pharmacologist": {PART: "19-1042"},
    "physician": {PART: PHYSICIANS},
    "physicist": {SAME: "19-2012"},
    "physiotherapist": {SAME: "29-1123"},
    "plant-breeder": {PART: "19-1013"},
    "poultry-scientist": {PART: "19-1011"},
    "psychologist": {SAME: "19-3032 19-3033 19-3034 19-3039"},
    "range-manager": {PART: "19-1031"},
    "recreational-therapist": {SAME: "29-1125"},
    "registered-nurse": {SAME: "29-1141", POSSIBLE: "29-1151 29-1161 29-1171"},
    "research-assistant": {POSSIBLE: "19-4061 19-4021 19-4099"},
    "scientific-technician": {POSSIBLE: TECHNICIANS},
    "social-worker": {SAME: "21-1021 21-1022 21-1023 21-1029"},
    "soil-scientist": {PART: "19-1013"},
    "sylviculturist": {PART: "19-1032"},
    "teacher-college": {PART: TEACHERS},
    "teacher-seminary": {PART: "25-1126"},
    "teacher-university": {PART: TEACHERS},
    "technical-writer": {SAME: "27-3042"},
    "urban-planner": {SAME: "19-3051", PART: "19-3092"},
    "veterinarian": {SAME: "29-1131"},
    "vocational-counsellor": {PART: "21-1012", POSSIBLE: "21-1015"},
    "zoologist": {PART: "19-1023"},
}


def occupations(known: set[str]) -> Iterator[TnOccupationRow]:
    """Every profession with its occupations; BadData for a code SOC 2018 does not have."""
    for profession, fits in MAPPING.items():
        for fit, codes in fits.items():
            for code in codes.split():
                if code not in known:
                    raise BadData(f"tn_soc.py: `{profession}`: {code}: no code of SOC 2018")
                yield TnOccupationRow(code=code, profession=profession, fit=fit, source=SOURCE)
