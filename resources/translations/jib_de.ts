<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About JIB Desktop</source>
        <translation>Über JIB Desktop</translation>
    </message>
    <message>
        <source>JIB Desktop</source>
        <translation>JIB Desktop</translation>
    </message>
    <message>
        <source>&amp;Licences of what is inside</source>
        <translation>&amp;Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Startups, contracts, desks and cloud credits of an innovation base, on your own computer. Free software under the Apache License 2.0.</source>
        <translation>Startups, Verträge, Arbeitsplätze und Cloud-Guthaben einer Innovation Base, auf dem eigenen Computer. Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Data file: {path} ({size} MB)</source>
        <translation>Datendatei: {path} ({size} MB)</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add {subject}</source>
        <translation>{subject} hinzufügen</translation>
    </message>
    <message>
        <source>Change {subject}</source>
        <translation>{subject} ändern</translation>
    </message>
    <message>
        <source>Change stage of {subject}</source>
        <translation>Phase von {subject} ändern</translation>
    </message>
    <message>
        <source>Remove {subject}</source>
        <translation>{subject} entfernen</translation>
    </message>
    <message>
        <source>Remove {subject} startups</source>
        <translation>{subject} Startups entfernen</translation>
    </message>
    <message>
        <source>Restore {subject}</source>
        <translation>{subject} wiederherstellen</translation>
    </message>
    <message>
        <source>Merge into {subject}</source>
        <translation>Mit {subject} zusammenlegen</translation>
    </message>
    <message>
        <source>Tell apart {subject}</source>
        <translation>{subject} unterscheiden</translation>
    </message>
    <message>
        <source>Import startups from {subject}</source>
        <translation>Startups aus {subject} importieren</translation>
    </message>
    <message>
        <source>Import contacts from {subject}</source>
        <translation>Kontakte aus {subject} importieren</translation>
    </message>
    <message>
        <source>Note on {subject}</source>
        <translation>Notiz zu {subject}</translation>
    </message>
    <message>
        <source>Remove note on {subject}</source>
        <translation>Notiz zu {subject} entfernen</translation>
    </message>
    <message>
        <source>Add contact {subject}</source>
        <translation>Kontakt {subject} hinzufügen</translation>
    </message>
    <message>
        <source>Change contact {subject}</source>
        <translation>Kontakt {subject} ändern</translation>
    </message>
    <message>
        <source>Remove contact {subject}</source>
        <translation>Kontakt {subject} entfernen</translation>
    </message>
    <message>
        <source>Add field {subject}</source>
        <translation>Innovationsfeld {subject} hinzufügen</translation>
    </message>
    <message>
        <source>Change field {subject}</source>
        <translation>Innovationsfeld {subject} ändern</translation>
    </message>
    <message>
        <source>Remove field {subject}</source>
        <translation>Innovationsfeld {subject} entfernen</translation>
    </message>
    <message>
        <source>Make demo data</source>
        <translation>Demodaten anlegen</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Sicherung {age}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backup written to {path}</source>
        <translation>Sicherung liegt in {path}</translation>
    </message>
