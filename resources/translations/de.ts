<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>About MLP Studio</source>
        <translation>Über MLP Studio</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Copied. It says nothing about your files.</source>
        <translation>Kopiert. Über deine Dateien steht nichts darin.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>This installation, and what the program is made of</source>
        <translation>Diese Installation und woraus das Programm besteht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Versions, or the text of the licence</source>
        <translation>Versionen oder der Text der Lizenz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>See how a multi-layer perceptron computes and learns, one click at a time, forwards and backwards.</source>
        <translation>Sehen, wie ein mehrschichtiges Perzeptron rechnet und lernt, Klick für Klick, vorwärts und rückwärts.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>Free software under the MIT licence. It opens no network connection.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie öffnet keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/about.py"/>
        <source>What a report of a defect should say</source>
        <translation>Was in einem Fehlerbericht stehen sollte</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Begin with a template, or type a network</source>
        <translation>Mit einer Vorlage beginnen oder ein Netz eintippen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Take samples from a table in a file</source>
        <translation>Beispiele aus einer Tabelle in einer Datei übernehmen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Make samples of a known kind, with noise and a seed</source>
        <translation>Beispiele bekannter Art erzeugen, mit Rauschen und Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Forget which files were open last</source>
        <translation>Vergessen, welche Dateien zuletzt geöffnet waren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save the project with where its run is</source>
        <translation>Das Projekt mit der Stelle seines Laufs speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Give the network weights from a CSV or npz file</source>
        <translation>Dem Netz Gewichte aus einer CSV- oder npz-Datei geben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The whole training as a program that prints the same losses</source>
        <translation>Das ganze Training als Programm, das dieselben Verluste ausgibt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The same training by torch, alone or shared among processes by torchrun</source>
        <translation>Dasselbe Training mit torch, allein oder mit torchrun auf Prozesse verteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The first iteration step by step with its formulas, then the training</source>
        <translation>Die erste Iteration Schritt für Schritt mit Formeln, dann das Training</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>A document with every step: formula, numbers, result and sentence</source>
        <translation>Ein Dokument mit jedem Schritt: Formel, Zahlen, Ergebnis und Satz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>One file that plays up to ten iterations step by step in any browser, offline</source>
        <translation>Eine Datei, die in jedem Browser bis zu zehn Iterationen Schritt für Schritt zeigt, auch offline</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>A row for each weight and bias of here</source>
        <translation>Eine Zeile für jedes Gewicht und jeden Bias von hier</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Arrays W1, b1, W2, … of here in an npz file</source>
        <translation>Arrays W1, b1, W2, … von hier in einer npz-Datei</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The network of here for other programs; needs the Python package onnx</source>
        <translation>Das Netz von hier für andere Programme; braucht das Python-Paket onnx</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>An iteration to be computed by hand, as a PDF to print, with its answers</source>
        <translation>Eine Iteration zum Rechnen von Hand, als PDF zum Drucken, mit Lösungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The network, matrices, loss, what was learned, or this window, as SVG, PNG or PDF</source>
        <translation>Das Netz, Matrizen, Verlust, das Gelernte oder dieses Fenster, als SVG, PNG oder PDF</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>The network or this window in motion: an iteration or a training, as WebP; needs pillow</source>
        <translation>Das Netz oder dieses Fenster in Bewegung: eine Iteration oder ein Training, als WebP; braucht pillow</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Make the edit again that was taken back</source>
        <translation>Die zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go back to any edit, or on to it again</source>
        <translation>Zu einer beliebigen Änderung zurück oder wieder vor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Copy what is selected on the canvas, and remove it</source>
        <translation>In der Zeichnung Ausgewähltes kopieren und entfernen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Copy the neurons or the layer that are selected on the canvas</source>
        <translation>Die in der Zeichnung ausgewählten Neuronen oder die Schicht kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Put copied neurons into the selected layer, a copied layer after it</source>
        <translation>Kopierte Neuronen in die ausgewählte Schicht einfügen, eine kopierte Schicht dahinter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Put a second one after each selected neuron, or the layer</source>
        <translation>Hinter jedes ausgewählte Neuron ein zweites setzen, oder hinter die Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Remove selected neurons and layers, cut selected connections</source>
        <translation>Ausgewählte Neuronen und Schichten entfernen, ausgewählte Verbindungen trennen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Select every neuron</source>
        <translation>Alle Neuronen auswählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let go of everything that is selected</source>
        <translation>Die ganze Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Take samples from cells that were copied in a spreadsheet</source>
        <translation>Beispiele aus Zellen übernehmen, die in einer Tabellenkalkulation kopiert wurden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keep drawing, matrices and data from being edited</source>
        <translation>Zeichnung, Matrizen und Daten vor Änderungen schützen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>How everything looks and goes</source>
        <translation>Wie alles aussieht und abläuft</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Insert a layer after the selected one</source>
        <translation>Eine Schicht hinter der ausgewählten einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Add a neuron to the selected layer</source>
        <translation>Der ausgewählten Schicht ein Neuron hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Compute further inputs from those that there are: squares, products, sines</source>
        <translation>Aus den vorhandenen Eingaben weitere berechnen: Quadrate, Produkte, Sinuswerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw a connection from the selected neuron, or mend a cut one</source>
        <translation>Vom ausgewählten Neuron eine Verbindung ziehen oder eine getrennte wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let the selected connections count as 0, also while training</source>
        <translation>Die ausgewählten Verbindungen zählen als 0, auch beim Training</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Type the selected weight, the bias, or the layer's name</source>
        <translation>Das ausgewählte Gewicht, den Bias oder den Namen der Schicht eingeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Type the name of the selected neuron or layer</source>
        <translation>Den Namen des ausgewählten Neurons oder der Schicht eingeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw every neuron at its usual place</source>
        <translation>Jedes Neuron an seinen üblichen Platz setzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw the network from left to right</source>
        <translation>Das Netz von links nach rechts zeichnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw the network from top to bottom</source>
        <translation>Das Netz von oben nach unten zeichnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw all weights anew, with the next seed</source>
        <translation>Alle Gewichte neu ziehen, mit der nächsten Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go one step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go one step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the end of the phase</source>
        <translation>Zum Ende der Phase</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Complete this iteration, or the next one</source>
        <translation>Diese Iteration abschließen, oder die nächste</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the end of the iteration before</source>
        <translation>Zum Ende der vorigen Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the first moment of the run</source>
        <translation>Zum ersten Moment des Laufs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the last moment that the run has been at</source>
        <translation>Zum letzten Moment, an dem der Lauf war</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go by whole iterations</source>
        <translation>Weiter und Zurück gehen um ganze Iterationen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go by phases</source>
        <translation>Weiter und Zurück gehen um Phasen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go by single operations</source>
        <translation>Weiter und Zurück gehen um einzelne Operationen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let Next and Back go inside operations, product by product</source>
        <translation>Weiter und Zurück gehen in die Operationen hinein, Produkt für Produkt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the first term of this step</source>
        <translation>Zum ersten Summanden dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Complete the step whose terms are shown</source>
        <translation>Den Schritt abschließen, dessen Summanden gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Inside a step, go to its next number</source>
        <translation>Innerhalb eines Schritts zu seiner nächsten Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Inside a step, go to its next row, or to the next sample</source>
        <translation>Innerhalb eines Schritts zur nächsten Zeile oder zum nächsten Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Say what a number was made from: the one that is pointed at, selected, or told of in this step</source>
        <translation>Sagen, woraus eine Zahl entstanden ist: die unter dem Mauszeiger, die ausgewählte oder die in diesem Schritt genannte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>See the loss after this update at any learning rate, before it is taken</source>
        <translation>Den Verlust nach diesem Update bei jeder Lernrate sehen, bevor es ausgeführt wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>See the loss over two weights, with the path of the run and the next update</source>
        <translation>Den Verlust über zwei Gewichten sehen, mit dem Weg des Laufs und dem nächsten Update</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Ask for the numbers of each step before they are shown</source>
        <translation>Nach den Zahlen jedes Schritts fragen, bevor sie gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Begin a small network whose iteration can be computed by hand</source>
        <translation>Ein kleines Netz beginnen, dessen Iteration sich von Hand rechnen lässt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run by itself, and pause</source>
        <translation>Von selbst laufen lassen, und anhalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Complete ten more epochs, and stop</source>
        <translation>Zehn weitere Epochen abschließen und anhalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run until an epoch is complete, or the loss small enough</source>
        <translation>Laufen lassen, bis eine Epoche abgeschlossen oder der Verlust klein genug ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the last iteration before here whose loss is larger than the one before it</source>
        <translation>Zur letzten früheren Iteration, deren Verlust größer ist als der davor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop running when a loss is larger than the one before</source>
        <translation>Anhalten, wenn ein Verlust größer ist als der davor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop running when an update opens or closes a ReLU for a sample of the batch</source>
        <translation>Anhalten, wenn ein Update ein ReLU für ein Beispiel des Batches öffnet oder schließt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop running whenever it comes to the step that is shown</source>
        <translation>Immer anhalten, wenn der gezeigte Schritt an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run on without stopping</source>
        <translation>Ohne Halt weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Remember this place, or forget it</source>
        <translation>Diese Stelle merken oder vergessen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bookmark this place with a name</source>
        <translation>Für diese Stelle ein Lesezeichen mit Namen setzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the bookmark before</source>
        <translation>Zum vorigen Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go to the next bookmark</source>
        <translation>Zum nächsten Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go back to where the run began</source>
        <translation>Zurück zum Anfang des Laufs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keep settings and curve of this run, to compare others</source>
        <translation>Einstellungen und Kurve dieses Laufs behalten, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step through two runs side by side, from the same start with one difference</source>
        <translation>Zwei Läufe nebeneinander durchgehen, mit gleichem Start und einem Unterschied</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Train with several values of a setting in the background, and compare what comes out</source>
        <translation>Im Hintergrund mit mehreren Werten einer Einstellung trainieren und die Ergebnisse vergleichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Go on with a tenth of the learning rate; after divergence, from where the loss was lowest</source>
        <translation>Mit einem Zehntel der Lernrate weiter; nach Divergenz von dort, wo der Verlust am niedrigsten war</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop on the way to an iteration, and stay where it is</source>
        <translation>Auf dem Weg zu einer Iteration anhalten und dort bleiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the network larger</source>
        <translation>Das Netz größer zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the network smaller</source>
        <translation>Das Netz kleiner zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the whole network</source>
        <translation>Das ganze Netz zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let the network show the mean over the samples of a batch</source>
        <translation>Im Netz den Mittelwert über die Beispiele eines Batches zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Let the network show one sample of a batch</source>
        <translation>Im Netz ein Beispiel eines Batches zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the sample of the batch before</source>
        <translation>Das vorige Beispiel des Batches zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the next sample of the batch</source>
        <translation>Das nächste Beispiel des Batches zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Draw in each neuron what it answers to all inputs; for networks with one or two of them</source>
        <translation>In jedes Neuron zeichnen, was es auf alle Eingaben antwortet; für Netze mit einer oder zwei Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Den Verlust auf logarithmischer Skala zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the steps to a class: full screen, large, with a clicker</source>
        <translation>Die Schritte einer Klasse zeigen: Vollbild, groß, mit Presenter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Replay the demonstration that was recorded</source>
        <translation>Die aufgezeichnete Vorführung wiedergeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Edit the demonstration: its stops, their order, their notes</source>
        <translation>Die Vorführung bearbeiten: ihre Stationen, deren Reihenfolge und Notizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Follow the desktop's light or dark theme</source>
        <translation>Dem hellen oder dunklen Design des Desktops folgen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Dark letters on a light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Light letters on a dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Four significant digits; losses with four decimals, as in a training listing</source>
        <translation>Vier signifikante Stellen; Verluste mit vier Nachkommastellen, wie in einer Trainingsausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show this panel, or close it</source>
        <translation>Diesen Bereich zeigen oder schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bring every panel back to its usual place</source>
        <translation>Alle Bereiche an ihren üblichen Platz zurückbringen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Learn how a network computes and learns, in small steps</source>
        <translation>In kleinen Schritten lernen, wie ein Netz rechnet und lernt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>See in a minute what stands where, and the first things to do</source>
        <translation>In einer Minute sehen, was wo steht und was zuerst zu tun ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Do anything by typing some letters of its name</source>
        <translation>Jeden Befehl durch einige Buchstaben seines Namens finden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Which version this is, and what it is made of</source>
        <translation>Welche Version dies ist und woraus sie besteht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Write numbers with {number} significant digits</source>
        <translation>Zahlen mit {number} signifikanten Stellen schreiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Write numbers with {number} decimals</source>
        <translation>Zahlen mit {number} Nachkommastellen schreiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Import data…</source>
        <translation>Daten importieren …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Generate data…</source>
        <translation>Daten erzeugen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Import weights…</source>
        <translation>Gewichte importieren …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>numpy program…</source>
        <translation>numpy-Programm …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>PyTorch program…</source>
        <translation>PyTorch-Programm …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Jupyter notebook…</source>
        <translation>Jupyter-Notebook …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>This iteration as LaTeX…</source>
        <translation>Diese Iteration als LaTeX …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Web page…</source>
        <translation>Webseite …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Weights as CSV…</source>
        <translation>Gewichte als CSV …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Weights for numpy…</source>
        <translation>Gewichte für numpy …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>ONNX model…</source>
        <translation>ONNX-Modell …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Animation…</source>
        <translation>Animation …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>History of edits…</source>
        <translation>Änderungsverlauf …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Import from clipboard…</source>
        <translation>Aus Zwischenablage importieren …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Lock editing</source>
        <translation>Bearbeiten sperren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Insert layer</source>
        <translation>Schicht einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Add neuron</source>
        <translation>Neuron hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Computed inputs…</source>
        <translation>Berechnete Eingaben …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Cut connection</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Type value</source>
        <translation>Wert eingeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Top to bottom</source>
        <translation>Von oben nach unten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>New random start</source>
        <translation>Neuer Zufallsstart</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Finish phase</source>
        <translation>Phase abschließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Finish iteration</source>
        <translation>Iteration abschließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Iteration back</source>
        <translation>Iteration zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>First moment</source>
        <translation>Erster Moment</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Last moment</source>
        <translation>Letzter Moment</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Single term</source>
        <translation>Einzelner Summand</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step inside</source>
        <translation>In den Schritt hinein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Step out</source>
        <translation>Schritt verlassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next number</source>
        <translation>Nächste Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>What if the rate were another</source>
        <translation>Was wäre bei anderer Lernrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>New exercise</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run 10 epochs</source>
        <translation>10 Epochen laufen lassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Run until…</source>
        <translation>Laufen lassen bis …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Back to where the loss rose</source>
        <translation>Zurück zum Anstieg des Verlusts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop when the loss rises</source>
        <translation>Anhalten, wenn der Verlust steigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop when a gate opens or closes</source>
        <translation>Anhalten, wenn ein Tor auf- oder zugeht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop at this step</source>
        <translation>Bei diesem Schritt anhalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Remove all stops</source>
        <translation>Alle Haltepunkte entfernen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bookmark this place</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Name this place…</source>
        <translation>Stelle benennen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keep this run</source>
        <translation>Diesen Lauf behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Compare two runs…</source>
        <translation>Zwei Läufe vergleichen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Sweep a setting…</source>
        <translation>Einstellung durchprobieren …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Learning rate to a tenth</source>
        <translation>Lernrate auf ein Zehntel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stop travelling</source>
        <translation>Sprung abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Mean of the batch</source>
        <translation>Mittelwert des Batches</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>One sample</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Neuron pictures</source>
        <translation>Neuronenbilder</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Logarithmic loss</source>
        <translation>Verlust logarithmisch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Present the script</source>
        <translation>Drehbuch vorführen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Script…</source>
        <translation>Drehbuch …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Automatic numbers</source>
        <translation>Zahlen automatisch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Lessons…</source>
        <translation>Lektionen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Show the tour</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>About MLP Studio</source>
        <translation>Über MLP Studio</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>{number} significant digits</source>
        <translation>{number} signifikante Stellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>{number} decimals</source>
        <translation>{number} Nachkommastellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>All matrices</source>
        <translation>Alle Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>What it has learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Grain</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Stops</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/actions.py"/>
        <source>{key} on the network</source>
        <translation>{key} im Netz</translation>
    </message>
</context>
<context>
    <name>ActivationPart</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>The shares of the sample shown.</source>
        <translation>Die Anteile des gezeigten Beispiels.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>The dots come with the forward pass.</source>
        <translation>Die Punkte kommen mit dem Vorwärtsdurchlauf.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>All dots are too far out to be drawn.</source>
        <translation>Alle Punkte liegen zu weit außen, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>Each dot is a neuron of this layer.</source>
        <translation>Jeder Punkt ist ein Neuron dieser Schicht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>Each dot is a neuron with one of {count} samples.</source>
        <translation>Jeder Punkt ist ein Neuron mit einem von {count} Beispielen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_part.py"/>
        <source>Range {range}</source>
        <translation>Bereich {range}</translation>
    </message>
</context>
<context>
    <name>ActivationPlot</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>The shares of the classes come with the forward pass.</source>
        <translation>Die Anteile der Klassen kommen mit dem Vorwärtsdurchlauf.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>z(u)</source>
        <translation>z(u)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>slope ∂z/∂u</source>
        <translation>Steigung ∂z/∂u</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>Activation and derivative</source>
        <translation>Aktivierung und Ableitung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>{activation} and its derivative</source>
        <translation>{activation} und ihre Ableitung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/activation_plot.py"/>
        <source>{activation}, shares</source>
        <translation>{activation}, Anteile</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>this iteration, step by step</source>
        <translation>diese Iteration, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>a training, epochs</source>
        <translation>ein Training, Epochen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>The window trains from where this run began, and comes back to here.</source>
        <translation>Das Fenster trainiert vom Anfang dieses Laufs an und kommt hierher zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Of</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>The window goes through all steps by itself, and comes back to here.</source>
        <translation>Das Fenster geht von selbst durch alle Schritte und kommt hierher zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Epochs are a whole number from 1.</source>
        <translation>Epochen sind eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>The network, below it the step in numbers</source>
        <translation>Das Netz, darunter der Schritt in Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>All of the window, as it is arranged now</source>
        <translation>Das ganze Fenster, so wie es jetzt angeordnet ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>The network while it trains from where this run began, below it the loss.</source>
        <translation>Das Netz, während es vom Anfang dieses Laufs an trainiert, darunter der Verlust.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animation_dialog.py"/>
        <source>A frame for each step: the network, below it formula and matrices.</source>
        <translation>Ein Bild für jeden Schritt: das Netz, darunter Formel und Matrizen.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../mlpstudio/app.py"/>
        <source>Something went wrong that should not have.</source>
        <translation>Etwas ist schiefgegangen, was nicht hätte passieren dürfen.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <location filename="../../mlpstudio/ui/availability.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/availability.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../mlpstudio/ui/banner.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/banner.py"/>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../mlpstudio/ui/image/bars.py"/>
        <source>Shares of the classes</source>
        <translation>Anteile der Klassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/bars.py"/>
        <source>Shares of the classes: {shares}</source>
        <translation>Anteile der Klassen: {shares}</translation>
    </message>
</context>
<context>
    <name>BatchChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/batch_choice.py"/>
        <source>The network shows: {what}. Choose the mean of the batch, or another sample of it.</source>
        <translation>Das Netz zeigt: {what}. Hier den Mittelwert des Batches oder ein anderes Beispiel daraus wählen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/batch_choice.py"/>
        <source>Mean of {count}</source>
        <translation>Mittel von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/batch_choice.py"/>
        <source>Sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Samples of an update</source>
        <translation>Beispiele je Update</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Samples of a batch</source>
        <translation>Beispiele je Batch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>shuffle in each epoch</source>
        <translation>in jeder Epoche mischen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>n  samples each</source>
        <translation>n  Beispiele je Batch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Small batches: more updates in an epoch, quicker and noisier ones.</source>
        <translation>Kleine Batches: mehr Updates je Epoche, schneller und verrauschter.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Each update sees every sample: one in an epoch, and a smooth way down.</source>
        <translation>Jedes Update sieht alle Beispiele: eines je Epoche, und ein glatter Weg nach unten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>all samples in each update</source>
        <translation>alle Beispiele in jedem Update</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>batches of samples</source>
        <translation>Batches von Beispielen</translation>
    </message>
</context>
<context>
    <name>BlocksNote</name>
    <message>
        <location filename="../../mlpstudio/ui/blocks_note.py"/>
        <source>They stand between loss and backward, as Blocks in the step bar.</source>
        <translation>Sie stehen zwischen Verlust und Rückwärtsdurchlauf, als Bausteine in der Schrittleiste.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/blocks_note.py"/>
        <source>Show the first</source>
        <translation>Den ersten zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/blocks_note.py"/>
        <source>Go to the first building block of this iteration</source>
        <translation>Zum ersten Baustein dieser Iteration</translation>
    </message>
