<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>&quot;%1&quot; is no UTF-8 text.</source>
        <translation>“%1” bukan teks UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a file. Write %1=@FILE.</source>
        <translation>“%1” memuat berkas. Tulis %1=@BERKAS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON: %2.</source>
        <translation>“%1” bukan JSON: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write field=value, field+=value or field-=value.</source>
        <translation>“%1” tidak dimengerti. Tulis ruas=nilai, ruas+=nilai, atau ruas-=nilai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds one value: write %1=VALUE. += and -= are for tags, lists of links and rows.</source>
        <translation>“%1” memuat satu nilai: tulis %1=NILAI. += dan -= untuk tag, daftar tautan, dan baris.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;. Its fields are: %3.</source>
        <translation>%1 tidak memiliki ruas “%2”. Ruasnya: %3.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Semuanya baik.</translation>
    </message>
    <message>
        <source>Tables and search index were made anew from the log.</source>
        <translation>Tabel dan indeks pencarian disusun ulang dari log.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Di kotak sampah</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Waiting segments</source>
        <translation>Segmen ditahan</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>look whether the library is sound</source>
        <translation>memeriksa keutuhan pustaka</translation>
    </message>
    <message>
        <source>read every signature and every attachment again</source>
        <translation>membaca ulang setiap tanda tangan dan lampiran</translation>
    </message>
    <message>
        <source>make tables and search index anew from the log</source>
        <translation>menyusun ulang tabel dan indeks pencarian dari log</translation>
    </message>
    <message>
        <source>count what the library holds</source>
        <translation>menghitung isi pustaka</translation>
    </message>
    <message>
        <source>one line that is equal in libraries that know the same</source>
        <translation>satu baris yang sama pada pustaka yang isinya sama</translation>
    </message>
    <message>
        <source>every type of record and its fields, as JSON</source>
        <translation>setiap jenis catatan dan ruasnya, sebagai JSON</translation>
    </message>
    <message>
        <source>folder of the library (or SIMPUL_LIBRARY)</source>
        <translation>folder pustaka (atau SIMPUL_LIBRARY)</translation>
    </message>
    <message>
        <source>folder of the keys (or SIMPUL_CONFIG)</source>
        <translation>folder kunci (atau SIMPUL_CONFIG)</translation>
    </message>
    <message>
        <source>who is at work: id or NIP (or SIMPUL_PERSON)</source>
        <translation>siapa yang bekerja: id atau NIP (atau SIMPUL_PERSON)</translation>
    </message>
    <message>
        <source>language of what is said: id or en</source>
        <translation>bahasa keluaran: id atau en</translation>
    </message>
    <message>
        <source>one JSON value for programs instead of text</source>
        <translation>satu nilai JSON untuk program, bukan teks</translation>
    </message>
    <message>
        <source>the version of this program</source>
        <translation>versi program ini</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>bantuan ini</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPSI</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(wajib)</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 belum ditulis.</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Sebutkan yang harus dilakukan: perintahnya belum ditulis.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Tidak ada perintah “%1”.</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>Ini tidak diharapkan: %1.</translation>
    </message>
    <message>
        <source>The value of %1 is missing, or there are too many.</source>
        <translation>Nilai %1 belum ditulis, atau terlalu banyak.</translation>
    </message>
    <message>
        <source>The command line is not right: %1.</source>
        <translation>Baris perintah tidak benar: %1.</translation>
    </message>
    <message>
        <source>See: %1 --help</source>
        <translation>Lihat: %1 --help</translation>
    </message>
    <message>
        <source>Simpul keeps what an office knows and exchanges it with other offices.</source>
        <translation>Simpul menyimpan pengetahuan kantor dan mempertukarkannya dengan kantor lain.</translation>
    </message>
    <message>
        <source>its first line is the passphrase of the office key</source>
        <translation>baris pertamanya frasa sandi kunci kantor</translation>
    </message>
    <message>
        <source>Write the government as CODE:NAME, for example 7471:Kota Nusatirta.</source>
        <translation>Tulis pemerintah daerah sebagai KODE:NAMA, misalnya 7471:Kota Nusatirta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a library already. Nothing was changed.</source>
        <translation>“%1” sudah memuat pustaka. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>Pustaka siap.</translation>
    </message>
    <message>
        <source>Sample offices of Kota Nusatirta, all of them made up:</source>
        <translation>Kantor-kantor contoh Kota Nusatirta, semuanya rekaan:</translation>
    </message>
    <message>
        <source>The passphrase of every office key is &quot;%1&quot;.</source>
        <translation>Frasa sandi setiap kunci kantor adalah “%1”.</translation>
    </message>
    <message>
        <source>The backup is in &quot;%1&quot; (%2). Keys are not in it.</source>
        <translation>Cadangan ada di “%1” (%2). Kunci tidak ikut di dalamnya.</translation>
    </message>
    <message>
        <source>Passphrase of the office key (leave empty to have this PC enrolled later):</source>
        <translation>Frasa sandi kunci kantor (kosongkan agar PC ini didaftarkan nanti):</translation>
    </message>
    <message>
        <source>The backup is restored. The library has a new key.</source>
        <translation>Cadangan telah dipulihkan. Pustaka memakai kunci baru.</translation>
    </message>
    <message>
        <source>make a new library with a new office key</source>
        <translation>membuat pustaka baru dengan kunci kantor baru</translation>
    </message>
    <message>
        <source>folder of the new library</source>
        <translation>folder pustaka baru</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>nama kantor</translation>
    </message>
    <message>
        <source>short code of the office, as in file names</source>
        <translation>kode singkat kantor, seperti pada nama berkas</translation>
    </message>
    <message>
        <source>the government it belongs to</source>
        <translation>pemerintah daerah induknya</translation>
    </message>
    <message>
        <source>take a record out of the trash, or make a library of a backup</source>
        <translation>memulihkan catatan dari kotak sampah, atau membuat pustaka dari cadangan</translation>
    </message>
    <message>
        <source>id of a record, or a backup</source>
        <translation>id catatan, atau cadangan</translation>
    </message>
    <message>
        <source>with a backup: folder of the new library</source>
        <translation>untuk cadangan: folder pustaka baru</translation>
    </message>
    <message>
        <source>make sample offices to try things with</source>
        <translation>membuat kantor-kantor contoh untuk mencoba</translation>
    </message>
    <message>
        <source>new folder for them</source>
        <translation>folder baru untuk kantor-kantor itu</translation>
    </message>
    <message>
        <source>write everything but the keys into one file</source>
        <translation>menulis semuanya kecuali kunci ke dalam satu berkas</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id. Ids look like 06e7c938-1687-49a6-a11b-ebf4d017f643; `list` and `search` show them.</source>
        <translation>“%1” bukan id. Id berbentuk 06e7c938-1687-49a6-a11b-ebf4d017f643; `list` dan `search` menampilkannya.</translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;. The types are: %2.</source>
        <translation>Tidak ada jenis “%1”. Jenis yang ada: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NIP: it must have 18 digits.</source>
        <translation>“%1” bukan NIP: harus 18 digit.</translation>
    </message>
    <message>
        <source>It lies in the trash: restore %1.</source>
        <translation>Ada di kotak sampah: restore %1.</translation>
    </message>
    <message>
        <source>Use: edit %1.</source>
        <translation>Gunakan: edit %1.</translation>
    </message>
    <message>
        <source>This record is here already.</source>
        <translation>Catatan ini sudah ada.</translation>
    </message>
    <message>
        <source>The first line of &quot;%1&quot; is empty. It must be the passphrase.</source>
        <translation>Baris pertama “%1” kosong. Isinya harus frasa sandi.</translation>
    </message>
    <message>
        <source>No passphrase was given. Nothing was done.</source>
        <translation>Frasa sandi tidak diberikan. Tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>New passphrase for the office key:</source>
        <translation>Frasa sandi baru untuk kunci kantor:</translation>
    </message>
    <message>
        <source>Passphrase of the office key:</source>
        <translation>Frasa sandi kunci kantor:</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Ulangi frasa sandi:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>Kedua frasa sandi berbeda. Tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>The passphrase of the office key is needed. Give it as the first line of a file: --passphrase-file FILE.</source>
        <translation>Frasa sandi kunci kantor diperlukan. Berikan sebagai baris pertama sebuah berkas: --passphrase-file BERKAS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write --where field=value.</source>
        <translation>“%1” tidak dimengerti. Tulis --where ruas=nilai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of %2 that can be compared.</source>
        <translation>“%1” bukan ruas %2 yang dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>list the records of a type</source>
        <translation>mendaftar catatan suatu jenis</translation>
    </message>
    <message>
        <source>type of the records, as `types` lists them</source>
        <translation>jenis catatan, seperti didaftar `types`</translation>
    </message>
    <message>
        <source>only those whose field has this value</source>
        <translation>hanya yang ruasnya bernilai ini</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>paling banyak sekian</translation>
    </message>
    <message>
        <source>those in the trash</source>
        <translation>yang di kotak sampah</translation>
    </message>
    <message>
        <source>show a record</source>
        <translation>menampilkan catatan</translation>
    </message>
    <message>
        <source>id of the record</source>
        <translation>id catatan</translation>
    </message>
    <message>
        <source>its type, where an id stands for two records</source>
        <translation>jenisnya, bila satu id berlaku untuk dua catatan</translation>
    </message>
    <message>
        <source>and who changed what and when</source>
        <translation>beserta siapa mengubah apa dan kapan</translation>
    </message>
    <message>
        <source>find records by words in them and in their files</source>
        <translation>mencari catatan menurut kata di dalamnya dan di berkasnya</translation>
    </message>
    <message>
        <source>only records of this type</source>
        <translation>hanya catatan jenis ini</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Disimpan: %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>Di kotak sampah: %1</translation>
    </message>
    <message>
        <source>Attached to: %1</source>
        <translation>Dilampirkan pada: %1</translation>
    </message>
    <message>
        <source>Back from the trash: %1</source>
        <translation>Dipulihkan dari kotak sampah: %1</translation>
    </message>
    <message>
        <source>field=value; also field+=value and field-=value for tags, links and rows; @FILE as a value reads a file</source>
        <translation>ruas=nilai; juga ruas+=nilai dan ruas-=nilai untuk tag, tautan, dan baris; @BERKAS sebagai nilai membaca berkas</translation>
    </message>
    <message>
        <source>add a record; prints its id</source>
        <translation>menambah catatan; mencetak id-nya</translation>
    </message>
    <message>
        <source>type of the record, as `types` lists them</source>
        <translation>jenis catatan, seperti didaftar `types`</translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation>mengubah ruas catatan</translation>
    </message>
    <message>
        <source>put a record into the trash</source>
        <translation>memindahkan catatan ke kotak sampah</translation>
    </message>
    <message>
        <source>attach a file to an asset</source>
        <translation>melampirkan berkas pada aset</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>di kotak sampah</translation>
    </message>
    <message>
        <source>removed by one, edited by another: see `conflicts`</source>
        <translation>dihapus satu pihak, disunting pihak lain: lihat `conflicts`</translation>
    </message>
    <message>
        <source>only in this office</source>
        <translation>hanya di kantor ini</translation>
    </message>
    <message>
        <source>only in this library</source>
        <translation>hanya di pustaka ini</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Diubah: %1</translation>
    </message>
    <message>
        <source>%1 (of a newer program): %2</source>
        <translation>%1 (dari program yang lebih baru): %2</translation>
    </message>
    <message>
        <source>Several values, see `conflicts`: %1</source>
        <translation>Beberapa nilai, lihat `conflicts`: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no person. Give the id of a person or a NIP of 18 digits.</source>
        <translation>“%1” bukan pegawai. Berikan id pegawai atau NIP 18 digit.</translation>
    </message>
    <message>
        <source>Say which library: --library DIR, or the variable SIMPUL_LIBRARY.</source>
        <translation>Sebutkan pustakanya: --library DIR, atau variabel SIMPUL_LIBRARY.</translation>
    </message>
    <message>
        <source>%1, edits: %2, files: %3</source>
        <translation>%1, suntingan: %2, berkas: %3</translation>
    </message>
    <message>
        <source>Nothing new in it: it only says what is here.</source>
        <translation>Tidak ada yang baru di dalamnya: isinya hanya daftar yang ada di sini.</translation>
    </message>
    <message>
        <source>The signature is good and the content is whole.</source>
        <translation>Tanda tangan sah dan isinya utuh.</translation>
    </message>
    <message>
        <source>Not verified: this is what the file says of itself.</source>
        <translation>Belum diverifikasi: ini pernyataan berkas tentang dirinya sendiri.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Nothing was merged yet.</source>
        <translation>Belum ada yang digabungkan.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabungkan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>The merge is undone: what it brought is set aside. Your own edits stay. Merging the file again brings it back.</source>
        <translation>Penggabungan dibatalkan: yang dibawanya disisihkan. Suntingan Anda sendiri tetap. Menggabungkan berkas itu lagi akan mengembalikannya.</translation>
    </message>
    <message>
        <source>What this library has is listed in &quot;%1&quot;.</source>
        <translation>Isi pustaka ini tercatat di “%1”.</translation>
    </message>
    <message>
        <source>write a signed file for other offices</source>
        <translation>menulis berkas bertanda tangan untuk kantor lain</translation>
    </message>
    <message>
        <source>addressed to this office, with what it lacks</source>
        <translation>ditujukan kepada kantor ini, berisi yang belum dimilikinya</translation>
    </message>
    <message>
        <source>without what that file of `bundle have` lists</source>
        <translation>tanpa yang tercatat dalam berkas `bundle have` itu</translation>
    </message>
    <message>
        <source>also what the receiver is known to have</source>
        <translation>termasuk yang diketahui sudah dimiliki penerima</translation>
    </message>
    <message>
        <source>check signature and content of files</source>
        <translation>memeriksa tanda tangan dan isi berkas</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>show what merging would change, without changing anything</source>
        <translation>menampilkan yang akan berubah, tanpa mengubah apa pun</translation>
    </message>
    <message>
        <source>take in what other offices wrote</source>
        <translation>menggabungkan tulisan kantor lain</translation>
    </message>
    <message>
        <source>leave the search index for later</source>
        <translation>menunda indeks pencarian</translation>
    </message>
    <message>
        <source>exchange knowledge with other offices</source>
        <translation>bertukar pengetahuan dengan kantor lain</translation>
    </message>
    <message>
        <source>show what a file says of itself</source>
        <translation>menampilkan pernyataan berkas tentang dirinya</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>list the merges</source>
        <translation>mendaftar penggabungan</translation>
    </message>
    <message>
        <source>set aside what a merge brought</source>
        <translation>menyisihkan yang dibawa penggabungan</translation>
    </message>
    <message>
        <source>its number in `bundle merges`</source>
        <translation>nomornya dalam `bundle merges`</translation>
    </message>
    <message>
        <source>list what this library has, for an office that will send to it</source>
        <translation>mencatat isi pustaka ini, untuk kantor yang akan mengirim</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Tidak ada konflik.</translation>
    </message>
    <message>
        <source>This conflict has no value &quot;%1&quot;. `conflicts list` shows the ids of its values.</source>
        <translation>Konflik ini tidak memiliki nilai “%1”. `conflicts list` menampilkan id nilainya.</translation>
    </message>
    <message>
        <source>Say what shall be: --keep VALUE-ID or --value VALUE.</source>
        <translation>Sebutkan pilihannya: --keep ID-NILAI atau --value NILAI.</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;. Perhaps it is resolved already.</source>
        <translation>Tidak ada konflik “%1”. Mungkin sudah diselesaikan.</translation>
    </message>
    <message>
        <source>Resolved: %1 · %2</source>
        <translation>Diselesaikan: %1 · %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Tidak ada yang ditahan.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Lingkup</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>No bundle was refused.</source>
        <translation>Tidak ada paket yang ditolak.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>Tidak ada peringatan.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>where offices wrote different values</source>
        <translation>di mana kantor-kantor menulis nilai berbeda</translation>
    </message>
    <message>
        <source>decide which value shall be</source>
        <translation>menentukan nilai yang berlaku</translation>
    </message>
    <message>
        <source>id of the conflict</source>
        <translation>id konflik</translation>
    </message>
    <message>
        <source>this one of its values</source>
        <translation>salah satu nilainya</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>nilai lain</translation>
    </message>
    <message>
        <source>why; it is printed, not kept</source>
        <translation>alasannya; dicetak, tidak disimpan</translation>
    </message>
    <message>
        <source>what came but cannot count yet, and why</source>
        <translation>yang datang tetapi belum berlaku, dan alasannya</translation>
    </message>
    <message>
        <source>bundles that were refused, and why</source>
        <translation>paket yang ditolak, dan alasannya</translation>
    </message>
    <message>
        <source>keys in two places, clocks that look wrong</source>
        <translation>kunci di dua tempat, jam yang tampak keliru</translation>
    </message>
    <message>
        <source>This program does not know the field &quot;%1&quot;. Use --keep with one of its values.</source>
        <translation>Program ini tidak mengenal ruas “%1”. Gunakan --keep dengan salah satu nilainya.</translation>
    </message>
    <message>
        <source>Enrolled. Give &quot;%1&quot; back to that PC: `identity accept` takes it.</source>
        <translation>Terdaftar. Kembalikan “%1” ke PC itu: `identity accept` menerimanya.</translation>
    </message>
    <message>
        <source>The card of this office is in &quot;%1&quot;.</source>
        <translation>Kartu kantor ini ada di “%1”.</translation>
    </message>
    <message>
        <source>The request is in &quot;%1&quot;. The admin of the office answers it with `enroll`.</source>
        <translation>Permintaan ada di “%1”. Admin kantor menjawabnya dengan `enroll`.</translation>
    </message>
    <message>
        <source>The office key, locked by its passphrase, is in &quot;%1&quot;. Keep it safe.</source>
        <translation>Kunci kantor, terkunci dengan frasa sandinya, ada di “%1”. Simpan baik-baik.</translation>
    </message>
    <message>
        <source>move the office key between the admins&apos; PCs</source>
        <translation>memindahkan kunci kantor antar-PC admin</translation>
    </message>
    <message>
        <source>write the locked office key into a file</source>
        <translation>menulis kunci kantor terkunci ke berkas</translation>
    </message>
    <message>
        <source>take the office key of a file</source>
        <translation>mengambil kunci kantor dari berkas</translation>
    </message>
    <message>
        <source>who this library is</source>
        <translation>identitas pustaka ini</translation>
    </message>
    <message>
        <source>show keys and fingerprint</source>
        <translation>menampilkan kunci dan sidik jari</translation>
    </message>
    <message>
        <source>write the office&apos;s card for other offices</source>
        <translation>menulis kartu kantor untuk kantor lain</translation>
    </message>
    <message>
        <source>ask an office to enrol this PC</source>
        <translation>meminta kantor mendaftarkan PC ini</translation>
    </message>
    <message>
        <source>another trusted office: this PC moves there</source>
        <translation>kantor tepercaya lain: PC ini pindah ke sana</translation>
    </message>
    <message>
        <source>take the office&apos;s answer</source>
        <translation>menerima jawaban kantor</translation>
    </message>
    <message>
        <source>let a PC work for this office</source>
        <translation>mendaftarkan PC untuk kantor ini</translation>
    </message>
    <message>
        <source>the file of `identity request`</source>
        <translation>berkas dari `identity request`</translation>
    </message>
    <message>
        <source>the answer for that PC</source>
        <translation>jawaban untuk PC itu</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;. Add it first: add theme title=...</source>
        <translation>Tidak ada tema “%1”. Tambahkan dahulu: add theme title=...</translation>
    </message>
    <message>
        <source>Would be imported: %1. Nothing was changed.</source>
        <translation>Akan diimpor: %1. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Diimpor: %1</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Tidak diimpor: %1</translation>
    </message>
    <message>
        <source>Exported into &quot;%1&quot;: %2</source>
        <translation>Diekspor ke “%1”: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hash: 64 hexadecimal characters, as `show` prints them.</source>
        <translation>“%1” bukan hash: 64 karakter heksadesimal, seperti dicetak `show`.</translation>
    </message>
    <message>
        <source>The file is in &quot;%1&quot;.</source>
        <translation>Berkas ada di “%1”.</translation>
    </message>
    <message>
        <source>take in files and folders, one asset each; or tables with --type</source>
        <translation>mengimpor berkas dan folder, masing-masing satu aset; atau tabel dengan --type</translation>
    </message>
    <message>
        <source>files and folders</source>
        <translation>berkas dan folder</translation>
    </message>
    <message>
        <source>theme of the new assets: id or title</source>
        <translation>tema aset baru: id atau judul</translation>
    </message>
    <message>
        <source>only say what would be taken in</source>
        <translation>hanya menyebut yang akan diimpor</translation>
    </message>
    <message>
        <source>write records or files out</source>
        <translation>mengekspor catatan atau berkas</translation>
    </message>
    <message>
        <source>the records of a type as CSV</source>
        <translation>catatan suatu jenis sebagai CSV</translation>
    </message>
    <message>
        <source>the records of a type as a workbook</source>
        <translation>catatan suatu jenis sebagai buku kerja</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>berkas lampiran</translation>
    </message>
    <message>
        <source>its SHA-256, as `show` prints it</source>
        <translation>SHA-256-nya, seperti dicetak `show`</translation>
    </message>
    <message>
        <source>This build of Simpul cannot print.</source>
        <translation>Simpul ini dibangun tanpa pencetak.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation>Folder “%1” tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. The papers are: %2.</source>
        <translation>Tidak ada naskah “%1”. Naskah yang ada: %2.</translation>
    </message>
    <message>
        <source>Several papers need a folder, but &quot;%1&quot; is a file.</source>
        <translation>Beberapa naskah memerlukan folder, tetapi “%1” adalah berkas.</translation>
    </message>
    <message>
        <source>print records as PDF papers</source>
        <translation>mencetak catatan sebagai naskah PDF</translation>
    </message>
    <message>
        <source>ids of the records</source>
        <translation>id catatan</translation>
    </message>
    <message>
        <source>Office: %1 (%2)</source>
        <translation>Kantor: %1 (%2)</translation>
    </message>
    <message>
        <source>This PC: %1</source>
        <translation>PC ini: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the office key: %1</source>
        <translation>Sidik jari kunci kantor: %1</translation>
    </message>
    <message>
        <source>Key of this library: %1</source>
        <translation>Kunci pustaka ini: %1</translation>
    </message>
    <message>
        <source>Not enrolled: it works alone. Run `identity request FILE` and give the file to the admin of your office.</source>
        <translation>Belum terdaftar: pustaka bekerja sendiri. Jalankan `identity request BERKAS` dan serahkan berkasnya kepada admin kantor Anda.</translation>
    </message>
    <message>
        <source>The office key is here: this PC can enrol others.</source>
        <translation>Kunci kantor ada di sini: PC ini dapat mendaftarkan PC lain.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Sidik jari: %1</translation>
    </message>
    <message>
        <source>From: %1 (%2), %3</source>
        <translation>Dari: %1 (%2), %3</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Untuk: %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua kantor</translation>
    </message>
    <message>
        <source>%1, segments: %2, edits: %3, files: %4, statements: %5</source>
        <translation>%1, segmen: %2, suntingan: %3, berkas: %4, pernyataan: %5</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflik</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 dari %2, %3</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>baru: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>diubah: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>dihapus: %1</translation>
    </message>
    <message>
        <source>in conflict: %1 (see `conflicts`)</source>
        <translation>konflik: %1 (lihat `conflicts`)</translation>
    </message>
    <message>
        <source>files received: %1</source>
        <translation>berkas diterima: %1</translation>
    </message>
    <message>
        <source>brought back after an undo: %1 segments</source>
        <translation>dikembalikan setelah pembatalan: %1 segmen</translation>
    </message>
    <message>
        <source>waiting: %1 segments (see `waiting`)</source>
        <translation>ditahan: %1 segmen (lihat `waiting`)</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>tidak ada yang baru</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>Peringatan: %1</translation>
    </message>
    <message>
        <source>This library took a new key.</source>
        <translation>Pustaka ini memakai kunci baru.</translation>
    </message>
    <message>
        <source>The search does not know these records yet; the next search or `rebuild` brings it up to date.</source>
        <translation>Pencarian belum mengenal catatan ini; pencarian berikutnya atau `rebuild` memutakhirkannya.</translation>
    </message>
    <message>
        <source>Ask %1 (%2) for the fingerprint of their key and give it with --fingerprint. This card says: %3 (%4).</source>
        <translation>Tanyakan sidik jari kunci kepada %1 (%2) dan berikan dengan --fingerprint. Menurut kartu ini: %3 (%4).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Ask the office: do they read the same words? Type %1 to trust this key:</source>
        <translation>Tanyakan kepada kantor itu: apakah kata-katanya sama? Ketik %1 untuk memercayai kunci ini:</translation>
    </message>
    <message>
        <source>Not trusted. Nothing was changed.</source>
        <translation>Tidak dipercaya. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>introduces others</source>
        <translation>memperkenalkan kantor lain</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>Trusted.</source>
        <translation>Dipercaya.</translation>
    </message>
    <message>
        <source>Say what stays good: --after AUDIENCE:NUMBER, or --all to revoke everything.</source>
        <translation>Sebutkan yang tetap berlaku: --after LINGKUP:NOMOR, atau --all untuk mencabut semuanya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Write --after shared:1024 or --after office:1024.</source>
        <translation>“%1” tidak dimengerti. Tulis --after shared:1024 atau --after office:1024.</translation>
    </message>
    <message>
        <source>Revoked. The next bundle tells the other offices.</source>
        <translation>Dicabut. Paket berikutnya memberi tahu kantor lain.</translation>
    </message>
    <message>
        <source>trust an office by its card, or list those trusted</source>
        <translation>memercayai kantor menurut kartunya, atau mendaftar yang dipercaya</translation>
    </message>
    <message>
        <source>a card, or `list`</source>
        <translation>kartu, atau `list`</translation>
    </message>
    <message>
        <source>what the office says its fingerprint is (64 characters)</source>
        <translation>sidik jari menurut kantor itu (64 karakter)</translation>
    </message>
    <message>
        <source>and those it introduces</source>
        <translation>beserta yang diperkenalkannya</translation>
    </message>
    <message>
        <source>end the trust in a PC of this office</source>
        <translation>mengakhiri kepercayaan pada PC kantor ini</translation>
    </message>
    <message>
        <source>its key, as `identity show` prints it</source>
        <translation>kuncinya, seperti dicetak `identity show`</translation>
    </message>
    <message>
        <source>what it wrote up to there stays good</source>
        <translation>tulisannya sampai di situ tetap berlaku</translation>
    </message>
    <message>
        <source>nothing it wrote stays good</source>
        <translation>tidak satu pun tulisannya berlaku</translation>
    </message>
    <message>
        <source>The value of %1 is not right.</source>
        <translation>Nilai %1 tidak benar.</translation>
    </message>
    <message>
        <source>Options of every command: simpul-cli --help</source>
        <translation>Opsi semua perintah: simpul-cli --help</translation>
    </message>
    <message>
        <source>... and more</source>
        <translation>... dan lainnya</translation>
    </message>
    <message>
        <source>Saved, and taken out of the trash: %1</source>
        <translation>Disimpan, dan dikeluarkan dari kotak sampah: %1</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; with the keys of this library. Check --config, or make the folder if the library is to get new keys.</source>
        <translation>Folder kunci “%1” tidak ada. Periksa --config, atau buat foldernya bila pustaka ini memang harus mendapat kunci baru.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Karena: %1</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Maksud Anda: %1</translation>
    </message>
    <message>
        <source>Nothing was looked for in vain.</source>
        <translation>Belum ada pencarian tanpa hasil.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>and how many there are of each type, theme, unit, year and state</source>
        <translation>beserta jumlahnya menurut tipe, tema, unit, tahun, dan status</translation>
    </message>
    <message>
        <source>and why each stands where it does</source>
        <translation>beserta alasan urutannya</translation>
    </message>
    <message>
        <source>what people looked for in the window and did not find</source>
        <translation>apa yang dicari orang di jendela dan tidak ditemukan</translation>
    </message>
    <message>
        <source>Files read by other programs: %1</source>
        <translation>Berkas dibaca oleh program lain: %1</translation>
    </message>
    <message>
        <source>read scans and old office files by other programs that are installed: tesseract, antiword, catdoc, LibreOffice</source>
        <translation>baca hasil pindai dan berkas perkantoran lama dengan program lain yang terpasang: tesseract, antiword, catdoc, LibreOffice</translation>
    </message>
    <message>
        <source>%1: already here as &quot;%2&quot;; left out (--again takes it in)</source>
        <translation>%1: sudah ada di sini sebagai “%2”; dilewati (--again tetap memasukkannya)</translation>
    </message>
    <message>
        <source>%1: already here as &quot;%2&quot;</source>
        <translation>%1: sudah ada di sini sebagai “%2”</translation>
    </message>
    <message>
        <source>%1: like &quot;%2&quot;, which is here; left out</source>
        <translation>%1: mirip dengan “%2” yang sudah ada; dilewati</translation>
    </message>
    <message>
        <source>%1: like &quot;%2&quot;, which is here</source>
        <translation>%1: mirip dengan “%2” yang sudah ada</translation>
    </message>
    <message>
        <source>New: %1, changed: %2</source>
        <translation>Baru: %1, berubah: %2</translation>
    </message>
    <message>
        <source>Here already, unchanged: %1</source>
        <translation>Sudah ada, tidak berubah: %1</translation>
    </message>
    <message>
        <source>The wrong rows are in &quot;%1&quot;. Mend them there and import that file.</source>
        <translation>Baris yang salah ada di “%1”. Perbaiki di sana, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>To take all of it back: import --undo %1</source>
        <translation>Untuk membatalkan semuanya: import --undo %1</translation>
    </message>
    <message>
        <source>Columns left out, no field has such a name: %1. --map &quot;COLUMN=FIELD&quot; says which it is.</source>
        <translation>Kolom yang dilewati karena tidak ada ruas bernama begitu: %1. --map &quot;COLUMN=FIELD&quot; menunjukkan ruasnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps nothing. Write --map &quot;COLUMN=FIELD&quot;, or &quot;COLUMN=&quot; to leave it out.</source>
        <translation>“%1” tidak memetakan apa pun. Tulis --map &quot;COLUMN=FIELD&quot;, atau &quot;COLUMN=&quot; untuk melewatinya.</translation>
    </message>
    <message>
        <source>--errors goes with one table at a time.</source>
        <translation>--errors hanya untuk satu tabel sekali jalan.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Belum ada yang diimpor.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>--undo takes the number of one import, as --list shows it; without one the newest.</source>
        <translation>--undo menerima nomor satu impor, seperti ditampilkan --list; tanpa nomor, yang terbaru.</translation>
    </message>
    <message>
        <source>Taken back: &quot;%1&quot;. In the trash: %2, as before: %3</source>
        <translation>Dibatalkan: “%1”. Di kotak sampah: %2, kembali seperti semula: %3</translation>
    </message>
    <message>
        <source>Changed by somebody since, and left so: %1</source>
        <translation>Sudah diubah orang setelahnya dan dibiarkan: %1</translation>
    </message>
    <message>
        <source>Say which files or folders: import PATH...</source>
        <translation>Sebutkan berkas atau foldernya: import PATH...</translation>
    </message>
    <message>
        <source>the files are tables (CSV, XLSX, ODS) of records of this type</source>
        <translation>berkasnya tabel (CSV, XLSX, ODS) berisi catatan jenis ini</translation>
    </message>
    <message>
        <source>take in files that are here already once more</source>
        <translation>masukkan lagi berkas yang sudah ada di sini</translation>
    </message>
    <message>
        <source>leave out what is like something that is here</source>
        <translation>lewati yang mirip dengan yang sudah ada</translation>
    </message>
    <message>
        <source>which field a column of a table is</source>
        <translation>ruas mana yang dituju sebuah kolom tabel</translation>
    </message>
    <message>
        <source>sheet of a workbook; otherwise its first</source>
        <translation>lembar buku kerja; jika tidak disebut, yang pertama</translation>
    </message>
    <message>
        <source>where to write the rows that are wrong, to mend and import them</source>
        <translation>tempat menulis baris yang salah, untuk diperbaiki dan diimpor</translation>
    </message>
    <message>
        <source>dates such as 11/12/2026 begin with the month</source>
        <translation>tanggal seperti 11/12/2026 diawali bulan</translation>
    </message>
    <message>
        <source>the imports there were</source>
        <translation>impor yang pernah dilakukan</translation>
    </message>
    <message>
        <source>take an import back as one: the newest, or the one with the number given</source>
        <translation>batalkan satu impor seutuhnya: yang terbaru, atau yang nomornya disebut</translation>
    </message>
    <message>
        <source>words, &quot;phrases&quot;, -word (behind --), ATAU, begin*, tipe: tema: unit: tahun: tanggal: status: pemilik: lampiran: judul: isi_lampiran:</source>
        <translation>kata, &quot;frasa&quot;, -kata (setelah --), ATAU, awal*, tipe: tema: unit: tahun: tanggal: status: pemilik: lampiran: judul: isi_lampiran:</translation>
    </message>
    <message>
        <source>Present: %1, of them from other units: %2</source>
        <translation>Hadir: %1, di antaranya dari unit lain: %2</translation>
    </message>
    <message>
        <source>Participation of the members: %1 (%2 of %3)</source>
        <translation>Partisipasi anggota: %1 (%2 dari %3)</translation>
    </message>
    <message>
        <source>Duration: %1 minutes, %2 JP</source>
        <translation>Lama: %1 menit, %2 JP</translation>
    </message>
    <message>
        <source>%1 JP proposed for each of %2 people; %3 had theirs already.</source>
        <translation>%1 JP diusulkan untuk masing-masing dari %2 orang; %3 orang sudah memilikinya.</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Tahap: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Anggota: %1</translation>
    </message>
    <message>
        <source>Actions done in time: %1; overdue: %2</source>
        <translation>Tindak lanjut tuntas tepat waktu: %1; lewat tenggat: %2</translation>
    </message>
    <message>
        <source>No meeting for two quarters.</source>
        <translation>Tidak ada pertemuan selama dua triwulan.</translation>
    </message>
    <message>
        <source>what follows from a meeting</source>
        <translation>yang dihasilkan sebuah rapat</translation>
    </message>
    <message>
        <source>attendance, participation and duration</source>
        <translation>kehadiran, partisipasi, dan lama rapat</translation>
    </message>
    <message>
        <source>propose lesson hours (JP) for those present</source>
        <translation>usulkan jam pelajaran (JP) bagi yang hadir</translation>
    </message>
    <message>
        <source>a draft asset from its outcome</source>
        <translation>draf aset dari hasilnya</translation>
    </message>
    <message>
        <source>the meeting that follows it</source>
        <translation>rapat lanjutannya</translation>
    </message>
    <message>
        <source>an iCalendar file of a meeting or an action</source>
        <translation>berkas iCalendar sebuah rapat atau tindak lanjut</translation>
    </message>
    <message>
        <source>how a community is doing</source>
        <translation>keadaan sebuah komunitas</translation>
    </message>
    <message>
        <source>its milestones, quarters and actions</source>
        <translation>tonggak, triwulan, dan tindak lanjutnya</translation>
    </message>
    <message>
        <source>of which year; the present one without it</source>
        <translation>tahun yang dimaksud; tanpa ini, tahun berjalan</translation>
    </message>
    <message>
        <source>which paper: %1</source>
        <translation>naskah yang mana: %1</translation>
    </message>
    <message>
        <source>the file, .pdf or, to be edited, .odt; a folder for several papers</source>
        <translation>berkas, .pdf atau, untuk disunting, .odt; folder untuk beberapa naskah</translation>
    </message>
    <message>
        <source>into a folder: texts that can be edited instead of PDF</source>
        <translation>ke dalam folder: teks yang dapat disunting, bukan PDF</translation>
    </message>
    <message>
        <source>an attendance list to be signed at the meeting</source>
        <translation>daftar hadir untuk ditandatangani pada rapat</translation>
    </message>
    <message>
        <source>of a mentoring report; otherwise this one</source>
        <translation>untuk laporan pendampingan; jika tidak disebut, yang sekarang</translation>
    </message>
    <message>
        <source>of a mentoring report, 1 to 4; otherwise this one</source>
        <translation>untuk laporan pendampingan, 1 sampai 4; jika tidak disebut, yang sekarang</translation>
    </message>
    <message>
        <source>Recognised: %1 points, %2 decisions, %3 actions, %4 people</source>
        <translation>Dikenali: %1 butir pembahasan, %2 keputusan, %3 tindak lanjut, %4 orang</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>Tidak dikenal di sini: %1</translation>
    </message>
    <message>
        <source>minutes that were written with a word processor</source>
        <translation>notula yang ditulis dengan pengolah kata</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>dokumennya</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Tuju</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Pertukaran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baru</translation>
    </message>
    <message>
        <source>&amp;Import files...</source>
        <translation>&amp;Impor berkas...</translation>
    </message>
    <message>
        <source>Import a &amp;folder...</source>
        <translation>Impor &amp;folder...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Back up the library...</source>
        <translation>Ca&amp;dangkan pustaka...</translation>
    </message>
    <message>
        <source>Who is at &amp;work...</source>
        <translation>Siapa yang sedang beker&amp;ja...</translation>
    </message>
    <message>
        <source>&amp;Close Simpul</source>
        <translation>&amp;Tutup Simpul</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Pindahkan ke kotak sa&amp;mpah</translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation>&amp;Pulihkan dari kotak sampah</translation>
    </message>
    <message>
        <source>&amp;Attach files...</source>
        <translation>&amp;Lampirkan berkas...</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Sari&amp;ng daftar ini</translation>
    </message>
    <message>
        <source>&amp;All commands...</source>
        <translation>S&amp;emua perintah...</translation>
    </message>
    <message>
        <source>Show the &amp;trash</source>
        <translation>Tampilkan &amp;kotak sampah</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>La&amp;yar penuh</translation>
    </message>
    <message>
        <source>Colours as in the &amp;system</source>
        <translation>Warna mengikuti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Warna &amp;terang</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Warna gela&amp;p</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Perbesa&amp;r teks</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Perke&amp;cil teks</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Ukuran teks &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Indonesian</source>
        <translation>Bahasa &amp;Indonesia</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>Bahasa In&amp;ggris</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Kem&amp;bali</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Ma&amp;ju</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Pusta&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Communities</source>
        <translation>&amp;Komunitas</translation>
    </message>
    <message>
        <source>&amp;Use of assets</source>
        <translation>Peman&amp;faatan aset</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Pe&amp;gawai</translation>
    </message>
    <message>
        <source>Personal &amp;data</source>
        <translation>&amp;Data pribadi</translation>
    </message>
    <message>
        <source>&amp;Office units</source>
        <translation>&amp;Unit kerja</translation>
    </message>
    <message>
        <source>&amp;Governments</source>
        <translation>Pemerinta&amp;h daerah</translation>
    </message>
    <message>
        <source>Private &amp;notes</source>
        <translation>&amp;Catatan pribadi</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Pertukaran</translation>
    </message>
    <message>
        <source>&amp;Receive bundles...</source>
        <translation>&amp;Terima paket...</translation>
    </message>
    <message>
        <source>&amp;Create a bundle...</source>
        <translation>&amp;Buat paket...</translation>
    </message>
    <message>
        <source>&amp;Save this office&apos;s card...</source>
        <translation>&amp;Simpan kartu kantor ini...</translation>
    </message>
    <message>
        <source>&amp;Trust an office...</source>
        <translation>&amp;Percayai kantor...</translation>
    </message>
    <message>
        <source>&amp;Write down what is here...</source>
        <translation>Simpan daftar yang sudah dimili&amp;ki...</translation>
    </message>
    <message>
        <source>Ask to be &amp;enrolled...</source>
        <translation>&amp;Minta pendaftaran...</translation>
    </message>
    <message>
        <source>&amp;Accept an enrolment...</source>
        <translation>Te&amp;rima pendaftaran...</translation>
    </message>
    <message>
        <source>Enrol another &amp;PC...</source>
        <translation>&amp;Daftarkan PC lain...</translation>
    </message>
    <message>
        <source>&amp;About Simpul</source>
        <translation>&amp;Tentang Simpul</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>Simpan penca&amp;rian ini</translation>
    </message>
    <message>
        <source>Glossar&amp;y</source>
        <translation>Glosar&amp;ium</translation>
    </message>
    <message>
        <source>Looked for in &amp;vain</source>
        <translation>Dicari, &amp;tidak ditemukan</translation>
    </message>
    <message>
        <source>&amp;Quick capture</source>
        <translation>&amp;Catat cepat</translation>
    </message>
    <message>
        <source>Import a &amp;table...</source>
        <translation>Impor tab&amp;el...</translation>
    </message>
    <message>
        <source>Inbox f&amp;older...</source>
        <translation>Folder mas&amp;uk...</translation>
    </message>
    <message>
        <source>Undo the last &amp;import</source>
        <translation>Batalkan &amp;impor terakhir</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>B&amp;eranda</translation>
    </message>
    <message>
        <source>&amp;Export this list...</source>
        <translation>Eks&amp;por daftar ini...</translation>
    </message>
    <message>
        <source>Expo&amp;rt the chosen rows...</source>
        <translation>Ekspor baris &amp;yang dipilih...</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Copy rows for a spreadsheet</source>
        <translation>Salin baris untuk lembar &amp;kerja</translation>
    </message>
    <message>
        <source>Choose all ro&amp;ws</source>
        <translation>Pilih semu&amp;a baris</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>K&amp;ontras tinggi</translation>
    </message>
    <message>
        <source>Not what I s&amp;ought</source>
        <translation>&amp;Bukan yang dicari</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Rapat</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Tindak lanjut</translation>
    </message>
    <message>
        <source>Mentorin&amp;g</source>
        <translation>Pendampin&amp;gan</translation>
    </message>
    <message>
        <source>&amp;Yearly plans</source>
        <translation>Rencana ker&amp;ja tahunan</translation>
    </message>
    <message>
        <source>Me&amp;ntors</source>
        <translation>P&amp;endamping</translation>
    </message>
    <message>
        <source>Mem&amp;bers of communities</source>
        <translation>A&amp;nggota komunitas</translation>
    </message>
    <message>
        <source>M&amp;odules</source>
        <translation>&amp;Modul</translation>
    </message>
    <message>
        <source>&amp;Discussions</source>
        <translation>&amp;Diskusi</translation>
    </message>
    <message>
        <source>&amp;SOPs</source>
        <translation>&amp;SOP</translation>
    </message>
    <message>
        <source>Dec&amp;rees</source>
        <translation>Ke&amp;putusan (SK)</translation>
    </message>
    <message>
        <source>Off&amp;icial records</source>
        <translation>&amp;Berita acara</translation>
    </message>
    <message>
        <source>&amp;Lessons learned</source>
        <translation>Pembe&amp;lajaran (AAR)</translation>
    </message>
    <message>
        <source>&amp;Paper templates</source>
        <translation>Templat naska&amp;h</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>Pelat&amp;ihan</translation>
    </message>
    <message>
        <source>Lesson &amp;hours</source>
        <translation>Jam pel&amp;ajaran</translation>
    </message>
    <message>
        <source>&amp;Quality reviews</source>
        <translation>Penjaminan mut&amp;u</translation>
    </message>
    <message>
        <source>R&amp;atings</source>
        <translation>Penilaian &amp;oleh pengguna</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Rapat</translation>
    </message>
    <message>
        <source>&amp;Write minutes now</source>
        <translation>&amp;Catat notula sekarang</translation>
    </message>
    <message>
        <source>Plan the &amp;next meeting</source>
        <translation>Rencanakan rapat &amp;berikutnya</translation>
    </message>
    <message>
        <source>Make an &amp;asset of it</source>
        <translation>&amp;Jadikan aset</translation>
    </message>
    <message>
        <source>Propose lesson &amp;hours (JP)</source>
        <translation>&amp;Usulkan jam pelajaran (JP)</translation>
    </message>
    <message>
        <source>Save for a &amp;calendar...</source>
        <translation>&amp;Simpan untuk kalender...</translation>
    </message>
    <message>
        <source>&amp;Mark as favourite</source>
        <translation>Tandai sebagai &amp;favorit</translation>
    </message>
    <message>
        <source>Manage ke&amp;ywords...</source>
        <translation>K&amp;elola kata kunci...</translation>
    </message>
    <message>
        <source>Open again what was le&amp;ft</source>
        <translation>Buka kembali &amp;yang ditinggalkan</translation>
    </message>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Pencarian ter&amp;simpan</translation>
    </message>
    <message>
        <source>Tra&amp;sh</source>
        <translation>Kotak sa&amp;mpah</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Ceta&amp;k...</translation>
    </message>
    <message>
        <source>&amp;Import minutes...</source>
        <translation>&amp;Impor notula...</translation>
    </message>
    <message>
        <source>Open another &amp;library...</source>
        <translation>Buka pustaka l&amp;ain...</translation>
    </message>
    <message>
        <source>Libraries opene&amp;d before</source>
        <translation>Pustaka yan&amp;g pernah dibuka</translation>
    </message>
    <message>
        <source>Co&amp;ver the window</source>
        <translation>T&amp;utupi jendela</translation>
    </message>
    <message>
        <source>Cover it &amp;by itself...</source>
        <translation>Tutupi &amp;dengan sendirinya...</translation>
    </message>
    <message>
        <source>Around the &amp;window</source>
        <translation>Kenali &amp;jendela ini</translation>
    </message>
    <message>
        <source>&amp;Remove the example...</source>
        <translation>&amp;Hapus contoh...</translation>
    </message>
    <message>
        <source>I applied t&amp;his</source>
        <translation>Su&amp;dah saya terapkan</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Proposed</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Terbentuk</translation>
    </message>
    <message>
        <source>Mentored</source>
        <translation>Didampingi</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Mandiri</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ranah</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Decree number</source>
        <translation>Nomor keputusan</translation>
    </message>
    <message>
        <source>Decree date</source>
        <translation>Tanggal keputusan</translation>
    </message>
    <message>
        <source>Decree file</source>
        <translation>Berkas keputusan</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>Dibentuk pada</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretaris</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Meetings per quarter (target)</source>
        <translation>Pertemuan per triwulan (target)</translation>
    </message>
    <message>
        <source>Assets per year (target)</source>
        <translation>Aset per tahun (target)</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Resource person</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Keeper of assets</source>
        <translation>Pengelola aset</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Pembina</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Member of a community</source>
        <translation>Anggota komunitas</translation>
    </message>
    <message>
        <source>Members of communities</source>
        <translation>Anggota komunitas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Diunduh</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Diterapkan</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>Direplikasi</translation>
    </message>
    <message>
        <source>Knowledge asset</source>
        <translation>Aset pengetahuan</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Tanggal pemanfaatan</translation>
    </message>
    <message>
        <source>Kind of use</source>
        <translation>Jenis pemanfaatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Use of an asset</source>
        <translation>Pemanfaatan aset</translation>
    </message>
    <message>
        <source>Uses of assets</source>
        <translation>Pemanfaatan aset</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Praktik baik</translation>
    </message>
    <message>
        <source>Lesson learned</source>
        <translation>Pembelajaran</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Kajian</translation>
    </message>
    <message>
        <source>Tacit interview</source>
        <translation>Hasil wawancara tacit</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Tanya jawab</translation>
    </message>
    <message>
        <source>Training material</source>
        <translation>Materi pelatihan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Multimedia</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>Inovasi</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diajukan</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Perlu perbaikan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>Open (B)</source>
        <translation>Biasa (B)</translation>
    </message>
    <message>
        <source>Restricted (T)</source>
        <translation>Terbatas (T)</translation>
    </message>
    <message>
        <source>Secret (R)</source>
        <translation>Rahasia (R)</translation>
    </message>
    <message>
        <source>Top secret (SR)</source>
        <translation>Sangat rahasia (SR)</translation>
    </message>
    <message>
        <source>Socialisation</source>
        <translation>Sosialisasi</translation>
    </message>
    <message>
        <source>Externalisation</source>
        <translation>Eksternalisasi</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombinasi</translation>
    </message>
    <message>
        <source>Internalisation</source>
        <translation>Internalisasi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi keamanan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Penyusun</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Kontributor</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>SECI mode</source>
        <translation>Ragam SECI</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Processes and services</source>
        <translation>Proses dan layanan</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Ketentuan penggunaan</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Tinjau ulang</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Penelaah</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Catatan penelaahan</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Diverifikasi oleh</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Tanggal verifikasi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Knowledge assets</source>
        <translation>Aset pengetahuan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Strategic link</source>
        <translation>Kaitan strategis</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevansi</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Catatan pribadi</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Catatan pribadi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Regency</source>
        <translation>Kabupaten</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>Gubernur</translation>
    </message>
    <message>
        <source>Regent</source>
        <translation>Bupati</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Wali Kota</translation>
    </message>
    <message>
        <source>Western Indonesia (WIB)</source>
        <translation>Indonesia Barat (WIB)</translation>
    </message>
    <message>
        <source>Central Indonesia (WITA)</source>
        <translation>Indonesia Tengah (WITA)</translation>
    </message>
    <message>
        <source>Eastern Indonesia (WIT)</source>
        <translation>Indonesia Timur (WIT)</translation>
    </message>
    <message>
        <source>Perangkat Daerah</source>
        <translation>Perangkat Daerah</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>SKPD</source>
        <translation>SKPD</translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation>Kepala daerah</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Pos-el</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Laman</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Word for its offices</source>
        <translation>Sebutan perangkat daerah</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Lambang daerah</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>Governments</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>Regional secretariat (Setda)</source>
        <translation>Sekretariat Daerah (Setda)</translation>
    </message>
    <message>
        <source>Council secretariat (Setwan)</source>
        <translation>Sekretariat DPRD (Setwan)</translation>
    </message>
    <message>
        <source>Inspectorate</source>
        <translation>Inspektorat</translation>
    </message>
    <message>
        <source>Dinas</source>
        <translation>Dinas</translation>
    </message>
    <message>
        <source>Badan</source>
        <translation>Badan</translation>
    </message>
    <message>
        <source>Biro or Bagian</source>
        <translation>Biro atau Bagian</translation>
    </message>
    <message>
        <source>District (Kecamatan)</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Urban village (Kelurahan)</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Technical unit (UPT)</source>
        <translation>Unit Pelaksana Teknis (UPT)</translation>
    </message>
    <message>
        <source>Suku Dinas</source>
        <translation>Suku Dinas</translation>
    </message>
    <message>
        <source>Regional hospital (RSUD)</source>
        <translation>Rumah Sakit Umum Daerah (RSUD)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>Post of its head</source>
        <translation>Jabatan pimpinan</translation>
    </message>
    <message>
        <source>Code in letter numbers</source>
        <translation>Kode pada nomor surat</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Aktif sejak</translation>
    </message>
    <message>
        <source>Active to</source>
        <translation>Aktif sampai</translation>
    </message>
    <message>
        <source>Office units</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>PNS</source>
        <translation>PNS</translation>
    </message>
    <message>
        <source>CPNS</source>
        <translation>CPNS</translation>
    </message>
    <message>
        <source>PPPK</source>
        <translation>PPPK</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Eksternal</translation>
    </message>
    <message>
        <source>Juru Muda (I/a)</source>
        <translation>Juru Muda (I/a)</translation>
    </message>
    <message>
        <source>Juru Muda Tingkat I (I/b)</source>
        <translation>Juru Muda Tingkat I (I/b)</translation>
    </message>
    <message>
        <source>Juru (I/c)</source>
        <translation>Juru (I/c)</translation>
    </message>
    <message>
        <source>Juru Tingkat I (I/d)</source>
        <translation>Juru Tingkat I (I/d)</translation>
    </message>
    <message>
        <source>Pengatur Muda (II/a)</source>
        <translation>Pengatur Muda (II/a)</translation>
    </message>
    <message>
        <source>Pengatur Muda Tingkat I (II/b)</source>
        <translation>Pengatur Muda Tingkat I (II/b)</translation>
    </message>
    <message>
        <source>Pengatur (II/c)</source>
        <translation>Pengatur (II/c)</translation>
    </message>
    <message>
        <source>Pengatur Tingkat I (II/d)</source>
        <translation>Pengatur Tingkat I (II/d)</translation>
    </message>
    <message>
        <source>Penata Muda (III/a)</source>
        <translation>Penata Muda (III/a)</translation>
    </message>
    <message>
        <source>Penata Muda Tingkat I (III/b)</source>
        <translation>Penata Muda Tingkat I (III/b)</translation>
    </message>
    <message>
        <source>Penata (III/c)</source>
        <translation>Penata (III/c)</translation>
    </message>
    <message>
        <source>Penata Tingkat I (III/d)</source>
        <translation>Penata Tingkat I (III/d)</translation>
    </message>
    <message>
        <source>Pembina (IV/a)</source>
        <translation>Pembina (IV/a)</translation>
    </message>
    <message>
        <source>Pembina Tingkat I (IV/b)</source>
        <translation>Pembina Tingkat I (IV/b)</translation>
    </message>
    <message>
        <source>Pembina Utama Muda (IV/c)</source>
        <translation>Pembina Utama Muda (IV/c)</translation>
    </message>
    <message>
        <source>Pembina Utama Madya (IV/d)</source>
        <translation>Pembina Utama Madya (IV/d)</translation>
    </message>
    <message>
        <source>Pembina Utama (IV/e)</source>
        <translation>Pembina Utama (IV/e)</translation>
    </message>
    <message>
        <source>PPPK grade I</source>
        <translation>PPPK golongan I</translation>
    </message>
    <message>
        <source>PPPK grade II</source>
        <translation>PPPK golongan II</translation>
    </message>
    <message>
        <source>PPPK grade III</source>
        <translation>PPPK golongan III</translation>
    </message>
    <message>
        <source>PPPK grade IV</source>
        <translation>PPPK golongan IV</translation>
    </message>
    <message>
        <source>PPPK grade V</source>
        <translation>PPPK golongan V</translation>
    </message>
    <message>
        <source>PPPK grade VI</source>
        <translation>PPPK golongan VI</translation>
    </message>
    <message>
        <source>PPPK grade VII</source>
        <translation>PPPK golongan VII</translation>
    </message>
    <message>
        <source>PPPK grade VIII</source>
        <translation>PPPK golongan VIII</translation>
    </message>
    <message>
        <source>PPPK grade IX</source>
        <translation>PPPK golongan IX</translation>
    </message>
    <message>
        <source>PPPK grade X</source>
        <translation>PPPK golongan X</translation>
    </message>
    <message>
        <source>PPPK grade XI</source>
        <translation>PPPK golongan XI</translation>
    </message>
    <message>
        <source>PPPK grade XII</source>
        <translation>PPPK golongan XII</translation>
    </message>
    <message>
        <source>PPPK grade XIII</source>
        <translation>PPPK golongan XIII</translation>
    </message>
    <message>
        <source>PPPK grade XIV</source>
        <translation>PPPK golongan XIV</translation>
    </message>
    <message>
        <source>PPPK grade XV</source>
        <translation>PPPK golongan XV</translation>
    </message>
    <message>
        <source>PPPK grade XVI</source>
        <translation>PPPK golongan XVI</translation>
    </message>
    <message>
        <source>PPPK grade XVII</source>
        <translation>PPPK golongan XVII</translation>
    </message>
    <message>
        <source>JPT utama</source>
        <translation>JPT utama</translation>
    </message>
    <message>
        <source>JPT madya</source>
        <translation>JPT madya</translation>
    </message>
    <message>
        <source>JPT pratama</source>
        <translation>JPT pratama</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation>Pengawas</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Functional post (JF)</source>
        <translation>Jabatan fungsional (JF)</translation>
    </message>
    <message>
        <source>On leave without state pay (CLTN)</source>
        <translation>Cuti di luar tanggungan negara (CLTN)</translation>
    </message>
    <message>
        <source>On study assignment</source>
        <translation>Tugas belajar</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Pensiun</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Titles after the name</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Status kepegawaian</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat/golongan</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Jenis jabatan</translation>
    </message>
    <message>
        <source>Direct superior</source>
        <translation>Atasan langsung</translation>
    </message>
    <message>
        <source>In this post since</source>
        <translation>TMT jabatan</translation>
    </message>
    <message>
        <source>Other spellings of the name</source>
        <translation>Ejaan lain nama</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Keaktifan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Retires on, if not by the rules</source>
        <translation>TMT pensiun, jika berbeda dari aturan</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Structural leadership training</source>
        <translation>Pelatihan struktural kepemimpinan</translation>
    </message>
    <message>
        <source>Managerial training</source>
        <translation>Pelatihan manajerial</translation>
    </message>
    <message>
        <source>Technical training</source>
        <translation>Pelatihan teknis</translation>
    </message>
    <message>
        <source>Functional training</source>
        <translation>Pelatihan fungsional</translation>
    </message>
    <message>
        <source>Social and cultural training</source>
        <translation>Pelatihan sosial kultural</translation>
    </message>
    <message>
        <source>Seminar or conference</source>
        <translation>Seminar atau konferensi</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Lokakarya</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>Upgrading course</source>
        <translation>Penataran</translation>
    </message>
    <message>
        <source>Technical guidance (bimtek)</source>
        <translation>Bimbingan teknis (bimtek)</translation>
    </message>
    <message>
        <source>Information event</source>
        <translation>Sosialisasi</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>E-learning</translation>
    </message>
    <message>
        <source>Distance training</source>
        <translation>Pelatihan jarak jauh</translation>
    </message>
    <message>
        <source>Secondment</source>
        <translation>Detasering</translation>
    </message>
    <message>
        <source>Outdoor learning</source>
        <translation>Pembelajaran alam terbuka</translation>
    </message>
    <message>
        <source>Benchmarking visit</source>
        <translation>Patok banding</translation>
    </message>
    <message>
        <source>Exchange with a company</source>
        <translation>Pertukaran dengan swasta</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Belajar mandiri</translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation>Komunitas belajar</translation>
    </message>
    <message>
        <source>Guidance at the workplace</source>
        <translation>Bimbingan di tempat kerja</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Magang</translation>
    </message>
    <message>
        <source>Study assignment</source>
        <translation>Tugas belajar</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Tidak lulus</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Nilai awal</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Nilai akhir</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Nomor sertifikat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Tatap muka</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Bauran</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materi</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>Pendaftaran ditutup</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Moda</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Planned lesson hours (JP)</source>
        <translation>Jam pelajaran rencana (JP)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kuota peserta</translation>
    </message>
    <message>
        <source>Budget (rupiah)</source>
        <translation>Anggaran (rupiah)</translation>
    </message>
    <message>
        <source>Gives a certificate</source>
        <translation>Memberi sertifikat</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>Silabus</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Training event</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Training events</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Lesson hours (JP)</source>
        <translation>Jam pelajaran (JP)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Riwayat pelatihan</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>Riwayat pelatihan</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>Short code of the office</source>
        <translation>Kode singkat kantor</translation>
    </message>
    <message>
        <source>Government it belongs to</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>Code of the government</source>
        <translation>Kode pemerintah daerah</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Passphrase of the office key</source>
        <translation>Frasa sandi kunci kantor</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Ulangi frasa sandi</translation>
    </message>
    <message>
        <source>Person at work</source>
        <translation>Siapa yang bekerja</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>Word or abbreviation</source>
        <translation>Kata atau singkatan</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Disebut juga</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pencarian tersimpan</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pencarian tersimpan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pencarian</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Jarak antartinjauan (bulan)</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Keputusan (SK)</translation>
    </message>
    <message>
        <source>Information event on</source>
        <translation>Sosialisasi pada</translation>
    </message>
    <message>
        <source>Knowledge management team</source>
        <translation>Tim manajemen pengetahuan</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Pengarah</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Name (from outside)</source>
        <translation>Nama (dari luar)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>Menimbang</translation>
    </message>
    <message>
        <source>Having regard to</source>
        <translation>Mengingat</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Menetapkan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation>Jabatan penanda tangan</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Menandatangani</translation>
    </message>
    <message>
        <source>Carbon copies</source>
        <translation>Tembusan</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Signed file</source>
        <translation>Berkas bertanda tangan</translation>
    </message>
    <message>
        <source>Decrees</source>
        <translation>Keputusan (SK)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Terjawab</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Jawaban yang diterima</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanyakan oleh</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskusi</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskusi</translation>
    </message>
    <message>
        <source>Government trainer</source>
        <translation>Widyaiswara</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Konsultan</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Mentor assignment</source>
        <translation>Penunjukan pendamping</translation>
    </message>
    <message>
        <source>Mentor assignments</source>
        <translation>Penunjukan pendamping</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Tujuan pembelajaran</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Disetujui pada</translation>
    </message>
    <message>
        <source>Mentoring module</source>
        <translation>Modul pendampingan</translation>
    </message>
    <message>
        <source>Mentoring modules</source>
        <translation>Modul pendampingan</translation>
    </message>
    <message>
        <source>TW I</source>
        <translation>TW I</translation>
    </message>
    <message>
        <source>TW II</source>
        <translation>TW II</translation>
    </message>
    <message>
        <source>TW III</source>
        <translation>TW III</translation>
    </message>
    <message>
        <source>TW IV</source>
        <translation>TW IV</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aset</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran (output)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Need assessment</source>
        <translation>Analisis kebutuhan</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Yearly plan</source>
        <translation>Rencana kerja tahunan</translation>
    </message>
    <message>
        <source>Yearly plans</source>
        <translation>Rencana kerja tahunan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Terlaksana</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Resource persons</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Budaya</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hambatan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Link to the online meeting</source>
        <translation>Tautan rapat daring</translation>
    </message>
    <message>
        <source>Reason (postponed or cancelled)</source>
        <translation>Alasan (ditunda atau batal)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hambatan</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Signed by the mentor on</source>
        <translation>Ditandatangani pendamping pada</translation>
    </message>
    <message>
        <source>Signed by the lead on</source>
        <translation>Ditandatangani ketua pada</translation>
    </message>
    <message>
        <source>Mentoring visit</source>
        <translation>Catatan pendampingan</translation>
    </message>
    <message>
        <source>Mentoring visits</source>
        <translation>Jadwal dan catatan pendampingan</translation>
    </message>
    <message>
        <source>Stars (1 to 5)</source>
        <translation>Bintang (1 sampai 5)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Rating of an asset</source>
        <translation>Penilaian pengguna</translation>
    </message>
    <message>
        <source>Ratings of assets</source>
        <translation>Penilaian pengguna</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Innovative</source>
        <translation>Inovatif</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Bermanfaat</translation>
    </message>
    <message>
        <source>Gives a solution</source>
        <translation>Memberi solusi</translation>
    </message>
    <message>
        <source>Speeds up work</source>
        <translation>Mempercepat pekerjaan</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Akurat</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Free of personal data</source>
        <translation>Bebas data pribadi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Tim penilai</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Diputuskan pada</translation>
    </message>
    <message>
        <source>Classification decided</source>
        <translation>Klasifikasi yang diputuskan</translation>
    </message>
    <message>
        <source>Review of an asset</source>
        <translation>Penjaminan mutu</translation>
    </message>
    <message>
        <source>Reviews of assets</source>
        <translation>Penjaminan mutu</translation>
    </message>
    <message>
        <source>Comes from the meeting</source>
        <translation>Berasal dari rapat</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Unit penanggung jawab</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Perkembangan</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Selesai pada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Follow-up action</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Follow-up actions</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sikap</translation>
    </message>
    <message>
        <source>Activity or programme</source>
        <translation>Kegiatan atau program</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>What was planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Why it was different</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dampak</translation>
    </message>
    <message>
        <source>Lesson learned (AAR)</source>
        <translation>Pembelajaran (AAR)</translation>
    </message>
    <message>
        <source>Lessons learned (AAR)</source>
        <translation>Pembelajaran (AAR)</translation>
    </message>
    <message>
        <source>Coordination meeting</source>
        <translation>Rapat koordinasi</translation>
    </message>
    <message>
        <source>Community meeting</source>
        <translation>Pertemuan CoP</translation>
    </message>
    <message>
        <source>Focus group discussion</source>
        <translation>Diskusi kelompok terpumpun (FGD)</translation>
    </message>
    <message>
        <source>Public dialogue forum</source>
        <translation>Forum dialog</translation>
    </message>
    <message>
        <source>Invitation issued</source>
        <translation>Undangan terbit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <translation>Notula draf</translation>
    </message>
    <message>
        <source>Minutes in review</source>
        <translation>Notula ditelaah</translation>
    </message>
    <message>
        <source>Minutes final</source>
        <translation>Notula final</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <translation>Amat segera</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Paparan</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usul</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Penyaji</translation>
    </message>
    <message>
        <source>Presenter (from outside)</source>
        <translation>Penyaji (dari luar)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Diundang</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Diwakili oleh</translation>
    </message>
    <message>
        <source>Came late at</source>
        <translation>Datang pukul</translation>
    </message>
    <message>
        <source>Left early at</source>
        <translation>Pulang pukul</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mata acara</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>Speaker (from outside)</source>
        <translation>Pembicara (dari luar)</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Notulis</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Number of the invitation</source>
        <translation>Nomor undangan</translation>
    </message>
    <message>
        <source>Date of the invitation</source>
        <translation>Tanggal undangan</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Attachment of the invitation</source>
        <translation>Lampiran undangan</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima undangan</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Susunan acara</translation>
    </message>
    <message>
        <source>Quorum (people)</source>
        <translation>Kuorum (orang)</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Nomor notula</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Pembukaan</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan rapat</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation>Rapat sebelumnya</translation>
    </message>
    <message>
        <source>Correction of the previous minutes</source>
        <translation>Koreksi notula sebelumnya</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Rapat berikutnya</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Alasan pembatalan</translation>
    </message>
    <message>
        <source>Final minutes</source>
        <translation>Notula final (PDF)</translation>
    </message>
    <message>
        <source>Seal of the final minutes</source>
        <translation>Segel notula final</translation>
    </message>
    <message>
        <source>Final on</source>
        <translation>Final pada</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Public forum</source>
        <translation>Forum publik</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Pemusnahan</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Pihak pertama</translation>
    </message>
    <message>
        <source>Post of the first party</source>
        <translation>Jabatan pihak pertama</translation>
    </message>
    <message>
        <source>Address of the first party</source>
        <translation>Alamat pihak pertama</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Pihak kedua</translation>
    </message>
    <message>
        <source>Second party (from outside)</source>
        <translation>Pihak kedua (dari luar)</translation>
    </message>
    <message>
        <source>Post of the second party</source>
        <translation>Jabatan pihak kedua</translation>
    </message>
    <message>
        <source>Institution of the second party</source>
        <translation>Instansi pihak kedua</translation>
    </message>
    <message>
        <source>Address of the second party</source>
        <translation>Alamat pihak kedua</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Rangkap</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Official record</source>
        <translation>Berita acara</translation>
    </message>
    <message>
        <source>Official records</source>
        <translation>Berita acara</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Semua naskah</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Mentoring report</source>
        <translation>Laporan pendampingan</translation>
    </message>
    <message>
        <source>Asset sheet</source>
        <translation>Lembar aset</translation>
    </message>
    <message>
        <source>AAR sheet</source>
        <translation>Lembar AAR</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul bagian</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tidak dicetak</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Kata dalam naskah</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Diganti dengan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Ukuran kertas</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Size of the text (points)</source>
        <translation>Ukuran huruf (poin)</translation>
    </message>
    <message>
        <source>Left margin (mm)</source>
        <translation>Margin kiri (mm)</translation>
    </message>
    <message>
        <source>Top margin (mm)</source>
        <translation>Margin atas (mm)</translation>
    </message>
    <message>
        <source>Right margin (mm)</source>
        <translation>Margin kanan (mm)</translation>
    </message>
    <message>
        <source>Bottom margin (mm)</source>
        <translation>Margin bawah (mm)</translation>
    </message>
    <message>
        <source>NIP in groups</source>
        <translation>NIP berspasi</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop naskah</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bagian-bagian</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Paper template</source>
        <translation>Templat naskah</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>Templat naskah</translation>
    </message>
    <message>
        <source>On behalf of (a.n.)</source>
        <translation>Atas nama (a.n.)</translation>
    </message>
    <message>
        <source>For (u.b.)</source>
        <translation>Untuk beliau (u.b.)</translation>
    </message>
    <message>
        <source>Acting (Plt.)</source>
        <translation>Pelaksana tugas (Plt.)</translation>
    </message>
    <message>
        <source>Acting for the day (Plh.)</source>
        <translation>Pelaksana harian (Plh.)</translation>
    </message>
    <message>
        <source>Interim (Pj.)</source>
        <translation>Penjabat (Pj.)</translation>
    </message>
    <message>
        <source>In verification</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>Being initialled</source>
        <translation>Paraf berjenjang</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknis</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutin</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Penugasan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Simbol</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Satuan waktu</translation>
    </message>
    <message>
        <source>If yes</source>
        <translation>Jika ya</translation>
    </message>
    <message>
        <source>If no</source>
        <translation>Jika tidak</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tanggal pembuatan</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Tanggal revisi</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Tanggal efektif</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisi ke</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Sifat SOP</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>Short explanation</source>
        <translation>Penjelasan singkat</translation>
    </message>
    <message>
        <source>Qualifications of the actors</source>
        <translation>Kualifikasi pelaksana</translation>
    </message>
    <message>
        <source>Related SOPs</source>
        <translation>Keterkaitan</translation>
    </message>
    <message>
        <source>Related SOPs (not in Simpul)</source>
        <translation>Keterkaitan (di luar Simpul)</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Peralatan/perlengkapan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Records and data</source>
        <translation>Pencatatan dan pendataan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Applied since</source>
        <translation>Diterapkan sejak</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Pimpinan rapat</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Yth</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hari ini, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>kemarin, %1</translation>
    </message>
    <message>
        <source>sender not trusted yet</source>
        <translation>pengirim belum dipercaya</translation>
    </message>
    <message>
        <source>something before it is missing</source>
        <translation>bagian sebelumnya belum ada</translation>
    </message>
    <message>
        <source>needs a newer Simpul</source>
        <translation>memerlukan Simpul yang lebih baru</translation>
    </message>
    <message>
        <source>written on a PC that was declared lost</source>
        <translation>ditulis pada PC yang dinyatakan hilang</translation>
    </message>
    <message>
        <source>its merge was undone here</source>
        <translation>penggabungannya dibatalkan di sini</translation>
    </message>
    <message>
        <source>larger than any bundle may be</source>
        <translation>lebih besar daripada batas paket</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>berkas terpotong</translation>
    </message>
    <message>
        <source>not built as a bundle is</source>
        <translation>susunannya bukan susunan paket</translation>
    </message>
    <message>
        <source>holds files a bundle must not hold</source>
        <translation>memuat berkas yang tidak boleh ada</translation>
    </message>
    <message>
        <source>holds entries a bundle must not hold</source>
        <translation>memuat isi yang tidak boleh ada</translation>
    </message>
    <message>
        <source>holds one file twice</source>
        <translation>memuat berkas yang sama dua kali</translation>
    </message>
    <message>
        <source>packed in a way that is not allowed</source>
        <translation>dikemas dengan cara yang tidak diizinkan</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>tidak bertanda tangan</translation>
    </message>
    <message>
        <source>signature not valid</source>
        <translation>tanda tangan tidak sah</translation>
    </message>
    <message>
        <source>signed on a PC that was declared lost</source>
        <translation>ditandatangani pada PC yang dinyatakan hilang</translation>
    </message>
    <message>
        <source>name and signature do not belong together</source>
        <translation>nama dan tanda tangan tidak cocok</translation>
    </message>
    <message>
        <source>meant for another office</source>
        <translation>ditujukan kepada kantor lain</translation>
    </message>
    <message>
        <source>the list of contents is not right</source>
        <translation>daftar isinya tidak cocok</translation>
    </message>
    <message>
        <source>content was changed or damaged</source>
        <translation>isi berubah atau rusak</translation>
    </message>
    <message>
        <source>signed by another than it says</source>
        <translation>ditandatangani pihak lain</translation>
    </message>
    <message>
        <source>changes do not follow each other</source>
        <translation>urutan perubahan terputus</translation>
    </message>
    <message>
        <source>changes cannot be read</source>
        <translation>perubahan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>more changes than any office makes</source>
        <translation>perubahan melebihi batas wajar</translation>
    </message>
    <message>
        <source>two PCs under one key</source>
        <translation>dua PC memakai satu kunci</translation>
    </message>
    <message>
        <source>a clock that is wrong</source>
        <translation>jam PC tidak tepat</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasil kunjungan</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Isi keputusan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Identity page</source>
        <translation>Bagian identitas</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Keterangan lain</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Kata kunci</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>Established</source>
        <translation>Dibentuk</translation>
    </message>
    <message>
        <source>Decree (SK)</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>TW I</source>
        <translation>TW I</translation>
    </message>
    <message>
        <source>TW II</source>
        <translation>TW II</translation>
    </message>
    <message>
        <source>TW III</source>
        <translation>TW III</translation>
    </message>
    <message>
        <source>TW IV</source>
        <translation>TW IV</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Sosialisasi</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>(without a title)</source>
        <translation>(tanpa judul)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>(not held here)</source>
        <translation>(tidak tersimpan di sini)</translation>
    </message>
    <message>
        <source>Knowledge asset %1 · printed %2</source>
        <translation>Aset pengetahuan %1 · dicetak %2</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar Hukum</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>removal or restoration</source>
        <translation>penghapusan atau pemulihan</translation>
    </message>
    <message>
        <source>First written</source>
        <translation>Ditulis pertama kali</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lainnya</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Riwayat Versi</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maret</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desember</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disahkan oleh</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisi %1</translation>
    </message>
    <message>
        <source>SOP number</source>
        <translation>Nomor SOP</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tanggal Pembuatan</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Tanggal Revisi</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Tanggal Efektif</translation>
    </message>
    <message>
        <source>SOP title</source>
        <translation>Judul SOP</translation>
    </message>
    <message>
        <source>Qualifications of the actors</source>
        <translation>Kualifikasi Pelaksana</translation>
    </message>
    <message>
        <source>Related SOPs</source>
        <translation>Keterkaitan</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Peralatan/Perlengkapan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Records and data</source>
        <translation>Pencatatan dan Pendataan</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 menit</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Mutu Baku</translation>
    </message>
    <message>
        <source>Total time: %1</source>
        <translation>Jumlah waktu: %1</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>DICABUT</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAF</translation>
    </message>
    <message>
        <source>SOP %1 · printed %2</source>
        <translation>SOP %1 · dicetak %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Flowchart</source>
        <translation>Bagan alir</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>diwakili oleh %1</translation>
    </message>
    <message>
        <source>came at %1</source>
        <translation>datang pukul %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>pulang pukul %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda Tangan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>ATTENDANCE LIST</source>
        <translation>DAFTAR HADIR</translation>
    </message>
    <message>
        <source>Attendance list: %1</source>
        <translation>Daftar Hadir: %1</translation>
    </message>
    <message>
        <source>Attendance list %1</source>
        <translation>Daftar hadir %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Day/Date</source>
        <translation>Hari/Tanggal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Chair of the meeting,</source>
        <translation>Pimpinan Rapat,</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Undangan: %1</translation>
    </message>
    <message>
        <source>Invitation %1</source>
        <translation>Undangan %1</translation>
    </message>
    <message>
        <source>LIST OF RECIPIENTS</source>
        <translation>DAFTAR PENERIMA UNDANGAN</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Meeting invitation</source>
        <translation>Undangan Rapat</translation>
    </message>
    <message>
        <source>1 (one) list</source>
        <translation>1 (satu) daftar</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Yth. %1</translation>
    </message>
    <message>
        <source>To the recipients in the attached list</source>
        <translation>Yth. (daftar terlampir)</translation>
    </message>
    <message>
        <source>at their place</source>
        <translation>di Tempat</translation>
    </message>
    <message>
        <source>We kindly ask you to attend the meeting that is held on:</source>
        <translation>Dengan hormat, kami mengharapkan kehadiran Saudara pada rapat yang akan diselenggarakan pada:</translation>
    </message>
    <message>
        <source>day/date</source>
        <translation>hari/tanggal</translation>
    </message>
    <message>
        <source>time</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>link</source>
        <translation>tautan</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acara</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Susunan Acara</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Penyaji</translation>
    </message>
    <message>
        <source>Minutes (time)</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Thank you for your attention and attendance.</source>
        <translation>Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Saudara, diucapkan terima kasih.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>daring</translation>
    </message>
    <message>
        <source>%1 and online (blended)</source>
        <translation>%1 dan daring (bauran)</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Notula: %1</translation>
    </message>
    <message>
        <source>Minutes %1</source>
        <translation>Notula %1</translation>
    </message>
    <message>
        <source>Correction of the previous minutes</source>
        <translation>Koreksi Notula Sebelumnya</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Pembukaan</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Pembahasan</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak Lanjut</translation>
    </message>
    <message>
        <source>PHOTOS</source>
        <translation>FOTO KEGIATAN</translation>
    </message>
    <message>
        <source>NUMBER %1</source>
        <translation>NOMOR %1</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>NOTULA</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Surat Undangan</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Pimpinan Rapat</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretaris</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Notulis</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nomor %1</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation>Nomor %1 tanggal %2</translation>
    </message>
    <message>
        <source>%1 people, attendance list attached</source>
        <translation>%1 orang, daftar hadir terlampir</translation>
    </message>
    <message>
        <source>%1 people (%2 members, %3 guests), attendance list attached</source>
        <translation>%1 orang (%2 anggota, %3 undangan), daftar hadir terlampir</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pokok Bahasan</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Penanggung Jawab</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>The next meeting is on %1 at %2.</source>
        <translation>Rapat berikutnya diselenggarakan pada hari %1, pukul %2.</translation>
    </message>
    <message>
        <source>The meeting was closed at %1.</source>
        <translation>Rapat ditutup pukul %1.</translation>
    </message>
    <message>
        <source>Minute taker,</source>
        <translation>Notulis,</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Golongan %1</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · dicetak %2</translation>
    </message>
    <message>
        <source>Carbon copies:</source>
        <translation>Tembusan:</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 s.d. %2</translation>
    </message>
    <message>
        <source>%1 until it is finished</source>
        <translation>%1 s.d. selesai</translation>
    </message>
    <message>
        <source>Yes (exit)</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No (exit)</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Perangkat Daerah</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>Knowledge asset</source>
        <translation>Aset Pengetahuan</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>After action review: %1</source>
        <translation>Lembar AAR: %1</translation>
    </message>
    <message>
        <source>After action review %1</source>
        <translation>Lembar AAR %1</translation>
    </message>
    <message>
        <source>Facilitator,</source>
        <translation>Fasilitator,</translation>
    </message>
    <message>
        <source>AFTER ACTION REVIEW</source>
        <translation>LEMBAR AFTER ACTION REVIEW (AAR)</translation>
    </message>
    <message>
        <source>1. What was planned?</source>
        <translation>1. Apa yang direncanakan?</translation>
    </message>
    <message>
        <source>2. What happened?</source>
        <translation>2. Apa yang terjadi?</translation>
    </message>
    <message>
        <source>3. Why was it different?</source>
        <translation>3. Mengapa terjadi perbedaan?</translation>
    </message>
    <message>
        <source>4. What do we keep, stop and improve?</source>
        <translation>4. Apa yang dipertahankan, dihentikan, dan diperbaiki?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dampak</translation>
    </message>
    <message>
        <source>Decree number %1 about %2</source>
        <translation>Keputusan Nomor %1 tentang %2</translation>
    </message>
    <message>
        <source>Decree %1</source>
        <translation>Keputusan %1</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>Menimbang</translation>
    </message>
    <message>
        <source>Having regard to</source>
        <translation>Mengingat</translation>
    </message>
    <message>
        <source>DECREE OF %1</source>
        <translation>KEPUTUSAN %1</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>TENTANG</translation>
    </message>
    <message>
        <source>DECIDES:</source>
        <translation>MEMUTUSKAN:</translation>
    </message>
    <message>
        <source>DECREE OF %1 ABOUT %2.</source>
        <translation>KEPUTUSAN %1 TENTANG %2.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Menetapkan</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>Ditetapkan di %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>pada tanggal %1</translation>
    </message>
    <message>
        <source>ANNEX</source>
        <translation>LAMPIRAN</translation>
    </message>
    <message>
        <source>ABOUT %1</source>
        <translation>TENTANG %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>MEMBERSHIP</source>
        <translation>SUSUNAN KEANGGOTAAN</translation>
    </message>
    <message>
        <source>Mentoring report of quarter %1 %2: %3</source>
        <translation>Laporan Pendampingan Triwulan %1 Tahun %2: %3</translation>
    </message>
    <message>
        <source>Mentoring report %1</source>
        <translation>Laporan pendampingan %1</translation>
    </message>
    <message>
        <source>MENTORING REPORT</source>
        <translation>LAPORAN PENDAMPINGAN</translation>
    </message>
    <message>
        <source>QUARTER %1 OF %2</source>
        <translation>TRIWULAN %1 TAHUN %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan Pendampingan</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>Knowledge assets published</source>
        <translation>Aset Pengetahuan yang Terbit</translation>
    </message>
    <message>
        <source>Plan and result</source>
        <translation>Rencana dan Capaian</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Triwulan Berikutnya</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nihil.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Saran: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Langkah berikutnya: %1</translation>
    </message>
    <message>
        <source>Topic and mentor</source>
        <translation>Topik dan Pendamping</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Kendala</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yang Dihitung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realisasi</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Meetings with invitation, attendance list and final minutes</source>
        <translation>Pertemuan dengan undangan, daftar hadir, dan notula final</translation>
    </message>
    <message>
        <source>Mentoring visits</source>
        <translation>Kunjungan pendampingan</translation>
    </message>
    <message>
        <source>%1 more meetings were held but lack an invitation, an attendance list or final minutes.</source>
        <translation>%1 pertemuan lain terlaksana, tetapi belum lengkap undangan, daftar hadir, atau notula finalnya.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Pertemuan</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aset</translation>
    </message>
    <message>
        <source>Nothing is planned yet for quarter %1 of %2.</source>
        <translation>Belum ada rencana untuk triwulan %1 tahun %2.</translation>
    </message>
    <message>
        <source>Lead of the community,</source>
        <translation>Ketua Komunitas,</translation>
    </message>
    <message>
        <source>Mentor,</source>
        <translation>Pendamping,</translation>
    </message>
    <message>
        <source>Official record: %1</source>
        <translation>Berita Acara: %1</translation>
    </message>
    <message>
        <source>Official record %1</source>
        <translation>Berita acara %1</translation>
    </message>
    <message>
        <source>OFFICIAL RECORD</source>
        <translation>BERITA ACARA</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, bertempat di %1</translation>
    </message>
    <message>
        <source>On this day, %1%2, we who sign below:</source>
        <translation>Pada hari ini, %1%2, kami yang bertanda tangan di bawah ini:</translation>
    </message>
    <message>
        <source>On this day, %1%2, who signs below:</source>
        <translation>Pada hari ini, %1%2, yang bertanda tangan di bawah ini:</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat/Golongan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>from here on called </source>
        <translation>yang selanjutnya disebut </translation>
    </message>
    <message>
        <source>FIRST PARTY</source>
        <translation>PIHAK PERTAMA</translation>
    </message>
    <message>
        <source>SECOND PARTY</source>
        <translation>PIHAK KEDUA</translation>
    </message>
    <message>
        <source>This record is made in %1 copies, to be used as is proper.</source>
        <translation>Demikian Berita Acara ini dibuat dalam rangkap %1 untuk dipergunakan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>This record is made to be used as is proper.</source>
        <translation>Demikian Berita Acara ini dibuat untuk dipergunakan sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Witnesses:</source>
        <translation>Saksi-saksi:</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Yth.</source>
        <translation>Yth.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Asset sheet</source>
        <translation>Lembar aset</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Quarterly mentoring report</source>
        <translation>Laporan pendampingan triwulan</translation>
    </message>
    <message>
        <source>AAR sheet</source>
        <translation>Lembar AAR</translation>
    </message>
    <message>
        <source>Official record</source>
        <translation>Berita acara</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Kurangi</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Tekan</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menampilkan menu</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Menjalankan perintah</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Alihkan</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Mengalihkan keadaan</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Kembali satu halaman</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Ke halaman berikutnya</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Menambah nilai</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Mengurangi nilai</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Kurangi</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Memindahkan fokus</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Tampilkan menu</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Gulir ke kanan</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Gulir ke atas</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Menggulir ke kiri</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Menggulir ke kanan</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Menggulir ke atas</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Menggulir ke bawah</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Buka daftar pilihan</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opsi tidak dikenal: %1.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opsi “%1” tidak dikenal.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opsi]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsi:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Menampilkan bantuan beserta opsi Qt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Pemakaian: %1</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Menampilkan bantuan opsi baris perintah.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nilai sesudah “%1” tidak diharapkan.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Menampilkan versi.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumen:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nilai sesudah “%1” tidak ada.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>berkas tujuan tidak dapat dibuka: %1</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>berkas tujuan sudah ada</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>berkas sumber tidak ada.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tampilkan </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” tidak boleh ditulisi.
