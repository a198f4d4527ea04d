"""The named contracts of the JSON envelope: which record `data` holds, and one or many of it."""

from typing import Any, Literal, NamedTuple

from careercli.record import (
    ai_answer,
    country_atlas,
    duties,
    everywhere,
    faq,
    language,
    listing,
    move,
    offer,
    place,
    points,
    profile,
    quiz,
    rating,
    recognition,
    rounds,
    similar,
    skills_answer,
    term,
    visas,
)
from careercli.record.occupation import Occupation


class Contract(NamedTuple):
    """`shape`: one record, many, or either (one occupation asked: one; several: a list). Figures are numbers or
    null in all of them, with the reasons in `missing` of the same object (record/plain.py)."""

    name: str
    version: int
    record: Any
    shape: Literal["one", "many", "either"]


CONTRACTS = (
    Contract("occupation", 3, Occupation, "either"),
    Contract("occupations", 2, listing.OccupationLine, "many"),
    Contract("pay", 2, listing.PayOf | listing.PayLine, "either"),
    Contract("where", 1, place.PlaceLine, "many"),
    Contract("offer", 1, offer.OfferOf, "one"),
    Contract("ai", 2, ai_answer.AiOf | ai_answer.Explained | ai_answer.AiLine, "either"),
    Contract("comparison", 2, listing.Comparison, "one"),
    Contract("matches", 2, listing.Match, "many"),
    Contract("duties", 1, duties.Duties, "many"),
    Contract("similar", 2, similar.SimilarLine, "many"),
    Contract("faq", 1, faq.FaqOf, "either"),
    Contract("everywhere", 2, everywhere.Everywhere, "one"),
    Contract("outlook", 2, listing.OutlookOf, "either"),
    Contract("credentials", 1, listing.CredentialsOf, "either"),
    Contract("education", 2, listing.EducationOf, "either"),
    Contract("skills", 1, skills_answer.SkillsOf | skills_answer.SkillChange, "either"),
    Contract("routes", 3, visas.RoutesOf, "either"),
    Contract("pathway", 1, recognition.PathwayOf, "either"),
    Contract("plan", 1, move.PlanOf, "one"),
    Contract("rounds", 2, rounds.RoundLine, "many"),
    Contract("profile", 1, profile.ProfileOf, "one"),
    Contract("profile-check", 1, profile.SystemCheck, "many"),
    Contract("points", 2, points.PointsOf, "one"),
    Contract("what-if", 2, points.WhatIf, "one"),
    Contract("systems", 1, points.SystemLine, "many"),
    Contract("language", 1, language.LanguageOf | language.LanguageTest, "either"),
    Contract("rating", 2, rating.RatingOf, "either"),
    Contract("quiz", 1, quiz.QuizOf, "one"),
    Contract("statements", 1, quiz.StatementLine, "many"),
    Contract("country-atlas", 1, country_atlas.CountryAtlas, "one"),
    Contract("ranking", 1, rating.RankLine, "many"),
    Contract("sources", 1, listing.SourceLine, "many"),
    Contract("countries", 1, listing.CountryLine, "many"),
    Contract("settings", 1, listing.SettingLine, "many"),
    Contract("doctor", 1, listing.CheckLine, "many"),
    Contract("terms", 1, term.TermOf, "either"),
    Contract("schemas", 1, listing.ContractLine, "many"),
)