</context>
<context>
    <name>ChipEdit</name>
    <message>
        <source>add …</source>
        <translation>hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance: {choice}</source>
        <translation>Darstellung: {choice}</translation>
    </message>
    <message>
        <source>Language: {choice}</source>
        <translation>Sprache: {choice}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>JIB ID</source>
        <translation>JIB-ID</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>Quell-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Englischer Name</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinesischer Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Kennziffer</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Innovationsfelder</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Credit code of the startup</source>
        <translation>Kennziffer des Startups</translation>
    </message>
    <message>
        <source>Source ID of the startup</source>
        <translation>Quell-ID des Startups</translation>
    </message>
    <message>
        <source>JIB ID of the startup</source>
        <translation>JIB-ID des Startups</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengelegt mit</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order. Headers can also be dragged.</source>
        <translation>Angehakte Spalten erscheinen in dieser Reihenfolge; Köpfe lassen sich ziehen.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>&amp;Sortiert nach</translation>
    </message>
    <message>
        <source>&amp;Downwards</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The answer could not be written: {detail}</source>
        <translation>Die Antwort konnte nicht geschrieben werden: {detail}</translation>
    </message>
    <message>
        <source>Made {path}.</source>
        <translation>„{path}“ angelegt.</translation>
    </message>
    <message>
        <source>Columns left out: {names}</source>
        <translation>Ausgelassene Spalten: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look like another startup; nothing was merged.</source>
        <translation>
            <numerusform>%n Zeile ähnelt einem anderen Startup; es wurde nichts zusammengelegt.</numerusform>
            <numerusform>%n Zeilen ähneln einem anderen Startup; es wurde nichts zusammengelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reasons}</source>
        <translation>Zeile {row}, {name}: {reasons}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to {path}.</source>
        <translation>
            <numerusform>%n Zeile in „{path}“ geschrieben.</numerusform>
            <numerusform>%n Zeilen in „{path}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Rückgängig gemacht: {action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Wiederholt: {action}</translation>
    </message>
    <message>
        <source>Wrote the backup {path}.</source>
        <translation>Sicherung „{path}“ geschrieben.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found. Try another part of the name.</source>
        <translation>Nichts gefunden. Einen anderen Teil des Namens versuchen.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>founder</source>
        <translation>Gründung</translation>
    </message>
    <message>
        <source>managing director</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Kept as {number}</source>
        <translation>Gespeichert als {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>&amp;Englischer Name</translation>
    </message>
    <message>
        <source>Chi&amp;nese name</source>
        <translation>Chinesischer &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;WeChat</source>
        <translation>&amp;WeChat</translation>
    </message>
    <message>
        <source>Main &amp;contact: the one the list shows</source>
        <translation>Haupt&amp;kontakt, steht in der Liste</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Added {subject}.</source>
        <translation>{subject} hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed {subject}.</source>
        <translation>{subject} geändert.</translation>
    </message>
    <message>
        <source>Changed the stage of {subject}.</source>
        <translation>Phase von {subject} geändert.</translation>
    </message>
    <message>
        <source>Removed {subject}.</source>
        <translation>{subject} entfernt.</translation>
    </message>
    <message>
        <source>Removed {subject} startups.</source>
        <translation>{subject} Startups entfernt.</translation>
    </message>
    <message>
        <source>Restored {subject}.</source>
        <translation>{subject} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Merged into {subject}.</source>
        <translation>Mit {subject} zusammengelegt.</translation>
    </message>
    <message>
        <source>{subject}: these are two.</source>
        <translation>{subject}: als verschieden vermerkt.</translation>
    </message>
    <message>
        <source>Imported startups from {subject}.</source>
        <translation>Startups aus {subject} importiert.</translation>
    </message>
    <message>
        <source>Imported contacts from {subject}.</source>
        <translation>Kontakte aus {subject} importiert.</translation>
    </message>
    <message>
        <source>Noted on {subject}.</source>
        <translation>Notiz zu {subject} gespeichert.</translation>
    </message>
    <message>
        <source>Removed a note on {subject}.</source>
        <translation>Notiz zu {subject} entfernt.</translation>
    </message>
    <message>
        <source>Added contact {subject}.</source>
        <translation>Kontakt {subject} hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed contact {subject}.</source>
        <translation>Kontakt {subject} geändert.</translation>
    </message>
    <message>
        <source>Removed contact {subject}.</source>
        <translation>Kontakt {subject} entfernt.</translation>
    </message>
    <message>
        <source>Added field {subject}.</source>
        <translation>Innovationsfeld {subject} hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed field {subject}.</source>
        <translation>Innovationsfeld {subject} geändert.</translation>
    </message>
    <message>
        <source>Removed field {subject}.</source>
        <translation>Innovationsfeld {subject} entfernt.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>No likely duplicates</source>
        <translation>Keine möglichen Dubletten</translation>
    </message>
    <message>
        <source>No two startups share a credit code, a website or a name without its legal form.</source>
        <translation>Keine zwei Startups haben dieselbe Unternehmenskennziffer, dieselbe Website oder, ohne Rechtsform, denselben Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Erstes öffnen</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenlegen …</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no data file {path}. Check the name, or create a new file there.</source>
        <translation>Die Datendatei „{path}“ gibt es nicht. Den Namen prüfen oder dort eine neue Datei anlegen.</translation>
    </message>
    <message>
        <source>{path} is there already and is left as it is. Choose another name.</source>
        <translation>„{path}“ gibt es schon und bleibt unverändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} is not a data file of this program. Choose a file ending in .jib.</source>
        <translation>„{path}“ ist keine Datendatei dieses Programms. Eine Datei mit der Endung .jib wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file ending in .jib.</source>
        <translation>„{path}“ ist ein Ordner. Eine Datei mit der Endung .jib wählen.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes); a copy or a download may have failed. Nothing was written to it. Open a backup, or create a new file under another name.</source>
        <translation>„{path}“ ist leer (0 Byte); vielleicht ist ein Kopieren oder Herunterladen misslungen. Es wurde nichts hineingeschrieben. Eine Sicherung öffnen oder unter anderem Namen eine neue Datei anlegen.</translation>
    </message>
    <message>
        <source>{path} is not a data file of this program, or its beginning is damaged. Nothing was written to it. Choose another file or open a backup.</source>
        <translation>„{path}“ ist keine Datendatei dieses Programms, oder ihr Anfang ist beschädigt. Es wurde nichts hineingeschrieben. Eine andere Datei wählen oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing was written to it. Choose a file ending in .jib.</source>
        <translation>„{path}“ ist eine Datenbank eines anderen Programms. Es wurde nichts hineingeschrieben. Eine Datei mit der Endung .jib wählen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {found}, this one knows {known}). Nothing was written to it. Update the program, then open it again.</source>
        <translation>„{path}“ stammt von einer neueren Version dieses Programms (Format {found}, bekannt ist {known}). Es wurde nichts hineingeschrieben. Das Programm aktualisieren, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>{path} was written by an older version of this program. Open it once for writing: a backup is made, then it is brought up to date.</source>
        <translation>„{path}“ stammt von einer älteren Version dieses Programms. Einmal zum Schreiben öffnen: Erst wird gesichert, dann aktualisiert.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Open the last backup, and keep the damaged file. ({detail})</source>
        <translation>„{path}“ ist beschädigt und blieb unverändert. Die letzte Sicherung öffnen und die beschädigte Datei aufheben. ({detail})</translation>
    </message>
    <message>
        <source>{path} is open for writing in another window or command. Close it there, or open the file for reading only.</source>
        <translation>„{path}“ ist in einem anderen Fenster oder Befehl zum Schreiben geöffnet. Dort schließen oder die Datei nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>{path} was locked for more than {seconds} seconds. Nothing was saved. Wait for the other program, then try again.</source>
        <translation>„{path}“ war länger als {seconds} Sekunden gesperrt. Es wurde nichts gespeichert. Auf das andere Programm warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written. Nothing was changed. Ask for the right to write, or use a copy elsewhere.</source>
        <translation>„{path}“ oder der Ordner ist schreibgeschützt. Es wurde nichts geändert. Schreibrecht erbitten oder eine Kopie an anderer Stelle verwenden.</translation>
    </message>
    <message>
        <source>{path} lies in {place}. Network shares and synchronised folders damage data files. Put the file on a disk of this computer.</source>
        <translation>„{path}“ liegt in „{place}“. Netzlaufwerke und synchronisierte Ordner beschädigen Datendateien. Die Datei auf einen Datenträger dieses Computers legen.</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written. Nothing was changed. Make room, then try again.</source>
        <translation>Der Datenträger ist voll; „{path}“ ließ sich nicht schreiben. Es wurde nichts geändert. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The system does not let {path} be read or written: {detail}. Nothing was changed.</source>
        <translation>Das System lässt „{path}“ weder lesen noch schreiben: {detail}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The SQLite library {found} has a fault that can damage data files. At least {needed} is needed; install the program again.</source>
        <translation>Die SQLite-Bibliothek {found} hat einen Fehler, der Datendateien beschädigen kann. Nötig ist mindestens {needed}; das Programm neu installieren.</translation>
    </message>
    <message>
        <source>{who} changed this on {when}, after you opened it. Your entries are kept; look at the new values first.</source>
        <translation>{who} hat dies am {when} geändert, nachdem es hier geöffnet wurde. Die Eingaben bleiben erhalten; zuerst die neuen Werte ansehen.</translation>
    </message>
    <message>
        <source>This was removed in the meantime. Your entries were not saved.</source>
        <translation>Der Datensatz wurde inzwischen entfernt. Die Eingaben wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {who} changed the same thing on {when}. Nothing was changed.</source>
        <translation>Das lässt sich nicht rückgängig machen: {who} hat dasselbe am {when} geändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>What was written differs from the preview ({found} of {expected} rows agree), so nothing was saved. Try again; if it happens again, check the disk.</source>
        <translation>Das Geschriebene weicht von der Vorschau ab ({found} von {expected} Zeilen stimmen überein), daher wurde nichts gespeichert. Erneut versuchen; bei Wiederholung den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>{count} startups go by {text}. Give an ID, a source ID or a credit code; `find` shows them.</source>
        <translation>Startups mit der Angabe „{text}“: {count}. Eine JIB-ID, Quell-ID oder Unternehmenskennziffer angeben; `find` zeigt sie.</translation>
    </message>
    <message>
        <source>{name} is used by {count} startups. Take it off them first, then remove the field.</source>
        <translation>Innovationsfeld {name}: bei {count} Startups in Gebrauch. Erst dort herausnehmen, dann entfernen.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name.</source>
        <translation>Die Datei „{path}“ gibt es nicht. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>{path} is not a workbook or list. Save it as .xlsx or .csv, then try again.</source>
        <translation>„{path}“ ist weder Arbeitsmappe noch Liste. Als .xlsx oder .csv speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Open it in Excel, save it without the password, then try again.</source>
        <translation>„{path}“ ist durch ein Kennwort geschützt. In Excel öffnen, ohne Kennwort speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} has the format of Excel 4 or older. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>„{path}“ hat das Format von Excel 4 oder älter. In Excel öffnen, als .xlsx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>„{path}“ ist eine binäre Arbeitsmappe (.xlsb). In Excel öffnen, als .xlsx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is an OpenDocument file. Open it in LibreOffice, save it as .xlsx, then try again.</source>
        <translation>„{path}“ ist eine OpenDocument-Datei. In LibreOffice öffnen, als .xlsx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is a web page with the name of a workbook. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>„{path}“ ist eine Webseite mit dem Namen einer Arbeitsmappe. In Excel öffnen, als .xlsx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is an XML file, not a workbook. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>„{path}“ ist eine XML-Datei, keine Arbeitsmappe. In Excel öffnen, als .xlsx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} holds no rows. Choose another file.</source>
        <translation>„{path}“ enthält keine Zeilen. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} has no visible sheet with cells. Show the sheet in Excel, then try again.</source>
        <translation>„{path}“ hat kein sichtbares Blatt mit Zellen. Das Blatt in Excel einblenden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is neither UTF-8 nor GB18030 text. Save it as CSV UTF-8, then try again.</source>
        <translation>„{path}“ ist weder UTF-8- noch GB18030-Text. Als CSV UTF-8 speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>In {path}, row {detail}, a quotation mark is opened and not closed. Mend that row, then try again.</source>
        <translation>In „{path}“, Zeile {detail}, ist ein Anführungszeichen nicht geschlossen. Die Zeile berichtigen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} holds a document type, which no spreadsheet program writes; it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>„{path}“ enthält einen Dokumenttyp, wie ihn keine Tabellenkalkulation schreibt; das kann ein Angriff sein. In Excel öffnen, neu speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is packed in a way no spreadsheet program does ({detail}); it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>„{path}“ ist gepackt, wie es keine Tabellenkalkulation tut ({detail}); das kann ein Angriff sein. In Excel öffnen, neu speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is too large to be read safely: {found} bytes, {allowed} at most. Divide it into several files.</source>
        <translation>„{path}“ ist zu groß, um sicher gelesen zu werden: {found} Byte, höchstens {allowed}. Auf mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>{path} is packed {found} times smaller than it is, {allowed} at most; it may be an attack. Open it in Excel, save it again, then try again.</source>
        <translation>„{path}“ ist auf ein {found}-stel gepackt, höchstens {allowed} sind erlaubt; das kann ein Angriff sein. In Excel öffnen, neu speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} has {found} parts, {allowed} at most. Copy the sheet into a new workbook.</source>
        <translation>„{path}“ hat {found} Teile, höchstens {allowed} sind erlaubt. Das Blatt in eine neue Arbeitsmappe kopieren.</translation>
    </message>
    <message>
        <source>{path} has {found} rows, {allowed} at most. Divide it into several files.</source>
        <translation>„{path}“ hat {found} Zeilen, höchstens {allowed} sind erlaubt. Auf mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>{path} has {found} columns, {allowed} at most. Remove those that are not needed.</source>
        <translation>„{path}“ hat {found} Spalten, höchstens {allowed} sind erlaubt. Nicht benötigte entfernen.</translation>
    </message>
    <message>
        <source>Reading {path} stood still for ten seconds and was stopped. Copy the sheet into a new workbook, then try again.</source>
        <translation>Das Lesen von „{path}“ stand zehn Sekunden still und wurde abgebrochen. Das Blatt in eine neue Arbeitsmappe kopieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Reading {path} wanted too much memory and was stopped. Copy the sheet into a new workbook, then try again.</source>
        <translation>Das Lesen von „{path}“ brauchte zu viel Speicher und wurde abgebrochen. Das Blatt in eine neue Arbeitsmappe kopieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read to its end. Open it in Excel and save it again. ({detail})</source>
        <translation>„{path}“ ist beschädigt und lässt sich nicht zu Ende lesen. In Excel öffnen und neu speichern. ({detail})</translation>
    </message>
    <message>
        <source>There is no visible sheet {sheet}. Choose one of: {known}</source>
        <translation>Ein sichtbares Blatt „{sheet}“ gibt es nicht. Zur Wahl stehen: {known}</translation>
    </message>
    <message>
        <source>No column header is known, so nothing was taken in. Assign the columns by hand. Headers: {headers}</source>
        <translation>Keine Spaltenüberschrift ist bekannt, daher wurde nichts übernommen. Die Spalten von Hand zuordnen. Überschriften: {headers}</translation>
    </message>
    <message>
        <source>Several columns mean the field {field}: {headers}. Leave all but one of them out.</source>
        <translation>Mehrere Spalten meinen das Feld {field}: {headers}. Nur eine davon übernehmen.</translation>
    </message>
    <message>
        <source>There is no column {name}. Headers: {known}</source>
        <translation>Eine Spalte „{name}“ gibt es nicht. Überschriften: {known}</translation>
    </message>
    <message>
        <source>There is no field {name}. Fields: {known}</source>
        <translation>Ein Feld „{name}“ gibt es nicht. Felder: {known}</translation>
    </message>
    <message>
        <source>There is no kind of record {kind}. Choose one of: {known}</source>
        <translation>Eine Datensatzart „{kind}“ gibt es nicht. Zur Wahl stehen: {known}</translation>
    </message>
    <message>
        <source>{path} ends in neither .xlsx nor .csv. Choose one of these endings.</source>
        <translation>„{path}“ endet weder auf .xlsx noch auf .csv. Eine dieser Endungen wählen.</translation>
    </message>
    <message>
        <source>The text in row {row}, {field}, has {found} characters; a cell holds {most}. Nothing was written. Shorten it, or choose .csv.</source>
        <translation>Der Text in Zeile {row}, {field}, hat {found} Zeichen; eine Zelle fasst {most}. Es wurde nichts geschrieben. Kürzen oder .csv wählen.</translation>
    </message>
    <message>
        <source>{found} records do not fit a sheet, which holds {most}. Narrow them down, or choose .csv.</source>
        <translation>{found} Datensätze passen nicht auf ein Blatt, es fasst {most}. Die Auswahl einschränken oder .csv wählen.</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there, or choose another name. Nothing was written.</source>
        <translation>„{path}“ ist in einem anderen Programm geöffnet. Dort schließen oder einen anderen Namen wählen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What is shown: {count} startups, in this order</source>
        <translation>Was die Liste zeigt, in dieser Reihenfolge (Startups: {count})</translation>
    </message>
    <message>
        <source>All startups</source>
        <translation>Alle Startups</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Arbeitsmappe für Excel (.xlsx)</translation>
    </message>
    <message>
        <source>List as text (.csv)</source>
        <translation>Liste als Text (.csv)</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses of persons leave the program. Send them on with care.</source>
        <translation>Namen, Telefonnummern und Adressen von Personen verlassen das Programm. Nur mit Bedacht weitergeben.</translation>
    </message>
    <message>
        <source>An edited workbook finds its rows again when it is imported.</source>
        <translation>Eine bearbeitete Arbeitsmappe findet beim Import ihre Zeilen wieder.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Angeben, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Export startups</source>
        <translation>Startups exportieren</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>One field needs a look:</source>
        <translation>Ein Feld prüfen:</translation>
    </message>
    <message>
        <source>{count} fields need a look:</source>
        <translation>{count} Felder prüfen:</translation>
    </message>
    <message>
        <source>Load the new values</source>
        <translation>Neue Werte laden</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>vor {n} Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>vor {n} Stunden</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import {kind}</source>
        <translation>{kind} importieren</translation>
    </message>
    <message>
        <source>Workbooks and lists ({endings})</source>
        <translation>Arbeitsmappen und Listen ({endings})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Comparing {file}</source>
        <translation>{file} wird verglichen</translation>
    </message>
    <message>
        <source>Backing up before the import</source>
        <translation>Sicherung vor dem Import</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ImportColumnsDialog</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Is taken in as</source>
        <translation>Wird übernommen als</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– auslassen –</translation>
    </message>
    <message>
        <source>{header} is taken in as</source>
        <translation>{header} wird übernommen als</translation>
    </message>
    <message>
        <source>Assigned to several columns: {fields}</source>
        <translation>Mehreren Spalten zugeordnet: {fields}</translation>
    </message>
    <message>
        <source>Assign at least one column.</source>
        <translation>Mindestens eine Spalte zuordnen.</translation>
    </message>
    <message>
        <source>No column is a name: only rows that are here already can be recognised.</source>
        <translation>Keine Spalte ist ein Name: Nur Zeilen, die hier schon vorhanden sind, können erkannt werden.</translation>
    </message>
    <message>
        <source>Assign columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Say what each column of the file is. What is known was assigned by itself; what is left out stays in the file.</source>
        <translation>Angeben, was jede Spalte der Datei enthält. Bekanntes ist schon zugeordnet; Ausgelassenes bleibt in der Datei.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>&amp;Überschrift in Zeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>InnovationField</name>
    <message>
        <source>Digitalisation</source>
        <translation>Digitalisierung</translation>
    </message>
    <message>
        <source>Electrification</source>
        <translation>Elektrifizierung</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Nachhaltigkeit</translation>
    </message>
    <message>
        <source>Internet of things</source>
        <translation>Internet der Dinge</translation>
    </message>
    <message>
        <source>Smart connectivity</source>
        <translation>Vernetzung</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Automated driving</source>
        <translation>Automatisiertes Fahren</translation>
    </message>