Tetap hapus?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan penanda</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder Baru</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder baru</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Lihat di:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari folder</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas ter&amp;sembunyi</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan Sebagai</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Periksa kembali nama foldernya.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Gantikan?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terakhir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Beralih ke tampilan rinci</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa kembali nama berkasnya.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Beralih ke tampilan daftar</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer saya</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>berkas atau folder tidak ada</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>akses ditolak</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>yang dibuka adalah folder</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ruang diska habis</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>kesalahan tak dikenal</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>terlalu banyak berkas terbuka</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>U&amp;rungkan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Tampilkan rincian...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan rincian...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Gugurkan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan bawaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>T&amp;idak untuk semua</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;semua</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>nama itu menunjuk folder</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>berkas %1 tidak dapat ditulis</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Paling atas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Gulir ke sini</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Paling bawah</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Satu halaman ke atas</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Satu halaman ke kanan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Gulir ke atas</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Gulir ke kanan</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Tepi kiri</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Satu halaman ke bawah</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Satu halaman ke kiri</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Tepi kanan</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Gulir ke kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Gulir ke kanan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>U&amp;rungkan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin alamat ta&amp;utan</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>What your office knows: methods, lessons, guides, SOPs. Drop files here, or write the first one.</source>
        <translation>Apa yang diketahui kantor Anda: cara kerja, pembelajaran, panduan, SOP. Letakkan berkas di sini, atau tulis yang pertama.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What your office wants to know more about. Communities and assets gather under a theme.</source>
        <translation>Apa yang ingin lebih dikuasai kantor Anda. Komunitas dan aset berhimpun di bawah tema.</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Learning together</source>
        <translation>Belajar bersama</translation>
    </message>
    <message>
        <source>Communities of practice: who learns together about what, with their decree and their targets.</source>
        <translation>Komunitas pembelajar: siapa belajar bersama tentang apa, beserta keputusan dan targetnya.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Who belongs to which community, and in what role.</source>
        <translation>Siapa menjadi anggota komunitas mana, dan apa perannya.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Trainings, seminars and coaching that your office plans or holds.</source>
        <translation>Pelatihan, seminar, dan coaching yang direncanakan atau diselenggarakan kantor Anda.</translation>
    </message>
    <message>
        <source>Lesson hours</source>
        <translation>Jam pelajaran</translation>
    </message>
    <message>
        <source>Who learnt how many lesson hours (JP) in a year: every PNS owes 20.</source>
        <translation>Siapa menempuh berapa jam pelajaran (JP) dalam setahun: setiap PNS wajib 20 JP.</translation>
    </message>
    <message>
        <source>Use of assets</source>
        <translation>Pemanfaatan</translation>
    </message>
    <message>
        <source>Who used which asset: the target is that half of the people do.</source>
        <translation>Siapa memanfaatkan aset mana: targetnya separuh pegawai.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pegawai</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Who works here or with us: names, titles, posts, units.</source>
        <translation>Siapa yang bekerja di sini atau bersama kita: nama, gelar, jabatan, unit kerja.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>NIP, date of birth, telephone. It stays on the PCs of this office.</source>
        <translation>NIP, tanggal lahir, telepon. Semuanya tetap di PC kantor ini.</translation>
    </message>
    <message>
        <source>Office units</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Offices of the government and their parts.</source>
        <translation>Perangkat daerah dan bagian-bagiannya.</translation>
    </message>
    <message>
        <source>Governments</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>The regional government: what stands in the letterhead.</source>
        <translation>Pemerintah daerah: apa yang tertera pada kop naskah dinas.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Catatan pribadi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>What you write down for yourself. It never leaves this library.</source>
        <translation>Apa yang Anda catat untuk diri sendiri. Isinya tidak pernah keluar dari pustaka ini.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Pertukaran</translation>
    </message>
    <message>
        <source>Between offices</source>
        <translation>Antarkantor</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>%1 baru</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>Abbreviations and what else people call a thing: who searches one also finds the others.</source>
        <translation>Singkatan dan sebutan lain untuk hal yang sama: yang mencari satu menemukan semuanya.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pencarian tersimpan</translation>
    </message>
    <message>
        <source>Searches you want to run again. Ctrl+D keeps the one in the search field.</source>
        <translation>Pencarian yang ingin Anda ulangi. Ctrl+D menyimpan yang sedang ada di kotak pencarian.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Meetings from their plan to final minutes: invitation, agenda, attendance, decisions.</source>
        <translation>Rapat sejak rencana sampai notula final: undangan, susunan acara, kehadiran, keputusan.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>What was agreed to be done: who, until when, and how far it is.</source>
        <translation>Apa yang disepakati untuk dikerjakan: oleh siapa, sampai kapan, dan sejauh mana.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Pendampingan</translation>
    </message>
    <message>
        <source>Visits of mentors to communities: planned, held, what stood in the way, what was advised.</source>
        <translation>Kunjungan pendamping ke komunitas: rencana, pelaksanaan, hambatan, dan saran.</translation>
    </message>
    <message>
        <source>Yearly plans</source>
        <translation>Rencana kerja</translation>
    </message>
    <message>
        <source>What each quarter (TW I to IV) of a community shall bring.</source>
        <translation>Apa yang dihasilkan komunitas pada setiap triwulan (TW I sampai IV).</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Who accompanies which community, by which decree and how long.</source>
        <translation>Siapa mendampingi komunitas mana, dengan keputusan apa, dan selama apa.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Material that mentors work with, in versions.</source>
        <translation>Materi yang dipakai pendamping, dengan versinya.</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskusi</translation>
    </message>
    <message>
        <source>Questions in a community or about an asset, and the answer that was accepted.</source>
        <translation>Pertanyaan di komunitas atau tentang aset, dan jawaban yang diterima.</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Standard operating procedures of the office, with their flowchart.</source>
        <translation>Standar operasional prosedur kantor, dengan bagan alirnya.</translation>
    </message>
    <message>
        <source>Decrees</source>
        <translation>Keputusan (SK)</translation>
    </message>
    <message>
        <source>Decrees (SK): who is appointed to what, on which grounds.</source>
        <translation>Keputusan (SK): siapa ditunjuk untuk apa dan atas dasar apa.</translation>
    </message>
    <message>
        <source>Official records</source>
        <translation>Berita acara</translation>
    </message>
    <message>
        <source>Berita acara: two parties state on paper what happened between them.</source>
        <translation>Berita acara: dua pihak menyatakan secara tertulis apa yang terjadi di antara mereka.</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Pembelajaran (AAR)</translation>
    </message>
    <message>
        <source>After action reviews: planned, happened, why, and what is kept, stopped or improved.</source>
        <translation>Tinjauan setelah kegiatan: rencana, kenyataan, penyebab, dan apa yang dipertahankan, dihentikan, atau diperbaiki.</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>Templat naskah</translation>
    </message>
    <message>
        <source>How your office wants its papers: letterhead, parts, wording. Without one, they are as Simpul ships them.</source>
        <translation>Bagaimana kantor Anda menghendaki naskahnya: kop, bagian, kata-kata. Tanpa templat, naskah dicetak seperti bawaan Simpul.</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetensi</translation>
    </message>
    <message>
        <source>Quality reviews</source>
        <translation>Penjaminan mutu</translation>
    </message>
    <message>
        <source>Use and quality</source>
        <translation>Mutu dan pemanfaatan</translation>
    </message>
    <message>
        <source>What a panel of reviewers found about an asset.</source>
        <translation>Apa yang ditemukan tim penilai tentang sebuah aset.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian pengguna</translation>
    </message>
    <message>
        <source>What people who used an asset think of it.</source>
        <translation>Pendapat orang yang memakai sebuah aset.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kotak sampah</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The table cannot be read from line %1 on: %2. Check that the drive is still connected.</source>
        <translation>Tabel tidak dapat dibaca mulai baris %1: %2. Pastikan diska masih terhubung.</translation>
    </message>
    <message>
        <source>Line %1 is not text. Save the table as CSV in the spreadsheet program and import that file.</source>
        <translation>Baris %1 bukan teks. Simpan tabel sebagai CSV dalam program lembar kerja, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns. Check that this file is a table.</source>
        <translation>Baris %1 memiliki terlalu banyak kolom. Pastikan berkas ini tabel.</translation>
    </message>
    <message>
        <source>Line %1 has too much text for one row; a closing quote may be missing before it.</source>
        <translation>Baris %1 memuat terlalu banyak teks untuk satu baris; mungkin tanda petik penutup sebelumnya tertinggal.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote. Write a quote inside a value twice (&quot;&quot;).</source>
        <translation>Pada baris %1 ada teks sesudah tanda petik penutup. Tulis tanda petik di dalam nilai dua kali (&quot;&quot;).</translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed. Close it, or write a quote inside a value twice (&quot;&quot;).</source>
        <translation>Tanda petik yang dibuka pada baris %1 tidak ditutup. Tutuplah, atau tulis tanda petik di dalam nilai dua kali (&quot;&quot;).</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it, or keep it elsewhere and note the place.</source>
        <translation>Berkas lebih besar dari %1. Bagilah, atau simpan di tempat lain dan catat tempatnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. Check your permission and that the drive is still connected.</source>
        <translation>“%1” tidak dapat dibaca: %2. Periksa izin Anda dan pastikan diska masih terhubung.</translation>
    </message>
    <message>
        <source>The attached file is not on this PC yet. It comes with a bundle of an office that has it.</source>
        <translation>Berkas lampiran belum ada di PC ini. Berkas itu datang bersama paket dari kantor yang memilikinya.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>The attached file is damaged on this PC. Attach it again, or merge a bundle of an office that has it.</source>
        <translation>Berkas lampiran rusak di PC ini. Lampirkan lagi, atau gabungkan paket dari kantor yang memilikinya.</translation>
    </message>
    <message>
        <source>The attached file cannot be removed: %1.</source>
        <translation>Berkas lampiran tidak dapat dihapus: %1.</translation>
    </message>
    <message>
        <source>An attached file does not have the content that its hash promises. Ask the office to send it again.</source>
        <translation>Isi berkas lampiran tidak sesuai dengan nilai hash-nya. Mintalah kantor itu mengirimkannya lagi.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made. Check your permission there.</source>
        <translation>Folder “%1” tidak dapat dibuat. Periksa izin Anda di sana.</translation>
    </message>
    <message>
        <source>The attached file cannot be stored: %1. Free some space and try again.</source>
        <translation>Berkas lampiran tidak dapat disimpan: %1. Kosongkan sebagian ruang diska lalu coba lagi.</translation>
    </message>
    <message>
        <source>The attached file cannot be stored as &quot;%1&quot;. Check your permission there.</source>
        <translation>Berkas lampiran tidak dapat disimpan sebagai “%1”. Periksa izin Anda di sana.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there, or no longer. Check the name and that the drive is connected.</source>
        <translation>“%1” tidak ada, atau tidak ada lagi. Periksa namanya dan pastikan diska terhubung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose the files in it.</source>
        <translation>“%1” adalah folder. Pilih berkas di dalamnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe. Choose an ordinary file.</source>
        <translation>“%1” adalah peranti atau pipa. Pilih berkas biasa.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>lampiran</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it cannot be read as PDF. Ask for it again, or open and save it anew.</source>
        <translation>“%1” rusak: tidak dapat dibaca sebagai PDF. Mintalah lagi, atau buka dan simpan ulang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is protected by a password. Save it without one to make it searchable.</source>
        <translation>“%1” dilindungi kata sandi. Simpan tanpa kata sandi agar dapat dicari.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no pages. Ask for it again, or open and save it anew.</source>
        <translation>“%1” tidak berhalaman. Mintalah lagi, atau buka dan simpan ulang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. Check that the drive is still connected.</source>
        <translation>“%1” tidak dapat dibaca: %2. Pastikan diska masih terhubung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Save it again in the program that made it.</source>
        <translation>“%1” kosong. Simpan lagi dalam program yang membuatnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2. Check the free space and the permission of the folder.</source>
        <translation>“%1” tidak dapat ditulis: %2. Periksa ruang kosong dan izin folder itu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>“%1” tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large for what it should be.</source>
        <translation>“%1” terlalu besar untuk isi yang seharusnya.</translation>
    </message>
    <message>
        <source>A file in the bundle was changed or damaged on its way. Ask the sender for it again.</source>
        <translation>Sebuah berkas dalam paket berubah atau rusak di perjalanan. Mintalah paket itu lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check the disk or USB stick.</source>
        <translation>Berkas tidak dapat dibaca: %1. Periksa diska atau stik USB.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: %1. Check the free space of the disk or USB stick.</source>
        <translation>Paket tidak dapat ditulis: %1. Periksa ruang kosong diska atau stik USB.</translation>
    </message>
    <message>
        <source>Something changed while the bundle was written. Nothing was kept of it: try again.</source>
        <translation>Ada yang berubah ketika paket ditulis. Hasilnya tidak disimpan: coba lagi.</translation>
    </message>
    <message>
        <source>This is more than one bundle can hold. Make several.</source>
        <translation>Isinya melebihi daya tampung satu paket. Buatlah beberapa paket.</translation>
    </message>
    <message>
        <source>The bundle holds more changes than any office makes. It was refused to protect this library; call the sender.</source>
        <translation>Paket memuat perubahan melebihi batas wajar sebuah kantor. Paket ditolak untuk melindungi pustaka ini; hubungi pengirim.</translation>
    </message>
    <message>
        <source>The bundle comes from an office that is not trusted here. Ask it for its card and compare the fingerprint by phone.</source>
        <translation>Paket berasal dari kantor yang belum dipercaya di sini. Mintalah kartunya dan cocokkan sidik jarinya lewat telepon.</translation>
    </message>
    <message>
        <source>The PC that made this bundle was declared lost by its office. Do not use the bundle; call the office.</source>
        <translation>PC pembuat paket ini telah dinyatakan hilang oleh kantornya. Jangan gunakan paket ini; hubungi kantor itu.</translation>
    </message>
    <message>
        <source>This bundle was made for the office %1, not for this one. Ask the sender for yours.</source>
        <translation>Paket ini dibuat untuk kantor %1, bukan untuk kantor ini. Mintalah paket Anda kepada pengirim.</translation>
    </message>
    <message>
        <source>A part of the bundle is not written as it must be. Ask the office that sent it for a new one.</source>
        <translation>Sebagian isi paket tidak ditulis sebagaimana mestinya. Mintalah paket baru kepada kantor pengirim.</translation>
    </message>
    <message>
        <source>The numbering of the changes in the bundle is broken. Ask the office that sent it for a new one.</source>
        <translation>Penomoran perubahan dalam paket tidak beraturan. Mintalah paket baru kepada kantor pengirim.</translation>
    </message>
    <message>
        <source>The bundle was changed while it was being read. Copy it to this PC and try again.</source>
        <translation>Paket berubah ketika sedang dibaca. Salin ke PC ini lalu coba lagi.</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed.</source>
        <translation>Sebuah berkas dalam paket memakai nama yang tidak diizinkan.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>berkas terpotong</translation>
    </message>
    <message>
        <source>There is too little memory to work with the passphrase. Close other programs and try again.</source>
        <translation>Memori tidak cukup untuk mengolah frasa sandi. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file is no office key of Simpul.</source>
        <translation>Berkas ini bukan kunci kantor Simpul.</translation>
    </message>
    <message>
        <source>The passphrase is not right. Check capital letters and try again.</source>
        <translation>Frasa sandi tidak benar. Periksa huruf kapital lalu coba lagi.</translation>
    </message>
    <message>
        <source>The office key is not on this PC. Do this on the PC of an admin who has it, or import the key.</source>
        <translation>Kunci kantor tidak ada di PC ini. Lakukan di PC admin yang memilikinya, atau impor kunci itu.</translation>
    </message>
    <message>
        <source>The signature is damaged or not one that Simpul reads. Ask the sender for the file again.</source>
        <translation>Tanda tangan rusak atau tidak dikenali Simpul. Mintalah berkas itu lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>A statement of an office in this file is damaged or its signature is not valid. Ask the sender for a new file.</source>
        <translation>Pernyataan sebuah kantor dalam berkas ini rusak atau tanda tangannya tidak sah. Mintalah berkas baru kepada pengirim.</translation>
    </message>
    <message>
        <source>This file is no enrolment request. Make one on the other PC: &quot;Request enrolment&quot;.</source>
        <translation>Berkas ini bukan permintaan pendaftaran. Buatlah di PC lain itu: “Minta pendaftaran”.</translation>
    </message>
    <message>
        <source>The file is larger than a bundle may be. Ask the sender to send it in several parts.</source>
        <translation>Berkas melebihi batas ukuran paket. Mintalah pengirim mengirimkannya dalam beberapa bagian.</translation>
    </message>
    <message>
        <source>The file ends too early: it was not copied whole. Copy it again from where it came.</source>
        <translation>Berkas terpotong: penyalinannya tidak lengkap. Salin lagi dari sumbernya.</translation>
    </message>
    <message>
        <source>The file is packed in a way that bundles never are. Ask the sender for a bundle made with Simpul.</source>
        <translation>Berkas dikemas tidak sebagaimana paket. Mintalah paket yang dibuat dengan Simpul kepada pengirim.</translation>
    </message>
    <message>
        <source>The bundle is not signed, so nobody knows who wrote it. Ask the sender for one made with Simpul.</source>
        <translation>Paket tidak bertanda tangan sehingga penulisnya tidak diketahui. Mintalah paket yang dibuat dengan Simpul kepada pengirim.</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle: somebody or something changed it. Ask the sender for it again.</source>
        <translation>Tanda tangan tidak cocok dengan paket: isinya telah berubah. Mintalah paket itu lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>The sender is not known here. Ask the office for its card and trust it, then try again.</source>
        <translation>Pengirim belum dikenal di sini. Mintalah kartu kantornya dan percayai kantor itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The bundle says two things about what it is or whom it is for. Do not use it, and tell the sender.</source>
        <translation>Keterangan paket tentang dirinya atau tujuannya saling bertentangan. Jangan gunakan, dan beri tahu pengirim.</translation>
    </message>
    <message>
        <source>The bundle does not hold the files that its list names. Ask the sender for it again.</source>
        <translation>Isi paket tidak sesuai dengan daftarnya. Mintalah paket itu lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>The file is not built as a bundle must be. Do not use it, and ask the sender for it again.</source>
        <translation>Susunan berkas tidak sebagaimana paket. Jangan gunakan, dan mintalah lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>Write a summary of %1 to %2 characters; it has %3.</source>
        <translation>Tulis ringkasan %1 sampai %2 karakter; sekarang %3.</translation>
    </message>
    <message>
        <source>Give at least %1 keywords; there are %2.</source>
        <translation>Isi paling sedikit %1 kata kunci; sekarang %2.</translation>
    </message>
    <message>
        <source>Name at least one author.</source>
        <translation>Isi paling sedikit satu penyusun.</translation>
    </message>
    <message>
        <source>Name the owner who keeps it up to date.</source>
        <translation>Isi pemilik yang menjaga kemutakhirannya.</translation>
    </message>
    <message>
        <source>Name a reviewer.</source>
        <translation>Isi penelaah.</translation>
    </message>
    <message>
        <source>Choose a reviewer who is not one of its authors.</source>
        <translation>Pilih penelaah yang bukan penyusunnya.</translation>
    </message>
    <message>
        <source>Only a published asset can expire. Approve it or send it back instead.</source>
        <translation>Hanya aset terbit yang dapat kedaluwarsa. Setujui atau kembalikan aset ini.</translation>
    </message>
    <message>
        <source>An asset in the state &quot;%1&quot; stays there. Write a new one that replaces it.</source>
        <translation>Aset dalam keadaan “%1” tidak berubah lagi. Tulis aset baru yang menggantikannya.</translation>
    </message>
    <message>
        <source>From &quot;%1&quot; an asset cannot go to &quot;%2&quot;. Next can be: %3.</source>
        <translation>Aset tidak dapat beralih dari “%1” ke “%2”. Berikutnya dapat: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long: %2 characters of at most %3. Shorten it.</source>
        <translation>“%1” terlalu panjang: %2 karakter dari paling banyak %3. Persingkatlah.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short: %2 characters of at least %3. Say more.</source>
        <translation>“%1” terlalu pendek: %2 karakter dari paling sedikit %3. Lengkapilah.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least %2.</source>
        <translation>“%1” harus paling sedikit %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at most %2.</source>
        <translation>“%1” harus paling banyak %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least %2. There are %3.</source>
        <translation>“%1” memerlukan paling sedikit %2. Sekarang %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; contains a semicolon. Make it two, or write it otherwise.</source>
        <translation>“%1” pada “%2” memuat titik koma. Jadikan dua, atau tulis dengan cara lain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to this record itself. Choose another.</source>
        <translation>“%1” merujuk catatan ini sendiri. Pilih yang lain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Fill it in.</source>
        <translation>“%1” kosong. Isilah.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose from its list.</source>
        <translation>“%1” tidak dapat diisi “%2”. Pilih dari daftarnya.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, baris %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Even a draft needs it.</source>
        <translation>“%1” kosong. Draf pun memerlukannya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before &quot;%2&quot;. Correct one of the dates.</source>
        <translation>“%1” lebih awal daripada “%2”. Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>a number of whole seconds</source>
        <translation>bilangan bulat detik</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a list of texts without &quot;;&quot;</source>
        <translation>daftar teks tanpa “;”</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>daftar objek</translation>
    </message>
    <message>
        <source>an object with sha256, name, size and mime</source>
        <translation>objek dengan sha256, name, size, dan mime</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 in JSON.</source>
        <translation>“%1” harus berupa %2 dalam JSON.</translation>
    </message>
    <message>
        <source>The rows of &quot;%1&quot; have no column &quot;%2&quot;.</source>
        <translation>Baris “%1” tidak memiliki kolom “%2”.</translation>
    </message>
    <message>
        <source>The NIP does not begin with a date of birth: %1 is no day. Compare it with the decree.</source>
        <translation>NIP tidak diawali tanggal lahir: %1 bukan tanggal. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>The NIP says born on %1, the record %2. Correct the one that is wrong.</source>
        <translation>Menurut NIP lahir pada %1, menurut catatan %2. Perbaiki yang keliru.</translation>
    </message>
    <message>
        <source>Digits 13 and 14 of the NIP of a PNS are a month, and &quot;%1&quot; is none. Compare it with the decree; a PPPK has another code there.</source>
        <translation>Digit ke-13 dan ke-14 NIP PNS adalah bulan, sedangkan “%1” bukan. Cocokkan dengan surat keputusan; PPPK memakai kode lain di situ.</translation>
    </message>
    <message>
        <source>By the NIP this person was appointed at the age of %1. Compare it with the decree.</source>
        <translation>Menurut NIP, pegawai ini diangkat pada usia %1 tahun. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>Digit 15 of the NIP must be 1 (male) or 2 (female), not &quot;%1&quot;. Compare it with the decree.</source>
        <translation>Digit ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan), bukan “%1”. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>Digit 15 of the NIP does not fit the sex in the record. Correct the one that is wrong.</source>
        <translation>Digit ke-15 NIP tidak sesuai dengan jenis kelamin pada catatan. Perbaiki yang keliru.</translation>
    </message>
    <message>
        <source>The last three digits of the NIP count from 001; they cannot be 000. Compare it with the decree.</source>
        <translation>Tiga digit terakhir NIP dihitung dari 001; tidak mungkin 000. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>A NIP has %1 digits and nothing else, and &quot;%2&quot; has not. Compare it with the decree.</source>
        <translation>NIP terdiri atas %1 digit saja, sedangkan “%2” tidak. Cocokkan dengan surat keputusan.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(tanpa judul)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of &quot;%2&quot;. Write one of: %3.</source>
        <translation>“%1” bukan pilihan untuk “%2”. Tulis salah satu: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is neither yes nor no. Write ya or tidak.</source>
        <translation>“%1” pada “%2” bukan ya dan bukan tidak. Tulis ya atau tidak.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; leads nowhere. Write the id of a record, as `list` shows it.</source>
        <translation>“%1” pada “%2” tidak merujuk apa pun. Tulis id catatan seperti ditampilkan `list`.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no number. Write it like 1250 or 62,5.</source>
        <translation>“%1” pada “%2” bukan angka. Tulis seperti 1250 atau 62,5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no date. Write it like 2026-11-12 or 12 November 2026.</source>
        <translation>“%1” pada “%2” bukan tanggal. Tulis seperti 2026-11-12 atau 12 November 2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no time. Write it with its zone, like 2026-11-12 13:30 WITA.</source>
        <translation>“%1” pada “%2” bukan waktu. Tulis dengan zonanya, seperti 2026-11-12 13:30 WITA.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no duration. Write it like 2:15 or 2 jam 15 menit.</source>
        <translation>“%1” pada “%2” bukan durasi. Tulis seperti 2:15 atau 2 jam 15 menit.</translation>
    </message>
    <message>
        <source>The rows of &quot;%1&quot; do not fit into one text. Give them as a JSON file: %2=@FILE.json.</source>
        <translation>Baris-baris “%1” tidak muat dalam satu teks. Berikan sebagai berkas JSON: %2=@BERKAS.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a file. Attach the file itself instead of writing about it.</source>
        <translation>“%1” memuat berkas. Lampirkan berkasnya, bukan tulisan tentangnya.</translation>
    </message>
    <message>
        <source>(not in this library)</source>
        <translation>(tidak ada di pustaka ini)</translation>
    </message>
    <message>
        <source>There is no library in &quot;%1&quot;. Choose another folder or make a library there.</source>
        <translation>Tidak ada pustaka di “%1”. Pilih folder lain atau buat pustaka di sana.</translation>
    </message>
    <message>
        <source>The library in &quot;%1&quot; cannot be opened: %2.</source>
        <translation>Pustaka di “%1” tidak dapat dibuka: %2.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Diska penuh. Tidak ada yang berubah; kosongkan sebagian ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again when that has finished.</source>
        <translation>Pustaka sedang dipakai program lain. Coba lagi setelah program itu selesai.</translation>
    </message>
    <message>
        <source>The library cannot be written here. Check the permission of its folder.</source>
        <translation>Pustaka tidak dapat ditulis di sini. Periksa izin foldernya.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Restore the last backup.</source>
        <translation>Berkas pustaka rusak. Pulihkan dari cadangan terakhir.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be used: %1.</source>
        <translation>Berkas pustaka tidak dapat digunakan: %1.</translation>
    </message>
    <message>
        <source>This change is not held here.</source>
        <translation>Perubahan ini tidak ada di sini.</translation>
    </message>
    <message>
        <source>This library was written by a newer Simpul. Install the newer version to open it.</source>
        <translation>Pustaka ini ditulis oleh Simpul yang lebih baru. Pasang versi yang lebih baru untuk membukanya.</translation>
    </message>
    <message>
        <source>This is not a library of Simpul.</source>
        <translation>Ini bukan pustaka Simpul.</translation>
    </message>
    <message>
        <source>A part of the bundle was not signed by the office it says it comes from. Do not trust this bundle; call the sender.</source>
        <translation>Sebagian isi paket tidak ditandatangani oleh kantor yang disebutnya. Jangan percayai paket ini; hubungi pengirim.</translation>
    </message>
    <message>
        <source>A part of the bundle was changed or damaged on its way. Ask the sender for it again.</source>
        <translation>Sebagian isi paket berubah atau rusak di perjalanan. Mintalah paket itu lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>The paper could not be written to %1: %2. Choose another folder.</source>
        <translation>Naskah tidak dapat ditulis ke %1: %2. Pilih folder lain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not empty. Choose a new folder for the sample offices.</source>
        <translation>“%1” tidak kosong. Pilih folder baru untuk kantor-kantor contoh.</translation>
    </message>
    <message>
        <source>The sample data of this program is damaged: %1.</source>
        <translation>Data contoh program ini rusak: %1.</translation>
    </message>
    <message>
        <source>A bundle cannot carry the name or code &quot;%1&quot;. Use letters, digits and hyphens.</source>
        <translation>Paket tidak dapat memakai nama atau kode “%1”. Gunakan huruf, angka, dan tanda hubung.</translation>
    </message>
    <message>
        <source>Stopped. No bundle was made.</source>
        <translation>Dihentikan. Paket tidak dibuat.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already. &quot;bundle merges&quot; lists them.</source>
        <translation>Penggabungan itu tidak ada, atau sudah dibatalkan. “bundle merges” mendaftarnya.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; cannot be used. Take letters, digits and hyphens, at most 20, such as BKPSDM.</source>
        <translation>Kode “%1” tidak dapat dipakai. Gunakan huruf, angka, dan tanda hubung, paling banyak 20, misalnya BKPSDM.</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Tulis nama kantor.</translation>
    </message>
    <message>
        <source>There is a library in &quot;%1&quot; already. Open it or choose another folder.</source>
        <translation>Di “%1” sudah ada pustaka. Buka pustaka itu atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made. Choose another place.</source>
        <translation>Folder “%1” tidak dapat dibuat. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>This PC gives no random numbers; keys cannot be made here.</source>
        <translation>PC ini tidak menghasilkan bilangan acak; kunci tidak dapat dibuat di sini.</translation>
    </message>
    <message>
        <source>No trusted office has the code %1. Trust its card first.</source>
        <translation>Tidak ada kantor tepercaya berkode %1. Percayai kartunya dahulu.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Menulis paket</translation>
    </message>
    <message>
        <source>This file does not say what another library has. Make one there with &quot;bundle have&quot;.</source>
        <translation>Berkas ini bukan daftar isi pustaka lain. Buatlah di sana dengan “Simpan daftar yang sudah dimiliki” (bundle have).</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Memeriksa %1</translation>
    </message>
    <message>
        <source>%1 is not trusted here, or has not enrolled this PC. Trust its card to take these changes in.</source>
        <translation>%1 belum dipercaya di sini, atau belum mendaftarkan PC itu. Percayai kartunya agar perubahan ini diterima.</translation>
    </message>
    <message>
        <source>Changes of %1 before number %2 are missing. Ask for an earlier or a full bundle.</source>
        <translation>Perubahan %1 sebelum nomor %2 belum ada. Mintalah paket sebelumnya atau paket lengkap.</translation>
    </message>
    <message>
        <source>A newer Simpul wrote this. Install the newer version to take it in.</source>
        <translation>Ditulis oleh Simpul yang lebih baru. Pasang versi yang lebih baru untuk menerimanya.</translation>
    </message>
    <message>
        <source>%1 declared this PC lost; what it wrote afterwards does not count.</source>
        <translation>%1 menyatakan PC itu hilang; tulisan sesudahnya tidak berlaku.</translation>
    </message>
    <message>
        <source>A merge with this was undone here. Merging it again brings it back.</source>
        <translation>Penggabungan yang memuatnya dibatalkan di sini. Menggabungkannya lagi akan mengembalikannya.</translation>
    </message>
    <message>
        <source>Two PCs sign with the key of &quot;%1&quot;: its folder was copied. Both histories count; have the office enrol one of them anew.</source>
        <translation>Dua PC menandatangani dengan kunci “%1”: foldernya tersalin. Riwayat keduanya berlaku; mintalah kantor itu mendaftarkan ulang salah satunya.</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is far ahead. Its changes count; have the office set the clock right.</source>
        <translation>Jam PC “%1” terlalu cepat. Perubahannya tetap berlaku; mintalah kantor itu membetulkan jamnya.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Menggabungkan</translation>
    </message>
    <message>
        <source>The library has changed since the preview. Look at the preview again.</source>
        <translation>Pustaka berubah sejak pratinjau. Lihat kembali pratinjaunya.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dipertahankan</translation>
    </message>
    <message>
        <source>There is no such conflict; perhaps it was resolved already. &quot;conflicts list&quot; shows what is open.</source>
        <translation>Konflik itu tidak ada; mungkin sudah diselesaikan. “conflicts list” menampilkan yang masih terbuka.</translation>
    </message>
    <message>
        <source>This conflict has no value &quot;%1&quot;. &quot;conflicts list&quot; shows its values.</source>
        <translation>Konflik ini tidak memiliki nilai “%1”. “conflicts list” menampilkan nilai-nilainya.</translation>
    </message>
    <message>
        <source>Here one of the values must be kept.</source>
        <translation>Di sini salah satu nilai harus dipertahankan.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Membaca log</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Memeriksa log</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged: %1</source>
        <translation>Berkas pustaka rusak: %1</translation>
    </message>
    <message>
        <source>Changes %1 to %2 of &quot;%3&quot; are damaged in the log. Restore the last backup or merge a full bundle again.</source>
        <translation>Perubahan %1 s.d. %2 dari “%3” rusak di dalam log. Pulihkan cadangan terakhir atau gabungkan lagi paket lengkap.</translation>
    </message>
    <message>
        <source>The records do not fit the log. Run &quot;rebuild&quot;.</source>
        <translation>Catatan tidak sesuai dengan log. Jalankan “rebuild”.</translation>
    </message>
    <message>
        <source>An attachment is damaged or missing: %1</source>
        <translation>Lampiran rusak atau hilang: %1</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; cannot be written. Check the free space and the permission of the folder.</source>
        <translation>Cadangan “%1” tidak dapat ditulis. Periksa ruang kosong dan izin folder itu.</translation>
    </message>
    <message>
        <source>This library is larger than one backup file can be (3.8 GiB). Copy its folder instead while no program is using it.</source>
        <translation>Pustaka ini lebih besar daripada satu berkas cadangan (3,8 GiB). Salin foldernya ketika tidak ada program yang memakainya.</translation>
    </message>
    <message>
        <source>Backing up the files</source>
        <translation>Mencadangkan berkas</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Dihentikan. Cadangan tidak dibuat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no backup of Simpul, or it is damaged. Choose another one.</source>
        <translation>“%1” bukan cadangan Simpul, atau sudah rusak. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This file is not here yet. It comes with a bundle of the office that has it.</source>
        <translation>Berkas ini belum ada di sini. Berkas itu datang bersama paket dari kantor yang memilikinya.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Mengimpor %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Dihentikan. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;. The command &quot;types&quot; lists them.</source>
        <translation>Tidak ada jenis “%1”. Perintah “types” mendaftarnya.</translation>
    </message>
    <message>
        <source>Importing row %1</source>
        <translation>Mengimpor baris %1</translation>
    </message>
    <message>
        <source>The card of this office is not on this PC. Take it from the PC of the office&apos;s admin.</source>
        <translation>Kartu kantor ini tidak ada di PC ini. Ambillah dari PC admin kantor.</translation>
    </message>
    <message>
        <source>The key of this library is not on this PC. Open the library once with the right configuration folder.</source>
        <translation>Kunci pustaka ini tidak ada di PC ini. Buka pustaka sekali dengan folder konfigurasi yang benar.</translation>
    </message>
    <message>
        <source>This PC asks to belong to another office. Its own office&apos;s admin must enrol it.</source>
        <translation>PC ini meminta bergabung dengan kantor lain. Admin kantor itulah yang harus mendaftarkannya.</translation>
    </message>
    <message>
        <source>This file is no enrolment. Ask the office&apos;s admin for the answer to your request.</source>
        <translation>Berkas ini bukan pendaftaran. Mintalah jawaban atas permintaan Anda kepada admin kantor.</translation>
    </message>
    <message>
        <source>This enrolment is for another PC. Make a new request here and send it to the admin.</source>
        <translation>Pendaftaran ini untuk PC lain. Buat permintaan baru di sini dan kirimkan kepada admin.</translation>
    </message>
    <message>
        <source>This file is no card of an office, or it is damaged. Ask the office for it again.</source>
        <translation>Berkas ini bukan kartu kantor, atau sudah rusak. Mintalah lagi kepada kantor itu.</translation>
    </message>
    <message>
        <source>The fingerprint of this card is another one. Do not trust it; call the office.</source>
        <translation>Sidik jari kartu ini berbeda. Jangan percayai; hubungi kantor itu.</translation>
    </message>
    <message>
        <source>This office has no PC with that key.</source>
        <translation>Kantor ini tidak memiliki PC dengan kunci itu.</translation>
    </message>
    <message>
        <source>No part signed by that PC ends with number %1 of &quot;%2&quot;.</source>
        <translation>Tidak ada bagian bertanda tangan PC itu yang berakhir pada nomor %1 dari “%2”.</translation>
    </message>
    <message>
        <source>Updating the search index</source>
        <translation>Memutakhirkan indeks pencarian</translation>
    </message>
    <message>
        <source>This PC is not enrolled in its office yet, so it cannot sign a bundle. Make an enrolment request and have the office&apos;s admin accept it.</source>
        <translation>PC ini belum terdaftar di kantornya sehingga tidak dapat menandatangani paket. Buat permintaan pendaftaran dan mintalah admin kantor menjawabnya.</translation>
    </message>
    <message>
        <source>This library comes from another PC or from a backup. It goes on under a key of its own; everything written in it stays.</source>
        <translation>Pustaka ini berasal dari PC lain atau dari cadangan. Pustaka dilanjutkan dengan kunci sendiri; semua yang tertulis di dalamnya tetap.</translation>
    </message>
    <message>
        <source>This folder is a copy of &quot;%1&quot;. Both go on; this one now signs under a key of its own.</source>
        <translation>Folder ini salinan dari “%1”. Keduanya berlanjut; yang ini kini menandatangani dengan kunci sendiri.</translation>
    </message>
    <message>
        <source>This library is older than what was sent from it before: it was restored. It goes on under a new key; everything written in it stays.</source>
        <translation>Pustaka ini lebih lama daripada yang pernah dikirim darinya: pustaka ini hasil pemulihan. Pustaka dilanjutkan dengan kunci baru; semua yang tertulis di dalamnya tetap.</translation>
    </message>
    <message>
        <source>This record is not held here.</source>
        <translation>Catatan ini tidak ada di sini.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>dipulihkan</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>(dikosongkan)</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Tidak ada ruas “%1” di sini.</translation>
    </message>
    <message>
        <source>This text is longer than 64 KiB. Put it into a file and attach that.</source>
        <translation>Teks ini lebih dari 64 KiB. Simpan sebagai berkas dan lampirkan.</translation>
    </message>
    <message>
        <source>A keyword is too long. Use a shorter one.</source>
        <translation>Kata kunci terlalu panjang. Gunakan yang lebih pendek.</translation>
    </message>
    <message>
        <source>This is more than one record can take in at once. Save it in smaller steps.</source>
        <translation>Isinya melebihi yang dapat disimpan sekaligus dalam satu catatan. Simpan bertahap.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bita</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>Tinjau ulang %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>This is here already, perhaps in the trash. Edit that one instead.</source>
        <translation>Ini sudah ada, mungkin di kotak sampah. Suntinglah yang itu.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>Gambar tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>This bundle says it comes from another office than the one that signed it. Do not trust it; call the sender.</source>
        <translation>Paket ini mengaku berasal dari kantor lain daripada yang menandatanganinya. Jangan percayai; hubungi pengirim.</translation>
    </message>
    <message>
        <source>This PC holds office data that is not signed yet. Have the old office enrol it first, then move.</source>
        <translation>PC ini memuat data kantor yang belum ditandatangani. Mintalah kantor lama mendaftarkannya dahulu, baru pindah.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept in the office and shared as well. The shared one is shown; classify it again to settle this.</source>
        <translation>“%1” tersimpan sebagai data kantor sekaligus data bersama. Yang ditampilkan data bersama; tetapkan kembali klasifikasinya untuk menyelesaikan hal ini.</translation>
    </message>
    <message>
        <source>The clock of this PC is behind what was written here before. Set the date right; nothing is lost meanwhile.</source>
        <translation>Jam PC ini lebih lambat daripada tulisan sebelumnya di sini. Betulkan tanggalnya; sementara itu tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>%1 JP</source>
        <translation>%1 JP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not empty. Restore into a new folder.</source>
        <translation>“%1” tidak kosong. Pulihkan ke folder baru.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>“%1” harus bilangan bulat.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check its name and that the disk or USB stick is connected.</source>
        <translation>Berkas “%1” tidak ada. Periksa namanya dan pastikan diska terhubung.</translation>
    </message>
    <message>
        <source>Nothing can be written at &quot;%1&quot;. Check the disk and the permission of the folder.</source>
        <translation>Tidak ada yang dapat ditulis di “%1”. Periksa diska dan izin foldernya.</translation>
    </message>
    <message>
        <source>This file is no bundle of Simpul. Choose the file that the other office sent.</source>
        <translation>Berkas ini bukan paket Simpul. Pilih berkas yang dikirim kantor lain itu.</translation>
    </message>
    <message>
        <source>all words in the title</source>
        <translation>semua kata ada di judul</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>ada di judul</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>kata kunci</translation>
    </message>
    <message>
        <source>often in the text</source>
        <translation>sering di dalam teks</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>terverifikasi</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>digunakan %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Behind ATAU another word is missing.</source>
        <translation>Setelah ATAU masih kurang satu kata.</translation>
    </message>
    <message>
        <source>Before ATAU a word is missing.</source>
        <translation>Sebelum ATAU masih kurang satu kata.</translation>
    </message>
    <message>
        <source>A search knows no &quot;%1:&quot;. It knows %2.</source>
        <translation>Pencarian tidak mengenal &quot;%1:&quot;. Yang dikenal: %2.</translation>
    </message>
    <message>
        <source>Behind the colon a value is missing, as in %1:... .</source>
        <translation>Isi setelah titik dua belum ditulis, misalnya %1:... .</translation>
    </message>
    <message>
        <source>No unit is called &quot;%1&quot;.</source>
        <translation>Tidak ada unit bernama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No theme is called &quot;%1&quot;.</source>
        <translation>Tidak ada tema bernama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nobody is called &quot;%1&quot;.</source>
        <translation>Tidak ada orang bernama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing here is of the type &quot;%1&quot;.</source>
        <translation>Tidak ada yang bertipe &quot;%1&quot; dalam pustaka ini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it cannot be read. Ask for it again, or open and save it anew.</source>
        <translation>“%1” rusak: tidak dapat dibaca. Mintalah lagi, atau buka dan simpan ulang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is put together as no office program does it, and is not read. Ask for it again from somebody you trust, or open and save it anew.</source>
        <translation>“%1” disusun tidak seperti buatan program perkantoran mana pun, dan tidak dibaca. Mintalah lagi kepada orang yang Anda percaya, atau buka dan simpan ulang.</translation>
    </message>
    <message>
        <source>Nothing here has the state &quot;%1&quot;.</source>
        <translation>Tidak ada yang berstatus &quot;%1&quot; dalam pustaka ini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write one like 2026, 2026-03 or 2026-03-15, or a range like 2024..2026.</source>
        <translation>&quot;%1&quot; bukan tanggal. Tulis misalnya 2026, 2026-03, atau 2026-03-15, atau rentang seperti 2024..2026.</translation>
    </message>
    <message>
        <source>Found here because: %1</source>
        <translation>Tampil di sini karena: %1</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot;</source>
        <translation>Membaca &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is protected by a password. Save it without one, then import it.</source>
        <translation>“%1” dilindungi kata sandi. Simpan tanpa kata sandi, lalu impor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table. Save it as .xlsx, .ods or .csv, then import it.</source>
        <translation>“%1” bukan tabel. Simpan sebagai .xlsx, .ods, atau .csv, lalu impor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sheet &quot;%2&quot;. Look at its names at the lower edge of the workbook.</source>
        <translation>“%1” tidak punya lembar “%2”. Lihat nama-namanya di tepi bawah buku kerja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than a table may be. Divide it into smaller ones.</source>
        <translation>“%1” lebih besar daripada batas sebuah tabel. Bagilah menjadi beberapa yang lebih kecil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the error of a formula. Correct the formula in the table.</source>
        <translation>“%1” adalah kesalahan rumus. Perbaiki rumusnya di tabel.</translation>
    </message>
    <message>
        <source>The table keeps this long number only roughly (%1). Make its column one of text there and write the number anew.</source>
        <translation>Tabel hanya menyimpan angka panjang ini secara kasar (%1). Jadikan kolomnya teks di sana dan tulis ulang angkanya.</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot; (&quot;%2&quot;). Correct the name, or add it first.</source>
        <translation>Di sini tidak ada yang bernama “%1” (“%2”). Perbaiki namanya, atau tambahkan dulu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is the name of several. Write the code, the NIP or the id instead.</source>
        <translation>“%1” di “%2” adalah nama beberapa catatan. Tulis kode, NIP, atau id-nya.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is to go to &quot;%2&quot;, which is no field of this type. The command &quot;types&quot; lists them.</source>
        <translation>Kolom “%1” dituju ke “%2”, yang bukan ruas jenis ini. Perintah “types” menampilkan daftarnya.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Tidak ada impor untuk dibatalkan.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>The row has more values than the head has names. Give every column a name, or remove what stands beside the table.</source>
        <translation>Baris ini punya lebih banyak nilai daripada nama di kepala tabel. Beri nama setiap kolom, atau hapus yang ada di samping tabel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NIP: it must have 18 digits.</source>
        <translation>“%1” bukan NIP: harus 18 angka.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id. Copy it as an export wrote it, or empty the cell for a new record.</source>
        <translation>“%1” bukan id. Salin seperti ditulis ekspor, atau kosongkan selnya untuk catatan baru.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>“%1” tidak dapat ditulis: %2.</translation>
    </message>
    <message>
        <source>There is no word in this search. Write at least one.</source>
        <translation>Pencarian ini tidak berisi kata. Tulis paling sedikit satu kata.</translation>
    </message>
    <message>
        <source>Brackets group nothing in a search. Write it without them, or search twice.</source>
        <translation>Tanda kurung tidak mengelompokkan kata dalam pencarian. Tulis tanpa tanda kurung, atau cari dua kali.</translation>
    </message>
    <message>
        <source>ATAU and a minus do not go together. Search for what is to be there, then leave out words.</source>
        <translation>ATAU tidak dapat digabung dengan tanda minus. Cari yang harus ada, lalu kecualikan kata lain.</translation>
    </message>
    <message>
        <source>A search looks for at most %1 words. Leave some out, or put them in quotation marks.</source>
        <translation>Satu pencarian paling banyak %1 kata. Kurangi katanya, atau beri tanda petik.</translation>
    </message>
    <message>
        <source>Nothing here has a file of the kind &quot;%1&quot;. For words in files write isi_lampiran:.</source>
        <translation>Tidak ada berkas jenis &quot;%1&quot; dalam pustaka ini. Untuk kata di dalam berkas, tulis isi_lampiran:.</translation>
    </message>
    <message>
        <source>A workbook holds at most %1 rows. Choose CSV instead.</source>
        <translation>Buku kerja memuat paling banyak %1 baris. Pilihlah CSV.</translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1.</source>
        <translation>Buku kerja tidak dapat dibuat: %1.</translation>
    </message>
    <message>
        <source>This build of Simpul cannot write workbooks. Choose CSV instead.</source>
        <translation>Simpul yang ini tidak dapat menulis buku kerja. Pilihlah CSV.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Diubah pada</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Menulis daftar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most %1 letters, record %2 has more. Choose CSV instead.</source>
        <translation>Satu sel buku kerja memuat paling banyak %1 huruf, catatan %2 memuat lebih banyak. Pilihlah CSV.</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Choose the rows again.</source>
        <translation>Daftar itu sudah berubah. Pilihlah barisnya sekali lagi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; and cannot be changed any more. Write a new document that corrects or replaces it.</source>
        <translation>&quot;%1&quot; berstatus &quot;%2&quot; dan tidak dapat diubah lagi. Buat dokumen baru yang mengoreksi atau menggantikannya.</translation>
    </message>
    <message>
        <source>%1 of %2 meetings</source>
        <translation>%1 dari %2 pertemuan</translation>
    </message>
    <message>
        <source>Lesson hours follow from final minutes. Make the minutes final first.</source>
        <translation>Jam pelajaran berasal dari notula final. Finalkan notulanya dahulu.</translation>
    </message>
    <message>
        <source>The meeting was shorter than a lesson hour of 45 minutes.</source>
        <translation>Rapat lebih singkat daripada satu jam pelajaran (45 menit).</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Pembahasan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Outcome of &quot;%1&quot;, %2: %3</source>
        <translation>Hasil &quot;%1&quot;, %2: %3</translation>
    </message>
    <message>
        <source>An asset is made from final minutes. Make the minutes final first.</source>
        <translation>Aset dibuat dari notula final. Finalkan notulanya dahulu.</translation>
    </message>
    <message>
        <source>Only a meeting or an action goes into a calendar.</source>
        <translation>Hanya rapat atau tindak lanjut yang dapat masuk kalender.</translation>
    </message>
    <message>
        <source>The final minutes cannot be kept: %1</source>
        <translation>Notula final tidak dapat disimpan: %1</translation>
    </message>
    <message>
        <source>Save the meeting first, then make its minutes final.</source>
        <translation>Simpan rapatnya dahulu, kemudian finalkan notulanya.</translation>
    </message>
    <message>
        <source>The visit ends before it starts. Correct one of the times.</source>
        <translation>Kunjungan selesai sebelum dimulai. Perbaiki salah satu waktunya.</translation>
    </message>
    <message>
        <source>Say why the visit is postponed or cancelled.</source>
        <translation>Sebutkan alasan kunjungan ditunda atau dibatalkan.</translation>
    </message>
    <message>
        <source>%1 already has &quot;%2&quot; at that time (%3). Choose another time or another mentor.</source>
        <translation>%1 sudah memiliki &quot;%2&quot; pada waktu itu (%3). Pilih waktu atau pendamping lain.</translation>
    </message>
    <message>
        <source>Give the decree its number.</source>
        <translation>Isi nomor keputusan.</translation>
    </message>
    <message>
        <source>Say on which day it is issued.</source>
        <translation>Isi tanggal penetapannya.</translation>
    </message>
    <message>
        <source>Name who signs it.</source>
        <translation>Sebutkan siapa yang menandatanganinya.</translation>
    </message>
    <message>
        <source>Say when the meeting starts.</source>
        <translation>Isi waktu mulai rapat.</translation>
    </message>
    <message>
        <source>Say where the meeting is, or give the link.</source>
        <translation>Isi tempat rapat atau tautan daringnya.</translation>
    </message>
    <message>
        <source>Name the chair, who signs the minutes.</source>
        <translation>Sebutkan pimpinan rapat, yang menandatangani notula.</translation>
    </message>
    <message>
        <source>Name the minute taker, who signs the minutes.</source>
        <translation>Sebutkan notulis, yang menandatangani notula.</translation>
    </message>
    <message>
        <source>Choose a minute taker who is not the chair: minutes have two signatures.</source>
        <translation>Pilih notulis yang bukan pimpinan rapat: notula bertanda tangan dua orang.</translation>
    </message>
    <message>
        <source>Say when the meeting started.</source>
        <translation>Isi waktu mulai rapat.</translation>
    </message>
    <message>
        <source>Say when the meeting was closed.</source>
        <translation>Isi waktu rapat ditutup.</translation>
    </message>
    <message>
        <source>Write down who was there.</source>
        <translation>Catat siapa yang hadir.</translation>
    </message>
    <message>
        <source>Write down what was said or decided.</source>
        <translation>Catat pembahasan atau keputusannya.</translation>
    </message>
    <message>
        <source>Say why the meeting is cancelled.</source>
        <translation>Sebutkan alasan pembatalan rapat.</translation>
    </message>
    <message>
        <source>A meeting that is &quot;%1&quot; can no longer be cancelled.</source>
        <translation>Rapat yang berstatus &quot;%1&quot; tidak dapat dibatalkan lagi.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Lewat tenggat sejak %1</translation>
    </message>
    <message>
        <source>There are no steps yet. Write what is done, one activity a row.</source>
        <translation>Belum ada langkah. Tuliskan apa yang dilakukan, satu kegiatan per baris.</translation>
    </message>
    <message>
        <source>No step is the start. Give the first activity the symbol &quot;Start&quot;.</source>
        <translation>Belum ada langkah awal. Beri kegiatan pertama simbol &quot;Mulai&quot;.</translation>
    </message>
    <message>
        <source>Step %1 is a second start. An SOP has one: make this an activity.</source>
        <translation>Langkah %1 adalah awal kedua. SOP hanya punya satu awal: jadikan langkah ini kegiatan.</translation>
    </message>
    <message>
        <source>No step is the end. Give the last activity the symbol &quot;End&quot;.</source>
        <translation>Belum ada langkah akhir. Beri kegiatan terakhir simbol &quot;Selesai&quot;.</translation>
    </message>
    <message>
        <source>Step %1 does not say what is done. Write its activity.</source>
        <translation>Langkah %1 belum menyebut apa yang dilakukan. Tuliskan kegiatannya.</translation>
    </message>
    <message>
        <source>Step %1 begins with who does it. Leave &quot;%2&quot; away: the column says so.</source>
        <translation>Langkah %1 diawali dengan pelakunya. Hapus &quot;%2&quot;: kolom pelaksana sudah menyebutnya.</translation>
    </message>
    <message>
        <source>Step %1 begins with &quot;%2&quot;. Begin it with an active verb, such as Menyusun or Memeriksa.</source>
        <translation>Langkah %1 diawali dengan &quot;%2&quot;. Awali dengan kata kerja aktif, misalnya Menyusun atau Memeriksa.</translation>
    </message>
    <message>
        <source>Step %1 has no actor. Choose who does it.</source>
        <translation>Langkah %1 belum punya pelaksana. Pilih siapa yang melakukannya.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; of step %1 is not among the actors. Add this post there, or choose another.</source>
        <translation>&quot;%2&quot; pada langkah %1 tidak ada dalam daftar pelaksana. Tambahkan jabatan itu di sana, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>Step %1 has %2 actors. Keep it so only if they really do it together.</source>
        <translation>Langkah %1 punya %2 pelaksana. Biarkan begitu hanya jika memang dikerjakan bersama.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does nothing in any step. Take this actor away, or give it a step.</source>
        <translation>&quot;%1&quot; tidak melakukan langkah apa pun. Hapus pelaksana ini, atau beri langkah.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Both exits of step %1 lead to the same step. Then nothing is decided there.</source>
        <translation>Kedua jalan keluar langkah %1 menuju langkah yang sama. Berarti tidak ada yang diputuskan di sana.</translation>
    </message>
    <message>
        <source>What follows step %1 is not there any more. Choose another step.</source>
        <translation>Langkah sesudah langkah %1 sudah tidak ada. Pilih langkah lain.</translation>
    </message>
    <message>
        <source>Nothing follows step %1. Choose its next step, or give it the symbol &quot;End&quot;.</source>
        <translation>Tidak ada langkah sesudah langkah %1. Pilih langkah berikutnya, atau beri simbol &quot;Selesai&quot;.</translation>
    </message>
    <message>
        <source>Step %1 has no exit &quot;%2&quot;. Choose the step it leads to.</source>
        <translation>Langkah %1 belum punya jalan keluar &quot;%2&quot;. Pilih langkah tujuannya.</translation>
    </message>
    <message>
        <source>The exit &quot;%2&quot; of step %1 leads nowhere any more. Choose another step.</source>
        <translation>Jalan keluar &quot;%2&quot; langkah %1 sudah tidak menuju ke mana pun. Pilih langkah lain.</translation>
    </message>
    <message>
        <source>No way leads to step %1. Let another step lead there, or take it away.</source>
        <translation>Tidak ada jalan menuju langkah %1. Arahkan langkah lain ke sana, atau hapus langkah ini.</translation>
    </message>
    <message>
        <source>The time of step %1 has no unit. Choose minutes, hours or working days.</source>
        <translation>Waktu langkah %1 belum bersatuan. Pilih menit, jam, atau hari kerja.</translation>
    </message>
    <message>
        <source>Step %1 does not say how long it takes. Write a number and its unit.</source>
        <translation>Langkah %1 belum menyebut lamanya. Tuliskan angka dan satuannya.</translation>
    </message>
    <message>
        <source>An SOP in the state &quot;%1&quot; stays there. Write a revision that replaces it.</source>
        <translation>SOP berstatus &quot;%1&quot; tidak berubah lagi. Tulis revisi yang menggantikannya.</translation>
    </message>
    <message>
        <source>From &quot;%1&quot; an SOP cannot go to &quot;%2&quot;. Next can be: %3.</source>
        <translation>Dari &quot;%1&quot; SOP tidak dapat menjadi &quot;%2&quot;. Yang mungkin berikutnya: %3.</translation>
    </message>
    <message>
        <source>Name the signatory.</source>
        <translation>Sebutkan pejabat yang mengesahkan.</translation>
    </message>
    <message>
        <source>Give it its number.</source>
        <translation>Beri nomor.</translation>
    </message>
    <message>
        <source>Say on which day it was made.</source>
        <translation>Isi tanggal pembuatannya.</translation>
    </message>
    <message>
        <source>Say on which day it takes effect.</source>
        <translation>Isi tanggal efektifnya.</translation>
    </message>
    <message>
        <source>It cannot take effect before it was made: choose a day from %1 on.</source>
        <translation>SOP tidak dapat berlaku sebelum dibuat: pilih tanggal mulai %1.</translation>
    </message>
    <message>
        <source>It takes effect on %1. Wait until then.</source>
        <translation>SOP ini berlaku mulai %1. Tunggu sampai tanggal itu.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>Nothing here has the keyword &quot;%1&quot;.</source>
        <translation>Di sini tidak ada yang berkata kunci &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Reading keywords</source>
        <translation>Membaca kata kunci</translation>
    </message>
    <message>
        <source>removed by %1, %2</source>
        <translation>dihapus oleh %1, %2</translation>
    </message>
    <message>
        <source>No minutes were recognised in &quot;%1&quot;. Import it as a file, or write the meeting by hand and attach it.</source>
        <translation>Tidak ada notula yang dikenali dalam &quot;%1&quot;. Impor sebagai berkas, atau tulis rapatnya lalu lampirkan.</translation>
    </message>
    <message>
        <source>The flowchart of an SOP is drawn: it is printed as PDF only. Choose a name that ends with .pdf.</source>
        <translation>Bagan alir SOP berupa gambar: SOP hanya dicetak sebagai PDF. Pilih nama berakhiran .pdf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on another computer, where a library can only be read. Choose a folder on a disk of this PC.</source>
        <translation>“%1” berada di komputer lain; di sana pustaka hanya dapat dibaca. Pilih folder di diska PC ini.</translation>
    </message>
    <message>
        <source>This library was last opened by another version of Simpul, and in a shared folder it cannot be brought up to date. Open it once on the PC that holds the folder.</source>
        <translation>Pustaka ini terakhir dibuka oleh versi Simpul yang lain, dan di folder bersama tidak dapat disesuaikan. Bukalah sekali di PC pemilik folder itu.</translation>
    </message>
    <message>
        <source>This library is in a shared folder: it can only be read here. Write in it on the PC that holds the folder.</source>
        <translation>Pustaka ini di folder bersama: hanya dapat dibaca di sini. Tulislah di PC pemilik folder itu.</translation>
    </message>
    <message>
        <source>This library is in a shared folder: it can only be read here. You see what its PC had brought into the file when it was opened here.</source>
        <translation>Pustaka ini di folder bersama: hanya dapat dibaca di sini. Yang tampak ialah isi yang sudah dituliskan PC pemiliknya ke berkas saat pustaka dibuka di sini.</translation>
    </message>
    <message>
        <source>An arrow of this SOP finds no way between the symbols. Put steps that follow each other closer together, or divide the SOP.</source>
        <translation>Satu anak panah SOP ini tidak menemukan jalan di antara simbol. Dekatkan langkah yang berurutan, atau bagi SOP ini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ordinary file. Choose another name.</source>
        <translation>&quot;%1&quot; bukan berkas biasa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database, perhaps a library. Choose another name.</source>
        <translation>&quot;%1&quot; adalah basis data, mungkin sebuah pustaka. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The meeting lasted longer than a day. Enter the hours of such an event by its certificate.</source>
        <translation>Rapat berlangsung lebih dari sehari. Catat JP kegiatan seperti itu dari sertifikatnya.</translation>
    </message>
    <message>
        <source>This is an official document. Keep one of the values; another one needs a new document.</source>
        <translation>Ini dokumen resmi. Pertahankan salah satu nilainya; nilai lain memerlukan dokumen baru.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an official document and stays. Write a new one that corrects or replaces it.</source>
        <translation>&quot;%1&quot; adalah dokumen resmi dan tetap ada. Buat dokumen baru yang mengoreksi atau menggantikannya.</translation>
    </message>
    <message>
        <source>A decree in force can only be withdrawn. Write a new one that replaces it.</source>
        <translation>Keputusan yang berlaku hanya dapat dicabut. Buat keputusan baru yang menggantikannya.</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>Isi tanggal kejadiannya.</translation>
    </message>
    <message>
        <source>Name the first party.</source>
        <translation>Sebutkan pihak pertama.</translation>
    </message>
    <message>
        <source>Write down what happened.</source>
        <translation>Tuliskan apa yang terjadi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given on its own page, not by a table. Leave the state out.</source>
        <translation>&quot;%1&quot; diberikan pada halamannya sendiri, bukan lewat tabel. Kosongkan keadaannya.</translation>
    </message>
    <message>
        <source>The meeting ends before it starts. Correct one of the times.</source>
        <translation>Rapat selesai sebelum dimulai. Perbaiki salah satu waktunya.</translation>
    </message>
    <message>
        <source>Two rows have the same element &quot;%1&quot;. Leave it out in new rows.</source>
        <translation>Dua baris memiliki element &quot;%1&quot; yang sama. Kosongkan pada baris baru.</translation>
    </message>
