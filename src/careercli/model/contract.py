"""The named contracts of the JSON envelope: which record `data` holds, and one or many of it."""

from typing import Any, Literal, NamedTuple

from careercli.model import (
    ai_answer,
    everywhere,
    language,
    listing,
    points,
    profile,
    rating,
    rounds,
    similar,
    visas,
)
from careercli.model.faq import record as faq
from careercli.model.occupation import Occupation


class Contract(NamedTuple):
    """`shape`: one record, many, or either (one occupation asked: one; several: a list)."""

    name: str
    version: int
    record: Any
    shape: Literal["one", "many", "either"]


CONTRACTS = (
    Contract("occupation", 2, Occupation, "either"),
    Contract("occupations", 1, listing.OccupationLine, "many"),
    Contract("pay", 1, listing.PayOf | listing.PayLine, "either"),
    Contract("ai", 1, ai_answer.AiOf | ai_answer.Explained | ai_answer.AiLine, "either"),
    Contract("comparison", 1, listing.Comparison, "one"),
    Contract("matches", 1, listing.Match, "many"),
    Contract("similar", 1, similar.SimilarLine, "many"),
    Contract("faq", 1, faq.FaqOf, "either"),
    Contract("everywhere", 1, everywhere.Everywhere, "one"),
    Contract("outlook", 1, listing.OutlookOf, "either"),
    Contract("credentials", 1, listing.CredentialsOf, "either"),
    Contract("education", 1, listing.EducationOf, "either"),
    Contract("routes", 2, visas.RoutesOf, "either"),
    Contract("rounds", 1, rounds.RoundLine, "many"),
    Contract("profile", 1, profile.ProfileOf, "one"),
    Contract("profile-check", 1, profile.SystemCheck, "many"),
    Contract("points", 2, points.PointsOf, "one"),
    Contract("what-if", 2, points.WhatIf, "one"),
    Contract("systems", 1, points.SystemLine, "many"),
    Contract("language", 1, language.LanguageOf | language.LanguageTest, "either"),
    Contract("rating", 1, rating.RatingOf, "either"),
    Contract("ranking", 1, rating.RankLine, "many"),
    Contract("sources", 1, listing.SourceLine, "many"),
    Contract("countries", 1, listing.CountryLine, "many"),
    Contract("settings", 1, listing.SettingLine, "many"),
    Contract("schemas", 1, listing.ContractLine, "many"),
)
