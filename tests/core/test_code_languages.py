"""The iteration in each language, saved and run by an interpreter of its own, prints the trace's numbers."""

import ast
import contextlib
import importlib.util
import io
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.core.code import script
from mlpstudio.core.code_loops import loops_script, loops_source
from mlpstudio.core.code_torch import torch_script, torch_source
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.optimizers import Adam
from tests.core.networks import Case, cases, worked_example


def record(case: Case):
    stepper = Interpreter(case.network, case.training, case.data, case.parameters)
    stepper.record()
    return stepper.record()


def check(printed: str, trace, rtol: float = 1e-12) -> None:
    found = dict(line.split(" = ") for line in printed.splitlines())
    assert list(found) == [step.target for step in trace.program]
    for step, value in trace.steps():
        number = np.array(ast.literal_eval(found[step.target]), float).reshape(value.shape)
        np.testing.assert_allclose(number, value, rtol=rtol, atol=1e-13, err_msg=step.formula)


def run(source: str, folder) -> str:
    path = folder / "iteration.py"
    path.write_text(source, encoding="utf-8")
    done = subprocess.run([sys.executable, "-W", "error", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("write", [script, loops_script])
def test_a_saved_script_prints_the_numbers_of_the_trace(write, tmp_path):
    trace = record(worked_example(optimizer=Adam(), l1=0.01, l2=0.1))
    check(run(write(trace), tmp_path), trace)


@pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
def test_the_saved_script_of_torch_prints_the_numbers_of_the_trace(tmp_path):
    trace = record(worked_example(optimizer=Adam(), l1=0.01, l2=0.1))
    check(run(torch_script(trace), tmp_path), trace)


@settings(max_examples=50)
@given(cases())
def test_plain_python_prints_the_numbers_of_every_iteration(case: Case):
    trace = record(case)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(loops_script(trace), {})
    check(out.getvalue(), trace, 1e-9)


@settings(max_examples=50)
@given(cases())
def test_torch_is_valid_python_and_agrees_with_autograd(case: Case):
    trace = record(case)
    source = torch_script(trace)
    compile(source, "iteration.py", "exec")
    if importlib.util.find_spec("torch") is None:
        return
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(source, {})
    check(out.getvalue(), trace, 1e-9)


@settings(max_examples=25)
@given(cases())
def test_every_step_has_lines_of_its_own_in_order(case: Case):
    trace = record(case)
    for write in (loops_source, torch_source):
        steps = [line.step for line in write(trace) if line.step is not None]
        assert steps == sorted(steps)
        assert list(dict.fromkeys(steps)) == list(range(len(trace.program)))