</context>
<context>
    <name>simpul::BrowsePage</name>
    <message>
        <source>&quot;%1&quot; is in the trash.</source>
        <translation>“%1” ada di kotak sampah.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Lampirkan berkas</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Belum ada data</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Every word must be there. Try fewer words, or only the beginning of one.</source>
        <translation>Semua kata harus ada. Coba lebih sedikit kata, atau awal katanya saja.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Kotak sampah kosong</translation>
    </message>
    <message>
        <source>What is removed waits here until you restore it.</source>
        <translation>Yang dihapus menunggu di sini sampai Anda memulihkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the trash.</source>
        <translation>
            <numerusform>%n catatan sudah di kotak sampah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are back.</source>
        <translation>
            <numerusform>%n catatan sudah kembali.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were so already. Nothing was changed.</source>
        <translation>Semuanya sudah demikian. Tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n catatan diubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are as before.</source>
        <translation>
            <numerusform>%n catatan kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tersimpan.</translation>
    </message>
</context>
<context>
    <name>simpul::CaptureWindow</name>
    <message>
        <source>This is not saved yet.</source>
        <translation>Ini belum disimpan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjut menulis</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write a title or a text.</source>
        <translation>Belum ada yang bisa disimpan. Tulis judul atau teks.</translation>
    </message>
    <message>
        <source>A note holds no files. Choose an asset, or write without them.</source>
        <translation>Catatan tidak dapat memuat berkas. Pilih aset, atau tulis tanpa berkas.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Catat cepat</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>T&amp;eks</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Attached &amp;files</source>
        <translation>&amp;Berkas terlampir</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Berkas terlampir</translation>
    </message>
    <message>
        <source>&amp;Keep as</source>
        <translation>Simpan seba&amp;gai</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Catatan pribadi</translation>
    </message>
    <message>
        <source>Asset (draft)</source>
        <translation>Aset (draf)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Simpan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Lampirkan berkas</translation>
    </message>
    <message>
        <source>&amp;Attach files...</source>
        <translation>&amp;Lampirkan berkas...</translation>
    </message>
