"""The named contracts of the JSON envelope: which record `data` holds, and one or many of it."""

from typing import Any, Literal, NamedTuple

from careercli.model import ai_answer, everywhere, listing
from careercli.model.occupation import Occupation


class Contract(NamedTuple):
    """`shape`: one record, many, or either (one occupation asked: one; several: a list)."""

    name: str
    version: int
    record: Any
    shape: Literal["one", "many", "either"]


CONTRACTS = (
    Contract("occupation", 1, Occupation, "either"),
    Contract("occupations", 1, listing.OccupationLine, "many"),
    Contract("pay", 1, listing.PayOf | listing.PayLine, "either"),
    Contract("ai", 1, ai_answer.AiOf | ai_answer.Explained | ai_answer.AiLine, "either"),
    Contract("comparison", 1, listing.Comparison, "one"),
    Contract("matches", 1, listing.Match, "many"),
    Contract("everywhere", 1, everywhere.Everywhere, "one"),
    Contract("outlook", 1, listing.OutlookOf, "either"),
    Contract("credentials", 1, listing.CredentialsOf, "either"),
    Contract("education", 1, listing.EducationOf, "either"),
    Contract("routes", 1, listing.RoutesOf, "either"),
    Contract("sources", 1, listing.SourceLine, "many"),
    Contract("countries", 1, listing.CountryLine, "many"),
    Contract("settings", 1, listing.SettingLine, "many"),
    Contract("schemas", 1, listing.ContractLine, "many"),
)
