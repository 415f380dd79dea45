<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::BrowsePage</name>
    <message numerus="yes">
        <source>%n record(s) are in the trash.</source>
        <translation>
            <numerusform>%n record is in the trash.</numerusform>
            <numerusform>%n records are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are back.</source>
        <translation>
            <numerusform>%n record is back.</numerusform>
            <numerusform>%n records are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as before.</source>
        <translation>
            <numerusform>%n record is as before.</numerusform>
            <numerusform>%n records are as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::ChosenPane</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give it to all %n</source>
        <translation>
            <numerusform>Give it to %n</numerusform>
            <numerusform>Give it to all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to all %n</source>
        <translation>
            <numerusform>Add to %n</numerusform>
            <numerusform>Add to all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from all %n</source>
        <translation>
            <numerusform>Remove from %n</numerusform>
            <numerusform>Remove from all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty the field in all %n</source>
        <translation>
            <numerusform>Empty the field in %n</numerusform>
            <numerusform>Empty the field in all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::CreatePanel</name>
    <message numerus="yes">
        <source>%1 is written as %n files, because one would be too large; send all of them.</source>
        <translation>
            <numerusform>%1 is written as %n files, because one would be too large; send all of them.</numerusform>
            <numerusform>%1 is written as %n files, because one would be too large; send all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::FilePreview</name>
    <message numerus="yes">
        <source>found on %n page(s)</source>
        <translation>
            <numerusform>found on %n page</numerusform>
            <numerusform>found on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::FlowPane</name>
    <message numerus="yes">
        <source>Flowchart: %n thing(s) to mend before it is handed in.</source>
        <translation>
            <numerusform>Flowchart: %n thing to mend before it is handed in.</numerusform>
            <numerusform>Flowchart: %n things to mend before it is handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::HomeCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::HomePage</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::ImportResult</name>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n could not be read:</numerusform>
            <numerusform>%n could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is here already or nearly, and was not taken in:</source>
        <translation>
            <numerusform>%n is here already or nearly, and was not taken in:</numerusform>
            <numerusform>%n are here already or nearly, and were not taken in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be mended:</source>
        <translation>
            <numerusform>%n row must be mended:</numerusform>
            <numerusform>%n rows must be mended:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::LibraryPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s), newest first</source>
        <translation>
            <numerusform>%n asset, newest first</numerusform>
            <numerusform>%n assets, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::MainWindow</name>
    <message numerus="yes">
        <source>From the inbox: %n draft(s).</source>
        <translation>
            <numerusform>From the inbox: %n draft.</numerusform>
            <numerusform>From the inbox: %n drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the folder &quot;gagal&quot; says why.</source>
        <translation>
            <numerusform>%n could not be read; the folder &quot;gagal&quot; says why.</numerusform>
            <numerusform>%n could not be read; the folder &quot;gagal&quot; says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n could not be moved and stays where it is.</numerusform>
            <numerusform>%n could not be moved and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window is covered after %n minute(s) without a key or the mouse. It hides, it protects nothing: lock the PC as well.</source>
        <translation>
            <numerusform>The window is covered after %n minute without a key or the mouse. It hides, it protects nothing: lock the PC as well.</numerusform>
            <numerusform>The window is covered after %n minutes without a key or the mouse. It hides, it protects nothing: lock the PC as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::OfficesView</name>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::PreviewPanel</name>
    <message numerus="yes">
        <source>Merge %n change(s)</source>
        <translation>
            <numerusform>Merge %n change</numerusform>
            <numerusform>Merge %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come with it.</source>
        <translation>
            <numerusform>%n file comes with it.</numerusform>
            <numerusform>%n files come with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) merged.</source>
        <translation>
            <numerusform>%n change merged.</numerusform>
            <numerusform>%n changes merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision.</source>
        <translation>
            <numerusform>%n conflict waits for your decision.</numerusform>
            <numerusform>%n conflicts wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::RecordsPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::RowsOut</name>
    <message numerus="yes">
        <source>%n row(s) written into &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n row written into &quot;%1&quot;.</numerusform>
            <numerusform>%n rows written into &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never leave this office in a bundle because they are secret or private: keep the file so, too.</source>
        <translation>
            <numerusform>%n of them never leaves this office in a bundle because it is secret or private: keep the file so, too.</numerusform>
            <numerusform>%n of them never leave this office in a bundle because they are secret or private: keep the file so, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a workbook can hold and are cut there. A CSV table has them whole.</source>
        <translation>
            <numerusform>%n cell was longer than a workbook can hold and is cut there. A CSV table has it whole.</numerusform>
            <numerusform>%n cells were longer than a workbook can hold and are cut there. A CSV table has them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied. Paste it into a spreadsheet.</numerusform>
            <numerusform>%n rows copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::SearchGuideView</name>
    <message numerus="yes">
        <source>%1, looked for %n time(s)</source>
        <translation>
            <numerusform>%1, looked for once</numerusform>
            <numerusform>%1, looked for %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::SectionList</name>
    <message numerus="yes">
        <source>%n waiting for a decision</source>
        <translation>
            <numerusform>%n waiting for a decision</numerusform>
            <numerusform>%n waiting for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::StatusBar</name>
    <message numerus="yes">
        <source>%n waiting for a decision</source>
        <translation>
            <numerusform>%n waiting for a decision</numerusform>
            <numerusform>%n waiting for a decision</numerusform>
        </translation>
    </message>
</context>
</TS>
