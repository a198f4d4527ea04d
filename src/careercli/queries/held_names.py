"""Which credentials are a person's, whatever the occupation, by country."""

PER_PERSON = {
    "au": {
        "Electrical licence", "Registration as a paramedic", "Registration as a pharmacist",
        "Registration as a psychologist", "Registration as a teacher",
    },
    "ca": {"Marine Emergency Duties certificate"},
    "de": {
        "Approbation als Arzt oder Ärztin (licence to practise medicine)",
        "Approbation als Psychotherapeut oder Psychotherapeutin (licence to practise psychotherapy)",
        "Approbation als Tierarzt oder Tierärztin (licence to practise veterinary medicine)",
        "Befähigung zum Richteramt (qualification for judicial office)",
    },
    "sg": {
        "Medical registration and practising certificate", "Registration as an early childhood educator",
        "Security officer licence",
    },
    "us": {
        "Driver's licence", "Medical Doctor", "State licence as a dentist", "State licence as a registered nurse",
        "State licence to practise medicine",
    },
}  # fmt: skip
"""Credentials of a person, the same in each of the occupations that ask for them.

All others may be one for a profession, a specialty or a class, whatever they are called (a register of many health
professions, a licence in a dental specialty), and are asked again: rather once too often than `nothing is missing`.
"""
