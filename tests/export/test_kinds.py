"""Exports by the command, opened by what they are made for."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
import shutil
import subprocess
from dataclasses import replace

import nbformat
import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import given, settings

from mlpstudio.cli import main
from mlpstudio.core.interpreter import predict
from mlpstudio.core.messages import InvalidInput
from mlpstudio.export.kinds import KINDS, Options
from mlpstudio.export.latex_document import escaped
from mlpstudio.export.weights import read_weights, weights_csv, weights_npz
from mlpstudio.project import storage
from mlpstudio.project.preparing import set_units
from mlpstudio.project.project import Project
from mlpstudio.project.templates import TEMPLATES
from tests.core.networks import cases
from tests.export.test_training_scripts import EPOCHS, HOSTILE, lines_of, of, projects


@pytest.fixture
def exported(tmp_path):
    """Write a project, export it by the command, and return the content."""

    def export(project: Project, kind: str, *more: str) -> bytes:
        storage.write(tmp_path / "p.mlp", project)
        out = tmp_path / f"out{KINDS[kind].suffix}"
        assert main(["export", str(tmp_path / "p.mlp"), "--to", kind, str(out), *more]) == 0
        return out.read_bytes()

    return export


def template(name: str) -> Project:
    return next(t for t in TEMPLATES if t.id == name).project()


@pytest.mark.parametrize("name", ["worked-example", "iris", "sine"])
def test_a_notebook_runs_from_top_to_bottom_and_prints_the_same_losses(name, exported, tmp_path, capsys):
    project = replace(template(name), title=HOSTILE)
    made = nbformat.reads(exported(project, "notebook", "--epochs", str(EPOCHS)).decode(), 4)
    nbformat.validate(made)
    out, names = io.StringIO(), {}
    with contextlib.redirect_stdout(out):
        for cell in made.cells:
            if cell.cell_type == "code":
                exec(cell.source, names)
    printed = [line for line in out.getvalue().splitlines() if line.startswith("Epoch")]
    assert printed == lines_of(project, tmp_path, capsys)
    assert len(names["losses"]) == EPOCHS
    told = "".join(cell.source for cell in made.cells if cell.cell_type == "markdown")
    assert "</script>" not in told
    assert r"\partial L/\partial W^{(1)}" in told


@settings(max_examples=25)
@given(projects())
def test_a_model_predicts_what_the_program_predicts(project):
    content = KINDS["onnx"].content(project, Options())
    onnx.checker.check_model(onnx.load_from_string(content), full_check=True)
    session = onnxruntime.InferenceSession(content)
    (found,) = session.run(None, {"inputs": project.data.inputs.astype(np.float32)})
    wanted = predict(project.network, project.parameters, project.data.scale(project.data.inputs))
    np.testing.assert_allclose(found, wanted, 1e-6, 1e-6)


def test_a_model_predicts_in_full_where_targets_are_divided_and_says_so():
    project = template("several-inputs")
    project = set_units(project, (1e5,)).project
    content = KINDS["onnx"].content(project, Options())
    model = onnx.load_from_string(content)
    onnx.checker.check_model(model, full_check=True)
    assert "divided by 100,000" in model.graph.doc_string
    (found,) = onnxruntime.InferenceSession(content).run(
        None, {"inputs": project.data.inputs.astype(np.float32)}
    )
    wanted = 1e5 * predict(project.network, project.parameters, project.data.scale(project.data.inputs))
    np.testing.assert_allclose(found, wanted, 1e-5)
    plain = onnx.load_from_string(KINDS["onnx"].content(template("several-inputs"), Options()))
    assert not plain.graph.doc_string


@settings(max_examples=50)
@given(cases())
def test_weights_go_out_and_back_in(case):
    project = of(case)
    for content in (weights_csv(project.parameters).encode(), weights_npz(project.parameters)):
        assert read_weights(project.network, content) == project.parameters


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda text: text.replace("1,weight,2,1,-3.0\n", ""), "a weight of layer 1 is missing"),
        (lambda text: text.replace("-3.0", "nan"), "line 4: every number has to be finite"),
        (lambda text: text.replace("-3.0", "three"), "line 4: expected layer, kind, unit, input and value"),
        (lambda text: text.replace("1,weight,2,1", "1,weight,9,1"), "line 4: the network has no such weight"),
        (lambda text: text.replace("layer", "level"), "expected a first line"),
        (lambda text: "PK" + text, "this npz file cannot be read"),
    ],
)
def test_weights_that_do_not_fit_are_refused_with_place_and_reason(change, complaint):
    project = template("worked-example")
    with pytest.raises(InvalidInput) as caught:
        read_weights(project.network, change(weights_csv(project.parameters)).encode())
    assert complaint in str(caught.value)


def test_weights_are_rows_that_any_reader_of_csv_reads(exported):
    rows = list(csv.DictReader(io.StringIO(exported(template("worked-example"), "csv").decode())))
    assert {"layer": "1", "kind": "weight", "unit": "2", "input": "1", "value": "-3.0"} in rows
    assert len(rows) == 13


def test_a_document_is_all_letters_that_latex_sets(exported, tmp_path):
    text = exported(replace(template("worked-example"), title=HOSTILE + "日本"), "latex").decode()
    assert r"\section*{a\textquotedbl{}" in text
    assert text.count(r"\begin{") == text.count(r"\end{")
    assert r"\begin{bmatrix} 18 & 36 \\ 36 & 72 \\ 0 & 0 \end{bmatrix}" in text
    assert all(line.count("$") % 2 == 0 for line in text.splitlines() if not line.startswith(r"\section"))
    if shutil.which("pdflatex"):
        subprocess.run(
            ["pdflatex", "-halt-on-error"],
            input=text,
            text=True,
            check=True,
            capture_output=True,
            cwd=tmp_path,
        )


def test_what_somebody_typed_stays_text_in_latex():
    assert escaped("50 % of {x} & $y_1^2$ \\end{document}\n#~") == (
        r"50 \% of \{x\} \& \$y\_1\textasciicircum{}2\$ \textbackslash{}end\{document\} \#\textasciitilde{}"
    )


def test_an_iteration_further_on_is_the_one_of_the_trace(exported, capsys, tmp_path):
    text = exported(template("worked-example"), "latex", "--iteration", "3").decode()
    main(["trace", str(tmp_path / "p.mlp"), "--iteration", "3", "--format", "json"])
    loss = json.loads(capsys.readouterr().out)["loss"]
    assert re.search(rf"{loss:.5g}"[:6], text)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--to", "nmpy", "x.py"], 'there is no kind "nmpy"; did you mean "numpy"?'),
        (["--to", "numpy", "no/such/x.py"], "no/such/x.py: there is no such folder"),
        (["x.py"], "the following arguments are required: --to"),
        (["--to", "numpy"], "the following arguments are required: OUT"),
        (["--to", "numpy", "x.py", "--epochs", "-1"], "expected a whole number from 0"),
    ],
)
def test_mistakes_are_one_line(arguments, complaint, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    storage.write("p.mlp", template("worked-example"))
    assert main(["export", "p.mlp", *arguments]) == 2
    said = capsys.readouterr().err
    assert complaint in said
    assert said.count("\n") == 1


def test_without_samples_only_what_needs_none_is_written(exported, tmp_path, capsys):
    project = template("worked-example")
    empty = replace(project, data=replace(project.data, inputs=np.zeros((0, 2)), targets=np.zeros((0, 1))))
    for kind in KINDS.values():
        if not kind.needs_samples and not kind.drawn:  # those are in tests/test_drawing.py
            assert exported(empty, kind.name)
    storage.write(tmp_path / "p.mlp", empty)
    assert main(["export", str(tmp_path / "p.mlp"), "--to", "numpy", str(tmp_path / "x.py")]) == 2
    assert "there are no samples" in capsys.readouterr().err
    assert not (tmp_path / "x.py").exists()


def test_a_training_that_diverges_has_no_such_iteration(tmp_path, capsys):
    project = template("worked-example")
    wild = replace(project, training=replace(project.training, learning_rate=1e6))
    storage.write(tmp_path / "p.mlp", wild)
    out = str(tmp_path / "x.tex")
    assert main(["export", str(tmp_path / "p.mlp"), "--to", "latex", out, "--iteration", "900"]) == 2
    assert "the training diverges before" in capsys.readouterr().err
