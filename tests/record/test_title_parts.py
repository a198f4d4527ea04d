"""The titles within an official one."""

import pytest

from careercli.record.title_parts import parts


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Accountants and Auditors", ["Accountants", "Auditors"]),
        ("Plumbers, Pipefitters, and Steamfitters", ["Plumbers", "Pipefitters", "Steamfitters"]),
        ("Farmers, Ranchers, and Other Agricultural Managers", ["Farmers", "Ranchers"]),
        ("Secondary School Teachers, Except Special Education", ["Secondary School Teachers"]),
        ("Secretary (General)", ["Secretary"]),
        ("Hotel or Motel Manager", ["Hotel Manager", "Motel Manager"]),
        ("Pathology Collector / Phlebotomist", ["Pathology Collector"]),
        ("Tailor/Dressmaker", ["Tailor", "Dressmaker"]),
        ("Richter/innen – hoch komplexe Tätigkeiten", ["Richter/innen"]),
        ("Dolmetscher/innen und Übersetzer/innen", ["Dolmetscher/innen", "Übersetzer/innen"]),
        ("Audiologistes et orthophonistes", ["Audiologistes", "orthophonistes"]),
        # no titles by themselves
        ("Bus and truck mechanics", []),
        ("Word Processors and Typists", ["Word Processors"]),
        ("Electrical engineering technologists and technicians", ["Electrical engineering technologists"]),
        ("Contractors and supervisors, oil and gas drilling and services", []),
        ("Human resources and recruitment officers", []),
        # the rest of a kind is not the kind
        *(("Cooks, All Other", []), ("Teaching professionals n.e.c.", []), ("Other performers", [])),
        *(("Artists and Related Workers, All Other", []), ("Führungskräfte – Handel", []), ("Civil engineers", [])),
    ],
)
def test_parts(title: str, found: list[str]) -> None:
    assert parts(title) == found