</context>
<context>
    <name>simpul::ChoiceEditor</name>
    <message>
        <source>(not chosen)</source>
        <translation>(belum dipilih)</translation>
    </message>
</context>
<context>
    <name>simpul::ChosenPane</name>
    <message>
        <source>Write here first what they are to be given.</source>
        <translation>Isilah dahulu nilai yang akan diberikan.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 in this list. What you do here happens to all of them at once and can be undone at once.</source>
        <translation>dari %1 dalam daftar ini. Yang Anda lakukan di sini berlaku bagi semuanya sekaligus dan dapat diurungkan sekaligus.</translation>
    </message>
    <message>
        <source>They are of several types: choose those of one type to give them a value.</source>
        <translation>Jenisnya berbeda-beda: pilihlah yang sejenis untuk memberi nilai.</translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>Pilih satu saja</translation>
    </message>
    <message>
        <source>Give all of them</source>
        <translation>Berikan kepada semuanya</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ruas</translation>
    </message>
    <message numerus="yes">
        <source>Give it to all %n</source>
        <translation>
            <numerusform>Berikan kepada %n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to all %n</source>
        <translation>
            <numerusform>Tambahkan pada %n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from all %n</source>
        <translation>
            <numerusform>Hapus dari %n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty the field in all %n</source>
        <translation>
            <numerusform>Kosongkan pada %n catatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Semua perintah</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
