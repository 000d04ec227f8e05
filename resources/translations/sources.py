"""The sources of a package as trees, with what the trees themselves do not tell: parents, calls, imports."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

Binding = tuple[ast.AST, ast.AST, bool]
"""A target, what it is given, and whether it is each element of that."""


class Module(NamedTuple):
    """A file of the package."""

    name: str
    file: str
    tree: ast.Module


class Sources:
    """All files of a package.

    Parameters
    ----------
    package
        Its folder.

    Attributes
    ----------
    modules
        By their names.
    home
        In which of them a node stands.
    parents
        What a node stands in.
    """

    def __init__(self, package: Path) -> None:
        self.modules: dict[str, Module] = {}
        self.home: dict[ast.AST, Module] = {}
        self.parents: dict[ast.AST, ast.AST] = {}
        self._calls: dict[str, list[ast.Call]] = {}
        self._defined: dict[str, list[ast.FunctionDef | ast.ClassDef]] = {}
        self._imports: dict[str, dict[str, tuple[str, str]]] = {}
        self._bound: dict[ast.AST, list[Binding]] = {}
        for path in sorted(package.rglob("*.py")):
            parts = path.relative_to(package.parent).with_suffix("").parts
            file = path.relative_to(package.parent).as_posix()
            self._read(Module(".".join(parts), file, ast.parse(path.read_text(encoding="utf-8"))))

    def _read(self, module: Module) -> None:
        self.modules[module.name] = module
        imports = self._imports.setdefault(module.name, {})
        for parent in ast.walk(module.tree):
            self.home[parent] = module
            for child in ast.iter_child_nodes(parent):
                self.parents[child] = parent
            match parent:
                case ast.Call():
                    self._calls.setdefault(name_of(made_by(parent)), []).append(parent)
                case ast.FunctionDef() | ast.ClassDef():
                    self._defined.setdefault(parent.name, []).append(parent)
                case ast.ImportFrom(module=str(origin)):
                    for alias in parent.names:
                        imports[alias.asname or alias.name] = (origin, alias.name)

    def place(self, node: ast.AST) -> str:
        """Return where a node stands: ``mlpstudio/app.py:12``."""
        file = self.home[node].file if node in self.home else "?"
        return f"{file}:{getattr(node, 'lineno', 0)}"

    def class_of(self, node: ast.AST) -> str:
        """Return the name of the class that a node stands in."""
        while not isinstance(node, ast.ClassDef):
            node = self.parents[node]
        return node.name

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """Return what can give a name to a node: comprehensions, functions, the module."""
        while node in self.parents:
            node = self.parents[node]
            if isinstance(node, ast.FunctionDef | ast.Module | ast.Lambda) or hasattr(node, "generators"):
                yield node

    def imported(self, module: Module, name: str) -> tuple[Module, str] | None:
        """Return where a name of a module comes from; None where it is from elsewhere."""
        origin, other = self._imports[module.name].get(name, ("", ""))
        return (self.modules[origin], other) if origin in self.modules else None

    def functions(self, name: str, module: Module) -> list[ast.FunctionDef]:
        """Return the functions of a name: those of a module, else all."""
        made = [each for each in self._defined.get(name, ()) if isinstance(each, ast.FunctionDef)]
        return [each for each in made if self.home[each] is module] or made

    def calls(self, made: ast.FunctionDef | ast.ClassDef, name: str) -> Iterator[ast.Call]:
        """Return the calls that may be of this function or class."""
        for call in self._calls.get(name, ()):
            if self._refers(made_by(call), made):
                yield call

    def fields(self, name: str, attribute: str) -> Iterator[ast.expr]:
        """Return what a field of a class or of its kinds is given, where they are made or in themselves."""
        for made in (each for each in self._defined.get(name, ()) if isinstance(each, ast.ClassDef)):
            order = [target for target, kind, _ in _declared(made) if "ClassVar" not in kind]
            if attribute in order:
                for call in self.calls(made, name):
                    yield from given(call, attribute, order.index(attribute))
            for kind in (made, *self._kinds(name)):
                yield from (value for target, _, value in _declared(kind) if target == attribute and value)

    def bindings(self, scope: ast.AST) -> list[Binding]:
        """Return what is assigned within a function, a module or a comprehension."""
        if scope not in self._bound:
            self._bound[scope] = list(_bindings(scope))
        return self._bound[scope]

    def _kinds(self, name: str) -> Iterator[ast.ClassDef]:
        for node in (node for nodes in self._defined.values() for node in nodes):
            if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == name for base in node.bases):
                yield node
                yield from self._kinds(node.name)

    def _refers(self, called: ast.expr, made: ast.AST) -> bool:
        home, here = self.home[made], self.home[called]
        if isinstance(called, ast.Attribute):
            if isinstance(self.parents[made], ast.Module):
                origin = self._imports[here.name].get(ast.unparse(called.value), ("", ""))
                return ".".join(origin) == home.name
            return not called.attr.startswith("_") or home is here
        return home is here or self._imports[here.name].get(name_of(called), ("", ""))[0] == home.name


def name_of(called: ast.expr) -> str:
    """Return the last name of what is called."""
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def made_by(call: ast.Call) -> ast.expr:
    """Return what a call calls, now or as a partial later."""
    return call.args[0] if name_of(call.func) == "partial" and call.args else call.func


def given(call: ast.Call, name: str, place: int) -> Iterator[ast.expr]:
    """Return what a call gives for a parameter."""
    place += made_by(call) is not call.func
    yield from (keyword.value for keyword in call.keywords if keyword.arg == name)
    before = call.args[: place + 1]
    if 0 <= place < len(call.args) and not any(isinstance(each, ast.Starred) for each in before):
        yield call.args[place]


def places(target: ast.AST, name: str) -> Iterator[tuple[int, ...]]:
    """Return where a name stands in a target: () itself, (1,) the second of a tuple."""
    if isinstance(target, ast.Name) and target.id == name:
        yield ()
    elif isinstance(target, ast.Tuple):
        for index, each in enumerate(target.elts):
            for inner in places(each, name):
                yield index, *inner


def elements(container: ast.AST) -> list[ast.expr]:
    """Return what a container holds."""
    match container:
        case ast.Dict():
            return list(container.values)
        case ast.Tuple() | ast.List() | ast.Set():
            return list(container.elts)
    return []


def members(container: ast.AST) -> list[ast.expr]:
    """Return what a loop over a container meets."""
    if isinstance(container, ast.Dict):
        return [key for key in container.keys if key is not None]
    return elements(container)


def pairs(container: ast.AST) -> Iterator[ast.AST]:
    """Return keys and values."""
    if isinstance(container, ast.Dict):
        for key, value in zip(container.keys, container.values, strict=True):
            if key is not None:
                yield ast.Tuple([key, value], ast.Load())


def listed(values: Iterable[ast.AST]) -> ast.AST:
    """Return a list of values."""
    return ast.List([value for value in values if isinstance(value, ast.expr)], ast.Load())


def _declared(made: ast.ClassDef) -> Iterator[tuple[str, str, ast.expr | None]]:
    for each in made.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            yield each.target.id, ast.unparse(each.annotation), each.value


def _bindings(scope: ast.AST) -> Iterator[Binding]:
    for generator in getattr(scope, "generators", ()):
        yield generator.target, generator.iter, True
    if not isinstance(scope, ast.FunctionDef | ast.Module):
        return
    waiting: list[ast.AST] = list(scope.body)
    while waiting:
        node = waiting.pop(0)
        match node:
            case ast.FunctionDef() | ast.ClassDef():
                continue
            case ast.Assign():
                for target in node.targets:
                    yield target, node.value, False
            case ast.AnnAssign() | ast.NamedExpr() | ast.AugAssign() if node.value is not None:
                yield node.target, node.value, False
            case ast.For():
                yield node.target, node.iter, True
        waiting += ast.iter_child_nodes(node)
