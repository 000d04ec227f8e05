"""The script of a demonstration: kept in the file, edited, and refused with a line that says where."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project import script, storage
from mlpstudio.project.script import Script, ScriptStep, script_of
from tests.session.conftest import example

_numbers = st.integers(0, 2**40)
_steps = st.builds(
    ScriptStep, _numbers, st.integers(0, 40), st.text(max_size=30).map(script.noted),
    st.none() | st.tuples(st.integers(0, 5), st.integers(0, 99)),
    st.floats(1, 8), st.booleans(),
)  # fmt: skip
_scripts = st.builds(Script, st.lists(_steps, max_size=4).map(tuple), st.booleans())


@settings(max_examples=40, deadline=None)
@given(_scripts)
def test_a_script_is_read_as_it_was_written(made):
    assert script_of(storage.decode(storage.encode(replace(example(), script=made)))) == made


def test_a_file_without_a_script_stays_as_it_was(tmp_path):
    path = tmp_path / "file.mlp"
    storage.write(path, example())
    assert "script" not in path.read_text(encoding="utf-8")
    made = Script((ScriptStep(0), ScriptStep(2, 3, "say it", (1, 0), 2.0, True)), True)
    storage.write(path, replace(example(), script=made))
    assert json.loads(path.read_text(encoding="utf-8"))["script"] == {
        "steps": [
            {"iteration": 0},
            {"iteration": 2, "click": 3, "note": "say it", "spot": [1, 0], "zoom": 2.0, "ask": True},
        ],
        "opens_presenting": True,
    }


def test_steps_are_added_moved_changed_and_removed():
    one, two, three = ScriptStep(0, 1), ScriptStep(0, 2), ScriptStep(0, 3, "three")
    project = script.add(example(), [one, three]).project
    project = script.add(project, [two], at=1).project
    assert script_of(project).steps == (one, two, three)
    project = script.move(project, 2, 0).project
    assert script_of(project).steps == (three, one, two)
    project = script.change(project, 1, replace(one, note="new")).project
    assert script_of(project).steps[1].note == "new"
    project = script.open_presenting(project, True).project
    for _ in range(3):
        project = script.remove(project, 0).project
    assert script_of(project) == Script((), True)
    assert script.open_presenting(project, False).project.script is None
    full = replace(example(), script=Script((one,) * script.MOST))
    with pytest.raises(InvalidInput, match="at most"):
        script.add(full, [two])


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ({"steps": [{"iteration": -1}]}, "$.script.steps[0].iteration"),
        ({"steps": [{"iteration": 1}, {"iteration": 1, "zoom": 9}]}, "$.script.steps[1].zoom"),
        ({"steps": [{"iteration": 1, "spot": [1]}]}, "$.script.steps[0].spot"),
        ({"steps": [{"iteration": 1, "spot": [1, -1]}]}, "$.script.steps[0].spot"),
        ({"steps": [{"iteration": 1, "note": "x" * 501}]}, "$.script.steps[0].note"),
        ({"steps": [{"iteration": 0}] * 501}, "$.script.steps"),
        ({"pages": []}, "$.script"),
    ],
)
def test_what_is_no_script_is_refused(tmp_path, written, place):
    path = tmp_path / "file.mlp"
    storage.write(path, example())
    tree = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(tree | {"script": written}), encoding="utf-8")
    with pytest.raises(InvalidInput) as refused:
        storage.read(path)
    assert place in str(refused.value)