</context>
<context>
    <name>simpul::ConflictView</name>
    <message>
        <source>Where</source>
        <translation>Letak</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>Pakai &amp;ini</translation>
    </message>
    <message>
        <source>Use &amp;both...</source>
        <translation>Pakai ke&amp;duanya...</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>N&amp;anti</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Buka catatannya</translation>
    </message>
    <message>
        <source>&amp;What it should say</source>
        <translation>Isi yang s&amp;eharusnya</translation>
    </message>
    <message>
        <source>Use what is written here</source>
        <translation>Pakai yang ditulis di sini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Your choice travels in the next bundle.</source>
        <translation>Pilihan Anda ikut dalam paket berikutnya.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Tidak ada konflik</translation>
    </message>
    <message>
        <source>When two offices change the same thing, both values are kept and listed here until somebody chooses.</source>
        <translation>Bila dua kantor mengubah hal yang sama, kedua nilainya disimpan dan didaftar di sini sampai seseorang memilih.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2: %3</source>
        <translation>Konflik %1 dari %2: %3</translation>
    </message>
    <message>
        <source>One office removed it while another one changed it, each without knowing of the other.</source>
        <translation>Satu kantor menghapusnya sementara kantor lain mengubahnya, tanpa saling mengetahui.</translation>
    </message>
    <message>
        <source>Changed in several places, each without knowing of the other. Lists show the first value for now.</source>
        <translation>Diubah di beberapa tempat tanpa saling mengetahui. Untuk sementara daftar menampilkan nilai pertama.</translation>
    </message>
    <message>
        <source>Remove it. It can be restored from the trash.</source>
        <translation>Hapus. Masih dapat dipulihkan dari kotak sampah.</translation>
    </message>
    <message>
        <source>Keep it, with the changes.</source>
        <translation>Pertahankan, beserta perubahannya.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
