"""Every command once, as data. Menus, buttons and keys are made from this table, and only from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from mlpstudio.ui.command import Command
from mlpstudio.ui.dock import PANELS
from mlpstudio.ui.icons import icon

CONTEXT = "Actions"

MENUS = ("File", "Edit", "Network", "Training", "View", "Help")

COMMANDS: tuple[Command, ...] = (
    Command("new", "File", "New…", "Begin with a template, or type a network", ("Ctrl+N",), icon="new"),
    Command("open", "File", "Open…", "Open a project file", ("Ctrl+O",), icon="open"),
    Command("import_data", "File", "Import data…", "Take samples from a table in a file", ("Ctrl+I",),
            icon="data"),
    Command("generate_data", "File", "Generate data…", "Make samples of a known kind, with noise and a seed",
            ("Ctrl+G",), icon="generate"),
    Command("clear_recent", "File/Open recent", "Clear list", "Forget which files were open last"),
    Command("save", "File", "Save", "Save the project with where its run is", ("Ctrl+S",), icon="save",
            separated=True),
    Command("save_as", "File", "Save as…", "Save the project under another name", ("Ctrl+Shift+S",),
            icon="save-as"),
    Command("import_weights", "File", "Import weights…", "Give the network weights from a CSV or npz file",
            separated=True),
    Command("export_numpy", "File/Export", "numpy program…",
            "The whole training as a program that prints the same losses"),
    Command("export_pytorch", "File/Export", "PyTorch program…",
            "The same training by torch, alone or shared among processes by torchrun"),
    Command("export_notebook", "File/Export", "Jupyter notebook…",
            "The first iteration step by step with its formulas, then the training"),
    Command("export_latex", "File/Export", "This iteration as LaTeX…",
            "A document with every step: formula, numbers, result and sentence"),
    Command("export_web", "File/Export", "Web page…",
            "One file that plays up to ten iterations step by step in any browser, offline"),
    Command("export_csv", "File/Export", "Weights as CSV…", "A row for each weight and bias of here",
            separated=True),
    Command("export_npz", "File/Export", "Weights for numpy…", "Arrays W1, b1, W2, … of here in an npz file"),
    Command("export_onnx", "File/Export", "ONNX model…",
            "The network of here for other programs; needs the Python package onnx"),
    Command("export_worksheet", "File/Export", "Worksheet…",
            "An iteration to be computed by hand, as a PDF to print, with its answers", separated=True),
    Command("export_picture", "File/Export", "Picture…",
            "The network, matrices, loss, what was learned, or this window, as SVG, PNG or PDF",
            separated=True),
    Command("export_webp", "File/Export", "Animation…",
            "The network or this window in motion: an iteration or a training, as WebP; needs pillow"),
    Command("quit", "File", "Quit", "Close the program", ("Ctrl+Q",), separated=True),
    Command("undo", "Edit", "Undo", "Take the last edit back", ("Ctrl+Z",), icon="undo"),
    Command("redo", "Edit", "Redo", "Make the edit again that was taken back", ("Ctrl+Shift+Z", "Ctrl+Y"),
            icon="redo"),
    Command("edits", "Edit", "History of edits…", "Go back to any edit, or on to it again", ("Ctrl+H",)),
    Command("cut", "Edit", "Cut", "Copy what is selected on the canvas, and remove it",
            drawing_keys=("Ctrl+X",), separated=True),
    Command("copy", "Edit", "Copy", "Copy the neurons or the layer that are selected on the canvas",
            drawing_keys=("Ctrl+C",), icon="copy"),
    Command("paste", "Edit", "Paste", "Put copied neurons into the selected layer, a copied layer after it",
            drawing_keys=("Ctrl+V",)),
    Command("duplicate", "Edit", "Duplicate", "Put a second one after each selected neuron, or the layer",
            drawing_keys=("Ctrl+D",)),
    Command("delete", "Edit", "Delete", "Remove selected neurons and layers, cut selected connections",
            drawing_keys=("Del", "Backspace"), icon="trash"),
    Command("select_all", "Edit", "Select all", "Select every neuron", drawing_keys=("Ctrl+A",),
            separated=True),
    Command("select_none", "Edit", "Select none", "Let go of everything that is selected",
            drawing_keys=("Ctrl+Shift+A",)),
    Command("import_clipboard", "Edit", "Import from clipboard…",
            "Take samples from cells that were copied in a spreadsheet", ("Ctrl+Shift+I",), separated=True),
    Command("lock", "Edit", "Lock editing", "Keep drawing, matrices and data from being edited", ("Ctrl+L",),
            icon="lock", checkable=True, separated=True),
    Command("settings", "Edit", "Settings…", "How everything looks and goes", ("Ctrl+,",), icon="settings"),
    Command("insert_layer", "Network", "Insert layer", "Insert a layer after the selected one",
            drawing_keys=("Shift+Ins",), icon="network"),
    Command("add_neuron", "Network", "Add neuron", "Add a neuron to the selected layer",
            drawing_keys=("Ins",), icon="plus"),
    Command("computed_inputs", "Network", "Computed inputs…",
            "Compute further inputs from those that there are: squares, products, sines"),
    Command("connect", "Network", "Connect", "Draw a connection from the selected neuron, or mend a cut one",
            drawing_keys=("C",), separated=True),
    Command("cut_connection", "Network", "Cut connection",
            "Let the selected connections count as 0, also while training", drawing_keys=("X",)),
    Command("edit_value", "Network", "Type value", "Type the selected weight, the bias, or the layer's name",
            drawing_keys=("Return",), separated=True),
    Command("rename", "Network", "Rename", "Type the name of the selected neuron or layer",
            drawing_keys=("F2",)),
    Command("tidy", "Network", "Tidy", "Draw every neuron at its usual place", separated=True),
    Command("draw_right", "Network", "Left to right", "Draw the network from left to right", checkable=True,
            group="direction"),
    Command("draw_down", "Network", "Top to bottom", "Draw the network from top to bottom", checkable=True,
            group="direction"),
    Command("new_start", "Network", "New random start",
            "Draw all weights anew, with the next seed", separated=True),
    Command("next", "Training", "Next step", "Go one step on", ("F10",), ("Right",), icon="next"),
    Command("back", "Training", "Step back", "Go one step back", ("Shift+F10",), ("Left",), icon="back"),
    Command("next_phase", "Training", "Finish phase", "Go to the end of the phase", (), ("Shift+Right",),
            icon="finish-phase"),
    Command("next_iteration", "Training", "Finish iteration", "Complete this iteration, or the next one", (),
            ("Ctrl+Right",), icon="iteration", separated=True),
    Command("previous_iteration", "Training", "Iteration back", "Go to the end of the iteration before", (),
            ("Ctrl+Left",), icon="iteration-back"),
    Command("first_moment", "Training", "First moment", "Go to the first moment of the run", (), ("Home",)),
    Command("last_moment", "Training", "Last moment", "Go to the last moment that the run has been at", (),
            ("End",)),
    Command("grain_iteration", "Training/Grain", "Iteration", "Let Next and Back go by whole iterations",
            ("Ctrl+1",), checkable=True, group="grain"),
    Command("grain_phase", "Training/Grain", "Phase", "Let Next and Back go by phases", ("Ctrl+2",),
            checkable=True, group="grain"),
    Command("grain_operation", "Training/Grain", "Operation", "Let Next and Back go by single operations",
            ("Ctrl+3",), checkable=True, group="grain"),
    Command("grain_term", "Training/Grain", "Single term",
            "Let Next and Back go inside operations, product by product", ("Ctrl+4",), checkable=True,
            group="grain"),
    Command("step_inside", "Training/Grain", "Step inside", "Go to the first term of this step", ("F11",),
            ("Ctrl+Down",), separated=True),
    Command("step_out", "Training/Grain", "Step out", "Complete the step whose terms are shown",
            ("Shift+F11",), ("Ctrl+Up",)),
    Command("next_number", "Training/Grain", "Next number", "Inside a step, go to its next number", (),
            ("N",)),
    Command("next_row", "Training/Grain", "Next row",
            "Inside a step, go to its next row, or to the next sample", (), ("Shift+N",)),
    Command("why", "Training", "Why this number?",
            "Say what a number was made from: the one that is pointed at, selected, or told of in this step",
            (), ("W",), icon="help", separated=True),
    Command("what_if", "Training", "What if the rate were another",
            "See the loss after this update at any learning rate, before it is taken"),
    Command("loss_surface", "Training", "Loss surface",
            "See the loss over two weights, with the path of the run and the next update"),
    Command("practice", "Training", "Practice",
            "Ask for the numbers of each step before they are shown", ("F8",), icon="practice",
            checkable=True, separated=True),
    Command("new_exercise", "Training", "New exercise",
            "Begin a small network whose iteration can be computed by hand", ("Shift+F8",)),
    Command("run", "Training", "Run", "Run by itself, and pause", ("F5",), icon="run", separated=True,
            canvas_keys=("Space",)),
    Command("run_epochs", "Training", "Run 10 epochs", "Complete ten more epochs, and stop", ("Shift+F5",)),
    Command("run_until", "Training", "Run until…", "Run until an epoch is complete, or the loss small enough",
            ("Ctrl+F5",)),
    Command("loss_rose", "Training", "Back to where the loss rose",
            "Go to the last iteration before here whose loss is larger than the one before it", (), ("L",)),
    Command("break_loss", "Training/Stops", "Stop when the loss rises",
            "Stop running when a loss is larger than the one before", checkable=True),
    Command("break_gate", "Training/Stops", "Stop when a gate opens or closes",
            "Stop running when an update opens or closes a ReLU for a sample of the batch", checkable=True),
    Command("breakpoint", "Training/Stops", "Stop at this step",
            "Stop running whenever it comes to the step that is shown", ("F9",), checkable=True),
    Command("clear_breakpoints", "Training/Stops", "Remove all stops", "Run on without stopping"),
    Command("bookmark", "Training/Bookmarks", "Bookmark this place", "Remember this place, or forget it",
            ("Ctrl+B",), checkable=True),
    Command("name_bookmark", "Training/Bookmarks", "Name this place…", "Bookmark this place with a name"),
    Command("previous_bookmark", "Training/Bookmarks", "Previous bookmark", "Go to the bookmark before",
            (), ("Ctrl+Shift+Left",)),
    Command("next_bookmark", "Training/Bookmarks", "Next bookmark", "Go to the next bookmark",
            (), ("Ctrl+Shift+Right",)),
    Command("restart", "Training", "Restart", "Go back to where the run began", (), ("Ctrl+Home",),
            icon="restart"),
    Command("keep_run", "Training", "Keep this run", "Keep settings and curve of this run, to compare others",
            icon="plus", separated=True),
    Command("compare_runs", "Training", "Compare two runs…",
            "Step through two runs side by side, from the same start with one difference"),
    Command("sweep", "Training", "Sweep a setting…",
            "Train with several values of a setting in the background, and compare what comes out"),
    Command("lower_rate", "Training", "Learning rate to a tenth",
            "Go on with a tenth of the learning rate; after divergence, from where the loss was lowest"),
    Command("stop", "Training", "Stop travelling", "Stop on the way to an iteration, and stay where it is",
            ("Esc",)),
    Command("zoom_in", "View", "Zoom in", "Show the network larger", ("Ctrl++", "Ctrl+="), icon="zoom-in"),
    Command("zoom_out", "View", "Zoom out", "Show the network smaller", ("Ctrl+-",), icon="zoom-out"),
    Command("fit", "View", "Fit", "Show the whole network", ("Ctrl+0",), icon="fit"),
    Command("batch_mean", "View/Batch", "Mean of the batch",
            "Let the network show the mean over the samples of a batch", checkable=True, group="batch"),
    Command("batch_sample", "View/Batch", "One sample", "Let the network show one sample of a batch",
            checkable=True, group="batch"),
    Command("previous_sample", "View/Batch", "Previous sample", "Show the sample of the batch before",
            canvas_keys=("PgUp",), separated=True),
    Command("next_sample", "View/Batch", "Next sample", "Show the next sample of the batch",
            canvas_keys=("PgDown",)),
    Command("neuron_pictures", "View", "Neuron pictures",
            "Draw in each neuron what it answers to all inputs; for networks with one or two of them",
            checkable=True, separated=True),
    Command("log_scale", "View", "Logarithmic loss", "Show the loss on a logarithmic scale", icon="log-scale",
            checkable=True),
    Command("present", "View", "Present", "Show the steps to a class: full screen, large, with a clicker",
            ("F12",), separated=True),
    Command("present_script", "View", "Present the script", "Replay the demonstration that was recorded",
            ("Shift+F12",)),
    Command("script", "View", "Script…", "Edit the demonstration: its stops, their order, their notes"),
    Command("theme_system", "View", "Theme of the system", "Follow the desktop's light or dark theme",
            checkable=True, group="theme", separated=True),
    Command("theme_light", "View", "Light theme", "Dark letters on a light ground", icon="light",
            checkable=True, group="theme"),
    Command("theme_dark", "View", "Dark theme", "Light letters on a dark ground", icon="dark", checkable=True,
            group="theme"),
    Command("numbers_automatic", "View/Numbers", "Automatic numbers",
            "Four significant digits; losses with four decimals, as in a training listing", checkable=True,
            group="numbers"),
    *(
        Command(f"numbers_{digits}", "View/Numbers", f"{digits} significant digits",
                f"Write numbers with {digits} significant digits", checkable=True, group="numbers",
                separated=digits == 2)
        for digits in range(2, 18)
    ),
    *(
        Command(f"numbers_fixed_{decimals}", "View/Numbers", f"{decimals} decimals",
                f"Write numbers with {decimals} decimals", checkable=True, group="numbers",
                separated=decimals == 0)
        for decimals in range(0, 9)
    ),
    *(
        Command(f"panel_{name}", "View/Panels", title, "Show this panel, or close it", checkable=True)
        for name, title in PANELS
    ),
    Command("panel_image", "View/Panels", "Image", "Show this panel, or close it", checkable=True),
    Command("panel_lesson", "View/Panels", "Lesson", "Show this panel, or close it", checkable=True),
    Command("reset_layout", "View", "Reset layout", "Bring every panel back to its usual place"),
    Command("lessons", "Help", "Lessons…", "Learn how a network computes and learns, in small steps",
            icon="lesson"),
    Command("tour", "Help", "Show the tour", "See in a minute what stands where, and the first things to do"),
    Command("palette", "Help", "Find a command…", "Do anything by typing some letters of its name",
            ("Ctrl+Shift+P",), icon="search"),
    Command("keys", "Help", "Keys", "Show every key", ("F1", "?"), icon="keyboard"),
    Command("about", "Help", "About MLP Studio", "Which version this is, and what it is made of",
            icon="help"),
)  # fmt: skip
"""The table."""


def translated(text: str) -> str:
    """Return a text of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


