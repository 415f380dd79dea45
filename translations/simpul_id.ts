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
    <message>
        <source>%1, edits: %2, files: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in it: it only says what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is good and the content is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: this is what the file says of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge is undone: what it brought is set aside. Your own edits stay. Merging the file again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this library has is listed in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a signed file for other offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addressed to this office, with what it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without what that file of `bundle have` lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what the receiver is known to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check signature and content of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what merging would change, without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in what other offices wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the search index for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange knowledge with other offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a file says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside what a merge brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number in `bundle merges`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what this library has, for an office that will send to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conflict has no value &quot;%1&quot;. `conflicts list` shows the ids of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shall be: --keep VALUE-ID or --value VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;. Perhaps it is resolved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where offices wrote different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide which value shall be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one of its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why; it is printed, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came but cannot count yet, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundles that were refused, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys in two places, clocks that look wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the field &quot;%1&quot;. Use --keep with one of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook holds at most %1 rows. Use export csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most %1 letters, record %2 has more. Use export csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Simpul cannot write workbooks. Use export csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled. Give &quot;%1&quot; back to that PC: `identity accept` takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of this office is in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in &quot;%1&quot;. The admin of the office answers it with `enroll`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office key, locked by its passphrase, is in &quot;%1&quot;. Keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the office key between the admins&apos; PCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the locked office key into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the office key of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who this library is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show keys and fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the office&apos;s card for other offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask an office to enrol this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another trusted office: this PC moves there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the office&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a PC work for this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of `identity request`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer for that PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;. Add it first: add theme title=...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be imported: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported into &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hash: 64 hexadecimal characters, as `show` prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in files and folders, one asset each; or tables with --type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files are tables (CSV) of records of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme of the new assets: id or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write records or files out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records of a type as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records of a type as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its SHA-256, as `show` prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Simpul cannot print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. The papers are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several papers need a folder, but &quot;%1&quot; is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print records as PDF papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which paper: asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF file; a folder for several papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the office key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of this library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enrolled: it works alone. Run `identity request FILE` and give the file to the admin of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office key is here: this PC can enrol others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, segments: %2, edits: %3, files: %4, statements: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict: %1 (see `conflicts`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back after an undo: %1 segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: %1 segments (see `waiting`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library took a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search does not know these records yet; the next search or `rebuild` brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 (%2) for the fingerprint of their key and give it with --fingerprint. This card says: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office: do they read the same words? Type %1 to trust this key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduces others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what stays good: --after AUDIENCE:NUMBER, or --all to revoke everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write --after shared:1024 or --after office:1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked. The next bundle tells the other offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust an office by its card, or list those trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card, or `list`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the office says its fingerprint is (64 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and those it introduces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the trust in a PC of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key, as `identity show` prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it wrote up to there stays good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing it wrote stays good</source>
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
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the office key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person at work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender not trusted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something before it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a newer Simpul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written on a PC that was declared lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its merge was undone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than any bundle may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built as a bundle is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds files a bundle must not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds entries a bundle must not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds one file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed in a way that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on a PC that was declared lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and signature do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meant for another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of contents is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content was changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by another than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes do not follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more changes than any office makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file once more from its source: the copy is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the bundle once more: this copy was changed or damaged on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the bundle once more, and by telephone whether it is really theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office for its card, compare the six words by telephone, trust the office, and open the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office: whoever signed this used a PC that the office has declared lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the file on to the office it is addressed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the sender to create the bundle once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two PCs under one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clock that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
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
    <name>Section</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your office knows: methods, lessons, guides, SOPs. Drop files here, or write the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your office wants to know more about. Communities and assets gather under a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities of practice: who learns together about what, with their decree and their targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to which community, and in what role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings, seminars and coaching that your office plans or holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who learnt how many lesson hours (JP) in a year: every PNS owes 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who used which asset: the target is that half of the people do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here or with us: names, titles, posts, units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP, date of birth, telephone. It stays on the PCs of this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices of the government and their parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regional government: what stands in the letterhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write down for yourself. It never leaves this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
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
    <message>
        <source>&quot;%1&quot; is not empty. Choose a new folder for the sample offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data of this program is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle cannot carry the name or code &quot;%1&quot;. Use letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No bundle was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already. &quot;bundle merges&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; cannot be used. Take letters, digits and hyphens, at most 20, such as BKPSDM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a library in &quot;%1&quot; already. Open it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC gives no random numbers; keys cannot be made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted office has the code %1. Trust its card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not say what another library has. Make one there with &quot;bundle have&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not trusted here, or has not enrolled this PC. Trust its card to take these changes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of %1 before number %2 are missing. Ask for an earlier or a full bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Simpul wrote this. Install the newer version to take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared this PC lost; what it wrote afterwards does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge with this was undone here. Merging it again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two PCs sign with the key of &quot;%1&quot;: its folder was copied. Both histories count; have the office enrol one of them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is far ahead. Its changes count; have the office set the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has changed since the preview. Look at the preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such conflict; perhaps it was resolved already. &quot;conflicts list&quot; shows what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conflict has no value &quot;%1&quot;. &quot;conflicts list&quot; shows its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here one of the values must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes %1 to %2 of &quot;%3&quot; are damaged in the log. Restore the last backup or merge a full bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records do not fit the log. Run &quot;rebuild&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is damaged or missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; cannot be written. Check the free space and the permission of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is larger than one backup file can be (3.8 GiB). Copy its folder instead while no program is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no backup of Simpul, or it is damaged. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a library in &quot;%1&quot; already. Restore into another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not here yet. It comes with a bundle of the office that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no field of this type. The command &quot;types&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more values than the head has names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;. The command &quot;types&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of this office is not on this PC. Take it from the PC of the office&apos;s admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this library is not on this PC. Open the library once with the right configuration folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC asks to belong to another office. Its own office&apos;s admin must enrol it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no enrolment. Ask the office&apos;s admin for the answer to your request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment is for another PC. Make a new request here and send it to the admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no card of an office, or it is damaged. Ask the office for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint of this card is another one. Do not trust it; call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no PC with that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part signed by that PC ends with number %1 of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC is not enrolled in its office yet, so it cannot sign a bundle. Make an enrolment request and have the office&apos;s admin accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library comes from another PC or from a backup. It goes on under a key of its own; everything written in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a copy of &quot;%1&quot;. Both go on; this one now signs under a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is older than what was sent from it before: it was restored. It goes on under a new key; everything written in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not held here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than 64 KiB. Put it into a file and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyword is too long. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one record can take in at once. Save it in smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is here already, perhaps in the trash. Edit that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::BrowsePage</name>
    <message>
        <source>&quot;%1&quot; is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::ChoiceEditor</name>
    <message>
        <source>(not chosen)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::ConflictView</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;both...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it should say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice travels in the next bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two offices change the same thing, both values are kept and listed here until somebody chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One office removed it while another one changed it, each without knowing of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in several places, each without knowing of the other. Lists show the first value for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. It can be restored from the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, with the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::CreatePanel</name>
    <message>
        <source>Create a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what they do not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bundle...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own office, its other PCs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every office can take it in. It holds all shared knowledge; data of the office and private notes are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PCs of our office can take it in. It also holds what stays in the office; private notes are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this office can take it in. Data of our office and private notes are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpul bundles (*.simpul)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is written as %n files, because one would be too large; send all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have everything already; the bundle only tells them what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n file(s), %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::DetailFiles</name>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a program. Save it, and start it only if you trust who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be copied to be opened. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no program for &quot;%1&quot;. Save it and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::DetailHead</name>
    <message>
        <source>%1 · review %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::DetailHistory</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::DetailLinks</name>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led to from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is linked with this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in this library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::DetailMoves</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::DetailPane</name>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose data this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was attached before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something from the list on the left, or write something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::EnrolPanel</name>
    <message>
        <source>-answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this the PC that made the request signs for our office. Make sure that it is one of our PCs. The answer goes back to it and is taken in there with &quot;Accept an enrolment&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the office key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol and save the answer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the PC of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in %1. Bring it to the PC of your office that holds the office key; what it answers is taken in here with &quot;Accept an enrolment&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC is enrolled. It can create bundles that other offices take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of the other PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PC is enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 back to it and take it in there with &quot;Accept an enrolment&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop bundles of other offices here, or choose them with &quot;Receive bundles&quot; (Ctrl+O). Each is checked first and shows what it would change; nothing changes before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came and what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be taken in yet, because its office is not trusted or something before it is missing, waits here and is taken in by itself as soon as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle has been merged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges are listed here, and each can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles that were refused are kept here with the reason. They have changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied key or a clock that is wrong would be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpul bundles (*.simpul);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card of our office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is in %1. Whoever takes it will call you and ask for these six words: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this library has is listed in %1. An office that gets it can make a bundle with only what is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the merge of %1? What it brought is set aside, also what others wrote about it later. Your own edits stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::FieldEditor</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::FileEditor</name>
    <message>
        <source>The file is still being taken in. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in the file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the file of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::FirstRunPage</name>
    <message>
        <source>Write the name of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 to 20 letters, digits, - or _, such as BPKAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both the government and its code, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the library...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the example offices of Kota Nusatirta...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Simpul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpul keeps what your office knows, on this PC, without a server. Other offices get it as a signed file. Name your office to begin, or look at an example first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase protects the key of your office. It is asked for when another PC joins the office. Nobody can find it again if it is lost: write it down and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpul keeps what your office knows: methods, lessons, guides, SOPs, who belongs to which community, who learnt what. Everything lies in one folder on this PC. No network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Ctrl+K** and type. Every word must be there; words in quotation marks must stand together. Related forms are found too: *pelayanan*, *melayani* and *dilayani* find each other. The text of attached files is searched as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Ctrl+N** begins something new in the section you are in, **F2** edits what you see, **Ctrl+Enter** saves it. Only the fields you changed are saved. A draft needs only its title; what else is needed is said when you submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Del** moves what you see to the trash. *Undo* brings it back at once, the trash (menu View) later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders on the Library: each file becomes an asset with the file attached and its text searchable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In *Exchange* you write a signed file (a bundle) for other offices and receive theirs. Before anything is merged you see what it would add and change. Where two offices changed the same thing, both values are kept until somebody decides. A merge can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What never leaves: private notes stay in this library; personal data and what is classified Secret or Top secret stay on the PCs of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a back-up regularly (menu File) and keep it on another disk. The passphrase of the office key cannot be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::ImportResult</name>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::LibraryPage</name>
    <message>
        <source>In the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s), newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::LineEditor</name>
    <message>
        <source>A number such as 1250 or 62,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 12 November 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date and time with its zone, such as 12 November 2026, 13.30 WITA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration such as 2 hours 15 minutes, or 2:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::LinkEditor</name>
    <message>
        <source>(not in this library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list that appears while you type, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters and choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::LinkListEditor</name>
    <message>
        <source>Choose one from the list that appears while you type, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in this library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters and choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::MainWindow</name>
    <message>
        <source>Simpul %1 keeps what a government office knows. Free software under the GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back-up is in &quot;%1&quot;. Keep it on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::NumberCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::OfficesView</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint in six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint in six words, to be read aloud on the telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the full one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our office, not enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its PCs were declared lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this PC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (declared lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office data up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::PreviewPanel</name>
    <message>
        <source>The merge of %1 is undone: what it brought is set aside, your own edits stay. Opening the same bundle again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the merge of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking signature and content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this bundle is here already. There is nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle brings back what you once undid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists name the first %1 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this library was changed; a copy lies in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust an office...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) merged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some changes wait until something missing arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC took a new key and must be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::RecordsPage</name>
    <message>
        <source> in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::SectionList</name>
    <message numerus="yes">
        <source>%n waiting for a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::StatusBar</name>
    <message>
        <source>Working...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::TableEditor</name>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::TextEditor</name>
    <message>
        <source>This is too long: %1 characters, at most %2 fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::TopBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or &quot;words together&quot;   (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::TrustPanel</name>
    <message>
        <source>Also believe it when it introduces other offices (only for the hub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same: trust this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office cards (*.card *.json *.simpul-card);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust %1 (%2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office at a number you know, not one from the file, and let them read the six words of their own card. If all six are the same, the card is really theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint in six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ, or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is trusted. What waited for it has been taken in; bundles that were refused can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::ValueCard</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simpul::WhoDialog</name>
    <message>
        <source>Who is at work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands in the history of all that is written from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