</context>
<context>
    <name>simpul::Cover</name>
    <message>
        <source>The window is covered</source>
        <translation>Jendela ditutupi</translation>
    </message>
    <message>
        <source>The window is covered because nobody used it. Nothing was closed, and what was being written is still there.</source>
        <translation>Jendela ditutupi karena tidak ada yang memakainya. Tidak ada yang ditutup, dan yang sedang ditulis tetap ada.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>&amp;Continue as %1</source>
        <translation>&amp;Lanjutkan sebagai %1</translation>
    </message>
    <message>
        <source>I am &amp;somebody else...</source>
        <translation>&amp;Saya orang lain...</translation>
    </message>
</context>
<context>
    <name>simpul::CreatePanel</name>
    <message>
        <source>Create a bundle</source>
        <translation>Buat paket</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Save the bundle...</source>
        <translation>Simpan paket...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Semua kantor</translation>
    </message>
    <message>
        <source>Our own office, its other PCs (%1)</source>
        <translation>Kantor kita sendiri, PC lainnya (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every office can take it in. It holds all shared knowledge; data of the office and private notes are not in it.</source>
        <translation>Setiap kantor dapat menerimanya. Isinya seluruh pengetahuan bersama; data kantor dan catatan pribadi tidak ikut.</translation>
    </message>
    <message>
        <source>Only PCs of our office can take it in. It also holds what stays in the office; private notes are not in it.</source>
        <translation>Hanya PC kantor kita yang dapat menerimanya. Data internal kantor ikut di dalamnya; catatan pribadi tidak.</translation>
    </message>
    <message>
        <source>Only this office can take it in. Data of our office and private notes are not in it.</source>
        <translation>Hanya kantor itu yang dapat menerimanya. Data internal kantor kita dan catatan pribadi tidak ikut.</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Simpan paket</translation>
    </message>
    <message>
        <source>Simpul bundles (*.simpul)</source>
        <translation>Paket Simpul (*.simpul)</translation>
    </message>
    <message>
        <source>Writing the bundle...</source>
        <translation>Menulis paket...</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written as %n files, because one would be too large; send all of them.</source>
        <translation>
            <numerusform>%1 ditulis menjadi %n berkas karena satu berkas akan terlalu besar; kirimkan semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1 ditulis ke %2.</translation>
    </message>
    <message>
        <source>They have everything already; the bundle only tells them what is here.</source>
        <translation>Mereka sudah memiliki semuanya; paket ini hanya memberi tahu apa yang ada di sini.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka foldernya</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n lampiran</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1 and %2, %3.</source>
        <translation>Isinya %1 dan %2, %3.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Untu&amp;k</translation>
    </message>
    <message>
        <source>O&amp;nly what they do not have yet</source>
        <translation>&amp;Hanya yang belum mereka miliki</translation>
    </message>
    <message>
        <source>Every&amp;thing</source>
        <translation>Se&amp;muanya</translation>
    </message>
</context>
<context>
    <name>simpul::DetailFiles</name>
    <message>
        <source>not here yet</source>
        <translation>belum ada di sini</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a program. Save it, and start it only if you trust who made it.</source>
        <translation>“%1” adalah program. Simpanlah, dan jalankan hanya jika Anda memercayai pembuatnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be copied to be opened. Is the disk full?</source>
        <translation>“%1” tidak dapat disalin untuk dibuka. Apakah diska penuh?</translation>
    </message>
    <message>
        <source>This PC has no program for &quot;%1&quot;. Save it and open it elsewhere.</source>
        <translation>PC ini tidak memiliki program untuk “%1”. Simpan dan buka di tempat lain.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Simpan berkas sebagai</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written. Choose another folder.</source>
        <translation>“%1” tidak dapat ditulis. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Disimpan sebagai “%1”.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Berkas terlampir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Simpan sebagai...</translation>
    </message>
</context>
<context>
    <name>simpul::DetailHead</name>
    <message>
        <source>%1 · review %2</source>
        <translation>%1 · tinjau %2</translation>
    </message>
    <message>
        <source>Conflict waits</source>
        <translation>Konflik menunggu</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Di kotak sampah</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dimanfaatkan</translation>
    </message>
    <message>
        <source>%1 times by %2 people; other units: %3</source>
        <translation>%1 kali oleh %2 orang; unit lain: %3</translation>
    </message>
    <message>
        <source>%1 times by %2 people</source>
        <translation>%1 kali oleh %2 orang</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Dinilai</translation>
    </message>
    <message>
        <source>%1 of 5 (%2)</source>
        <translation>%1 dari 5 (%2)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Penjaminan mutu</translation>
    </message>
    <message>
        <source>%1 (panel of %2)</source>
        <translation>%1 (tim %2 orang)</translation>
    </message>
</context>
<context>
    <name>simpul::DetailHistory</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
</context>
<context>
    <name>simpul::DetailLinks</name>
    <message>
        <source>Leads to</source>
        <translation>Menuju</translation>
    </message>
    <message>
        <source>Led to from</source>
        <translation>Dirujuk oleh</translation>
    </message>
    <message>
        <source>Nothing is linked with this yet.</source>
        <translation>Belum ada yang terkait.</translation>
    </message>
    <message>
        <source>(not in this library)</source>
        <translation>(tidak ada di pustaka ini)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ruas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kaitan</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Lihat juga</translation>
    </message>
</context>
<context>
    <name>simpul::DetailMoves</name>
    <message>
        <source>Submit</source>
        <translation>Ajukan</translation>
    </message>
    <message>
        <source>Take into review</source>
        <translation>Mulai tinjau</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>Nyatakan kedaluwarsa</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Issue the invitation</source>
        <translation>Terbitkan undangan</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Mulai rapat</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Tutup rapat</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Susun notula</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Ajukan untuk ditelaah</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Finalkan</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Batalkan rapat</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Was held</source>
        <translation>Terlaksana</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Batalkan kunjungan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Jadwalkan lagi</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Revisi baru</translation>
    </message>
    <message>
        <source>Hand in for verification</source>
        <translation>Ajukan verifikasi</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Kembalikan ke draf</translation>
    </message>
    <message>
        <source>Pass round for initials</source>
        <translation>Edarkan untuk paraf</translation>
    </message>
</context>
<context>
    <name>simpul::DetailPane</name>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Kaitan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Choose whose data this is.</source>
        <translation>Pilih milik siapa data ini.</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet.</source>
        <translation>Yang Anda tulis di sini belum disimpan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Lanjutkan menulis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Melampirkan berkas</translation>
    </message>
    <message>
        <source>Stopped. What was attached before stays.</source>
        <translation>Dihentikan. Yang sudah dilampirkan tetap ada.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose something from the list on the left, or write something new.</source>
        <translation>Pilih dari daftar di kiri, atau tulis yang baru.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Bagian halaman ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>What you wrote here on %1 was not saved. The record was changed since: compare before you save.</source>
        <translation>Yang Anda tulis di sini pada %1 belum disimpan. Catatan ini sudah diubah sejak itu: bandingkan sebelum menyimpan.</translation>
    </message>
    <message>
        <source>What you wrote here on %1 was not saved. Here it is again.</source>
        <translation>Yang Anda tulis di sini pada %1 belum disimpan. Ini tulisan Anda kembali.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Tahun berjalan</translation>
    </message>
    <message>
        <source>Flowchart</source>
        <translation>Bagan alir</translation>
    </message>
</context>
<context>
    <name>simpul::EnrolPanel</name>
    <message>
        <source>-answer</source>
        <translation>-jawaban</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Simpan jawaban</translation>
    </message>
    <message>
        <source>With this the PC that made the request signs for our office. Make sure that it is one of our PCs. The answer goes back to it and is taken in there with &quot;Accept an enrolment&quot;.</source>
        <translation>Dengan ini PC yang membuat permintaan menandatangani atas nama kantor kita. Pastikan PC itu milik kita. Jawabannya dibawa kembali ke sana dan diterima dengan “Terima pendaftaran”.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the office key</source>
        <translation>&amp;Frasa sandi kunci kantor</translation>
    </message>
    <message>
        <source>Enrol and save the answer...</source>
        <translation>Daftarkan dan simpan jawaban...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Enrol the PC of %1</source>
        <translation>Daftarkan PC dari %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Simpan permintaan</translation>
    </message>
    <message>
        <source>request</source>
        <translation>permintaan</translation>
    </message>
    <message>
        <source>Ask to be enrolled</source>
        <translation>Minta pendaftaran</translation>
    </message>
    <message>
        <source>The request is in %1. Bring it to the PC of your office that holds the office key; what it answers is taken in here with &quot;Accept an enrolment&quot;.</source>
        <translation>Permintaan ada di %1. Bawalah ke PC kantor Anda yang memegang kunci kantor; jawabannya diterima di sini dengan “Terima pendaftaran”.</translation>
    </message>
    <message>
        <source>The answer to the request</source>
        <translation>Jawaban atas permintaan</translation>
    </message>
    <message>
        <source>Accept an enrolment</source>
        <translation>Terima pendaftaran</translation>
    </message>
    <message>
        <source>This PC is enrolled. It can create bundles that other offices take in.</source>
        <translation>PC ini terdaftar. Paket yang dibuatnya dapat diterima kantor lain.</translation>
    </message>
    <message>
        <source>The request of the other PC</source>
        <translation>Permintaan dari PC lain</translation>
    </message>
    <message>
        <source>Enrolling...</source>
        <translation>Mendaftarkan...</translation>
    </message>
    <message>
        <source>The PC is enrolled</source>
        <translation>PC telah terdaftar</translation>
    </message>
    <message>
        <source>Bring %1 back to it and take it in there with &quot;Accept an enrolment&quot;.</source>
        <translation>Bawa %1 kembali ke PC itu dan terimalah di sana dengan “Terima pendaftaran”.</translation>
    </message>
</context>
<context>
    <name>simpul::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Pertukaran</translation>
    </message>
    <message>
        <source>Drop bundles of other offices here, or choose them with &quot;Receive bundles&quot; (Ctrl+O). Each is checked first and shows what it would change; nothing changes before you say so.</source>
        <translation>Letakkan paket dari kantor lain di sini, atau pilih dengan “Terima paket” (Ctrl+O). Setiap paket diperiksa dahulu dan memperlihatkan apa yang akan berubah; tidak ada yang berubah sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>What came and what waits</source>
        <translation>Yang datang dan yang menunggu</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Batalkan penggabungan ini</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Mengapa ditahan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Penggabungan</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Mengapa ditolak</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantina</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Tidak ada yang ditahan</translation>
    </message>
    <message>
        <source>What cannot be taken in yet, because its office is not trusted or something before it is missing, waits here and is taken in by itself as soon as it can.</source>
        <translation>Yang belum dapat diterima, karena kantornya belum dipercaya atau bagian sebelumnya belum ada, ditahan di sini dan diterima dengan sendirinya begitu memungkinkan.</translation>
    </message>
    <message>
        <source>No bundle has been merged yet</source>
        <translation>Belum ada paket yang digabungkan</translation>
    </message>
    <message>
        <source>Merges are listed here, and each can be undone.</source>
        <translation>Setiap penggabungan tercatat di sini dan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Karantina kosong</translation>
    </message>
    <message>
        <source>Bundles that were refused are kept here with the reason. They have changed nothing.</source>
        <translation>Paket yang ditolak disimpan di sini beserta alasannya. Paket itu tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Tidak ada peringatan</translation>
    </message>
    <message>
        <source>A copied key or a clock that is wrong would be told here.</source>
        <translation>Kunci yang tersalin atau jam yang tidak tepat diberitahukan di sini.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 s.d. %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>digabungkan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation>Terima paket</translation>
    </message>
    <message>
        <source>Simpul bundles (*.simpul);;All files (*)</source>
        <translation>Paket Simpul (*.simpul);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>card-%1</source>
        <translation>kartu-%1</translation>
    </message>
    <message>
        <source>Save the card of our office</source>
        <translation>Simpan kartu kantor kita</translation>
    </message>
    <message>
        <source>The card is in %1. Whoever takes it will call you and ask for these six words: %2.</source>
        <translation>Kartu ada di %1. Penerimanya akan menelepon Anda dan menanyakan enam kata ini: %2.</translation>
    </message>
    <message>
        <source>have-%1</source>
        <translation>isi-%1</translation>
    </message>
    <message>
        <source>Write down what is here</source>
        <translation>Simpan daftar yang sudah dimiliki</translation>
    </message>
    <message>
        <source>What this library has is listed in %1. An office that gets it can make a bundle with only what is missing here.</source>
        <translation>Isi pustaka ini tercatat di %1. Kantor yang menerimanya dapat membuat paket yang hanya berisi apa yang belum ada di sini.</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Batalkan penggabungan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Undo the merge of %1? What it brought is set aside, with what the same PCs wrote after it. Your own edits stay.</source>
        <translation>Batalkan penggabungan %1? Yang dibawanya disisihkan, beserta tulisan berikutnya dari PC yang sama. Suntingan Anda sendiri tetap.</translation>
    </message>
</context>
<context>
    <name>simpul::FieldEditor</name>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Wajib diisi.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Kesalahan: %1</translation>
    </message>
    <message>
        <source>required to submit it</source>
        <translation>wajib saat diajukan</translation>
    </message>
    <message>
        <source>Required to submit it.</source>
        <translation>Wajib saat diajukan.</translation>
    </message>
</context>
<context>
    <name>simpul::FileEditor</name>
    <message>
        <source>The file is still being taken in. Wait a moment.</source>
        <translation>Berkas masih disimpan. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Taking in the file...</source>
        <translation>Menyimpan berkas...</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Tidak ada berkas</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Pilih berkas: %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Pilih berkas...</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Take away the file of %1</source>
        <translation>Lepas berkas %1</translation>
    </message>
</context>
<context>
    <name>simpul::FilePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>found on %n page(s)</source>
        <translation>
            <numerusform>ditemukan di %n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Halaman berkas</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Teks berkas</translation>
    </message>
</context>
<context>
    <name>simpul::FirstRunPage</name>
    <message>
        <source>Write the name of your office.</source>
        <translation>Tulis nama kantor Anda.</translation>
    </message>
    <message>
        <source>Write 1 to 20 letters, digits, - or _, such as BPKAD.</source>
        <translation>Tulis 1 sampai 20 huruf, angka, - atau _, misalnya BPKAD.</translation>
    </message>
    <message>
        <source>Write both the government and its code, or neither.</source>
        <translation>Isi pemerintah daerah beserta kodenya, atau kosongkan keduanya.</translation>
    </message>
    <message>
        <source>Write at least %1 characters.</source>
        <translation>Tulis paling sedikit %1 karakter.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Frasa sandi ini tidak sama.</translation>
    </message>
    <message>
        <source>Making the library...</source>
        <translation>Membuat pustaka...</translation>
    </message>
    <message>
        <source>Making the example offices of Kota Nusatirta...</source>
        <translation>Membuat kantor-kantor contoh Kota Nusatirta...</translation>
    </message>
    <message>
        <source>Welcome to Simpul</source>
        <translation>Selamat datang di Simpul</translation>
    </message>
    <message>
        <source>Simpul keeps what your office knows, on this PC, without a server. Other offices get it as a signed file. Name your office to begin, or look at an example first.</source>
        <translation>Simpul menyimpan pengetahuan kantor Anda di PC ini, tanpa peladen. Kantor lain menerimanya sebagai berkas bertanda tangan. Tulis nama kantor Anda untuk memulai, atau lihat contohnya dahulu.</translation>
    </message>
    <message>
        <source>The passphrase protects the key of your office. It is asked for when another PC joins the office. Nobody can find it again if it is lost: write it down and lock it away.</source>
        <translation>Frasa sandi melindungi kunci kantor Anda. Frasa itu diminta ketika PC lain bergabung dengan kantor. Jika hilang, tidak seorang pun dapat menemukannya kembali: catat dan simpan di tempat terkunci.</translation>
    </message>
    <message>
        <source>Begin with this office</source>
        <translation>Mulai dengan kantor ini</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Buka contoh</translation>
    </message>
</context>
<context>
    <name>simpul::FlowPane</name>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Flowchart: nothing is to be mended.</source>
        <translation>Bagan alir: tidak ada yang perlu diperbaiki.</translation>
    </message>
    <message numerus="yes">
        <source>Flowchart: %n thing(s) to mend before it is handed in.</source>
        <translation>
            <numerusform>Bagan alir: %n hal harus diperbaiki sebelum diajukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flowchart: it can be handed in; look at the notes.</source>
        <translation>Bagan alir: sudah dapat diajukan; perhatikan catatannya.</translation>
    </message>
    <message>
        <source>What is to be mended in the flow</source>
        <translation>Yang perlu diperbaiki dalam alur</translation>
    </message>
    <message>
        <source>Flowchart</source>
        <translation>Bagan alir</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ya: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Tidak: %1</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Lalu %1</translation>
    </message>
</context>
<context>
    <name>simpul::FlowPicture</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>simpul::GridEditor</name>
    <message>
        <source>Enter goes to the next cell, Alt+Up and Alt+Down move a row, Ctrl+Delete takes it away, Ctrl+V takes cells of a spreadsheet.</source>
        <translation>Enter ke sel berikutnya, Alt+Atas dan Alt+Bawah memindahkan baris, Ctrl+Delete membuangnya, Ctrl+V menempelkan sel dari lembar kerja.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Tambah %1</translation>
    </message>
    <message>
        <source>Take this row away</source>
        <translation>Buang baris ini</translation>
    </message>
    <message>
        <source>Take this row of %1 away</source>
        <translation>Buang baris ini dari %1</translation>
    </message>
</context>
<context>
    <name>simpul::GridModel</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, baris %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>(not in this library)</source>
        <translation>(tidak ada di pustaka ini)</translation>
    </message>
    <message>
        <source>Choose one from the list that appears while you type, or empty the cell.</source>
        <translation>Pilih dari daftar yang muncul saat Anda mengetik, atau kosongkan selnya.</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(hilang)</translation>
    </message>
</context>
<context>
    <name>simpul::GroupList</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Kelompok: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pencarian tersimpan</translation>
    </message>
</context>
<context>
    <name>simpul::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Simpul keeps what your office knows: methods, lessons, guides, SOPs, who belongs to which community, who learnt what. Everything lies in one folder on this PC. No network is needed.</source>
        <translation>Simpul menyimpan pengetahuan kantor Anda: cara kerja, pembelajaran, panduan, SOP, siapa anggota komunitas mana, siapa mempelajari apa. Semuanya berada dalam satu folder di PC ini. Jaringan tidak diperlukan.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Mencari</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Drop files or folders on the Library: each file becomes an asset with the file attached and its text searchable.</source>
        <translation>Letakkan berkas atau folder di Pustaka: setiap berkas menjadi aset dengan berkas terlampir dan teksnya dapat dicari.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Pertukaran</translation>
    </message>
    <message>
        <source>What never leaves: private notes stay in this library; personal data and what is classified Secret or Top secret stay on the PCs of your office.</source>
        <translation>Yang tidak pernah keluar: catatan pribadi tetap di pustaka ini; data pribadi dan yang berklasifikasi Rahasia atau Sangat rahasia tetap di PC kantor Anda.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan papan tik</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>`-draft`</source>
        <translation>`-draf`</translation>
    </message>
    <message>
        <source>not this word</source>
        <translation>tanpa kata ini</translation>
    </message>
    <message>
        <source>`health OR nutrition`</source>
        <translation>`kesehatan ATAU gizi`</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>salah satunya</translation>
    </message>
    <message>
        <source>`recon*`</source>
        <translation>`rekon*`</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>kata yang berawal begitu</translation>
    </message>
    <message>
        <source>`type:sop`  `state:terbit`</source>
        <translation>`tipe:sop`  `status:terbit`</translation>
    </message>
    <message>
        <source>only of this type, in this state</source>
        <translation>hanya tipe ini, status ini</translation>
    </message>
    <message>
        <source>`unit:bpkad`  `theme:&quot;land assets&quot;`  `owner:rahmawati`</source>
        <translation>`unit:bpkad`  `tema:&quot;aset tanah&quot;`  `pemilik:rahmawati`</translation>
    </message>
    <message>
        <source>only of this unit, theme, owner</source>
        <translation>hanya unit, tema, pemilik ini</translation>
    </message>
    <message>
        <source>`year:2024..2026`  `date:2026-03..`</source>
        <translation>`tahun:2024..2026`  `tanggal:2026-03..`</translation>
    </message>
    <message>
        <source>only from this time</source>
        <translation>hanya dari waktu ini</translation>
    </message>
    <message>
        <source>`title:service`  `file:service`</source>
        <translation>`judul:layanan`  `isi_lampiran:layanan`</translation>
    </message>
    <message>
        <source>the word stands in the title, in an attached file</source>
        <translation>kata itu ada di judul, di berkas terlampir</translation>
    </message>
    <message>
        <source>`attachment:pdf`</source>
        <translation>`lampiran:pdf`</translation>
    </message>
    <message>
        <source>with such a file</source>
        <translation>yang punya berkas seperti itu</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>Anda tulis</translation>
    </message>
    <message>
        <source>You find</source>
        <translation>Anda temukan</translation>
    </message>
    <message>
        <source>What is here already is not taken in twice; what is nearly the same is shown first. *Undo this import* takes all of it back.</source>
        <translation>Yang sudah ada tidak dimasukkan dua kali; yang hampir sama ditunjukkan lebih dulu. *Batalkan impor ini* menarik semuanya kembali.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Keep a file in half a minute</source>
        <translation>Simpan berkas dalam setengah menit</translation>
    </message>
    <message>
        <source>A day may be written as you say it: *tomorrow*, *next monday*, *12 Nov*, *in 2 weeks*.</source>
        <translation>Tanggal boleh ditulis seperti diucapkan: *besok*, *senin depan*, *12 Nov*, *2 minggu lagi*.</translation>
    </message>
    <message>
        <source>What you type is kept every second on this PC. After a power cut the form is open again, as it was.</source>
        <translation>Yang Anda ketik dijaga setiap detik di PC ini. Setelah listrik padam, formulirnya terbuka kembali seperti semula.</translation>
    </message>
    <message>
        <source>`keyword:&quot;one data&quot;`</source>
        <translation>`kata_kunci:&quot;satu data&quot;`</translation>
    </message>
    <message>
        <source>with this keyword</source>
        <translation>dengan kata kunci ini</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Cari di bantuan</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Kosongkan isian</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Bagian bantuan</translation>
    </message>
    <message>
        <source>No part of the help has these words.</source>
        <translation>Tidak ada bagian bantuan yang memuat kata-kata ini.</translation>
    </message>
    <message>
        <source>The page Home: the sections on the left, the search on top, what waits for you in the middle.</source>
        <translation>Halaman Beranda: bagian-bagian di kiri, pencarian di atas, yang menunggu Anda di tengah.</translation>
    </message>
    <message>
        <source>The first page shows what is to be looked at again, your drafts, what waits for review, what changed and what is used most. *Still holds* says that you looked at an asset again and it is right: it is verified today and due again after its interval. Say who you are with {library.person} (menu File), then only your own drafts stand there.</source>
        <translation>Halaman pertama memperlihatkan apa yang perlu ditinjau ulang, draf Anda, apa yang menunggu tinjauan, apa yang terakhir diubah, dan apa yang paling sering dimanfaatkan. *Masih berlaku* berarti Anda sudah meninjau aset itu dan isinya masih benar: terverifikasi hari ini dan ditinjau lagi setelah jarak waktunya. Sebutkan siapa Anda lewat {library.person} (menu Berkas), maka hanya draf Anda sendiri yang tampil di sana.</translation>
    </message>
    <message>
        <source>The star beside a title, or {keys record.favourite}, marks what you want at hand: it stands on the first page under *Favourites*. Only you see it.</source>
        <translation>Bintang di samping judul, atau {keys record.favourite}, menandai apa yang ingin selalu dekat: tampil di halaman pertama pada *Favorit*. Hanya Anda yang melihatnya.</translation>
    </message>
    <message>
        <source>Five clicks, or none: each step has its key.</source>
        <translation>Lima klik, atau tanpa klik sama sekali: setiap langkah punya tombolnya.</translation>
    </message>
    <message>
        <source>1. Press {keys capture}, or click {capture} at the top.</source>
        <translation>1. Tekan {keys capture}, atau klik {capture} di atas.</translation>
    </message>
    <message>
        <source>Quick capture stands at the top of every page.</source>
        <translation>Catat cepat ada di bagian atas setiap halaman.</translation>
    </message>
    <message>
        <source>2. Type a title.</source>
        <translation>2. Ketik judulnya.</translation>
    </message>
    <message>
        <source>The cursor is in the title already.</source>
        <translation>Kursor sudah berada di judul.</translation>
    </message>
    <message>
        <source>3. Press *Attach files...*, choose the file, press *Open*. Or drop the file on the small window.</source>
        <translation>3. Tekan *Lampirkan berkas...*, pilih berkasnya, tekan *Buka*. Atau jatuhkan berkas itu ke jendela kecil ini.</translation>
    </message>
    <message>
        <source>With a file it becomes an asset by itself.</source>
        <translation>Dengan berkas, catatan ini dengan sendirinya menjadi aset.</translation>
    </message>
    <message>
        <source>4. Press {keys record.save}. The file is in the library, its text can be searched.</source>
        <translation>4. Tekan {keys record.save}. Berkas itu sudah ada di pustaka dan teksnya dapat dicari.</translation>
    </message>
    <message>
        <source>The draft stands in the library, with its file.</source>
        <translation>Drafnya ada di pustaka, beserta berkasnya.</translation>
    </message>
    <message>
        <source>Press {keys search} and type. Every word must be there, in any of its forms: *pelayanan* also finds *melayani* and *dilayani*. Words in quotation marks must stand together as they are. The last word may be unfinished. The text of attached files is searched as well.</source>
        <translation>Tekan {keys search} lalu ketik. Semua kata harus ada, dalam bentuk apa pun: *pelayanan* juga menemukan *melayani* dan *dilayani*. Kata dalam tanda petik harus berdampingan persis seperti ditulis. Kata terakhir boleh belum selesai. Teks berkas terlampir ikut dicari.</translation>
    </message>
    <message>
        <source>A search: how many hits there are, menus that narrow them, where each was found.</source>
        <translation>Sebuah pencarian: jumlah hasilnya, menu yang mempersempitnya, dan di mana masing-masing ditemukan.</translation>
    </message>
    <message>
        <source>{keys search.keep} keeps a search; kept ones stand above the library with how much each finds now. *Groups* shows instead the themes, kinds, units, owners, years or keywords of what is there: press one and only that is in the list, **Esc** leads back to all.</source>
        <translation>{keys search.keep} menyimpan pencarian; yang tersimpan tampil di atas pustaka dengan jumlah temuannya saat ini. *Kelompok* menampilkan tema, jenis, unit, pemilik, tahun, atau kata kunci yang ada: pilih satu dan hanya itu yang tampil, **Esc** kembali ke semuanya.</translation>
    </message>
    <message>
        <source>{keywords} (menu Edit) lists all keywords with how many assets have each: rename one, or choose several and merge them. What is only written in two ways is offered.</source>
        <translation>{keywords} (menu Sunting) menampilkan semua kata kunci dengan jumlah asetnya: ganti nama satu, atau pilih beberapa dan gabungkan. Kata yang hanya berbeda penulisannya ditawarkan untuk digabung.</translation>
    </message>
    <message>
        <source>In the *Glossary* you write which abbreviations and names mean the same: a search for one finds the others. What was looked for in vain is counted, without names: {search.gaps} (menu Edit) lists it.</source>
        <translation>Di *Glosarium* Anda menulis singkatan dan nama yang artinya sama: mencari yang satu menemukan yang lain. Apa yang dicari tetapi tidak ditemukan dihitung, tanpa nama orang: {search.gaps} (menu Sunting) menampilkannya.</translation>
    </message>
    <message>
        <source>An asset as it is read: its text, and behind the tabs its files, its links and its history.</source>
        <translation>Sebuah aset saat dibaca: isinya, dan di balik tab lampiran, kaitan, serta riwayatnya.</translation>
    </message>
    <message>
        <source>Choose an asset in the list and read it beside. {keys record.edit} edits it, {keys print} prints it as a PDF for the archive. Its next steps, such as *Submit*, stand above its text.</source>
        <translation>Pilih aset di daftar dan bacalah di sampingnya. {keys record.edit} menyuntingnya, {keys print} mencetaknya sebagai PDF untuk arsip. Langkah berikutnya, misalnya *Ajukan*, ada di atas isinya.</translation>
    </message>
    <message>
        <source>{keys record.new} begins something new in the section you are in, {keys record.edit} edits what you see, {keys record.save} saves it. Only the fields you changed are saved. A draft needs only its title; what else is needed is said when you submit it.</source>
        <translation>{keys record.new} memulai yang baru di bagian yang sedang dibuka, {keys record.edit} menyunting yang tampak, {keys record.save} menyimpannya. Hanya ruas yang Anda ubah yang disimpan. Draf cukup berjudul; kelengkapan lain diberitahukan ketika Anda mengajukannya.</translation>
    </message>
    <message>
        <source>A new asset: what is needed first stands first.</source>
        <translation>Aset baru: yang diperlukan lebih dulu ada di awal.</translation>
    </message>
    <message>
        <source>{keys edit.undo} takes back the last change you saved, a deletion, or a change of many. {keys record.trash} moves what you see to the trash. *Trash*, near the end on the left, shows all that was removed, when and by whom, and gives it back, one or several. *History* tells who changed which words.</source>
        <translation>{keys edit.undo} membatalkan perubahan terakhir yang Anda simpan, penghapusan, atau perubahan banyak catatan. {keys record.trash} memindahkan yang Anda lihat ke kotak sampah. *Sampah*, di bagian akhir kolom kiri, menampilkan semua yang dihapus, kapan dan oleh siapa, dan memulihkannya satu atau beberapa sekaligus. *Riwayat* menyebut siapa mengubah kata yang mana.</translation>
    </message>
    <message>
        <source>A folder of your choice can be an inbox ({inbox}, menu File): what you save or scan there becomes a draft and moves to its folder *sudah-diimpor*; what cannot be read goes to *gagal* with the reason.</source>
        <translation>Sebuah folder pilihan Anda dapat menjadi folder masuk ({inbox}, menu Berkas): yang Anda simpan atau pindai ke sana menjadi draf dan pindah ke folder *sudah-diimpor* di dalamnya; yang tidak terbaca pindah ke *gagal* beserta alasannya.</translation>
    </message>
    <message>
        <source>{keys capture} opens a small window for a thought, a pasted text or a dropped file, wherever you are.</source>
        <translation>{keys capture} membuka jendela kecil untuk gagasan, teks tempelan, atau berkas yang dijatuhkan, di mana pun Anda berada.</translation>
    </message>
    <message>
        <source>{table.import} (menu File) takes staff lists, units or trainings from Excel, LibreOffice or CSV. It shows which column goes to which field and what would happen, before anything does. People are known by their NIP, so next year&apos;s list changes them instead of making them twice. Rows that are wrong can be saved, mended and imported; the others are in.</source>
        <translation>{table.import} (menu Berkas) memasukkan daftar pegawai, unit, atau pelatihan dari Excel, LibreOffice, atau CSV. Kolom mana masuk ke ruas mana, dan apa yang akan terjadi, ditunjukkan sebelum apa pun dilakukan. Orang dikenali dari NIP, sehingga daftar tahun depan mengubahnya, bukan membuatnya dua kali. Baris yang salah dapat disimpan, diperbaiki, dan diimpor; yang lain sudah masuk.</translation>
    </message>
    <message>
        <source>Type in a list how a title begins: it goes there, also among 100,000. **Shift** or **Ctrl** with the mouse or the arrow keys chooses several, {keys list.all} all. Beside the list stands what can be done with all of them at once: give them a keyword or another value, move them to the trash, export them. {edit.undo} takes it back for all.</source>
        <translation>Ketikkan awal judul di dalam daftar: daftar langsung menuju ke sana, juga di antara 100.000 baris. **Shift** atau **Ctrl** bersama tetikus atau tombol panah memilih beberapa baris, {keys list.all} semuanya. Di samping daftar tersedia apa yang dapat dilakukan bagi semuanya sekaligus: memberi kata kunci atau nilai lain, memindahkan ke kotak sampah, mengekspor. {edit.undo} membatalkannya bagi semuanya.</translation>
    </message>
    <message>
        <source>{keys list.copy} in a list copies what is chosen for a spreadsheet.</source>
        <translation>{keys list.copy} di dalam daftar menyalin baris yang dipilih untuk lembar kerja.</translation>
    </message>
    <message>
        <source>{keys list.export} writes the list you see, with its search, its filter and its order, into an Excel workbook or a CSV table. Mend it there and import it: its last column says which record each row is.</source>
        <translation>{keys list.export} menulis daftar yang Anda lihat, dengan pencarian, saringan, dan urutannya, ke buku kerja Excel atau tabel CSV. Perbaikilah di sana lalu imporlah: kolom terakhirnya menunjukkan catatan mana yang dimaksud setiap baris.</translation>
    </message>
    <message>
        <source>A community has its decree, its members, its mentor and a plan for each quarter. *The year* beside its content shows the milestones and what was done of the plan. A meeting counts only with an invitation, an attendance list and final minutes.</source>
        <translation>Komunitas mempunyai SK, anggota, pendamping, dan rencana setiap triwulan. *Tahun berjalan* di samping isinya menunjukkan tonggak dan pelaksanaan rencana. Pertemuan dihitung hanya bila ada undangan, daftar hadir, dan notula final.</translation>
    </message>
    <message>
        <source>Plan a meeting with {keys record.new} in *Meetings*. While people talk press {keys meeting.write}: type &quot;sari: the map is ready&quot; and Enter, and it is written down as said by Sari. **Ctrl+1** to **Ctrl+6** choose what it is; an action is &quot;fauzan: write the draft, 30 Nov&quot;. **Alt+Up** and **Alt+Down** go through the agenda. What earlier meetings left to do is the last line of the agenda.</source>
        <translation>Rencanakan rapat dengan {keys record.new} di *Rapat*. Saat rapat berlangsung tekan {keys meeting.write}: ketik &quot;sari: peta sudah siap&quot; lalu Enter, dan tercatat sebagai ucapan Sari. **Ctrl+1** sampai **Ctrl+6** memilih jenisnya; tindak lanjut ditulis &quot;fauzan: menyusun draf, 30 Nov&quot;. **Alt+Atas** dan **Alt+Bawah** berpindah mata acara. Sisa rapat sebelumnya ada di baris terakhir susunan acara.</translation>
    </message>
    <message>
        <source>*Make final* needs the chair, the minute taker, who was there and what was said. Final minutes are not changed any more, by nobody: what is wrong in them is corrected in the next ones. Then {meeting.asset}, {meeting.hours} and {meeting.next} go on with what came out.</source>
        <translation>*Finalkan* memerlukan pimpinan rapat, notulis, siapa yang hadir, dan apa yang dibahas. Notula final tidak diubah lagi oleh siapa pun: kekeliruan dikoreksi dalam notula berikutnya. Setelah itu {meeting.asset}, {meeting.hours}, dan {meeting.next} melanjutkan hasilnya.</translation>
    </message>
    <message>
        <source>{meeting.import} takes minutes that were written with Word or LibreOffice. An attendance list is pasted from a spreadsheet into the table with **Ctrl+V**.</source>
        <translation>{meeting.import} mengambil notula yang ditulis dengan Word atau LibreOffice. Daftar hadir ditempelkan dari lembar kerja ke tabelnya dengan **Ctrl+V**.</translation>
    </message>
    <message>
        <source>{keys print} shows the paper of what you see: invitation, attendance list (filled, or empty to be signed), minutes, mentoring report, decree with its annex, SOP, AAR sheet, official record, asset sheet. What you see is the very PDF that is saved. *Save to edit it* writes a text for LibreOffice or Word.</source>
        <translation>{keys print} menampilkan naskah dari yang Anda lihat: undangan, daftar hadir (terisi, atau kosong untuk ditandatangani), notula, laporan pendampingan, keputusan dengan lampirannya, SOP, lembar AAR, berita acara, lembar aset. Yang Anda lihat adalah PDF yang akan tersimpan. *Simpan untuk disunting* menulis naskah untuk LibreOffice atau Word.</translation>
    </message>
    <message>
        <source>*Paper templates* say how your office wants its papers: page, font, letterhead, order of the parts, other words.</source>
        <translation>*Templat naskah* mengatur naskah kantor Anda: kertas, huruf, kop, urutan bagian, kata-kata lain.</translation>
    </message>
    <message>
        <source>An SOP is drawn while you fill in its steps, and what is to be mended stands beside the drawing. A revision is begun with a button; the old SOP stays in force until the day of the new one.</source>
        <translation>SOP digambar sambil Anda mengisi langkahnya, dan yang perlu diperbaiki tampil di samping gambarnya. Revisi dimulai dengan satu tombol; SOP lama tetap berlaku sampai hari berlakunya yang baru.</translation>
    </message>
    <message>
        <source>In *Exchange* you write a signed file (a bundle) for other offices and receive theirs. Before anything is merged you see what it would add and change. A merge can be undone.</source>
        <translation>Di *Pertukaran* Anda menulis berkas bertanda tangan (paket) untuk kantor lain dan menerima paket mereka. Sebelum digabungkan, Anda melihat apa yang akan ditambah dan diubah. Penggabungan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>A bundle before it is merged: from whom it is, and what it would add and change.</source>
        <translation>Sebuah paket sebelum digabungkan: dari siapa, serta apa yang akan ditambah dan diubahnya.</translation>
    </message>
    <message>
        <source>Where two offices changed the same thing, both values are kept until somebody decides.</source>
        <translation>Bila dua kantor mengubah hal yang sama, kedua nilainya disimpan sampai seseorang memutuskan.</translation>
    </message>
    <message>
        <source>A conflict: both values side by side. The decision travels with the next bundle.</source>
        <translation>Sebuah konflik: kedua nilai berdampingan. Keputusannya ikut dalam paket berikutnya.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Communities and meetings</source>
        <translation>Komunitas dan rapat</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>{library.backup} regularly (menu File) and keep the back-up on another disk. The passphrase of the office key cannot be found again.</source>
        <translation>Lakukan {library.backup} (menu Berkas) secara berkala dan simpan cadangannya di diska lain. Frasa sandi kunci kantor tidak dapat ditemukan kembali.</translation>
    </message>
    <message>
        <source>{keys go.back} goes back to where you were. {keys go.reopen} opens again what you left last, each time one further back.</source>
        <translation>{keys go.back} kembali ke tempat sebelumnya. {keys go.reopen} membuka lagi yang terakhir Anda tinggalkan, setiap kali satu langkah lebih jauh.</translation>
    </message>
</context>
<context>
    <name>simpul::HomeCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::HomePage</name>
    <message>
        <source>Still holds</source>
        <translation>Masih berlaku</translation>
    </message>
    <message>
        <source>Still holds: %1</source>
        <translation>Masih berlaku: %1</translation>
    </message>
    <message>
        <source>You looked at it again and it is right: verified today, due again after its interval.</source>
        <translation>Anda sudah meninjaunya dan isinya masih benar: terverifikasi hari ini, ditinjau lagi setelah jarak waktunya.</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Perlu ditinjau ulang</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>Drafts and corrections</source>
        <translation>Draf dan perbaikan</translation>
    </message>
    <message>
        <source>My drafts and corrections</source>
        <translation>Draf dan perbaikan saya</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Menunggu tinjauan</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Terakhir diubah</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Paling sering dimanfaatkan</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles received last</source>
        <translation>Paket terakhir diterima</translation>
    </message>
    <message>
        <source>Not heard of for long</source>
        <translation>Lama tidak ada kabar</translation>
    </message>
    <message>
        <source>Looked for in vain</source>
        <translation>Dicari, tidak ditemukan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds.</source>
        <translation>“%1” masih berlaku.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>Belum ada apa-apa di sini</translation>
    </message>
    <message>
        <source>Drop files into the Library, write the first asset with Ctrl+N, or receive a bundle with Ctrl+O.</source>
        <translation>Seret berkas ke Pustaka, tulis aset pertama dengan Ctrl+N, atau terima paket dengan Ctrl+O.</translation>
    </message>
    <message>
        <source>Follow-up to be done</source>
        <translation>Tindak lanjut yang belum selesai</translation>
    </message>
    <message>
        <source>My follow-up</source>
        <translation>Tindak lanjut saya</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>lewat tenggat sejak %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>Meetings ahead</source>
        <translation>Rapat berikutnya</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>simpul::ImportResult</name>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n berkas disimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n tidak dapat dibaca:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Already here as &quot;%1&quot;</source>
        <translation>Sudah ada di sini sebagai “%1”</translation>
    </message>
    <message>
        <source>Like &quot;%1&quot;, which is here</source>
        <translation>Mirip dengan “%1” yang sudah ada</translation>
    </message>
    <message>
        <source>Not taken in.</source>
        <translation>Tidak dimasukkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n is here already or nearly, and was not taken in:</source>
        <translation>
            <numerusform>%n sudah ada atau hampir sama, dan tidak dimasukkan:</numerusform>
        </translation>
    </message>
    <message>
        <source>The import would make %1 new and change %2.</source>
        <translation>Impor ini akan membuat %1 catatan baru dan mengubah %2.</translation>
    </message>
    <message>
        <source>Made: %1, changed: %2.</source>
        <translation>Dibuat: %1, diubah: %2.</translation>
    </message>
    <message>
        <source>Here already and unchanged: %1.</source>
        <translation>Sudah ada dan tidak berubah: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be mended:</source>
        <translation>
            <numerusform>%n baris harus diperbaiki:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Batalkan impor ini</translation>
    </message>
    <message>
        <source>Import these anyway</source>
        <translation>Tetap impor semua ini</translation>
    </message>
    <message>
        <source>File or row</source>
        <translation>Berkas atau baris</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Yang perlu dilihat</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; is taken back. In the trash: %2, as before: %3.</source>
        <translation>Impor “%1” dibatalkan. Di kotak sampah: %2, kembali seperti semula: %3.</translation>
    </message>
    <message>
        <source>Changed by somebody since, and left so: %1.</source>
        <translation>Sudah diubah orang setelahnya dan dibiarkan: %1.</translation>
    </message>
</context>
<context>
    <name>simpul::KeywordsWindow</name>
    <message>
        <source>Choose %1</source>
        <translation>Pilih %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n keywords</source>
        <translation>
            <numerusform>Gabungkan %n kata kunci</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>A keyword has no semicolon: it separates one from the next.</source>
        <translation>Kata kunci tidak memuat titik koma: tanda itu memisahkan kata kunci yang satu dari berikutnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) changed.</source>
        <translation>
            <numerusform>%n aset diubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) are as before.</source>
        <translation>
            <numerusform>%n aset kembali seperti semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>These may mean the same. Press one to choose them:</source>
        <translation>Yang berikut mungkin berarti sama. Tekan untuk memilihnya:</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Saring</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Aset</translation>
    </message>
    <message>
        <source>Keywords in use</source>
        <translation>Kata kunci yang dipakai</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nama baru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>simpul::LibraryPage</name>
    <message>
        <source>In the trash: %1</source>
        <translation>Di kotak sampah: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s), newest first</source>
        <translation>
            <numerusform>%n aset, terbaru di atas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Impor folder</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>The search is kept. It stands above the library whenever nothing is searched for.</source>
        <translation>Pencarian disimpan. Ia tampil di atas daftar Pustaka saat kotak pencarian kosong.</translation>
    </message>
    <message>
        <source>Noted, without your name: this is missing here. It stands on the home page.</source>
        <translation>Dicatat, tanpa nama Anda: ini belum ada di sini. Catatannya tampil di Beranda.</translation>
    </message>
    <message>
        <source>This is not noted: it may be somebody&apos;s name.</source>
        <translation>Tidak dicatat: mungkin itu nama seseorang.</translation>
    </message>
    <message numerus="yes">
        <source>%n in &quot;%1&quot;</source>
        <translation>
            <numerusform>%n di &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::LineEditor</name>
    <message>
        <source>A number such as 1250 or 62,5.</source>
        <translation>Angka, misalnya 1250 atau 62,5.</translation>
    </message>
    <message>
        <source>A duration such as 2 hours 15 minutes, or 2:15.</source>
        <translation>Durasi, misalnya 2 jam 15 menit, atau 2:15.</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>Dipisahkan titik koma.</translation>
    </message>
    <message>
        <source>Choose %1 in the calendar</source>
        <translation>Pilih %1 dalam kalender</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Pilih dalam kalender</translation>
    </message>
    <message>
        <source>A date such as 12 November 2026, 12 Nov, tomorrow or next monday.</source>
        <translation>Tanggal seperti 12 November 2026, 12 Nov, besok, atau senin depan.</translation>
    </message>
    <message>
        <source>A date and time, such as 12 November 2026, 13.30 WITA, or tomorrow 9.00.</source>
        <translation>Tanggal dan waktu, misalnya 12 November 2026, 13.30 WITA, atau besok 9.00.</translation>
    </message>