</context>
<context>
    <name>InnovationFieldsDialog</name>
    <message>
        <source>{field} · published</source>
        <translation>{field} · fest</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n Startup</numerusform>
            <numerusform>%n Startups</numerusform>
        </translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Innovation fields</source>
        <translation>Innovationsfelder</translation>
    </message>
    <message>
        <source>The published fields are fixed. Add those of this site; startups and filters then offer them.</source>
        <translation>Veröffentlichte Felder stehen fest. Felder dieses Standorts hinzufügen; Startups und Filter bieten sie dann an.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chinesisch</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JobItem</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same credit code</source>
        <translation>gleiche Unternehmenskennziffer</translation>
    </message>
    <message>
        <source>the same website</source>
        <translation>gleiche Website</translation>
    </message>
    <message>
        <source>the same English name</source>
        <translation>gleicher englischer Name</translation>
    </message>
    <message>
        <source>the same Chinese name</source>
        <translation>gleicher chinesischer Name</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>the name is alike</source>
        <translation>ähnlicher Name</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>JIB Desktop</source>
        <translation>JIB Desktop</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New data &amp;file …</source>
        <translation>&amp;Neue Datendatei …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;demo data</source>
        <translation>&amp;Demodaten öffnen</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About JIB Desktop</source>
        <translation>&amp;Über JIB Desktop</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>The file is in order.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>The file does not hold together. Open a backup and keep this file for a look.</source>
        <translation>Die Datei ist in sich nicht stimmig. Eine Sicherung öffnen und diese Datei zur Prüfung aufheben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The check found damage</source>
        <translation>Die Prüfung hat Schäden gefunden</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Which one stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>Bei beiden gleich: {fields}</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>hinzugefügt {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts and notes of both come together; one Undo makes them two again.</source>
        <translation>Kontakte und Notizen beider kommen zusammen; einmal Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>{field}: both</source>
        <translation>{field}: beide</translation>
    </message>
    <message>
        <source>Merge two startups</source>
        <translation>Zwei Startups zusammenlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>On {name}; it stands in the timeline.</source>
        <translation>Zu {name}; steht danach in der Chronik.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The data file cannot be opened</source>
        <translation>Die Datendatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Create it there</source>
        <translation>Dort anlegen</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open a backup …</source>
        <translation>Sicherung öffnen …</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>New data file …</source>
        <translation>Neue Datendatei …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Datendatei öffnen</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>Neue Datendatei</translation>
    </message>
    <message>
        <source>Data files (*.jib)</source>
        <translation>Datendateien (*.jib)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
</context>
<context>
    <name>PhoneButton</name>
    <message>
        <source>Hide the number</source>
        <translation>Nummer verbergen</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Nummer anzeigen</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>Telefon {number}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change</source>
        <translation>Steht im Verlauf neben jeder Änderung</translation>
    </message>
    <message>
        <source>Back up by &amp;itself</source>
        <translation>Automatisch s&amp;ichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only after a change, into {folder}; old ones are thinned out.</source>
        <translation>Nur nach einer Änderung, in {folder}; alte werden ausgedünnt.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>One name is needed, Chinese or English.</source>
        <translation>Ein Name ist nötig, chinesisch oder englisch.</translation>
    </message>
    <message>
        <source>Whose phone is it? Enter a name.</source>
        <translation>Wessen Telefon ist es? Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Text eingeben.</translation>
    </message>
    <message>
        <source>Say why it was rejected.</source>
        <translation>Ablehnung begründen.</translation>
    </message>
    <message>
        <source>An address has no blank: {better}</source>
        <translation>Eine Adresse hat keine Leerzeichen: {better}</translation>
    </message>
    <message>
        <source>This does not look like an address; kept as given.</source>
        <translation>Das sieht nicht nach einer Adresse aus; bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>{count} addresses in one field; kept as given.</source>
        <translation>{count} Adressen in einem Feld; bleiben wie eingegeben.</translation>
    </message>
    <message>
        <source>{value} lies in the future. Enter a year up to {latest}.</source>
        <translation>{value} liegt in der Zukunft. Ein Jahr bis {latest} eingeben.</translation>
    </message>
    <message>
        <source>{value} is too early. Enter a year from {earliest} on.</source>
        <translation>{value} ist zu früh. Ein Jahr ab {earliest} eingeben.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to {most}.</source>
        <translation>Eine Zahl von 0 bis {most} eingeben.</translation>
    </message>
    <message>
        <source>{column} has {found} characters; {most} fit.</source>
        <translation>{column}: {found} Zeichen, höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this has {found}; kept as given.</source>
        <translation>Eine Unternehmenskennziffer hat 18 Zeichen, diese {found}; bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>The check digit should be {expected}. It can still be saved: some real codes fail this check.</source>
        <translation>Das Prüfzeichen müsste {expected} sein. Speichern geht trotzdem: Manche echten Kennziffern bestehen diese Prüfung nicht.</translation>
    </message>
    <message>
        <source>This is not the form of a credit code; kept as given.</source>
        <translation>Das hat nicht die Form einer Unternehmenskennziffer; bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>Longer than six letters or three characters: desks will show it cut.</source>
        <translation>Länger als sechs Buchstaben oder drei Schriftzeichen: An Arbeitsplätzen erscheint er gekürzt.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number; kept as given.</source>
        <translation>Das sieht nicht nach einer Telefonnummer aus; bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>The same record stands in row {row} already.</source>
        <translation>Derselbe Datensatz steht schon in Zeile {row}.</translation>
    </message>
    <message>
        <source>{count} records fit this row; add the ID, source ID or credit code.</source>
        <translation>{count} Datensätze passen zu dieser Zeile; JIB-ID, Quell-ID oder Unternehmenskennziffer ergänzen.</translation>
    </message>
    <message>
        <source>Was merged into another startup here; left as it is.</source>
        <translation>Wurde hier mit einem anderen Startup zusammengelegt; bleibt unverändert.</translation>
    </message>
    <message>
        <source>Was removed here; restore it first to change it.</source>
        <translation>Wurde hier entfernt; zum Ändern erst wiederherstellen.</translation>
    </message>
    <message>
        <source>No startup fits this row; give its ID, source ID, credit code or exact name.</source>
        <translation>Kein Startup passt zu dieser Zeile; JIB-ID, Quell-ID, Unternehmenskennziffer oder genauen Namen angeben.</translation>
    </message>
    <message>
        <source>The contact stays with its startup; a list moves nobody.</source>
        <translation>Der Kontakt bleibt bei seinem Startup; eine Liste versetzt niemanden.</translation>
    </message>
    <message>
        <source>Another main contact is there already and stays it.</source>
        <translation>Einen Hauptkontakt gibt es schon; er bleibt es.</translation>
    </message>
    <message>
        <source>A field of this name is there already.</source>
        <translation>Ein Innovationsfeld dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>{column}: the formula has no stored result. Open the file in Excel and save it.</source>
        <translation>{column}: Die Formel hat kein gespeichertes Ergebnis. Die Datei in Excel öffnen und speichern.</translation>
    </message>
    <message>
        <source>{column}: the cell holds an error such as #REF!. Mend it in the file.</source>
        <translation>{column}: Die Zelle enthält einen Fehler wie #BEZUG!. In der Datei berichtigen.</translation>
    </message>
    <message>
        <source>{column}: covered by a merged cell, so it was not taken in.</source>
        <translation>{column}: von einer verbundenen Zelle verdeckt, daher nicht übernommen.</translation>
    </message>
    <message>
        <source>{column}: {value} was rounded by Excel, the last digits are lost. Enter it again as text.</source>
        <translation>{column}: {value} wurde von Excel gerundet, die letzten Ziffern fehlen. Als Text neu eingeben.</translation>
    </message>
    <message>
        <source>{column}: a date stands where text belongs; taken in as {value}.</source>
        <translation>{column}: Hier steht ein Datum statt Text; übernommen als {value}.</translation>
    </message>
    <message>
        <source>The ID {value} was changed. Restore it, or clear it for a new record.</source>
        <translation>Die JIB-ID {value} wurde verändert. Wiederherstellen oder für einen neuen Datensatz leeren.</translation>
    </message>
    <message>
        <source>{column}: {value} is no number.</source>
        <translation>{column}: {value} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{column}: {value} is not a whole number.</source>
        <translation>{column}: {value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{column}: {value} may be {either} or {or}. Write it without a point.</source>
        <translation>{column}: {value} kann {either} oder {or} sein. Ohne Trennzeichen schreiben.</translation>
    </message>
    <message>
        <source>{column}: {value} is no year. Write it as 2019.</source>
        <translation>{column}: {value} ist kein Jahr. Schreibweise: 2019.</translation>
    </message>
    <message>
        <source>{column}: {value} is not one of its words.</source>
        <translation>{column}: {value} steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>{column}: {value} is not among the known words; kept as given.</source>
        <translation>{column}: {value} ist kein bekanntes Wort; bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>{column}: write yes or no instead of {value}.</source>
        <translation>{column}: ja oder nein statt {value} schreiben.</translation>
    </message>
    <message>
        <source>Read as {encoding} text, cells divided by {delimiter}.</source>
        <translation>Als {encoding}-Text gelesen, Trennzeichen: {delimiter}</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than the longest; the rest was taken as empty.</source>
        <translation>Zeilen mit weniger Zellen als die längste: {count}; der Rest gilt als leer.</translation>
    </message>
    <message>
        <source>Other sheets were not taken in: {names}</source>
        <translation>Nicht übernommene weitere Blätter: {names}</translation>
    </message>
    <message>
        <source>Hidden sheets were not taken in: {names}</source>
        <translation>Nicht übernommene ausgeblendete Blätter: {names}</translation>
    </message>
    <message>
        <source>{count} hidden rows were not taken in: {rows}</source>
        <translation>Nicht übernommene ausgeblendete Zeilen ({count}): {rows}</translation>
    </message>
    <message>
        <source>Hidden columns were not taken in: {headers}</source>
        <translation>Nicht übernommene ausgeblendete Spalten: {headers}</translation>
    </message>
    <message>
        <source>Columns without a header were not taken in: {columns}</source>
        <translation>Nicht übernommene Spalten ohne Überschrift: {columns}</translation>
    </message>
    <message>
        <source>Headers that stand there twice: {headers}</source>
        <translation>Doppelte Überschriften: {headers}</translation>
    </message>
    <message>
        <source>Macros in the file were ignored.</source>
        <translation>Makros in der Datei wurden ignoriert.</translation>
    </message>
    <message>
        <source>Links to other files were ignored.</source>
        <translation>Verknüpfungen zu anderen Dateien wurden ignoriert.</translation>
    </message>
    <message>
        <source>Pictures, charts and embedded objects were ignored.</source>
        <translation>Bilder, Diagramme und eingebettete Objekte wurden ignoriert.</translation>
    </message>
    <message>
        <source>Looks like row {row}, {name}: {reason}.</source>
        <translation>Ähnelt Zeile {row}, {name}: {reason}.</translation>
    </message>
    <message>
        <source>Looks like {name}: {reason}.</source>
        <translation>Ähnelt {name}: {reason}.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>{name} leaves the list of those on the way.</source>
        <translation>{name} erscheint dann nicht mehr unter „Ansässig oder angebahnt“.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Why is it rejected?</source>
        <translation>&amp;Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>That should not have happened</source>
        <translation>Das hätte nicht passieren dürfen</translation>
    </message>
    <message>
        <source>&amp;Technical details, without your data</source>
        <translation>&amp;Technische Angaben, ohne Ihre Daten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The program made a mistake. What was being written was taken back whole; what was saved before is safe. You can go on. If it happens again, please send the details to whoever looks after the program.</source>
        <translation>Das Programm hat einen Fehler gemacht. Was gerade geschrieben wurde, ist vollständig zurückgenommen; zuvor Gespeichertes ist sicher. Sie können weiterarbeiten. Tritt der Fehler wieder auf, senden Sie die Angaben bitte an die Betreuung des Programms.</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>The details could not be saved</source>
        <translation>Die Angaben ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>nothing of these rows is written</source>
        <translation>aus diesen Zeilen wird nichts geschrieben</translation>
    </message>
    <message>
        <source>only these cells change</source>
        <translation>nur diese Zellen ändern sich</translation>
    </message>
    <message>
        <source>nothing here by ID, source ID, code or exact name</source>
        <translation>hier nichts mit dieser JIB-ID, Quell-ID, Kennziffer oder genau diesem Namen</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>genau wie hier</translation>
    </message>
    <message>
        <source>{count}, all ticked</source>
        <translation>{count}, alle angehakt</translation>
    </message>
    <message>
        <source>{count}, {ticked} ticked</source>
        <translation>{count}, angehakt: {ticked}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>{file} · {count} rows</source>
        <translation>{file} · Zeilen: {count}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Left out, because not known: {headers}</source>
        <translation>Ausgelassen, weil unbekannt: {headers}</translation>
    </message>
    <message>
        <source>All columns are known.</source>
        <translation>Alle Spalten sind bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) look like a startup that is here or in the file.</source>
        <translation>
            <numerusform>%n neue Zeile ähnelt einem Startup, das es hier oder in der Datei schon gibt.</numerusform>
            <numerusform>%n neue Zeilen ähneln einem Startup, das es hier oder in der Datei schon gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick them</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Save {changed} changed and {new} new</source>
        <translation>{changed} geänderte, {new} neue speichern</translation>
    </message>
    <message>
        <source>Save {changed} changed</source>
        <translation>{changed} geänderte speichern</translation>
    </message>
    <message>
        <source>Save {new} new</source>
        <translation>{new} neue speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is written yet. Saving is one step, and one Undo takes it back.</source>
        <translation>Noch ist nichts geschrieben. Gespeichert wird in einem Schritt, einmal Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to save.</source>
        <translation>Nichts ist angehakt, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>The file changes nothing here.</source>
        <translation>Die Datei ändert hier nichts.</translation>
    </message>
    <message>
        <source>Row {row} · {verdict}</source>
        <translation>Zeile {row} · {verdict}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review before it is saved</source>
        <translation>Durchsicht vor dem Speichern</translation>
    </message>
    <message>
        <source>Find in the review</source>
        <translation>In der Durchsicht suchen</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Assign columns …</source>
        <translation>Spalten zuordnen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation>Verlassen, schließen</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Scouted</source>
        <translation>Gesichtet</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Unter Vertrag</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Ansässig</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Alumni</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>StartupActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>Nicht gespeichert. Erneut öffnen, um mit den Eingaben weiterzumachen.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>{file} written: {count} rows.</source>
        <translation>{file} geschrieben, Zeilen: {count}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>StartupDialog</name>
    <message>
        <source>Edit startup</source>
        <translation>Startup bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept as {number}</source>
        <translation>Gespeichert als {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looks like {name}: {reasons}.</source>
        <translation>Ähnelt {name}: {reasons}.</translation>
    </message>
    <message>
        <source>Add to it …</source>
        <translation>Dort ergänzen …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>This is what you typed before. It is not saved yet.</source>
        <translation>Das sind die früheren Eingaben. Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>New startup</source>
        <translation>Neues Startup</translation>
    </message>
    <message>
        <source>One name is enough, Chinese or English. Everything else can follow later.</source>
        <translation>Ein Name genügt, chinesisch oder englisch. Alles Weitere kann später folgen.</translation>
    </message>
    <message>
        <source>Chi&amp;nese name</source>
        <translation>Chinesischer &amp;Name</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>&amp;Englischer Name</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>Shown on desks; up to 6 letters or 3 characters</source>
        <translation>Für Arbeitsplätze; bis 6 Buchstaben oder 3 Schriftzeichen</translation>
    </message>
    <message>
        <source>Credit &amp;code</source>
        <translation>Kenn&amp;ziffer</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>Fo&amp;unded</source>
        <translation>&amp;Gegründet</translation>
    </message>
    <message>
        <source>Source &amp;ID</source>
        <translation>&amp;Quell-ID</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>Fie&amp;lds</source>
        <translation>Innovations&amp;felder</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Stadt</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Pe&amp;rsonen</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>Kon&amp;takt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>O&amp;ffers</source>
        <translation>&amp;Angebot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add startup</source>
        <translation>Startup hinzufügen</translation>
    </message>
</context>
<context>
    <name>StartupPanel</name>
    <message>
        <source>Short name {name}</source>
        <translation>Kurzname {name}</translation>
    </message>
    <message>
        <source>removed on {day}</source>
        <translation>Entfernt am {day}</translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation>{stage} seit {day}</translation>
    </message>
    <message>
        <source>Looks like {name}: {reasons}.</source>
        <translation>Ähnelt {name}: {reasons}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Check digit differs; kept as given</source>
        <translation>Prüfzeichen weicht ab; bleibt wie eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Add contact …</source>
        <translation>Kontakt hinzufügen …</translation>
    </message>
    <message>
        <source>Nobody yet. The first contact is the one the list shows.</source>
        <translation>Noch niemand. Der erste Kontakt erscheint in der Liste.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere anzeigen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Bearbeiten (Enter)</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>StartupsMenus</name>
    <message>
        <source>New startup …</source>
        <translation>Neues Startup …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Add contact …</source>
        <translation>Kontakt hinzufügen …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Import startups …</source>
        <translation>Startups importieren …</translation>
    </message>
    <message>
        <source>Import contacts …</source>
        <translation>Kontakte importieren …</translation>
    </message>
    <message>
        <source>Export startups …</source>
        <translation>Startups exportieren …</translation>
    </message>
    <message>
        <source>Likely duplicates …</source>
        <translation>Mögliche Dubletten …</translation>
    </message>
    <message>
        <source>Innovation fields …</source>
        <translation>Innovationsfelder …</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Phase ändern</translation>
    </message>
</context>
<context>
    <name>StartupsPage</name>
    <message>
        <source>No startups yet</source>
        <translation>Noch keine Startups</translation>
    </message>
    <message>
        <source>Startups belong here: who was scouted, who moved in, what they offer and whom to call. A list from a workbook is a good beginning.</source>
        <translation>Hier stehen die Startups: wer gesichtet wurde, wer eingezogen ist, was sie anbieten und wen man anruft. Eine Liste aus einer Arbeitsmappe ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>New startup</source>
        <translation>Neues Startup</translation>
    </message>
    <message>
        <source>Import a workbook …</source>
        <translation>Arbeitsmappe importieren …</translation>
    </message>
    <message>
        <source>To look around first, {link}.</source>
        <translation>Zum Umsehen die {link}.</translation>
    </message>
    <message>
        <source>open the demo data</source>
        <translation>Demodaten öffnen</translation>
    </message>
    <message>
        <source>Or press {key} at any time.</source>
        <translation>Oder jederzeit {key} drücken.</translation>
    </message>
    <message>
        <source>Nothing removed</source>
        <translation>Nichts entfernt</translation>
    </message>
    <message>
        <source>What is removed stands here and can be restored.</source>
        <translation>Entferntes steht hier und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No startup fits the search and the filters.</source>
        <translation>Kein Startup passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Show all startups</source>
        <translation>Alle Startups anzeigen</translation>
    </message>
    <message>
        <source>{shown} removed startups</source>
        <translation>Entfernte Startups: {shown}</translation>
    </message>
    <message>
        <source>{shown} of {total} startups</source>
        <translation>{shown} von {total} Startups</translation>
    </message>
    <message>
        <source>{count} resident</source>
        <translation>{count} ansässig</translation>
    </message>
    <message>
        <source>{count} served so far</source>
        <translation>{count} bisher betreut</translation>
    </message>
    <message>
        <source>People {people}</source>
        <translation>Personen {people}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Name, pinyin, code, contact</source>
        <translation>Name, Pinyin, Kennziffer, Kontakt</translation>
    </message>
    <message>
        <source>Search startups</source>
        <translation>Startups suchen</translation>
    </message>
    <message>
        <source>In the house or on the way</source>
        <translation>Ansässig oder angebahnt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New startup (Ctrl+N)</source>
        <translation>Neues Startup (Strg+N)</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Added by an import</source>
        <translation>Durch Import hinzugefügt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Merged into another startup</source>
        <translation>In einem anderen Startup aufgegangen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Merged with another startup</source>
        <translation>Mit einem anderen Startup zusammengelegt</translation>
    </message>
    <message>
        <source>Stage: {old} → {new}</source>
        <translation>Phase: {old} → {new}</translation>
    </message>
    <message>
        <source>Changed by an import: {fields}</source>
        <translation>Durch Import geändert: {fields}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Geändert: {fields}</translation>
    </message>
    <message>
        <source>Contact added: {name}</source>
        <translation>Kontakt hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Contact removed: {name}</source>
        <translation>Kontakt entfernt: {name}</translation>
    </message>
    <message>
        <source>Contact came over from the other startup</source>
        <translation>Kontakt vom anderen Startup übernommen</translation>
    </message>
    <message>
        <source>Contact changed: {fields}</source>
        <translation>Kontakt geändert: {fields}</translation>
    </message>
    <message>
        <source>Note came over from the other startup</source>
        <translation>Notiz vom anderen Startup übernommen</translation>
    </message>
    <message>
        <source>Note removed: {text}</source>
        <translation>Notiz entfernt: {text}</translation>
    </message>
    <message>
        <source>Told apart from a likely duplicate</source>
        <translation>Von einer möglichen Dublette unterschieden</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Taken back: {action}</source>
        <translation>Rückgängig gemacht: {action}</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Wiederholt: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Rückgängig: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Wiederholen: {action}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Take out {field}</source>
        <translation>{field} entfernen</translation>
    </message>
</context>
</TS>
