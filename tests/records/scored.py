"""Published examples of answers with their total and band, and of totals with their band.

Bands are in the words of the questionnaire's own file; what another source calls “none” or
“none-minimal” is its lowest band. Where only a total was published, `answers` is empty; where
no band was, `band` is. See `resources/questionnaires/SOURCES.md`.
"""

from typing import NamedTuple

PHQ, GAD = "phq-9", "gad-7"


class Example(NamedTuple):
    """Answers in the order of the items, and what was published for them."""

    form: str
    answers: tuple[int, ...]
    total: int
    band: str
    source: str


class Misprinted(NamedTuple):
    """A published example whose printed total is not the sum of its answers."""

    form: str
    answers: tuple[int, ...]
    printed: int
    sentence: str


_US_CORE = "HL7 US Core 9.0.0, QuestionnaireResponse phq-9-example and Observation 44261-6"
_PHR = "HL7 Personal Health Record Format, ScoredAssessment examples"
_MII = "Medizininformatik-Initiative, PRO module, example response"
_PACIO = "MITRE PACIO sample data, "
_CAMCOPS = "University of Cambridge, CamCOPS, cc_redcap_tests.py, Phq9RedcapExportTests"
_CLINCALC = "Baw Medical, clincalc, tests of "
_SPIER = "SPiER guide, ExamplePHQ9Response and ExamplePHQ9TotalScore18"
_ANALYZER = "Tharunbglr/Mental_Health_Analyzer, tests/test_utils.py"
_PACKAGE = "gad7-v1-source-draft.json, golden cases"
_ERIKMISC = "R package erikmisc, e_calc_phq9_categories, after Kroenke and Spitzer 2002"
_PCO = "HL7 Person-Centered Outcomes, PROM examples"

_PHQ_ANSWERED = (
    Example(PHQ, (2, 2, 2, 2, 1, 1, 2, 0, 0), 12, "", _US_CORE),
    Example(PHQ, (0, 0, 1, 1, 1, 0, 0, 0, 0), 3, "minimal", _PHR),
    Example(PHQ, (3, 3, 3, 3, 3, 3, 3, 3, 3), 27, "", _MII),
    Example(PHQ, (1, 1, 2, 1, 0, 1, 1, 0, 0), 7, "mild", _PACIO + "PHQ9Example1"),
    Example(PHQ, (1, 1, 1, 1, 0, 1, 1, 0, 0), 6, "mild", _PACIO + "PHQ9Example2 and 3"),
    Example(PHQ, (0, 1, 1, 1, 0, 0, 1, 0, 0), 4, "minimal", _PACIO + "PHQ9Example4"),
    Example(PHQ, (0, 0, 1, 1, 0, 0, 1, 0, 0), 3, "minimal", _PACIO + "PHQ9Example5"),
    Example(PHQ, (2, 3, 2, 3, 2, 2, 3, 3, 3), 23, "", _PACIO + "phq9-snf-admission-01"),
    Example(PHQ, (2, 2, 2, 2, 2, 2, 2, 2, 2), 18, "", _PACIO + "phq9-snf-discharge-01"),
    Example(PHQ, (3, 3, 2, 2, 2, 2, 1, 1, 2), 18, "moderately severe", _SPIER),
    Example(PHQ, (0, 1, 2, 3, 0, 1, 2, 3, 0), 12, "", _CAMCOPS),
    Example(PHQ, (0, 0, 0, 0, 0, 0, 0, 0, 0), 0, "minimal", _CLINCALC + "phq9.rs"),
    Example(PHQ, (0, 0, 0, 0, 0, 0, 0, 0, 3), 3, "minimal", _CLINCALC + "phq9.rs"),
    Example(PHQ, (2, 2, 1, 1, 1, 0, 1, 0, 0), 8, "mild", _CLINCALC + "phq9.rs"),
    Example(PHQ, (3, 3, 3, 3, 3, 3, 3, 3, 3), 27, "severe", _CLINCALC + "phq9.rs"),
    Example(PHQ, (0, 0, 0, 0, 0, 0, 0, 0, 1), 1, "minimal", _ANALYZER),
    Example(PHQ, (1, 0, 2, 0, 1, 0, 0, 0, 0), 4, "minimal", "learn8.cc/q/4LLWDg679x.html"),
)

