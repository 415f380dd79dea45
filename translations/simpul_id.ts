<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>&quot;%1&quot; is no UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a file. Write %1=@FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write field=value, field+=value or field-=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds one value: write %1=VALUE. += and -= are for tags, lists of links and rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;. Its fields are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and search index were made anew from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether the library is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read every signature and every attachment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make tables and search index anew from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count what the library holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line that is equal in libraries that know the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every type of record and its fields, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of the library (or SIMPUL_LIBRARY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of the keys (or SIMPUL_CONFIG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is at work: id or NIP (or SIMPUL_PERSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of what is said: id or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON value for programs instead of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is missing, or there are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an option is not right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpul keeps what an office knows and exchanges it with other offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is the passphrase of the office key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the government as CODE:NAME, for example 7471:Kota Nusatirta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a library already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample offices of Kota Nusatirta, all of them made up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of every office key is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in &quot;%1&quot; (%2). Keys are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the office key (leave empty to have this PC enrolled later):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored. The library has a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new library with a new office key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of the new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short code of the office, as in file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the government it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a record out of the trash, or make a library of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a record, or a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a backup: folder of the new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sample offices to try things with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new folder for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write everything but the keys into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id. Ids look like 06e7c938-1687-49a6-a11b-ebf4d017f643; `list` and `search` show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;. The types are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NIP: it must have 18 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the trash: restore %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: edit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of &quot;%1&quot; is empty. It must be the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was given. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase for the office key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the office key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the office key is needed. Give it as the first line of a file: --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write --where field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of %2 that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the records of a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of the records, as `types` lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those whose field has this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type, where an id stands for two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and who changed what and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find records by words in them and in their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and &quot;phrases&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only records of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field=value; also field+=value and field-=value for tags, links and rows; @FILE as a value reads a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a record; prints its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of the record, as `types` lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a record into the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach a file to an asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed by one, edited by another: see `conflicts`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of a newer program): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values, see `conflicts`: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no person. Give the id of a person or a NIP of 18 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which library: --library DIR, or the variable SIMPUL_LIBRARY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print to PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up the library...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at &amp;work...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Simpul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All commands...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as in the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members of communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson &amp;hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Governments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive bundles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a bundle...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this office&apos;s card...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust an office...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write down what is here...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be &amp;enrolled...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept an enrolment...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol another &amp;PC...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Simpul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decree number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decree date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decree file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings per quarter (target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets per year (target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeper of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of an asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tacit interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multimedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top secret (SR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Externalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECI mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Indonesia (WIB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Indonesia (WITA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eastern Indonesia (WIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perangkat Daerah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for its offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional secretariat (Setda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council secretariat (Setwan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspectorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biro or Bagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District (Kecamatan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban village (Kelurahan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical unit (UPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suku Dinas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional hospital (RSUD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post of its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in letter numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juru Muda (I/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juru Muda Tingkat I (I/b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juru (I/c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juru Tingkat I (I/d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengatur Muda (II/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengatur Muda Tingkat I (II/b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengatur (II/c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengatur Tingkat I (II/d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penata Muda (III/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penata Muda Tingkat I (III/b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penata (III/c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penata Tingkat I (III/d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembina (IV/a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembina Tingkat I (IV/b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembina Utama Muda (IV/c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembina Utama Madya (IV/d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembina Utama (IV/e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade IV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade VI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade VII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade VIII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade IX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade XI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade XII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade XIII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade XIV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade XV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade XVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK grade XVII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPT utama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPT madya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPT pratama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional post (JF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave without state pay (CLTN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On study assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct superior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this post since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retires on, if not by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structural leadership training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managerial training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social and cultural training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminar or conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrading course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical guidance (bimtek)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoor learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmarking visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance at the workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned lesson hours (JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget (rupiah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson hours (JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>(without a title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not held here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge asset %1 · printed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal or restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The table cannot be read from line %1 on: %2. Check that the drive is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not text. Save the table as CSV in the spreadsheet program and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has too many columns. Check that this file is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has too much text for one row; a closing quote may be missing before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote. Write a quote inside a value twice (&quot;&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed. Close it, or write a quote inside a value twice (&quot;&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it, or keep it elsewhere and note the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. Check your permission and that the drive is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is not on this PC yet. It comes with a bundle of an office that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is damaged on this PC. Attach it again, or merge a bundle of an office that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file cannot be removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file does not have the content that its hash promises. Ask the office to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made. Check your permission there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file cannot be stored: %1. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file cannot be stored as &quot;%1&quot;. Check your permission there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there, or no longer. Check the name and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe. Choose an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it cannot be read as PDF. Ask for it again, or open and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is protected by a password. Save it without one to make it searchable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no pages. Ask for it again, or open and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. Check that the drive is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Save it again in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Check the free space and the permission of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large for what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the bundle was changed or damaged on its way. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check the disk or USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle cannot be written: %1. Check the free space of the disk or USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed while the bundle was written. Nothing was kept of it: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name or code that a bundle can carry: use letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one bundle can hold. Make several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds more changes than any office makes. It was refused to protect this library; call the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle comes from an office that is not trusted here. Ask it for its card and compare the fingerprint by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PC that made this bundle was declared lost by its office. Do not use the bundle; call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was made for the office %1, not for this one. Ask the sender for yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the bundle is not written as it must be. Ask the office that sent it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbering of the changes in the bundle is broken. Ask the office that sent it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was changed while it was being read. Copy it to this PC and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory to work with the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no office key of Simpul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not right. Check capital letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office key is not on this PC. Do this on the PC of an admin who has it, or import the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is damaged or not one that Simpul reads. Ask the sender for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of an office in this file is damaged or its signature is not valid. Ask the sender for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no enrolment request. Make one on the other PC: &quot;Request enrolment&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a bundle may be. Ask the sender to send it in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early: it was not copied whole. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is packed in a way that bundles never are. Ask the sender for a bundle made with Simpul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not signed, so nobody knows who wrote it. Ask the sender for one made with Simpul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the bundle: somebody or something changed it. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not known here. Ask the office for its card and trust it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle says two things about what it is or whom it is for. Do not use it, and tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle does not hold the files that its list names. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not built as a bundle must be. Do not use it, and ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a summary of %1 to %2 characters; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least %1 keywords; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the owner who keeps it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reviewer who is not one of its authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a published asset can expire. Approve it or send it back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset in the state &quot;%1&quot; stays there. Write a new one that replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &quot;%1&quot; an asset cannot go to &quot;%2&quot;. Next can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long: %2 characters of at most %3. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short: %2 characters of at least %3. Say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least %2. There are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; contains a semicolon. Make it two, or write it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to this record itself. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose from its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Even a draft needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before &quot;%2&quot;. Correct one of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of whole seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts without &quot;;&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with sha256, name, size and mime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of &quot;%1&quot; have no column &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIP does not begin with a date of birth: %1 is no day. Compare it with the decree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIP says born on %1, the record %2. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 13 and 14 of the NIP of a PNS are a month, and &quot;%1&quot; is none. Compare it with the decree; a PPPK has another code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the NIP this person was appointed at the age of %1. Compare it with the decree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit 15 of the NIP must be 1 (male) or 2 (female), not &quot;%1&quot;. Compare it with the decree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit 15 of the NIP does not fit the sex in the record. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three digits of the NIP count from 001; they cannot be 000. Compare it with the decree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NIP has %1 digits and nothing else, and &quot;%2&quot; has not. Compare it with the decree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of &quot;%2&quot;. Write one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is neither yes nor no. Write ya or tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; leads nowhere. Write the id of a record, as `list` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no number. Write it like 1250 or 62,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no date. Write it like 2026-11-12 or 12 November 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no time. Write it with its zone, like 2026-11-12 13:30 WITA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no duration. Write it like 2:15 or 2 jam 15 menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of &quot;%1&quot; do not fit into one text. Give them as a JSON file: %2=@FILE.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a file. Attach the file itself instead of writing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in this library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in &quot;%1&quot;. Choose another folder or make a library there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in &quot;%1&quot; cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again when that has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be written here. Check the permission of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not held here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was written by a newer Simpul. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a library of Simpul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the bundle was not signed by the office it says it comes from. Do not trust this bundle; call the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the bundle was changed or damaged on its way. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be written to %1: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
