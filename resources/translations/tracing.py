"""Finds the texts of the program: what a translator is asked for, followed back to its literals.

Qt's own lupdate knows ``self.tr("...")`` and no more. Here texts also stand in messages and in tables, far
from where they are translated, so the source is read as a tree, and a name is followed to what was assigned
to it, passed for it, or returned.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from sources import Sources, elements, given, listed, members, name_of, pairs, places

# What an attribute that is translated stands for, by how it is written: a field of these classes or kinds.
ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "command.text": ("Command",),
    "command.tip": ("Command",),
    "command.menu": ("Command",),
    "row.title": ("Row",),
    "row.about": ("Row",),
    "row.page": ("Row",),
    "row.words": ("Row",),
    "self.row.words": ("Row",),
    "stop.title": ("Stop",),
    "stop.text": ("Stop",),
    "stop.wish": ("Stop",),
    "stop.thanks": ("Stop",),
    "template.title": ("Template",),
    "template.description": ("Template",),
    "template.notes": ("Template",),
    "each.title": ("Recipe", "Template"),
    "each.notes": ("Template",),
    "recipe.title": ("Recipe",),
    "recipe.description": ("Recipe",),
    "self.recipe.title": ("Recipe",),
    "self.title": ("Recipe",),
    "setting.text": ("Setting",),
    "formula.title": ("Formula",),
    "variable.title": ("Variable",),
    "self.variable.title": ("Variable",),
    "plan.variable.title": ("Variable",),
    "kind.title": ("Optimizer", "Schedule", "Loss"),
    "LOSSES[loss].title": ("Loss",),
    "one.loss_function.title": ("Loss",),
    "other.loss_function.title": ("Loss",),
    "one.title": ("Optimizer", "Schedule"),
    "other.title": ("Optimizer", "Schedule"),
    "training.schedule.meaning": ("Schedule",),
    "training.optimizer.title": ("Optimizer",),
    "training.loss_function.title": ("Loss",),
}
_DEFINING = ("core/messages.py", "ui/words.py")  # what messages are made and translated by
_TYPED = ("/cli.py", "/cli_export.py", "/usage.py")  # the command line speaks English alone
_WRAPPERS = ("MappingProxyType", "tuple", "dict", "list", "frozenset", "sorted", "reversed", "iter", "next")


class Text(NamedTuple):
    """A text that is translated: its context, itself, and where it stands."""

    context: str
    source: str
    file: str
    line: int


class Tracing:
    """Reads a package once, and tells its texts.

    Parameters
    ----------
    package
        Its folder.

    Attributes
    ----------
    unknown
        What could not be followed to literals, as ``file:line: expression``: a text that has to be written
        otherwise.
    """

    def __init__(self, package: Path) -> None:
        self.unknown: dict[str, None] = {}
        self._sources = Sources(package)
        self._known: dict[ast.AST, list[ast.AST]] = {}
        self._under_way: set[ast.AST] = set()

    def texts(self) -> list[Text]:
        """Return every text, in the order of the files, each once in a context."""
        found: dict[tuple[str, str], Text] = {}
        for module in self._sources.modules.values():
            if module.file.endswith((*_DEFINING, *_TYPED)):
                continue
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call):
                    for text in self._asked(node):
                        found.setdefault((text.context, text.source), text)
        return list(found.values())

    # What is asked of a translator

    def _asked(self, call: ast.Call) -> Iterator[Text]:
        name = name_of(call.func)
        if name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
            yield from self._of(self._sources.class_of(call), call.args[0])
        elif name in ("Message", "InvalidInput") and call.args and not _passed_on(call.args[0]):
            yield from self._of("Message", call.args[0])
        elif name == "translate" and len(call.args) >= 2:
            context: ast.AST = call.args[0]
            if isinstance(context, ast.Name) and context.id == "CONTEXT":
                context, *_ = self._assigned(self._sources.home[call].tree, context.id) or [context]
            qt = isinstance(context, ast.Constant) and str(context.value).startswith("Q")  # has its own files
            if isinstance(context, ast.Constant) and isinstance(context.value, str) and not qt:
                yield from self._of(context.value, call.args[1])

    def _of(self, context: str, asked: ast.expr) -> Iterator[Text]:
        self._known.clear()  # what was met in a circle may not have been all
        for value in self._values(asked):
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                if any(letter.isalpha() for letter in _bare(value.value)):
                    yield Text(context, value.value, self._sources.home[value].file, value.lineno)
            elif not (isinstance(value, ast.Constant) and value.value is None):
                self._give_up(value)

    def _give_up(self, node: ast.AST) -> None:
        self.unknown[f"{self._sources.place(node)}: {ast.unparse(node)[:120]}"] = None

    # Where a value comes from

    def _values(self, node: ast.AST) -> list[ast.AST]:
        """Return the literals and containers that an expression can be."""
        if node in self._under_way:
            return []
        if node not in self._known:
            self._under_way.add(node)
            found = self._follow(node)
            self._under_way.discard(node)
            if found is None:
                self._give_up(node)
            self._known[node] = list(dict.fromkeys(found or ()))
        return self._known[node]

    def _all(self, nodes: Iterable[ast.AST]) -> list[ast.AST]:
        return [value for node in nodes for value in self._values(node)]

    def _follow(self, node: ast.AST) -> list[ast.AST] | None:  # noqa: C901 - one line for each kind
        match node:
            case ast.Tuple() | ast.List() if any(isinstance(each, ast.Starred) for each in node.elts):
                return [listed(part for each in node.elts for part in self._spliced(each))]
            case ast.Constant() | ast.Dict() | ast.Tuple() | ast.List() | ast.Set():
                return [node]
            case ast.IfExp():
                return self._all((node.body, node.orelse))
            case ast.BoolOp():
                return self._all(node.values)
            case ast.NamedExpr() | ast.Starred():
                return self._values(node.value)
            case ast.BinOp(op=ast.BitOr() | ast.Add()) if not _is_text(node):
                return self._all((node.left, node.right))
            case ast.Name():
                return self._named(node)
            case ast.Subscript():
                return self._picked(self._values(node.value), node.slice)
            case ast.Attribute() if ast.unparse(node) in ATTRIBUTES:
                names = ATTRIBUTES[ast.unparse(node)]
                return self._all(each for name in names for each in self._sources.fields(name, node.attr))
            case ast.GeneratorExp() | ast.ListComp() | ast.SetComp():
                return [listed(self._values(node.elt))]
            case ast.DictComp():
                return [listed(self._values(node.value))]
            case ast.Call():
                return self._returned(node)
        return None

    def _spliced(self, element: ast.expr) -> Iterator[ast.AST]:
        if not isinstance(element, ast.Starred):
            yield element
            return
        for container in self._values(element.value):
            yield from elements(container)

    def _picked(self, containers: Iterable[ast.AST], key: ast.expr) -> list[ast.AST]:
        found: list[ast.AST] = []
        for container in containers:
            parts = elements(container)
            match container, key:
                case ast.Tuple() | ast.List(), ast.Constant(value=int(place)) if place < len(parts):
                    parts = [parts[place]]
                case ast.Dict(), ast.Constant():
                    keys = [getattr(each, "value", None) for each in container.keys]
                    parts = [
                        part for name, part in zip(keys, parts, strict=True) if name == key.value
                    ] or parts
            found += self._all(parts)
        return found

    def _returned(self, call: ast.Call) -> list[ast.AST] | None:
        name = name_of(call.func)
        if name in _WRAPPERS and call.args:
            return self._values(call.args[0])
        if name == "field" and not call.args:
            return []  # of a dataclass, empty
        if isinstance(call.func, ast.Attribute):
            match name:
                case "partition" | "split":
                    return [self._pieces(each) for each in self._values(call.func.value)]
                case "items":
                    return [listed(pair for each in self._values(call.func.value) for pair in pairs(each))]
                case "values":
                    return [listed(elements(each)) for each in self._values(call.func.value)]
                case "get":
                    found = self._picked(self._values(call.func.value), call.args[0])
                    return found + self._all(call.args[1:])
        for function in self._sources.functions(name, self._sources.home[call]):
            returns = [
                node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value
            ]
            if returns:
                return self._all(returns)
        return None

    def _pieces(self, value: ast.AST) -> ast.AST:
        """Return the parts of a path of menus."""
        whole = value.value if isinstance(value, ast.Constant) else ""
        parts = [ast.copy_location(ast.Constant(part), value) for part in str(whole).partition("/")]
        self._sources.home.update(dict.fromkeys(parts, self._sources.home[value]))
        return listed(parts)

    # Names

    def _named(self, name: ast.Name) -> list[ast.AST] | None:
        for scope in self._sources.around(name):
            found = self._assigned(scope, name.id)
            if found is not None:
                return found
        at = self._sources.imported(self._sources.home[name], name.id)
        while at is not None:
            module, other = at
            found = self._assigned(module.tree, other)
            if found is not None:
                return found
            at = self._sources.imported(module, other)
        return None

    def _assigned(self, scope: ast.AST, name: str) -> list[ast.AST] | None:
        """Return what a name is given within a function or module; None where it is not its own."""
        found: list[ast.AST] = []
        known = False
        for target, value, each in self._sources.bindings(scope):
            for place in places(target, name):
                known = True
                values = self._values(value)
                if each:
                    values = self._all(part for inner in values for part in members(inner))
                for index in place:
                    values = self._picked(values, ast.Constant(index))
                found += values
        if isinstance(scope, ast.FunctionDef):
            arguments = [*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs]
            names = [argument.arg for argument in arguments]
            if name in names:
                return found + self._passed(scope, name, names.index(name))
        return found if known else None

    def _passed(self, function: ast.FunctionDef, name: str, place: int) -> list[ast.AST]:
        """Return what is given for a parameter, and its default."""
        owner = self._sources.parents[function]
        called = function.name
        if isinstance(owner, ast.ClassDef):
            called = owner.name if function.name == "__init__" else called
            place -= not any(ast.unparse(each) == "staticmethod" for each in function.decorator_list)
        calls = self._sources.calls(function, called)
        found = self._all(value for call in calls for value in given(call, name, place))
        usual = function.args.args[len(function.args.args) - len(function.args.defaults) :]
        defaults: list[tuple[ast.arg, ast.expr | None]] = [*zip(usual, function.args.defaults, strict=True)]
        defaults += zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        return found + self._all(
            value for argument, value in defaults if argument.arg == name and value is not None
        )


def _passed_on(text: ast.expr) -> bool:
    """Tell whether this is the text of a message that has been made elsewhere."""
    return ast.unparse(text).endswith(("message.text", "numbering.text"))


def _is_text(node: ast.BinOp) -> bool:
    return any(isinstance(each, ast.Constant | ast.JoinedStr) for each in (node.left, node.right))


def _bare(text: str) -> str:
    """Return a text without its placeholders."""
    out, depth = "", 0
    for letter in text:
        depth += (letter == "{") - (letter == "}")
        out += letter if not depth else ""
    return out
