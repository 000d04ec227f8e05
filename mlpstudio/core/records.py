"""Frozen records: what ``dataclass(frozen=True, slots=True)`` gives, for a fiftieth of its price.

``dataclass`` writes and compiles six methods for every class. A hundred kinds of values would cost the start
of the window a tenth of its time, and each command a fifth of the time that numpy takes to load. Here one
method is compiled, for the first that is made of a kind, and the others are shared. ``dataclasses.replace``
and ``fields`` take a record as one of theirs; what inherits from a record is a record too.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import MISSING, Field, dataclass, field
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")


@overload
def record(cls: type[T]) -> type[T]: ...
@overload
def record(*, eq: bool) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, eq_default=True, field_specifiers=(field,))
def record(cls: type[T] | None = None, *, eq: bool = True) -> type[T] | Callable[[type[T]], type[T]]:
    """Make a class of annotated fields a frozen record: compared, hashed and shown by its fields.

    Fields of a record that it inherits from come first, also those that get another default. A field may
    have a default or a ``default_factory``, and ``__post_init__`` is called where there is one.

    Parameters
    ----------
    cls
        The class.
    eq
        Whether records of the same fields are equal; otherwise each is itself alone, as one with arrays.
    """
    if cls is None:
        return lambda cls: _made(cls, _BY_VALUE if eq else _SHARED)
    return _made(cls, _BY_VALUE)


def _made(cls: type[T], shared: dict[str, Any]) -> type[T]:
    own = tuple(name for name, kind in cls.__annotations__.items() if not _is_of_the_class(kind))
    namespace = dict(cls.__dict__)
    defaults = getattr(cls, "_record_defaults", {}) | {
        name: namespace.pop(name) for name in own if name in namespace
    }
    for name, default in defaults.items():
        if isinstance(default, Field) and default.default_factory is MISSING:
            raise TypeError(
                f"{cls.__name__}.{name}: of what a field can be told a record knows default_factory"
            )
    names = tuple(dict.fromkeys((*getattr(cls, "__match_args__", ()), *own)))
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    # Of a tree of records the hash is asked for again and again: it is kept.
    keeps = shared is _BY_VALUE and not hasattr(cls, "_hashed")
    namespace = (
        shared
        | namespace
        | {
            "__slots__": (*own, "_hashed") if keeps else own,
            "__match_args__": names,
            "__qualname__": cls.__qualname__,
            "_record_defaults": defaults,
            "_record_values": _values_of(names),
        }
    )
    # A class gets its slots when it is made: it is made once more, as dataclass does.
    kind: Any = type(cls)
    made = kind(cls.__name__, cls.__bases__, namespace)

    def first(self: object, *arguments: object, **named: object) -> None:
        made.__init__ = _initializer(made, names, defaults)
        made.__init__(self, *arguments, **named)

    made.__init__ = first
    return made  # type: ignore[no-any-return]


def _is_of_the_class(annotation: object) -> bool:
    return str(annotation).removeprefix("typing.").startswith("ClassVar")


def _initializer(cls: type, names: tuple[str, ...], defaults: dict[str, object]) -> Callable[..., None]:
    """Return the compiled ``__init__``; it sets slots directly, past the refusal to change them."""
    known: dict[str, Any] = {f"_set_{name}": getattr(cls, name).__set__ for name in names}
    body = [f"_set_{name}(self, {name})" for name in names]
    for place, name in enumerate(names):
        default = defaults.get(name)
        if isinstance(default, Field):
            known[f"_default_{name}"], known[f"_make_{name}"] = default, default.default_factory
            body[place] = f"_set_{name}(self, _make_{name}() if {name} is _default_{name} else {name})"
        else:
            known[f"_default_{name}"] = default
    arguments = "".join(f", {n}=_default_{n}" if n in defaults else f", {n}" for n in names)
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    exec(f"def __init__(self{arguments}):\n " + "\n ".join(body or ["pass"]), known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _values_of(names: tuple[str, ...]) -> Callable[[Any], tuple[object, ...]]:
    """Return what gives the values of a record as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return _Few(names)


class _Few:
    """As ``attrgetter``, for which one value is no tuple, and none is not possible."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def __call__(self, item: object) -> tuple[object, ...]:
        return tuple(getattr(item, name) for name in self._names)


def _equal(self: Any, other: Any) -> Any:
    if other is self:
        return True
    if other.__class__ is not self.__class__:
        return NotImplemented
    return bool(self._record_values(self) == self._record_values(other))


def _hash(self: Any) -> int:
    try:
        return self._hashed  # type: ignore[no-any-return]
    except AttributeError:
        found = hash(self._record_values(self))
        type(self)._hashed.__set__(self, found)
        return found


def _repr(self: Any) -> str:
    pairs = zip(self.__match_args__, self._record_values(self), strict=True)
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in pairs)})"


def _refuse(self: object, name: str, value: object = None) -> None:
    raise AttributeError(f"{type(self).__qualname__} is frozen: {name} cannot be changed")


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    return type(self), self._record_values(self)


def _as_default(value: Any) -> Any:
    """Return a default as dataclass takes it: what cannot be hashed could be changed, for all it knows."""
    return value if isinstance(value, Hashable) else field(default_factory=lambda: value)


class _Fields:
    """The fields as ``dataclass`` would have them, made when they are asked for: by ``replace``."""

    def __get__(self, item: object, cls: Any) -> Any:
        namespace = {name: _as_default(value) for name, value in cls._record_defaults.items()}
        namespace["__annotations__"] = dict.fromkeys(cls.__match_args__, Any)
        likeness: Any = dataclass(init=False, repr=False, eq=False)(type(cls.__name__, (), namespace))
        cls.__dataclass_fields__ = likeness.__dataclass_fields__
        return likeness.__dataclass_fields__


_SHARED: dict[str, Any] = {
    "__dataclass_fields__": _Fields(),
    "__repr__": _repr,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__reduce__": _reduce,
}
_BY_VALUE = _SHARED | {"__eq__": _equal, "__hash__": _hash}