</context>
<context>
    <name>simpul::LinkEditor</name>
    <message>
        <source>(not in this library)</source>
        <translation>(tidak ada di pustaka ini)</translation>
    </message>
    <message>
        <source>Choose one from the list that appears while you type, or empty the field.</source>
        <translation>Pilih dari daftar yang muncul saat Anda mengetik, atau kosongkan ruas ini.</translation>
    </message>
    <message>
        <source>Type some letters and choose from the list.</source>
        <translation>Ketik beberapa huruf lalu pilih dari daftar.</translation>
    </message>
</context>
<context>
    <name>simpul::LinkLine</name>
    <message>
        <source>New: &quot;%1&quot;</source>
        <translation>Baru: “%1”</translation>
    </message>
</context>
<context>
    <name>simpul::LinkListEditor</name>
    <message>
        <source>Choose one from the list that appears while you type, or empty the field.</source>
        <translation>Pilih dari daftar yang muncul saat Anda mengetik, atau kosongkan ruas ini.</translation>
    </message>
    <message>
        <source>(not in this library)</source>
        <translation>(tidak ada di pustaka ini)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Lepas %1</translation>
    </message>
    <message>
        <source>Type some letters and choose from the list.</source>
        <translation>Ketik beberapa huruf lalu pilih dari daftar.</translation>
    </message>