_GAD_ANSWERED = (
    Example(GAD, (0, 0, 1, 1, 0, 1, 0), 3, "minimal", _PHR),
    Example(GAD, (1, 1, 1, 2, 2, 0, 0), 7, "", _MII),
    Example(GAD, (2, 2, 2, 1, 1, 2, 2), 12, "moderate", _PACIO + "BSJ1, April 2025"),
    Example(GAD, (2, 1, 1, 2, 0, 1, 2), 9, "mild", _PACIO + "BSJ1, July 2025"),
    Example(GAD, (1, 1, 1, 1, 0, 1, 2), 7, "mild", _PACIO + "BSJ1, October 2025"),
    Example(GAD, (1, 0, 0, 1, 0, 1, 1), 4, "minimal", _PACIO + "BSJ1, January 2026"),
    Example(GAD, (0, 0, 0, 1, 0, 1, 0), 2, "minimal", _PACIO + "BSJ1, April 2026"),
    Example(GAD, (1, 1, 1, 1, 0, 1, 1), 6, "mild", _PACIO + "GAD7Example1"),
    Example(GAD, (1, 1, 1, 0, 0, 1, 1), 5, "mild", _PACIO + "GAD7Example2 and 3"),
    Example(GAD, (1, 1, 1, 0, 0, 0, 1), 4, "minimal", _PACIO + "GAD7Example4"),
    Example(GAD, (0, 1, 1, 0, 0, 0, 1), 3, "minimal", _PACIO + "GAD7Example5"),
    Example(GAD, (0, 0, 0, 0, 0, 0, 0), 0, "minimal", _CLINCALC + "gad7.rs"),
    Example(GAD, (3, 3, 3, 0, 0, 0, 0), 9, "", _CLINCALC + "gad7.rs"),
    Example(GAD, (3, 3, 3, 1, 0, 0, 0), 10, "", _CLINCALC + "gad7.rs"),
    Example(GAD, (2, 2, 2, 1, 1, 1, 1), 10, "moderate", _PACKAGE),
    Example(GAD, (3, 3, 3, 3, 3, 3, 3), 21, "severe", _CLINCALC + "gad7.rs"),
    Example(GAD, (1, 1, 1, 1, 0, 0, 0), 4, "minimal", _PACKAGE),
    Example(GAD, (1, 1, 1, 1, 1, 0, 0), 5, "mild", _PACKAGE),
    Example(GAD, (3, 2, 2, 2, 2, 2, 2), 15, "severe", _PACKAGE),
    Example(GAD, (1, 1, 1, 1, 1, 1, 1), 7, "mild", _ANALYZER),
    Example(GAD, (2, 2, 2, 2, 2, 2, 2), 14, "moderate", _ANALYZER),
)

_TOTALS = (
    Example(PHQ, (), 0, "minimal", _ERIKMISC),
    Example(PHQ, (), 6, "mild", _ERIKMISC),
    Example(PHQ, (), 12, "moderate", _ERIKMISC),
    Example(PHQ, (), 21, "severe", _ERIKMISC),
    Example(PHQ, (), 14, "moderate", _PACIO + "notes of Juan Diaz"),
    Example(GAD, (), 15, "", _PCO + ", baseline"),
    Example(GAD, (), 10, "", _PCO + ", follow-up"),
)

EXAMPLES: tuple[Example, ...] = (*_PHQ_ANSWERED, *_GAD_ANSWERED, *_TOTALS)

_KROENKE = "Kroenke, Spitzer, Williams 2001; PHQ manual, Table 4"
_SPITZER = "Spitzer, Kroenke, Williams, Löwe 2006; PHQ and GAD-7 manual"

BOUNDARIES: tuple[Example, ...] = (
    Example(PHQ, (), 0, "minimal", _KROENKE),
    Example(PHQ, (), 4, "minimal", _KROENKE),
    Example(PHQ, (), 5, "mild", _KROENKE),
    Example(PHQ, (), 9, "mild", _KROENKE),
    Example(PHQ, (), 10, "moderate", _KROENKE),
    Example(PHQ, (), 14, "moderate", _KROENKE),
    Example(PHQ, (), 15, "moderately severe", _KROENKE),
    Example(PHQ, (), 19, "moderately severe", _KROENKE),
    Example(PHQ, (), 20, "severe", _KROENKE),
    Example(PHQ, (), 27, "severe", _KROENKE),
    Example(GAD, (), 0, "minimal", _SPITZER),
    Example(GAD, (), 4, "minimal", _SPITZER),
    Example(GAD, (), 5, "mild", _SPITZER),
    Example(GAD, (), 9, "mild", _SPITZER),
    Example(GAD, (), 10, "moderate", _SPITZER),
    Example(GAD, (), 14, "moderate", _SPITZER),
    Example(GAD, (), 15, "severe", _SPITZER),
    Example(GAD, (), 21, "severe", _SPITZER),
)

MISPRINTED: tuple[Misprinted, ...] = (
    Misprinted(
        PHQ,
        (0, 0, 0, 1, 2, 1, 3, 2, 1),
        13,
        "HL7 SDC 4.0.0 (questionnaireresponse-sdc-profile-example-PHQ9) and its copy in QI-Core 8 "
        "print 13, but the answers add up to 10.",
    ),
)