class Actions(QObject):
    """The actions of a window, made from the table.

    Parameters
    ----------
    window
        Where the keys act.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self._made = {command.id: self._make(command) for command in COMMANDS}

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def connect_to(self, slots: Mapping[str, Callable[..., object]]) -> None:
        """Connect actions to what they do; slots are bound methods."""
        for name, slot in slots.items():
            self._made[name].triggered.connect(slot)

    def group(self, name: str) -> tuple[str, ...]:
        """Return the commands of a group, of which one is on."""
        return tuple(command.id for command in COMMANDS if command.group == name)

    def check(self, name: str, group: str) -> None:
        """Turn a command of a group on; where there is none of this name, none of the group is on."""
        if name in self._made:
            self._made[name].setChecked(True)
            return
        actions = self._groups[group]
        actions.setExclusive(False)
        for action in actions.actions():
            action.setChecked(False)
        actions.setExclusive(True)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        menus = {name: QMenu(translated(name), bar) for name in MENUS}
        for command in COMMANDS:
            outer, _, inner = command.menu.partition("/")
            if inner and command.menu not in menus:
                menus[command.menu] = menus[outer].addMenu(translated(inner))
            menu = menus[command.menu]
            if command.separated:
                menu.addSeparator()
            menu.addAction(self._made[command.id])
        for name in MENUS:
            bar.addMenu(menus[name])
        for menu in menus.values():
            menu.setToolTipsVisible(True)

    def step_on(self, *widgets: QWidget) -> None:
        """Let the stepping keys act on these widgets and all within them."""
        for command in COMMANDS:
            if command.stepping_keys:
                for widget in widgets:
                    widget.addAction(self._made[command.id])

    def act_on(self, canvas: QWidget) -> None:
        """Let the keys of the canvas act there, and nowhere else."""
        for command in COMMANDS:
            for key in command.canvas_keys:
                shortcut = QShortcut(QKeySequence(key), canvas)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.setAutoRepeat(False)  # held down, it would run and pause in turn
                shortcut.activated.connect(self._made[command.id].trigger)

    def draw_on(self, canvas: QWidget) -> None:
        """Let the drawing keys act on the canvas."""
        canvas.addActions([self._made[command.id] for command in COMMANDS if command.drawing_keys])

    def color_icons(self, ink: str) -> None:
        """Draw all icons in a colour."""
        for command in COMMANDS:
            if command.icon:
                self._made[command.id].setIcon(icon(command.icon, ink))

    def _make(self, command: Command) -> QAction:
        action = QAction(translated(command.text), self)
        action.setObjectName(command.id)
        action.setStatusTip("")
        action.setCheckable(command.checkable)
        if command.group:
            group = self._groups.setdefault(command.group, QActionGroup(self))
            group.addAction(action)
        keys = [QKeySequence(key) for key in command.keys]
        stepping = [QKeySequence(key) for key in command.stepping_keys]
        if stepping:
            action.setShortcuts(stepping)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for key in keys:
                shortcut = QShortcut(key, self._window)
                shortcut.activated.connect(action.trigger)
        elif command.drawing_keys:
            action.setShortcuts([QKeySequence(key) for key in command.drawing_keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            action.setShortcuts(keys)
        every = action.shortcuts() if command.drawing_keys else [*stepping, *keys]
        written = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in every]
        tip = translated(command.tip)
        on_canvas = QCoreApplication.translate(CONTEXT, "{key} on the network")
        written += [on_canvas.format(key=cap) for cap in command.canvas_keys]
        action.setToolTip(f"{tip} ({', '.join(written)})" if written else tip)
        return action


def hint(name: str) -> str:
    """Return the first key of a command, as it stands on its button: ``Shift →``."""
    command = next(command for command in COMMANDS if command.id == name)
    key = (*command.stepping_keys, *command.keys)[0]
    return key.replace("Right", "→").replace("Left", "←").replace("+", " ")
