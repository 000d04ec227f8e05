"""Data are imported in the real window, with real keys, and the network learns them."""

from pathlib import Path

from tests.desktop.harness import Program, Screen, program


def chosen(app: Program, file: Path) -> None:
    app.press("ctrl+i")
    app.wait_until(lambda: app.title().startswith("Import data"), "the file dialog")
    app.type(str(file))
    app.press("Return")
    app.wait_until(lambda: bool(app.ask("widget", "Encoding")["found"]), "the preview")


def accuracy(app: Program, part: str = "test") -> str:
    found = app.ask("widget", f"accuracy, {part}")
    return str(found.get("text", ""))


def test_a_table_is_imported_and_trained_on(screen: Screen, tmp_path: Path):
    file = tmp_path / "flowers.csv"
    rows = (f"{n / 10:.1f};{n % 7};{'small' if n < 20 else 'large'}" for n in range(40))
    file.write_text("length;width;kind\n" + "\n".join(rows).replace(".", ",") + "\n")
    with program(screen, tmp_path) as app:
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        chosen(app, file)
        app.wait_until(lambda: app.widget("Import")["enabled"], "the table is read")
        app.click("Import")
        app.wait_until(lambda: app.title().startswith("untitled"), "the window back")
        app.wait_until(lambda: app.focus() == "canvas", "the focus back")
        app.press("F5")
        app.wait_until(lambda: bool(app.moments) and app.moments[-1][0] >= 2, "some iterations")
        app.press("F5")
        app.press("ctrl+shift+p")
        app.wait_until(lambda: app.focus() not in ("", "canvas"), "the commands")
        app.type("Metrics")
        app.press("Return")
        app.wait_until(lambda: accuracy(app).endswith("%"), "the accuracy on the samples that are held out")
        assert accuracy(app, "training").endswith("%")
        assert app.widget("samples, test")["text"] == "8"  # a fifth of 40, as the dialog offered
        assert app.widget("samples, training")["text"] == "32"
        app.click("canvas")
        app.press("ctrl+z")
        app.wait_until(lambda: app.moments[-1] == (0, 0), "the worked example again")
        assert app.close() == 0
        assert app.said() == ""
