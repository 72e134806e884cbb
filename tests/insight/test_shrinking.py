import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.insight.shrinking import flagged, shrunk

P = st.lists(st.floats(0, 1) | st.just(float("nan")), max_size=30)
SIZES = st.lists(st.tuples(st.floats(-4, 4), st.floats(0.05, 2)), min_size=1, max_size=20)


def test_the_example_of_benjamini_and_hochberg() -> None:
    """Their table of 15 p-values (1995, section 4): four stand at .05, three after Bonferroni."""
    p = np.array(
        [.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719,
         .6528, .7590, 1.0]
    )  # fmt: skip
    assert flagged(p).sum() == 4


@given(P)
def test_what_stands_is_what_the_step_up_rule_says(p: list[float]) -> None:
    known = sorted(x for x in p if x == x)  # noqa: PLR0124 - NaN
    limits = [x for k, x in enumerate(known, 1) if x <= 0.05 * k / len(known) + 1e-12]
    stands = [bool(limits) and x <= limits[-1] for x in p]
    assert flagged(np.array(p, dtype=float)).tolist() == stands


@given(SIZES)
def test_sizes_come_nearer_to_nothing_and_keep_their_side(told: list[tuple[float, float]]) -> None:
    sizes, errors = np.array(told).T
    means, spreads = shrunk(sizes, errors)
    assert (np.abs(means) <= np.abs(sizes) + 1e-12).all()
    assert (means * sizes >= 0).all()
    assert (spreads >= 0).all()


def test_a_sure_size_hardly_moves_and_an_unsure_one_does() -> None:
    means, spreads = shrunk(np.array([-2.0, -2.0, np.nan, 1.0]), np.array([0.1, 1.5, np.nan, 0.0]))
    assert means[0] == pytest.approx(-2, abs=0.05)
    assert -1.7 < means[1] < -0.5
    assert spreads[0] == pytest.approx(0.1, abs=0.01)
    assert np.isnan([means[2], spreads[2]]).all()
    assert means[3] == pytest.approx(1, abs=1e-4)


def test_one_size_is_averaged_over_the_half_normal_prior_of_the_spread() -> None:
    spread = np.linspace(0, 6, 60_001)
    total = 1 + spread**2
    weight = np.exp(-(spread**2) / 2 - 2.0**2 / (2 * total)) / np.sqrt(total)
    means, _ = shrunk(np.array([2.0]), np.array([1.0]))
    wanted = (weight * 2 * spread**2 / total).sum() / weight.sum()
    assert means[0] == pytest.approx(wanted, abs=0.02)


def test_shrunk_sizes_err_less_and_their_intervals_hold_the_truth() -> None:
    random = np.random.Generator(np.random.PCG64(4))
    raw, drawn, held = [], [], []
    for _ in range(200):
        truth = np.where(random.random(10) < 0.3, random.normal(0, 0.9, 10), 0.0)
        errors = random.uniform(0.3, 0.7, 10)
        seen = truth + random.normal(0, errors)
        means, spreads = shrunk(seen, errors)
        raw.append(seen - truth)
        drawn.append(means - truth)
        held.append(np.abs(means - truth) <= 1.96 * spreads)
    assert np.std(drawn) < 0.8 * np.std(raw)
    assert np.mean(held) > 0.93
