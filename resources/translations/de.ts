<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>About MLP Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Copied. It says nothing about your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>This installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>This installation, and what the program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Versions, or the text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>See how a multi-layer perceptron computes and learns, one click at a time, forwards and backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Free software under the MIT licence. It opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>What a report of a defect should say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Begin with a template, or type a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Take samples from a table in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Make samples of a known kind, with noise and a seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Forget which files were open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save the project with where its run is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save the project under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Give the network weights from a CSV or npz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The whole training as a program that prints the same losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The same training by torch, alone or shared among processes by torchrun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The first iteration step by step with its formulas, then the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>A document with every step: formula, numbers, result and sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>One file that plays up to ten iterations step by step in any browser, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>A row for each weight and bias of here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Arrays W1, b1, W2, … of here in an npz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The network of here for other programs; needs the Python package onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>An iteration to be computed by hand, as a PDF to print, with its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The network as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The network as it is here, as pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The network as it is here, on its own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>A WebP; needs the package pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Take the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Make the edit again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go back to any edit, or on to it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Copy what is selected on the canvas, and remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Copy the neurons or the layer that are selected on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Put copied neurons into the selected layer, a copied layer after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Put a second one after each selected neuron, or the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Remove selected neurons and layers, cut selected connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Select every neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let go of everything that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Take samples from cells that were copied in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keep drawing, matrices and data from being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>How everything looks and goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Insert a layer after the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Add a neuron to the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Compute further inputs from those that there are: squares, products, sines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw a connection from the selected neuron, or mend a cut one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let the selected connections count as 0, also while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Type the selected weight, the bias, or the layer's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Type the name of the selected neuron or layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw every neuron at its usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw the network from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw the network from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw all weights anew, with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go one step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the end of the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Complete this iteration, or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the end of the iteration before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the first moment of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the last moment that the run has been at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go by whole iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go by phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go by single operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go inside operations, product by product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the first term of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Complete the step whose terms are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Inside a step, go to its next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Inside a step, go to its next row, or to the next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Say what a number was made from: the one that is pointed at, selected, or told of in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>See the loss after this update at any learning rate, before it is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>See the loss over two weights, with the path of the run and the next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Ask for the numbers of each step before they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Begin a small network whose iteration can be computed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run by itself, and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Complete ten more epochs, and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run until an epoch is complete, or the loss small enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the last iteration before here whose loss is larger than the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop running when a loss is larger than the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop running when an update opens or closes a ReLU for a sample of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop running whenever it comes to the step that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run on without stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Remember this place, or forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bookmark this place with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the bookmark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go back to where the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keep settings and curve of this run, to compare others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step through two runs side by side, from the same start with one difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Train with several values of a setting in the background, and compare what comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go on with a tenth of the learning rate; after divergence, from the last good iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop on the way to an iteration, and stay where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the network larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the network smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let the network show the mean over the samples of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let the network show one sample of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the sample of the batch before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the next sample of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw in each neuron what it answers to all inputs; for networks with one or two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the loss on a logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the steps to a class: full screen, large, with a clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Replay the demonstration that was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Edit the demonstration: its stops, their order, their notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Follow the desktop's light or dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Dark letters on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Light letters on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Four significant digits; losses with four decimals, as in a training listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show this panel, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bring every panel back to its usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Learn how a network computes and learns, in small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Do anything by typing some letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Which version this is, and what it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Write numbers with {number} significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Write numbers with {number} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Generate data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Import weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>numpy program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>PyTorch program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Jupyter notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>This iteration as LaTeX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Weights as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Weights for numpy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>ONNX model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Network as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Network as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Network as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Iteration as animation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>History of edits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Import from clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Lock editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Insert layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Add neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Computed inputs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Cut connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Type value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>New random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Finish phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Finish iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Iteration back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>First moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Last moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Single term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>What if the rate were another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run 10 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Back to where the loss rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop when the loss rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop when a gate opens or closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Remove all stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bookmark this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Name this place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Previous bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keep this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Compare two runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Sweep a setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Learning rate to a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Mean of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>One sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Neuron pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Present the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Automatic numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>About MLP Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>{number} significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>{number} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>All matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>What it has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Grain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>{key} on the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationPart</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>The shares of the sample shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>The dots come with the forward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>Each dot is a neuron of this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>Each dot is a neuron with one of {count} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>Range {range}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationPlot</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>Activation and derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>The shares of the classes come with the forward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>z(u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>slope ∂z/∂u</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../mlpstudio/app.py"/>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <location filename="../../mlpstudio/ui/availability.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/availability.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../mlpstudio/ui/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/banner.py"/>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../mlpstudio/ui/image/bars.py"/>
        <source>Shares of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/bars.py"/>
        <source>Shares of the classes: {shares}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/batch_choice.py"/>
        <source>The network shows: {what}. Choose the mean of the batch, or another sample of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/batch_choice.py"/>
        <source>Mean of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/batch_choice.py"/>
        <source>Sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Samples of an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Samples of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>shuffle in each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>n  samples each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Small batches: more updates in an epoch, quicker and noisier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Each update sees every sample: one in an epoch, and a smooth way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>all samples in each update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>batches of samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlocksNote</name>
    <message>
        <location filename="../../mlpstudio/ui/blocks_note.py"/>
        <source>They stand between loss and backward, as Blocks in the step bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/blocks_note.py"/>
        <source>Show the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/blocks_note.py"/>
        <source>Go to the first building block of this iteration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarkCard</name>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Name of the bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>gate closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>edge = weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>thickness |w| · blue +, orange −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>input x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>closed for this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>gate closed · no update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped for all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped for this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped · no gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>edge = gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>thickness |∂L/∂w| · dashed = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>{rows}×{samples} · mean of {samples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>hidden {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>{rows}×{samples} · sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dead for all {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>target {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/network_picture.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{count} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Selected: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{layer}, neuron {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Connection from {start} to {end} in {layer}, weight {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Input {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>, bias {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Connection from {start} to {end} in {layer}, cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasEditor</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/editor.py"/>
        <source>click to insert a layer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/editor.py"/>
        <source>click to add an input here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/editor.py"/>
        <source>click to add a neuron here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasTips</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>pre-activation u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>factor of dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>after dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>target y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>derivative by the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>derivative behind the dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>derivative by the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>error signal δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>bias gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>weight w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>gradient with penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>{name} in layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>{name}, mean of {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>{name}, sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <location filename="../../mlpstudio/ui/chain_view.py"/>
        <source>Chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/chain_view.py"/>
        <source>Each factor as it stands: going back, weights are transposed, slopes multiply elementwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/chain_view.py"/>
        <source>The factors of {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>All samples of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>The sample alone that the network shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckMark</name>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>This step does not agree with its check. Open the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Computed again by its formula: agrees. It lies at a kink, where no slope is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Checked: computed again by its formula, with the same numbers. Open the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Checked: computed again by its formula, and {count} of its numbers measured by differences. Open the check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>With the first sample, its numbers can be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}: its update, at any learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}. Click two edges, the second with Ctrl, to see theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Measure gradients from outside, and check every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The paths of a weight to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>What is asked of a hidden neuron, and what passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The network as one layer, and as one formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The update before it is taken, at any learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The loss over two parameters, and the way of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}, with the weights before its update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}. What is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}. Point at an edge or a neuron, or click it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeControls</name>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Write the iteration in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Copy as a script that runs alone and prints every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Save as a script that runs alone and prints every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Stop writing the script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/code.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/code.py"/>
        <source>The iteration as lines of code. They appear with the first sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/code.py"/>
        <source>The iteration in {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>↑ ↓ to choose · Enter to run · Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>No command is found by this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>the same, but for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Run on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Run on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Setting that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Its value on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>Network of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>Ready for iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>{title} in numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Compare two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Losses of both runs over iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Iteration of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>One click back, in both runs (Shift+F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>One click on, in both runs (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>{phase} takes more clicks on one side: the other waits at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>In step by iteration: an epoch has {one} on the left, {other} on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>The shapes differ, so that each has weights of its own from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Both go click by click through the same steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>computing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Iteration {iteration} · step {step} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputedMenu</name>
    <message>
        <location filename="../../mlpstudio/ui/computed_menu.py"/>
        <source>Computed inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/computed_menu.py"/>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>rows: true, columns: what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>Most often wrong: {true} taken for {said}, {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>{right} of {total} right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/curves.py"/>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataAnswers</name>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>The prediction of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>The class with the largest output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>Whether the predicted class is the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>The error: prediction minus target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>error </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataModel</name>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>{name} is computed from {sources}: edit that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>This sample is on the network. Drag the number to move the row (Alt+↑, Alt+↓).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Drag the number to move the row (Alt+↑, Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Type here for one sample more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Held out for testing: training never sees this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Input {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Target {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>{name}, sample {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>{name} scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>test {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Paint the samples as points of a plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Add a sample before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Delete the selected samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Ctrl+Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Other data and computed inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Import or generate data, compute inputs from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>No samples yet: type the first one, or paste a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>A plane has room for one or two inputs; this network has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Paste transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Set to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Add a sample after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Show the samples as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>{samples}, {held} held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPreparation</name>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>test </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Share of the samples that is held out for testing, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>So much of the samples is held out: training never sees it, and it tells what was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Seed of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Another seed draws other samples to be held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Classes keep their shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Of every class the same share is held out, so that both parts are mixed alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Scaling of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>How the numbers of the table are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Changes what the table shows, and nothing that is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Shown as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Shown scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Classes as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Inputs not scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>The network sees the inputs as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Inputs scaled: standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Each input is shifted and divided so that the training part has mean 0 and deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Inputs scaled: min–max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Each input is shifted and divided so that the training part reaches from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>This is not what was entered. Choose “Shown as entered” to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>The numbers are locked. Ctrl+L unlocks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>Without the names {names}. Ctrl+Shift+I takes them along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/dial.py"/>
        <source>Loss of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/dial.py"/>
        <source>The curve comes in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskNotices</name>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Your unsaved changes are lost if you reload it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>{name} has been deleted or moved. Save writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Another program has changed {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>{name} is open in another window too. Who saves last replaces what the other saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Close this panel; the menu View brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>All matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>What it has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropoutPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>In every iteration each hidden activation is dropped with this probability, and what is kept is divided by 1 − p. Evaluation drops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Share of activations that are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdgePage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Weight w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Gradient ∂L/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Freeze this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>There are no samples yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Cut: it counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>All weights of this layer are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>From {start} into {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>A cut connection stays cut while training.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>History of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Enter or a click goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Edits, older above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditModel</name>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Before all edits that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editability</name>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} is computed; edit {names} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} follows from settings and drawing, and cannot be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} is computed; edit weights, biases or data instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} is what the update computes; edit {symbol} itself instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} has been updated; edit {symbol} new instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditableArea</name>
    <message>
        <location filename="../../mlpstudio/ui/matrix_editing.py"/>
        <source>The numbers are locked. Ctrl+L unlocks them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elision</name>
    <message>
        <location filename="../../mlpstudio/render/elision.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>‖∇L‖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>How many times all samples had been used before. The first epoch is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>The mean loss of the epoch, over its samples: each as seen before its update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>The output for the sample, before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>Gradient norm: the length of the gradient over all parameters, in the first iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>The run began in the midst of this epoch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>Import weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>Weights ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <location filename="../../mlpstudio/ui/file_care.py"/>
        <source>The history of this run comes out differently on this computer. The run begins where it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Save the run's history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>After opening the file again, Back leads to the beginning of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>They are lost if you do not save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Another program has changed this file. What it wrote is lost if you save over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Save over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Save over {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitOffer</name>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Change to {activation} and {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>All weights between neurons that stay are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>It fits these data as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Change to {inputs} → {outputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Change to {inputs} → {outputs}, {activation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The largest difference over this batch: {apart}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>As one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Outputs of the network and of the one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>As one formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Layer ℓ of N, from z⁽⁰⁾ = x to the prediction:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Output whose formula is written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Put the inputs of the first sample of this batch into the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The layers multiplied out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The largest difference over this batch: {apart}, which is rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>This network is one layer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{activation} in layer {layer} keeps this network from being one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{activation} in layer {layer} and {count} more keep it from being one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>With the identity instead it would be this W and b, and say something else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Numbers to 3 digits, weights of 0 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>with the first sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>No difference over this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Of long sums the largest terms are written, the others counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{output} of sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{name}: network {said}, one layer {single}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>No hidden layer bends anything, so all {count} layers amount to this one W and b. A single ReLU between them would break that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The network says {value} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>In training, dropout changes that to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>At the output {activation} is applied to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameOverlay</name>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>Time between pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>p99 –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>{time:.1f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>p99 {time:.1f} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>class {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Generate data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneratorSettings</name>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Standard deviation of what is added: to the inputs of classes, else to the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>The same seed draws the same data; another one draws others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Giver</name>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Copy data as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrainButton</name>
    <message>
        <location filename="../../mlpstudio/ui/grain_button.py"/>
        <source>Next goes on by: {grain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/grain_button.py"/>
        <source>How far Next and Back go: {grain}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <location filename="../../mlpstudio/ui/grid_view.py"/>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/grid_view.py"/>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldOutChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>{test} of {all} samples, drawn with the seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Share for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>All {all} samples are for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Keep a part for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>{test} of {all} samples, of every class its share, drawn with the seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/histogram.py"/>
        <source>from {low} to {high}, most about {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/histogram.py"/>
        <source>all about {low}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Sample {number}: it should be {target}. Draw on it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Clear the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>{count} neurons · blue +, orange −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>All are told right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>{wrong} of the first {asked} of {there} {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>{wrong} of {asked} {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Weights of the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Samples that are told wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>There are no samples with classes to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>What each neuron of the first layer looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Told wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Samples that the network tells wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Whatever you draw is told at once, with the weights of this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>The network sees it cut out, centred and as high as the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageTiles</name>
    <message>
        <location filename="../../mlpstudio/ui/image/tiles.py"/>
        <source>{name}: weights from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/tiles.py"/>
        <source>Sample {number}: target {target}, told as {found} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>1 row would be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>{count} rows would be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>{count} rows without a category would be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>None in these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Leave rows out ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Fill in the mean of the column ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Fill in a constant ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>{count} values would be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>First line holds names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>Tables ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputFields</name>
    <message>
        <location filename="../../mlpstudio/ui/input_fields.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Value now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>There are no samples yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Sample {number}, as the network sees it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputTable</name>
    <message>
        <location filename="../../mlpstudio/ui/input_fields.py"/>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/input_fields.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputsPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One input fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One input more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Values now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>There are no samples yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Sample {number}, as the network sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>input x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>neuron {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>Layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/inspector.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IterationField</name>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>Type a number and press Enter; what has not been computed yet is computed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>Number of an iteration to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptCurves</name>
    <message>
        <location filename="../../mlpstudio/ui/kept_curves.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>On the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>While the network has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Slider over the iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Numbers of matrices and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Plane of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Next control, previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Close what lies over the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Step out of a step under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Begin to select, with nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Walk neurons, connections, layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Select up to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Let go, one thing after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Drag the picture with the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Iteration back, iteration on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>First iteration, last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Far back, far on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Go from number to number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>First and last number of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Open the matrix alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Back to all matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Take it and go down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Take it and go right, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Copy, paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Paste transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Fill down, fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Set to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Add a sample, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Add a sample after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Move samples up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Move the cursor, finely with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Paint, or show the sample there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Paint on top of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Erase the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Point, brush, eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Choose a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Smaller, larger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Zoom, show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Go to the step of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Row up, row down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>First row, last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Travel to the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Arrows step where no field has them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Name of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One neuron fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One neuron more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Bias, and what training leaves alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Freeze the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Freeze the biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>How the weights start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Initialiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Seed of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Seed of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Draw anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Draw the weights of this layer with the next seed, which then is its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>update / weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Layer {number}, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Layer {number}, activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Layer {number} · {activation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>{name}, target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>{name}, predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>probability of the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>target {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>prediction {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>probability, sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source> · dotted: held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>Probability of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>prediction against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>class probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>samples by their true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>{inputs} → {prediction}, target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>All outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>All samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>Current sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source> · {shown:,} of {all:,} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>sample {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>{output} over {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>class over {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>First {count} outputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>held back by its slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Who asks for how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Above 0: the loss grows with this neuron's activation, so it is asked to be lower. Below 0: to be higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>What an output is asked for comes from the loss itself. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>lost at the closed gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>This network has no hidden neuron to keep a ledger of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Click a hidden neuron to see its ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Hidden neuron {number}, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>asked to be lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>asked to be higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>of each side cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>left to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>slope of {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>passes: the error signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>lost to saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>by dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>{slope}, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Output neuron {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>error signals, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>lost at the gate, closed for {closed} of {samples} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>added by a slope above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <location filename="../../mlpstudio/ui/lesson/desk.py"/>
        <source>Begin the page again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Each works on a project of its own. Yours stays as it is, and is back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>{minutes}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>{minutes}, {done} of {all} tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Begin this page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Bring the project back to how the lesson gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Leave the lesson, back to your own project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedLines</name>
    <message>
        <location filename="../../mlpstudio/ui/why/lines.py"/>
        <source>{name}, link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveSource</name>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Click to go to the step that computes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Click to go to this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Copy all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Known before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Not computed yet. Click to go to its step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Go to this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogControls</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Tell the steps of this iteration in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy all rows, with every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Save all rows as CSV, with every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Stop copying or saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy all rows, with every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>The run goes on at iteration {iteration}, where it was saved. The next row appears when epoch {epoch} is complete. Restart begins anew and brings the rows before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Log of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy the steps in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>There are no samples, so there are no epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>The first row appears when epoch {epoch} is complete. Click a row to travel there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossControls</name>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>keep run before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Keep the run that a change ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Show the whole curve (double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>{loss} at iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>diverged at iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>before the change: {loss} at iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>· · ·  test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>– –  before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>gaps: no finite loss there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>{told}; before the change {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>, test {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/loss.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/loss.py"/>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/loss.py"/>
        <source>Loss over iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Over the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>mean over the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>sum over the samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPicture</name>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>training, ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>Loss over iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Select edges or neurons to edit several at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Set all to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Multiply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Draw with seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Set all biases to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>1 edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>All of them are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>A seed is a whole number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Training leaves them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Training changes them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>They count as 0 from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Those that are cut are drawn anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>all {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatricesPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>All matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Every matrix of an iteration side by side. They appear with the first sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Back to all matrices (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>‹ All matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy all matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Paste transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Set to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Matrix {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Show by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixArea</name>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{name}, row {row}, sample {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{name}, row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{place}
not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{description}
Click to see its numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <location filename="../../mlpstudio/app.py"/>
        <source>There is no language "{name}"; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Passes the pre-activation on as it is. For outputs that may be any number; between hidden layers it adds nothing, as two linear layers are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>The usual choice for hidden layers: cheap, and its gradient does not fade. A neuron that is negative for every sample no longer learns: it is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Like ReLU, with a small slope on the negative side, so that no neuron dies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Like ReLU, but smooth on the negative side, where it tends to −1: activations are nearer to 0 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>For an output that is a probability, as yes or no. In hidden layers its gradient fades: the slope is 1/4 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>For hidden layers of small networks: smooth, and centred on 0. Far from 0 it is flat, and little is learned there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>For what repeats or has fine detail, as waves and images. Large weights make many waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>A smooth ReLU. For outputs that have to be positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>A smooth ReLU, weighted by the normal distribution Φ. Usual in transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>A smooth ReLU, weighted by the sigmoid σ; also called swish. For deep networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Turns the outputs into shares that add up to 1: one of several classes. Each share depends on all pre-activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activations.py"/>
        <source>there is no activation "{name}"; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>What comes in is multiplied by the weights, so the derivative by it is the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>A bias is added as it is, so this derivative is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>What is dropped passes nothing on, and nothing back; what is kept is scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>The slope of the activation function at each pre-activation: 0 lets nothing through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>A weight is multiplied by what comes in, so the derivative by the weight is what comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>How much the loss grows when this grows a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>forward, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>backward, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>update, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>given: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>exp may reach infinity; 1 / infinity is the 0 that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code_loops.py"/>
        <source>in float64: the last digits differ from float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code_torch.py"/>
        <source>for the check at the end: autograd follows these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code_torch.py"/>
        <source>check: autograd has to find the same gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>there is no formula "{name}"; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>expected as many numbers of inputs as the formula needs ({count}), got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>expected the number of an input, from 0 to {most}, each once, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>expected the number of an input that is not computed itself, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>cross-entropy needs one-hot targets: a single 1, all others 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>binary cross-entropy needs targets from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected the numbers of different rows, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>rows are held out, but the share to hold out is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected a fraction from 0 to below 1, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected a seed of 0 or more, got {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected as many rows of targets as of inputs ({inputs}), got {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected "none", "standard" or "min_max", got "{value}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected {count} names, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected numbers of rows below {samples}, and fewer than all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>a number is too large for what is computed from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>the number {value:g} is too large to be scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected {count} numbers a row, as the network has {count} {what}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected rows of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>every number has to be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the pre-activation of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the activation of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>what dropout leaves of the activation of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the loss with its penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the derivative of the loss by the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the derivative of the activation of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the error signal at the activation of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the error signal behind the dropout of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the error signal of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the gradient of W{layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the gradient of b{layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the gradient of W{layer} with its penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the update of W{layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the update of b{layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the optimizer's state of {of}{layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>In iteration {iteration}, {quantity} grew beyond all bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>{quantity} is beyond all bounds before any update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>In iteration {iteration}, {quantity} grew beyond all bounds, so training stopped at the last finite numbers. Restart with a smaller learning rate (it is {rate:g}), or with inputs and targets scaled to small numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>{quantity} is beyond all bounds before any update: inputs, targets or weights are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/dropout_words.py"/>
        <source>Dropout drops each activation of layer {layer} with probability {share:g}, anew in every iteration, and divides what it keeps by {kept:g}, so that the mean stays the same. Only training does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/dropout_words.py"/>
        <source>The same mask on the way back: what was dropped in layer {layer} gets no gradient, and what was kept is scaled as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/gradcheck.py"/>
        <source>the loss of these samples is no finite number, so it has no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Exploding: the update of W{layer} is {ratio} times as long as W{layer} itself. A smaller learning rate may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Diverged: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Vanishing: gradients in layer 1 are {times} times smaller than in the last one, so it hardly learns. ReLU, or other starting weights, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Exploding: gradients in layer 1 are {times} times larger than in the last one. Smaller starting weights may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Dead: {share:.0f} % of the neurons of layer {layer} are off for every sample of the batch, and learn nothing. A smaller learning rate, or leaky ReLU, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Saturated: {share:.0f} % of the activations of layer {layer} are at the flat ends of their curve, where hardly any gradient passes. Smaller weights, or scaled inputs, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The prediction is {predicted}, the target {target}: the loss is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is closed for every sample of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} is {value}: {neuron} has the error signal {signal}, and its input {input} is {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {bias} is {value}: the error signal of {neuron}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {bias} is {value}: the error signals of {neuron}, added up over all samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} grows from {before} to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} shrinks from {before} to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>{name} goes from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The loss is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} is {value}, from all samples of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Nothing changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>{name} changes by {change}, to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>It is asked for {asked} in all; nobody asks for the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its slope {slope} lets {passed} through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>No connection leads on from this neuron, so nobody asks it for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>It is asked for {up} and for {down}: {cancelled} of each cancel, and {asked} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Nobody asks this neuron for a change: no error reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its gate is closed, so all of that is lost and it learns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>It is saturated: its slope {slope} lets only {passed} through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>For {closed} of {samples} samples its gate is closed; {passed} gets through in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>For {saturated} of {samples} samples it is saturated; {passed} gets through in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>After dropout and its slope, {passed} gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its slope is 1, so all of it gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its gate is closed for all {samples} samples, so all of that is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Gate forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Slope at z, not at u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Bias forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Activation forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Learning rate forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Plus in the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Weight in place of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Updated weights in the backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>W and its transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Activation in place of the error signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Error signal in place of the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Sum in place of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Wrong sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Rows and columns exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Twice the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Half the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Rounded too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The slope of the activation was forgotten: multiply the gradient at the activation by it. Where a gate is closed, nothing flows back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The slope was taken at the activation z: put the pre-activation u into the derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The bias was forgotten: add it to the sum of the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The activation function was forgotten: what a layer gives on is f(u), not u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The learning rate was forgotten: multiply by it before you subtract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The step was added: training goes against the gradient, so subtract it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The weight's own value was taken: multiply the error signal by the input that the weight saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The new weights were taken: the backward pass uses those from before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Rows and columns of W were exchanged: forwards a neuron uses its row of W, backwards its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The activation was taken where the error signal belongs: use the gradient at the pre-activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The error signal of the layer below was taken: multiply by the activation that came from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is the sum: the loss is a mean, so divide by the number that it averages over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The sign is the other way round: the error is prediction minus target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is the number at row and column exchanged: the row comes first, then the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is twice the number: look for a factor 1/2 that was forgotten, or a 2 too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is half the number: look for a factor 2 that was forgotten, or a 1/2 too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The numbers were rounded before they were put in: keep all digits, and round the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Pre-activation, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Activation, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Dropout, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Objective: loss and penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Gradient at the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Slope of the output, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Error signal, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Gradient at the activation, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Gradient behind the dropout, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Slope of the activation, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Weight gradient, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Bias gradient, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Weight gradient with penalty, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>New weights, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>New biases, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Running gradient of {what}, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Running squared gradient of {what}, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Sum of squared gradients of {what}, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Corrected running gradient of {what}, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Corrected running square of {what}, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>building block {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each neuron of layer {layer} multiplies its inputs by its weights, adds them up and adds its bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each neuron of layer {layer} multiplies its inputs by its weights and adds them up; it has no bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source> A cut connection counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The identity gives on the pre-activation unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>ReLU gives on what is positive and turns everything else into 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Leaky ReLU gives on what is positive, and a hundredth of everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>ELU gives on what is positive, and bends everything else towards −1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The sigmoid squeezes every pre-activation into the range from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>tanh squeezes every pre-activation into the range from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The sine turns every pre-activation into a wave between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Softplus is a smooth ReLU: above 0 everywhere, and close to a large pre-activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>GELU gives on what is large, turns what is very negative into nearly 0, and is smooth between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>SiLU multiplies every pre-activation by its own sigmoid: what is very negative nearly vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Softmax turns the pre-activations of a sample into shares: all above 0, together 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{activation} This is the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is half the squared difference between prediction and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is the mean of the squared differences between prediction and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is the mean distance between prediction and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is half the squared error where that is small, and grows evenly beyond 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is large where the network is sure of the wrong one of two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is large where the true class was given a small share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{loss} It is added up over {samples} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{loss} It is averaged over {samples} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty grows with the squares of all weights, so it keeps them small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much the loss changes with each prediction: positive where the prediction is too high, negative where it is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The slope of {activation} at each pre-activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each neuron: how much the loss changes with its pre-activation, which is the gradient at its activation times the slope there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each neuron of layer {layer} collects the error signals of the neurons it feeds, each times the weight between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each weight of layer {layer} changes the loss: the error signal of its neuron times the input it saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each weight of layer {layer} changes the loss: the error signal of its neuron times the input it saw, added up over {samples} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source> A cut connection has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each bias of layer {layer} changes the loss: exactly the error signal of its neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each bias of layer {layer} changes the loss: the error signal of its neuron, added up over {samples} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty pulls every weight of layer {layer} towards 0; together with the loss, this is the gradient that the optimiser gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient: learning rate times gradient is subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its running gradient, times the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient and against where its running gradient leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient, shortened where gradients have been large lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient, shorter the larger its gradients have been so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its running gradient, in units of the size that is usual for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step as in Adam; weights also shrink a little, whatever their gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The running gradient remembers the gradients so far and takes in the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The running square remembers how large the gradients have been lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The sum of squares remembers how large all gradients so far have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Both running means began at 0; they are corrected for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The running square began at 0; it is corrected for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>the biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Pre-activation and prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Pre-activation and activation, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>From the loss to the error signal, layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much the loss changes with each prediction, times the slope of its activation: that is the error signal, which now goes backwards through the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty grows with the squares and with the sizes of all weights, so it keeps them small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty grows with the sizes of all weights, so it drives the needless ones to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The identity has slope 1 everywhere: the gradient passes unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The gate of each neuron: 1 where its pre-activation is above 0, else 0, and nothing flows back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each output: with this loss and {activation} it is prediction minus target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each output: with this loss and {activation} it is prediction minus target, divided by what the loss averages over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each output: every share depends on all pre-activations, so all of them count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{update} Some weights of layer {layer} are frozen and keep their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>pre-activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>prediction gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>output slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>error signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>activation gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>gradient behind dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>activation slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>weight gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>bias gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>gradient with penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>new biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>running gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>running square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>corrected gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>corrected square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Frozen: {what} of layer {layer} keep their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>What training makes small: the loss and the penalty together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a seed from 0 to 9223372036854775807, got {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected rows of 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a whole number from 1 to {most:,}, got {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected {rows} x {columns} (units x inputs), got {got_rows} x {got_columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>there is no initializer "{name}"; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected "weights" and "biases", got "{word}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>a network needs at least one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>the network would have {count:,} parameters; at most {most:,} are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>the initializer "{name}" has no "{key}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a finite number, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a number up to high, which is {high:g}, got {low:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>low and high are too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected 0 or more, got {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>mean and std are too large: no weight would be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>softmax is possible in the output layer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>softmax needs at least 2 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>expected a number, got {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>the result is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>write "{typed}" with one decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>is "{typed}" a decimal or a thousand? Write {decimal} or {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>{typed} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a sign such as * is missing between "{before}" and "{after}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a number is missing before "{sign}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>"{sign}" does not belong into a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>there is a ")" without its "("</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>there are too many brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>there are too many signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>this power has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>the end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a ")" is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>"{name}" is no number; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a "(" is missing after "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>{name} of {argument} has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>nothing can be divided by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>expected a number {wanted}, got {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The optimiser's memory begins at {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: the input of sample {sample}, as it stands in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} began at {value}, as it was typed or stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>Dropout keeps {neuron} for this sample, and divides by the share {share} that is kept: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} is {value}: a setting of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The strength of the L1 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The strength of the L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The memory of the running square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The memory of the running gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>What keeps the division from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The update of iteration {iteration} left {value} in the optimiser's memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: the target of sample {sample}, as it stands in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: computed from other inputs of sample {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: the input of sample {sample}, scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} counts as 0: this connection of {neuron} is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} is {value} since the update of iteration {iteration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} began at {value}: drawn by {how} with the seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} began at 0, as biases do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>This connection of {neuron} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>This connection of {neuron} is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} is free to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>Dropout drops {neuron} for this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The learning rate of epoch {epoch} is {value}, by its schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>This is update {count}, counted from 1: the corrections need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>expected parameters of {count} layers, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>expected {units} biases, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>expected {rows} x {columns} weights (units x inputs), got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>this layer has no bias, so it can have no biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/path_stages.py"/>
        <source>the numbers of this iteration are not finite, so its paths have no sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>{sentence} That is how {typed} comes out. Or it was this: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>{sentence} That is how {typed} comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>This is no number yet: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>Right as far as it goes. Type {count} digits, or an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>{typed} is not right, and none of the usual mistakes gives it. A hint begins with the formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>is "{typed}" one number or two? Tabs or semicolons between the cells would tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>this is too much to be pasted: read it from a file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>there is nothing to be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>expected rows of numbers in brackets, such as [[1, 2], [3, 4]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>row {row} has {got} cells, the first one has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>row {row}, column {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>a quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>expected {wanted}, got {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>{symbol} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Δ {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>{symbol} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Optimiser state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Pre-activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Gate and slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Error signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Weight gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Bias gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/symbols.py"/>
        <source>there is no symbol "{symbol}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>neuron {unit} of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>Sample {sample}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>hidden neuron {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The pre-activation of {neuron} is {value}, the sum of {calculation.count} terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The pre-activation of {neuron} is {value} = {calculation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The pre-activation {u} of {neuron} becomes {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>{neuron} gets the share {value}: e to the power of its pre-activation {u}, divided by the sum of that over all outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Dropout keeps {neuron}: its activation {z} becomes {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>It is {value}: the prediction is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>It is {value}: the prediction is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>It is 0: the prediction is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient at {neuron} is {value}: its prediction is too high, and the loss grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient at {neuron} is {value}: its prediction is too low, and the loss shrinks with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient at {neuron} is 0: its prediction is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is open: its pre-activation {u} is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is closed: its pre-activation {u} is not above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The error signal of {neuron} is {value}: the gradient {gradient} times the slope {slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>For {neuron} that is {value}, the sum of {calculation.count} terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>For {neuron} that is {value} = {calculation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Dropout drops {neuron}: it gives on 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The slope of {function} at the pre-activation {u} of {neuron} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The error signal of {neuron} is {value}: it predicts {predicted}, the target is {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The error signal of {neuron} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>For {neuron} that is {value}, because {behind} asked for {signal} and the weight between is {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>output {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>All weights together cost {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The loss {loss} and the penalty {penalty} are {value} together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The running gradient of {name} goes from {before} to {value}: its new gradient is {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The running square of {name} goes from {before} to {value}: its new gradient is {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The sum of squares of {name} grows from {before} to {value}: its new gradient is {gradient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>For {name}, {plain} becomes {value}: the running mean began at 0 and has seen {count} updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>{name} is frozen: it keeps its value {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>{value:g} is too large for float32, whose numbers end at about 3.4e38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>the loss "{loss}" needs the activation "{needs}" in the output layer, which has "{found}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>there is no loss "{name}"; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected a number above 0, got {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected at least 1 sample, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected a share from 0 to below 1, got {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>times the learning rate, this is too large for float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected "{first}" or "{second}", got "{value}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected a number up to {most:g}, got {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>{value:g} is too small for float32, which has no numbers below about 1.4e-45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Squares each error, so that large ones count most. The half makes the derivative simply ŷ − y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Squares each error, so that large ones count most; the usual MSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Every bit of error counts alike, so outliers pull less on the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Squared for errors up to 1, linear beyond: outliers pull less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>For yes or no: small where the probability of what is true is high. Goes with sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>For one of several classes: small where the right one is given a high probability. Goes with softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Each update goes a step against the gradient, as long as η says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Gathers speed m along directions that last; zigzags cancel out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Momentum that looks ahead: it brakes before it overshoots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Divides by the recent size of each gradient, so that all weights move alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Divides by all that a gradient has summed up to: steps get ever smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Momentum and RMSprop together, corrected for their start at 0: a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Adam that also shrinks each weight a little in every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>memory of the squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>memory of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>against division by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>epochs between steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>epochs to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>last share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/walk_told.py"/>
        <source>Term {number} of {count} of {name}: {product} = {value}. The sum so far is {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/walk_told.py"/>
        <source>{name} is {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/walk_told.py"/>
        <source>Term {number} of {count}: {product} = {value}. So {name} is {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>the sum over {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>Go to the update of iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>sample {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>{count} more samples, together {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>By itself, sample {number} has the loss {alone}; the mean over the {count} samples is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>By itself, sample {number} would give {alone}; the mean over the {count} samples is {value}. The 1/{count} is in every error signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>+ {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>+ {count} more, together {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/drawing.py"/>
        <source>the training diverges with its first update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/drawing.py"/>
        <source>Answer key {page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/kinds.py"/>
        <source>iteration {iteration} is not reached: the training diverges before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/kinds.py"/>
        <source>there are no samples, and this export needs at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/notebook.py"/>
        <source>the first iteration grows beyond all bounds: there are no numbers to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/onnx_model.py"/>
        <source>ONNX needs the Python package "onnx" (pip install onnx), which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>there is no {name} in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>expected {name} to be {wanted}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>expected a first line "{header}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>{line}: the network has no such {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>{line}: every number has to be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>this npz file cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>this is neither a CSV file in UTF-8 nor an npz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>{line}: expected layer, kind, unit, input and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>a {kind} of layer {layer} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>neuron placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>{count} neurons placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawing tidied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawn from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawn from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawing as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>name of a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>a project has at most {most} bookmarks; remove one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>bookmark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>expected at most {most}, got {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>this place has a bookmark already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>expected 0 or more, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{name} is computed from {sources}: edit that instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>inputs of {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>targets of {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{count} weights of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{count} biases of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>inputs of sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>targets of sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>weight {cell} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>bias {cell} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>numbers of {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{cell} of sample {sample} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>x is scaled here; edit the numbers as they were measured in the panel Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{symbol} is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>the block has {block} numbers, and only {room} fit in from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>the connection of {cell} is cut: it counts as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>numbers of sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{cell} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>this layer has no bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>activation of {layer}: {title}, and the loss: {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>loss: {title}, with {activation} in the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>bias in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>no bias in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>weights of {layer} frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>weights of {layer} released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>biases of {layer} frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>biases of {layer} released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>{layer} drawn anew by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>new random start, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>name of layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>name of a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>there is no layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>activation of {layer}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>loss: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>neuron pasted into {layer}{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>{count} neurons pasted into {layer}{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>layer pasted{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>there are no neurons and no layer on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is no JSON: {what} in line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>there is no "{key}" here; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>brackets are nested more than {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is no text in UTF-8, so it cannot be a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is no complete JSON: the text ends too early, in line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>{word} is no number of JSON (line {line}, column {column}); every number has to be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>expected 0 or 1, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>expected {expected}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>the key "{key}" appears twice in the same object (line {line}, column {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>input {formula} computed{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>only computed inputs can be taken away so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>computed input {formula} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>{count} computed inputs removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>the {what} "{name}" has no "{key}"; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a seed from 0 to {most}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a whole number from 1, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a whole number or null, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>there is no optimizer "{name}"; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>there is no schedule "{name}"; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a text, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a smaller number, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected parameters of {count} layers, as the network has, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected {units} biases, one for each unit, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected {rows} rows, one for each unit, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a number, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected the number of a run before this one, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a row of length {width} ({each}), got one of length {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>one for each input that is not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>one for each input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>as the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>one for each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>loss over the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>L1 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>as in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>starting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>order of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Adagrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>1 / t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>this draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>another draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>these samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{layer} removed{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>input added{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>input removed{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron added to {layer}{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron removed from {layer}{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} inputs added{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} inputs removed{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons added to {layer}{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons removed from {layer}{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>expected at least 1 neuron, got {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a layer needs at least 1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons removed{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron moved in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a layer can stand between inputs and outputs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>layer {number} inserted{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>inputs and outputs cannot be removed, only hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>only hidden layers can be duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{layer} duplicated{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>network drawn as {shape}{drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a network needs at least 1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a network needs at least 1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>this is no possible file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>the file is larger than 1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>no permission: the file cannot be {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>the file cannot be {done}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>1 input and 1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>1 input and {outputs} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{inputs} inputs and 1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{inputs} inputs and {outputs} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>The network has {has}; these data need {need}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>These targets need {activation} in the output layer and the loss {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>The inputs that are computed go: these data have other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>data imported, {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{what}, without the computed inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{what}, for which the network changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>data imported, 1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>data generated: {title}, {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>data generated: {title}, 1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XNOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XOR cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected 1 to {most:,} samples, got {got:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected a number from 0 to {most:,.0f}, got {got:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected a number above 0, up to 100, got {got:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected 2 to 100 classes, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected 2 to 20 fields, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the table has names, but no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>no row is left: every one misses a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the column "{name}" has no value to take the mean of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the column "{name}" has {count} different texts; at most {most} can become inputs or targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>line {line}: expected {count} cells, as in line {first}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>line {line}: expected 1 cell, as in line {first}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>choose at least one column as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>choose at least one column as target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>kept run deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>run kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>name of a kept run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>curve of {name} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>curve of {name} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>settings of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>a project keeps at most {most} runs; delete one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>kept runs hold at most {most} weights and samples together; delete one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>every iteration has to come after the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>a kept run needs at least one training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected a smaller number, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected 0 to 999, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected at most {most} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected {count} numbers, one for each of the iterations, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected {least} to {most}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>the history of a kept run has no parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>{count} painted samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>deletion of {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>there is no such row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>sample {sample} moved on the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>a painted sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>deletion of sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>{skill}: {count} asked, {first} right at once, {again} after another try, {hinted} after a hint, {shown} given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this is no score, or one of a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this is no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this score holds an unknown mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this score holds an unknown skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>{percent} % of the samples held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>inputs as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>inputs scaled to mean 0 and standard deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>inputs scaled to the range 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>every class held out by its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>held-out samples drawn from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>held-out samples drawn with seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/project.py"/>
        <source>only the first part of a history has parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected {least} to {most}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected at least one weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected a number above 0, up to 1000, got {got:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected numbers up to {most:,.0f} in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/rows.py"/>
        <source>sample {sample} moved to place {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/rows.py"/>
        <source>{count} samples moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>a script has at most {most} steps; remove one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>steps of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>step of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>order of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>step of the script removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>how the file opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>expected 1 to {most}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>expected at most {most} letters, got {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>expected at most {most} layers, got {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is one too many: expected one activation for the hidden layers and one for the output, or one for each of the {layers} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is too few: there is at least 1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is too few: a layer has at least 1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is too many: at most {most:,} are possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is no activation; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is one too many: there is only the output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is possible in the output layer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>needs at least 2 outputs; there is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>has to stand behind the number of neurons it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>stands behind the inputs, which have no activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is one too many: its layer has {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>cannot stand in the description of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/storage.py"/>
        <source>this is no project of MLP Studio: expected "{format}", got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/storage.py"/>
        <source>this file was written by a newer MLP Studio (file version {version}); this one reads versions up to {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>, 1 weight drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>, {count} weights drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>there is no neuron {number} in this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>there are no samples to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>expected 1 to {most} epochs, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>expected at most {most} trainings, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>expected at most {most} weights in all trainings together, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>units of hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>activation of hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>this is no text in UTF-8, so it cannot be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>expected {count} names in the first line, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>line {line}: expected {count} numbers, as in line {first}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>line {line}, column {column}: expected a number, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/text_files.py"/>
        <source>this is no text: line {line} holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/text_files.py"/>
        <source>byte {at} is not possible in {encoding}: choose another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/texts.py"/>
        <source>title of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/texts.py"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>optimizer: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>schedule: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>expected at most {most} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>batch size: all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>samples shuffled in each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>samples in the order of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>loss: mean over the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>loss: sum over the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>L1 penalty: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>L2 penalty: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>dropout: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>seed: {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>precision: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>there is no optimizer "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>there is no schedule "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>there is no number "{name}" here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>there is no {what} "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected a whole number, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected the lower number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>by equal factors, numbers have to be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected 2 to {most} values, got {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected at least one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected at most {most} values, got {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>connection made, 1 weight drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>connection cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight drawn, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>bias set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} connections made, {count} weights drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} connections cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights drawn, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} biases set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>a connection leads to the next layer; this one would skip {count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>a neuron is not connected to itself: that would be a recurrent network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>neurons of one layer are not connected with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>connections lead forward only, from the inputs to the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>a connection leads to the next layer; this one would skip 1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>this connection is cut: connect it to give it a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>an input has no bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>there is no such connection into layer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Variant {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>One training iteration, computed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Every step with its calculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Answer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/asking.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>its pre-activation went from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>its pre-activation went from {before} to {after}; {others} more changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped: in iteration {iteration} the gate of {neuron} opened for sample {sample}, {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped: in iteration {iteration} the gate of {neuron} closed for sample {sample}, {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped at a breakpoint: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped: the loss rose in iteration {iteration}, from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>after epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: no lower {loss} for {count} epochs. Back at its lowest, {value}, {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: after epoch {epoch} the gradient has the length {value}, at most {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: the test loss after epoch {epoch} is {value}, at most {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>There are no test samples: the data is not split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: epoch {epoch} is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>where this run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>The test loss is {loss} here, which is at most {bound} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>The gradient has the length {norm} here, which is at most {bound} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Epoch {epoch} is complete already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>The loss is {loss} here, which is at most {bound} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: the loss of iteration {iteration} is {loss}, at most {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/lesson_file.py"/>
        <source>Progress in lessons cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/score_file.py"/>
        <source>The score of practising could not be read ({reason}). It is kept as {name}; a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/score_file.py"/>
        <source>The score of practising cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/score_file.py"/>
        <source>The score of practising could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/shown_sample.py"/>
        <source>Sample {sample} is held out for testing, so it is in no batch: sample {shown} is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/shown_sample.py"/>
        <source>Sample {sample} is not in the batch of this iteration: sample {shown} is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/conditions.py"/>
        <source>a cell is a row and a column, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/conditions.py"/>
        <source>unknown activation “{name}”; {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” is nothing that lessons can compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” is a matrix, not one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>an index is a row, or a row and a column, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” is no expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” does not end in a count of decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>this project computes no “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>“{name}” is no project; {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>expected format “{format}”, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>expected 1 to {most} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>there is no page: a page begins with a heading (# ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>the lesson cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>this is no JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>lesson.md has no page “{name}”; {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>a project's file lies in the folder of its lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>two pages have the heading “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>a page begins with a heading (# ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/progress.py"/>
        <source>this is no progress of lessons that this version knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/progress.py"/>
        <source>this is no progress of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/prose.py"/>
        <source>a formula of its own begins and ends with $$ on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/prose.py"/>
        <source>this part of Markdown is not for lessons: “{said}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/prose.py"/>
        <source>a formula has only one of its two $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>Not yet. Try again, or take a hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>a number to tell has either “symbol” or “value”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>of two or more options exactly one is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>a reaction to something done has “when”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>a reaction to a number has “number”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>Right so far. Please give it with more digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{sign}” does not belong here in “{formula}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a formula is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{sign}” is not among what formulas of lessons can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“\{name}” is not among the TeX commands that lessons can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a formula ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{wanted}” is missing in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a formula has more than {most} braces within braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“\left” needs (, [ or | in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>the rows of a matrix have different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a letter has both a prime and a superscript in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{sign}” does not belong into a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a letter has two scripts at “{sign}” in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Loss: {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>a worksheet has room for layers of at most {most} neurons, got {got}; a variant (a seed) makes a network that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>a worksheet has room for at most {most} layers, got {got}; a variant (a seed) makes a network that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>there are no samples; a variant (a seed) has numbers of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>a worksheet has room for batches of at most {most} samples, got {got}; choose a smaller batch size, or a variant (a seed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Update: {optimizer}, learning rate η = {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Activation of layer {layer}: {function}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Half squared error (MSE with 1/2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Huber loss (delta 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Penalty {name} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>the values of inputs are data: they are edited in the table of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>a connection has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>the inputs have names one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/gestures.py"/>
        <source>these two are already connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/still.py"/>
        <source>Epoch {epoch}: loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/still.py"/>
        <source>an animation needs the Python package "pillow" (pip install pillow), which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/cell_edits.py"/>
        <source>deletion of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/cell_edits.py"/>
        <source>a new sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/cell_edits.py"/>
        <source>{count} new samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>The script is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>The script is saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Cubes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Sines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Cosines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Sines of πx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Absolute values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Editing is locked. Ctrl+L unlocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>{what}: the run goes on with it from iteration {iteration}; what it was before stays pale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>{what}: a new run begins with the weights of iteration {iteration}. Undo brings the old back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Edited: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source> The run up to iteration {iteration} is being computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source> Its run is back, at iteration {iteration} of {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Made again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>weights taken from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>Written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_care.py"/>
        <source>{count} files were dropped; the first one is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where both inputs are 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where at least one input is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>0 where both inputs are 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where both inputs are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where the inputs differ: no single line parts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where the inputs are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A curve that the seed draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A wave over one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A staircase: jumps are hard for smooth functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Round clouds, a class each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A disc, and a ring around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Two classes in opposite corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Half circles that reach into each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Two arms that wind around each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Two classes, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Hills and hollows over two inputs, where the seed puts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A straight line over one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A slanted plane over two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>type the number to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>{name} is larger than 500 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>The clipboard holds no table. Copy cells of a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>expected the number of an iteration, such as 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>iterations are whole numbers; {number} is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>the run begins at iteration {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>iteration {last} is the last one that can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/desk.py"/>
        <source>This task is still to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>The curve begins with the loss of the first iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>There are no samples to compute a loss of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>The curve goes on with the loss of iteration {iteration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, three inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Noisy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Sine curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>expected a whole number of epochs from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>an epoch is a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>a length is 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>{name}: a new run begins as in the sweep. Undo returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>The settings of {name} are back, and the weights it began with. Undo returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>There is nothing to keep yet: no loss is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>There is nothing to compare: the project has no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>There are no samples to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>Iteration {iteration} is ready: {step} comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Bookmarked: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Before this place the loss never rose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>The learning rate stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Every so many epochs the learning rate is multiplied by the factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>After every epoch the learning rate is multiplied by the factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>The learning rate falls along half a cosine to its last share, and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>The learning rate falls quickly at first and ever more slowly later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>In epoch {epoch} it is {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/web_export.py"/>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>Being measured …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>The {part} samples: rows are true, columns what it says; the diagonal is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>How good the network is will stand here, once there is a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>gradient: its length, for the weights. Tiny in the first layers: they hardly learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>update / weights: about a thousandth is usual; near 1 is too large a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>off: ReLU neurons at 0 for every sample of the batch. They learn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>saturated: activations at a flat end. Hardly any gradient passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>weights: long tails mean that a few of them do the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>activations: a heap at 0 is off, heaps at both ends are saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>With the weights that iteration {iteration} starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <location filename="../../mlpstudio/ui/image/mosaic.py"/>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Multiples</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/multiples.py"/>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <location filename="../../mlpstudio/ui/name_bar.py"/>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/name_bar.py"/>
        <source>{name} • edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../../mlpstudio/ui/names.py"/>
        <source>class {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/canvas.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>What is this network for? What did you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>New random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Draw all weights and biases anew, with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Activation of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>and {count} more layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <location filename="../../mlpstudio/render/network_layout.py"/>
        <source>{drawn} of {total} connections are drawn as lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name of the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Pre-activation u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Activation z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Gradient ∂L/∂b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>The neurons of this layer have no bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Incoming weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>There are no samples yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Dead for all {count} samples: it does not learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Sample {number}: the gate is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>and {count} more, in All matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>{name} (cut)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Weight from {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPlot</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/neuron_plot.py"/>
        <source>{layer}, neuron {number}: {name} over {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/neuron_plot.py"/>
        <source>{layer}: {name} over {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Starts with random weights and one sample, so that it can be stepped at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Type a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>What to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>or choose what to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Inputs, then the neurons of each layer: {first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Drawn as far as it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../mlpstudio/ui/notice.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operands</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/operands.py"/>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/operands.py"/>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptimizerPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookCard</name>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>What this update brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>The update went too far: the next loss is too large for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>L  {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>The loss rose: the step was too long. A smaller learning rate helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>ŷ  {before} → {after}   (target {target})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/output.py"/>
        <source>What it has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/output.py"/>
        <source>The network's answers will be drawn here, once there is a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/output.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>Arrows move, Space puts the brush down or lifts it, E erases, Delete clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>right button erases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>PageDown next · PageUp back · A ask · ? keys · Esc leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Enter checks. PageDown checks, then reveals, then goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Building block {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Loss {loss} · {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} paths lead from {letter} to the loss. Together they are the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Paths to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} paths lead from {letter} to the loss, each summed over the {samples} samples. Together they are the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Sum: the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>closed for {count} of {samples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} of them bring nothing of any sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} of them pass a closed gate and bring 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} bring 0, as an input, a weight or the error on the way is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>One path leads from {letter} to the loss. Summed over the {samples} samples, it is the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Sum: this sample's share of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Below each path its weights, times the sum over the samples of all else: input, slopes and error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>It brings nothing of any sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>There are too many to sum each: these are the largest that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>It passes a closed gate, so it brings 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{letter} is cut: no path leads from it to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>One path leads from {letter} to the loss. Its product is the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>sample {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>over {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} pass a dropped neuron and bring 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PenaltyPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>L2 pulls every weight towards 0, the large ones most; L1 pulls all alike, so that few stay. Biases are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Penalty on weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>λ₁  L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>λ₂  L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseMarks</name>
    <message>
        <location filename="../../mlpstudio/ui/phase_marks.py"/>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/phase_marks.py"/>
        <source>Stop at: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <location filename="../../mlpstudio/ui/plane/keys.py"/>
        <source>Drag a sample to move it, click it to show it on the network; Shift paints on top of it.
P, B, E: point, brush, erase. Digits choose the class; [ and ] the size of the brush.
Arrow keys move a cursor (Shift: finely), Enter paints, Delete erases the nearest, Esc gives up.
Wheel, + and −: zoom; middle button: move; Home: everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>The numbers are locked. Ctrl+L unlocks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints, right erases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Erases all under the brush, or the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>{shown:,} of {count:,} samples are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Not painted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints {left}, right {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints, right erases; the other targets of a new sample are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Numbers are as entered; the network sees them scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source> For two classes, let the output be a sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints {name}, right erases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints {targets}, right erases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>New samples are for training; {count} stay held out (dotted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>{share} % of the samples will be held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/scene.py"/>
        <source>sample {number}: {inputs}, {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/scene.py"/>
        <source>sample {number}: {inputs}, {target} · held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/scene.py"/>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaneTools</name>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Show all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Show all samples (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Class that is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Target that is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Value that is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>The target of the samples that are painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>r </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Radius of the brush, in percent of the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Radius of the brush, in percent of the plane ( [ and ] )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source> a dab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Samples for each dab of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>So many samples come with each dab of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Point: one sample a click (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Brush: several samples along a drag (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Erase the nearest sample, or all under the brush (E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <location filename="../../mlpstudio/ui/plane/view.py"/>
        <source>Plane of the samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <location filename="../../mlpstudio/ui/plot_view.py"/>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Which steps are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>How much of a matrix is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Whole matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>One number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>What comes next is known already, or not asked. Next leads on to what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Hidden while you practise: this would tell what is asked. F8 ends practising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>There is nothing to compute here, and so nothing to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Nothing of this can be computed by hand here: too many numbers go into each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Save the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>practice.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Reset the score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>All counts and mistakes are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Exercise {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeHead</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Ask for nothing any more, and show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Same exercise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Begin this exercise once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Begin a small network whose iteration can be computed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Number of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Next exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Begin to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Ask for the numbers of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>The numbers of each step are asked before they are shown. A wrong one is compared with what the usual mistakes would give, and three hints lead to the right one. Practise on this project, or on an exercise in whole numbers and halves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrecisionPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>float64 is exact enough for anything here; most libraries train with float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>float64, about 16 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>float32, about 7 digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>PageDown  →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>PageUp  ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>ask for the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>B  .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>blank, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>spotlight on the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>spotlight on a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>zoom; the wheel too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>freeze the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>notes of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>record a script, and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>{number} of {count} in the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>Recording: {count} steps. R ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>F2 hint · PageUp leaves the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>Recorded: {count} steps, at the end of the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>Nothing to ask here: the next step only hands numbers on. Go on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>The script ends here. PageUp goes back, Home to its start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>1 category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>{count} categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>, {count} missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Steps of this iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Every step is computed once more by its formula. Every derivative is measured too: its number is nudged both ways, and the change of the loss divided by the nudge. A click on a row goes to the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Differences agree: {slope} (nudging {letter} by ±{nudge})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Curve: the loss along {letter}. Line: its slope here, the gradient. The update leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Curve: the loss along {letter} alone. Line: its slope here, the gradient. Ring: the update moves it from {now} to {lands}; by that alone the loss goes from {loss} to {landed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>{wrong} of {count} steps of iteration {iteration} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>, differs from its formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>At a kink: within ±{nudge} of {letter} a ReLU or an absolute value turns at 0, so there is no single slope. Differences give {slope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Differences do not agree: {slope} instead of {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>The loss is not finite here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Being checked: {done} of {count} steps of iteration {iteration} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>All {count} steps of iteration {iteration} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>{symbol}: computed {gradient}, differences {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>{count} of {cells} numbers measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>The loss as a function of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>, {kinks} at a kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>differs by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>{count} digits are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>The operands in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Judge what was typed (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>The formula in words, then the numbers put in, then all but the last part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Give this number up and show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Go on without an answer; it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>{asked} of {all} numbers are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>{title}: type {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>{count} digits are enough; 0,5 and 1/3 and 4 − 0.01 · 72 are read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>It is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Hint {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Dimensions: {shapes}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>New weights in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Show beside each weight that has a number what the update makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Train on from here with this learning rate; Enter does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Forget this rate; Escape does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>loss L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>real loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>predicted by the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Drag the handle, or use the arrow keys. Nothing changes until the rate is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Looking ahead …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>The loss is without its penalty, which the update follows too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>An axis that shows both the rate and the lowest place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Rates evenly spread: the prediction is straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Every power of ten is as wide as the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Use η = {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>η {rate}:  L {before} → {real},  predicted {predicted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>It even goes below 0, where no loss can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>{share} % computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Loss of the {count} samples of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>The line is the gradient along the step of {optimizer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>η  at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_view.py"/>
        <source>Loss over the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../mlpstudio/ui/recent.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recent.py"/>
        <source>Files that you open or save appear here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../mlpstudio/session/recovery.py"/>
        <source>Changes cannot be kept for recovery: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Restore your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>MLP Studio ended before this was saved. What was open has been kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Offer it again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>History of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>Iterations computed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>Computing iteration {done} of {last} again, so that Back leads to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleHeader</name>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>Run {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>Before the change: {count} iterations, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>the same settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Go back to these settings, with the weights that the run began with. Undo returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Delete this kept run; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Draw its curve in the loss panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>the present settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Draw the curve of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Go back to the settings of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Type another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunUntil</name>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Run until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the end of epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the loss is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>no lower loss, in epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the gradient is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Epoch, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Epochs without a lower loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Length of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the loss of the test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Measured on all {part} samples after each epoch. Then it goes back to the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Its length, measured on all training samples after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Measured on all {part} samples after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>The loss of a batch, at any iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Epochs count from 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>No difference: both compute the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>{name} {one} (now {other})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>1 iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>changed at iteration {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>test {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>{count} iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep a run, change a setting, run again: both curves then lie over each other in the loss panel. Kept runs are saved with the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Do not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep settings and curve of this run, to compare others with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Step through two runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Train with several values of a setting in the background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>Over all samples at these parameters, without penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>The share of samples whose class is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>1 is perfect; 0 is as good as always the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>Training falling while test rises: it learns by heart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Nothing has been asked yet. Each number counts for the skill that it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Right at the first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Right after another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Right after a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Most common: {mistakes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>No steps yet. Add the place where the window stands, or press R while you present: every stop becomes a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Steps of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>What is to be said here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Note of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Ask the class for the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>The file opens presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Whoever opens it sees the script at once, over the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source> · spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source> · asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Add this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Present it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source> · {zoom} times as large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptGiver</name>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Copy as a script with the given numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Save as script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Save as script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Python scripts (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Every number is an exercise, the same one for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>expected 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Shuffling and newly drawn weights follow from it: the same seed, the same run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setbacks</name>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>change of learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>Go on with η = {rate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>Reset to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>Reset {title} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Significant digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Single neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Single term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Neuron pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>A step is shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Next goes on by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Building blocks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Code is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Save the history of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Memory of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>What everything is written in, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Light or dark, or whichever the desktop has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Whether things glide to a new place, or are there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Plot the loss by its powers of ten, so that small losses can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Draw in each neuron what it answers to all inputs, where a network has one or two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>What is counted: all digits that matter, or those behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>How many of them are written, in every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Whole matrices, or one equation for each neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>What a click on Next completes, or a step of a slow run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Before the backward phase, show every local derivative on a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>In which language the panel Code writes an iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>How fast Run goes, from one step a second to no waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>A file that is opened again can then go back to where its run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>The more, the quicker it goes back in a long run. Holds for runs that begin from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Stepping and running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>No setting is found by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Search all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Let everything be as it was at the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <location filename="../../mlpstudio/ui/sheet_view.py"/>
        <source>All matrices of this iteration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <location filename="../../mlpstudio/ui/source.py"/>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/source.py"/>
        <source>Code of this iteration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>Parameter along the lower side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>Parameter along the left side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/stage.py"/>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageStep</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/step_view.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/step_view.py"/>
        <source>This project has no samples: there is nothing to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/step_view.py"/>
        <source>The step in numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>What this step does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>{sizes} · {count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepAhead</name>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Far too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Barely moves: undershoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Short: undershoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>About right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>A little too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Too far: overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Uphill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The update is 0 everywhere, so no learning rate changes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step is so short that line and curve agree, and the loss hardly falls. Along this way it is lowest at η ≈ {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step ends before the lowest place on its way, at η ≈ {best}: it could go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step ends near the lowest place on its way, at η ≈ {best}. The line knows the slope only where the step begins, and so predicts more than there is to gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step goes past the lowest place on its way, at η ≈ {best}, and up on the other side: the loss still falls, but a shorter step would do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step goes across the valley, lowest at η ≈ {best}, and so far up on the other side that the loss rises. The line knows the slope only where the step begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>What the optimizer remembers of earlier steps carries this one uphill, so the loss rises at any rate near this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>After this update the loss is too large for a number. Along this way it is lowest at η ≈ {best}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>step {position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Steps of the iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Go to iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>go to iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>drag to any iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>no samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>inside step {position} of {count}, number {number} of {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>building block {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Esc stops · {share} % · computing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Esc stops · {share} % · to iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLog</name>
    <message>
        <location filename="../../mlpstudio/ui/step_log.py"/>
        <source>Steps of this iteration in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_log.py"/>
        <source>There is nothing to tell yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_log.py"/>
        <source>Iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Building blocks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Before the backward phase, show every local derivative on a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>This project has no samples. With at least one, every step appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Nothing to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Building block {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Show the step as matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Show the step as one equation per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>{sentence} Next shows it in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>{title} in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Ready for iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Dimensions: {shapes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>The first of {count} samples of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>The first {count} lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepToolbar</name>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Stepping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Finish phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate: how far each update goes against the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>As fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Next: {step} ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate: {text} is no number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>{count} steps a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopsButton</name>
    <message>
        <location filename="../../mlpstudio/ui/stops_button.py"/>
        <source>Stops and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_button.py"/>
        <source>Stops and bookmarks, stops that are on: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopsDesk</name>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Iteration {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Stop at: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>What to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>About what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>{count:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>{count:,} samples, {held:,} held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>{count:,} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfacePage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>A surface needs two parameters, and this network has fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of the first {count} samples: more would take too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>All other parameters are held at what they are now. On its path the run moved them too, so it met other losses than those drawn below its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>These parameters are too large to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of all {count} training samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Grey: the loss is too large for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Listed are those with the largest gradients; click two edges for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>{x} {x_value}, {y} {y_value}: L {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>iteration {iteration}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>The loss of the samples of this iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>The loss of all training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>L {loss}, with slope {x_slope} along {x} and {y_slope} along {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Dot: now. Line: the path of the run so far. Arrow: steepest way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Ring: where the update leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>The update leads far beyond this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of the one sample of this iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of the {count} samples of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Path of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Every seed draws the weights anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>by equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Each value is as many times the one before; else equal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>All begin with the weights that the run began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>{count} trainings of {epochs} epochs each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Type the values one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Values from one number to another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>median loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The loss of the last epoch, in the middle of all seeds that did not diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The lowest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The highest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>of the test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>of the training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>How many seeds ended with numbers that are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The loss of the test samples in the end, in the middle of all seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The share {where} whose class is right in the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Sweep a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>What came out for each value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Begin a run with this value, with the seed in the middle. Undo returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Keep the seed in the middle among the runs, with its curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>How far the sweep is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Each value gets a plot of its loss here, all on the same axes, and a line in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>{done} of {count} trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>The table is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>sweep.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Take these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Keep as a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>{count} trainings · strong: the seed in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>cancelled after {done} of {count} trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Taken: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Chosen: the lowest {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Say a little more; each time a little clearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Point at the control that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>One input and one neuron: the rest is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Press Next: there is one sample, input 1 and target 1.
Draw neurons and layers around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, three inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Noisy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Sine curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Step through the first iteration and compute each number yourself before you press Next.
The third hidden neuron is closed by its ReLU: find out what this does to its gradients.
Set the learning rate to 0.03 and restart: soon all hidden neurons are closed for good, and one number goes on learning. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Run 50 epochs: the weight comes to 2 and the bias to 1.
Go back to the start and step through one iteration: five samples, a single gradient.
Set the learning rate to 1, then to 2.5. One is quick, the other never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>The weights that are learned are the numbers of the formula. Which one is right first?
Look at the gradient: each weight gets the error times its own input.
Use Try to ask for inputs that are in no sample, far outside -1 to 1, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Watch the boundary: a single neuron parts the plane by one straight line.
After 200 epochs all four answers are right. Train on: what goes on growing, and why?
Find weights and a bias by hand that do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Compare with AND: which of weights and bias makes the difference?
Change the targets to those of XOR (0, 1, 1, 0). No training helps now: no straight line can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Train 400 epochs and look at the boundary: two lines have been joined.
Use two hidden neurons, and other random starts. How often does it get stuck?
Make the hidden layer identity: why is it no better than one neuron?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>The loss of each batch jumps, its mean per epoch does not.
The loss stays above 0 however long you train: what is left is the noise.
Let every batch hold one sample, then all. Which curve is smooth, which one is quick?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Watch the curve while it trains: it is flat first, then it bends.
Use two hidden neurons, then three. How many does one period take?
Ask Try for x = 2: outside the samples nobody has told it anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Look at the boundary: each hidden neuron gives one edge of it.
How few hidden neurons can enclose the disc?
Replace tanh by ReLU: the boundary gets corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>The loss stands still for a while: a straight line is all that was found. Then the line bends.
A fifth of the samples is held out, those with a hole. Are they on the right side, too?
Use 30 hidden neurons and train long. Does the boundary chase single samples?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Watch the boundary wind itself up, from the middle outwards or from the rim inwards?
Leave out the second hidden layer, or use plain gradient descent. How much longer does it take?
Watch the first hidden layer: straight lines only. The second one bends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Each class has an output. Look at their sum, and at the error signal: prediction minus target.
Where the classes meet, the shares are even. Use Try to walk across.
Is the hidden layer needed here at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>45 of 150 flowers are held out. With others held out, 91 to 100 % of them are told right: two of the species overlap.
Inputs are scaled to mean 0 and standard deviation 1. What happens without it?
Which flowers are still told wrong, and how sure is the network of them?
Data: R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Run 30 epochs, then draw a digit in the panel Image. Which of yours are mistaken, and for what?
An input is the share of a pixel that is ink: the counts 0 to 16 of the file, divided by 16. 539 of 1,797 digits are held out; with others held out, 95 to 98 % of them are told right.
Look at the weights of the hidden neurons as images. Which parts of digits do you find in them?
Data: E. Alpaydin and C. Kaynak, 1998; UCI Machine Learning Repository, CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>2-3-1, to follow with pencil and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>A weight and a bias find the line 2x + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three weights find 2x₁ − x₂ + 0.5x₃ + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron answers 1 where both inputs are 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron answers 1 where any input is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>No single neuron can: it takes a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>60 samples around a line, learned in batches of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Eight hidden neurons bend into a sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Six hidden neurons close a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Two half circles that reach into each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Two arms, and two hidden layers to part them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three classes: softmax gives shares that sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Tell three species by four measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Ten classes of 8 × 8 pixels: draw one yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XNOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XOR cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>{name} · number {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Number ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Row ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Go to the next number of the result (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Go to the next row of the result, or to the next sample (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Complete this step (Shift+F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>{name} · term {term} of {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Sample ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Next goes inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Step complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>so far:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/training.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Take the inputs from sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Take from sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Back in this forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Next in this forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Any input, no target needed. The run stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Scaled to {numbers}, as the data is: mean 0, standard deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Scaled to {numbers}, as the data is: from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>{title} in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Step {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Computed: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>target {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../mlpstudio/ui/image/verdict.py"/>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfPlot</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>Loss along this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>The loss is not finite here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Back to the number before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Close this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Show all terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Why {value}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>of this project, at this iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>readable ones, variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>answer key on pages of its own behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>The iteration that is shown, with the numbers it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Whole numbers and halves for layers of this size, with ReLU; each variant has others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>A variant is a whole number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Throw it away for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Discard {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>{sizes}, iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