</context>
<context>
    <name>BookmarkCard</name>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>name, if you like</source>
        <translation>Name, wenn gewünscht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/bookmark_card.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>gate closed</source>
        <translation>Tor geschlossen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>edge = weight</source>
        <translation>Kante = Gewicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>thickness |w| · blue +, orange −</source>
        <translation>Dicke |w| · blau +, orange −</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>input x</source>
        <translation>Eingabe x</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>closed for this sample</source>
        <translation>geschlossen für dieses Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>gate closed · no update</source>
        <translation>Tor geschlossen · kein Update</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped for all samples</source>
        <translation>ausgeschaltet für alle Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped for this sample</source>
        <translation>ausgeschaltet für dieses Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped · no gradient</source>
        <translation>ausgeschaltet · kein Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dropped</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>edge = gradient</source>
        <translation>Kante = Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>thickness |∂L/∂w| · dashed = 0</source>
        <translation>Dicke |∂L/∂w| · gestrichelt = 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>{rows}×{samples} · mean of {samples}</source>
        <translation>{rows}×{samples} · Mittel von {samples}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>hidden {number}</source>
        <translation>versteckt {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>show fewer</source>
        <translation>weniger zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>{rows}×{samples} · sample {sample}</source>
        <translation>{rows}×{samples} · Beispiel {sample}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>dead for all {count} samples</source>
        <translation>tot für alle {count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/depiction.py"/>
        <source>target {value}</source>
        <translation>Zielwert {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/network_picture.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>1 neuron</source>
        <translation>1 Neuron</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{count} layers</source>
        <translation>{count} Schichten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{count} neurons</source>
        <translation>{count} Neuronen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{count} connections</source>
        <translation>{count} Verbindungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Selected: {parts}.</source>
        <translation>Ausgewählt: {parts}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Connection from {start} to {end} in {layer}</source>
        <translation>Verbindung von {start} nach {end} in {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>{layer}, neuron {number} of {count}</source>
        <translation>{layer}, Neuron {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>, bias {value}</source>
        <translation>, Bias {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Connection from {start} to {end} in {layer}, cut</source>
        <translation>Verbindung von {start} nach {end} in {layer}, getrennt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>, weight {value}</source>
        <translation>, Gewicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/sentences.py"/>
        <source>Input {number} of {count}</source>
        <translation>Eingabe {number} von {count}</translation>
    </message>
</context>
<context>
    <name>CanvasEditor</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/editor.py"/>
        <source>click to insert a layer here</source>
        <translation>Klick fügt hier eine Schicht ein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/editor.py"/>
        <source>click to add an input here</source>
        <translation>Klick fügt hier eine Eingabe hinzu</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/editor.py"/>
        <source>click to add a neuron here</source>
        <translation>Klick fügt hier ein Neuron hinzu</translation>
    </message>
</context>
<context>
    <name>CanvasTips</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>pre-activation u</source>
        <translation>Voraktivierung u</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>factor of dropout</source>
        <translation>Faktor von Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>after dropout</source>
        <translation>nach Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>target y</source>
        <translation>Zielwert y</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>derivative by the prediction</source>
        <translation>Ableitung nach der Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>derivative behind the dropout</source>
        <translation>Ableitung hinter dem Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>derivative by the activation</source>
        <translation>Ableitung nach der Aktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>error signal δ</source>
        <translation>Fehlersignal δ</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>bias gradient</source>
        <translation>Bias-Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>gradient with penalty</source>
        <translation>Gradient mit Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>{name} in layer {layer}</source>
        <translation>{name} in Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>{name}, mean of {count} samples</source>
        <translation>{name}, Mittel von {count} Beispielen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>{name}, sample {number}</source>
        <translation>{name}, Beispiel {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/tips.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <location filename="../../mlpstudio/ui/chain_view.py"/>
        <source>Chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/chain_view.py"/>
        <source>Each factor as it stands: going back, weights are transposed, slopes multiply elementwise.</source>
        <translation>Jeder Faktor, wie er dasteht: Auf dem Rückweg werden Gewichte transponiert, Steigungen elementweise multipliziert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/chain_view.py"/>
        <source>The factors of {gradient}</source>
        <translation>Die Faktoren von {gradient}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>whole batch</source>
        <translation>ganzer Batch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>All samples of this batch</source>
        <translation>Alle Beispiele dieses Batches</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>this sample</source>
        <translation>dieses Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/page.py"/>
        <source>The sample alone that the network shows</source>
        <translation>Nur das Beispiel, das im Netz gezeigt wird</translation>
    </message>
</context>
<context>
    <name>CheckMark</name>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>This step does not agree with its check. Open the check.</source>
        <translation>Dieser Schritt stimmt nicht mit seiner Prüfung überein. Prüfung öffnen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Computed again by its formula: agrees. It lies at a kink, where no slope is.</source>
        <translation>Mit der Formel nachgerechnet: stimmt. Er liegt an einem Knick, wo es keine Steigung gibt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Checked: computed again by its formula, with the same numbers. Open the check.</source>
        <translation>Geprüft: mit der Formel und denselben Zahlen nachgerechnet. Prüfung öffnen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check_mark.py"/>
        <source>Checked: computed again by its formula, and {count} of its numbers measured by differences. Open the check.</source>
        <translation>Geprüft: mit der Formel nachgerechnet, und {count} seiner Zahlen durch Differenzen gemessen. Prüfung öffnen.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>With the first sample, its numbers can be checked here.</source>
        <translation>Mit dem ersten Beispiel lassen sich seine Zahlen hier prüfen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}: its update, at any learning rate.</source>
        <translation>Iteration {iteration}: ihr Update bei jeder Lernrate.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}. Click two edges, the second with Ctrl, to see theirs.</source>
        <translation>Iteration {iteration}. Zwei Kanten anklicken, die zweite mit Strg, um ihre Verlustfläche zu sehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Measure gradients from outside, and check every step</source>
        <translation>Gradienten von außen messen und jeden Schritt prüfen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The paths of a weight to the loss</source>
        <translation>Die Pfade von einem Gewicht zum Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>What is asked of a hidden neuron, and what passes</source>
        <translation>Was von einem versteckten Neuron verlangt wird und was durchkommt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The network as one layer, and as one formula</source>
        <translation>Das Netz als eine Schicht und als eine Formel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>What if</source>
        <translation>Was wenn</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The update before it is taken, at any learning rate</source>
        <translation>Das Update vor der Ausführung, bei jeder Lernrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>The loss over two parameters, and the way of the run</source>
        <translation>Der Verlust über zwei Parametern und der Weg des Laufs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}, with the weights before its update.</source>
        <translation>Iteration {iteration}, mit den Gewichten vor ihrem Update.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}. What is selected.</source>
        <translation>Iteration {iteration}. Ausgewähltes.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/check.py"/>
        <source>Iteration {iteration}. Point at an edge or a neuron, or click it to keep it.</source>
        <translation>Iteration {iteration}. Auf eine Kante oder ein Neuron zeigen; ein Klick hält die Anzeige fest.</translation>
    </message>
</context>
<context>
    <name>CodeControls</name>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Write the iteration in {language}</source>
        <translation>Die Iteration in {language} schreiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Copy as a script that runs alone and prints every number</source>
        <translation>Als Skript kopieren, das allein läuft und jede Zahl ausgibt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Save as a script that runs alone and prints every number</source>
        <translation>Als Skript speichern, das allein läuft und jede Zahl ausgibt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_controls.py"/>
        <source>Stop writing the script</source>
        <translation>Schreiben des Skripts abbrechen</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/code.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/code.py"/>
        <source>The iteration as lines of code. They appear with the first sample.</source>
        <translation>Die Iteration als Codezeilen. Sie erscheinen mit dem ersten Beispiel.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/code.py"/>
        <source>The iteration in {language}</source>
        <translation>Die Iteration in {language}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>↑ ↓ to choose · Enter to run · Esc to close</source>
        <translation>↑ ↓ wählen · Enter ausführen · Esc schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/command_palette.py"/>
        <source>No command is found by this.</source>
        <translation>Dazu wurde kein Befehl gefunden.</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>the same, but for</source>
        <translation>derselbe, bis auf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Run on the left</source>
        <translation>Lauf links</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Run on the right</source>
        <translation>Lauf rechts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Setting that differs</source>
        <translation>Einstellung, die anders ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>Its value on the right</source>
        <translation>Ihr Wert rechts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_choice.py"/>
        <source>beside</source>
        <translation>neben</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>Network of {name}</source>
        <translation>Netz: {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>Ready for iteration {number}</source>
        <translation>Bereit für Iteration {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_side.py"/>
        <source>{title} in numbers</source>
        <translation>{title} in Zahlen</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Compare two runs</source>
        <translation>Zwei Läufe vergleichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Losses of both runs over iterations</source>
        <translation>Verluste beider Läufe über den Iterationen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Iteration of both runs</source>
        <translation>Iteration beider Läufe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>One click back, in both runs (Shift+F10)</source>
        <translation>Einen Klick zurück, in beiden Läufen (Umschalt+F10)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>One click on, in both runs (F10)</source>
        <translation>Einen Klick weiter, in beiden Läufen (F10)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>{phase} takes more clicks on one side: the other waits at its end.</source>
        <translation>{phase} braucht auf einer Seite mehr Klicks: Die andere wartet am Ende.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>In step by iteration: an epoch has {one} on the left, {other} on the right.</source>
        <translation>Im Gleichschritt nach Iterationen: Eine Epoche hat links {one}, rechts {other}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>The shapes differ, so that each has weights of its own from the start.</source>
        <translation>Die Formen sind verschieden, daher hat jedes Netz von Anfang an eigene Gewichte.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Both go click by click through the same steps.</source>
        <translation>Beide gehen Klick für Klick durch dieselben Schritte.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Linear scale</source>
        <translation>Lineare Skala</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>computing …</source>
        <translation>rechnet …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Iteration {iteration} · step {step} of {count}</source>
        <translation>Iteration {iteration} · Schritt {step} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/compare_window.py"/>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
</context>
<context>
    <name>ComputedMenu</name>
    <message>
        <location filename="../../mlpstudio/ui/computed_menu.py"/>
        <source>Computed inputs</source>
        <translation>Berechnete Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/computed_menu.py"/>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>rows: true, columns: what it says</source>
        <translation>Zeilen: wahr, Spalten: was es sagt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>Most often wrong: {true} taken for {said}, {count} times.</source>
        <translation>Häufigster Fehler: {true} für {said} gehalten, {count}-mal.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/confusion.py"/>
        <source>{right} of {total} right.</source>
        <translation>{right} von {total} richtig.</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/curves.py"/>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
</context>
<context>
    <name>DataAnswers</name>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>The prediction of the network</source>
        <translation>Die Vorhersage des Netzes</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>The class with the largest output</source>
        <translation>Die Klasse mit der größten Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>Whether the predicted class is the target</source>
        <translation>Ob die vorhergesagte Klasse der Zielwert ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>The error: prediction minus target</source>
        <translation>Der Fehler: Vorhersage minus Zielwert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_answers.py"/>
        <source>error </source>
        <translation>Fehler </translation>
    </message>
</context>
<context>
    <name>DataModel</name>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Shown as entered</source>
        <translation>Gezeigt wie eingegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>{name} is computed from {sources}: edit that instead.</source>
        <translation>{name} wird aus {sources} berechnet: stattdessen dort ändern.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>As entered, targets divided</source>
        <translation>Wie eingegeben, Zielwerte geteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>This sample is on the network. Drag the number to move the row (Alt+↑, Alt+↓).</source>
        <translation>Dieses Beispiel zeigt das Netz. Die Nummer ziehen, um die Zeile zu verschieben (Alt+↑, Alt+↓).</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Drag the number to move the row (Alt+↑, Alt+↓)</source>
        <translation>Die Nummer ziehen, um die Zeile zu verschieben (Alt+↑, Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Type here for one sample more</source>
        <translation>Hier tippen für ein weiteres Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Held out for testing: training never sees this sample</source>
        <translation>Zum Testen zurückgehalten: Das Training sieht dieses Beispiel nie</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Input {name}</source>
        <translation>Eingabe {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>Target {name}</source>
        <translation>Zielwert {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>{name}, sample {row}</source>
        <translation>{name}, Beispiel {row}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>{name} scaled</source>
        <translation>{name} skaliert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_model.py"/>
        <source>test {number}</source>
        <translation>Test {number}</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Paint the samples as points of a plane</source>
        <translation>Die Beispiele als Punkte einer Ebene malen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Add a sample before this one</source>
        <translation>Ein Beispiel vor diesem hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Delete the selected samples</source>
        <translation>Die ausgewählten Beispiele löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Other data and computed inputs</source>
        <translation>Andere Daten und berechnete Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Import or generate data, compute inputs from others</source>
        <translation>Daten importieren oder erzeugen, Eingaben aus anderen berechnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>No samples yet: type the first one, or paste a table.</source>
        <translation>Noch keine Beispiele: das erste eintippen oder eine Tabelle einfügen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>A plane has room for one or two inputs; this network has {count}</source>
        <translation>Eine Ebene hat Platz für eine oder zwei Eingaben; dieses Netz hat {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Paste transposed</source>
        <translation>Transponiert einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Set to 0</source>
        <translation>Auf 0 setzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Add a sample after this one</source>
        <translation>Ein Beispiel nach diesem hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Show the samples as a table</source>
        <translation>Die Beispiele als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>{samples}, {held} held out</source>
        <translation>{samples}, {held} zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/data.py"/>
        <source>{count} samples</source>
        <translation>{count} Beispiele</translation>
    </message>
</context>
<context>
    <name>DataPreparation</name>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>test </source>
        <translation>Test </translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Share of the samples that is held out for testing, in percent</source>
        <translation>Anteil der Beispiele, der zum Testen zurückgehalten wird, in Prozent</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>So much of the samples is held out: training never sees it, and it tells what was learned.</source>
        <translation>So viele Beispiele werden zurückgehalten: Das Training sieht sie nie, und sie zeigen, was gelernt wurde.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>seed </source>
        <translation>Startzahl </translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Seed of the draw</source>
        <translation>Startzahl der Ziehung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Another seed draws other samples to be held out.</source>
        <translation>Mit einer anderen Startzahl werden andere Beispiele zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Classes keep their shares</source>
        <translation>Klassen behalten ihre Anteile</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Scaling of the inputs</source>
        <translation>Skalierung der Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>What the targets are counted in</source>
        <translation>Worin die Zielwerte gezählt werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>How the numbers of the table are shown</source>
        <translation>Wie die Zahlen der Tabelle gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Changes what the table shows, and nothing that is computed</source>
        <translation>Ändert, was die Tabelle zeigt, und nichts an der Rechnung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Test part and scaling</source>
        <translation>Testteil und Skalierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Show or hide what is done to the data; hidden, it leaves its room to the table</source>
        <translation>Zeigt oder verbirgt, was mit den Daten geschieht; verborgen überlässt es der Tabelle seinen Platz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Of every class the same share is held out.</source>
        <translation>Von jeder Klasse wird der gleiche Anteil zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>{name} {held} of {all}</source>
        <translation>{name} {held} von {all}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Large targets divided</source>
        <translation>Große Zielwerte geteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Updates for large targets grow beyond all bounds; divided ones are learned. The names tell of it, and the table shows them in full on demand.</source>
        <translation>Aktualisierungen für große Zielwerte wachsen über alle Grenzen; geteilte werden gelernt. Die Namen sagen es, und die Tabelle zeigt sie auf Wunsch ungeteilt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Shown scaled</source>
        <translation>Gezeigt skaliert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Classes as words</source>
        <translation>Klassen als Wörter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Targets shown in full</source>
        <translation>Zielwerte ungeteilt gezeigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Inputs not scaled</source>
        <translation>Eingaben nicht skaliert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>The network sees the inputs as they are.</source>
        <translation>Das Netz sieht die Eingaben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Inputs scaled: standard</source>
        <translation>Eingaben skaliert: Standard</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Each input is shifted and divided so that the training part has mean 0 and deviation 1.</source>
        <translation>Jede Eingabe wird so verschoben und geteilt, dass der Trainingsteil Mittelwert 0 und Standardabweichung 1 hat.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Inputs scaled: min–max</source>
        <translation>Eingaben skaliert: Min–Max</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Each input is shifted and divided so that the training part reaches from 0 to 1.</source>
        <translation>Jede Eingabe wird so verschoben und geteilt, dass der Trainingsteil von 0 bis 1 reicht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Targets not divided</source>
        <translation>Zielwerte nicht geteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Held out: {parts}.</source>
        <translation>Zurückgehalten: {parts}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>{count} classes more</source>
        <translation>{count} weitere Klassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_preparation.py"/>
        <source>Targets / {unit}</source>
        <translation>Zielwerte / {unit}</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>The numbers are locked. Ctrl+L unlocks them.</source>
        <translation>Die Zahlen sind gesperrt. Strg+L entsperrt sie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>Without the names {names}. Ctrl+Shift+I takes them along.</source>
        <translation>Ohne die Namen {names}. Strg+Umschalt+I nimmt sie mit.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/data_table.py"/>
        <source>This is not what is edited. Choose “{name}” for that.</source>
        <translation>Das ist nicht, was bearbeitet wird. Wähle dafür „{name}“.</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/dial.py"/>
        <source>Loss of this batch</source>
        <translation>Verlust dieses Batches</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/dial.py"/>
        <source>The curve comes in a moment.</source>
        <translation>Die Kurve kommt gleich.</translation>
    </message>
</context>
<context>
    <name>DiskNotices</name>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Your unsaved changes are lost if you reload it.</source>
        <translation>Nicht gespeicherte Änderungen gehen beim Neuladen verloren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>{name} has been deleted or moved. Save writes it anew.</source>
        <translation>{name} wurde gelöscht oder verschoben. Speichern legt die Datei neu an.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>Another program has changed {name}.</source>
        <translation>Ein anderes Programm hat {name} geändert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/disk_notices.py"/>
        <source>{name} is open in another window too. Who saves last replaces what the other saved.</source>
        <translation>{name} ist auch in einem anderen Fenster offen. Wer zuletzt speichert, ersetzt, was der andere gespeichert hat.</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Close this panel; the menu View brings it back</source>
        <translation>Diesen Bereich schließen; das Menü Ansicht bringt ihn zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>All matrices</source>
        <translation>Alle Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>What it has learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/dock.py"/>
        <source>Close {panel}</source>
        <translation>{panel} schließen</translation>
    </message>
</context>
<context>
    <name>DropoutPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>In every iteration each hidden activation is dropped with this probability, and what is kept is divided by 1 − p. Evaluation drops nothing.</source>
        <translation>In jeder Iteration wird jede versteckte Aktivierung mit dieser Wahrscheinlichkeit ausgeschaltet, und was bleibt, wird durch 1 − p geteilt. Beim Auswerten wird nichts ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Share of activations that are dropped</source>
        <translation>Anteil der Aktivierungen, die ausgeschaltet werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>p</source>
        <translation>p</translation>
    </message>
</context>
<context>
    <name>EdgePage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Gradient ∂L/∂w</source>
        <translation>Gradient ∂L/∂w</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Freeze this weight</source>
        <translation>Dieses Gewicht einfrieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>There are no samples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>Cut: it counts as 0.</source>
        <translation>Getrennt: Sie zählt als 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>All weights of this layer are frozen.</source>
        <translation>Alle Gewichte dieser Schicht sind eingefroren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>From {start} into {end}</source>
        <translation>Von {start} nach {end}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/edge_page.py"/>
        <source>A cut connection stays cut while training.</source>
        <translation>Eine getrennte Verbindung bleibt beim Training getrennt.</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>History of edits</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Enter or a click goes there</source>
        <translation>Enter oder ein Klick geht dorthin</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Edits, older above</source>
        <translation>Änderungen, ältere oben</translation>
    </message>
</context>
<context>
    <name>EditModel</name>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>Before all edits that are kept</source>
        <translation>Vor allen aufbewahrten Änderungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>present</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/edit_list.py"/>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Editability</name>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} is computed; edit {names} instead</source>
        <translation>{title} wird berechnet; stattdessen {names} ändern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} follows from settings and drawing, and cannot be edited</source>
        <translation>{title} ergibt sich aus Einstellungen und Zeichnung und lässt sich nicht bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} is computed; edit weights, biases or data instead</source>
        <translation>{title} wird berechnet; stattdessen Gewichte, Biaswerte oder Daten ändern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} is what the update computes; edit {symbol} itself instead</source>
        <translation>{title} entsteht erst im Update; stattdessen {symbol} selbst ändern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editability.py"/>
        <source>{title} has been updated; edit {symbol} new instead</source>
        <translation>{title} ist schon aktualisiert; stattdessen „{symbol} neu“ ändern</translation>
    </message>
</context>
<context>
    <name>EditableArea</name>
    <message>
        <location filename="../../mlpstudio/ui/matrix_editing.py"/>
        <source>The numbers are locked. Ctrl+L unlocks them.</source>
        <translation>Die Zahlen sind gesperrt. Strg+L entsperrt sie.</translation>
    </message>
</context>
<context>
    <name>Elision</name>
    <message>
        <location filename="../../mlpstudio/render/elision.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>‖∇L‖</source>
        <translation>‖∇L‖</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>How many times all samples had been used before. The first epoch is 0.</source>
        <translation>Wie oft alle Beispiele zuvor schon benutzt wurden. Die erste Epoche ist 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>The mean loss of the epoch, over its samples: each as seen before its update.</source>
        <translation>Der mittlere Verlust der Epoche über ihre Beispiele, jedes vor seinem Update gesehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>The output for the sample, before the update.</source>
        <translation>Die Ausgabe für das Beispiel, vor dem Update.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>Gradient norm: the length of the gradient over all parameters, in the first iteration.</source>
        <translation>Norm des Gradienten: die Länge des Gradienten über alle Parameter, in der ersten Iteration.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/epoch_table.py"/>
        <source>The run began in the midst of this epoch.</source>
        <translation>Der Lauf begann mitten in dieser Epoche.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>This export would tell the numbers that practice asks for. End it first (F8).</source>
        <translation>Dieser Export würde die Zahlen verraten, nach denen beim Üben gefragt wird. Beende es zuerst (F8).</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>Weights ({patterns})</source>
        <translation>Gewichte ({patterns})</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <location filename="../../mlpstudio/ui/file_care.py"/>
        <source>The history of this run comes out differently on this computer. The run begins where it was saved.</source>
        <translation>Der Verlauf dieses Laufs fällt auf diesem Computer anders aus. Der Lauf beginnt dort, wo er gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Save the run's history</source>
        <translation>Verlauf des Laufs speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>After opening the file again, Back leads to the beginning of the run.</source>
        <translation>Nach dem erneuten Öffnen der Datei führt Zurück bis zum Anfang des Laufs.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_dialogs.py"/>
        <source>Projects (*{suffix})</source>
        <translation>Projekte (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>this project</source>
        <translation>diesem Projekt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>They are lost if you do not save them.</source>
        <translation>Sie gehen verloren, wenn sie nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Another program has changed this file. What it wrote is lost if you save over it.</source>
        <translation>Ein anderes Programm hat diese Datei geändert. Beim Überschreiben geht verloren, was es geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Save the changes to {name}?</source>
        <translation>Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/files.py"/>
        <source>Save over {name}?</source>
        <translation>{name} überschreiben?</translation>
    </message>
</context>
<context>
    <name>FitOffer</name>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Change to {activation} and {loss}</source>
        <translation>Zu {activation} und {loss} wechseln</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>All weights between neurons that stay are kept.</source>
        <translation>Alle Gewichte zwischen bleibenden Neuronen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>It fits these data as it is.</source>
        <translation>Es passt so zu diesen Daten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Change to {inputs} → {outputs}</source>
        <translation>Zu {inputs} → {outputs} wechseln</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Change to {inputs} → {outputs}, {activation}</source>
        <translation>Zu {inputs} → {outputs}, {activation} wechseln</translation>
    </message>
</context>
<context>
    <name>FormulaPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The largest difference over this batch: {apart}.</source>
        <translation>Der größte Unterschied in diesem Batch: {apart}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>As one layer</source>
        <translation>Als eine Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Outputs of the network and of the one layer</source>
        <translation>Ausgaben des Netzes und der einen Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>As one formula</source>
        <translation>Als eine Formel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Layer ℓ of N, from z⁽⁰⁾ = x to the prediction:</source>
        <translation>Schicht ℓ von N, von z⁽⁰⁾ = x bis zur Vorhersage:</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Output whose formula is written out</source>
        <translation>Ausgabe, deren Formel ausgeschrieben ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Put the inputs of the first sample of this batch into the formula</source>
        <translation>Die Eingaben des ersten Beispiels dieses Batches in die Formel einsetzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The layers multiplied out</source>
        <translation>Die Schichten ausmultipliziert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The largest difference over this batch: {apart}, which is rounding.</source>
        <translation>Der größte Unterschied in diesem Batch: {apart}, also Rundung.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>This network is one layer already.</source>
        <translation>Dieses Netz ist schon eine einzige Schicht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{activation} in layer {layer} keeps this network from being one layer.</source>
        <translation>Wegen {activation} in Schicht {layer} lässt sich dieses Netz nicht zu einer Schicht zusammenfassen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{activation} in layer {layer} and {count} more keep it from being one layer.</source>
        <translation>Wegen {activation} in Schicht {layer} und {count} weiteren lässt es sich nicht zu einer Schicht zusammenfassen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>With the identity instead it would be this W and b, and say something else:</source>
        <translation>Mit der Identität stattdessen wäre es dieses W und b, und es würde etwas anderes sagen:</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Numbers to 3 digits, weights of 0 left out.</source>
        <translation>Zahlen auf 3 Stellen, Gewichte von 0 weggelassen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>one layer</source>
        <translation>eine Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>with the first sample</source>
        <translation>mit dem ersten Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>No difference over this batch.</source>
        <translation>Kein Unterschied in diesem Batch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>Of long sums the largest terms are written, the others counted.</source>
        <translation>Von langen Summen stehen die größten Summanden da, die übrigen sind gezählt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{output} of sample {number}</source>
        <translation>{output} von Beispiel {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>{name}: network {said}, one layer {single}</source>
        <translation>{name}: Netz {said}, eine Schicht {single}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>No hidden layer bends anything, so all {count} layers amount to this one W and b. A single ReLU between them would break that.</source>
        <translation>Keine versteckte Schicht biegt etwas, also ergeben alle {count} Schichten zusammen dieses eine W und b. Ein einziges ReLU dazwischen würde das ändern.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>The network says {value} to it.</source>
        <translation>Das Netz sagt dazu {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>In training, dropout changes that to {value}.</source>
        <translation>Im Training macht Dropout daraus {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/formula_page.py"/>
        <source>At the output {activation} is applied to it.</source>
        <translation>An der Ausgabe wird {activation} darauf angewandt.</translation>
    </message>
</context>
<context>
    <name>FrameOverlay</name>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>Time between pictures</source>
        <translation>Zeit zwischen Bildern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>p99 –</source>
        <translation>p99 –</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>{time:.1f} ms</source>
        <translation>{time:.1f} ms</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/debug/frames.py"/>
        <source>p99 {time:.1f} ms</source>
        <translation>p99 {time:.1f} ms</translation>
    </message>
</context>
<context>
    <name>GenerateDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Generate data</source>
        <translation>Daten erzeugen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generate_dialog.py"/>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
</context>
<context>
    <name>GeneratorSettings</name>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Standard deviation of what is added: to the inputs of classes, else to the targets.</source>
        <translation>Standardabweichung dessen, was hinzukommt: bei Klassen zu den Eingaben, sonst zu den Zielwerten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>The same seed draws the same data; another one draws others.</source>
        <translation>Dieselbe Startzahl zieht dieselben Daten, eine andere zieht andere.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/generator_settings.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
</context>
<context>
    <name>Giver</name>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>PNG, {scale}×: {width} × {height} pixels (*.png)</source>
        <translation>PNG, {scale}×: {width} × {height} Pixel (*.png)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Copy data as CSV</source>
        <translation>Daten als CSV kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save data as CSV…</source>
        <translation>Daten als CSV speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF-Seiten (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>There is such a file already.</source>
        <translation>Eine solche Datei gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/giving.py"/>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
</context>
<context>
    <name>GrainButton</name>
    <message>
        <location filename="../../mlpstudio/ui/grain_button.py"/>
        <source>Next goes on by: {grain}</source>
        <translation>Schrittweite von Weiter: {grain}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/grain_button.py"/>
        <source>How far Next and Back go: {grain}</source>
        <translation>Schrittweite von Weiter und Zurück: {grain}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <location filename="../../mlpstudio/ui/grid_view.py"/>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/grid_view.py"/>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>HeldOutChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>{test} of {all} samples, drawn with the seed {seed}.</source>
        <translation>{test} von {all} Beispielen, gezogen mit Startzahl {seed}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Share for testing</source>
        <translation>Anteil zum Testen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>All {all} samples are for training.</source>
        <translation>Alle {all} Beispiele dienen dem Training.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>Keep a part for testing</source>
        <translation>Einen Teil zum Testen zurückhalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/fit_choices.py"/>
        <source>{test} of {all} samples, of every class its share, drawn with the seed {seed}.</source>
        <translation>{test} von {all} Beispielen, von jeder Klasse ihr Anteil, gezogen mit Startzahl {seed}.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/histogram.py"/>
        <source>from {low} to {high}, most about {most}</source>
        <translation>von {low} bis {high}, die meisten um {most}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/histogram.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/histogram.py"/>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/histogram.py"/>
        <source>all about {low}</source>
        <translation>alle um {low}</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Sample {number}: it should be {target}. Draw on it to change it.</source>
        <translation>Beispiel {number}: Richtig wäre {target}. Zum Ändern darauf zeichnen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Clear the pad</source>
        <translation>Die Zeichenfläche leeren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>{count} neurons · blue +, orange −</source>
        <translation>{count} Neuronen · blau +, orange −</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>All are told right.</source>
        <translation>Alle werden richtig erkannt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>held out</source>
        <translation>zurückgehaltenen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>samples</source>
        <translation>Beispielen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>{wrong} of the first {asked} of {there} {part}</source>
        <translation>{wrong} der ersten {asked} von {there} {part}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>{wrong} of {asked} {part}</source>
        <translation>{wrong} von {asked} {part}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Weights of the first layer</source>
        <translation>Gewichte der ersten Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Samples that are told wrong</source>
        <translation>Falsch erkannte Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>There are no samples with classes to be told.</source>
        <translation>Es gibt keine Beispiele mit Klassen, die zu erkennen wären.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>What each neuron of the first layer looks for</source>
        <translation>Wonach jedes Neuron der ersten Schicht sucht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Told wrong</source>
        <translation>Falsch erkannt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Samples that the network tells wrong</source>
        <translation>Beispiele, die das Netz falsch erkennt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Whatever you draw is told at once, with the weights of this moment.</source>
        <translation>Alles Gezeichnete wird sofort erkannt, mit den Gewichten dieses Moments.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>The network sees it cut out, centred and as high as the image.</source>
        <translation>Das Netz sieht es ausgeschnitten, zentriert und so hoch wie das Bild.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/image.py"/>
        <source>Sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
</context>
<context>
    <name>ImageTiles</name>
    <message>
        <location filename="../../mlpstudio/ui/image/tiles.py"/>
        <source>{name}: weights from {low} to {high}</source>
        <translation>{name}: Gewichte von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/tiles.py"/>
        <source>Sample {number}: target {target}, told as {found} ({share})</source>
        <translation>Beispiel {number}: Zielwert {target}, erkannt als {found} ({share})</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Inputs go from {low} to {high}: the network can see them as they are.</source>
        <translation>Die Eingaben gehen von {low} bis {high}: Das Netz kann sie so sehen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Targets of up to {largest}: updates for them would grow beyond all bounds.</source>
        <translation>Zielwerte bis {largest}: Aktualisierungen dafür würden über alle Grenzen wachsen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Scaling of the inputs</source>
        <translation>Skalierung der Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>1 row would be dropped.</source>
        <translation>1 Zeile würde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Inputs go from {low} to {high}: scaled ones are learned better. The table keeps the numbers.</source>
        <translation>Die Eingaben gehen von {low} bis {high}: Skaliert lernt das Netz sie besser. Die Tabelle behält die Zahlen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Divide by powers of ten</source>
        <translation>Durch Zehnerpotenzen teilen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Targets of up to {largest}: learned as {name}. The table can show them in full.</source>
        <translation>Zielwerte bis {largest}: gelernt als {name}. Die Tabelle kann sie ungeteilt zeigen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Large targets</source>
        <translation>Große Zielwerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Leave as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Mean 0, deviation 1</source>
        <translation>Mittelwert 0, Abweichung 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>From 0 to 1</source>
        <translation>Von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>{count} rows would be dropped.</source>
        <translation>{count} Zeilen würden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>{count} rows without a category would be dropped.</source>
        <translation>{count} Zeilen ohne Kategorie würden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Divide by {unit}</source>
        <translation>Durch {unit} teilen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>None in these columns.</source>
        <translation>Keine in diesen Spalten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Leave rows out ({count})</source>
        <translation>Zeilen weglassen ({count})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Fill in the mean of the column ({count})</source>
        <translation>Mittelwert der Spalte einsetzen ({count})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Fill in a constant ({count})</source>
        <translation>Eine Konstante einsetzen ({count})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>{count} values would be filled in.</source>
        <translation>{count} Werte würden eingesetzt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_choices.py"/>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>First line holds names</source>
        <translation>Erste Zeile enthält Namen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Between cells</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>Tables ({patterns})</source>
        <translation>Tabellen ({patterns})</translation>
    </message>
</context>
<context>
    <name>InputFields</name>
    <message>
        <location filename="../../mlpstudio/ui/input_fields.py"/>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name of the input</source>
        <translation>Name der Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Value now</source>
        <translation>Wert jetzt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>There are no samples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Sample {number}, as the network sees it</source>
        <translation>Beispiel {number}, wie das Netz es sieht</translation>
    </message>
</context>
<context>
    <name>InputTable</name>
    <message>
        <location filename="../../mlpstudio/ui/input_fields.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/input_fields.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>InputsPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One input fewer</source>
        <translation>Eine Eingabe weniger</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One input more</source>
        <translation>Eine Eingabe mehr</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Values now</source>
        <translation>Werte jetzt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>There are no samples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Sample {number}, as the network sees it</source>
        <translation>Beispiel {number}, wie das Netz es sieht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>input x</source>
        <translation>Eingabe x</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>neuron {number}</source>
        <translation>Neuron {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/subject.py"/>
        <source>Layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>IterationField</name>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>Type a number and press Enter; what has not been computed yet is computed then.</source>
        <translation>Eine Nummer eingeben und Enter drücken; was noch nicht berechnet ist, wird dann berechnet.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>Number of an iteration to go to</source>
        <translation>Nummer der Iteration, zu der es gehen soll</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>KeptCurves</name>
    <message>
        <location filename="../../mlpstudio/ui/kept_curves.py"/>
        <source>{name}, targets / {units}</source>
        <translation>{name}, Zielwerte / {units}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/kept_curves.py"/>
        <source>{name}, targets in full</source>
        <translation>{name}, ungeteilte Zielwerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/kept_curves.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../mlpstudio/ui/key_caps.py"/>
        <source>Page ↑</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_caps.py"/>
        <source>Page ↓</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_caps.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>On the network</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>While the network has the focus</source>
        <translation>Solange das Netz den Fokus hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Canvas</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Slider over the iterations</source>
        <translation>Schieberegler der Iterationen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Numbers of matrices and data</source>
        <translation>Zahlen in Matrizen und Daten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Plane of the samples</source>
        <translation>Ebene der Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Next control, previous control</source>
        <translation>Nächstes, voriges Bedienelement</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Close what lies over the window</source>
        <translation>Schließen, was über dem Fenster liegt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Step out of a step under way</source>
        <translation>Begonnenen Schritt verlassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Begin to select, with nothing selected</source>
        <translation>Mit dem Auswählen beginnen, wenn nichts ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Walk neurons, connections, layers</source>
        <translation>Durch Neuronen, Verbindungen, Schichten gehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Select up to there</source>
        <translation>Bis dorthin auswählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Let go, one thing after the other</source>
        <translation>Auswahl aufheben, eins nach dem anderen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Drag the picture with the mouse</source>
        <translation>Das Bild mit der Maus ziehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Iteration back, iteration on</source>
        <translation>Iteration zurück, Iteration weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>First iteration, last one</source>
        <translation>Erste, letzte Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Far back, far on</source>
        <translation>Weit zurück, weit vor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Go from number to number</source>
        <translation>Von Zahl zu Zahl gehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>First and last number of the row</source>
        <translation>Erste und letzte Zahl der Zeile</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Open the matrix alone</source>
        <translation>Die Matrix allein öffnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Back to all matrices</source>
        <translation>Zurück zu allen Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Take it and go down, up</source>
        <translation>Übernehmen und nach unten, oben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Take it and go right, left</source>
        <translation>Übernehmen und nach rechts, links</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Copy, paste</source>
        <translation>Kopieren, einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Paste transposed</source>
        <translation>Transponiert einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Fill down, fill right</source>
        <translation>Nach unten, rechts ausfüllen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Set to 0</source>
        <translation>Auf 0 setzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Add a sample, delete</source>
        <translation>Beispiel hinzufügen, löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Add a sample after it</source>
        <translation>Beispiel danach hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Move samples up, down</source>
        <translation>Beispiele nach oben, unten verschieben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Move the cursor, finely with Shift</source>
        <translation>Cursor bewegen, fein mit Umschalt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Paint, or show the sample there</source>
        <translation>Malen, oder das Beispiel dort zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Paint on top of a sample</source>
        <translation>Auf ein Beispiel malen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Erase the nearest</source>
        <translation>Nächstgelegenes radieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Point, brush, eraser</source>
        <translation>Punkt, Pinsel, Radierer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Choose a class</source>
        <translation>Eine Klasse wählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Smaller, larger brush</source>
        <translation>Kleinerer, größerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Zoom, show all</source>
        <translation>Zoomen, alles zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Go to the step of the line</source>
        <translation>Zum Schritt der Codezeile</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Row up, row down</source>
        <translation>Zeile nach oben, unten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>First row, last row</source>
        <translation>Erste Zeile, letzte Zeile</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Travel to the epoch</source>
        <translation>Zur Epoche springen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/key_sheet.py"/>
        <source>Arrows step where no field has them</source>
        <translation>Pfeiltasten gehen Schritte, wo kein Feld sie braucht</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Name of the layer</source>
        <translation>Name der Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Units</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One neuron fewer</source>
        <translation>Ein Neuron weniger</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>One neuron more</source>
        <translation>Ein Neuron mehr</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Bias, and what training leaves alone</source>
        <translation>Bias, und was das Training nicht verändert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Freeze the weights</source>
        <translation>Gewichte einfrieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Freeze the biases</source>
        <translation>Biaswerte einfrieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>How the weights start</source>
        <translation>Wie die Gewichte beginnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Initialiser</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Seed of the network</source>
        <translation>Startzahl des Netzes</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Seed of its own</source>
        <translation>Eigene Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Draw anew</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/layer_page.py"/>
        <source>Draw the weights of this layer with the next seed, which then is its own</source>
        <translation>Die Gewichte dieser Schicht mit der nächsten Startzahl ziehen, die dann ihre eigene ist</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>update / weights</source>
        <translation>Update / Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Layer {number}, weights</source>
        <translation>Schicht {number}, Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Layer {number}, activations</source>
        <translation>Schicht {number}, Aktivierungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/layers.py"/>
        <source>Layer {number} · {activation}</source>
        <translation>Schicht {number} · {activation}</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>{name}, target</source>
        <translation>{name}, Zielwert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>{name}, predicted</source>
        <translation>{name}, vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>probability of the true class</source>
        <translation>Wahrscheinlichkeit der wahren Klasse</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>too high</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>too low</source>
        <translation>zu niedrig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>target {name}</source>
        <translation>Zielwert {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>prediction {name}</source>
        <translation>Vorhersage {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/drawing.py"/>
        <source>probability, sample {number}</source>
        <translation>Wahrscheinlichkeit, Beispiel {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>The answers are no finite numbers any more.</source>
        <translation>Die Antworten sind keine endlichen Zahlen mehr.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source> · {shown:,} of {all:,} samples</source>
        <translation> · {shown:,} von {all:,} Beispielen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source> · dotted: held out</source>
        <translation> · gepunktet: zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>The answers are too large to be drawn.</source>
        <translation>Die Antworten sind zu groß, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>no finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>Probability of {name}</source>
        <translation>Wahrscheinlichkeit von {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>prediction against target</source>
        <translation>Vorhersage gegen Zielwert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>samples by their true class</source>
        <translation>Beispiele nach ihrer wahren Klasse</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source> · {shown:,} of {all:,}</source>
        <translation> · {shown:,} von {all:,}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>Grey: no finite number.</source>
        <translation>Grau: keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>{inputs} → {prediction}, target {target}</source>
        <translation>{inputs} → {prediction}, Zielwert {target}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>All outputs</source>
        <translation>Alle Ausgaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>Current sample</source>
        <translation>Aktuelles Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>sample {number}: {text}</source>
        <translation>Beispiel {number}: {text}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>{output} over {inputs}</source>
        <translation>{output} über {inputs}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>class over {inputs}</source>
        <translation>Klasse über {inputs}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/wording.py"/>
        <source>First {count} outputs</source>
        <translation>Erste {count} Ausgaben</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>held back by its slope</source>
        <translation>von seiner Steigung zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Who asks for how much</source>
        <translation>Wer wie viel verlangt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Above 0: the loss grows with this neuron's activation, so it is asked to be lower. Below 0: to be higher.</source>
        <translation>Über 0: Der Verlust wächst mit der Aktivierung dieses Neurons, also soll sie kleiner werden. Unter 0: größer.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>What an output is asked for comes from the loss itself. </source>
        <translation>Was von einer Ausgabe verlangt wird, kommt vom Verlust selbst. </translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>lost at the closed gate</source>
        <translation>am geschlossenen Tor verloren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>This network has no hidden neuron to keep a ledger of.</source>
        <translation>Dieses Netz hat kein verstecktes Neuron für eine Bilanz.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Click a hidden neuron to see its ledger.</source>
        <translation>Ein verstecktes Neuron anklicken, um seine Bilanz zu sehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Hidden neuron {number}, layer {layer}</source>
        <translation>Verstecktes Neuron {number}, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>asked to be lower</source>
        <translation>soll kleiner werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>asked to be higher</source>
        <translation>soll größer werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>of each side cancelled</source>
        <translation>davon je Seite aufgehoben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>left to pass</source>
        <translation>bleibt übrig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>slope of {activation}</source>
        <translation>Steigung von {activation}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>passes: the error signal</source>
        <translation>kommt durch: das Fehlersignal</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>lost to saturation</source>
        <translation>an die Sättigung verloren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>by dropout</source>
        <translation>durch Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>{slope}, mean</source>
        <translation>{slope}, Mittel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>Output neuron {number}</source>
        <translation>Ausgabeneuron {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>asks for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>error signals, together</source>
        <translation>Fehlersignale, zusammen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>lost at the gate, closed for {closed} of {samples} samples</source>
        <translation>am Tor verloren, für {closed} von {samples} Beispielen geschlossen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>added by a slope above 1</source>
        <translation>durch eine Steigung über 1 hinzugekommen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/ledger_page.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <location filename="../../mlpstudio/ui/lesson/desk.py"/>
        <source>Begin the page again</source>
        <translation>Seite neu beginnen</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Each works on a project of its own. Yours stays as it is, and is back afterwards.</source>
        <translation>Jede arbeitet mit einem eigenen Projekt. Deines bleibt, wie es ist, und ist danach wieder da.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>{minutes}, done</source>
        <translation>{minutes}, fertig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>{minutes}, {done} of {all} tasks done</source>
        <translation>{minutes}, {done} von {all} Aufgaben fertig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/list_dialog.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Begin this page again</source>
        <translation>Diese Seite neu beginnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Bring the project back to how the lesson gave it</source>
        <translation>Das Projekt wieder so herstellen, wie die Lektion es vorgibt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Leave the lesson, back to your own project</source>
        <translation>Die Lektion verlassen, zurück zum eigenen Projekt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Back</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Continue</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LinkedLines</name>
    <message>
        <location filename="../../mlpstudio/ui/why/lines.py"/>
        <source>{name}, link</source>
        <translation>{name}, Link</translation>
    </message>
</context>
<context>
    <name>LiveSource</name>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Click to go to the step that computes it</source>
        <translation>Klicken, um zum Schritt zu gehen, der es berechnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Click to go to this step</source>
        <translation>Klicken, um zu diesem Schritt zu gehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Copy all lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Known before the first step</source>
        <translation>Vor dem ersten Schritt bekannt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Not computed yet. Click to go to its step.</source>
        <translation>Noch nicht berechnet. Klicken, um zum Schritt zu gehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Go to this step</source>
        <translation>Zu diesem Schritt gehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/live_source.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>LogControls</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Tell the steps of this iteration in words</source>
        <translation>Die Schritte dieser Iteration in Worten erzählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy all rows, with every digit</source>
        <translation>Alle Zeilen kopieren, mit allen Stellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Save all rows as CSV, with every digit</source>
        <translation>Alle Zeilen als CSV speichern, mit allen Stellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>stop</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Stop copying or saving</source>
        <translation>Kopieren oder Speichern abbrechen</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy all rows, with every digit</source>
        <translation>Alle Zeilen kopieren, mit allen Stellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>The run goes on at iteration {iteration}, where it was saved. The next row appears when epoch {epoch} is complete. Restart begins anew and brings the rows before.</source>
        <translation>Der Lauf geht bei Iteration {iteration} weiter, wo er gespeichert wurde. Die nächste Zeile erscheint, wenn Epoche {epoch} abgeschlossen ist. Neustart beginnt von vorn und bringt die Zeilen davor.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Log of epochs</source>
        <translation>Protokoll der Epochen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy the steps in words</source>
        <translation>Die Schritte in Worten kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>There are no samples, so there are no epochs.</source>
        <translation>Es gibt keine Beispiele, also keine Epochen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>The first row appears when epoch {epoch} is complete. Click a row to travel there.</source>
        <translation>Die erste Zeile erscheint, wenn Epoche {epoch} abgeschlossen ist. Ein Klick auf eine Zeile springt dorthin.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>{rows} rows are too many for the clipboard: save them as CSV.</source>
        <translation>{rows} Zeilen sind zu viele für die Zwischenablage: Speichere sie als CSV.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/log.py"/>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
</context>
<context>
    <name>LossControls</name>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>keep run before the change</source>
        <translation>Lauf vor der Änderung behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Keep the run that a change ended</source>
        <translation>Den Lauf behalten, den eine Änderung beendet hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>fit</source>
        <translation>einpassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Show the whole curve (double click)</source>
        <translation>Die ganze Kurve zeigen (Doppelklick)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Linear scale</source>
        <translation>Lineare Skala</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_controls.py"/>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>{loss} at iteration {iteration}</source>
        <translation>{loss} bei Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>diverged at iteration {iteration}</source>
        <translation>divergiert bei Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>before the change: {loss} at iteration {iteration}</source>
        <translation>vor der Änderung: {loss} bei Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>· · ·  test samples</source>
        <translation>· · ·  Testbeispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>– –  before the change</source>
        <translation>– –  vor der Änderung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>gaps: no finite loss there</source>
        <translation>Lücken: dort kein endlicher Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>{told}; before the change {loss}</source>
        <translation>{told}; vor der Änderung {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>, test {loss}</source>
        <translation>, Test {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/loss.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/loss.py"/>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/loss.py"/>
        <source>Loss over iterations</source>
        <translation>Verlust über den Iterationen</translation>
    </message>
</context>
<context>
    <name>LossPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Over the samples</source>
        <translation>Über die Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>mean over the samples</source>
        <translation>Mittelwert über die Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>sum over the samples</source>
        <translation>Summe über die Beispiele</translation>
    </message>
</context>
<context>
    <name>LossPicture</name>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>training, ahead</source>
        <translation>Training, voraus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>before the change</source>
        <translation>vor der Änderung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>Loss over iterations</source>
        <translation>Verlust über den Iterationen</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Select edges or neurons to edit several at once.</source>
        <translation>Kanten oder Neuronen auswählen, um mehrere auf einmal zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Set all to</source>
        <translation>Alle setzen auf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Multiply by</source>
        <translation>Multiplizieren mit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Draw with seed</source>
        <translation>Ziehen mit Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Set all biases to</source>
        <translation>Alle Biaswerte setzen auf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Biases</source>
        <translation>Biaswerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} layers</source>
        <translation>{count} Schichten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>1 neuron</source>
        <translation>1 Neuron</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} neurons</source>
        <translation>{count} Neuronen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>1 edge</source>
        <translation>1 Kante</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>{count} edges</source>
        <translation>{count} Kanten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>All of them are cut.</source>
        <translation>Alle sind getrennt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>A seed is a whole number from 0.</source>
        <translation>Eine Startzahl ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Training leaves them as they are</source>
        <translation>Das Training lässt sie, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Training changes them again</source>
        <translation>Das Training ändert sie wieder</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Cut</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>They count as 0 from now on</source>
        <translation>Sie zählen ab jetzt als 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>Those that are cut are drawn anew</source>
        <translation>Getrennte werden neu gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/many_page.py"/>
        <source>all {value}</source>
        <translation>alle {value}</translation>
    </message>
</context>
<context>
    <name>MatricesPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>All matrices</source>
        <translation>Alle Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Every matrix of an iteration side by side. They appear with the first sample.</source>
        <translation>Alle Matrizen einer Iteration nebeneinander. Sie erscheinen mit dem ersten Beispiel.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Back to all matrices (Esc)</source>
        <translation>Zurück zu allen Matrizen (Esc)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy as numpy</source>
        <translation>Als numpy kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>‹ All matrices</source>
        <translation>‹ Alle Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Copy all matrices</source>
        <translation>Alle Matrizen kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Paste transposed</source>
        <translation>Transponiert einfügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Set to 0</source>
        <translation>Auf 0 setzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Matrix {name}</source>
        <translation>Matrix {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Show by itself</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/matrices.py"/>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
</context>
<context>
    <name>MatrixArea</name>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{name}, row {row}, sample {column}</source>
        <translation>{name}, Zeile {row}, Beispiel {column}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{name}, row {row}, column {column}</source>
        <translation>{name}, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{place}
not computed yet</source>
        <translation>{place}
noch nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/matrix_area.py"/>
        <source>{description}
Click to see its numbers</source>
        <translation>{description}
Klicken, um die Zahlen zu sehen</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <location filename="../../mlpstudio/app.py"/>
        <source>There is no language "{name}"; known are {known}.</source>
        <translation>Es gibt keine Sprache „{name}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Passes the pre-activation on as it is. For outputs that may be any number; between hidden layers it adds nothing, as two linear layers are one.</source>
        <translation>Gibt die Voraktivierung unverändert weiter. Für Ausgaben, die jede Zahl sein können; zwischen versteckten Schichten bringt sie nichts, denn zwei lineare Schichten sind eine.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>The usual choice for hidden layers: cheap, and its gradient does not fade. A neuron that is negative for every sample no longer learns: it is dead.</source>
        <translation>Die übliche Wahl für versteckte Schichten: billig, und ihr Gradient schwindet nicht. Ein Neuron, das für alle Beispiele negativ ist, lernt nicht mehr: Es ist tot.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Like ReLU, with a small slope on the negative side, so that no neuron dies.</source>
        <translation>Wie ReLU, mit kleiner Steigung auf der negativen Seite, damit kein Neuron stirbt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Like ReLU, but smooth on the negative side, where it tends to −1: activations are nearer to 0 on average.</source>
        <translation>Wie ReLU, aber glatt auf der negativen Seite, wo sie gegen −1 geht: Aktivierungen liegen im Mittel näher bei 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>For an output that is a probability, as yes or no. In hidden layers its gradient fades: the slope is 1/4 at most.</source>
        <translation>Für eine Ausgabe, die eine Wahrscheinlichkeit ist, etwa ja oder nein. In versteckten Schichten schwindet ihr Gradient: Die Steigung ist höchstens 1/4.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>For hidden layers of small networks: smooth, and centred on 0. Far from 0 it is flat, and little is learned there.</source>
        <translation>Für versteckte Schichten kleiner Netze: glatt und um 0 zentriert. Weit von 0 ist sie flach, und dort wird wenig gelernt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>For what repeats or has fine detail, as waves and images. Large weights make many waves.</source>
        <translation>Für Wiederkehrendes oder feine Einzelheiten, etwa Wellen und Bilder. Große Gewichte machen viele Wellen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>A smooth ReLU. For outputs that have to be positive.</source>
        <translation>Ein glattes ReLU. Für Ausgaben, die positiv sein müssen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>A smooth ReLU, weighted by the normal distribution Φ. Usual in transformers.</source>
        <translation>Ein glattes ReLU, gewichtet mit der Normalverteilung Φ. In Transformern üblich.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>A smooth ReLU, weighted by the sigmoid σ; also called swish. For deep networks.</source>
        <translation>Ein glattes ReLU, gewichtet mit der Sigmoidfunktion σ; auch Swish genannt. Für tiefe Netze.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activation_facts.py"/>
        <source>Turns the outputs into shares that add up to 1: one of several classes. Each share depends on all pre-activations.</source>
        <translation>Macht aus den Ausgaben Anteile, die zusammen 1 ergeben: eine von mehreren Klassen. Jeder Anteil hängt von allen Voraktivierungen ab.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/activations.py"/>
        <source>there is no activation "{name}"; {hint}</source>
        <translation>es gibt keine Aktivierung „{name}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>What comes in is multiplied by the weights, so the derivative by it is the weights.</source>
        <translation>Was hereinkommt, wird mit den Gewichten multipliziert, also ist die Ableitung danach gleich den Gewichten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>A bias is added as it is, so this derivative is 1.</source>
        <translation>Ein Bias wird unverändert addiert, also ist diese Ableitung 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>What is dropped passes nothing on, and nothing back; what is kept is scaled.</source>
        <translation>Was ausgeschaltet ist, gibt nichts weiter und nichts zurück; was bleibt, wird skaliert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>The slope of the activation function at each pre-activation: 0 lets nothing through.</source>
        <translation>Die Steigung der Aktivierungsfunktion bei jeder Voraktivierung: 0 lässt nichts durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>A weight is multiplied by what comes in, so the derivative by the weight is what comes in.</source>
        <translation>Ein Gewicht wird mit dem multipliziert, was hereinkommt, also ist die Ableitung nach dem Gewicht das, was hereinkommt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/chain.py"/>
        <source>How much the loss grows when this grows a little.</source>
        <translation>Wie stark der Verlust wächst, wenn dies ein wenig wächst.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>forward, layer {layer}</source>
        <translation>vorwärts, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>backward, layer {layer}</source>
        <translation>rückwärts, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>update, layer {layer}</source>
        <translation>Update, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>given: {names}</source>
        <translation>gegeben: {names}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code.py"/>
        <source>exp may reach infinity; 1 / infinity is the 0 that is right</source>
        <translation>exp kann unendlich werden; 1 / unendlich ist die richtige 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code_loops.py"/>
        <source>in float64: the last digits differ from float32</source>
        <translation>in float64: Die letzten Stellen weichen von float32 ab</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code_torch.py"/>
        <source>for the check at the end: autograd follows these</source>
        <translation>für die Prüfung am Ende: autograd verfolgt diese</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/code_torch.py"/>
        <source>check: autograd has to find the same gradients</source>
        <translation>Prüfung: autograd muss dieselben Gradienten finden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>there is no formula "{name}"; {hint}</source>
        <translation>es gibt keine Formel „{name}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>expected as many numbers of inputs as the formula needs ({count}), got {got}</source>
        <translation>so viele Eingabenummern erwartet, wie die Formel braucht ({count}), nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>expected the number of an input, from 0 to {most}, each once, got {got}</source>
        <translation>Nummern von Eingaben von 0 bis {most} erwartet, jede nur einmal, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>expected the number of an input that is not computed itself, got {got}</source>
        <translation>Nummer einer Eingabe erwartet, die nicht selbst berechnet ist, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected {count} numbers a row, as the network has {had}, got {got}</source>
        <translation>{count} Zahlen je Zeile erwartet, da das Netz {had} hat, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected 1 number a row, as the network has {had}, got {got}</source>
        <translation>1 Zahl je Zeile erwartet, da das Netz {had} hat, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>{count} inputs</source>
        <translation>{count} Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>1 output</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>{count} outputs</source>
        <translation>{count} Ausgaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>cross-entropy needs one-hot targets: a single 1, all others 0</source>
        <translation>Kreuzentropie braucht One-hot-Zielwerte: eine einzige 1, alle anderen 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>binary cross-entropy needs targets from 0 to 1</source>
        <translation>binäre Kreuzentropie braucht Zielwerte von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected the numbers of different rows, in order</source>
        <translation>Nummern verschiedener Zeilen erwartet, der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>rows are held out, but the share to hold out is 0</source>
        <translation>Zeilen sind zurückgehalten, aber der zurückzuhaltende Anteil ist 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected a fraction from 0 to below 1, got {value}</source>
        <translation>Anteil von 0 bis unter 1 erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected a seed of 0 or more, got {seed}</source>
        <translation>Startzahl ab 0 erwartet, nicht {seed}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected as many rows of targets as of inputs ({inputs}), got {targets}</source>
        <translation>so viele Zeilen mit Zielwerten wie mit Eingaben ({inputs}) erwartet, nicht {targets}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected "none", "standard" or "min_max", got "{value}"</source>
        <translation>„none“, „standard“ oder „min_max“ erwartet, nicht „{value}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected {count} names, got {got}</source>
        <translation>{count} Namen erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected numbers of rows below {samples}, and fewer than all</source>
        <translation>Zeilennummern unter {samples} erwartet, und weniger als alle</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected {count} units, one for each target, got {got}</source>
        <translation>{count} Einheiten erwartet, eine für jeden Zielwert, {got} erhalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>a number is too large for what is computed from it</source>
        <translation>eine Zahl ist zu groß für das, was daraus berechnet wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>the number {value:g} is too large to be scaled</source>
        <translation>die Zahl {value:g} ist zu groß zum Skalieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected rows of numbers</source>
        <translation>Zeilen von Zahlen erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>every number has to be finite</source>
        <translation>jede Zahl muss endlich sein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/data.py"/>
        <source>expected a number above 0, got {value:g}</source>
        <translation>Zahl über 0 erwartet, nicht {value:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the pre-activation of layer {layer}</source>
        <translation>die Voraktivierung der Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the activation of layer {layer}</source>
        <translation>die Aktivierung der Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>what dropout leaves of the activation of layer {layer}</source>
        <translation>die Aktivierung der Schicht {layer} nach Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the prediction</source>
        <translation>die Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the penalty</source>
        <translation>der Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the loss with its penalty</source>
        <translation>der Verlust mit Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the derivative of the loss by the prediction</source>
        <translation>die Ableitung des Verlusts nach der Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the derivative of the activation of layer {layer}</source>
        <translation>die Ableitung der Aktivierung der Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the error signal at the activation of layer {layer}</source>
        <translation>das Fehlersignal an der Aktivierung der Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the error signal behind the dropout of layer {layer}</source>
        <translation>das Fehlersignal hinter dem Dropout der Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the error signal of layer {layer}</source>
        <translation>das Fehlersignal der Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the gradient of W{layer}</source>
        <translation>der Gradient von W{layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the gradient of b{layer}</source>
        <translation>der Gradient von b{layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the gradient of W{layer} with its penalty</source>
        <translation>der Gradient von W{layer} mit Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the update of W{layer}</source>
        <translation>das Update von W{layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the update of b{layer}</source>
        <translation>das Update von b{layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>the optimizer's state of {of}{layer}</source>
        <translation>der Zustand des Optimierers zu {of}{layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>In iteration {iteration}, {quantity} grew beyond all bounds.</source>
        <translation>In Iteration {iteration} ist {quantity} über alle Grenzen gewachsen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>{quantity} is beyond all bounds before any update.</source>
        <translation>{quantity} liegt schon vor jedem Update über allen Grenzen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>In iteration {iteration}, {quantity} grew beyond all bounds, so training stopped at the last finite numbers. Restart with a smaller learning rate (it is {rate:.15g}), or with inputs and targets scaled to small numbers.</source>
        <translation>In Iteration {iteration} ist {quantity} über alle Grenzen gewachsen, darum hielt das Training bei den letzten endlichen Zahlen an. Abhilfe: Neustart mit kleinerer Lernrate (jetzt {rate:.15g}) oder mit Eingaben und Zielwerten, die auf kleine Zahlen skaliert sind.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/divergence.py"/>
        <source>{quantity} is beyond all bounds before any update: inputs, targets or weights are too large</source>
        <translation>{quantity} liegt schon vor jedem Update über allen Grenzen: Eingaben, Zielwerte oder Gewichte sind zu groß</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/dropout_words.py"/>
        <source>Dropout drops each activation of layer {layer} with probability {share:g}, anew in every iteration, and divides what it keeps by {kept:g}, so that the mean stays the same. Only training does this.</source>
        <translation>Dropout schaltet jede Aktivierung der Schicht {layer} mit Wahrscheinlichkeit {share:g} aus, in jeder Iteration neu, und teilt die übrigen durch {kept:g}, damit der Mittelwert gleich bleibt. Das geschieht nur im Training.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/dropout_words.py"/>
        <source>The same mask on the way back: what was dropped in layer {layer} gets no gradient, and what was kept is scaled as before.</source>
        <translation>Dieselbe Maske auf dem Rückweg: Was in Schicht {layer} ausgeschaltet wurde, bekommt keinen Gradienten, und was blieb, wird skaliert wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/gradcheck.py"/>
        <source>the loss of these samples is no finite number, so it has no slope</source>
        <translation>der Verlust dieser Beispiele ist keine endliche Zahl, also hat er keine Steigung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Exploding: the update of W{layer} is {ratio} times as long as W{layer} itself. A smaller learning rate may help.</source>
        <translation>Explodierend: Das Update von W{layer} ist {ratio}-mal so lang wie W{layer} selbst. Eine kleinere Lernrate kann helfen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Diverged: {why}</source>
        <translation>Divergiert: {why}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Vanishing: gradients in layer 1 are {times} times smaller than in the last one, so it hardly learns. ReLU, or other starting weights, may help.</source>
        <translation>Verschwindend: Gradienten in Schicht 1 sind {times}-mal kleiner als in der letzten, daher lernt sie kaum. ReLU oder andere Startgewichte können helfen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Exploding: gradients in layer 1 are {times} times larger than in the last one. Smaller starting weights may help.</source>
        <translation>Explodierend: Gradienten in Schicht 1 sind {times}-mal größer als in der letzten. Kleinere Startgewichte können helfen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Dead: {share:.0f} % of the neurons of layer {layer} are off for every sample of the batch, and learn nothing. A smaller learning rate, or leaky ReLU, may help.</source>
        <translation>Tot: {share:.0f} % der Neuronen der Schicht {layer} sind für jedes Beispiel des Batches aus und lernen nichts. Eine kleinere Lernrate oder Leaky ReLU kann helfen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/health.py"/>
        <source>Saturated: {share:.0f} % of the activations of layer {layer} are at the flat ends of their curve, where hardly any gradient passes. Smaller weights, or scaled inputs, may help.</source>
        <translation>Gesättigt: {share:.0f} % der Aktivierungen der Schicht {layer} liegen an den flachen Enden ihrer Kurve, wo kaum ein Gradient durchkommt. Kleinere Gewichte oder skalierte Eingaben können helfen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The prediction is {predicted}, the target {target}: the loss is {value}.</source>
        <translation>Die Vorhersage ist {predicted}, der Zielwert {target}: Der Verlust ist {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is closed.</source>
        <translation>Das Tor von {neuron} ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is closed for every sample of this batch.</source>
        <translation>Das Tor von {neuron} ist für jedes Beispiel dieses Batches geschlossen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} is {value}: {neuron} has the error signal {signal}, and its input {input} is {seen}.</source>
        <translation>Der Gradient von {weight} ist {value}: Das Fehlersignal von {neuron} ist {signal}, die Eingabe {input} dort ist {seen}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {bias} is {value}: the error signal of {neuron}.</source>
        <translation>Der Gradient von {bias} ist {value}: das Fehlersignal von {neuron}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {bias} is {value}: the error signals of {neuron}, added up over all samples.</source>
        <translation>Der Gradient von {bias} ist {value}: die Fehlersignale von {neuron}, über alle Beispiele addiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} grows from {before} to {value}.</source>
        <translation>Der Gradient von {weight} wächst von {before} auf {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} shrinks from {before} to {value}.</source>
        <translation>Der Gradient von {weight} schrumpft von {before} auf {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>{name} goes from {old} to {new}.</source>
        <translation>{name} geht von {old} auf {new}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The loss is {value}.</source>
        <translation>Der Verlust ist {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient of {weight} is {value}, from all samples of the batch.</source>
        <translation>Der Gradient von {weight} ist {value}, aus allen Beispielen des Batches.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Nothing changes here.</source>
        <translation>Hier ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>{name} changes by {change}, to {new}.</source>
        <translation>{name} ändert sich um {change}, auf {new}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>It is asked for {asked} in all; nobody asks for the opposite.</source>
        <translation>Verlangt wird insgesamt {asked}; niemand verlangt das Gegenteil.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its slope {slope} lets {passed} through.</source>
        <translation>Seine Steigung {slope} lässt {passed} durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>No connection leads on from this neuron, so nobody asks it for anything.</source>
        <translation>Von diesem Neuron führt keine Verbindung weiter, also verlangt niemand etwas von ihm.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>It is asked for {up} and for {down}: {cancelled} of each cancel, and {asked} is left.</source>
        <translation>Verlangt werden {up} und {down}: Auf jeder Seite heben sich {cancelled} auf, {asked} bleibt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Nobody asks this neuron for a change: no error reaches it.</source>
        <translation>Niemand verlangt von diesem Neuron eine Änderung: Kein Fehler erreicht es.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its gate is closed, so all of that is lost and it learns nothing.</source>
        <translation>Sein Tor ist geschlossen, also geht alles davon verloren, und es lernt nichts.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>It is saturated: its slope {slope} lets only {passed} through.</source>
        <translation>Es ist gesättigt: Seine Steigung {slope} lässt nur {passed} durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>For {closed} of {samples} samples its gate is closed; {passed} gets through in all.</source>
        <translation>Für {closed} von {samples} Beispielen ist sein Tor geschlossen; insgesamt kommt {passed} durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>For {saturated} of {samples} samples it is saturated; {passed} gets through in all.</source>
        <translation>Für {saturated} von {samples} Beispielen ist es gesättigt; insgesamt kommt {passed} durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>After dropout and its slope, {passed} gets through.</source>
        <translation>Nach Dropout und seiner Steigung kommt {passed} durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its slope is 1, so all of it gets through.</source>
        <translation>Seine Steigung ist 1, also kommt alles durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/ledger.py"/>
        <source>Its gate is closed for all {samples} samples, so all of that is lost.</source>
        <translation>Sein Tor ist für alle {samples} Beispiele geschlossen, also geht alles davon verloren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Gate forgotten</source>
        <translation>Tor vergessen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Slope at z, not at u</source>
        <translation>Steigung bei z statt bei u</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Bias forgotten</source>
        <translation>Bias vergessen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Activation forgotten</source>
        <translation>Aktivierung vergessen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Learning rate forgotten</source>
        <translation>Lernrate vergessen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Plus in the update</source>
        <translation>Plus im Update</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Weight in place of the input</source>
        <translation>Gewicht statt Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Updated weights in the backward pass</source>
        <translation>Neue Gewichte im Rückwärtsdurchlauf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>W and its transpose</source>
        <translation>W und seine Transponierte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Activation in place of the error signal</source>
        <translation>Aktivierung statt Fehlersignal</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Error signal in place of the activation</source>
        <translation>Fehlersignal statt Aktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Sum in place of the mean</source>
        <translation>Summe statt Mittelwert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Wrong sign</source>
        <translation>Falsches Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Rows and columns exchanged</source>
        <translation>Zeilen und Spalten vertauscht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Twice the number</source>
        <translation>Das Doppelte der Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Half the number</source>
        <translation>Die Hälfte der Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Rounded too early</source>
        <translation>Zu früh gerundet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The slope of the activation was forgotten: multiply the gradient at the activation by it. Where a gate is closed, nothing flows back.</source>
        <translation>Die Steigung der Aktivierung wurde vergessen: den Gradienten an der Aktivierung damit multiplizieren. Wo ein Tor geschlossen ist, fließt nichts zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The slope was taken at the activation z: put the pre-activation u into the derivative.</source>
        <translation>Die Steigung wurde bei der Aktivierung z genommen: die Voraktivierung u in die Ableitung einsetzen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The bias was forgotten: add it to the sum of the products.</source>
        <translation>Der Bias wurde vergessen: ihn zur Summe der Produkte addieren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The activation function was forgotten: what a layer gives on is f(u), not u.</source>
        <translation>Die Aktivierungsfunktion wurde vergessen: Eine Schicht gibt f(u) weiter, nicht u.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The learning rate was forgotten: multiply by it before you subtract.</source>
        <translation>Die Lernrate wurde vergessen: vor dem Abziehen damit multiplizieren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The step was added: training goes against the gradient, so subtract it.</source>
        <translation>Der Schritt wurde addiert: Training geht gegen den Gradienten, also abziehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The weight's own value was taken: multiply the error signal by the input that the weight saw.</source>
        <translation>Der Wert des Gewichts selbst wurde genommen: das Fehlersignal mit der Eingabe multiplizieren, die das Gewicht gesehen hat.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The new weights were taken: the backward pass uses those from before the update.</source>
        <translation>Die neuen Gewichte wurden genommen: Der Rückwärtsdurchlauf benutzt die von vor dem Update.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>Rows and columns of W were exchanged: forwards a neuron uses its row of W, backwards its column.</source>
        <translation>Zeilen und Spalten von W wurden vertauscht: Vorwärts benutzt ein Neuron seine Zeile von W, rückwärts seine Spalte.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The activation was taken where the error signal belongs: use the gradient at the pre-activation.</source>
        <translation>Die Aktivierung wurde genommen, wo das Fehlersignal hingehört: den Gradienten an der Voraktivierung benutzen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The error signal of the layer below was taken: multiply by the activation that came from there.</source>
        <translation>Das Fehlersignal der Schicht davor wurde genommen: mit der Aktivierung multiplizieren, die von dort kam.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is the sum: the loss is a mean, so divide by the number that it averages over.</source>
        <translation>Das ist die Summe: Der Verlust ist ein Mittelwert, also durch die Anzahl teilen, über die er mittelt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The sign is the other way round: the error is prediction minus target.</source>
        <translation>Das Vorzeichen ist umgekehrt: Der Fehler ist Vorhersage minus Zielwert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is the number at row and column exchanged: the row comes first, then the column.</source>
        <translation>Das ist die Zahl mit vertauschter Zeile und Spalte: Erst kommt die Zeile, dann die Spalte.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is twice the number: look for a factor 1/2 that was forgotten, or a 2 too many.</source>
        <translation>Das ist das Doppelte: nach einem vergessenen Faktor 1/2 suchen oder nach einer 2 zu viel.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>This is half the number: look for a factor 2 that was forgotten, or a 1/2 too many.</source>
        <translation>Das ist die Hälfte: nach einem vergessenen Faktor 2 suchen oder nach einem 1/2 zu viel.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/misconceptions.py"/>
        <source>The numbers were rounded before they were put in: keep all digits, and round the result.</source>
        <translation>Die Zahlen wurden vor dem Einsetzen gerundet: alle Stellen behalten und das Ergebnis runden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Pre-activation, layer {layer}</source>
        <translation>Voraktivierung, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Activation, layer {layer}</source>
        <translation>Aktivierung, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Dropout, layer {layer}</source>
        <translation>Dropout, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Objective: loss and penalty</source>
        <translation>Zielfunktion: Verlust und Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Gradient at the prediction</source>
        <translation>Gradient an der Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Slope of the output, layer {layer}</source>
        <translation>Steigung der Ausgabe, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Error signal, layer {layer}</source>
        <translation>Fehlersignal, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Gradient at the activation, layer {layer}</source>
        <translation>Gradient an der Aktivierung, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Gradient behind the dropout, layer {layer}</source>
        <translation>Gradient hinter dem Dropout, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Slope of the activation, layer {layer}</source>
        <translation>Steigung der Aktivierung, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Weight gradient, layer {layer}</source>
        <translation>Gewichtsgradient, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Bias gradient, layer {layer}</source>
        <translation>Bias-Gradient, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Weight gradient with penalty, layer {layer}</source>
        <translation>Gewichtsgradient mit Strafterm, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>New weights, layer {layer}</source>
        <translation>Neue Gewichte, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>New biases, layer {layer}</source>
        <translation>Neue Biaswerte, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Running gradient of {what}, layer {layer}</source>
        <translation>Gleitender Gradient für {what}, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Running squared gradient of {what}, layer {layer}</source>
        <translation>Gleitendes Quadrat des Gradienten für {what}, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Sum of squared gradients of {what}, layer {layer}</source>
        <translation>Summe der quadrierten Gradienten für {what}, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Corrected running gradient of {what}, layer {layer}</source>
        <translation>Korrigierter gleitender Gradient für {what}, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Corrected running square of {what}, layer {layer}</source>
        <translation>Korrigiertes gleitendes Quadrat für {what}, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>building block {symbol}</source>
        <translation>Baustein {symbol}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each neuron of layer {layer} multiplies its inputs by its weights, adds them up and adds its bias.</source>
        <translation>Jedes Neuron der Schicht {layer} multipliziert seine Eingaben mit seinen Gewichten, addiert die Produkte und dazu seinen Bias.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each neuron of layer {layer} multiplies its inputs by its weights and adds them up; it has no bias.</source>
        <translation>Jedes Neuron der Schicht {layer} multipliziert seine Eingaben mit seinen Gewichten und addiert die Produkte; es hat keinen Bias.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source> A cut connection counts as 0.</source>
        <translation> Eine getrennte Verbindung zählt als 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The identity gives on the pre-activation unchanged.</source>
        <translation>Die Identität gibt die Voraktivierung unverändert weiter.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>ReLU gives on what is positive and turns everything else into 0.</source>
        <translation>ReLU gibt weiter, was positiv ist, und macht alles andere zu 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Leaky ReLU gives on what is positive, and a hundredth of everything else.</source>
        <translation>Leaky ReLU gibt weiter, was positiv ist, und von allem anderen ein Hundertstel.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>ELU gives on what is positive, and bends everything else towards −1.</source>
        <translation>ELU gibt weiter, was positiv ist, und biegt alles andere gegen −1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The sigmoid squeezes every pre-activation into the range from 0 to 1.</source>
        <translation>Die Sigmoidfunktion drückt jede Voraktivierung in den Bereich von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>tanh squeezes every pre-activation into the range from −1 to 1.</source>
        <translation>tanh drückt jede Voraktivierung in den Bereich von −1 bis 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The sine turns every pre-activation into a wave between −1 and 1.</source>
        <translation>Der Sinus macht aus jeder Voraktivierung eine Welle zwischen −1 und 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Softplus is a smooth ReLU: above 0 everywhere, and close to a large pre-activation.</source>
        <translation>Softplus ist ein glattes ReLU: überall über 0 und bei großer Voraktivierung nahe an ihr.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>GELU gives on what is large, turns what is very negative into nearly 0, and is smooth between.</source>
        <translation>GELU gibt weiter, was groß ist, macht stark Negatives fast zu 0 und ist dazwischen glatt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>SiLU multiplies every pre-activation by its own sigmoid: what is very negative nearly vanishes.</source>
        <translation>SiLU multipliziert jede Voraktivierung mit ihrem eigenen Sigmoidwert: Stark Negatives verschwindet fast.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Softmax turns the pre-activations of a sample into shares: all above 0, together 1.</source>
        <translation>Softmax macht aus den Voraktivierungen eines Beispiels Anteile: alle über 0, zusammen 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{activation} This is the prediction.</source>
        <translation>{activation} Das ist die Vorhersage.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is half the squared difference between prediction and target.</source>
        <translation>Der Verlust ist die halbe quadrierte Differenz von Vorhersage und Zielwert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is the mean of the squared differences between prediction and target.</source>
        <translation>Der Verlust ist der Mittelwert der quadrierten Differenzen von Vorhersage und Zielwert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is the mean distance between prediction and target.</source>
        <translation>Der Verlust ist der mittlere Abstand von Vorhersage und Zielwert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is half the squared error where that is small, and grows evenly beyond 1.</source>
        <translation>Der Verlust ist der halbe quadrierte Fehler, wo dieser klein ist, und wächst jenseits von 1 gleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is large where the network is sure of the wrong one of two classes.</source>
        <translation>Der Verlust ist groß, wo sich das Netz der falschen von zwei Klassen sicher ist.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The loss is large where the true class was given a small share.</source>
        <translation>Der Verlust ist groß, wo die wahre Klasse nur einen kleinen Anteil bekam.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{loss} It is added up over {samples} samples.</source>
        <translation>{loss} Er wird über {samples} Beispiele addiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{loss} It is averaged over {samples} samples.</source>
        <translation>{loss} Er wird über {samples} Beispiele gemittelt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty grows with the squares of all weights, so it keeps them small.</source>
        <translation>Der Strafterm wächst mit den Quadraten aller Gewichte, also hält er sie klein.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much the loss changes with each prediction: positive where the prediction is too high, negative where it is too low.</source>
        <translation>Wie stark sich der Verlust mit jeder Vorhersage ändert: positiv, wo die Vorhersage zu hoch ist, negativ, wo sie zu niedrig ist.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The slope of {activation} at each pre-activation.</source>
        <translation>Die Steigung von {activation} bei jeder Voraktivierung.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each neuron: how much the loss changes with its pre-activation, which is the gradient at its activation times the slope there.</source>
        <translation>Das Fehlersignal jedes Neurons: wie stark sich der Verlust mit seiner Voraktivierung ändert, also der Gradient an seiner Aktivierung mal der Steigung dort.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each neuron of layer {layer} collects the error signals of the neurons it feeds, each times the weight between.</source>
        <translation>Jedes Neuron der Schicht {layer} sammelt die Fehlersignale der Neuronen ein, die es speist, jedes mal dem Gewicht dazwischen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each weight of layer {layer} changes the loss: the error signal of its neuron times the input it saw.</source>
        <translation>Wie stark jedes Gewicht der Schicht {layer} den Verlust ändert: das Fehlersignal seines Neurons mal der Eingabe, die es sah.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each weight of layer {layer} changes the loss: the error signal of its neuron times the input it saw, added up over {samples} samples.</source>
        <translation>Wie stark jedes Gewicht der Schicht {layer} den Verlust ändert: das Fehlersignal seines Neurons mal der Eingabe, die es sah, über {samples} Beispiele addiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source> A cut connection has none.</source>
        <translation> Eine getrennte Verbindung hat keinen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each bias of layer {layer} changes the loss: exactly the error signal of its neuron.</source>
        <translation>Wie stark jeder Bias der Schicht {layer} den Verlust ändert: genau das Fehlersignal seines Neurons.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much each bias of layer {layer} changes the loss: the error signal of its neuron, added up over {samples} samples.</source>
        <translation>Wie stark jeder Bias der Schicht {layer} den Verlust ändert: das Fehlersignal seines Neurons, über {samples} Beispiele addiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty pulls every weight of layer {layer} towards 0; together with the loss, this is the gradient that the optimiser gets.</source>
        <translation>Der Strafterm zieht jedes Gewicht der Schicht {layer} zu 0 hin; zusammen mit dem Verlust ist dies der Gradient, den der Optimierer bekommt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient: learning rate times gradient is subtracted.</source>
        <translation>Von jedem {one} wird Lernrate mal Gradient abgezogen: ein Schritt gegen den Gradienten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its running gradient, times the learning rate.</source>
        <translation>Bei jedem {one} geht der Schritt gegen den gleitenden Gradienten, mal der Lernrate.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient and against where its running gradient leads.</source>
        <translation>Bei jedem {one} geht der Schritt gegen den Gradienten und gegen die Richtung, in die der gleitende Gradient führt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient, shortened where gradients have been large lately.</source>
        <translation>Bei jedem {one} geht der Schritt gegen den Gradienten, verkürzt, wo Gradienten zuletzt groß waren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its gradient, shorter the larger its gradients have been so far.</source>
        <translation>Bei jedem {one} geht der Schritt gegen den Gradienten, umso kürzer, je größer die Gradienten bisher waren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step against its running gradient, in units of the size that is usual for it.</source>
        <translation>Bei jedem {one} geht der Schritt gegen den gleitenden Gradienten, in Einheiten der dort üblichen Größe.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Each {one} takes a step as in Adam; weights also shrink a little, whatever their gradient.</source>
        <translation>Bei jedem {one} geht der Schritt wie bei Adam; Gewichte schrumpfen zudem ein wenig, egal wie ihr Gradient ist.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The running gradient remembers the gradients so far and takes in the new one.</source>
        <translation>Der gleitende Gradient merkt sich die bisherigen Gradienten und nimmt den neuen auf.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The running square remembers how large the gradients have been lately.</source>
        <translation>Das gleitende Quadrat merkt sich, wie groß die Gradienten zuletzt waren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The sum of squares remembers how large all gradients so far have been.</source>
        <translation>Die Summe der Quadrate merkt sich, wie groß alle Gradienten bisher waren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Both running means began at 0; they are corrected for that.</source>
        <translation>Beide gleitenden Mittelwerte begannen bei 0; das wird korrigiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The running square began at 0; it is corrected for that.</source>
        <translation>Das gleitende Quadrat begann bei 0; das wird korrigiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>the biases</source>
        <translation>die Biaswerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Pre-activation and prediction</source>
        <translation>Voraktivierung und Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Pre-activation and activation, layer {layer}</source>
        <translation>Voraktivierung und Aktivierung, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>From the loss to the error signal, layer {layer}</source>
        <translation>Vom Verlust zum Fehlersignal, Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>How much the loss changes with each prediction, times the slope of its activation: that is the error signal, which now goes backwards through the network.</source>
        <translation>Wie stark sich der Verlust mit jeder Vorhersage ändert, mal der Steigung ihrer Aktivierung: Das ist das Fehlersignal, das nun rückwärts durch das Netz geht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty grows with the squares and with the sizes of all weights, so it keeps them small.</source>
        <translation>Der Strafterm wächst mit den Quadraten und den Beträgen aller Gewichte, also hält er sie klein.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The penalty grows with the sizes of all weights, so it drives the needless ones to 0.</source>
        <translation>Der Strafterm wächst mit den Beträgen aller Gewichte, also treibt er die unnötigen auf 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The identity has slope 1 everywhere: the gradient passes unchanged.</source>
        <translation>Die Identität hat überall Steigung 1: Der Gradient geht unverändert hindurch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The gate of each neuron: 1 where its pre-activation is above 0, else 0, and nothing flows back.</source>
        <translation>Das Tor jedes Neurons: 1, wo die Voraktivierung über 0 ist, sonst 0, und nichts fließt zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each output: with this loss and {activation} it is prediction minus target.</source>
        <translation>Das Fehlersignal jeder Ausgabe: Bei diesem Verlust und {activation} ist es Vorhersage minus Zielwert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each output: with this loss and {activation} it is prediction minus target, divided by what the loss averages over.</source>
        <translation>Das Fehlersignal jeder Ausgabe: Bei diesem Verlust und {activation} ist es Vorhersage minus Zielwert, geteilt durch die Anzahl, über die der Verlust mittelt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>The error signal of each output: every share depends on all pre-activations, so all of them count.</source>
        <translation>Das Fehlersignal jeder Ausgabe: Jeder Anteil hängt von allen Voraktivierungen ab, also zählen alle.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>{update} Some weights of layer {layer} are frozen and keep their values.</source>
        <translation>{update} Einige Gewichte der Schicht {layer} sind eingefroren und behalten ihre Werte.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>pre-activation</source>
        <translation>Voraktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>prediction gradient</source>
        <translation>Vorhersagegradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>output slope</source>
        <translation>Steigung der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>error signal</source>
        <translation>Fehlersignal</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>activation gradient</source>
        <translation>Aktivierungsgradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>gradient behind dropout</source>
        <translation>Gradient hinter Dropout</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>activation slope</source>
        <translation>Steigung der Aktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>weight gradient</source>
        <translation>Gewichtsgradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>bias gradient</source>
        <translation>Bias-Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>gradient with penalty</source>
        <translation>Gradient mit Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>new weights</source>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>new biases</source>
        <translation>neue Biaswerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>running gradient</source>
        <translation>gleitender Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>running square</source>
        <translation>gleitendes Quadrat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>sum of squares</source>
        <translation>Summe der Quadrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>corrected gradient</source>
        <translation>korrigierter Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>corrected square</source>
        <translation>korrigiertes Quadrat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>Frozen: {what} of layer {layer} keep their values.</source>
        <translation>Eingefroren: {what} der Schicht {layer} behalten ihre Werte.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/narration.py"/>
        <source>What training makes small: the loss and the penalty together.</source>
        <translation>Was das Training klein macht: Verlust und Strafterm zusammen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a seed from 0 to 9223372036854775807, got {seed}</source>
        <translation>Startzahl von 0 bis 9223372036854775807 erwartet, nicht {seed}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected rows of 0 and 1</source>
        <translation>Zeilen aus 0 und 1 erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a whole number from 1 to {most:,}, got {units}</source>
        <translation>ganze Zahl von 1 bis {most:,} erwartet, nicht {units}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected {rows} x {columns} (units x inputs), got {got_rows} x {got_columns}</source>
        <translation>{rows} x {columns} (Neuronen x Eingaben) erwartet, nicht {got_rows} x {got_columns}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>there is no initializer "{name}"; {hint}</source>
        <translation>es gibt keine Initialisierung „{name}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected "weights" and "biases", got "{word}"</source>
        <translation>„weights“ und „biases“ erwartet, nicht „{word}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>a network needs at least one layer</source>
        <translation>ein Netz braucht mindestens eine Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>the network would have {count:,} parameters; at most {most:,} are possible</source>
        <translation>das Netz hätte {count:,} Parameter; möglich sind höchstens {most:,}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>the initializer "{name}" has no "{key}"</source>
        <translation>die Initialisierung „{name}“ hat kein „{key}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a finite number, got {value}</source>
        <translation>endliche Zahl erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected a number up to high, which is {high:g}, got {low:g}</source>
        <translation>Zahl bis high erwartet, also bis {high:g}, nicht {low:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>low and high are too far apart</source>
        <translation>low und high liegen zu weit auseinander</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>expected 0 or more, got {value:g}</source>
        <translation>0 oder mehr erwartet, nicht {value:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>mean and std are too large: no weight would be finite</source>
        <translation>mean und std sind zu groß: kein Gewicht wäre endlich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>softmax is possible in the output layer only</source>
        <translation>Softmax ist nur in der Ausgabeschicht möglich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/network.py"/>
        <source>softmax needs at least 2 units</source>
        <translation>Softmax braucht mindestens 2 Neuronen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>expected a number, got {count} characters</source>
        <translation>Zahl erwartet, nicht {count} Zeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>the result is too large</source>
        <translation>das Ergebnis ist zu groß</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>write "{typed}" with one decimal point</source>
        <translation>„{typed}“ mit einem einzigen Dezimalzeichen schreiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>is "{typed}" a decimal or a thousand? Write {decimal} or {whole}</source>
        <translation>ist „{typed}“ eine Dezimalzahl oder Tausender? {decimal} oder {whole} schreiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>{typed} is too large</source>
        <translation>{typed} ist zu groß</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a sign such as * is missing between "{before}" and "{after}"</source>
        <translation>zwischen „{before}“ und „{after}“ fehlt ein Zeichen wie *</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a number is missing before "{sign}"</source>
        <translation>vor „{sign}“ fehlt eine Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>"{sign}" does not belong into a number</source>
        <translation>„{sign}“ gehört nicht in eine Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>there is a ")" without its "("</source>
        <translation>zu einer „)“ fehlt die „(“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>there are too many brackets</source>
        <translation>das sind zu viele Klammern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>there are too many signs</source>
        <translation>das sind zu viele Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>this power has no value</source>
        <translation>diese Potenz hat keinen Wert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>the end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a ")" is missing</source>
        <translation>eine „)“ fehlt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>"{name}" is no number; {hint}</source>
        <translation>„{name}“ ist keine Zahl; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>a "(" is missing after "{name}"</source>
        <translation>nach „{name}“ fehlt eine „(“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>{name} of {argument} has no value</source>
        <translation>{name} von {argument} hat keinen Wert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/number_text.py"/>
        <source>nothing can be divided by 0</source>
        <translation>durch 0 kann man nicht teilen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>expected a number {wanted}, got {value:g}</source>
        <translation>Zahl {wanted} erwartet, nicht {value:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The optimiser's memory begins at {value}.</source>
        <translation>Das Gedächtnis des Optimierers beginnt bei {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: the input of sample {sample}, as it stands in the data.</source>
        <translation>{place} ist {value}: die Eingabe von Beispiel {sample}, wie sie in den Daten steht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} began at {value}, as it was typed or stands in the file.</source>
        <translation>{name} von {neuron} begann bei {value}, wie eingegeben oder wie es in der Datei steht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>Dropout keeps {neuron} for this sample, and divides by the share {share} that is kept: {value}.</source>
        <translation>Dropout behält für dieses Beispiel die Aktivierung von {neuron} und teilt durch den behaltenen Anteil {share}: {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} is {value}: a setting of the training.</source>
        <translation>{name} ist {value}: eine Einstellung des Trainings.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The strength of the L1 penalty</source>
        <translation>Die Stärke des L1-Strafterms</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The strength of the L2 penalty</source>
        <translation>Die Stärke des L2-Strafterms</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The momentum</source>
        <translation>Das Momentum</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The memory of the running square</source>
        <translation>Das Gedächtnis des gleitenden Quadrats</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The memory of the running gradient</source>
        <translation>Das Gedächtnis des gleitenden Gradienten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>What keeps the division from 0</source>
        <translation>Der Schutz vor dem Teilen durch 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The weight decay</source>
        <translation>Der Gewichtszerfall</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The update of iteration {iteration} left {value} in the optimiser's memory.</source>
        <translation>Das Update von Iteration {iteration} ließ {value} im Gedächtnis des Optimierers zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: the target of sample {sample}, as it stands in the data.</source>
        <translation>{place} ist {value}: der Zielwert von Beispiel {sample}, wie er in den Daten steht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: computed from other inputs of sample {sample}.</source>
        <translation>{place} ist {value}: berechnet aus anderen Eingaben von Beispiel {sample}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{place} is {value}: the input of sample {sample}, scaled.</source>
        <translation>{place} ist {value}: die Eingabe von Beispiel {sample}, skaliert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} counts as 0: this connection of {neuron} is cut.</source>
        <translation>{name} zählt als 0: Diese Verbindung von {neuron} ist getrennt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} is {value} since the update of iteration {iteration}.</source>
        <translation>{name} von {neuron} ist {value} seit dem Update von Iteration {iteration}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} began at {value}: drawn by {how} with the seed {seed}.</source>
        <translation>{name} von {neuron} begann bei {value}: gezogen nach {how} mit Startzahl {seed}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} of {neuron} began at 0, as biases do.</source>
        <translation>{name} von {neuron} begann bei 0, wie bei Biaswerten üblich.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>This connection of {neuron} is there.</source>
        <translation>Diese Verbindung von {neuron} ist vorhanden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>This connection of {neuron} is cut.</source>
        <translation>Diese Verbindung von {neuron} ist getrennt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} is free to learn.</source>
        <translation>{name} darf lernen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>{name} is frozen.</source>
        <translation>{name} ist eingefroren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>Dropout drops {neuron} for this sample.</source>
        <translation>Dropout schaltet für dieses Beispiel die Aktivierung von {neuron} aus.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>The learning rate of epoch {epoch} is {value}, by its schedule.</source>
        <translation>Die Lernrate von Epoche {epoch} ist {value}, nach ihrem Zeitplan.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/origins.py"/>
        <source>This is update {count}, counted from 1: the corrections need it.</source>
        <translation>Dies ist Update {count}, von 1 an gezählt: Die Korrekturen brauchen es.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>expected parameters of {count} layers, got {got}</source>
        <translation>Parameter von {count} Schichten erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>expected {units} biases, got {got}</source>
        <translation>{units} Biaswerte erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>expected {rows} x {columns} weights (units x inputs), got {got}</source>
        <translation>{rows} x {columns} Gewichte (Neuronen x Eingaben) erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/parameters.py"/>
        <source>this layer has no bias, so it can have no biases</source>
        <translation>diese Schicht hat keinen Bias, also kann sie keine Biaswerte haben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/path_stages.py"/>
        <source>the numbers of this iteration are not finite, so its paths have no sum</source>
        <translation>die Zahlen dieser Iteration sind nicht endlich, also haben ihre Pfade keine Summe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>{sentence} That is how {typed} comes out. Or it was this: {other}.</source>
        <translation>{sentence} So kommt {typed} heraus. Oder es war dies: {other}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>{sentence} That is how {typed} comes out.</source>
        <translation>{sentence} So kommt {typed} heraus.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>This is no number yet: {reason}</source>
        <translation>Das ist noch keine Zahl: {reason}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>This is no number yet: {reason}.</source>
        <translation>Das ist noch keine Zahl: {reason}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>Right as far as it goes. Type {count} digits, or an expression.</source>
        <translation>So weit richtig. {count} Stellen oder einen Ausdruck eingeben.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/practice.py"/>
        <source>{typed} is not right, and none of the usual mistakes gives it. A hint begins with the formula.</source>
        <translation>{typed} ist nicht richtig, und keiner der üblichen Fehler ergibt es. Ein Tipp beginnt mit der Formel.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>is "{typed}" one number or two? Tabs or semicolons between the cells would tell</source>
        <translation>ist „{typed}“ eine Zahl oder zwei? Tabulatoren oder Semikolons zwischen den Zellen würden es zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>this is too much to be pasted: read it from a file instead</source>
        <translation>das ist zu viel zum Einfügen: besser aus einer Datei lesen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>there is nothing to be pasted</source>
        <translation>es gibt nichts einzufügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>expected rows of numbers in brackets, such as [[1, 2], [3, 4]]</source>
        <translation>Zeilen von Zahlen in Klammern erwartet, etwa [[1, 2], [3, 4]]</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>row {row} has {got} cells, the first one has {count}</source>
        <translation>Zeile {row} hat {got} Zellen, die erste hat {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>row {row}, column {column}: {reason}</source>
        <translation>Zeile {row}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/reading.py"/>
        <source>a quotation mark is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>expected {wanted}, got {value:g}</source>
        <translation>{wanted} erwartet, nicht {value:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>{symbol} old</source>
        <translation>{symbol} alt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Δ {symbol}</source>
        <translation>Δ {symbol}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>{symbol} new</source>
        <translation>{symbol} neu</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>Optimiser state</source>
        <translation>Zustand des Optimierers</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/sheet.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Pre-activation</source>
        <translation>Voraktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Gate and slope</source>
        <translation>Tor und Steigung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Error signal</source>
        <translation>Fehlersignal</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Weight gradient</source>
        <translation>Gewichtsgradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/skills.py"/>
        <source>Bias gradient</source>
        <translation>Bias-Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/symbols.py"/>
        <source>there is no symbol "{symbol}"</source>
        <translation>es gibt kein Symbol „{symbol}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>neuron {unit} of layer {layer}</source>
        <translation>Neuron {unit} in Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>Sample {sample}: {told}</source>
        <translation>Beispiel {sample}: {told}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>hidden neuron {unit}</source>
        <translation>Neuron {unit} der versteckten Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The pre-activation of {neuron} is {value}, the sum of {calculation.count} terms.</source>
        <translation>Die Voraktivierung von {neuron} ist {value}, die Summe von {calculation.count} Summanden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The pre-activation of {neuron} is {value} = {calculation}.</source>
        <translation>Die Voraktivierung von {neuron} ist {value} = {calculation}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The pre-activation {u} of {neuron} becomes {value}.</source>
        <translation>Die Voraktivierung {u} von {neuron} wird zu {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>{neuron} gets the share {value}: e to the power of its pre-activation {u}, divided by the sum of that over all outputs.</source>
        <translation>{neuron} bekommt den Anteil {value}: e hoch ihre Voraktivierung {u}, geteilt durch die Summe davon über alle Ausgaben.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Dropout keeps {neuron}: its activation {z} becomes {value}.</source>
        <translation>Dropout behält die Aktivierung von {neuron}: Aus {z} wird {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>It is {value}: the prediction is too high.</source>
        <translation>Es ist {value}: Die Vorhersage ist zu hoch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>It is {value}: the prediction is too low.</source>
        <translation>Es ist {value}: Die Vorhersage ist zu niedrig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>It is 0: the prediction is right.</source>
        <translation>Es ist 0: Die Vorhersage ist richtig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient at {neuron} is {value}: its prediction is too high, and the loss grows with it.</source>
        <translation>Der Gradient an {neuron} ist {value}: Die Vorhersage ist zu hoch, und der Verlust wächst mit ihr.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient at {neuron} is {value}: its prediction is too low, and the loss shrinks with it.</source>
        <translation>Der Gradient an {neuron} ist {value}: Die Vorhersage ist zu niedrig, und der Verlust schrumpft, wenn sie wächst.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gradient at {neuron} is 0: its prediction is right.</source>
        <translation>Der Gradient an {neuron} ist 0: Die Vorhersage ist richtig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is open: its pre-activation {u} is above 0.</source>
        <translation>Das Tor von {neuron} ist offen: Die Voraktivierung {u} ist über 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The gate of {neuron} is closed: its pre-activation {u} is not above 0.</source>
        <translation>Das Tor von {neuron} ist geschlossen: Die Voraktivierung {u} ist nicht über 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The error signal of {neuron} is {value}: the gradient {gradient} times the slope {slope}.</source>
        <translation>Das Fehlersignal von {neuron} ist {value}: der Gradient {gradient} mal der Steigung {slope}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>For {neuron} that is {value}, the sum of {calculation.count} terms.</source>
        <translation>Bei {neuron} ist das {value}, die Summe von {calculation.count} Summanden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>For {neuron} that is {value} = {calculation}.</source>
        <translation>Bei {neuron} ist das {value} = {calculation}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>Dropout drops {neuron}: it gives on 0.</source>
        <translation>Dropout schaltet die Aktivierung von {neuron} aus: Weitergegeben wird 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The slope of {function} at the pre-activation {u} of {neuron} is {value}.</source>
        <translation>Die Steigung von {function} bei der Voraktivierung {u} von {neuron} ist {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The error signal of {neuron} is {value}: it predicts {predicted}, the target is {target}.</source>
        <translation>Das Fehlersignal von {neuron} ist {value}: Vorhergesagt ist {predicted}, der Zielwert ist {target}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>The error signal of {neuron} is {value}.</source>
        <translation>Das Fehlersignal von {neuron} ist {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/instances.py"/>
        <source>For {neuron} that is {value}, because {behind} asked for {signal} and the weight between is {weight}.</source>
        <translation>Bei {neuron} ist das {value}, denn das Fehlersignal von {behind} ist {signal}, und das Gewicht dazwischen ist {weight}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>the output</source>
        <translation>der Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told.py"/>
        <source>output {unit}</source>
        <translation>Ausgabe {unit}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>All weights together cost {value}.</source>
        <translation>Alle Gewichte zusammen kosten {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The loss {loss} and the penalty {penalty} are {value} together.</source>
        <translation>Der Verlust {loss} und der Strafterm {penalty} ergeben zusammen {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The running gradient of {name} goes from {before} to {value}: its new gradient is {gradient}.</source>
        <translation>Der gleitende Gradient von {name} geht von {before} auf {value}: Der neue Gradient ist {gradient}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The running square of {name} goes from {before} to {value}: its new gradient is {gradient}.</source>
        <translation>Das gleitende Quadrat von {name} geht von {before} auf {value}: Der neue Gradient ist {gradient}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>The sum of squares of {name} grows from {before} to {value}: its new gradient is {gradient}.</source>
        <translation>Die Summe der Quadrate von {name} wächst von {before} auf {value}: Der neue Gradient ist {gradient}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>For {name}, {plain} becomes {value}: the running mean began at 0 and has seen {count} updates.</source>
        <translation>Bei {name} wird aus {plain} {value}: Der gleitende Mittelwert begann bei 0 und hat {count} Updates gesehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/told_updates.py"/>
        <source>{name} is frozen: it keeps its value {value}.</source>
        <translation>{name} ist eingefroren und behält den Wert {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>{value:g} is too large for float32, whose numbers end at about 3.4e38</source>
        <translation>{value:g} ist zu groß für float32, dessen Zahlen bei etwa 3.4e38 enden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>the loss "{loss}" needs the activation "{needs}" in the output layer, which has "{found}"</source>
        <translation>der Verlust „{loss}“ braucht die Aktivierung „{needs}“ in der Ausgabeschicht, dort ist „{found}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>there is no loss "{name}"; {hint}</source>
        <translation>es gibt keinen Verlust „{name}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected at least 1 sample, got {value}</source>
        <translation>mindestens 1 Beispiel erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected a share from 0 to below 1, got {value:g}</source>
        <translation>Anteil von 0 bis unter 1 erwartet, nicht {value:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>times the learning rate, this is too large for float32</source>
        <translation>mal der Lernrate ist das zu groß für float32</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected "{first}" or "{second}", got "{value}"</source>
        <translation>„{first}“ oder „{second}“ erwartet, nicht „{value}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>expected a number up to {most:g}, got {value:g}</source>
        <translation>Zahl bis {most:g} erwartet, nicht {value:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training.py"/>
        <source>{value:g} is too small for float32, which has no numbers below about 1.4e-45</source>
        <translation>{value:g} ist zu klein für float32, das keine Zahlen unter etwa 1.4e-45 hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Squares each error, so that large ones count most. The half makes the derivative simply ŷ − y.</source>
        <translation>Quadriert jeden Fehler, daher zählen große am meisten. Mit der Hälfte wird die Ableitung einfach ŷ − y.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Squares each error, so that large ones count most; the usual MSE.</source>
        <translation>Quadriert jeden Fehler, daher zählen große am meisten; der übliche MSE.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Every bit of error counts alike, so outliers pull less on the fit.</source>
        <translation>Jedes Stück Fehler zählt gleich, daher verzerren Ausreißer weniger.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Squared for errors up to 1, linear beyond: outliers pull less.</source>
        <translation>Quadratisch für Fehler bis 1, darüber linear: Ausreißer verzerren weniger.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>For yes or no: small where the probability of what is true is high. Goes with sigmoid.</source>
        <translation>Für ja oder nein: klein, wo das Wahre eine hohe Wahrscheinlichkeit hat. Passt zu Sigmoid.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>For one of several classes: small where the right one is given a high probability. Goes with softmax.</source>
        <translation>Für eine von mehreren Klassen: klein, wo die richtige eine hohe Wahrscheinlichkeit bekommt. Passt zu Softmax.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Each update goes a step against the gradient, as long as η says.</source>
        <translation>Jedes Update geht einen Schritt gegen den Gradienten, so lang, wie η vorgibt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Gathers speed m along directions that last; zigzags cancel out.</source>
        <translation>Sammelt mit m Schwung in Richtungen, die anhalten; Zickzack hebt sich auf.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Momentum that looks ahead: it brakes before it overshoots.</source>
        <translation>Momentum, das vorausschaut: Es bremst, bevor es zu weit geht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Divides by the recent size of each gradient, so that all weights move alike.</source>
        <translation>Teilt durch die letzte Größe jedes Gradienten, sodass sich alle Gewichte ähnlich bewegen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Divides by all that a gradient has summed up to: steps get ever smaller.</source>
        <translation>Teilt durch alles, was sich an Gradienten summiert hat: Schritte werden immer kleiner.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Momentum and RMSprop together, corrected for their start at 0: a good start.</source>
        <translation>Momentum und RMSprop zusammen, korrigiert für ihren Start bei 0: gut für den Anfang.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>Adam that also shrinks each weight a little in every step.</source>
        <translation>Adam, das zudem jedes Gewicht in jedem Schritt ein wenig schrumpft.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>memory of the squares</source>
        <translation>Gedächtnis der Quadrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>memory of the gradient</source>
        <translation>Gedächtnis des Gradienten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>against division by 0</source>
        <translation>gegen Teilen durch 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>every: so many epochs</source>
        <translation>alle: so viele Epochen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>epochs: until the end</source>
        <translation>Epochen: bis zum Ende</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>end: last share of η</source>
        <translation>Ende: letzter Anteil von η</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/training_told.py"/>
        <source>decay</source>
        <translation>Abklingrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/walk_told.py"/>
        <source>Term {number} of {count} of {name}: {product} = {value}. The sum so far is {sum}.</source>
        <translation>Summand {number} von {count} von {name}: {product} = {value}. Die Summe bisher ist {sum}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/walk_told.py"/>
        <source>{name} is {sum}.</source>
        <translation>{name} ist {sum}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/walk_told.py"/>
        <source>Term {number} of {count}: {product} = {value}. So {name} is {sum}.</source>
        <translation>Summand {number} von {count}: {product} = {value}. Also ist {name} gleich {sum}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>the sum over {count} samples</source>
        <translation>die Summe über {count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>Go to the update of iteration {iteration}</source>
        <translation>Zum Update von Iteration {iteration} gehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>sample {number}:</source>
        <translation>Beispiel {number}:</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>{count} more samples, together {total}</source>
        <translation>{count} weitere Beispiele, zusammen {total}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>By itself, sample {number} has the loss {alone}; the mean over the {count} samples is {value}.</source>
        <translation>Für sich allein hat Beispiel {number} den Verlust {alone}; der Mittelwert über die {count} Beispiele ist {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>By itself, sample {number} would give {alone}; the mean over the {count} samples is {value}. The 1/{count} is in every error signal.</source>
        <translation>Für sich allein ergäbe Beispiel {number} {alone}; der Mittelwert über die {count} Beispiele ist {value}. Das 1/{count} steckt in jedem Fehlersignal.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>+ {count} more</source>
        <translation>+ {count} weitere</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/why.py"/>
        <source>+ {count} more, together {total}</source>
        <translation>+ {count} weitere, zusammen {total}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/drawing.py"/>
        <source>there are no samples, and without them no loss</source>
        <translation>es gibt keine Beispiele, und ohne sie keinen Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/drawing.py"/>
        <source>an iteration has {count} steps here, not {step}</source>
        <translation>eine Iteration hat hier {count} Schritte, nicht {step}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/drawing.py"/>
        <source>Answer key {page} / {pages}</source>
        <translation>Lösungen {page} / {pages}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/drawing.py"/>
        <source>the training diverges with its first update</source>
        <translation>das Training divergiert schon beim ersten Update</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/kinds.py"/>
        <source>iteration {iteration} is not reached: the training diverges before</source>
        <translation>Iteration {iteration} wird nicht erreicht: Das Training divergiert vorher</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/kinds.py"/>
        <source>there are no samples, and this export needs at least one</source>
        <translation>es gibt keine Beispiele, und dieser Export braucht mindestens eines</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/notebook.py"/>
        <source>the first iteration grows beyond all bounds: there are no numbers to write</source>
        <translation>die erste Iteration wächst über alle Grenzen: Es gibt keine Zahlen zu schreiben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/onnx_model.py"/>
        <source>ONNX needs the Python package "onnx" (pip install onnx), which is not installed</source>
        <translation>ONNX braucht das Python-Paket „onnx“ (pip install onnx), das nicht installiert ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>there is no {name} in the file</source>
        <translation>in der Datei gibt es kein {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>expected {name} to be {wanted}, got {got}</source>
        <translation>{name} der Form {wanted} erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>expected a first line "{header}"</source>
        <translation>erste Zeile „{header}“ erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>{line}: the network has no such {kind}</source>
        <translation>{line}: das gibt es in diesem Netz nicht ({kind})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>{line}: every number has to be finite</source>
        <translation>{line}: jede Zahl muss endlich sein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>this npz file cannot be read: {why}</source>
        <translation>diese npz-Datei lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>this is neither a CSV file in UTF-8 nor an npz file</source>
        <translation>das ist weder eine CSV-Datei in UTF-8 noch eine npz-Datei</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>{line}: expected layer, kind, unit, input and value</source>
        <translation>{line}: layer, kind, unit, input und value erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/export/weights.py"/>
        <source>a {kind} of layer {layer} is missing</source>
        <translation>in Schicht {layer} fehlt ein Wert ({kind})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>neuron placed</source>
        <translation>Neuron verschoben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>{count} neurons placed</source>
        <translation>{count} Neuronen verschoben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawing tidied</source>
        <translation>Zeichnung aufgeräumt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawn from left to right</source>
        <translation>von links nach rechts gezeichnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawn from top to bottom</source>
        <translation>von oben nach unten gezeichnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/arranging.py"/>
        <source>drawing as it was</source>
        <translation>Zeichnung wie zuvor</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>name of a bookmark</source>
        <translation>Name eines Lesezeichens</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>a project has at most {most} bookmarks; remove one first</source>
        <translation>ein Projekt hat höchstens {most} Lesezeichen; zuerst eines entfernen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>expected at most {most}, got {count}</source>
        <translation>höchstens {most} erwartet, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>this place has a bookmark already</source>
        <translation>diese Stelle hat schon ein Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/bookmarks.py"/>
        <source>expected 0 or more, got {value}</source>
        <translation>0 oder mehr erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{name} is computed from {sources}: edit that instead</source>
        <translation>{name} wird aus {sources} berechnet: stattdessen dort ändern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>inputs of {count} samples</source>
        <translation>Eingaben von {count} Beispielen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>targets of {count} samples</source>
        <translation>Zielwerte von {count} Beispielen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{count} weights of layer {layer}</source>
        <translation>{count} Gewichte von Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{count} biases of layer {layer}</source>
        <translation>{count} Biaswerte von Schicht {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>inputs of sample {sample}</source>
        <translation>Eingaben von Beispiel {sample}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>targets of sample {sample}</source>
        <translation>Zielwerte von Beispiel {sample}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>weight {cell} to {value}</source>
        <translation>Gewicht {cell} auf {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>bias {cell} to {value}</source>
        <translation>Bias {cell} auf {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>numbers of {count} samples</source>
        <translation>Zahlen von {count} Beispielen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{cell} of sample {sample} to {value}</source>
        <translation>{cell} von Beispiel {sample} auf {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>x is scaled here; edit the numbers as they were measured in the panel Data</source>
        <translation>x ist hier skaliert; die gemessenen Zahlen im Bereich Daten bearbeiten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{symbol} is computed</source>
        <translation>{symbol} wird berechnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>the block has {block} numbers, and only {room} fit in from here</source>
        <translation>der Block hat {block} Zahlen, und nur {room} passen ab hier hinein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>the connection of {cell} is cut: it counts as 0</source>
        <translation>die Verbindung von {cell} ist getrennt: sie zählt als 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>the block has {columns} columns, and there is room for {room} from here on; Ctrl+Shift+I imports it as new data</source>
        <translation>der Block hat {columns} Spalten, und ab hier ist Platz für {room}; Strg+Umschalt+I importiert ihn als neue Daten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>numbers of sample {sample}</source>
        <translation>Zahlen von Beispiel {sample}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>{cell} to {value}</source>
        <translation>{cell} auf {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/cells.py"/>
        <source>this layer has no bias</source>
        <translation>diese Schicht hat keinen Bias</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Half squared error (MSE with 1/2)</source>
        <translation>Halber quadratischer Fehler (MSE mit 1/2)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Huber loss (delta 1)</source>
        <translation>Huber-Verlust (delta 1)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/losses.py"/>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>activation of {layer}: {title}, and the loss: {loss}</source>
        <translation>Aktivierung von {layer}: {title}, und der Verlust: {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>loss: {title}, with {activation} in the output layer</source>
        <translation>Verlust: {title}, mit {activation} in der Ausgabeschicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>bias in {layer}</source>
        <translation>Bias in {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>no bias in {layer}</source>
        <translation>kein Bias in {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>weights of {layer} frozen</source>
        <translation>Gewichte von {layer} eingefroren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>weights of {layer} released</source>
        <translation>Gewichte von {layer} freigegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>biases of {layer} frozen</source>
        <translation>Biaswerte von {layer} eingefroren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>biases of {layer} released</source>
        <translation>Biaswerte von {layer} freigegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>{layer} drawn anew by {name}</source>
        <translation>{layer} mit {name} neu gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>new random start, seed {seed}</source>
        <translation>neuer Zufallsstart, Startzahl {seed}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>name of layer {number}</source>
        <translation>Name von Schicht {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>name of a neuron</source>
        <translation>Name eines Neurons</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>there is no layer {number}</source>
        <translation>es gibt keine Schicht {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>activation of {layer}: {title}</source>
        <translation>Aktivierung von {layer}: {title}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/choosing.py"/>
        <source>loss: {title}</source>
        <translation>Verlust: {title}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>neuron pasted into {layer}{drawn}</source>
        <translation>Neuron in {layer} eingefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>{count} neurons pasted into {layer}{drawn}</source>
        <translation>{count} Neuronen in {layer} eingefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>layer pasted{drawn}</source>
        <translation>Schicht eingefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/clipping.py"/>
        <source>there are no neurons and no layer on the clipboard</source>
        <translation>in der Zwischenablage sind keine Neuronen und keine Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is no JSON: {what} in line {line}, column {column}</source>
        <translation>dies ist kein JSON: {what} in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>there is no "{key}" here; {hint}</source>
        <translation>hier gibt es kein „{key}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>brackets are nested more than {most} deep</source>
        <translation>Klammern sind mehr als {most}-fach verschachtelt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is no text in UTF-8, so it cannot be a project file</source>
        <translation>dies ist kein Text in UTF-8 und kann deshalb keine Projektdatei sein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is no complete JSON: the text ends too early, in line {line}, column {column}</source>
        <translation>dies ist kein vollständiges JSON: der Text endet zu früh, in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>{word} is no number of JSON (line {line}, column {column}); every number has to be finite</source>
        <translation>{word} ist keine JSON-Zahl (Zeile {line}, Spalte {column}); jede Zahl muss endlich sein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this is missing</source>
        <translation>dies fehlt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>expected 0 or 1, got {got}</source>
        <translation>0 oder 1 erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>expected {expected}, got {got}</source>
        <translation>{expected} erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/complaints.py"/>
        <source>the key "{key}" appears twice in the same object (line {line}, column {column})</source>
        <translation>der Schlüssel „{key}“ kommt im selben Objekt zweimal vor (Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>input {formula} computed{drawn}</source>
        <translation>Eingabe {formula} berechnet{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>only computed inputs can be taken away so</source>
        <translation>nur berechnete Eingaben lassen sich so entfernen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>computed input {formula} removed</source>
        <translation>berechnete Eingabe {formula} entfernt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/computing.py"/>
        <source>{count} computed inputs removed</source>
        <translation>{count} berechnete Eingaben entfernt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>the {what} "{name}" has no "{key}"; {hint}</source>
        <translation>{what} „{name}“ hat kein „{key}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a seed from 0 to {most}, got {got}</source>
        <translation>Startzahl von 0 bis {most} erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a whole number from 1, got {got}</source>
        <translation>ganze Zahl ab 1 erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a whole number or null, got {got}</source>
        <translation>ganze Zahl oder null erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>there is no optimizer "{name}"; {hint}</source>
        <translation>es gibt keinen Optimierer „{name}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>there is no schedule "{name}"; {hint}</source>
        <translation>es gibt keinen Zeitplan „{name}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a text, got {got}</source>
        <translation>Text erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a smaller number, got {got}</source>
        <translation>kleinere Zahl erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected parameters of {count} layers, as the network has, got {got}</source>
        <translation>Parameter von {count} Schichten erwartet, so viele hat das Netz, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected {units} biases, one for each unit, got {got}</source>
        <translation>{units} Biaswerte erwartet, einer je Neuron, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected {rows} rows, one for each unit, got {got}</source>
        <translation>{rows} Zeilen erwartet, eine je Neuron, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a number, got {got}</source>
        <translation>Zahl erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected the number of a run before this one, got {got}</source>
        <translation>Nummer eines früheren Laufs erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>expected a row of length {width} ({each}), got one of length {got}</source>
        <translation>Zeile der Länge {width} ({each}) erwartet, nicht der Länge {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>one for each input that is not computed</source>
        <translation>eine Zahl je Eingabe, die nicht berechnet wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>one for each input</source>
        <translation>eine Zahl je Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>as the first row</source>
        <translation>wie die erste Zeile</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/decoding.py"/>
        <source>one for each output</source>
        <translation>eine Zahl je Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>{count} samples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>test part</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>loss over the samples</source>
        <translation>Verlust über die Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>L1 penalty</source>
        <translation>L1-Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>L2 penalty</source>
        <translation>L2-Strafterm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>all samples</source>
        <translation>alle Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>as in the table</source>
        <translation>wie in der Tabelle</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>starting weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>these</source>
        <translation>diese</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>order of samples</source>
        <translation>Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/optimizers.py"/>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>1 / t</source>
        <translation>1 / t</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>this draw</source>
        <translation>diese Ziehung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>another draw</source>
        <translation>eine andere Ziehung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>these samples</source>
        <translation>diese Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/differences.py"/>
        <source>other samples</source>
        <translation>andere Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{layer} removed{drawn}</source>
        <translation>{layer} entfernt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>input added{drawn}</source>
        <translation>Eingabe hinzugefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>input removed{drawn}</source>
        <translation>Eingabe entfernt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron added to {layer}{drawn}</source>
        <translation>Neuron zu {layer} hinzugefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron removed from {layer}{drawn}</source>
        <translation>Neuron aus {layer} entfernt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} inputs added{drawn}</source>
        <translation>{count} Eingaben hinzugefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} inputs removed{drawn}</source>
        <translation>{count} Eingaben entfernt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons added to {layer}{drawn}</source>
        <translation>{count} Neuronen zu {layer} hinzugefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons removed from {layer}{drawn}</source>
        <translation>{count} Neuronen aus {layer} entfernt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>expected at least 1 neuron, got {count}</source>
        <translation>mindestens 1 Neuron erwartet, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a layer needs at least 1 neuron</source>
        <translation>eine Schicht braucht mindestens 1 Neuron</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons removed{drawn}</source>
        <translation>{count} Neuronen entfernt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron moved in {layer}</source>
        <translation>Neuron in {layer} verschoben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>neuron duplicated</source>
        <translation>Neuron dupliziert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{count} neurons duplicated</source>
        <translation>{count} Neuronen dupliziert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a layer can stand between inputs and outputs only</source>
        <translation>eine Schicht kann nur zwischen Eingaben und Ausgaben stehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>layer {number} inserted{drawn}</source>
        <translation>Schicht {number} eingefügt{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>inputs and outputs cannot be removed, only hidden layers</source>
        <translation>Eingaben und Ausgaben lassen sich nicht entfernen, nur versteckte Schichten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>only hidden layers can be duplicated</source>
        <translation>nur versteckte Schichten lassen sich duplizieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>{layer} duplicated{drawn}</source>
        <translation>{layer} dupliziert{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>network drawn as {shape}{drawn}</source>
        <translation>Netz als {shape} gezeichnet{drawn}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a network needs at least 1 input</source>
        <translation>ein Netz braucht mindestens 1 Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/drawing.py"/>
        <source>a network needs at least 1 output</source>
        <translation>ein Netz braucht mindestens 1 Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>this is no possible file name</source>
        <translation>dieser Dateiname ist nicht möglich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>the file is larger than 1 GiB</source>
        <translation>die Datei ist größer als 1 GiB</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>no permission: the file cannot be {done}</source>
        <translation>keine Berechtigung: die Datei kann nicht {done} werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/files.py"/>
        <source>the file cannot be {done}: {why}</source>
        <translation>die Datei kann nicht {done} werden: {why}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>1 input and 1 output</source>
        <translation>1 Eingabe und 1 Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>1 input and {outputs} outputs</source>
        <translation>1 Eingabe und {outputs} Ausgaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{inputs} inputs and 1 output</source>
        <translation>{inputs} Eingaben und 1 Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{inputs} inputs and {outputs} outputs</source>
        <translation>{inputs} Eingaben und {outputs} Ausgaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>The network has {has}; these data need {need}.</source>
        <translation>Das Netz hat {has}; diese Daten brauchen {need}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>These targets need {activation} in the output layer and the loss {loss}.</source>
        <translation>Diese Zielwerte brauchen {activation} in der Ausgabeschicht und den Verlust {loss}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>The inputs that are computed go: these data have other ones.</source>
        <translation>Die berechneten Eingaben fallen weg: Diese Daten haben andere.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>data imported, {count} samples</source>
        <translation>Daten importiert, {count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{what}, without the computed inputs</source>
        <translation>{what}, ohne die berechneten Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>{what}, for which the network changed</source>
        <translation>{what}, mit angepasstem Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/fitting.py"/>
        <source>data imported, 1 sample</source>
        <translation>Daten importiert, 1 Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>data generated: {title}, {count} samples</source>
        <translation>Daten erzeugt: {title}, {count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>data generated: {title}, 1 sample</source>
        <translation>Daten erzeugt: {title}, 1 Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>OR</source>
        <translation>OR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NOR</source>
        <translation>NOR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XNOR</source>
        <translation>XNOR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Gaussians</source>
        <translation>Gauß-Wolken</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XOR cloud</source>
        <translation>XOR-Wolke</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Bumps</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected 1 to {most:,} samples, got {got:,}</source>
        <translation>1 bis {most:,} Beispiele erwartet, nicht {got:,}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected a number from 0 to {most:,.0f}, got {got:g}</source>
        <translation>Zahl von 0 bis {most:,.0f} erwartet, nicht {got:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected a number above 0, up to 100, got {got:g}</source>
        <translation>Zahl über 0 und höchstens 100 erwartet, nicht {got:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected 2 to 100 classes, got {got}</source>
        <translation>2 bis 100 Klassen erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generators.py"/>
        <source>expected 2 to 20 fields, got {got}</source>
        <translation>2 bis 20 Felder erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the table is empty</source>
        <translation>die Tabelle ist leer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the table has names, but no rows</source>
        <translation>die Tabelle hat Namen, aber keine Zeilen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>Column {name} holds numbers but for {count} cells, as “{text}” in line {line}: each number is a category.</source>
        <translation>Spalte {name} enthält Zahlen außer in {count} Zellen, etwa „{text}“ in Zeile {line}: Jede Zahl ist eine Kategorie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>no row is left: every one misses a value</source>
        <translation>keine Zeile bleibt übrig: in jeder fehlt ein Wert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the column "{name}" has no value to take the mean of</source>
        <translation>die Spalte „{name}“ hat keinen Wert, aus dem sich ein Mittelwert bilden lässt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>the column "{name}" has {count} different texts; at most {most} can become inputs or targets</source>
        <translation>die Spalte „{name}“ hat {count} verschiedene Texte; höchstens {most} können Eingaben oder Zielwerte werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>line {line}: expected {count} cells, as in line {first}, got {got}</source>
        <translation>Zeile {line}: {count} Zellen erwartet, wie in Zeile {first}, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>line {line}: expected 1 cell, as in line {first}, got {got}</source>
        <translation>Zeile {line}: 1 Zelle erwartet, wie in Zeile {first}, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>Column {name} holds numbers but for “{text}” in line {line}: each number is a category.</source>
        <translation>Spalte {name} enthält Zahlen außer „{text}“ in Zeile {line}: Jede Zahl ist eine Kategorie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>{names}: nothing but missing values.</source>
        <translation>{names}: nur fehlende Werte.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>{names}: dates or times, and each of them would be a category.</source>
        <translation>{names}: Datums- oder Zeitangaben; jede würde eine Kategorie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>{names}: texts that hardly repeat, and each of them would be a category.</source>
        <translation>{names}: Texte, die sich kaum wiederholen; jeder würde eine Kategorie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>choose at least one column as input</source>
        <translation>mindestens eine Spalte als Eingabe wählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/importing.py"/>
        <source>choose at least one column as target</source>
        <translation>mindestens eine Spalte als Zielwert wählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>kept run deleted: {name}</source>
        <translation>behaltener Lauf gelöscht: {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>run kept: {name}</source>
        <translation>Lauf behalten: {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>name of a kept run</source>
        <translation>Name eines behaltenen Laufs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>curve of {name} shown</source>
        <translation>Kurve von {name} eingeblendet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>curve of {name} hidden</source>
        <translation>Kurve von {name} ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/keeping.py"/>
        <source>settings of {name}</source>
        <translation>Einstellungen von {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>a project keeps at most {most} runs; delete one first</source>
        <translation>ein Projekt behält höchstens {most} Läufe; erst einen löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>kept runs hold at most {most} weights and samples together; delete one first</source>
        <translation>behaltene Läufe fassen zusammen höchstens {most} Gewichte und Beispiele; erst einen löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>every iteration has to come after the one before</source>
        <translation>jede Iteration muss nach der vorigen kommen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>a kept run needs at least one training</source>
        <translation>ein behaltener Lauf braucht mindestens ein Training</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected a smaller number, got {value}</source>
        <translation>kleinere Zahl erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected 0 to 999, got {value}</source>
        <translation>0 bis 999 erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected at most {most} numbers</source>
        <translation>höchstens {most} Zahlen erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected {count} numbers, one for each of the iterations, got {got}</source>
        <translation>{count} Zahlen erwartet, eine je Iteration, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>expected {least} to {most}, got {value}</source>
        <translation>{least} bis {most} erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/kept.py"/>
        <source>the history of a kept run has no parameters</source>
        <translation>der Verlauf eines behaltenen Laufs hat keine Parameter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>{count} painted samples</source>
        <translation>{count} gemalte Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>deletion of {count} samples</source>
        <translation>Löschen von {count} Beispielen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>there is no such row</source>
        <translation>diese Zeile gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>sample {sample} moved on the plane</source>
        <translation>Beispiel {sample} auf der Ebene verschoben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>a painted sample</source>
        <translation>ein gemaltes Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/painting.py"/>
        <source>deletion of sample {sample}</source>
        <translation>Löschen von Beispiel {sample}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>{skill}: {count} asked, {first} right at once, {again} after another try, {hinted} after a hint, {shown} given up</source>
        <translation>{skill}: {count} gefragt, {first} sofort richtig, {again} nach weiterem Versuch, {hinted} nach einem Tipp, {shown} aufgegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this is no score, or one of a later version</source>
        <translation>dies ist kein Übungsstand oder einer aus einer späteren Version</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this is no score</source>
        <translation>dies ist kein Übungsstand</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this score holds an unknown mistake</source>
        <translation>dieser Übungsstand enthält eine unbekannte Fehlerart</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/practice_score.py"/>
        <source>this score holds an unknown skill</source>
        <translation>dieser Übungsstand enthält eine unbekannte Fertigkeit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>{percent} % of the samples held out</source>
        <translation>{percent} % der Beispiele zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>inputs as they are</source>
        <translation>Eingaben unverändert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>inputs scaled to mean 0 and standard deviation 1</source>
        <translation>Eingaben auf Mittelwert 0 und Standardabweichung 1 skaliert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>inputs scaled to the range 0 to 1</source>
        <translation>Eingaben auf den Bereich 0 bis 1 skaliert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>large targets divided</source>
        <translation>große Zielwerte geteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>every class held out by its share</source>
        <translation>jede Klasse anteilig zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>held-out samples drawn from all</source>
        <translation>zurückgehaltene Beispiele aus allen gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>held-out samples drawn with seed {seed}</source>
        <translation>zurückgehaltene Beispiele mit Startzahl {seed} gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>targets in full</source>
        <translation>Zielwerte ungeteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/preparing.py"/>
        <source>targets divided by {unit}</source>
        <translation>Zielwerte durch {unit} geteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/project.py"/>
        <source>only the first part of a history has parameters</source>
        <translation>nur der erste Teil eines Verlaufs hat Parameter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected {least} to {most}, got {got}</source>
        <translation>{least} bis {most} erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected at least one weight</source>
        <translation>mindestens ein Gewicht erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected a number above 0, up to 1000, got {got:g}</source>
        <translation>Zahl über 0 und höchstens 1000 erwartet, nicht {got:g}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/regressions.py"/>
        <source>expected numbers up to {most:,.0f} in size</source>
        <translation>Zahlen mit Betrag bis {most:,.0f} erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/rows.py"/>
        <source>sample {sample} moved to place {place}</source>
        <translation>Beispiel {sample} an Stelle {place} verschoben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/rows.py"/>
        <source>{count} samples moved</source>
        <translation>{count} Beispiele verschoben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>a script has at most {most} steps; remove one first</source>
        <translation>ein Drehbuch hat höchstens {most} Schritte; erst einen entfernen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>steps of the script</source>
        <translation>Schritte des Drehbuchs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>step of the script</source>
        <translation>Schritt des Drehbuchs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>order of the script</source>
        <translation>Reihenfolge des Drehbuchs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>step of the script removed</source>
        <translation>Schritt des Drehbuchs entfernt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>how the file opens</source>
        <translation>wie die Datei sich öffnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>expected 1 to {most}, got {value}</source>
        <translation>1 bis {most} erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/script.py"/>
        <source>expected at most {most} letters, got {count}</source>
        <translation>höchstens {most} Buchstaben erwartet, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>expected at most {most} layers, got {count}</source>
        <translation>höchstens {most} Schichten erwartet, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is one too many: expected one activation for the hidden layers and one for the output, or one for each of the {layers} layers</source>
        <translation>ist eins zu viel: erwartet wird eine Aktivierung für die versteckten Schichten und eine für die Ausgabe oder eine für jede der {layers} Schichten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is too few: there is at least 1 input</source>
        <translation>ist zu wenig: es gibt mindestens 1 Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is too few: a layer has at least 1 neuron</source>
        <translation>ist zu wenig: eine Schicht hat mindestens 1 Neuron</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is too many: at most {most:,} are possible</source>
        <translation>ist zu viel: höchstens {most:,} sind möglich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is no activation; {hint}</source>
        <translation>ist keine Aktivierung; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is one too many: there is only the output layer</source>
        <translation>ist eins zu viel: es gibt nur die Ausgabeschicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is possible in the output layer only</source>
        <translation>ist nur in der Ausgabeschicht möglich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>needs at least 2 outputs; there is 1</source>
        <translation>braucht mindestens 2 Ausgaben; es gibt nur 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>has to stand behind the number of neurons it belongs to</source>
        <translation>muss hinter der Neuronenzahl stehen, zu der es gehört</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>stands behind the inputs, which have no activation</source>
        <translation>steht hinter den Eingaben, die keine Aktivierung haben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>is one too many: its layer has {name} already</source>
        <translation>ist eins zu viel: die Schicht hat schon {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/shorthand.py"/>
        <source>cannot stand in the description of a network</source>
        <translation>kann in der Beschreibung eines Netzes nicht stehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/storage.py"/>
        <source>this is no project of MLP Studio: expected "{format}", got {got}</source>
        <translation>dies ist kein Projekt von MLP Studio: „{format}“ erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/storage.py"/>
        <source>this file was written by a newer MLP Studio (file version {version}); this one reads versions up to {known}</source>
        <translation>diese Datei stammt von einem neueren MLP Studio (Dateiversion {version}); dieses liest Versionen bis {known}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>, 1 weight drawn</source>
        <translation>, 1 Gewicht gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>, {count} weights drawn</source>
        <translation>, {count} Gewichte gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>the inputs</source>
        <translation>Eingabeschicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/structure.py"/>
        <source>there is no neuron {number} in this layer</source>
        <translation>es gibt kein Neuron {number} in dieser Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>there are no samples to train on</source>
        <translation>es gibt keine Beispiele zum Trainieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>expected 1 to {most} epochs, got {got}</source>
        <translation>1 bis {most} Epochen erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>expected at most {most} trainings, got {got}</source>
        <translation>höchstens {most} Trainings erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/sweeping.py"/>
        <source>expected at most {most} weights in all trainings together, got {got}</source>
        <translation>höchstens {most} Gewichte in allen Trainings zusammen erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>units of hidden layers</source>
        <translation>Neuronen der versteckten Schichten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>activation of hidden layers</source>
        <translation>Aktivierung der versteckten Schichten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>initializer</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>this is no text in UTF-8, so it cannot be a table</source>
        <translation>dies ist kein Text in UTF-8 und kann deshalb keine Tabelle sein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>expected {count} names in the first line, got {got}</source>
        <translation>{count} Namen in der ersten Zeile erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>line {line}: expected {count} numbers, as in line {first}, got {got}</source>
        <translation>Zeile {line}: {count} Zahlen erwartet, wie in Zeile {first}, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/tables.py"/>
        <source>line {line}, column {column}: expected a number, got {got}</source>
        <translation>Zeile {line}, Spalte {column}: Zahl erwartet, nicht {got}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/text_files.py"/>
        <source>this is no text: line {line} holds a control character</source>
        <translation>dies ist kein Text: Zeile {line} enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/text_files.py"/>
        <source>byte {at} is not possible in {encoding}: choose another encoding</source>
        <translation>Byte {at} ist in {encoding} nicht möglich: eine andere Kodierung wählen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/text_files.py"/>
        <source>line {line}: a quotation mark opens a cell, and none closes it</source>
        <translation>Zeile {line}: ein Anführungszeichen öffnet eine Zelle, und keines schließt sie</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/texts.py"/>
        <source>title of the project</source>
        <translation>Titel des Projekts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/texts.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>optimizer: {title}</source>
        <translation>Optimierer: {title}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>schedule: {title}</source>
        <translation>Zeitplan: {title}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>expected at most {most} samples</source>
        <translation>höchstens {most} Beispiele erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>batch size: all samples</source>
        <translation>Batchgröße: alle Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>samples shuffled in each epoch</source>
        <translation>Beispiele in jeder Epoche gemischt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>samples in the order of the table</source>
        <translation>Beispiele in der Reihenfolge der Tabelle</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>loss: mean over the samples</source>
        <translation>Verlust: Mittelwert über die Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>loss: sum over the samples</source>
        <translation>Verlust: Summe über die Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>L1 penalty: {value}</source>
        <translation>L1-Strafterm: {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>L2 penalty: {value}</source>
        <translation>L2-Strafterm: {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>dropout: {value}</source>
        <translation>Dropout: {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>seed: {seed}</source>
        <translation>Startzahl: {seed}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>precision: {name}</source>
        <translation>Rechengenauigkeit: {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>there is no optimizer "{name}"</source>
        <translation>es gibt keinen Optimierer „{name}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>there is no schedule "{name}"</source>
        <translation>es gibt keinen Zeitplan „{name}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/training_choices.py"/>
        <source>there is no number "{name}" here</source>
        <translation>hier gibt es keine Zahl „{name}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>there is no {what} "{name}"</source>
        <translation>{what} „{name}“ gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected a whole number, got {value}</source>
        <translation>ganze Zahl erwartet, nicht {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected the lower number first</source>
        <translation>die kleinere Zahl zuerst erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>by equal factors, numbers have to be above 0</source>
        <translation>bei gleichen Faktoren müssen die Zahlen über 0 liegen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected 2 to {most} values, got {count}</source>
        <translation>2 bis {most} Werte erwartet, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected at least one value</source>
        <translation>mindestens ein Wert erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/varying.py"/>
        <source>expected at most {most} values, got {count}</source>
        <translation>höchstens {most} Werte erwartet, nicht {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>connection made, 1 weight drawn</source>
        <translation>Verbindung hergestellt, 1 Gewicht gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>connection cut</source>
        <translation>Verbindung getrennt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight frozen</source>
        <translation>Gewicht eingefroren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight released</source>
        <translation>Gewicht freigegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight set</source>
        <translation>Gewicht gesetzt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight scaled</source>
        <translation>Gewicht skaliert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>weight drawn, seed {seed}</source>
        <translation>Gewicht gezogen, Startzahl {seed}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>bias set</source>
        <translation>Bias gesetzt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} connections made, {count} weights drawn</source>
        <translation>{count} Verbindungen hergestellt, {count} Gewichte gezogen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} connections cut</source>
        <translation>{count} Verbindungen getrennt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights frozen</source>
        <translation>{count} Gewichte eingefroren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights released</source>
        <translation>{count} Gewichte freigegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights set</source>
        <translation>{count} Gewichte gesetzt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights scaled</source>
        <translation>{count} Gewichte skaliert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} weights drawn, seed {seed}</source>
        <translation>{count} Gewichte gezogen, Startzahl {seed}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>{count} biases set</source>
        <translation>{count} Biaswerte gesetzt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>a connection leads to the next layer; this one would skip {count} layers</source>
        <translation>eine Verbindung führt zur nächsten Schicht; diese würde {count} Schichten überspringen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>a neuron is not connected to itself: that would be a recurrent network</source>
        <translation>ein Neuron wird nicht mit sich selbst verbunden: das wäre ein rekurrentes Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>neurons of one layer are not connected with each other</source>
        <translation>Neuronen einer Schicht werden nicht miteinander verbunden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>connections lead forward only, from the inputs to the outputs</source>
        <translation>Verbindungen führen nur vorwärts, von den Eingaben zu den Ausgaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>a connection leads to the next layer; this one would skip 1 layer</source>
        <translation>eine Verbindung führt zur nächsten Schicht; diese würde 1 Schicht überspringen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>this connection is cut: connect it to give it a weight</source>
        <translation>diese Verbindung ist getrennt: erst wieder verbinden, dann hat sie ein Gewicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>an input has no bias</source>
        <translation>eine Eingabe hat keinen Bias</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/wiring.py"/>
        <source>there is no such connection into layer {number}</source>
        <translation>diese Verbindung in Schicht {number} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Variant {variant}</source>
        <translation>Variante {variant}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>One training iteration, computed by hand.</source>
        <translation>Eine Trainingsiteration, von Hand gerechnet.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Every step with its calculation.</source>
        <translation>Jeder Schritt mit seiner Rechnung.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/render/worksheet.py"/>
        <source>Answer key</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/asking.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>its pre-activation went from {before} to {after}.</source>
        <translation>seine Voraktivierung ging von {before} auf {after}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>its pre-activation went from {before} to {after}; {others} more changed.</source>
        <translation>seine Voraktivierung ging von {before} auf {after}; {others} weitere haben sich geändert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped: in iteration {iteration} the gate of {neuron} opened for sample {sample}, {numbers}</source>
        <translation>Angehalten: In Iteration {iteration} hat sich das Tor von {neuron} für Beispiel {sample} geöffnet, {numbers}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped: in iteration {iteration} the gate of {neuron} closed for sample {sample}, {numbers}</source>
        <translation>Angehalten: In Iteration {iteration} hat sich das Tor von {neuron} für Beispiel {sample} geschlossen, {numbers}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped at a breakpoint: {step}.</source>
        <translation>An einem Haltepunkt angehalten: {step}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/breakpoints.py"/>
        <source>Stopped: the loss rose in iteration {iteration}, from {before} to {after}.</source>
        <translation>Angehalten: Der Verlust ist in Iteration {iteration} gestiegen, von {before} auf {after}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>after epoch {epoch}</source>
        <translation>nach Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: no lower {loss} for {count} epochs. Back at its lowest, {value}, {where}.</source>
        <translation>Wie gewünscht angehalten: kein niedrigerer {loss} seit {count} Epochen. Zurück beim niedrigsten, {value}, {where}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: after epoch {epoch} the gradient has the length {value}, at most {bound}.</source>
        <translation>Wie gewünscht angehalten: Nach Epoche {epoch} hat der Gradient die Länge {value}, höchstens {bound}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: the test loss after epoch {epoch} is {value}, at most {bound}.</source>
        <translation>Wie gewünscht angehalten: Der Testverlust nach Epoche {epoch} ist {value}, höchstens {bound}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>There are no test samples: the data is not split.</source>
        <translation>Es gibt keine Testbeispiele: Die Daten sind nicht aufgeteilt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: epoch {epoch} is complete.</source>
        <translation>Wie gewünscht angehalten: Epoche {epoch} ist vollständig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>where this run began</source>
        <translation>wo dieser Lauf begann</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>The test loss is {loss} here, which is at most {bound} already.</source>
        <translation>Der Testverlust ist hier {loss}, also schon höchstens {bound}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>The gradient has the length {norm} here, which is at most {bound} already.</source>
        <translation>Der Gradient hat hier die Länge {norm}, also schon höchstens {bound}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Epoch {epoch} is complete already.</source>
        <translation>Epoche {epoch} ist schon vollständig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>The loss is {loss} here, which is at most {bound} already.</source>
        <translation>Der Verlust ist hier {loss}, also schon höchstens {bound}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/goals.py"/>
        <source>Stopped as asked: the loss of iteration {iteration} is {loss}, at most {bound}.</source>
        <translation>Wie gewünscht angehalten: Der Verlust von Iteration {iteration} ist {loss}, höchstens {bound}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/lesson_file.py"/>
        <source>Progress in lessons cannot be kept: {reason}.</source>
        <translation>Der Fortschritt in Lektionen lässt sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/score_file.py"/>
        <source>The score of practising could not be read ({reason}). It is kept as {name}; a new one begins.</source>
        <translation>Der Übungsstand war nicht lesbar ({reason}). Er wird als {name} aufbewahrt; ein neuer beginnt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/score_file.py"/>
        <source>The score of practising cannot be kept: {reason}.</source>
        <translation>Der Übungsstand lässt sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/score_file.py"/>
        <source>The score of practising could not be read: {reason}.</source>
        <translation>Der Übungsstand war nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/shown_sample.py"/>
        <source>Sample {sample} is held out for testing, so it is in no batch: sample {shown} is shown.</source>
        <translation>Beispiel {sample} ist zum Testen zurückgehalten und deshalb in keinem Batch: Gezeigt wird Beispiel {shown}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/shown_sample.py"/>
        <source>Sample {sample} is not in the batch of this iteration: sample {shown} is shown.</source>
        <translation>Beispiel {sample} ist nicht im Batch dieser Iteration: Gezeigt wird Beispiel {shown}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/conditions.py"/>
        <source>a cell is a row and a column, from 1</source>
        <translation>eine Zelle ist eine Zeile und eine Spalte, ab 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/conditions.py"/>
        <source>unknown activation “{name}”; {help}</source>
        <translation>unbekannte Aktivierung „{name}“; {help}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” is nothing that lessons can compute</source>
        <translation>„{said}“ können Lektionen nicht berechnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” is a matrix, not one number</source>
        <translation>„{said}“ ist eine Matrix, keine einzelne Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>an index is a row, or a row and a column, from 1</source>
        <translation>ein Index ist eine Zeile oder eine Zeile und eine Spalte, ab 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” is no expression</source>
        <translation>„{said}“ ist kein Ausdruck</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” cannot be computed</source>
        <translation>„{said}“ lässt sich nicht berechnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>“{said}” does not end in a count of decimals</source>
        <translation>„{said}“ endet nicht mit einer Anzahl von Nachkommastellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/figures.py"/>
        <source>this project computes no “{name}”</source>
        <translation>dieses Projekt berechnet kein „{name}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>“{name}” is no project; {help}</source>
        <translation>„{name}“ ist kein Projekt; {help}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>expected 1 to {most} minutes</source>
        <translation>1 bis {most} Minuten erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>there is no page: a page begins with a heading (# ...)</source>
        <translation>es gibt keine Seite: eine Seite beginnt mit einer Überschrift (# ...)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>expected {wanted} pages, got {given}</source>
        <translation>{wanted} Seiten erwartet, nicht {given}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>the lesson cannot be read: {reason}</source>
        <translation>die Lektion ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>this is no text in UTF-8: {reason}</source>
        <translation>dies ist kein Text in UTF-8: {reason}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>lesson.md has no page “{name}”; {help}</source>
        <translation>lesson.md hat keine Seite „{name}“; {help}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>a project's file lies in the folder of its lesson</source>
        <translation>die Datei eines Projekts liegt im Ordner seiner Lektion</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>two pages have the heading “{name}”</source>
        <translation>zwei Seiten haben die Überschrift „{name}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/lesson.py"/>
        <source>a page begins with a heading (# ...)</source>
        <translation>eine Seite beginnt mit einer Überschrift (# ...)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/parts.py"/>
        <source>expected format “{format}”, version {version}</source>
        <translation>Format „{format}“, Version {version} erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/parts.py"/>
        <source>this is no JSON: {reason}</source>
        <translation>dies ist kein JSON: {reason}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/progress.py"/>
        <source>this is no progress of lessons that this version knows</source>
        <translation>dies ist kein Lektionsfortschritt, den diese Version kennt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/progress.py"/>
        <source>this is no progress of lessons</source>
        <translation>dies ist kein Lektionsfortschritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/prose.py"/>
        <source>a formula of its own begins and ends with $$ on its line</source>
        <translation>eine abgesetzte Formel beginnt und endet in ihrer Zeile mit $$</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/prose.py"/>
        <source>this part of Markdown is not for lessons: “{said}”</source>
        <translation>dieser Teil von Markdown ist in Lektionen nicht vorgesehen: „{said}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/prose.py"/>
        <source>a formula has only one of its two $</source>
        <translation>eine Formel hat nur eines ihrer zwei $</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>Not yet. Try again, or take a hint.</source>
        <translation>Noch nicht. Versuche es noch einmal oder nimm einen Tipp.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>a number to tell has either “symbol” or “value”</source>
        <translation>eine gefragte Zahl hat entweder „symbol“ oder „value“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>of two or more options exactly one is right</source>
        <translation>von zwei oder mehr Antworten ist genau eine richtig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>a reaction to something done has “when”</source>
        <translation>eine Reaktion auf etwas Getanes hat „when“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>a reaction to a number has “number”</source>
        <translation>eine Reaktion auf eine Zahl hat „number“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>expected {wanted} texts, got {given}</source>
        <translation>{wanted} Texte erwartet, nicht {given}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tasks.py"/>
        <source>Right so far. Please give it with more digits.</source>
        <translation>So weit richtig. Bitte mit mehr Stellen angeben.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{sign}” does not belong here in “{formula}”</source>
        <translation>„{sign}“ gehört hier nicht hin, in „{formula}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a formula is empty</source>
        <translation>eine Formel ist leer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{sign}” is not among what formulas of lessons can hold</source>
        <translation>„{sign}“ ist in Formeln von Lektionen nicht möglich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“\{name}” is not among the TeX commands that lessons can use</source>
        <translation>„\{name}“ gehört nicht zu den TeX-Befehlen für Lektionen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a formula ends too early</source>
        <translation>eine Formel endet zu früh</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{wanted}” is missing in a formula</source>
        <translation>in einer Formel fehlt „{wanted}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a formula has more than {most} braces within braces</source>
        <translation>in einer Formel sind mehr als {most} Klammern ineinander verschachtelt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“\left” needs (, [ or | in a formula</source>
        <translation>„\left“ braucht in einer Formel (, [ oder |</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>the rows of a matrix have different lengths</source>
        <translation>die Zeilen einer Matrix sind verschieden lang</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a letter has both a prime and a superscript in a formula</source>
        <translation>ein Buchstabe in einer Formel hat sowohl einen Strich als auch eine Hochstellung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>“{sign}” does not belong into a matrix</source>
        <translation>„{sign}“ gehört nicht in eine Matrix</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/tex.py"/>
        <source>a letter has two scripts at “{sign}” in a formula</source>
        <translation>ein Buchstabe in einer Formel ist bei „{sign}“ zweimal hoch- oder tiefgestellt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/translation.py"/>
        <source>the task of “{name}” is not translated</source>
        <translation>die Aufgabe von „{name}“ ist nicht übersetzt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/translation.py"/>
        <source>lesson.json has no task on a page “{name}”</source>
        <translation>lesson.json hat keine Aufgabe auf einer Seite „{name}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Loss: {loss}</source>
        <translation>Verlust: {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>a worksheet has room for layers of at most {most} neurons, got {got}; a variant (a seed) makes a network that fits</source>
        <translation>auf ein Arbeitsblatt passen Schichten mit höchstens {most} Neuronen, nicht {got}; eine Variante (eine Startzahl) macht ein Netz, das passt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>a worksheet has room for at most {most} layers, got {got}; a variant (a seed) makes a network that fits</source>
        <translation>auf ein Arbeitsblatt passen höchstens {most} Schichten, nicht {got}; eine Variante (eine Startzahl) macht ein Netz, das passt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>there are no samples; a variant (a seed) has numbers of its own</source>
        <translation>es gibt keine Beispiele; eine Variante (eine Startzahl) hat eigene Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>a worksheet has room for batches of at most {most} samples, got {got}; choose a smaller batch size, or a variant (a seed)</source>
        <translation>auf ein Arbeitsblatt passen Batches mit höchstens {most} Beispielen, nicht {got}; eine kleinere Batchgröße wählen oder eine Variante (eine Startzahl)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Update: {optimizer}, learning rate η = {rate}</source>
        <translation>Update: {optimizer}, Lernrate η = {rate}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Activation of layer {layer}: {function}</source>
        <translation>Aktivierung von Schicht {layer}: {function}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/teaching/worksheet.py"/>
        <source>Penalty {name} = {value}</source>
        <translation>Strafterm {name} = {value}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animating.py"/>
        <source>Written to {name}.</source>
        <translation>In {name} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animating.py"/>
        <source>The animation was given up, as something else was done in the window.</source>
        <translation>Die Animation wurde abgebrochen, weil im Fenster etwas anderes getan wurde.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/animating.py"/>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>the values of inputs are data: they are edited in the table of samples</source>
        <translation>die Werte von Eingaben sind Daten: sie werden in der Tabelle der Beispiele bearbeitet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>a connection has no name</source>
        <translation>eine Verbindung hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/field.py"/>
        <source>the inputs have names one by one</source>
        <translation>die Eingaben haben jede ihren eigenen Namen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/gestures.py"/>
        <source>these two are already connected</source>
        <translation>diese zwei sind schon verbunden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/still.py"/>
        <source>Epoch {epoch}: loss {loss}</source>
        <translation>Epoche {epoch}: Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/still.py"/>
        <source>an animation needs the Python package "pillow" (pip install pillow), which is not installed</source>
        <translation>eine Animation braucht das Python-Paket „pillow“ (pip install pillow), das nicht installiert ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/cell_edits.py"/>
        <source>deletion of a sample</source>
        <translation>Löschen eines Beispiels</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/cell_edits.py"/>
        <source>a new sample</source>
        <translation>ein neues Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/cell_edits.py"/>
        <source>{count} new samples</source>
        <translation>{count} neue Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>The script is on the clipboard.</source>
        <translation>Das Skript ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>The script is saved: {path}</source>
        <translation>Das Skript ist gespeichert: {path}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Squares</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Cubes</source>
        <translation>Kuben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Sines</source>
        <translation>Sinuswerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Cosines</source>
        <translation>Kosinuswerte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Sines of πx</source>
        <translation>Sinuswerte von πx</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/computed.py"/>
        <source>Absolute values</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Editing is locked. Ctrl+L unlocks it.</source>
        <translation>Die Bearbeitung ist gesperrt. Strg+L entsperrt sie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Edited: {what}; the run goes on with it from iteration {iteration}. The old one stays, pale.</source>
        <translation>Geändert: {what}. Der Lauf geht damit ab Iteration {iteration} weiter; der bisherige bleibt blass sichtbar.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Edited: {what}; a new run begins with the weights of iteration {iteration}. Undo brings the old back.</source>
        <translation>Geändert: {what}. Ein neuer Lauf beginnt mit den Gewichten von Iteration {iteration}. „Rückgängig“ holt den alten zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Edited: {what}.</source>
        <translation>Geändert: {what}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source> The run up to iteration {iteration} is being computed again.</source>
        <translation> Der Lauf bis Iteration {iteration} wird neu berechnet.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source> Its run is back, at iteration {iteration} of {last}.</source>
        <translation> Der Lauf dazu ist wieder da, bei Iteration {iteration} von {last}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/editing.py"/>
        <source>Made again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/exporting.py"/>
        <source>weights taken from {name}</source>
        <translation>Gewichte aus {name} übernommen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/file_care.py"/>
        <source>{count} files were dropped; the first one is opened.</source>
        <translation>{count} Dateien wurden abgelegt; die erste wird geöffnet.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where both inputs are 1</source>
        <translation>1, wo beide Eingaben 1 sind</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where at least one input is 1</source>
        <translation>1, wo mindestens eine Eingabe 1 ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>0 where both inputs are 1</source>
        <translation>0, wo beide Eingaben 1 sind</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where both inputs are 0</source>
        <translation>1, wo beide Eingaben 0 sind</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where the inputs differ: no single line parts them</source>
        <translation>1, wo die Eingaben verschieden sind: keine einzelne Gerade trennt sie</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>1 where the inputs are the same</source>
        <translation>1, wo die Eingaben gleich sind</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A curve that the seed draws</source>
        <translation>Eine Kurve, die von der Startzahl abhängt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A wave over one input</source>
        <translation>Eine Welle über einer Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A staircase: jumps are hard for smooth functions</source>
        <translation>Eine Treppe: Sprünge fallen glatten Funktionen schwer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Round clouds, a class each</source>
        <translation>Runde Wolken, jede eine Klasse</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A disc, and a ring around it</source>
        <translation>Eine Scheibe und ein Ring um sie herum</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Two classes in opposite corners</source>
        <translation>Zwei Klassen in gegenüberliegenden Ecken</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Half circles that reach into each other</source>
        <translation>Halbkreise, die ineinandergreifen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Two arms that wind around each other</source>
        <translation>Zwei Arme, die sich umeinanderwinden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Two classes, field by field</source>
        <translation>Zwei Klassen, Feld für Feld</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Hills and hollows over two inputs, where the seed puts them</source>
        <translation>Hügel und Mulden über zwei Eingaben; wo, bestimmt die Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A straight line over one input</source>
        <translation>Eine Gerade über einer Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>A slanted plane over two inputs</source>
        <translation>Eine schräge Ebene über zwei Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Clusters</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Turns</source>
        <translation>Windungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_dialog.py"/>
        <source>type the number to fill in</source>
        <translation>die Zahl eingeben, die eingesetzt werden soll</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>{name} is larger than 500 MB.</source>
        <translation>{name} ist größer als 500 MB.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/importing.py"/>
        <source>The clipboard holds no table. Copy cells of a spreadsheet first.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Erst Zellen einer Tabellenkalkulation kopieren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>expected the number of an iteration, such as 100</source>
        <translation>Nummer einer Iteration erwartet, zum Beispiel 100</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>iterations are whole numbers; {number} is none</source>
        <translation>Iterationen sind ganze Zahlen; {number} ist keine</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>the run begins at iteration {first}</source>
        <translation>der Lauf beginnt bei Iteration {first}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/iteration_field.py"/>
        <source>iteration {last} is the last one that can be asked for</source>
        <translation>Iteration {last} ist die letzte, die sich wählen lässt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/still.py"/>
        <source>there are no samples, and without them no picture of what was learned</source>
        <translation>es gibt keine Beispiele, und ohne sie kein Bild des Gelernten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/learned/still.py"/>
        <source>there is no picture {number} of what was learned; there are {count}</source>
        <translation>es gibt kein Bild {number} des Gelernten; es gibt {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/desk.py"/>
        <source>This task is still to do.</source>
        <translation>Diese Aufgabe ist noch offen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>The curve begins with the loss of the first iteration.</source>
        <translation>Die Kurve beginnt mit dem Verlust der ersten Iteration.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>There are no samples to compute a loss of.</source>
        <translation>Es gibt keine Beispiele, um einen Verlust zu berechnen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_lines.py"/>
        <source>The curve goes on with the loss of iteration {iteration}.</source>
        <translation>Die Kurve geht mit dem Verlust von Iteration {iteration} weiter.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/loss_picture.py"/>
        <source>there is no loss to be drawn</source>
        <translation>es gibt keinen Verlust zum Zeichnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Worked example</source>
        <translation>Durchgerechnetes Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, one input</source>
        <translation>Ein Neuron, eine Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, three inputs</source>
        <translation>Ein Neuron, drei Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Noisy line</source>
        <translation>Verrauschte Gerade</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Sine curve</source>
        <translation>Sinuskurve</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three blobs</source>
        <translation>Drei Wolken</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_of.py"/>
        <source>a picture of the output is a whole number from 1, not "{part}"</source>
        <translation>ein Bild der Ausgabe ist eine ganze Zahl ab 1, nicht „{part}“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>expected a whole number of epochs from 1</source>
        <translation>ganze Zahl von Epochen ab 1 erwartet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>an epoch is a whole number from 0</source>
        <translation>eine Epoche ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>a length is 0 or more</source>
        <translation>eine Länge ist 0 oder mehr</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>{name}: a new run begins as in the sweep. Undo returns.</source>
        <translation>{name}: Ein neuer Lauf beginnt wie beim Durchprobieren. „Rückgängig“ führt zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>The settings of {name} are back, and the weights it began with. Undo returns.</source>
        <translation>Die Einstellungen von {name} sind wieder da und die Gewichte vom Beginn. „Rückgängig“ führt zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>There is nothing to keep yet: no loss is known.</source>
        <translation>Es gibt noch nichts zu behalten: kein Verlust ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>There is nothing to compare: the project has no samples.</source>
        <translation>Es gibt nichts zu vergleichen: das Projekt hat keine Beispiele.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/sheet_picture.py"/>
        <source>there are no samples, and without them no matrices</source>
        <translation>es gibt keine Beispiele, und ohne sie keine Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/sheet_picture.py"/>
        <source>there is no matrix "{name}"; {hint}</source>
        <translation>es gibt keine Matrix „{name}“; {hint}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>There are no samples to compute with.</source>
        <translation>Es gibt keine Beispiele zum Rechnen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>Iteration {iteration} is ready: {step} comes first.</source>
        <translation>Iteration {iteration} ist bereit: zuerst kommt {step}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_page.py"/>
        <source>By the schedule, the learning rate is {rate} in epoch {epoch}.</source>
        <translation>Nach dem Zeitplan ist die Lernrate in Epoche {epoch} {rate}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Bookmarked: {place}.</source>
        <translation>Lesezeichen gesetzt: {place}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Before this place the loss never rose.</source>
        <translation>Vor dieser Stelle ist der Verlust nie gestiegen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>The learning rate stays as it is.</source>
        <translation>Die Lernrate bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>Every so many epochs the learning rate is multiplied by the factor.</source>
        <translation>Alle paar Epochen wird die Lernrate mit dem Faktor multipliziert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>After every epoch the learning rate is multiplied by the factor.</source>
        <translation>Nach jeder Epoche wird die Lernrate mit dem Faktor multipliziert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>The learning rate falls along half a cosine to its last share, and stays there.</source>
        <translation>Die Lernrate sinkt entlang eines halben Kosinus bis zu ihrem letzten Anteil und bleibt dort.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/core/schedules.py"/>
        <source>The learning rate falls quickly at first and ever more slowly later.</source>
        <translation>Die Lernrate sinkt anfangs schnell und später immer langsamer.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>In epoch {epoch} it is {rate}.</source>
        <translation>In Epoche {epoch} ist sie {rate}.</translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>Being measured …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>The {part} samples: rows are true, columns what it says; the diagonal is right.</source>
        <translation>Die {part}beispiele: Zeilen sind die wahre Klasse, Spalten die Vorhersage; die Diagonale ist richtig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>How good the network is will stand here, once there is a sample.</source>
        <translation>Wie gut das Netz ist, steht hier, sobald es ein Beispiel gibt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>gradient: its length, for the weights. Tiny in the first layers: they hardly learn.</source>
        <translation>Gradient: seine Länge, für die Gewichte. In den ersten Schichten winzig: sie lernen kaum.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>update / weights: about a thousandth is usual; near 1 is too large a step.</source>
        <translation>Update / Gewichte: etwa ein Tausendstel ist üblich; nahe 1 ist der Schritt zu groß.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>off: ReLU neurons at 0 for every sample of the batch. They learn nothing.</source>
        <translation>aus: ReLU-Neuronen, die bei jedem Beispiel des Batches 0 sind. Sie lernen nichts.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>saturated: activations at a flat end. Hardly any gradient passes.</source>
        <translation>gesättigt: Aktivierungen an einem flachen Ende. Kaum ein Gradient kommt durch.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>weights: long tails mean that a few of them do the work.</source>
        <translation>Gewichte: lange Ausläufer bedeuten, dass einige wenige die Arbeit tun.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>activations: a heap at 0 is off, heaps at both ends are saturated.</source>
        <translation>Aktivierungen: eine Häufung bei 0 ist aus, Häufungen an beiden Enden sind gesättigt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>With the weights that iteration {iteration} starts from.</source>
        <translation>Mit den Gewichten, mit denen Iteration {iteration} beginnt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>training</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/metrics.py"/>
        <source>training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <location filename="../../mlpstudio/ui/image/mosaic.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>Multiples</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/multiples.py"/>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <location filename="../../mlpstudio/ui/name_bar.py"/>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/name_bar.py"/>
        <source>{name} • edited</source>
        <translation>{name} • geändert</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../../mlpstudio/ui/names.py"/>
        <source>class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
</context>
<context>
    <name>NetworkCanvas</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/canvas.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>What is this network for? What did you see?</source>
        <translation>Wozu dient dieses Netz? Was hast du gesehen?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Random start</source>
        <translation>Zufallsstart</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>New random start</source>
        <translation>Neuer Zufallsstart</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Draw all weights and biases anew, with the next seed</source>
        <translation>Alle Gewichte und Biaswerte neu ziehen, mit der nächsten Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>Activation of {layer}</source>
        <translation>Aktivierung von {layer}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/network_page.py"/>
        <source>and {count} more layers</source>
        <translation>und {count} weitere Schichten</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <location filename="../../mlpstudio/render/network_layout.py"/>
        <source>{drawn} of {total} connections are drawn as lines</source>
        <translation>{drawn} von {total} Verbindungen sind als Linien gezeichnet</translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name of the neuron</source>
        <translation>Name des Neurons</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Pre-activation u</source>
        <translation>Voraktivierung u</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Activation z</source>
        <translation>Aktivierung z</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Gradient ∂L/∂b</source>
        <translation>Gradient ∂L/∂b</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>The neurons of this layer have no bias.</source>
        <translation>Die Neuronen dieser Schicht haben keinen Bias.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Incoming weights</source>
        <translation>Eingehende Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>There are no samples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Dead for all {count} samples: it does not learn.</source>
        <translation>Tot bei allen {count} Beispielen: es lernt nicht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Sample {number}: the gate is closed.</source>
        <translation>Beispiel {number}: das Tor ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>and {count} more, in All matrices</source>
        <translation>und {count} weitere, in „Alle Matrizen“</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>{name} (cut)</source>
        <translation>{name} (getrennt)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/neuron_page.py"/>
        <source>Weight from {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
</context>
<context>
    <name>NeuronPlot</name>
    <message>
        <location filename="../../mlpstudio/ui/canvas/neuron_plot.py"/>
        <source>{layer}, neuron {number}: {name} over {inputs}</source>
        <translation>{layer}, Neuron {number}: {name} über {inputs}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/canvas/neuron_plot.py"/>
        <source>{layer}: {name} over {inputs}</source>
        <translation>{layer}: {name} über {inputs}</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Starts with random weights and one sample, so that it can be stepped at once.</source>
        <translation>Beginnt mit zufälligen Gewichten und einem Beispiel, sodass es gleich schrittweise rechnen kann.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Type a network</source>
        <translation>Ein Netz eintippen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>What to begin with</source>
        <translation>Womit beginnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Your network</source>
        <translation>Dein Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>or choose what to begin with</source>
        <translation>oder wähle, womit du beginnst</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Inputs, then the neurons of each layer: {first} or {second}</source>
        <translation>Eingaben, dann die Neuronen jeder Schicht: {first} oder {second}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Drawn as far as it could be read.</source>
        <translation>Gezeichnet, soweit es lesbar war.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../mlpstudio/ui/notice.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Operands</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/operands.py"/>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/operands.py"/>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
</context>
<context>
    <name>OptimizerPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
</context>
<context>
    <name>OutlookCard</name>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>What this update brought</source>
        <translation>Was dieses Update gebracht hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>The update went too far: the next loss is too large for a number.</source>
        <translation>Das Update ging zu weit: Der nächste Verlust ist zu groß für eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>The loss rose: the step was too long. A smaller learning rate helps.</source>
        <translation>Der Verlust ist gestiegen: Der Schritt war zu lang. Eine kleinere Lernrate hilft.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>L  {before} → {after}</source>
        <translation>L  {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/outlook_card.py"/>
        <source>ŷ  {before} → {after}   (target {target})</source>
        <translation>ŷ  {before} → {after}   (Zielwert {target})</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/output.py"/>
        <source>What it has learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/output.py"/>
        <source>The network's answers will be drawn here, once there is a sample.</source>
        <translation>Die Antworten des Netzes werden hier gezeichnet, sobald es ein Beispiel gibt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/output.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>Pad</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>Arrows move, Space puts the brush down or lifts it, E erases, Delete clears.</source>
        <translation>Pfeile bewegen, Leertaste setzt den Pinsel an oder ab, E radiert, Entf leert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/image/pad.py"/>
        <source>right button erases</source>
        <translation>rechte Taste radiert</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>PageDown next · PageUp back · A ask · ? keys · Esc leave</source>
        <translation>Bild ab weiter · Bild auf zurück · A fragen · ? Tasten · Esc beenden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Enter checks. PageDown checks, then reveals, then goes on.</source>
        <translation>Enter prüft. Bild ab prüft, deckt dann auf, geht dann weiter.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>iteration {number}</source>
        <translation>Iteration {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Building block {number} of {count}</source>
        <translation>Baustein {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/page.py"/>
        <source>Loss {loss} · {iteration}</source>
        <translation>Verlust {loss} · {iteration}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/lesson.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} paths lead from {letter} to the loss. Together they are the gradient.</source>
        <translation>{count} Pfade führen von {letter} zum Verlust. Zusammen sind sie der Gradient.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Paths to the loss</source>
        <translation>Pfade zum Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} paths lead from {letter} to the loss, each summed over the {samples} samples. Together they are the gradient.</source>
        <translation>{count} Pfade führen von {letter} zum Verlust, jeder über die {samples} Beispiele summiert. Zusammen sind sie der Gradient.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Sum: the gradient</source>
        <translation>Summe: der Gradient</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>closed for {count} of {samples}</source>
        <translation>geschlossen bei {count} von {samples}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} of them bring nothing of any sample.</source>
        <translation>{count} davon bringen bei keinem Beispiel etwas.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} of them pass a closed gate and bring 0.</source>
        <translation>{count} davon gehen durch ein geschlossenes Tor und bringen 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} bring 0, as an input, a weight or the error on the way is 0.</source>
        <translation>{count} bringen 0, weil eine Eingabe, ein Gewicht oder der Fehler auf dem Weg 0 ist.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>One path leads from {letter} to the loss. Summed over the {samples} samples, it is the gradient.</source>
        <translation>Ein Pfad führt von {letter} zum Verlust. Über die {samples} Beispiele summiert ist er der Gradient.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Sum: this sample's share of the gradient</source>
        <translation>Summe: der Anteil dieses Beispiels am Gradienten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>Below each path its weights, times the sum over the samples of all else: input, slopes and error.</source>
        <translation>Unter jedem Pfad seine Gewichte, mal die Summe über die Beispiele von allem anderen: Eingabe, Steigungen und Fehler.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>It brings nothing of any sample.</source>
        <translation>Er bringt bei keinem Beispiel etwas.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>There are too many to sum each: these are the largest that were found.</source>
        <translation>Es sind zu viele, um jeden zu summieren: Dies sind die größten, die gefunden wurden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>It passes a closed gate, so it brings 0.</source>
        <translation>Er geht durch ein geschlossenes Tor und bringt deshalb 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{letter} is cut: no path leads from it to the loss.</source>
        <translation>{letter} ist getrennt: Kein Pfad führt von dort zum Verlust.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>One path leads from {letter} to the loss. Its product is the gradient.</source>
        <translation>Ein Pfad führt von {letter} zum Verlust. Sein Produkt ist der Gradient.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>sample {number}:</source>
        <translation>Beispiel {number}:</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>over {count} samples</source>
        <translation>über {count} Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/paths_page.py"/>
        <source>{count} pass a dropped neuron and bring 0.</source>
        <translation>{count} gehen durch ein per Dropout ausgeschaltetes Neuron und bringen 0.</translation>
    </message>
</context>
<context>
    <name>PenaltyPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>L2 pulls every weight towards 0, the large ones most; L1 pulls all alike, so that few stay. Biases are left alone.</source>
        <translation>L2 zieht jedes Gewicht zur 0, die großen am stärksten; L1 zieht alle gleich, sodass nur wenige bleiben. Biaswerte bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Penalty on weights</source>
        <translation>Strafterm für Gewichte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>λ₁  L1</source>
        <translation>λ₁  L1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>λ₂  L2</source>
        <translation>λ₂  L2</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>L2</source>
        <translation>L2</translation>
    </message>
</context>
<context>
    <name>PhaseMarks</name>
    <message>
        <location filename="../../mlpstudio/ui/phase_marks.py"/>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/phase_marks.py"/>
        <source>Stop at: {step}</source>
        <translation>Anhalten bei: {step}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>{scale} times its size at 100 %</source>
        <translation>{scale}-mal so groß wie bei 100 %</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>A drawing, sharp at any size, whose texts can be edited</source>
        <translation>Eine Zeichnung, in jeder Größe scharf, deren Texte sich bearbeiten lassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Pixels, for slides and web pages</source>
        <translation>Pixel, für Folien und Webseiten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>A page of its size, sharp at any size</source>
        <translation>Eine Seite in ihrer Größe, in jeder Größe scharf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Sharp at any size.</source>
        <translation>In jeder Größe scharf.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Matrices of this iteration</source>
        <translation>Matrizen dieser Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>What it has learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/picture_dialog.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
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
        <translation>Ein Beispiel ziehen verschiebt es, ein Klick zeigt es am Netz; mit Umschalt wird darübergemalt.
P, B, E: Punkt, Pinsel, Radierer. Ziffern wählen die Klasse; [ und ] die Größe des Pinsels.
Pfeiltasten bewegen einen Cursor (mit Umschalt: fein), Enter malt, Entf radiert das nächste, Esc bricht ab.
Mausrad, + und −: Zoom; mittlere Taste: verschieben; Pos1: alles.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>The numbers are locked. Ctrl+L unlocks them.</source>
        <translation>Die Zahlen sind gesperrt. Strg+L entsperrt sie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints, right erases.</source>
        <translation>Links malt, rechts radiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Erases all under the brush, or the nearest.</source>
        <translation>Radiert alles unter dem Pinsel oder das nächste.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>{shown:,} of {count:,} samples are drawn.</source>
        <translation>{shown:,} von {count:,} Beispielen sind gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Not painted: {reason}.</source>
        <translation>Nicht gemalt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints {left}, right {right}.</source>
        <translation>Links malt {left}, rechts {right}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints, right erases; the other targets of a new sample are 0.</source>
        <translation>Links malt, rechts radiert; die anderen Zielwerte eines neuen Beispiels sind 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Numbers are as entered; the network sees them scaled.</source>
        <translation>Zahlen wie eingegeben; das Netz sieht sie skaliert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source> For two classes, let the output be a sigmoid.</source>
        <translation> Für zwei Klassen nimm als Ausgabe ein Sigmoid.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints {name}, right erases.</source>
        <translation>Links malt {name}, rechts radiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>Left paints {targets}, right erases.</source>
        <translation>Links malt {targets}, rechts radiert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>New samples are for training; {count} stay held out (dotted).</source>
        <translation>Neue Beispiele sind zum Trainieren; {count} bleiben zurückgehalten (gepunktet).</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/plane.py"/>
        <source>{share} % of the samples will be held out.</source>
        <translation>{share} % der Beispiele werden zurückgehalten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/scene.py"/>
        <source>sample {number}: {inputs}, {target}</source>
        <translation>Beispiel {number}: {inputs}, {target}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/scene.py"/>
        <source>sample {number}: {inputs}, {target} · held out</source>
        <translation>Beispiel {number}: {inputs}, {target} · zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/scene.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>PlaneTools</name>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Show all samples</source>
        <translation>Alle Beispiele zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Show all samples (Home)</source>
        <translation>Alle Beispiele zeigen (Pos1)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Class that is painted</source>
        <translation>Klasse, die gemalt wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Target that is painted</source>
        <translation>Zielwert, der gemalt wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Value that is painted</source>
        <translation>Wert, der gemalt wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>The target of the samples that are painted</source>
        <translation>Der Zielwert der Beispiele, die gemalt werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>r </source>
        <translation>r </translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Radius of the brush, in percent of the plane</source>
        <translation>Radius des Pinsels, in Prozent der Ebene</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Radius of the brush, in percent of the plane ( [ and ] )</source>
        <translation>Radius des Pinsels, in Prozent der Ebene ( [ und ] )</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source> a dab</source>
        <translation> je Tupfer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Samples for each dab of the brush</source>
        <translation>Beispiele je Tupfer des Pinsels</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>So many samples come with each dab of the brush</source>
        <translation>So viele Beispiele kommen mit jedem Tupfer des Pinsels</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Point: one sample a click (P)</source>
        <translation>Punkt: ein Beispiel je Klick (P)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Brush: several samples along a drag (B)</source>
        <translation>Pinsel: mehrere Beispiele beim Ziehen (B)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/plane/tools.py"/>
        <source>Erase the nearest sample, or all under the brush (E)</source>
        <translation>Das nächste Beispiel radieren oder alle unter dem Pinsel (E)</translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <location filename="../../mlpstudio/ui/plane/view.py"/>
        <source>Plane of the samples</source>
        <translation>Ebene der Beispiele</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <location filename="../../mlpstudio/ui/plot_view.py"/>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>PracticeChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Which steps are asked</source>
        <translation>Welche Schritte gefragt werden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>How much of a matrix is asked</source>
        <translation>Wie viel von einer Matrix gefragt wird</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Every step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Whole matrices</source>
        <translation>Ganze Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>One number</source>
        <translation>Eine Zahl</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>What comes next is known already, or not asked. Next leads on to what is.</source>
        <translation>Was als Nächstes kommt, ist schon bekannt oder wird nicht gefragt. „Weiter“ führt zum nächsten, das gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Hidden while you practise: this would tell what is asked. F8 ends practising.</source>
        <translation>Beim Üben verborgen: Es würde verraten, was gefragt ist. F8 beendet das Üben.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>There is nothing to compute here, and so nothing to ask.</source>
        <translation>Hier gibt es nichts zu rechnen und also nichts zu fragen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Nothing of this can be computed by hand here: too many numbers go into each one.</source>
        <translation>Nichts davon lässt sich hier von Hand rechnen: In jede Zahl gehen zu viele andere ein.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Save the score</source>
        <translation>Übungsstand speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>practice.csv</source>
        <translation>uebung.csv</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Reset the score?</source>
        <translation>Übungsstand zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>All counts and mistakes are forgotten.</source>
        <translation>Alle Zählungen und Fehler werden vergessen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/desk.py"/>
        <source>Exercise {seed}</source>
        <translation>Aufgabe {seed}</translation>
    </message>
</context>
<context>
    <name>PracticeHead</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>New exercise</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Ask for nothing any more, and show everything</source>
        <translation>Nichts mehr fragen und alles zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Same exercise again</source>
        <translation>Dieselbe Aufgabe noch einmal</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Begin this exercise once more</source>
        <translation>Diese Aufgabe noch einmal beginnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Begin a small network whose iteration can be computed by hand</source>
        <translation>Ein kleines Netz beginnen, dessen Iteration sich von Hand rechnen lässt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Number of the exercise</source>
        <translation>Nummer der Aufgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Exercise</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Next exercise</source>
        <translation>Nächste Aufgabe</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Begin to practise</source>
        <translation>Mit dem Üben beginnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Ask for the numbers of this project</source>
        <translation>Nach den Zahlen dieses Projekts fragen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>The numbers of each step are asked before they are shown. A wrong one is compared with what the usual mistakes would give, and three hints lead to the right one. Practise on this project, or on an exercise in whole numbers and halves.</source>
        <translation>Die Zahlen jedes Schritts werden gefragt, bevor sie gezeigt werden. Eine falsche wird mit dem verglichen, was die üblichen Fehler ergäben, und drei Tipps führen zur richtigen. Übe an diesem Projekt oder an einer Aufgabe mit ganzen und halben Zahlen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/practice.py"/>
        <source>New exercise</source>
        <translation>Neue Aufgabe</translation>
    </message>
</context>
<context>
    <name>PrecisionPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>float64 is exact enough for anything here; most libraries train with float32.</source>
        <translation>float64 ist für alles hier genau genug; die meisten Bibliotheken trainieren mit float32.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>float64, about 16 digits</source>
        <translation>float64, etwa 16 Stellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>float32, about 7 digits</source>
        <translation>float32, etwa 7 Stellen</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>PageDown  →</source>
        <translation>Bild ab  →</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>PageUp  ←</source>
        <translation>Bild auf  ←</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>back to the start</source>
        <translation>zurück zum Anfang</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>ask for the next number</source>
        <translation>nach der nächsten Zahl fragen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>B  .</source>
        <translation>B  .</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>blank, and back</source>
        <translation>ausblenden und zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>spotlight on the pointer</source>
        <translation>Spotlight auf den Mauszeiger</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>spotlight on a neuron</source>
        <translation>Spotlight auf ein Neuron</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>zoom; the wheel too</source>
        <translation>zoomen; auch mit dem Mausrad</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>freeze the picture</source>
        <translation>das Bild einfrieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>notes of the script</source>
        <translation>Notizen des Drehbuchs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>record a script, and stop</source>
        <translation>ein Drehbuch aufnehmen, beenden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/keys.py"/>
        <source>leave</source>
        <translation>beenden</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>{number} of {count} in the script</source>
        <translation>{number} von {count} im Drehbuch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>Recording: {count} steps. R ends it.</source>
        <translation>Aufnahme: {count} Schritte. R beendet sie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>F2 hint · PageUp leaves the question</source>
        <translation>F2 Tipp · Bild auf verlässt die Frage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>Recorded: {count} steps, at the end of the script.</source>
        <translation>Aufgenommen: {count} Schritte, am Ende des Drehbuchs.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>Nothing to ask here: the next step only hands numbers on. Go on first.</source>
        <translation>Hier ist nichts zu fragen: Der nächste Schritt reicht nur Zahlen weiter. Geh erst weiter.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>The script ends here. PageUp goes back, Home to its start.</source>
        <translation>Das Drehbuch endet hier. Bild auf geht zurück, Pos1 an den Anfang.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>{place} · N note</source>
        <translation>{place} · N Notiz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/presenter.py"/>
        <source>Computing iteration {number} …</source>
        <translation>Iteration {number} wird berechnet …</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>1 category</source>
        <translation>1 Kategorie</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>{count} categories</source>
        <translation>{count} Kategorien</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>{count} dates or times</source>
        <translation>{count} Zeitangaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>, {count} missing</source>
        <translation>, {count} fehlend</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Steps of this iteration</source>
        <translation>Schritte dieser Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Every step is computed once more by its formula. Every derivative is measured too: its number is nudged both ways, and the change of the loss divided by the nudge. A click on a row goes to the step.</source>
        <translation>Jeder Schritt wird mit seiner Formel noch einmal berechnet. Jede Ableitung wird auch gemessen: Ihre Zahl wird ein wenig in beide Richtungen verschoben und die Änderung des Verlusts durch die Verschiebung geteilt. Ein Klick auf eine Zeile führt zum Schritt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Differences agree: {slope} (nudging {letter} by ±{nudge})</source>
        <translation>Differenzen stimmen überein: {slope} ({letter} um ±{nudge} verschoben)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Curve: the loss along {letter}. Line: its slope here, the gradient. The update leaves it.</source>
        <translation>Kurve: der Verlust entlang {letter}. Gerade: seine Steigung hier, der Gradient. Das Update lässt es unverändert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Curve: the loss along {letter} alone. Line: its slope here, the gradient. Ring: the update moves it from {now} to {lands}; by that alone the loss goes from {loss} to {landed}.</source>
        <translation>Kurve: der Verlust entlang {letter} allein. Gerade: seine Steigung hier, der Gradient. Ring: Das Update bewegt es von {now} nach {lands}; allein dadurch geht der Verlust von {loss} auf {landed}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>{wrong} of {count} steps of iteration {iteration} differ</source>
        <translation>{wrong} von {count} Schritten der Iteration {iteration} weichen ab</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>computed again</source>
        <translation>neu berechnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>, differs from its formula</source>
        <translation>, weicht von seiner Formel ab</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>At a kink: within ±{nudge} of {letter} a ReLU or an absolute value turns at 0, so there is no single slope. Differences give {slope}.</source>
        <translation>An einem Knick: Innerhalb von ±{nudge} um {letter} knickt ein ReLU oder ein Betrag bei 0, daher gibt es keine eindeutige Steigung. Differenzen ergeben {slope}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Differences do not agree: {slope} instead of {gradient}</source>
        <translation>Differenzen stimmen nicht überein: {slope} statt {gradient}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>The loss is not finite here.</source>
        <translation>Der Verlust ist hier nicht endlich.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>Being checked: {done} of {count} steps of iteration {iteration} so far</source>
        <translation>Wird geprüft: bisher {done} von {count} Schritten der Iteration {iteration}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>All {count} steps of iteration {iteration} agree</source>
        <translation>Alle {count} Schritte der Iteration {iteration} stimmen überein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>{symbol}: computed {gradient}, differences {slope}</source>
        <translation>{symbol}: berechnet {gradient}, Differenzen {slope}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>{count} of {cells} numbers measured</source>
        <translation>{count} von {cells} Zahlen gemessen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>The loss as a function of {letter}</source>
        <translation>Der Verlust als Funktion von {letter}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>, {kinks} at a kink</source>
        <translation>, {kinks} an einem Knick</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/proof_page.py"/>
        <source>differs by {amount}</source>
        <translation>weicht um {amount} ab</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>The operands in numbers</source>
        <translation>Die Operanden in Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Judge what was typed (Enter)</source>
        <translation>Das Eingegebene beurteilen (Enter)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>The formula in words, then the numbers put in, then all but the last part</source>
        <translation>Die Formel in Worten, dann mit eingesetzten Zahlen, dann alles bis auf den letzten Teil</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Give this number up and show it</source>
        <translation>Diese Zahl aufgeben und zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Go on without an answer; it does not count</source>
        <translation>Ohne Antwort weitergehen; es zählt nicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>{asked} of {all} numbers are asked.</source>
        <translation>{asked} von {all} Zahlen werden gefragt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>{title}: type {what}</source>
        <translation>{title}: {what} eingeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>{count} digits are enough; 0,5 and 1/3 and 4 − 0.01 · 72 are read too.</source>
        <translation>{count} Stellen genügen; 0,5 und 1/3 und 4 − 0.01 · 72 werden auch gelesen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>It is {value}.</source>
        <translation>Es ist {value}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Hint {number} of {count}</source>
        <translation>Tipp {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/asking.py"/>
        <source>Dimensions: {shapes}.</source>
        <translation>Dimensionen: {shapes}.</translation>
    </message>
</context>
<context>
    <name>RatePage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>New weights in the network</source>
        <translation>Neue Gewichte im Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Show beside each weight that has a number what the update makes of it</source>
        <translation>Neben jedem Gewicht, das eine Zahl hat, zeigen, was das Update daraus macht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Train on from here with this learning rate; Enter does the same</source>
        <translation>Ab hier mit dieser Lernrate weitertrainieren; ebenso Enter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Forget this rate; Escape does the same</source>
        <translation>Diese Rate vergessen; ebenso Esc</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>loss L</source>
        <translation>Verlust L</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>real loss</source>
        <translation>tatsächlicher Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>predicted by the gradient</source>
        <translation>vom Gradienten vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Drag the handle, or use the arrow keys. Nothing changes until the rate is used.</source>
        <translation>Den Griff ziehen oder die Pfeiltasten benutzen. Nichts ändert sich, bis die Rate verwendet wird.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Looking ahead …</source>
        <translation>Vorausschau …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>The loss is without its penalty, which the update follows too.</source>
        <translation>Der Verlust ist ohne seinen Strafterm, dem das Update auch folgt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>An axis that shows both the rate and the lowest place</source>
        <translation>Eine Achse, die sowohl die Rate als auch die tiefste Stelle zeigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Rates evenly spread: the prediction is straight</source>
        <translation>Raten gleichmäßig verteilt: Die Vorhersage ist gerade</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Every power of ten is as wide as the next</source>
        <translation>Jede Zehnerpotenz ist so breit wie die nächste</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Use η = {rate}</source>
        <translation>η = {rate} verwenden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>η {rate}:  L {before} → {real},  predicted {predicted}</source>
        <translation>η {rate}:  L {before} → {real},  vorhergesagt {predicted}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>It even goes below 0, where no loss can be.</source>
        <translation>Sie geht sogar unter 0, wo kein Verlust sein kann.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>{share} % computed</source>
        <translation>{share} % berechnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>Loss of the {count} samples of this batch.</source>
        <translation>Verlust der {count} Beispiele dieses Batches.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_page.py"/>
        <source>The line is the gradient along the step of {optimizer}.</source>
        <translation>Die Gerade ist der Gradient entlang des Schritts von {optimizer}.</translation>
    </message>
</context>
<context>
    <name>RatePart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>η  at the start</source>
        <translation>η  am Anfang</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_view.py"/>
        <source>Loss over the learning rate</source>
        <translation>Verlust über der Lernrate</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../mlpstudio/ui/recent.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recent.py"/>
        <source>Files that you open or save appear here</source>
        <translation>Dateien, die du öffnest oder speicherst, erscheinen hier</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../mlpstudio/session/recovery.py"/>
        <source>Changes cannot be kept for recovery: {problem}</source>
        <translation>Änderungen lassen sich nicht zur Wiederherstellung aufbewahren: {problem}</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>yesterday at {time}</source>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Restore your work</source>
        <translation>Deine Arbeit wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>MLP Studio ended before this was saved. What was open has been kept for you.</source>
        <translation>MLP Studio wurde beendet, bevor dies gespeichert war. Was offen war, ist für dich aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Offer it again at the next start</source>
        <translation>Beim nächsten Start wieder anbieten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>History of the run</source>
        <translation>Verlauf des Laufs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>Iterations computed again</source>
        <translation>Neu berechnete Iterationen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>Go on without it</source>
        <translation>Ohne ihn weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/replay_dialog.py"/>
        <source>Computing iteration {done} of {last} again, so that Back leads to the beginning.</source>
        <translation>Iteration {done} von {last} wird neu berechnet, damit „Zurück“ bis zum Anfang führt.</translation>
    </message>
</context>
<context>
    <name>RoleHeader</name>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/import_preview.py"/>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>Run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>Before the change: {count} iterations, {what}.</source>
        <translation>Vor der Änderung: {count} Iterationen, {what}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/commands.py"/>
        <source>the same settings</source>
        <translation>dieselben Einstellungen</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Go back to these settings, with the weights that the run began with. Undo returns.</source>
        <translation>Zu diesen Einstellungen zurückkehren, mit den Gewichten, mit denen der Lauf begann. „Rückgängig“ führt zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Delete this kept run; Undo brings it back</source>
        <translation>Diesen behaltenen Lauf löschen; „Rückgängig“ holt ihn zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Draw its curve in the loss panel</source>
        <translation>Seine Kurve im Bereich Verlust zeichnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>the present settings</source>
        <translation>die jetzigen Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Draw the curve of {name}</source>
        <translation>Die Kurve von {name} zeichnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Go back to the settings of {name}</source>
        <translation>Zu den Einstellungen von {name} zurückkehren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/row.py"/>
        <source>Type another name</source>
        <translation>Einen anderen Namen eingeben</translation>
    </message>
</context>
<context>
    <name>RunUntil</name>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Run until</source>
        <translation>Laufen lassen bis</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the end of epoch</source>
        <translation>Ende von Epoche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the loss is at most</source>
        <translation>Verlust höchstens</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>no lower loss, in epochs</source>
        <translation>kein niedrigerer Verlust, in Epochen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the gradient is at most</source>
        <translation>Gradient höchstens</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Epoch, counted from 0</source>
        <translation>Epoche, ab 0 gezählt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Epochs without a lower loss</source>
        <translation>Epochen ohne niedrigeren Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Length of the gradient</source>
        <translation>Länge des Gradienten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>the loss of the test samples</source>
        <translation>der Verlust der Testbeispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>training</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Measured on all {part} samples after each epoch. Then it goes back to the best.</source>
        <translation>Nach jeder Epoche an allen {part}beispielen gemessen. Dann geht es zurück zum besten Stand.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Its length, measured on all training samples after each epoch.</source>
        <translation>Seine Länge, nach jeder Epoche an allen Trainingsbeispielen gemessen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Measured on all {part} samples after each epoch.</source>
        <translation>Nach jeder Epoche an allen {part}beispielen gemessen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>The loss of a batch, at any iteration.</source>
        <translation>Der Verlust eines Batches, in jeder Iteration.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/run_until.py"/>
        <source>Epochs count from 0.</source>
        <translation>Epochen zählen ab 0.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>No difference: both compute the same numbers.</source>
        <translation>Kein Unterschied: Beide berechnen dieselben Zahlen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>{name} {one} (now {other})</source>
        <translation>{name} {one} (jetzt {other})</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>1 iteration</source>
        <translation>1 Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>changed at iteration {places}</source>
        <translation>geändert bei Iteration {places}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>test {loss}</source>
        <translation>Test {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/words.py"/>
        <source>{count} iterations</source>
        <translation>{count} Iterationen</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep this run</source>
        <translation>Diesen Lauf behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep a run, change a setting, run again: both curves then lie over each other in the loss panel. Kept runs are saved with the project.</source>
        <translation>Behalte einen Lauf, ändere eine Einstellung und starte neu: Beide Kurven liegen dann im Bereich Verlust übereinander. Behaltene Läufe werden mit dem Projekt gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Do not keep it</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Sweep…</source>
        <translation>Durchprobieren …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Keep settings and curve of this run, to compare others with it</source>
        <translation>Einstellungen und Kurve dieses Laufs behalten, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Step through two runs side by side</source>
        <translation>Zwei Läufe nebeneinander durchgehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/runs.py"/>
        <source>Train with several values of a setting in the background</source>
        <translation>Im Hintergrund mit mehreren Werten einer Einstellung trainieren</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>Over all samples at these parameters, without penalty.</source>
        <translation>Über alle Beispiele bei diesen Parametern, ohne Strafterm.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>The share of samples whose class is right.</source>
        <translation>Der Anteil der Beispiele, deren Klasse stimmt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>1 is perfect; 0 is as good as always the mean.</source>
        <translation>1 ist perfekt; 0 ist so gut wie immer der Mittelwert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>Training falling while test rises: it learns by heart.</source>
        <translation>Training sinkt, während Test steigt: Es lernt auswendig.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/metrics/table.py"/>
        <source>Of targets divided by {units}.</source>
        <translation>Von Zielwerten, geteilt durch {units}.</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Score</source>
        <translation>Übungsstand</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Nothing has been asked yet. Each number counts for the skill that it takes.</source>
        <translation>Noch wurde nichts gefragt. Jede Zahl zählt für die Fertigkeit, die sie verlangt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Reset…</source>
        <translation>Zurücksetzen …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Right at the first try</source>
        <translation>Beim ersten Versuch richtig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>again</source>
        <translation>erneut</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Right after another try</source>
        <translation>Nach einem weiteren Versuch richtig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Right after a hint</source>
        <translation>Nach einem Tipp richtig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/score_view.py"/>
        <source>Most common: {mistakes}</source>
        <translation>Am häufigsten: {mistakes}</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Script</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>No steps yet. Add the place where the window stands, or press R while you present: every stop becomes a step.</source>
        <translation>Noch keine Schritte. Füge die Stelle hinzu, an der das Fenster steht, oder drücke beim Vorführen R: Jeder Halt wird ein Schritt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Steps of the script</source>
        <translation>Schritte des Drehbuchs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>What is to be said here</source>
        <translation>Was hier zu sagen ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Note of the step</source>
        <translation>Notiz zum Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Ask the class for the next number</source>
        <translation>Die Klasse nach der nächsten Zahl fragen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>The file opens presenting</source>
        <translation>Datei beim Öffnen gleich vorführen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Whoever opens it sees the script at once, over the whole screen</source>
        <translation>Wer sie öffnet, sieht das Drehbuch sofort, über den ganzen Bildschirm</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source> · spotlight</source>
        <translation> · Spotlight</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source> · asks</source>
        <translation> · fragt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>iteration {number}</source>
        <translation>Iteration {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Add this place</source>
        <translation>Diese Stelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Present it</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/script_dialog.py"/>
        <source> · {zoom} times as large</source>
        <translation> · {zoom}-mal so groß</translation>
    </message>
</context>
<context>
    <name>ScriptGiver</name>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Copy as a script with the given numbers</source>
        <translation>Als Skript mit den gegebenen Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Save as script…</source>
        <translation>Als Skript speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Save as script</source>
        <translation>Als Skript speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Python scripts (*.py)</source>
        <translation>Python-Skripte (*.py)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/code_script.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>Every number is an exercise, the same one for everybody</source>
        <translation>Jede Zahl ist eine Aufgabe, für alle dieselbe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/practice/head.py"/>
        <source>expected 0 to {most}</source>
        <translation>0 bis {most} erwartet</translation>
    </message>
</context>
<context>
    <name>SeedPart</name>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/training/parts.py"/>
        <source>Shuffling and newly drawn weights follow from it: the same seed, the same run.</source>
        <translation>Mischen und neu gezogene Gewichte folgen daraus: dieselbe Startzahl, derselbe Lauf.</translation>
    </message>
</context>
<context>
    <name>Setbacks</name>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>change of learning rate</source>
        <translation>Änderung der Lernrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>Starts again with smaller targets: names tell of it, the table shows them in full</source>
        <translation>Beginnt neu mit kleineren Zielwerten: die Namen sagen es, die Tabelle zeigt sie ungeteilt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>Go on with η = {rate}</source>
        <translation>Mit η = {rate} weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setbacks.py"/>
        <source>Divide targets by {unit}</source>
        <translation>Zielwerte durch {unit} teilen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>Reset to {value}</source>
        <translation>Auf {value} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>Reset {title} to {value}</source>
        <translation>{title} auf {value} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Significant digits</source>
        <translation>Signifikante Stellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Single neurons</source>
        <translation>Einzelne Neuronen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Single term</source>
        <translation>Einzelner Summand</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>numpy</source>
        <translation>numpy</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Logarithmic loss</source>
        <translation>Verlust logarithmisch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Neuron pictures</source>
        <translation>Neuronenbilder</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Notation</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>A step is shown as</source>
        <translation>Schritt zeigen als</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Next goes on by</source>
        <translation>Schrittweite von Weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Building blocks first</source>
        <translation>Bausteine zuerst</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Code is written in</source>
        <translation>Code schreiben in</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Save the history of a run</source>
        <translation>Verlauf eines Laufs speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Memory of a run</source>
        <translation>Speicher eines Laufs</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>What everything is written in, from the next start on.</source>
        <translation>Worin alles geschrieben ist, vom nächsten Start an.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Light or dark, or whichever the desktop has.</source>
        <translation>Hell oder dunkel, oder so wie der Desktop.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Whether things glide to a new place, or are there at once.</source>
        <translation>Ob Dinge an eine neue Stelle gleiten oder sofort dort sind.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Plot the loss by its powers of ten, so that small losses can be told apart.</source>
        <translation>Den Verlust nach Zehnerpotenzen auftragen, damit sich kleine Verluste unterscheiden lassen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Draw in each neuron what it answers to all inputs, where a network has one or two of them.</source>
        <translation>In jedes Neuron zeichnen, was es auf alle Eingaben antwortet, wenn ein Netz eine oder zwei davon hat.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>What is counted: all digits that matter, or those behind the point.</source>
        <translation>Was gezählt wird: alle Stellen, auf die es ankommt, oder die hinter dem Komma.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>How many of them are written, in every view.</source>
        <translation>Wie viele davon geschrieben werden, in jeder Ansicht.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Whole matrices, or one equation for each neuron.</source>
        <translation>Ganze Matrizen oder eine Gleichung für jedes Neuron.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>What a click on Next completes, or a step of a slow run.</source>
        <translation>Was ein Klick auf „Weiter“ abschließt, oder ein Schritt eines langsamen Laufs.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Before the backward phase, show every local derivative on a page of its own.</source>
        <translation>Vor der Rückwärtsphase jede lokale Ableitung auf einer eigenen Seite zeigen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>In which language the panel Code writes an iteration.</source>
        <translation>In welcher Sprache der Bereich Code eine Iteration schreibt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>How fast Run goes, from one step a second to no waiting.</source>
        <translation>Wie schnell ein Lauf vorangeht, von einem Schritt je Sekunde bis ohne Warten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>A file that is opened again can then go back to where its run began.</source>
        <translation>Eine Datei kann nach dem erneuten Öffnen bis zum Anfang ihres Laufs zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>The more, the quicker it goes back in a long run. Holds for runs that begin from now on. A very large network may need more than this.</source>
        <translation>Je mehr, desto schneller geht es in einem langen Lauf zurück. Gilt für Läufe, die ab jetzt beginnen. Ein sehr großes Netz kann mehr brauchen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Stepping and running</source>
        <translation>Schritte und Läufe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/session/settings.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>No setting is found by this.</source>
        <translation>Dazu gibt es keine Einstellung.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Search all settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Let everything be as it was at the first start</source>
        <translation>Alles so einstellen, wie es beim ersten Start war</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/settings_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <location filename="../../mlpstudio/ui/sheet_picture.py"/>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <location filename="../../mlpstudio/ui/sheet_view.py"/>
        <source>All matrices of this iteration</source>
        <translation>Alle Matrizen dieser Iteration</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <location filename="../../mlpstudio/ui/source.py"/>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/source.py"/>
        <source>Code of this iteration</source>
        <translation>Code dieser Iteration</translation>
    </message>
</context>
<context>
    <name>SpotChoice</name>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>across</source>
        <translation>waagerecht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>Parameter along the lower side</source>
        <translation>Parameter entlang der unteren Seite</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>up</source>
        <translation>senkrecht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/spot_choice.py"/>
        <source>Parameter along the left side</source>
        <translation>Parameter entlang der linken Seite</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/stage.py"/>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/stage.py"/>
        <source>Frozen · F goes on</source>
        <translation>Eingefroren · F geht weiter</translation>
    </message>
</context>
<context>
    <name>StageStep</name>
    <message>
        <location filename="../../mlpstudio/ui/presenting/step_view.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/step_view.py"/>
        <source>This project has no samples: there is nothing to compute.</source>
        <translation>Dieses Projekt hat keine Beispiele: Es gibt nichts zu rechnen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/presenting/step_view.py"/>
        <source>The step in numbers</source>
        <translation>Der Schritt in Zahlen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>What this step does</source>
        <translation>Was dieser Schritt tut</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>{sizes} · {count} parameters</source>
        <translation>{sizes} · {count} Parameter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/status.py"/>
        <source>{count} samples</source>
        <translation>{count} Beispiele</translation>
    </message>
</context>
<context>
    <name>StepAhead</name>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Far too far</source>
        <translation>Viel zu weit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Stays where it is</source>
        <translation>Bleibt, wo es ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Barely moves: undershoot</source>
        <translation>Bewegt sich kaum: Undershoot</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Short: undershoot</source>
        <translation>Zu kurz: Undershoot</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>About right</source>
        <translation>Etwa richtig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>A little too far</source>
        <translation>Etwas zu weit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Too far: overshoot</source>
        <translation>Zu weit: Overshoot</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>Uphill</source>
        <translation>Bergauf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The update is 0 everywhere, so no learning rate changes anything.</source>
        <translation>Das Update ist überall 0, deshalb ändert keine Lernrate etwas.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step is so short that line and curve agree, and the loss hardly falls. Along this way it is lowest at η ≈ {best}.</source>
        <translation>Der Schritt ist so kurz, dass Gerade und Kurve übereinstimmen und der Verlust kaum sinkt. Entlang dieses Wegs ist er am niedrigsten bei η ≈ {best}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step ends before the lowest place on its way, at η ≈ {best}: it could go further.</source>
        <translation>Der Schritt endet vor der tiefsten Stelle auf seinem Weg, bei η ≈ {best}: Er könnte weiter gehen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step ends near the lowest place on its way, at η ≈ {best}. The line knows the slope only where the step begins, and so predicts more than there is to gain.</source>
        <translation>Der Schritt endet nahe der tiefsten Stelle auf seinem Weg, bei η ≈ {best}. Die Gerade kennt die Steigung nur am Anfang des Schritts und sagt deshalb mehr voraus, als zu gewinnen ist.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step goes past the lowest place on its way, at η ≈ {best}, and up on the other side: the loss still falls, but a shorter step would do better.</source>
        <translation>Der Schritt geht über die tiefste Stelle auf seinem Weg, bei η ≈ {best}, hinaus und auf der anderen Seite hinauf: Der Verlust sinkt noch, aber ein kürzerer Schritt wäre besser.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>The step goes across the valley, lowest at η ≈ {best}, and so far up on the other side that the loss rises. The line knows the slope only where the step begins.</source>
        <translation>Der Schritt geht quer über das Tal, am tiefsten bei η ≈ {best}, und auf der anderen Seite so weit hinauf, dass der Verlust steigt. Die Gerade kennt die Steigung nur am Anfang des Schritts.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>What the optimizer remembers of earlier steps carries this one uphill, so the loss rises at any rate near this one.</source>
        <translation>Was sich der Optimierer von früheren Schritten gemerkt hat, trägt diesen bergauf, deshalb steigt der Verlust bei jeder ähnlichen Rate.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/rate_words.py"/>
        <source>After this update the loss is too large for a number. Along this way it is lowest at η ≈ {best}.</source>
        <translation>Nach diesem Update ist der Verlust zu groß für eine Zahl. Entlang dieses Wegs ist er am niedrigsten bei η ≈ {best}.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>step {position} of {count}</source>
        <translation>Schritt {position} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Steps of the iteration</source>
        <translation>Schritte der Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Go to iteration</source>
        <translation>Zu Iteration gehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>go to iteration</source>
        <translation>zu Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>drag to any iteration</source>
        <translation>zu jeder Iteration ziehen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>no samples</source>
        <translation>keine Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>inside step {position} of {count}, number {number} of {numbers}</source>
        <translation>in Schritt {position} von {count}, Zahl {number} von {numbers}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>building block {number} of {count}</source>
        <translation>Baustein {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Iteration {number}</source>
        <translation>Iteration {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Esc stops · {share} % · computing again</source>
        <translation>Esc hält an · {share} % · wird neu berechnet</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step_bar.py"/>
        <source>Esc stops · {share} % · to iteration {iteration}</source>
        <translation>Esc hält an · {share} % · zu Iteration {iteration}</translation>
    </message>
</context>
<context>
    <name>StepLog</name>
    <message>
        <location filename="../../mlpstudio/ui/step_log.py"/>
        <source>Steps of this iteration in words</source>
        <translation>Schritte dieser Iteration in Worten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_log.py"/>
        <source>There is nothing to tell yet.</source>
        <translation>Es gibt noch nichts zu berichten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_log.py"/>
        <source>Iteration {iteration}</source>
        <translation>Iteration {iteration}</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Building blocks first</source>
        <translation>Bausteine zuerst</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Before the backward phase, show every local derivative on a page of its own</source>
        <translation>Vor der Rückwärtsphase jede lokale Ableitung auf einer eigenen Seite zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>This project has no samples. With at least one, every step appears here.</source>
        <translation>Dieses Projekt hat keine Beispiele. Mit mindestens einem erscheint hier jeder Schritt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Nothing to compute</source>
        <translation>Nichts zu rechnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Building block {number} of {count}</source>
        <translation>Baustein {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Show the step as matrices</source>
        <translation>Den Schritt als Matrizen zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>per neuron</source>
        <translation>je Neuron</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Show the step as one equation per neuron</source>
        <translation>Den Schritt als eine Gleichung je Neuron zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>{sentence} Next shows it in numbers.</source>
        <translation>{sentence} „Weiter“ zeigt es in Zahlen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>{title} in numbers</source>
        <translation>{title} in Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Ready for iteration {number}</source>
        <translation>Bereit für Iteration {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>Dimensions: {shapes}</source>
        <translation>Dimensionen: {shapes}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>The first of {count} samples of this batch.</source>
        <translation>Das erste von {count} Beispielen dieses Batches.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/step.py"/>
        <source>The first {count} lines.</source>
        <translation>Die ersten {count} Zeilen.</translation>
    </message>
</context>
<context>
    <name>StepToolbar</name>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Stepping</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Finish phase</source>
        <translation>Phase abschließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>term</source>
        <translation>Summand</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate: how far each update goes against the gradient</source>
        <translation>Lernrate: wie weit jedes Update gegen den Gradienten geht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate at the start</source>
        <translation>Lernrate am Anfang</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>η at start</source>
        <translation>η am Anfang</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>now {rate}</source>
        <translation>jetzt {rate}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Next: {step} ›</source>
        <translation>Weiter: {step} ›</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate at the start; by the schedule it is {rate} in epoch {epoch}.</source>
        <translation>Lernrate am Anfang; nach dem Zeitplan ist sie in Epoche {epoch} {rate}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>Learning rate: {text} is no number above 0.</source>
        <translation>Lernrate: {text} ist keine Zahl über 0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/step_toolbar.py"/>
        <source>{count} steps a second</source>
        <translation>{count} Schritte je Sekunde</translation>
    </message>
</context>
<context>
    <name>StopsButton</name>
    <message>
        <location filename="../../mlpstudio/ui/stops_button.py"/>
        <source>Stops and bookmarks</source>
        <translation>Haltepunkte und Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_button.py"/>
        <source>Stops and bookmarks, stops that are on: {count}</source>
        <translation>Haltepunkte und Lesezeichen, aktive Haltepunkte: {count}</translation>
    </message>
</context>
<context>
    <name>StopsDesk</name>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Iteration {number}</source>
        <translation>Iteration {number}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/stops_desk.py"/>
        <source>Stop at: {step}</source>
        <translation>Anhalten bei: {step}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>What to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>About what is chosen</source>
        <translation>Über die Auswahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>{count:,} parameters</source>
        <translation>{count:,} Parameter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>{count:,} samples, {held:,} held out</source>
        <translation>{count:,} Beispiele, {held:,} zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/summary.py"/>
        <source>{count:,} samples</source>
        <translation>{count:,} Beispiele</translation>
    </message>
</context>
<context>
    <name>SurfacePage</name>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>A surface needs two parameters, and this network has fewer.</source>
        <translation>Eine Fläche braucht zwei Parameter, und dieses Netz hat weniger.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of the first {count} samples: more would take too long.</source>
        <translation>Verlust der ersten {count} Beispiele: Mehr würde zu lange dauern.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>All other parameters are held at what they are now. On its path the run moved them too, so it met other losses than those drawn below its line.</source>
        <translation>Alle anderen Parameter werden auf ihrem jetzigen Wert gehalten. Auf seinem Pfad hat der Lauf auch sie bewegt und deshalb andere Verluste getroffen als die unter seiner Linie gezeichneten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>These parameters are too large to be drawn.</source>
        <translation>Diese Parameter sind zu groß zum Zeichnen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of all {count} training samples.</source>
        <translation>Verlust aller {count} Trainingsbeispiele.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Grey: the loss is too large for a number.</source>
        <translation>Grau: Der Verlust ist zu groß für eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Listed are those with the largest gradients; click two edges for others.</source>
        <translation>Aufgeführt sind die mit den größten Gradienten; für andere zwei Kanten anklicken.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>{x} {x_value}, {y} {y_value}: L {loss}</source>
        <translation>{x} {x_value}, {y} {y_value}: L {loss}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>iteration {iteration}: {text}</source>
        <translation>Iteration {iteration}: {text}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>this batch</source>
        <translation>dieser Batch</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>The loss of the samples of this iteration</source>
        <translation>Der Verlust der Beispiele dieser Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>all samples</source>
        <translation>alle Beispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>The loss of all training samples</source>
        <translation>Der Verlust aller Trainingsbeispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>L {loss}, with slope {x_slope} along {x} and {y_slope} along {y}</source>
        <translation>L {loss}, mit Steigung {x_slope} entlang {x} und {y_slope} entlang {y}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Dot: now. Line: the path of the run so far. Arrow: steepest way down.</source>
        <translation>Punkt: jetzt. Linie: der bisherige Pfad des Laufs. Pfeil: steilster Weg hinab.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Ring: where the update leads.</source>
        <translation>Ring: wohin das Update führt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>The update leads far beyond this map.</source>
        <translation>Das Update führt weit über diese Karte hinaus.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of the one sample of this iteration.</source>
        <translation>Verlust des einen Beispiels dieser Iteration.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss of the {count} samples of this batch.</source>
        <translation>Verlust der {count} Beispiele dieses Batches.</translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/check/surface_page.py"/>
        <source>Path of the run</source>
        <translation>Pfad des Laufs</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Every seed draws the weights anew.</source>
        <translation>Jede Startzahl zieht die Gewichte neu.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>by equal factors</source>
        <translation>gleiche Faktoren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Each value is as many times the one before; else equal steps</source>
        <translation>Jeder Wert ist das gleiche Vielfache des vorigen; sonst gleiche Schritte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Seeds</source>
        <translation>Startzahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>All begin with the weights that the run began with.</source>
        <translation>Alle beginnen mit den Gewichten, mit denen der Lauf begann.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>{count} trainings of {epochs} epochs each.</source>
        <translation>{count} Trainings mit je {epochs} Epochen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Type the values one by one</source>
        <translation>Die Werte einzeln eingeben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_form.py"/>
        <source>Values from one number to another</source>
        <translation>Werte von einer Zahl bis zu einer anderen</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>median loss</source>
        <translation>Medianverlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The loss of the last epoch, in the middle of all seeds that did not diverge.</source>
        <translation>Der Verlust der letzten Epoche: der Median über alle Startzahlen, die nicht divergierten.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The lowest of them.</source>
        <translation>Der kleinste davon.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>highest</source>
        <translation>größter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The highest of them.</source>
        <translation>Der größte davon.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>of the test samples</source>
        <translation>der Testbeispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>of the training samples</source>
        <translation>der Trainingsbeispiele</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>How many seeds ended with numbers that are not finite.</source>
        <translation>Wie viele Startzahlen mit Zahlen endeten, die nicht endlich sind.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The loss of the test samples in the end, in the middle of all seeds.</source>
        <translation>Der Verlust der Testbeispiele am Ende: der Median über alle Startzahlen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_table.py"/>
        <source>The share {where} whose class is right in the end.</source>
        <translation>Der Anteil {where}, deren Klasse am Ende stimmt.</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Sweep a setting</source>
        <translation>Einstellung durchprobieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>What came out for each value</source>
        <translation>Was bei jedem Wert herauskam</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Begin a run with this value, with the seed in the middle. Undo returns.</source>
        <translation>Einen Lauf mit diesem Wert beginnen, mit der mittleren Startzahl. „Rückgängig“ führt zurück.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Keep the seed in the middle among the runs, with its curve</source>
        <translation>Die mittlere Startzahl unter den Läufen behalten, mit ihrer Kurve</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>How far the sweep is</source>
        <translation>Fortschritt beim Durchprobieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Each value gets a plot of its loss here, all on the same axes, and a line in a table.</source>
        <translation>Jeder Wert bekommt hier ein Diagramm seines Verlusts, alle mit denselben Achsen, und eine Zeile in einer Tabelle.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>{done} of {count} trainings</source>
        <translation>{done} von {count} Trainings</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>sweep.csv</source>
        <translation>durchprobieren.csv</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Take these settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Keep as a run</source>
        <translation>Als Lauf behalten</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>{count} trainings · strong: the seed in the middle</source>
        <translation>{count} Trainings · kräftig: die mittlere Startzahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>cancelled after {done} of {count} trainings</source>
        <translation>nach {done} von {count} Trainings abgebrochen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Linear scale</source>
        <translation>Lineare Skala</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Taken: {name}</source>
        <translation>Übernommen: {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Kept: {name}</source>
        <translation>Behalten: {name}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/runs/sweep_window.py"/>
        <source>Chosen: the lowest {loss}</source>
        <translation>Ausgewählt: niedrigster {loss}</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Say a little more; each time a little clearer</source>
        <translation>Etwas mehr verraten; jedes Mal ein wenig deutlicher</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Point at the control that is meant</source>
        <translation>Auf das gemeinte Bedienelement zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Show me</source>
        <translation>Zeig mir, wo</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/lesson/task_view.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>One input and one neuron: the rest is yours</source>
        <translation>Eine Eingabe und ein Neuron: Der Rest ist deine Sache</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/new_dialog.py"/>
        <source>Press Next: there is one sample, input 1 and target 1.
Draw neurons and layers around it.</source>
        <translation>Klicke auf „Weiter“: Es gibt ein Beispiel mit Eingabe 1 und Zielwert 1.
Zeichne Neuronen und Schichten darum herum.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Worked example</source>
        <translation>Durchgerechnetes Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, one input</source>
        <translation>Ein Neuron, eine Eingabe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron, three inputs</source>
        <translation>Ein Neuron, drei Eingaben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>OR</source>
        <translation>OR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Noisy line</source>
        <translation>Verrauschte Gerade</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Sine curve</source>
        <translation>Sinuskurve</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three blobs</source>
        <translation>Drei Wolken</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Step through the first iteration and compute each number yourself before you press Next.
The third hidden neuron is closed by its ReLU: find out what this does to its gradients.
Set the learning rate to 0.03 and restart: soon all hidden neurons are closed for good, and one number goes on learning. Which one?</source>
        <translation>Geh die erste Iteration Schritt für Schritt durch und rechne jede Zahl selbst aus, bevor du auf „Weiter“ klickst.
Das dritte versteckte Neuron ist durch sein ReLU geschlossen: Finde heraus, was das mit seinen Gradienten macht.
Setze die Lernrate auf 0.03 und beginne neu: Bald sind alle versteckten Neuronen endgültig geschlossen, und eine Zahl lernt weiter. Welche?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Run 50 epochs: the weight comes to 2 and the bias to 1.
Go back to the start and step through one iteration: five samples, a single gradient.
Set the learning rate to 1, then to 2.5. One is quick, the other never arrives.</source>
        <translation>Lass 50 Epochen laufen: Das Gewicht erreicht 2 und der Bias 1.
Geh zurück zum Anfang und durch eine Iteration: fünf Beispiele, ein einziger Gradient.
Setze die Lernrate auf 1, dann auf 2.5. Mit der einen geht es schnell, mit der anderen kommt es nie an.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>The weights that are learned are the numbers of the formula. Which one is right first?
Look at the gradient: each weight gets the error times its own input.
Use Try to ask for inputs that are in no sample, far outside -1 to 1, too.</source>
        <translation>Die gelernten Gewichte sind die Zahlen der Formel. Welches Gewicht stimmt zuerst?
Sieh dir den Gradienten an: Jedes Gewicht bekommt den Fehler mal seine eigene Eingabe.
Gib in „Ausprobieren“ Eingaben ein, die in keinem Beispiel stehen, auch weit außerhalb von -1 bis 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Watch the boundary: a single neuron parts the plane by one straight line.
After 200 epochs all four answers are right. Train on: what goes on growing, and why?
Find weights and a bias by hand that do it.</source>
        <translation>Beobachte die Grenze: Ein einzelnes Neuron teilt die Ebene durch eine Gerade.
Nach 200 Epochen stimmen alle vier Antworten. Trainiere weiter: Was wächst immer noch, und warum?
Finde von Hand Gewichte und einen Bias, die es schaffen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Compare with AND: which of weights and bias makes the difference?
Change the targets to those of XOR (0, 1, 1, 0). No training helps now: no straight line can.</source>
        <translation>Vergleiche mit AND: Was macht den Unterschied, die Gewichte oder der Bias?
Ändere die Zielwerte zu denen von XOR (0, 1, 1, 0). Jetzt hilft kein Training: Keine Gerade kann das.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Train 400 epochs and look at the boundary: two lines have been joined.
Use two hidden neurons, and other random starts. How often does it get stuck?
Make the hidden layer identity: why is it no better than one neuron?</source>
        <translation>Trainiere 400 Epochen und sieh dir die Grenze an: Zwei Geraden haben sich verbunden.
Nimm zwei versteckte Neuronen und andere Zufallsstarts. Wie oft bleibt es stecken?
Gib der versteckten Schicht die Identität: Warum ist sie nicht besser als ein Neuron?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>The loss of each batch jumps, its mean per epoch does not.
The loss stays above 0 however long you train: what is left is the noise.
Let every batch hold one sample, then all. Which curve is smooth, which one is quick?</source>
        <translation>Der Verlust jedes Batches springt, sein Mittelwert je Epoche nicht.
Der Verlust bleibt über 0, wie lange du auch trainierst: Übrig bleibt das Rauschen.
Lass jeden Batch ein Beispiel enthalten, dann alle. Welche Kurve ist glatt, welche schnell?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Watch the curve while it trains: it is flat first, then it bends.
Use two hidden neurons, then three. How many does one period take?
Ask Try for x = 2: outside the samples nobody has told it anything.</source>
        <translation>Beobachte die Kurve beim Training: Erst ist sie flach, dann biegt sie sich.
Nimm zwei versteckte Neuronen, dann drei. Wie viele braucht eine Periode?
Gib in „Ausprobieren“ x = 2 ein: Außerhalb der Beispiele hat dem Netz niemand etwas gesagt.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Look at the boundary: each hidden neuron gives one edge of it.
How few hidden neurons can enclose the disc?
Replace tanh by ReLU: the boundary gets corners.</source>
        <translation>Sieh dir die Grenze an: Jedes versteckte Neuron liefert eine ihrer Kanten.
Wie wenige versteckte Neuronen können die Scheibe einschließen?
Ersetze tanh durch ReLU: Die Grenze bekommt Ecken.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>The loss stands still for a while: a straight line is all that was found. Then the line bends.
A fifth of the samples is held out, those with a hole. Are they on the right side, too?
Use 30 hidden neurons and train long. Does the boundary chase single samples?</source>
        <translation>Der Verlust steht eine Weile still: Gefunden ist erst eine Gerade. Dann biegt sie sich.
Ein Fünftel der Beispiele ist zurückgehalten, die mit Loch. Liegen sie auch auf der richtigen Seite?
Nimm 30 versteckte Neuronen und trainiere lange. Läuft die Grenze einzelnen Beispielen nach?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Watch the boundary wind itself up, from the middle outwards or from the rim inwards?
Leave out the second hidden layer, or use plain gradient descent. How much longer does it take?
Watch the first hidden layer: straight lines only. The second one bends them.</source>
        <translation>Beobachte, wie sich die Grenze aufwickelt: von der Mitte nach außen oder vom Rand nach innen?
Lass die zweite versteckte Schicht weg oder nimm einfachen Gradientenabstieg. Wie viel länger dauert es?
Beobachte die erste versteckte Schicht: nur Geraden. Die zweite biegt sie.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Each class has an output. Look at their sum, and at the error signal: prediction minus target.
Where the classes meet, the shares are even. Use Try to walk across.
Is the hidden layer needed here at all?</source>
        <translation>Jede Klasse hat eine Ausgabe. Sieh dir ihre Summe an und das Fehlersignal: Vorhersage minus Zielwert.
Wo die Klassen sich treffen, sind die Anteile gleich. Geh mit „Ausprobieren“ hinüber.
Ist die versteckte Schicht hier überhaupt nötig?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>45 of 150 flowers are held out. With others held out, 91 to 100 % of them are told right: two of the species overlap.
Inputs are scaled to mean 0 and standard deviation 1. What happens without it?
Which flowers are still told wrong, and how sure is the network of them?
Data: R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0.</source>
        <translation>45 von 150 Blüten sind zurückgehalten. Hält man andere zurück, werden 91 bis 100 % davon richtig erkannt: Zwei der Arten überschneiden sich.
Die Eingaben sind auf Mittelwert 0 und Standardabweichung 1 skaliert. Was geschieht ohne das?
Welche Blüten werden noch falsch erkannt, und wie sicher ist sich das Netz dabei?
Daten: R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Run 30 epochs, then draw a digit in the panel Image. Which of yours are mistaken, and for what?
An input is the share of a pixel that is ink: the counts 0 to 16 of the file, divided by 16. 539 of 1,797 digits are held out; with others held out, 95 to 98 % of them are told right.
Look at the weights of the hidden neurons as images. Which parts of digits do you find in them?
Data: E. Alpaydin and C. Kaynak, 1998; UCI Machine Learning Repository, CC BY 4.0.</source>
        <translation>Lass 30 Epochen laufen und zeichne dann im Bereich Bild eine Ziffer. Welche von deinen werden verwechselt, und womit?
Eine Eingabe sagt, welcher Anteil eines Pixels Tinte ist: die Werte 0 bis 16 der Datei, geteilt durch 16. 539 von 1797 Ziffern sind zurückgehalten; hält man andere zurück, werden 95 bis 98 % davon richtig erkannt.
Sieh dir die Gewichte der versteckten Neuronen als Bilder an. Welche Teile von Ziffern findest du darin?
Daten: E. Alpaydin und C. Kaynak, 1998; UCI Machine Learning Repository, CC BY 4.0.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>2-3-1, to follow with pencil and paper</source>
        <translation>2-3-1, zum Nachrechnen mit Papier und Bleistift</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>A weight and a bias find the line 2x + 1</source>
        <translation>Ein Gewicht und ein Bias finden die Gerade 2x + 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three weights find 2x₁ − x₂ + 0.5x₃ + 1</source>
        <translation>Drei Gewichte finden 2x₁ − x₂ + 0.5x₃ + 1</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron answers 1 where both inputs are 1</source>
        <translation>Ein Neuron antwortet 1, wo beide Eingaben 1 sind</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>One neuron answers 1 where any input is 1</source>
        <translation>Ein Neuron antwortet 1, wo irgendeine Eingabe 1 ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>No single neuron can: it takes a hidden layer</source>
        <translation>Ein einzelnes Neuron schafft es nicht: Es braucht eine versteckte Schicht</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>60 samples around a line, learned in batches of 10</source>
        <translation>60 Beispiele um eine Gerade, gelernt in Batches zu 10</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Eight hidden neurons bend into a sine</source>
        <translation>Acht versteckte Neuronen biegen sich zum Sinus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Six hidden neurons close a ring</source>
        <translation>Sechs versteckte Neuronen schließen einen Ring</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Two half circles that reach into each other</source>
        <translation>Zwei Halbkreise, die ineinandergreifen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Two arms, and two hidden layers to part them</source>
        <translation>Zwei Arme und zwei versteckte Schichten, um sie zu trennen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Three classes: softmax gives shares that sum to 1</source>
        <translation>Drei Klassen: Softmax gibt Anteile, deren Summe 1 ist</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Tell three species by four measurements</source>
        <translation>Drei Arten an vier Maßen erkennen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/templates.py"/>
        <source>Ten classes of 8 × 8 pixels: draw one yourself</source>
        <translation>Zehn Klassen aus 8 × 8 Pixeln: Zeichne selbst eine Ziffer</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NAND</source>
        <translation>NAND</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>NOR</source>
        <translation>NOR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XNOR</source>
        <translation>XNOR</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Gaussians</source>
        <translation>Gauß-Wolken</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>XOR cloud</source>
        <translation>XOR-Wolke</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Bumps</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/project/generating.py"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>{name} · number {number} of {count}</source>
        <translation>{name} · Zahl {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Number ›</source>
        <translation>Zahl ›</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Row ›</source>
        <translation>Zeile ›</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Step out</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Go to the next number of the result (N)</source>
        <translation>Zur nächsten Zahl des Ergebnisses (N)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Go to the next row of the result, or to the next sample (Shift+N)</source>
        <translation>Zur nächsten Zeile des Ergebnisses oder zum nächsten Beispiel (Umschalt+N)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Complete this step (Shift+F11)</source>
        <translation>Diesen Schritt abschließen (Umschalt+F11)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>{name} · term {term} of {terms}</source>
        <translation>{name} · Summand {term} von {terms}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Sample ›</source>
        <translation>Beispiel ›</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Next goes inside</source>
        <translation>„Weiter“ geht hinein</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>Step complete</source>
        <translation>Schritt abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/term_card.py"/>
        <source>so far:</source>
        <translation>bisher:</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>This is the network</source>
        <translation>Dies ist das Netz</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>One step at a time</source>
        <translation>Ein Schritt nach dem anderen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Let it train</source>
        <translation>Lass es trainieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Watch it learn</source>
        <translation>Sieh ihm beim Lernen zu</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Learn and practise</source>
        <translation>Lernen und üben</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Everything has a key</source>
        <translation>Alles hat eine Taste</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Inputs at the left, output at the right. Every line is a weight: the thicker, the larger; blue is positive, orange negative.</source>
        <translation>Eingaben links, Ausgabe rechts. Jede Linie ist ein Gewicht: je dicker, desto größer; Blau ist positiv, Orange negativ.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Next computes one step, Back takes it back. The bar below the network shows all steps of an iteration, and a click on a mark goes there.</source>
        <translation>„Weiter“ berechnet einen Schritt, „Zurück“ nimmt ihn zurück. Die Leiste unter dem Netz zeigt alle Schritte einer Iteration, und ein Klick auf eine Marke geht dorthin.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Each step stands here with formula and numbers, and every number can tell what made it.</source>
        <translation>Jeder Schritt steht hier mit Formel und Zahlen, und jede Zahl kann sagen, woraus sie entstand.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Run goes on by itself, as fast as the slider says. The same key pauses it.</source>
        <translation>„Starten“ lässt es von selbst weiterlaufen, so schnell, wie der Regler sagt. Dieselbe Taste hält es an.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>A click on the loss curve goes back to that iteration. The tabs beside Step hold all matrices, the code, a check of every number, and a place to try inputs of your own.</source>
        <translation>Ein Klick auf die Verlustkurve geht zu dieser Iteration zurück. Die Reiter neben „Schritt“ enthalten alle Matrizen, den Code, eine Prüfung jeder Zahl und einen Platz, um eigene Eingaben auszuprobieren.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>The lessons in the menu Help explain all of this in small steps. Practice asks for each number before it is shown.</source>
        <translation>Die Lektionen im Menü Hilfe erklären all das in kleinen Schritten. „Üben“ fragt nach jeder Zahl, bevor sie gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>? shows every key, and Ctrl+Shift+P finds any command by some of its letters. This tour is in the menu Help too.</source>
        <translation>? zeigt jede Taste, und Strg+Umschalt+P findet jeden Befehl an einigen seiner Buchstaben. Auch dieser Rundgang steht im Menü Hilfe.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Click a neuron.</source>
        <translation>Klicke auf ein Neuron.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Press Next, or the key →.</source>
        <translation>Klicke auf „Weiter“ oder drücke die Taste →.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Click a number of the step, or press W.</source>
        <translation>Klicke auf eine Zahl des Schritts oder drücke W.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Press Run, or the key F5.</source>
        <translation>Klicke auf „Starten“ oder drücke die Taste F5.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Selected. Its weights and its bias can be changed in the Inspector.</source>
        <translation>Ausgewählt. Seine Gewichte und sein Bias lassen sich im Inspektor ändern.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>Computed: {step}.</source>
        <translation>Berechnet: {step}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>That is what made it. Its factors can be asked in turn.</source>
        <translation>Daraus entstand sie. Ihre Faktoren lassen sich wiederum befragen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/stops.py"/>
        <source>It trains: iteration after iteration, and all views follow.</source>
        <translation>Es trainiert: Iteration um Iteration, und alle Ansichten folgen.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>End the tour (Esc); the menu Help has it</source>
        <translation>Den Rundgang beenden (Esc); er steht im Menü Hilfe</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>Previous stop</source>
        <translation>Vorige Station</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>Next stop</source>
        <translation>Nächste Station</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/tour/card.py"/>
        <source>Tour: {title}</source>
        <translation>Rundgang: {title}</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/training.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Take the inputs from sample</source>
        <translation>Eingaben übernehmen aus Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Take from sample</source>
        <translation>Übernehmen aus Beispiel</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Back in this forward pass</source>
        <translation>Zurück in diesem Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Next in this forward pass</source>
        <translation>Weiter in diesem Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Any input, no target needed. The run stays where it is.</source>
        <translation>Beliebige Eingaben, kein Zielwert nötig. Der Lauf bleibt, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Scaled to {numbers}, as the data is: mean 0, standard deviation 1.</source>
        <translation>Auf {numbers} skaliert, wie die Daten: Mittelwert 0, Standardabweichung 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Scaled to {numbers}, as the data is: from 0 to 1.</source>
        <translation>Auf {numbers} skaliert, wie die Daten: von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Numbers on the way are too large to be computed with</source>
        <translation>Zahlen auf dem Weg sind zu groß, um mit ihnen zu rechnen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>{title} in numbers</source>
        <translation>{title} in Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Step {number} of {count}: {title}</source>
        <translation>Schritt {number} von {count}: {title}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>Computed: {values}.</source>
        <translation>Berechnet: {values}.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/panels/try_it.py"/>
        <source>target {target}</source>
        <translation>Zielwert {target}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../mlpstudio/ui/image/verdict.py"/>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
</context>
<context>
    <name>WhatIfPlot</name>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>The loss is not finite here.</source>
        <translation>Der Verlust ist hier nicht endlich.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>Loss along this value</source>
        <translation>Verlust entlang dieses Werts</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>The loss is too large to be drawn here.</source>
        <translation>Der Verlust ist hier zu groß, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>The loss as a function of {letter}</source>
        <translation>Der Verlust als Funktion von {letter}</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/inspector/what_if_plot.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Back to here</source>
        <translation>Zurück hierher</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Back to the number before (Alt+Left)</source>
        <translation>Zurück zur vorigen Zahl (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Close this answer</source>
        <translation>Diese Antwort schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Show all terms</source>
        <translation>Alle Summanden zeigen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Why {value}?</source>
        <translation>Warum {value}?</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/why/card.py"/>
        <source>Iteration {iteration}</source>
        <translation>Iteration {iteration}</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>of this project, at this iteration</source>
        <translation>dieses Projekts, bei dieser Iteration</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>readable ones, variant</source>
        <translation>gut lesbare, Variante</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>answer key on pages of its own behind it</source>
        <translation>Lösungen auf eigenen Seiten dahinter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>The iteration that is shown, with the numbers it has.</source>
        <translation>Die gezeigte Iteration mit ihren Zahlen.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>Whole numbers and halves for layers of this size, with ReLU; each variant has others.</source>
        <translation>Ganze und halbe Zahlen für Schichten dieser Größe, mit ReLU; jede Variante hat andere.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/worksheet_dialog.py"/>
        <source>A variant is a whole number from 0.</source>
        <translation>Eine Variante ist eine ganze Zahl ab 0.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Throw it away for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>It cannot be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Restore {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>Discard {name}</source>
        <translation>{name} verwerfen</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/recovery_offer.py"/>
        <source>{sizes}, iteration {iteration}</source>
        <translation>{sizes}, Iteration {iteration}</translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../mlpstudio/ui/setting_row.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
</TS>
