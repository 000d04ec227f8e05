"""Records behave as frozen dataclasses with slots do."""

import copy
import pickle
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import ClassVar

import pytest

from mlpstudio.core.records import record


@record
class Point:
    """Two fields, one with a default."""

    x: float
    y: float = 2.0
    unit: ClassVar[str] = "cm"

    def __post_init__(self):
        if self.x < 0:
            raise ValueError("below 0")

    @property
    def total(self):
        return self.x + self.y


@record
class Space(Point):
    z: float = 3.0
    unit: ClassVar[str] = "m"


@record
class Nothing:
    pass


@record
class One:
    value: object


@dataclass(frozen=True, slots=True)
class Likeness:
    x: float
    y: float = 2.0


def test_fields_defaults_and_properties():
    assert (Point(1).x, Point(1).y, Point(1, y=5).y, Point(1).total) == (1, 2.0, 5, 3.0)
    assert Space(1) == Space(1, 2.0, 3.0) == Space(x=1, z=3.0)
    assert (Space.unit, Point.unit) == ("m", "cm")
    for wrong in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=3), lambda: Nothing(1)):
        with pytest.raises(TypeError):
            wrong()


def test_what_inherits_is_checked_as_well():
    for kind in (Point, Space):
        with pytest.raises(ValueError, match="below 0"):
            kind(-1)


def test_comparing_and_hashing():
    assert Point(1) == Point(1.0, 2)
    assert Point(1) != Point(2)
    assert Point(1) != Space(1)
    assert Point(1) != (1, 2.0)
    assert Nothing() == Nothing()
    assert len({Point(1), Point(1), Point(2), One(3), One(3), One((3,)), Nothing(), Nothing()}) == 5
    nan = float("nan")
    assert One(nan) == One(nan)
    with pytest.raises(TypeError, match="unhashable"):
        hash(One([]))


def test_nothing_can_be_changed():
    point = Point(1)
    for name in ("x", "z"):
        with pytest.raises(AttributeError, match=f"Point is frozen: {name}"):
            setattr(point, name, 5)
    with pytest.raises(AttributeError, match="frozen"):
        del point.x
    assert not hasattr(point, "__dict__")


def test_it_is_shown_as_a_dataclass_is():
    assert repr(Point(1)) == repr(Likeness(1)).replace("Likeness", "Point")
    assert repr(Nothing()) == "Nothing()"


def test_copies():
    for item in (Space(1), Nothing(), One([1])):
        assert copy.deepcopy(item) == copy.copy(item) == pickle.loads(pickle.dumps(item)) == item


def test_patterns():
    match Space(1, 4.0):
        case Point(x, y):
            assert (x, y) == (1, 4.0)
        case _:
            pytest.fail("no match")


@record(eq=False)
class Alone:
    """One that is itself alone, with fields of their own making."""

    values: list[int] = field(default_factory=list)
    name: str = ""


def test_one_that_is_compared_by_itself():
    assert Alone() != Alone()
    assert len({Alone(), Alone()}) == 2
    assert repr(Alone([1], "a")) == "Alone(values=[1], name='a')"


def test_a_default_that_is_made():
    first, second = Alone(), Alone()
    first.values.append(1)
    assert (second.values, Alone([3]).values, Alone(name="a").values) == ([], [3], [])


def test_one_field_is_replaced():
    space = Space(1, z=7.0)
    assert replace(space, x=4) == Space(4, 2.0, 7.0)
    assert replace(Alone([2], "a"), name="b").values == [2]
    assert [f.name for f in fields(Space)] == [f.name for f in fields(space)] == ["x", "y", "z"]
    with pytest.raises(ValueError, match="below 0"):
        replace(space, x=-1)
    with pytest.raises(TypeError):
        replace(space, other=1)


def test_what_inherits_and_is_no_record_is_made_as_one():
    class Plain(One):
        """No record."""

    assert Plain(3).value == 3
    assert One(4).value == 4
    assert Plain(5).value == 5


def test_another_default_leaves_the_order():
    @record
    class Near(Point):
        z: float = 1.0
        x: float = 0.5

    assert repr(Near(y=3)).endswith("Near(x=0.5, y=3, z=1.0)")
    assert Near(1, 2, 3).z == 3


def test_what_it_does_not_know_is_refused():
    with pytest.raises(TypeError, match=r"Wrong\.x: .*default_factory"):

        @record
        class Wrong:
            x: int = field(init=False)


@record
class Legend:
    """One whose default cannot be hashed, and cannot be changed either."""

    names: Mapping[str, int] = MappingProxyType({})
    place: int = 0


def test_a_default_without_a_hash_does_not_keep_it_from_being_replaced():
    assert replace(Legend(), place=2) == Legend(place=2)
    assert [f.name for f in fields(Legend)] == ["names", "place"]