</context>
<context>
    <name>simpul::MainWindow</name>
    <message>
        <source>Simpul %1 keeps what a government office knows. Free software under the GPL, version 3 or later.</source>
        <translation>Simpul %1 menyimpan pengetahuan kantor pemerintahan. Perangkat lunak bebas berlisensi GPL versi 3 atau yang lebih baru.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Cadangkan pustaka</translation>
    </message>
    <message>
        <source>The back-up is in &quot;%1&quot;. Keep it on another disk.</source>
        <translation>Cadangan ada di “%1”. Simpan di diska lain.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Impor tabel</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.txt)</source>
        <translation>Tabel (*.xlsx *.xlsm *.ods *.fods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Saved: &quot;%1&quot;.</source>
        <translation>Tersimpan: “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Files in &quot;%1&quot; are taken in by themselves and moved to its folder &quot;sudah-diimpor&quot;.</source>
        <translation>Berkas di “%1” diimpor dengan sendirinya dan dipindahkan ke folder “sudah-diimpor” di dalamnya.</translation>
    </message>
    <message>
        <source>Another folder...</source>
        <translation>Folder lain...</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>Berhenti memantau</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Folder masuk</translation>
    </message>
    <message>
        <source>This folder holds more than what is to be taken in. Make a folder of its own for that, and choose it.</source>
        <translation>Folder ini berisi lebih dari yang akan diimpor. Buatlah folder khusus untuk itu, lalu pilih.</translation>
    </message>
    <message>
        <source>From now on files in &quot;%1&quot; become assets by themselves and are moved to its folder &quot;sudah-diimpor&quot;. Files there now: %2.</source>
        <translation>Mulai sekarang berkas di “%1” menjadi aset dengan sendirinya dan dipindahkan ke folder “sudah-diimpor” di dalamnya. Berkas di sana sekarang: %2.</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Pantau folder ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The inbox folder &quot;%1&quot; is not here. Connect its drive and open Simpul again, or choose another (menu File).</source>
        <translation>Folder masuk “%1” tidak ada di sini. Sambungkan drivenya dan buka Simpul lagi, atau pilih yang lain (menu Berkas).</translation>
    </message>
    <message>
        <source>The inbox was not taken in: %1</source>
        <translation>Isi folder masuk tidak terimpor: %1</translation>
    </message>
    <message numerus="yes">
        <source>From the inbox: %n draft(s).</source>
        <translation>
            <numerusform>Dari folder masuk: %n draf.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is here already.</source>
        <translation>“%1” sudah ada di sini.</translation>
    </message>
    <message>
        <source>There is one like &quot;%1&quot; already.</source>
        <translation>Sudah ada yang mirip “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the folder &quot;gagal&quot; says why.</source>
        <translation>
            <numerusform>%n tidak terbaca; folder “gagal” menyebutkan alasannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n tidak dapat dipindahkan dan tetap di tempatnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>The window is covered after %n minute(s) without a key or the mouse. It hides, it protects nothing: lock the PC as well.</source>
        <translation>
            <numerusform>Jendela ditutupi setelah %n menit tanpa tombol atau tetikus. Ini menyembunyikan, tidak mengamankan: kuncilah PC juga.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window can cover itself when nobody uses it. It hides, it protects nothing: lock the PC as well.</source>
        <translation>Jendela dapat menutupi diri ketika tidak ada yang memakainya. Ini menyembunyikan, tidak mengamankan: kuncilah PC juga.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Setelah %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jangan pernah</translation>
    </message>
    <message>
        <source>The sections: what is to be done today stands in Home, what the office knows in Library. Ctrl+1 and so on go there.</source>
        <translation>Bagian-bagian: pekerjaan hari ini ada di Beranda, pengetahuan kantor ada di Pustaka. Ctrl+1 dan seterusnya membukanya.</translation>
    </message>
    <message>
        <source>One search for everything, the text of attached files too: press Ctrl+K and type. All forms of a word find each other.</source>
        <translation>Satu pencarian untuk semuanya, termasuk teks berkas terlampir: tekan Ctrl+K lalu ketik. Semua bentuk kata saling menemukan.</translation>
    </message>
    <message>
        <source>A thought, a text or a file is kept in half a minute from anywhere: Ctrl+Shift+N, a title, Ctrl+Enter.</source>
        <translation>Gagasan, teks, atau berkas tersimpan dalam setengah menit dari mana pun: Ctrl+Shift+N, judul, Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Here is the page of the section: a list, and beside it what is chosen. Everything that is typed is kept, also in a power cut.</source>
        <translation>Di sini halaman bagian itu: daftar, dan di sampingnya yang dipilih. Semua yang diketik terjaga, juga ketika listrik padam.</translation>
    </message>
    <message>
        <source>Below stands whether all is saved and what waits for a decision: what two offices wrote differently, bundles from others.</source>
        <translation>Di bawah terlihat apakah semua tersimpan dan apa yang menunggu keputusan: yang ditulis berbeda oleh dua kantor, dan paket dari kantor lain.</translation>
    </message>
    <message>
        <source>The menus hold every command, Ctrl+Shift+P lists them all. F1 helps with the page in view, this tour is in the menu Help.</source>
        <translation>Menu memuat setiap perintah, Ctrl+Shift+P mendaftar semuanya. F1 membantu tentang halaman yang tampak; pengenalan ini ada di menu Bantuan.</translation>
    </message>
    <message>
        <source>The example offices are removed, with all that was written in them. Your own library stays as it is.</source>
        <translation>Kantor-kantor contoh akan dihapus beserta semua yang ditulis di dalamnya. Pustaka Anda sendiri tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Hapus contoh</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>The example offices were removed.</source>
        <translation>Kantor-kantor contoh sudah dihapus.</translation>
    </message>
    <message>
        <source>Part of &quot;%1&quot; could not be removed. Close other programs that use it.</source>
        <translation>Sebagian dari “%1” tidak dapat dihapus. Tutup program lain yang memakainya.</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Buka pustaka lain</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (tidak ada sekarang)</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>Belum ada pustaka lain yang dibuka</translation>
    </message>
    <message>
        <source>The program could not be started again.</source>
        <translation>Program tidak dapat dijalankan lagi.</translation>
    </message>
    <message>
        <source>There is no library in &quot;%1&quot; now.</source>
        <translation>Sekarang tidak ada pustaka di “%1”.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Lupakan</translation>
    </message>
</context>
<context>
    <name>simpul::MinutesWindow</name>
    <message>
        <source>Minutes: %1</source>
        <translation>Notula: %1</translation>
    </message>
    <message>
        <source>Without an agenda item</source>
        <translation>Di luar susunan acara</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Susunan acara</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Sudah dicatat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Yang disampaikan</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Take the chosen line back</source>
        <translation>Tarik kembali baris terpilih</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Enter writes the line down. &quot;sari: ...&quot; names who speaks; an action also its day: &quot;fauzan: menyusun draf, 30 Nov&quot;. Ctrl+1 to Ctrl+6 choose the kind, Alt+Up and Alt+Down the agenda item. Everything is saved at once.</source>
        <translation>Enter mencatat barisnya. &quot;sari: ...&quot; menyebut siapa yang berbicara; tindak lanjut juga tenggatnya: &quot;fauzan: menyusun draf, 30 Nov&quot;. Ctrl+1 sampai Ctrl+6 memilih jenisnya, Alt+Atas dan Alt+Bawah mata acaranya. Semuanya langsung tersimpan.</translation>
    </message>
    <message>
        <source>Left from earlier meetings: %1</source>
        <translation>Sisa rapat sebelumnya: %1</translation>
    </message>
</context>
<context>
    <name>simpul::NumberCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>simpul::OfficesView</name>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Kabar terakhir</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Fingerprint in six words</source>
        <translation>Sidik jari enam kata</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Fingerprint in six words, to be read aloud on the telephone:</source>
        <translation>Sidik jari enam kata, untuk dibacakan lewat telepon:</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation>Tampilkan selengkapnya</translation>
    </message>
    <message>
        <source>Hide the full one</source>
        <translation>Sembunyikan yang lengkap</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>tepercaya</translation>
    </message>
    <message>
        <source>our office</source>
        <translation>kantor kita</translation>
    </message>
    <message>
        <source>our office, not enrolled</source>
        <translation>kantor kita, belum terdaftar</translation>
    </message>
    <message>
        <source>not trusted yet</source>
        <translation>belum tepercaya</translation>
    </message>
    <message>
        <source>its PCs were declared lost</source>
        <translation>PC-nya dinyatakan hilang</translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>diam %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>here</source>
        <translation>di sini</translation>
    </message>
    <message>
        <source>%1 (this PC)</source>
        <translation>%1 (PC ini)</translation>
    </message>
    <message>
        <source>%1 (declared lost)</source>
        <translation>%1 (dinyatakan hilang)</translation>
    </message>
    <message>
        <source>office data up to %1</source>
        <translation>internal s.d. %1</translation>
    </message>
    <message>
        <source>shared up to %1</source>
        <translation>bersama s.d. %1</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: belum ada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>simpul::PaperWindow</name>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Tersimpan sebagai &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Texts to be edited (*.odt)</source>
        <translation>Naskah untuk disunting (*.odt)</translation>
    </message>
    <message>
        <source>No program for PDF files is set up on this PC. Save the file instead.</source>
        <translation>Belum ada program untuk berkas PDF di PC ini. Simpan saja berkasnya.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Cetak: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Simpan sebagai PDF...</translation>
    </message>
    <message>
        <source>Save to edit it (ODT)...</source>
        <translation>Simpan untuk disunting (ODT)...</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Buka untuk mencetak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Attendance list, empty</source>
        <translation>Daftar hadir, kosong</translation>
    </message>
</context>
<context>
    <name>simpul::PreviewPanel</name>
    <message>
        <source>The merge of %1 is undone: what it brought is set aside, your own edits stay. Opening the same bundle again brings it back.</source>
        <translation>Penggabungan %1 dibatalkan: yang dibawanya disisihkan, suntingan Anda sendiri tetap. Membuka paket yang sama akan mengembalikannya.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>List behind the number</source>
        <translation>Daftar di balik angka</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Memeriksa %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Pratinjau: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Ditolak: %1</translation>
    </message>
    <message>
        <source>Could not be opened: %1</source>
        <translation>Tidak dapat dibuka: %1</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Menggabungkan %1</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Digabungkan: %1</translation>
    </message>
    <message>
        <source>Undoing the merge of %1</source>
        <translation>Membatalkan penggabungan %1</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Tanda tangan sah</translation>
    </message>
    <message>
        <source>Bundle %1 of %2</source>
        <translation>Paket %1 dari %2</translation>
    </message>
    <message>
        <source>Checking signature and content</source>
        <translation>Memeriksa tanda tangan dan isi</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Mohon tunggu</translation>
    </message>
    <message>
        <source>Next bundle</source>
        <translation>Paket berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation>Jangan gabungkan</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n change(s)</source>
        <translation>
            <numerusform>Gabungkan %n perubahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Terima %n lampiran</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what has to wait</source>
        <translation>Terima yang harus ditahan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 other</source>
        <translation>%1, %2 lainnya</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>tidak ada yang baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>tidak ada yang diubah</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>dua-duanya disimpan</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>tidak ada yang harus dipilih</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>can be restored</source>
        <translation>dapat dipulihkan</translation>
    </message>
    <message>
        <source>nothing removed</source>
        <translation>tidak ada yang dihapus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>tidak ada yang kurang</translation>
    </message>
    <message>
        <source>Everything in this bundle is here already. There is nothing to merge.</source>
        <translation>Semua isi paket ini sudah ada di sini. Tidak ada yang perlu digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come with it.</source>
        <translation>
            <numerusform>%n lampiran ikut serta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle brings back what you once undid.</source>
        <translation>Paket ini mengembalikan yang pernah Anda batalkan.</translation>
    </message>
    <message>
        <source>The lists name the first %1 records.</source>
        <translation>Daftar menyebut %1 catatan pertama.</translation>
    </message>
    <message>
        <source>Nothing in this library was changed; a copy lies in quarantine.</source>
        <translation>Tidak ada yang berubah di pustaka ini; salinannya ada di karantina.</translation>
    </message>
    <message>
        <source>Trust an office...</source>
        <translation>Percayai kantor...</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) merged.</source>
        <translation>
            <numerusform>%n perubahan digabungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision.</source>
        <translation>
            <numerusform>%n konflik menunggu keputusan Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some changes wait until something missing arrives.</source>
        <translation>Sebagian perubahan ditahan sampai yang kurang tiba.</translation>
    </message>
    <message>
        <source>This PC took a new key and must be enrolled again.</source>
        <translation>PC ini memakai kunci baru dan harus didaftarkan lagi.</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Lihat konflik</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Batalkan penggabungan</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Mengapa ditahan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
</context>
<context>
    <name>simpul::RecordActions</name>
    <message>
        <source>%1 JP proposed for each of %2 people. They stand in Lesson hours and wait for verification.</source>
        <translation>%1 JP diusulkan untuk masing-masing dari %2 orang. Usulan ada di Jam pelajaran dan menunggu verifikasi.</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Simpan untuk kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved in %1. Open it with your calendar.</source>
        <translation>Tersimpan di %1. Buka dengan kalender Anda.</translation>
    </message>
    <message>
        <source>Import minutes</source>
        <translation>Impor notula</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.rtf *.pdf *.txt)</source>
        <translation>Dokumen (*.docx *.odt *.rtf *.pdf *.txt)</translation>
    </message>
    <message>
        <source>Say first who you are: menu File, &quot;Who is at work&quot;. Uses are counted for each person.</source>
        <translation>Sebutkan dahulu siapa Anda: menu Berkas, &quot;Siapa yang sedang bekerja&quot;. Pemanfaatan dihitung per orang.</translation>
    </message>
    <message>
        <source>Noted: you applied this today. It counts for the office&apos;s use of knowledge.</source>
        <translation>Tercatat: Anda menerapkannya hari ini. Ini dihitung sebagai pemanfaatan pengetahuan kantor.</translation>
    </message>
</context>
<context>
    <name>simpul::RecordsPage</name>
    <message>
        <source> in the trash</source>
        <translation> di kotak sampah</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::RowsOut</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Ekspor daftar ini</translation>
    </message>
    <message>
        <source>Export the chosen rows</source>
        <translation>Ekspor baris yang dipilih</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written into &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n baris ditulis ke “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never leave this office in a bundle because they are secret or private: keep the file so, too.</source>
        <translation>
            <numerusform>%n di antaranya tidak pernah keluar dari kantor ini dalam paket karena rahasia atau pribadi: jagalah berkas itu demikian pula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a workbook can hold and are cut there. A CSV table has them whole.</source>
        <translation>
            <numerusform>%n sel lebih panjang daripada yang dapat dimuat buku kerja dan terpotong di sana. Tabel CSV memuatnya utuh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied. Export these instead.</source>
        <translation>Paling banyak %1 baris dapat disalin. Ekspor sajalah baris-baris ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n baris disalin. Tempelkan ke lembar kerja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::SearchGuideView</name>
    <message>
        <source>Did you mean: %1</source>
        <translation>Maksud Anda: %1</translation>
    </message>
    <message>
        <source>Narrow by %1</source>
        <translation>Persempit menurut %1</translation>
    </message>
    <message>
        <source>Nothing was looked for in vain.</source>
        <translation>Belum ada pencarian tanpa hasil.</translation>
    </message>
    <message>
        <source>Looked for and not found. What is missing here is worth writing down:</source>
        <translation>Dicari tetapi tidak ditemukan. Yang belum ada di sini patut ditulis:</translation>
    </message>
    <message numerus="yes">
        <source>%1, looked for %n time(s)</source>
        <translation>
            <numerusform>%1, dicari %n kali</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simpul::SectionList</name>
    <message numerus="yes">
        <source>%n waiting for a decision</source>
        <translation>
            <numerusform>%n menunggu keputusan</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
</context>
<context>
    <name>simpul::StatusBar</name>
    <message>
        <source>Working...</source>
        <translation>Bekerja...</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tersimpan %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Semua tersimpan</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a decision</source>
        <translation>
            <numerusform>%n menunggu keputusan</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel the work in the background</source>
        <translation>Batalkan pekerjaan di latar belakang</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Only to be read here</source>
        <translation>Hanya dapat dibaca di sini</translation>
    </message>
</context>
<context>
    <name>simpul::TableEditor</name>
    <message>
        <source>Take away</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Take away row %1 of %2</source>
        <translation>Hapus baris %1 dari %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Tambah %1</translation>
    </message>
</context>
<context>
    <name>simpul::TableImportWindow</name>
    <message>
        <source>(left out)</source>
        <translation>(dilewati)</translation>
    </message>
    <message>
        <source>Id of the record it changes</source>
        <translation>Id catatan yang diubahnya</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>Simpan baris yang salah</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>perbaiki</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>The wrong rows are in &quot;%1&quot;. Mend them there, then import that file.</source>
        <translation>Baris yang salah ada di “%1”. Perbaiki di sana, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>Import a table: %1</source>
        <translation>Impor tabel: %1</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Ca&amp;tatan</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Lembar</translation>
    </message>
    <message>
        <source>&amp;Dates such as 11/12/2026</source>
        <translation>Tangg&amp;al seperti 11/12/2026</translation>
    </message>
    <message>
        <source>11 December: the day first</source>
        <translation>11 Desember: hari lebih dulu</translation>
    </message>
    <message>
        <source>12 November: the month first</source>
        <translation>12 November: bulan lebih dulu</translation>
    </message>
    <message>
        <source>&amp;Columns of the table and the fields they go to</source>
        <translation>&amp;Kolom tabel dan ruas yang ditujunya</translation>
    </message>
    <message>
        <source>Columns of the table and the fields they go to</source>
        <translation>Kolom tabel dan ruas yang ditujunya</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Save the wrong rows...</source>
        <translation>Simpan baris yang salah...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>simpul::TextEditor</name>
    <message>
        <source>This is too long: %1 characters, at most %2 fit.</source>
        <translation>Terlalu panjang: %1 karakter, paling banyak %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 characters.</source>
        <translation>Dari %1 sampai %2 karakter.</translation>
    </message>
</context>
<context>
    <name>simpul::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Words, &quot;words together&quot;, type: unit: year:   (Ctrl+K)</source>
        <translation>Kata, &quot;frasa&quot;, tipe: unit: tahun:   (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>simpul::Tour</name>
    <message>
        <source>Around the window: %1 of %2</source>
        <translation>Mengenali jendela: %1 dari %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Selesai</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Le&amp;wati</translation>
    </message>
</context>
<context>
    <name>simpul::TrustPanel</name>
    <message>
        <source>Also believe it when it introduces other offices (only for the hub)</source>
        <translation>Percayai juga ketika kantor ini memperkenalkan kantor lain (hanya untuk pusat)</translation>
    </message>
    <message>
        <source>The words are the same: trust this office</source>
        <translation>Kata-katanya sama: percayai kantor ini</translation>
    </message>
    <message>
        <source>The card of the office</source>
        <translation>Kartu kantor</translation>
    </message>
    <message>
        <source>Trust %1 (%2)?</source>
        <translation>Percayai %1 (%2)?</translation>
    </message>
    <message>
        <source>Trust an office</source>
        <translation>Percayai kantor</translation>
    </message>
    <message>
        <source>Call the office at a number you know, not one from the file, and let them read the six words of their own card. If all six are the same, the card is really theirs.</source>
        <translation>Hubungi kantor itu lewat nomor yang Anda kenal, bukan nomor dari berkas, dan minta mereka membacakan enam kata pada kartu mereka sendiri. Jika keenamnya sama, kartu ini benar milik mereka.</translation>
    </message>
    <message>
        <source>Fingerprint in six words</source>
        <translation>Sidik jari enam kata</translation>
    </message>
    <message>
        <source>In full: %1</source>
        <translation>Selengkapnya: %1</translation>
    </message>
    <message>
        <source>They differ, or later</source>
        <translation>Berbeda, atau nanti saja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 is trusted. What waited for it has been taken in; bundles that were refused can be opened again.</source>
        <translation>%1 dipercaya. Yang ditahan karenanya telah diterima; paket yang ditolak dapat dibuka lagi.</translation>
    </message>
</context>
<context>
    <name>simpul::ValueCard</name>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>simpul::WhoDialog</name>
    <message>
        <source>Who is at work?</source>
        <translation>Siapa yang bekerja?</translation>
    </message>
    <message>
        <source>Write under this name</source>
        <translation>Tulis dengan nama ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The name stands in the history of all that is written from now on.</source>
        <translation>Nama ini tercantum dalam riwayat semua yang ditulis mulai sekarang.</translation>
    </message>
</context>
<context>
    <name>simpul::YearView</name>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>%1: meetings %2 of %3, assets %4 of %5, visits %6</source>
        <translation>%1: pertemuan %2 dari %3, aset %4 dari %5, pendampingan %6</translation>
    </message>
    <message>
        <source>%1 without final minutes, invitation or attendance do not count</source>
        <translation>%1 tanpa notula final, undangan, atau daftar hadir tidak dihitung</translation>
    </message>
    <message>
        <source>Members: %1. Meetings with people of other units: %2.</source>
        <translation>Anggota: %1. Pertemuan lintas unit: %2.</translation>
    </message>
    <message>
        <source>Follow-up done in time: %1 (%2 of %3); overdue now: %4.</source>
        <translation>Tindak lanjut tuntas tepat waktu: %1 (%2 dari %3); kini lewat tenggat: %4.</translation>
    </message>
    <message>
        <source>No meeting for two quarters: is this community still active?</source>
        <translation>Tidak ada pertemuan selama dua triwulan: apakah komunitas ini masih aktif?</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Tahun sebelumnya</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Tahun sesudahnya</translation>
    </message>
    <message>
        <source>Left of each quarter: meetings; right: assets. The dashed frame is the plan.</source>
        <translation>Batang kiri tiap triwulan: pertemuan; kanan: aset. Bingkai putus-putus adalah rencananya.</translation>
    </message>
</context>
</TS>
