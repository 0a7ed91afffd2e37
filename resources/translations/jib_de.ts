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
    <name>AccountDialog</name>
    <message>
        <source>New cloud account</source>
        <translation>Neues Cloud-Konto</translation>
    </message>
    <message>
        <source>Change cloud account</source>
        <translation>Cloud-Konto ändern</translation>
    </message>
    <message>
        <source>Enter account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) assigned …</source>
        <translation>
            <numerusform>%n Spalte zugeordnet …</numerusform>
            <numerusform>%n Spalten zugeordnet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign headers …</source>
        <translation>Spalten zuordnen …</translation>
    </message>
    <message>
        <source>Without a startup what it uses waits in suspense.</source>
        <translation>Ohne Startup wartet der Verbrauch in der Schwebe.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>As the provider writes it; 16 digits as a rule</source>
        <translation>Wie der Anbieter sie schreibt; meist 16 Ziffern</translation>
    </message>
    <message>
        <source>Name in &amp;bills</source>
        <translation>Abre&amp;chnungsname</translation>
    </message>
    <message>
        <source>As bills name the account, if they do: alpha@example.com</source>
        <translation>Wie Rechnungen das Konto nennen, falls sie es tun: alpha@example.com</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>&amp;Startup</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>Name, Pinyin oder Person</translation>
    </message>
    <message>
        <source>&amp;Pool of the base: credit is allocated from here</source>
        <translation>&amp;Topf des Standorts: Von hier wird zugeteilt</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Of bills that name none</source>
        <translation>Von Rechnungen, die keine nennen</translation>
    </message>
    <message>
        <source>&amp;Credit stands in</source>
        <translation>G&amp;uthaben steht in</translation>
    </message>
    <message>
        <source>The column of the bill that counts as the startup’s credit</source>
        <translation>Die Spalte der Rechnung, die als Guthaben des Startups zählt</translation>
    </message>
    <message>
        <source>&amp;Vouchers pay</source>
        <translation>&amp;Gutscheine zahlen</translation>
    </message>
    <message>
        <source>Where a bill does not say which voucher paid</source>
        <translation>Wo die Rechnung nicht sagt, welcher Gutschein zahlte</translation>
    </message>
    <message>
        <source>&amp;Headers of bills</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>No account yet. Enter those of the startups, and the pool if the base has one.</source>
        <translation>Noch kein Konto. Legen Sie die der Startups an, und den Topf, falls der Standort einen hat.</translation>
    </message>
    <message>
        <source>Cloud accounts</source>
        <translation>Cloud-Konten</translation>
    </message>
    <message>
        <source>Whose account is whose, how its bills are read, and in which order its vouchers pay.</source>
        <translation>Wem welches Konto gehört, wie seine Rechnungen gelesen werden und in welcher Reihenfolge Gutscheine zahlen.</translation>
    </message>
    <message>
        <source>&amp;New account …</source>
        <translation>&amp;Neues Konto …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Assign to a startup …</source>
        <translation>Einem Startup &amp;zuordnen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Draft contract {subject}</source>
        <translation>Vertrag {subject} entwerfen</translation>
    </message>
    <message>
        <source>Change contract {subject}</source>
        <translation>Vertrag {subject} ändern</translation>
    </message>
    <message>
        <source>Sign {subject}</source>
        <translation>{subject} unterzeichnen</translation>
    </message>
    <message>
        <source>Remove draft {subject}</source>
        <translation>Entwurf {subject} entfernen</translation>
    </message>
    <message>
        <source>Amend {subject}</source>
        <translation>Nachtrag zu {subject}</translation>
    </message>
    <message>
        <source>Remove amendment of {subject}</source>
        <translation>Nachtrag zu {subject} entfernen</translation>
    </message>
    <message>
        <source>Renew {subject}</source>
        <translation>{subject} verlängern</translation>
    </message>
    <message>
        <source>Give notice for {subject}</source>
        <translation>{subject} kündigen</translation>
    </message>
    <message>
        <source>Withdraw notice for {subject}</source>
        <translation>Kündigung von {subject} zurücknehmen</translation>
    </message>
    <message>
        <source>Terminate {subject}</source>
        <translation>{subject} auflösen</translation>
    </message>
    <message>
        <source>Correct {subject}</source>
        <translation>{subject} korrigieren</translation>
    </message>
    <message>
        <source>Mark invoiced: {subject}</source>
        <translation>Als fakturiert markieren: {subject}</translation>
    </message>
    <message>
        <source>Mark paid: {subject}</source>
        <translation>Als bezahlt markieren: {subject}</translation>
    </message>
    <message>
        <source>Mark unpaid: {subject}</source>
        <translation>Als unbezahlt markieren: {subject}</translation>
    </message>
    <message>
        <source>Plan again: {subject}</source>
        <translation>Wieder einplanen: {subject}</translation>
    </message>
    <message>
        <source>Attach {subject}</source>
        <translation>{subject} anhängen</translation>
    </message>
    <message>
        <source>Remove document {subject}</source>
        <translation>Dokument {subject} entfernen</translation>
    </message>
    <message>
        <source>Tick checklist of {subject}</source>
        <translation>Checkliste von {subject} abhaken</translation>
    </message>
    <message>
        <source>Add to checklist of {subject}</source>
        <translation>Checkliste von {subject} ergänzen</translation>
    </message>
    <message>
        <source>Remove from checklist of {subject}</source>
        <translation>Aus der Checkliste von {subject} entfernen</translation>
    </message>
    <message>
        <source>Change rule of numbers to {subject}</source>
        <translation>Nummernregel ändern: {subject}</translation>
    </message>
    <message>
        <source>Import contracts from {subject}</source>
        <translation>Verträge aus {subject} importieren</translation>
    </message>
    <message>
        <source>Enter cloud account {subject}</source>
        <translation>Cloud-Konto {subject} anlegen</translation>
    </message>
    <message>
        <source>Change cloud account {subject}</source>
        <translation>Cloud-Konto {subject} ändern</translation>
    </message>
    <message>
        <source>Remove cloud account {subject}</source>
        <translation>Cloud-Konto {subject} entfernen</translation>
    </message>
    <message>
        <source>Assign cloud account {subject}</source>
        <translation>Cloud-Konto {subject} zuordnen</translation>
    </message>
    <message>
        <source>Import bill {subject}</source>
        <translation>Rechnung {subject} importieren</translation>
    </message>
    <message>
        <source>Import vouchers {subject}</source>
        <translation>Gutscheine {subject} importieren</translation>
    </message>
    <message>
        <source>Import grants</source>
        <translation>Kontingente importieren</translation>
    </message>
    <message>
        <source>Import cloud accounts from {subject}</source>
        <translation>Cloud-Konten aus {subject} importieren</translation>
    </message>
    <message>
        <source>Grant credit to {subject}</source>
        <translation>Guthaben gewähren: {subject}</translation>
    </message>
    <message>
        <source>Allocate credit to {subject}</source>
        <translation>Guthaben zuteilen: {subject}</translation>
    </message>
    <message>
        <source>Recall credit {subject}</source>
        <translation>Guthaben zurückziehen: {subject}</translation>
    </message>
    <message>
        <source>Declare {subject} void</source>
        <translation>{subject} für ungültig erklären</translation>
    </message>
    <message>
        <source>Adjust credit {subject}</source>
        <translation>Guthaben anpassen: {subject}</translation>
    </message>
    <message>
        <source>Reverse a booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Let vouchers pay for {subject}</source>
        <translation>Gutscheine zahlen lassen: {subject}</translation>
    </message>
    <message>
        <source>Close {subject}</source>
        <translation>{subject} abschließen</translation>
    </message>
    <message>
        <source>Open {subject} again</source>
        <translation>{subject} wieder öffnen</translation>
    </message>
    <message>
        <source>Note on voucher {subject}</source>
        <translation>Notiz zu Gutschein {subject}</translation>
    </message>
    <message>
        <source>Sign the comparison of vouchers</source>
        <translation>Gutscheinabgleich unterzeichnen</translation>
    </message>
    <message>
        <source>Give desks to {subject}</source>
        <translation>Arbeitsplätze geben: {subject}</translation>
    </message>
    <message>
        <source>Reserve desks for {subject}</source>
        <translation>Arbeitsplätze reservieren: {subject}</translation>
    </message>
    <message>
        <source>Take out of service: {subject}</source>
        <translation>Außer Betrieb nehmen: {subject}</translation>
    </message>
    <message>
        <source>Free desks: {subject}</source>
        <translation>Arbeitsplätze freigeben: {subject}</translation>
    </message>
    <message>
        <source>Free desks for a while: {subject}</source>
        <translation>Plätze zeitweise freigeben: {subject}</translation>
    </message>
    <message>
        <source>Extend desks: {subject}</source>
        <translation>Arbeitsplätze verlängern: {subject}</translation>
    </message>
    <message>
        <source>Move to other desks: {subject}</source>
        <translation>Auf andere Plätze umsetzen: {subject}</translation>
    </message>
    <message>
        <source>Correct desks: {subject}</source>
        <translation>Arbeitsplätze berichtigen: {subject}</translation>
    </message>
    <message>
        <source>Take back desks: {subject}</source>
        <translation>Platzzuteilung zurücknehmen: {subject}</translation>
    </message>
    <message>
        <source>Carry desks over: {subject}</source>
        <translation>Arbeitsplätze weiterführen: {subject}</translation>
    </message>
    <message>
        <source>Seat together: {subject}</source>
        <translation>Zusammensetzen: {subject}</translation>
    </message>
    <message>
        <source>Add floor {subject}</source>
        <translation>Etage {subject} hinzufügen</translation>
    </message>
    <message>
        <source>Change floor {subject}</source>
        <translation>Etage {subject} ändern</translation>
    </message>
    <message>
        <source>Remove floor {subject}</source>
        <translation>Etage {subject} entfernen</translation>
    </message>
    <message>
        <source>Change picture of floor {subject}</source>
        <translation>Bild der Etage {subject} ändern</translation>
    </message>
    <message>
        <source>Draw {subject}</source>
        <translation>{subject} zeichnen</translation>
    </message>
    <message>
        <source>Place desks {subject}</source>
        <translation>Arbeitsplätze {subject} stellen</translation>
    </message>
    <message>
        <source>Change desks {subject}</source>
        <translation>Arbeitsplätze {subject} ändern</translation>
    </message>
    <message>
        <source>Remove desks {subject}</source>
        <translation>Arbeitsplätze {subject} entfernen</translation>
    </message>
    <message>
        <source>Clear away desks {subject}</source>
        <translation>Arbeitsplätze {subject} abbauen</translation>
    </message>
    <message>
        <source>Number desks {subject}</source>
        <translation>Arbeitsplätze {subject} nummerieren</translation>
    </message>
    <message>
        <source>Use floor plan {subject}</source>
        <translation>Grundriss {subject} verwenden</translation>
    </message>
    <message>
        <source>Import desks from {subject}</source>
        <translation>Arbeitsplätze aus {subject} importieren</translation>
    </message>
    <message>
        <source>Import desk allocations from {subject}</source>
        <translation>Arbeitsplatzzuteilungen aus {subject} importieren</translation>
    </message>
    <message>
        <source>Keep template {subject}</source>
        <translation>Vorlage {subject} aufheben</translation>
    </message>
    <message>
        <source>Remove template {subject}</source>
        <translation>Vorlage {subject} entfernen</translation>
    </message>
    <message>
        <source>Write finance workbook</source>
        <translation>Finanz-Arbeitsmappe schreiben</translation>
    </message>
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
        <source>Import all from {subject}</source>
        <translation>Alles aus {subject} importieren</translation>
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
    <message>
        <source>Add template {subject}</source>
        <translation>Vorlage {subject} hinzufügen</translation>
    </message>
    <message>
        <source>Change template {subject}</source>
        <translation>Vorlage {subject} ändern</translation>
    </message>
</context>
<context>
    <name>AdjustDialog</name>
    <message>
        <source>Adjust credit</source>
        <translation>Guthaben anpassen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>Below 0 takes credit away: -250.00</source>
        <translation>Unter 0 nimmt Guthaben weg: -250,00</translation>
    </message>
    <message>
        <source>It stays in the ledger</source>
        <translation>Er bleibt im Kontobuch</translation>
    </message>
    <message>
        <source>The voucher has lapsed: what is added lapses at once.</source>
        <translation>Der Gutschein ist verfallen: Was dazukommt, verfällt sofort.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
</context>
<context>
    <name>AllocateDialog</name>
    <message>
        <source>Allocate credit from the pool</source>
        <translation>Guthaben aus dem Topf zuteilen</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>&amp;Gutschein</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>{voucher} · {left} left · until {day}</source>
        <translation>{voucher} · noch {left} · bis {day}</translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <source>Change a term, and say why.</source>
        <translation>Eine Bedingung ändern und den Grund angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change on {first}, for good.</source>
        <translation>
            <numerusform>%n Bedingung ändert sich ab {first} auf Dauer.</numerusform>
            <numerusform>%n Bedingungen ändern sich ab {first} auf Dauer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change from {first} to {last}, both days included, and then go back.</source>
        <translation>
            <numerusform>%n Bedingung ändert sich von {first} bis {last}, beide Tage eingeschlossen, und gilt danach wieder wie zuvor.</numerusform>
            <numerusform>%n Bedingungen ändern sich von {first} bis {last}, beide Tage eingeschlossen, und gelten danach wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend contract</source>
        <translation>Nachtrag zum Vertrag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>Empty: for good. With a day the terms go back after it.</source>
        <translation>Leer: auf Dauer. Mit einem Tag gilt danach wieder das Bisherige.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>D&amp;esks</source>
        <translation>Arbeits&amp;plätze</translation>
    </message>
    <message>
        <source>Fee / &amp;month</source>
        <translation>Ent&amp;gelt / Monat</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>&amp;USt.</translation>
    </message>
    <message>
        <source>Dep&amp;osit</source>
        <translation>&amp;Kaution</translation>
    </message>
    <message>
        <source>&amp;Cloud credit</source>
        <translation>&amp;Cloud-Guthaben</translation>
    </message>
    <message>
        <source>Notice &amp;period</source>
        <translation>Kündigungs&amp;frist</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>Frist in</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <translation>&amp;Vereinbart am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Nachtrag anlegen</translation>
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
    <name>AreaKind</name>
    <message>
        <source>Zone</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign an unknown account</source>
        <translation>Unbekanntes Konto zuordnen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>&amp;Startup</translation>
    </message>
    <message>
        <source>Bills name an account that belongs to no startup. What it used waits in suspense.</source>
        <translation>Rechnungen nennen ein Konto, das keinem Startup gehört. Was es verbraucht hat, wartet in der Schwebe.</translation>
    </message>
    <message>
        <source>{amount} of {months} goes from suspense to {startup}.</source>
        <translation>{amount} aus {months} gehen aus der Schwebe an {startup}.</translation>
    </message>
    <message>
        <source>Vouchers of the account pay {amount} of it at once.</source>
        <translation>Gutscheine des Kontos zahlen davon sofort {amount}.</translation>
    </message>
    <message>
        <source>{amount} stays unallocated until a voucher of the account can pay it.</source>
        <translation>{amount} bleiben nicht zugeordnet, bis ein Gutschein des Kontos sie bezahlen kann.</translation>
    </message>
    <message>
        <source>Nothing was used on it yet; its next bill goes to {startup}.</source>
        <translation>Noch ist nichts verbraucht; die nächste Rechnung geht an {startup}.</translation>
    </message>
    <message>
        <source>Totals do not change.</source>
        <translation>Die Summen ändern sich nicht.</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Attach to the contract (20 MB each at most)</source>
        <translation>An den Vertrag anhängen (je höchstens 20 MB)</translation>
    </message>
    <message>
        <source>{name} may be a program, so it is not opened from here. Save it and look at it first.</source>
        <translation>„{name}“ kann ein Programm sein und wird von hier nicht geöffnet. Erst speichern und ansehen.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>{file} geschrieben.</translation>
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
    <name>BeyondPlan</name>
    <message>
        <source>Jinqiao (invented)</source>
        <translation>Jinqiao (erfunden)</translation>
    </message>
    <message>
        <source>Preparing the figures</source>
        <translation>Auslastung wird vorbereitet</translation>
    </message>
    <message>
        <source>Save plan as a picture</source>
        <translation>Plan als Bild speichern</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>{file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>BillField</name>
    <message>
        <source>Month of the bill</source>
        <translation>Monat der Rechnung</translation>
    </message>
    <message>
        <source>Account that pays</source>
        <translation>Zahlendes Konto</translation>
    </message>
    <message>
        <source>Name of the account that pays</source>
        <translation>Name des zahlenden Kontos</translation>
    </message>
    <message>
        <source>Account that used it</source>
        <translation>Verbrauchendes Konto</translation>
    </message>
    <message>
        <source>Name of the account that used it</source>
        <translation>Name des verbrauchenden Kontos</translation>
    </message>
    <message>
        <source>Order or bill</source>
        <translation>Bestellung oder Rechnung</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Billing item</source>
        <translation>Rechnungsposten</translation>
    </message>
    <message>
        <source>Kind of the line</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>Code des Produkts</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Verbraucht ab</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Verbraucht bis</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Day of the bill</source>
        <translation>Tag der Rechnung</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Gross less discount</source>
        <translation>Brutto abzüglich Rabatt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Paid by coupons</source>
        <translation>Mit Rabattgutscheinen bezahlt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Zahlbar</translation>
    </message>
    <message>
        <source>Paid by vouchers</source>
        <translation>Mit Gutscheinen bezahlt</translation>
    </message>
    <message>
        <source>Paid by prepaid card</source>
        <translation>Mit Guthabenkarte bezahlt</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Bar bezahlt</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Voucher that paid</source>
        <translation>Gutschein, der zahlte</translation>
    </message>
    <message>
        <source>Amount of the voucher</source>
        <translation>Betrag des Gutscheins</translation>
    </message>
</context>
<context>
    <name>BillImport</name>
    <message>
        <source>Import bill</source>
        <translation>Rechnung importieren</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>Gutscheine importieren</translation>
    </message>
    <message>
        <source>Bills and voucher lists ({endings})</source>
        <translation>Rechnungen und Gutscheinlisten ({endings})</translation>
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
        <source>Posting {file}</source>
        <translation>{file} wird gebucht</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>Konto {account}</translation>
    </message>
    <message>
        <source>Posted so far</source>
        <translation>Bisher gebucht</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Used by credit</source>
        <translation>Aus Guthaben verbraucht</translation>
    </message>
    <message>
        <source>A voucher without a number</source>
        <translation>Gutschein ohne Nummer</translation>
    </message>
    <message>
        <source>No voucher</source>
        <translation>Kein Gutschein</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>In der Schwebe</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>What no voucher pays stays visible as unallocated. Grant one for it.</source>
        <translation>Was kein Gutschein zahlt, bleibt als nicht zugeordnet sichtbar. Gewähren Sie einen dafür.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Bezahlt aus</translation>
    </message>
    <message>
        <source>Given back to</source>
        <translation>Zurück an</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Ohne Produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n more product(s)</source>
        <translation>
            <numerusform>%n weiteres Produkt</numerusform>
            <numerusform>%n weitere Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit by product</source>
        <translation>Guthaben nach Produkt</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The bill</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>This file does not say what credit paid.</source>
        <translation>Diese Datei sagt nicht, was Guthaben bezahlt hat.</translation>
    </message>
    <message>
        <source>Credit, estimated</source>
        <translation>Guthaben, geschätzt</translation>
    </message>
    <message>
        <source>FOCUS files are for analysis only: charts, never postings.</source>
        <translation>FOCUS-Dateien dienen nur der Analyse: Diagramme, nie Buchungen.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Mend the file, or download it again. Nothing of it is posted until then.</source>
        <translation>Berichtigen Sie die Datei oder laden Sie sie neu. Bis dahin wird nichts davon gebucht.</translation>
    </message>
    <message>
        <source>This keeps nothing from being posted.</source>
        <translation>Das hindert nichts am Buchen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Dort steht</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>of an account</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>Topf des Standorts</translation>
    </message>
    <message>
        <source>Unknown accounts</source>
        <translation>Unbekannte Konten</translation>
    </message>
    <message>
        <source>No voucher left</source>
        <translation>Nicht gedeckt</translation>
    </message>
    <message>
        <source>Paid by vouchers</source>
        <translation>Aus Gutscheinen</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>Wie gebucht</translation>
    </message>
    <message>
        <source>Into suspense</source>
        <translation>In die Schwebe</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate, not posted</source>
        <translation>Schätzung, nicht gebucht</translation>
    </message>
    <message>
        <source>Voucher usage before it is posted</source>
        <translation>Gutscheinnutzung vor dem Buchen</translation>
    </message>
    <message>
        <source>Monthly total before it is posted</source>
        <translation>Monatssumme vor dem Buchen</translation>
    </message>
    <message>
        <source>Bill before it is posted</source>
        <translation>Rechnung vor dem Buchen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate: it says what was payable, not what credit paid.</source>
        <translation>Eine Schätzung: Sie sagt, was zu zahlen war, nicht, was Guthaben bezahlt hat.</translation>
    </message>
    <message>
        <source>{evidence}, final.</source>
        <translation>{evidence}, endgültig.</translation>
    </message>
    <message>
        <source>{evidence}, preliminary: it may change until {day}.</source>
        <translation>{evidence}, vorläufig: Änderungen bis {day} möglich.</translation>
    </message>
    <message>
        <source>The same lines count already.</source>
        <translation>Dieselben Zeilen gelten schon.</translation>
    </message>
    <message>
        <source>The first file of this month.</source>
        <translation>Die erste Datei dieses Monats.</translation>
    </message>
    <message>
        <source>Replaces {files}: {new} new, {changed} changed, {removed} removed, {same} the same.</source>
        <translation>Ersetzt {files}: {new} neu, {changed} geändert, {removed} entfallen, {same} gleich.</translation>
    </message>
    <message>
        <source>Every column is known.</source>
        <translation>Jede Spalte ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are kept as they stand and count nothing.</source>
        <translation>
            <numerusform>%n Spalte wird unverändert behalten und zählt nicht.</numerusform>
            <numerusform>%n Spalten werden unverändert behalten und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Only an estimate: nothing is posted from it. Ask for the voucher usage or the monthly total.</source>
        <translation>Nur eine Schätzung: Nichts wird daraus gebucht. Fordern Sie die Gutscheinnutzung oder die Monatssumme an.</translation>
    </message>
    <message>
        <source>Some rows do not say whose account they are. Say whose bill this is.</source>
        <translation>Einige Zeilen nennen kein Konto. Sagen Sie, wessen Rechnung das ist.</translation>
    </message>
    <message>
        <source>Credit used: {now}. Nothing of it was posted so far.</source>
        <translation>Verbrauchtes Guthaben: {now}. Bisher ist nichts davon gebucht.</translation>
    </message>
    <message>
        <source>Credit used: {before} so far, {now} with this file ({delta}).</source>
        <translation>Verbrauchtes Guthaben: bisher {before}, mit dieser Datei {now} ({delta}).</translation>
    </message>
    <message>
        <source>Credit used: {now}, as it was posted before.</source>
        <translation>Verbrauchtes Guthaben: {now}, wie schon gebucht.</translation>
    </message>
    <message>
        <source>{months}: closed. What is new about it is posted on {day}.</source>
        <translation>{months}: abgeschlossen. Was daran neu ist, wird am {day} gebucht.</translation>
    </message>
    <message>
        <source>Nothing fits to what you look for.</source>
        <translation>Nichts passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>Nothing is the matter with this file.</source>
        <translation>An dieser Datei ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Lacks {amount}</source>
        <translation>Offen {amount}</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Gibt zurück</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n Gutschein</numerusform>
            <numerusform>%n Gutscheine</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} stays in suspense until the account has a startup.</source>
        <translation>{amount} bleibt in der Schwebe, bis das Konto ein Startup hat.</translation>
    </message>
    <message>
        <source>Keep the estimate</source>
        <translation>Schätzung behalten</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>%n Konto zuordnen</numerusform>
            <numerusform>%n Konten zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in, post nothing</source>
        <translation>Übernehmen, nichts buchen</translation>
    </message>
    <message>
        <source>Post the differences</source>
        <translation>Differenzen buchen</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>{amount} buchen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is posted.</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar, nichts wird gebucht.</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar, nichts wird gebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these lines count already.</source>
        <translation>Nichts Neues: Diese Zeilen gelten schon.</translation>
    </message>
    <message>
        <source>{amounts} goes to suspense: its account is unknown.</source>
        <translation>{amounts} in der Schwebe: Das Konto ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>BillImportDialog</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>{title} · file {number} of {total}</source>
        <translation>{title} · Datei {number} von {total}</translation>
    </message>
    <message>
        <source>Keeping an estimate posts nothing. One Undo takes it back.</source>
        <translation>Eine Schätzung zu behalten bucht nichts. Ein Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Import bill</source>
        <translation>Rechnung importieren</translation>
    </message>
    <message>
        <source>Bill before it is posted</source>
        <translation>Rechnung vor dem Buchen</translation>
    </message>
    <message>
        <source>Whose bill</source>
        <translation>Wessen Rechnung</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>Welcher Monat</translation>
    </message>
    <message>
        <source>Find startup or account</source>
        <translation>Startup oder Konto suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Über die Datei</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Accounts of the bill</source>
        <translation>Konten der Rechnung</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is posted yet. Posting is one step, and one Undo takes it back.</source>
        <translation>Noch ist nichts gebucht. Buchen ist ein Schritt, ein Rückgängig nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Grant</source>
        <translation>Gewährung</translation>
    </message>
    <message>
        <source>Voucher redeemed</source>
        <translation>Gutschein eingelöst</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückerhalten</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Declared void</source>
        <translation>Für ungültig erklärt</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Business licence copy</source>
        <translation>Kopie der Gewerbelizenz</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Kaution erhalten</translation>
    </message>
    <message>
        <source>Access badges handed out</source>
        <translation>Zugangsausweise ausgegeben</translation>
    </message>
    <message>
        <source>Cloud account linked</source>
        <translation>Cloud-Konto verknüpft</translation>
    </message>
    <message>
        <source>Desks given</source>
        <translation>Arbeitsplätze zugeteilt</translation>
    </message>
    <message>
        <source>Desks cleared</source>
        <translation>Arbeitsplätze geräumt</translation>
    </message>
    <message>
        <source>Access badges returned</source>
        <translation>Zugangsausweise zurückgegeben</translation>
    </message>
    <message>
        <source>Deposit returned</source>
        <translation>Kaution zurückgezahlt</translation>
    </message>
    <message>
        <source>Registered address moved</source>
        <translation>Firmensitz umgemeldet</translation>
    </message>
    <message>
        <source>Cloud account handed over</source>
        <translation>Cloud-Konto übergeben</translation>
    </message>
</context>
<context>
    <name>ChecklistItemDialog</name>
    <message>
        <source>&amp;When</source>
        <translation>W&amp;ann</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Checkliste ergänzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
    <name>ChoiceCard</name>
    <message>
        <source>Not added</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) on this floor</source>
        <translation>
            <numerusform>%n Platz auf dieser Etage</numerusform>
            <numerusform>%n Plätze auf dieser Etage</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}, {until}</source>
        <translation>{numbers}, {until}</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n free</source>
        <translation>
            <numerusform>Nur den freien</numerusform>
            <numerusform>Nur die %n freien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n other(s)</source>
        <translation>
            <numerusform>Nur den anderen</numerusform>
            <numerusform>Nur die %n anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the free one(s) …</source>
        <translation>
            <numerusform>Auf den freien umziehen …</numerusform>
            <numerusform>Die %n auf die freien umziehen …</numerusform>
        </translation>
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
    <name>CloseMonthDialog</name>
    <message>
        <source>Close {month}</source>
        <translation>{month} abschließen</translation>
    </message>
    <message>
        <source>Nothing more is booked until {day}. Later news of {month} goes to the next open month.</source>
        <translation>Bis {day} wird nichts mehr gebucht. Was zu {month} noch kommt, steht im nächsten offenen Monat.</translation>
    </message>
    <message>
        <source>Undo does not take this back. Opening the month again needs a reason, which stays.</source>
        <translation>Rückgängig nimmt das nicht zurück. Wieder öffnen braucht einen Grund, der bleibt.</translation>
    </message>
    <message>
        <source>{amounts} belongs to unknown accounts.</source>
        <translation>{amounts} gehören zu unbekannten Konten.</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>The bill is preliminary: {names}.</source>
        <translation>Die Rechnung ist vorläufig: {names}.</translation>
    </message>
    <message>
        <source>Credit, but no bill of this month: {names}.</source>
        <translation>Guthaben, aber keine Rechnung dieses Monats: {names}.</translation>
    </message>
    <message>
        <source>No comparison with the provider’s list of vouchers was signed since.</source>
        <translation>Seither wurde kein Abgleich mit der Gutscheinliste des Anbieters unterzeichnet.</translation>
    </message>
    <message>
        <source>Reconcile …</source>
        <translation>Abstimmen …</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>Bis dahin ist nichts gebucht.</translation>
    </message>
    <message>
        <source>All that is booked until {day}:</source>
        <translation>Alles, was bis {day} gebucht ist:</translation>
    </message>
    <message>
        <source>Is booked as lapsed:</source>
        <translation>Wird als verfallen gebucht:</translation>
    </message>
    <message>
        <source>{amount} of {voucher}, {owner}, after {day}</source>
        <translation>{amount} von {voucher}, {owner}, nach dem {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>vouchers</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>CloudAccounts</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wem es gehört</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Vouchers pay</source>
        <translation>Gutscheine zahlen</translation>
    </message>
    <message>
        <source>Credit stands in</source>
        <translation>Guthaben steht in</translation>
    </message>
    <message>
        <source>{amounts} in suspense</source>
        <translation>{amounts} in der Schwebe</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Topf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
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
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Year of the number</source>
        <translation>Jahr der Nummer</translation>
    </message>
    <message>
        <source>Place in the year</source>
        <translation>Stelle im Jahr</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Frühere Nummer</translation>
    </message>
    <message>
        <source>Rule of numbers</source>
        <translation>Nummernregel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Kündigung bis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>Frist in</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Gekündigt am</translation>
    </message>
    <message>
        <source>Notice by whom</source>
        <translation>Gekündigt von</translation>
    </message>
    <message>
        <source>Renews itself by months</source>
        <translation>Verlängert sich um Monate</translation>
    </message>
    <message>
        <source>Renews to</source>
        <translation>Verlängert bis</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>Fee / month</source>
        <translation>Entgelt/Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Kaution</translation>
    </message>
    <message>
        <source>Rent-free days</source>
        <translation>Mietfreie Tage</translation>
    </message>
    <message>
        <source>Cloud credit</source>
        <translation>Cloud-Guthaben</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Grund der Korrektur</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>USt.-Betrag</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Rechnung vom</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>JIB ID of the contract</source>
        <translation>JIB-ID des Vertrags</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>Topf des Standorts</translation>
    </message>
    <message>
        <source>Column of the credit</source>
        <translation>Spalte des Guthabens</translation>
    </message>
    <message>
        <source>Vouchers pay</source>
        <translation>Gutscheine zahlen</translation>
    </message>
    <message>
        <source>Headers of bills</source>
        <translation>Spalten der Rechnungen</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Gewährt am</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>Für Produkte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Zahlbar</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>Aus Guthaben</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>JIB ID of the desk</source>
        <translation>JIB-ID des Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>JIB ID of the floor</source>
        <translation>JIB-ID der Etage</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Across (cm)</source>
        <translation>Nach rechts (cm)</translation>
    </message>
    <message>
        <source>Down (cm)</source>
        <translation>Nach unten (cm)</translation>
    </message>
    <message>
        <source>Width (cm)</source>
        <translation>Breite (cm)</translation>
    </message>
    <message>
        <source>Depth (cm)</source>
        <translation>Tiefe (cm)</translation>
    </message>
    <message>
        <source>Turned (°)</source>
        <translation>Gedreht (°)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Vorhanden seit</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Vorhanden bis</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Wie es endet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitzplätze</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>English remark</source>
        <translation>Englischer Hinweis</translation>
    </message>
    <message>
        <source>Chinese remark</source>
        <translation>Chinesischer Hinweis</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Art des Bildes</translation>
    </message>
    <message>
        <source>Picture across (cm)</source>
        <translation>Bild nach rechts (cm)</translation>
    </message>
    <message>
        <source>Picture down (cm)</source>
        <translation>Bild nach unten (cm)</translation>
    </message>
    <message>
        <source>Scale of the picture</source>
        <translation>Maßstab des Bildes</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
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
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Was wohin kommt</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
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
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>notice by {day}</source>
        <translation>Kündigung bis {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>endet {day}</translation>
    </message>
    <message>
        <source>Nothing new: these lines count already.</source>
        <translation>Nichts Neues: Diese Zeilen zählen bereits.</translation>
    </message>
    <message>
        <source>This is an estimate: it is kept for charts and books nothing.</source>
        <translation>Dies ist eine Schätzung: Sie bleibt für Diagramme und bucht nichts.</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>unbekanntes Konto</translation>
    </message>
    <message>
        <source>Nothing was booked: mend these rows first.</source>
        <translation>Nichts wurde gebucht: Berichtigen Sie zuerst diese Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n line(s).</source>
        <translation>
            <numerusform>%n Zeile übernommen.</numerusform>
            <numerusform>%n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was booked yet.</source>
        <translation>Noch wurde nichts gebucht.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to {path}.</source>
        <translation>
            <numerusform>%n Seite in „{path}“ geschrieben.</numerusform>
            <numerusform>%n Seiten in „{path}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed {month}.</source>
        <translation>{month} abgeschlossen.</translation>
    </message>
    <message>
        <source>Opened {month} again.</source>
        <translation>{month} wieder geöffnet.</translation>
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
        <source>%n row(s) were changed here and in the file: decide in the window.</source>
        <translation>
            <numerusform>%n Zeile wurde hier und in der Datei geändert: im Fenster entscheiden.</numerusform>
            <numerusform>%n Zeilen wurden hier und in der Datei geändert: im Fenster entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are a question and were not taken in: decide in the window.</source>
        <translation>
            <numerusform>%n Zeile ist fraglich und wurde nicht übernommen: im Fenster entscheiden.</numerusform>
            <numerusform>%n Zeilen sind fraglich und wurden nicht übernommen: im Fenster entscheiden.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n character(s) that no workbook can hold were left out.</source>
        <translation>
            <numerusform>%n Zeichen, das keine Arbeitsmappe fassen kann, wurde ausgelassen.</numerusform>
            <numerusform>%n Zeichen, die keine Arbeitsmappe fassen kann, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no templates.</source>
        <translation>Es gibt keine Vorlagen.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} and further</source>
        <translation>Zeilen {first} bis {last} und weitere</translation>
    </message>
    <message>
        <source>Wrote the workbook of {name} to {path}.</source>
        <translation>Arbeitsmappe der Vorlage „{name}“ in „{path}“ geschrieben.</translation>
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
    <message>
        <source>Desk {number}</source>
        <translation>Platz {number}</translation>
    </message>
    <message>
        <source>Voucher {number}</source>
        <translation>Gutschein {number}</translation>
    </message>
    <message>
        <source>Cloud account {number}</source>
        <translation>Cloud-Konto {number}</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>{list} · signed</source>
        <translation>{list} · unterzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) have no note yet.</source>
        <translation>
            <numerusform>%n Differenz hat noch keine Notiz.</numerusform>
            <numerusform>%n Differenzen haben noch keine Notiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Die erste zeigen</translation>
    </message>
    <message>
        <source>Signed by {who}, {when}.</source>
        <translation>Unterzeichnet von {who}, {when}.</translation>
    </message>
    <message>
        <source>Everything agrees or has a note: the comparison can be signed.</source>
        <translation>Alles stimmt überein oder hat eine Notiz: Die Abstimmung kann unterzeichnet werden.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Entfernt lassen</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>In der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>eingeben</translation>
    </message>
    <message>
        <source>It was removed here, and changed in the workbook. Back it comes with that change.</source>
        <translation>Hier entfernt, in der Arbeitsmappe geändert. Zurückgeholt wird es mit dieser Änderung.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>When the workbook left, {day}:</source>
        <translation>Beim Export der Arbeitsmappe, {day}:</translation>
    </message>
    <message>
        <source>The value that is not taken stays in the history.</source>
        <translation>Der nicht gewählte Wert bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>For all that are open</source>
        <translation>Für alle offenen</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n from the workbook</source>
        <translation>
            <numerusform>Alle %n aus der Arbeitsmappe nehmen</numerusform>
            <numerusform>Alle %n aus der Arbeitsmappe nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n as here</source>
        <translation>
            <numerusform>Alle %n wie hier lassen</numerusform>
            <numerusform>Alle %n wie hier lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>This field over time</source>
        <translation>Dieses Feld im Verlauf</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{value}, first entry</source>
        <translation>{value}, erster Eintrag</translation>
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
    <name>Contract</name>
    <message>
        <source>That is {length}.</source>
        <translation>Dauer: {length}.</translation>
    </message>
    <message>
        <source>No fee, so there is nothing to pay each month.</source>
        <translation>Kein Entgelt, also monatlich nichts zu zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), {net} net, {gross} with VAT; the first from {day} on.</source>
        <translation>
            <numerusform>%n Zahlung, {net} netto, {gross} mit USt.; ab {day}.</numerusform>
            <numerusform>%n Zahlungen, {net} netto, {gross} mit USt.; die erste ab {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed by %n day(s)</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}, both days included</source>
        <translation>{first} bis {last}, beide Tage eingeschlossen</translation>
    </message>
    <message>
        <source>{term}.</source>
        <translation>{term}.</translation>
    </message>
    <message>
        <source>{term}, notice by {notice}.</source>
        <translation>{term}, Kündigung bis {notice}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to decide.</source>
        <translation>
            <numerusform>Noch %n Tag Zeit.</numerusform>
            <numerusform>Noch %n Tage Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by itself; no automatic renewal</source>
        <translation>Endet von selbst; keine automatische Verlängerung</translation>
    </message>
    <message numerus="yes">
        <source>Renews itself by %n month(s)</source>
        <translation>
            <numerusform>Verlängert sich um %n Monat</numerusform>
            <numerusform>Verlängert sich um %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renews itself by %n month(s), to {day}</source>
        <translation>
            <numerusform>Verlängert sich um %n Monat, bis {day}</numerusform>
            <numerusform>Verlängert sich um %n Monate, bis {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>the startup</source>
        <translation>das Startup</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>der Standort</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>Auszug</translation>
    </message>
</context>
<context>
    <name>ContractActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>Nicht gespeichert. Erneut öffnen, um mit den Eingaben weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>ContractColumns</name>
    <message>
        <source>Desks</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>Name, Pinyin oder Kennziffer</translation>
    </message>
    <message>
        <source>Edit contract {number}</source>
        <translation>Vertrag {number} bearbeiten</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Startup, kind, first day and currency are fixed by the signature.</source>
        <translation>Startup, Art, erster Tag und Währung stehen mit der Unterschrift fest.</translation>
    </message>
    <message>
        <source>Fixed: the contract is renewed from the day after</source>
        <translation>Steht fest: Ab dem Folgetag ist der Vertrag verlängert</translation>
    </message>
    <message>
        <source>The day after {number} ends: no gap, no overlap</source>
        <translation>Der Tag nach dem Ende von {number}: ohne Lücke, ohne Überschneidung</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>A draft has no number yet: it comes with the signature. Days are typed as you like, 1.3.2027 or 1 March 2027.</source>
        <translation>Ein Entwurf hat noch keine Nummer, sie kommt mit der Unterschrift. Tage in beliebiger Form eingeben, 1.3.2027 oder 1. März 2027.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>&amp;Startup</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Notice &amp;period</source>
        <translation>Kündigungs&amp;frist</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>Frist in</translation>
    </message>
    <message>
        <source>&amp;Renews itself</source>
        <translation>&amp;Verlängert sich</translation>
    </message>
    <message>
        <source>months each time</source>
        <translation>Monate jeweils</translation>
    </message>
    <message>
        <source>Empty: it ends by itself</source>
        <translation>Leer: endet von selbst</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>Arbeits&amp;plätze</translation>
    </message>
    <message>
        <source>Fee / &amp;month</source>
        <translation>Ent&amp;gelt / Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>US&amp;t.</translation>
    </message>
    <message>
        <source>Dep&amp;osit</source>
        <translation>&amp;Kaution</translation>
    </message>
    <message>
        <source>R&amp;ent-free days</source>
        <translation>&amp;Mietfreie Tage</translation>
    </message>
    <message>
        <source>&amp;Cloud credit</source>
        <translation>&amp;Cloud-Guthaben</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draft contract</source>
        <translation>Vertrag entwerfen</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>This is what you typed before. It is not saved yet.</source>
        <translation>Das sind die früheren Eingaben. Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{who} changed the contract first, {when}. Look at it again, then go on.</source>
        <translation>{who} hat den Vertrag zuerst geändert, {when}. Noch einmal ansehen, dann weiter.</translation>
    </message>
</context>
<context>
    <name>ContractKind</name>
    <message>
        <source>Incubation</source>
        <translation>Inkubation</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>NDA</source>
        <translation>NDA</translation>
    </message>
</context>
<context>
    <name>ContractLetterDialog</name>
    <message>
        <source>Our template, in Chinese and English</source>
        <translation>Unsere Vorlage, chinesisch und englisch</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have no value in this contract; a line to write on is left.</source>
        <translation>
            <numerusform>%n Feld hat in diesem Vertrag keinen Wert; dort bleibt eine Zeile zum Ausfüllen.</numerusform>
            <numerusform>%n Felder haben in diesem Vertrag keinen Wert; dort bleibt eine Zeile zum Ausfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>– (a line to write on)</source>
        <translation>– (Zeile zum Ausfüllen)</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Angeben, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Writing the contract</source>
        <translation>Vertrag wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>„{path}“ geschrieben.</translation>
    </message>
    <message>
        <source>Contract as Word file</source>
        <translation>Vertrag als Word-Datei</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Keep in the data file</source>
        <translation>In der Datendatei aufheben</translation>
    </message>
    <message>
        <source>Remove from the data file</source>
        <translation>Aus der Datendatei entfernen</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Gefüllt mit</translation>
    </message>
    <message>
        <source>Show &amp;all fields that a template can name</source>
        <translation>&amp;Alle Felder zeigen, die eine Vorlage nennen kann</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write Word file</source>
        <translation>Word-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Terms on</source>
        <translation>Bedingungen am</translation>
    </message>
    <message>
        <source>Terms on this day</source>
        <translation>Bedingungen an diesem Tag</translation>
    </message>
    <message>
        <source>Nothing was amended: the terms are those that were signed.</source>
        <translation>Ohne Nachtrag: Es gelten die unterzeichneten Bedingungen.</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>vereinbart {day}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>In cloud credits</source>
        <translation>Im Cloud-Guthaben</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>Word …</source>
        <translation>Word …</translation>
    </message>
    <message>
        <source>Print or PDF …</source>
        <translation>Druck/PDF …</translation>
    </message>
    <message>
        <source>Files dropped here are attached. Each may have 20 MB; they are kept inside the data file.</source>
        <translation>Hier abgelegte Dateien werden angehängt. Jede darf 20&#xa0;MB haben; sie liegen in der Datendatei.</translation>
    </message>
    <message>
        <source>Nothing attached yet.</source>
        <translation>Noch nichts angehängt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Mark invoiced …</source>
        <translation>Fakturiert …</translation>
    </message>
    <message>
        <source>Mark paid …</source>
        <translation>Bezahlt …</translation>
    </message>
    <message>
        <source>Mark unpaid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Wieder planen</translation>
    </message>
    <message>
        <source>Payment schedule</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>Fees, net</source>
        <translation>Entgelte, netto</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Mit USt.</translation>
    </message>
    <message>
        <source>Of it invoiced</source>
        <translation>Davon fakturiert</translation>
    </message>
    <message>
        <source>Of it paid</source>
        <translation>Davon bezahlt</translation>
    </message>
    <message>
        <source>Deposit held</source>
        <translation>Kaution vorhanden</translation>
    </message>
    <message>
        <source>No fee and no deposit are agreed: nothing is to be paid.</source>
        <translation>Weder Entgelt noch Kaution vereinbart: Nichts ist zu zahlen.</translation>
    </message>
    <message>
        <source>This is what will be due once the contract is signed.</source>
        <translation>Das wird fällig, sobald der Vertrag unterzeichnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen: {sum}</source>
        <translation>
            <numerusform>%n Zeile gewählt: {sum}</numerusform>
            <numerusform>%n Zeilen gewählt: {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more lines (Shift or Ctrl) to mark them.</source>
        <translation>Zeilen zum Markieren wählen (Umschalt, Strg).</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Noch nicht unterzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Endet in %n Tag.</numerusform>
            <numerusform>Endet in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today.</source>
        <translation>Endet heute.</translation>
    </message>
    <message>
        <source>{notice} to the end of the term</source>
        <translation>{notice} zum Ende der Laufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n zugesagt</numerusform>
            <numerusform>%n zugesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} given</source>
        <translation>{count} vergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>%n mehr als zugesagt</numerusform>
            <numerusform>%n mehr als zugesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} a month plus {rate} VAT</source>
        <translation>{amount} im Monat zzgl. {rate} USt.</translation>
    </message>
    <message>
        <source>{amount} a month, no VAT</source>
        <translation>{amount} im Monat, ohne USt.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Entgelt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until {day}</source>
        <translation>
            <numerusform>%n Tag, bis {day}</numerusform>
            <numerusform>%n Tage, bis {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}, received {day}</source>
        <translation>{amount}, erhalten {day}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Verlängert durch</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>einen Entwurf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>Draft, no number yet</source>
        <translation>Entwurf, noch ohne Nummer</translation>
    </message>
    <message>
        <source>Locked; corrected only with a reason</source>
        <translation>Gesperrt; Korrektur nur mit Grund</translation>
    </message>
    <message>
        <source>Renewed by {number}</source>
        <translation>Verlängert durch {number}</translation>
    </message>
    <message>
        <source>Renewal drafted</source>
        <translation>Verlängerung entworfen</translation>
    </message>
    <message>
        <source>Its end is fixed</source>
        <translation>Das Ende steht fest</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>ContractPapers</name>
    <message>
        <source>contract reminders.ics</source>
        <translation>Vertragserinnerungen.ics</translation>
    </message>
    <message>
        <source>Reminders as calendar</source>
        <translation>Erinnerungen als Kalender</translation>
    </message>
    <message>
        <source>Writing reminders</source>
        <translation>Erinnerungen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n reminder(s) to {path}.</source>
        <translation>
            <numerusform>%n Erinnerung in „{path}“ geschrieben.</numerusform>
            <numerusform>%n Erinnerungen in „{path}“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Up for renewal</source>
        <translation>Zu verlängern</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Aufgelöst</translation>
    </message>
</context>
<context>
    <name>ContractStep</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Entwurf entfernen</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation>Kündigung zurücknehmen</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>ContractsMenus</name>
    <message>
        <source>Filter by state …</source>
        <translation>Nach Stand filtern …</translation>
    </message>
    <message>
        <source>Filter by kind …</source>
        <translation>Nach Art filtern …</translation>
    </message>
    <message>
        <source>Filter by startup …</source>
        <translation>Nach Startup filtern …</translation>
    </message>
    <message>
        <source>Filter by month of the end …</source>
        <translation>Nach Monat des Endes filtern …</translation>
    </message>
    <message>
        <source>New contract …</source>
        <translation>Neuer Vertrag …</translation>
    </message>
    <message>
        <source>Attach documents …</source>
        <translation>Dokumente anhängen …</translation>
    </message>
    <message>
        <source>Import contracts …</source>
        <translation>Verträge importieren …</translation>
    </message>
    <message>
        <source>Export contracts …</source>
        <translation>Verträge exportieren …</translation>
    </message>
    <message>
        <source>Contract as a Word file …</source>
        <translation>Vertrag als Word-Datei …</translation>
    </message>
    <message>
        <source>Print contract or save as PDF …</source>
        <translation>Vertrag drucken oder als PDF …</translation>
    </message>
    <message>
        <source>Reminders as a calendar file …</source>
        <translation>Erinnerungen als Kalenderdatei …</translation>
    </message>
    <message>
        <source>Finance workbook …</source>
        <translation>Finanz-Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Rule of contract numbers …</source>
        <translation>Regel der Vertragsnummern …</translation>
    </message>
    <message>
        <source>Show the startup</source>
        <translation>Startup anzeigen</translation>
    </message>
    <message>
        <source>Contracts that need a decision</source>
        <translation>Verträge, über die zu entscheiden ist</translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>No contracts yet</source>
        <translation>Noch keine Verträge</translation>
    </message>
    <message>
        <source>Contracts belong here: who may stay until when, for how much, and by which day notice must be given. The page then shows what needs a decision next.</source>
        <translation>Hier stehen die Verträge: wer bis wann bleibt, zu welchem Entgelt und bis wann zu kündigen ist. Die Seite zeigt dann, was als Nächstes zu entscheiden ist.</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>No contract fits the search and the filters.</source>
        <translation>Kein Vertrag passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Show all contracts</source>
        <translation>Alle Verträge anzeigen</translation>
    </message>
    <message>
        <source>{shown} contracts of {total}</source>
        <translation>{shown} von {total} Verträgen</translation>
    </message>
    <message>
        <source>{count} need a decision within {days} days</source>
        <translation>{count} binnen {days} Tagen zu entscheiden</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Desks promised {sum}</source>
        <translation>Zugesagte Arbeitsplätze {sum}</translation>
    </message>
    <message>
        <source>Fees per month {sum}</source>
        <translation>Entgelte im Monat {sum}</translation>
    </message>
    <message>
        <source>Deposits {sum}</source>
        <translation>Kautionen {sum}</translation>
    </message>
    <message>
        <source>Number, startup, pinyin</source>
        <translation>Nummer, Startup, Pinyin</translation>
    </message>
    <message>
        <source>Search contracts</source>
        <translation>Verträge suchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Ends in month</source>
        <translation>Endet im Monat</translation>
    </message>
    <message>
        <source>Due in 90 days</source>
        <translation>In 90 Tagen fällig</translation>
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
        <source>New contract (Ctrl+N)</source>
        <translation>Neuer Vertrag (Strg+N)</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>CorrectDeskDialog</name>
    <message>
        <source>Correct who had a desk</source>
        <translation>Berichtigen, wer einen Platz hatte</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>&amp;Startup</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>Das bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Ohne Vertrag</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct contract {number}</source>
        <translation>Vertrag {number} korrigieren</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Why it is corrected; it stays in the history</source>
        <translation>Warum korrigiert wird; bleibt im Verlauf</translation>
    </message>
</context>
<context>
    <name>CreditActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>Nicht gespeichert. Erneut öffnen, um mit den Eingaben weiterzumachen.</translation>
    </message>
    <message>
        <source>Credit is granted onto a cloud account. Enter one first.</source>
        <translation>Guthaben wird auf ein Cloud-Konto gewährt. Legen Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>Nothing is left in the pool. Grant credit onto the pool’s account first.</source>
        <translation>Im Topf ist nichts mehr. Gewähren Sie zuerst Guthaben auf das Konto des Topfs.</translation>
    </message>
    <message>
        <source>No voucher can pay for it: none is left that is good on those days.</source>
        <translation>Kein Gutschein kann das bezahlen: Keiner mit Rest gilt an diesen Tagen.</translation>
    </message>
    <message>
        <source>Every account belongs to a startup or is the pool.</source>
        <translation>Jedes Konto gehört einem Startup oder ist der Topf.</translation>
    </message>
    <message>
        <source>The bill of {month} may still change. Close the month from {day} on.</source>
        <translation>Die Rechnung von {month} kann sich noch ändern. Schließen Sie den Monat ab {day} ab.</translation>
    </message>
    <message>
        <source>No month is closed.</source>
        <translation>Kein Monat ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>CreditColumn</name>
    <message>
        <source>Vouchers (代金券, cash coupons)</source>
        <translation>Gutscheine (代金券, cash coupons)</translation>
    </message>
    <message>
        <source>Coupons (优惠券)</source>
        <translation>Rabattgutscheine (优惠券)</translation>
    </message>
    <message>
        <source>Prepaid card (储值卡)</source>
        <translation>Guthabenkarte (储值卡)</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Rabattgutscheine</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>Guthabenkarte</translation>
    </message>
</context>
<context>
    <name>CreditColumns</name>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Lapses unused</source>
        <translation>Verfällt ungenutzt</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Bisher verbraucht</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Paid by nobody</source>
        <translation>Ungedeckt</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>Topf des Standorts</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>out of credit</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>{amount} by {day}</source>
        <translation>{amount}, {day}</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
</context>
<context>
    <name>CreditEntries</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>{what} on {day}: {amount}</source>
        <translation>{what} am {day}: {amount}</translation>
    </message>
    <message>
        <source>Booked {when} by {who}</source>
        <translation>Gebucht {when} von {who}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Gebucht {when}</translation>
    </message>
</context>
<context>
    <name>CreditFilters</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
</context>
<context>
    <name>CreditForecast</name>
    <message>
        <source>Preparing the figures</source>
        <translation>Zahlen werden vorbereitet</translation>
    </message>
    <message>
        <source>unknown, no final bill</source>
        <translation>unbekannt, keine endgültige Rechnung</translation>
    </message>
    <message>
        <source>out of credit</source>
        <translation>kein Guthaben</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>{name}: {amount} left, runs out: {when}</source>
        <translation>{name}: noch {amount}, reicht bis: {when}</translation>
    </message>
    <message>
        <source>{line}; {amount} lapses unused after {day}</source>
        <translation>{line}; {amount} verfällt ungenutzt nach dem {day}</translation>
    </message>
</context>
<context>
    <name>CreditForecastDialog</name>
    <message>
        <source>No FOCUS export and no v2 bill was taken in.</source>
        <translation>Es ist kein FOCUS-Export und keine v2-Rechnung eingelesen.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Es gibt noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>What was used month by month, and what is to come.</source>
        <translation>Was Monat für Monat verbraucht wurde und was noch kommt.</translation>
    </message>
    <message>
        <source>What is left, and what will be.</source>
        <translation>Was übrig ist und was übrig sein wird.</translation>
    </message>
    <message>
        <source>In which month vouchers end, and what is left of them then.</source>
        <translation>In welchem Monat Gutscheine enden und was dann von ihnen übrig ist.</translation>
    </message>
    <message>
        <source>How many months credit lasts, what runs out first on top.</source>
        <translation>Wie viele Monate das Guthaben reicht, was zuerst endet oben.</translation>
    </message>
    <message>
        <source>What files say that book nothing.</source>
        <translation>Was Dateien sagen, die nichts buchen.</translation>
    </message>
    <message>
        <source>Expected is the mean of the last final months, paid by vouchers while they last.</source>
        <translation>Erwartet wird das Mittel der letzten endgültigen Monate, aus Gutscheinen bezahlt, solange sie reichen.</translation>
    </message>
    <message>
        <source>A step down is credit that lapses. Without a final bill nothing is taken off.</source>
        <translation>Eine Stufe nach unten ist verfallendes Guthaben. Ohne endgültige Rechnung wird nichts abgezogen.</translation>
    </message>
    <message>
        <source>What lapses is what the mean of the last final months leaves.</source>
        <translation>Es verfällt, was beim Mittel der letzten endgültigen Monate übrig bleibt.</translation>
    </message>
    <message>
        <source>A bar that ends before its dashes: credit is used up before its last voucher ends.</source>
        <translation>Endet ein Balken vor den Strichen, ist das Guthaben vor dem letzten Gutschein verbraucht.</translation>
    </message>
    <message>
        <source>For looking at only: estimates are never booked and are in no other figure.</source>
        <translation>Nur zum Ansehen: Schätzungen werden nie gebucht und stehen in keiner anderen Zahl.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Lapsing</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n month(s)</source>
        <translation>
            <numerusform>Mittel aus %n Monat</numerusform>
            <numerusform>Mittel aus %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Days ahead of cloud credits</source>
        <translation>Ausblick auf das Cloud-Guthaben</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>What is ahead is told by the mean of the last final months.</source>
        <translation>Der Ausblick folgt dem Mittel der letzten endgültigen Monate.</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>Saldo heute</translation>
    </message>
    <message>
        <source>Used a month</source>
        <translation>Verbrauch im Monat</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>Lapses unused within 90 days</source>
        <translation>Verfällt ungenutzt in 90 Tagen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Use of the month</source>
        <translation>Verbrauch des Monats</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Estimates of the month</source>
        <translation>Schätzungen des Monats</translation>
    </message>
    <message>
        <source>Arrows walk through the figure, Enter opens its list; Enter in the list shows the account on its page.</source>
        <translation>Pfeiltasten gehen durch das Bild, Enter öffnet die Liste; Enter in der Liste zeigt das Konto auf seiner Seite.</translation>
    </message>
    <message>
        <source>Only this startup</source>
        <translation>Nur dieses Startup</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Konto zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Pool of the base</source>
        <translation>Topf des Standorts</translation>
    </message>
    <message>
        <source>Good from {first} until {last}.</source>
        <translation>Gültig vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>That month is closed: it will be booked on {day}.</source>
        <translation>Dieser Monat ist abgeschlossen: Gebucht wird am {day}.</translation>
    </message>
    <message>
        <source>{amount} that was used before and nobody paid is paid from it at once.</source>
        <translation>{amount}, die verbraucht und nicht bezahlt sind, werden sofort daraus bezahlt.</translation>
    </message>
    <message>
        <source>{amount} that was used before stays unpaid by it: other days or products.</source>
        <translation>{amount}, die verbraucht sind, bezahlt es nicht: andere Tage oder Produkte.</translation>
    </message>
</context>
<context>
    <name>CreditMenus</name>
    <message>
        <source>Grant credit …</source>
        <translation>Guthaben gewähren …</translation>
    </message>
    <message>
        <source>Allocate from the pool …</source>
        <translation>Aus dem Topf zuteilen …</translation>
    </message>
    <message>
        <source>Let vouchers pay for what is open</source>
        <translation>Gutscheine Offenes zahlen lassen</translation>
    </message>
    <message>
        <source>Change cloud account …</source>
        <translation>Cloud-Konto ändern …</translation>
    </message>
    <message>
        <source>Cloud accounts …</source>
        <translation>Cloud-Konten …</translation>
    </message>
    <message>
        <source>Assign an unknown account …</source>
        <translation>Unbekanntes Konto zuordnen …</translation>
    </message>
    <message>
        <source>Close month …</source>
        <translation>Monat abschließen …</translation>
    </message>
    <message>
        <source>Open the last month again …</source>
        <translation>Letzten Monat wieder öffnen …</translation>
    </message>
    <message>
        <source>Import bill …</source>
        <translation>Rechnung importieren …</translation>
    </message>
    <message>
        <source>Import vouchers …</source>
        <translation>Gutscheine importieren …</translation>
    </message>
    <message>
        <source>Import a list of grants …</source>
        <translation>Liste von Kontingenten importieren …</translation>
    </message>
    <message>
        <source>Import a list of cloud accounts …</source>
        <translation>Liste von Cloud-Konten importieren …</translation>
    </message>
    <message>
        <source>Reconcile vouchers …</source>
        <translation>Gutscheine abstimmen …</translation>
    </message>
    <message>
        <source>Statement of account …</source>
        <translation>Kontoauszug …</translation>
    </message>
    <message>
        <source>Export credits …</source>
        <translation>Guthaben exportieren …</translation>
    </message>
    <message>
        <source>Finance workbook …</source>
        <translation>Finanz-Arbeitsmappe …</translation>
    </message>
    <message>
        <source>Forecast and warnings …</source>
        <translation>Prognose und Warnungen …</translation>
    </message>
    <message>
        <source>Show the startup</source>
        <translation>Startup anzeigen</translation>
    </message>
</context>
<context>
    <name>CreditMonths</name>
    <message>
        <source>{when}: closed by {who}.</source>
        <translation>{when}: abgeschlossen von {who}.</translation>
    </message>
    <message>
        <source>{when}: opened again by {who}. {reason}</source>
        <translation>{when}: wieder geöffnet von {who}. {reason}</translation>
    </message>
</context>
<context>
    <name>CreditOutlook</name>
    <message>
        <source>by credit</source>
        <translation>aus Guthaben</translation>
    </message>
    <message>
        <source>in cash or unpaid</source>
        <translation>bar oder offen</translation>
    </message>
    <message>
        <source>expected by credit</source>
        <translation>erwartet aus Guthaben</translation>
    </message>
    <message>
        <source>expected, not covered</source>
        <translation>erwartet, nicht gedeckt</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>expected at this use</source>
        <translation>erwartet bei diesem Verbrauch</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>will lapse unused</source>
        <translation>verfällt ungenutzt</translation>
    </message>
    <message>
        <source>will be used before</source>
        <translation>wird vorher verbraucht</translation>
    </message>
    <message>
        <source>without a forecast</source>
        <translation>ohne Ausblick</translation>
    </message>
    <message>
        <source>until credit runs out</source>
        <translation>bis das Guthaben verbraucht ist</translation>
    </message>
    <message>
        <source>until the last voucher ends</source>
        <translation>bis der letzte Gutschein endet</translation>
    </message>
    <message>
        <source>by credit, as FOCUS says</source>
        <translation>aus Guthaben laut FOCUS</translation>
    </message>
    <message>
        <source>payable</source>
        <translation>zu zahlen</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By credit</source>
        <translation>Aus Guthaben</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>Vorrat der Basis</translation>
    </message>
    <message>
        <source>final</source>
        <comment>of a bill</comment>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>of a bill</comment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Expected {days}</source>
        <comment>a day or a month</comment>
        <translation>Erwartet {days}</translation>
    </message>
    <message>
        <source>nothing is expected</source>
        <translation>nichts wird erwartet</translation>
    </message>
    <message>
        <source>{amount} that no voucher covers</source>
        <translation>{amount} ohne Gutschein</translation>
    </message>
    <message>
        <source>no bill</source>
        <translation>keine Rechnung</translation>
    </message>
    <message>
        <source>{amount} by credit</source>
        <translation>{amount} aus Guthaben</translation>
    </message>
    <message>
        <source>{amount} in cash or unpaid</source>
        <translation>{amount} bar oder offen</translation>
    </message>
    <message>
        <source>{amount} from vouchers</source>
        <translation>{amount} aus Gutscheinen</translation>
    </message>
    <message>
        <source>{left}, of it {amount} lapses that day</source>
        <translation>{left}, davon verfällt {amount} an dem Tag</translation>
    </message>
    <message>
        <source>no voucher ends</source>
        <translation>kein Gutschein endet</translation>
    </message>
    <message>
        <source>{amount} lapsed</source>
        <translation>{amount} verfallen</translation>
    </message>
    <message>
        <source>{amount} will lapse unused</source>
        <translation>{amount} verfällt ungenutzt</translation>
    </message>
    <message>
        <source>{amount} will be used before</source>
        <translation>{amount} wird vorher verbraucht</translation>
    </message>
    <message>
        <source>{amount} is left, without a forecast</source>
        <translation>{amount} übrig, ohne Ausblick</translation>
    </message>
    <message>
        <source>nothing is left to lapse</source>
        <translation>nichts verfällt</translation>
    </message>
    <message>
        <source>runs out: {when}</source>
        <translation>reicht bis: {when}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} übrig</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} im Monat</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>keine Schätzung</translation>
    </message>
    <message>
        <source>{amount} payable</source>
        <translation>{amount} zu zahlen</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>of {amount} granted</source>
        <translation>von {amount} gewährt</translation>
    </message>
    <message>
        <source>no final bill yet</source>
        <translation>noch keine endgültige Rechnung</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) out of credit</source>
        <translation>
            <numerusform>%n Konto aufgebraucht</numerusform>
            <numerusform>%n Konten aufgebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>none that is known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing within 90 days</source>
        <translation>nichts in 90 Tagen</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>No voucher paid</source>
        <translation>Kein Gutschein zahlte</translation>
    </message>
    <message>
        <source>Cash beside credit</source>
        <translation>Bar trotz Guthaben</translation>
    </message>
    <message>
        <source>Lapses after {day}</source>
        <translation>Verfällt nach {day}</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Less than {degree} % left</source>
        <translation>Weniger als {degree} % übrig</translation>
    </message>
    <message>
        <source>No final bill: {month}</source>
        <translation>Nicht endgültig: {month}</translation>
    </message>
</context>
<context>
    <name>CreditPanel</name>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Paid by nobody</source>
        <translation>Ungedeckt</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Keine Buchung passt zum Filter.</translation>
    </message>
    <message>
        <source>It was reversed.</source>
        <translation>Sie wurde storniert.</translation>
    </message>
    <message>
        <source>It reverses an earlier booking.</source>
        <translation>Sie storniert eine frühere Buchung.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>All use of that day: {amount}, paid by</source>
        <translation>Aller Verbrauch des Tages: {amount}, bezahlt von</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Balance today</source>
        <translation>Guthaben heute</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Reicht bis</translation>
    </message>
    <message>
        <source>{amount} lapses unused after {day}</source>
        <translation>{amount} verfällt ungenutzt nach dem {day}</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>Pay with vouchers</source>
        <translation>Mit Gutscheinen zahlen</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>left of face value, earliest expiry first</source>
        <translation>übrig vom Nennwert, nach Verfall</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>No credit was granted to this account.</source>
        <translation>Diesem Konto wurde kein Guthaben gewährt.</translation>
    </message>
    <message>
        <source>Credit of the base that was not given to a startup yet.</source>
        <translation>Guthaben des Standorts, das noch kein Startup hat.</translation>
    </message>
    <message>
        <source>No final bill tells yet how much is used in a month.</source>
        <translation>Noch keine endgültige Rechnung sagt, wie viel ein Monat verbraucht.</translation>
    </message>
    <message>
        <source>No credit was used from {first} to {last}</source>
        <translation>Von {first} bis {last} wurde kein Guthaben verbraucht</translation>
    </message>
    <message>
        <source>At {amount} a month, as in {month}</source>
        <translation>Bei {amount} im Monat, wie im {month}</translation>
    </message>
    <message>
        <source>At {amount} a month, the mean of {first} to {last}</source>
        <translation>Bei {amount} im Monat, Mittel von {first} bis {last}</translation>
    </message>
    <message>
        <source>Grant of {day}</source>
        <translation>Kontingent vom {day}</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Konto {number}</translation>
    </message>
    <message>
        <source>Grant …</source>
        <translation>Gewähren …</translation>
    </message>
    <message>
        <source>Reconcile …</source>
        <translation>Abstimmen …</translation>
    </message>
    <message>
        <source>Allocate …</source>
        <translation>Zuteilen …</translation>
    </message>
    <message>
        <source>Assign to a startup …</source>
        <translation>Einem Startup zuordnen …</translation>
    </message>
    <message>
        <source>Statement …</source>
        <translation>Auszug …</translation>
    </message>
    <message>
        <source>not good yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message numerus="yes">
        <source>lapses in %n day(s)</source>
        <translation>
            <numerusform>verfällt in %n Tag</numerusform>
            <numerusform>verfällt in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>Recall …</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>Ungültig …</translation>
    </message>
    <message>
        <source>Adjust …</source>
        <translation>Anpassen …</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>the pool of the base</source>
        <translation>dem Topf des Standorts</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt in</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>einem Vertrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No bill of this account was taken in yet.</source>
        <translation>Für dieses Konto wurde noch keine Rechnung eingelesen.</translation>
    </message>
    <message>
        <source>Import bill …</source>
        <translation>Rechnung importieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It books nothing.</source>
        <translation>Sie bucht nichts.</translation>
    </message>
    <message>
        <source>Entries of the month</source>
        <translation>Buchungen des Monats</translation>
    </message>
    <message>
        <source>Spent per month</source>
        <translation>Verbrauch je Monat</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>in {unit}</translation>
    </message>
    <message>
        <source>by credit</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Estimated, not booked: {months}</source>
        <translation>Geschätzt, nicht gebucht: {months}</translation>
    </message>
    <message>
        <source>{month}: {amount} expected</source>
        <translation>{month}: {amount} erwartet</translation>
    </message>
    <message>
        <source>{month}: no bill</source>
        <translation>{month}: keine Rechnung</translation>
    </message>
    <message>
        <source>{month}: {credit} by credit, {cash} in cash</source>
        <translation>{month}: {credit} aus Guthaben, {cash} bar</translation>
    </message>
    <message>
        <source>{text}, preliminary</source>
        <translation>{text}, vorläufig</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>CreditStep</name>
    <message>
        <source>Grant without a voucher</source>
        <translation>Gewährung ohne Gutschein</translation>
    </message>
    <message>
        <source>{left} of {granted} left.</source>
        <translation>Noch {left} von {granted}.</translation>
    </message>
    <message>
        <source>Cloud credits</source>
        <translation>Cloud-Guthaben</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>&amp;Gutschein</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Startup, pinyin or number</source>
        <translation>Startup, Pinyin oder Nummer</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>&amp;Startup</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>Name, Pinyin oder Person</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CreditTimeline</name>
    <message>
        <source>Cloud account entered</source>
        <translation>Cloud-Konto erfasst</translation>
    </message>
    <message>
        <source>Cloud account removed</source>
        <translation>Cloud-Konto entfernt</translation>
    </message>
    <message>
        <source>Given to a startup</source>
        <translation>Einem Startup zugeordnet</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Geändert: {fields}</translation>
    </message>
</context>
<context>
    <name>CreditWarning</name>
    <message>
        <source>{amount} belongs to an unknown account.</source>
        <translation>{amount} gehört zu einem unbekannten Konto.</translation>
    </message>
    <message>
        <source>{amount} was used, but no voucher could pay it.</source>
        <translation>{amount} wurde verbraucht, aber kein Gutschein konnte es bezahlen.</translation>
    </message>
    <message>
        <source>{amount} was paid in cash while credit remains.</source>
        <translation>{amount} wurde bar bezahlt, obwohl noch Guthaben da ist.</translation>
    </message>
    <message>
        <source>{amount} lapses after {day}.</source>
        <translation>{amount} verfällt nach dem {day}.</translation>
    </message>
    <message>
        <source>No credit is left.</source>
        <translation>Es ist kein Guthaben mehr da.</translation>
    </message>
    <message>
        <source>Only {amount} is left, less than {degree} %.</source>
        <translation>Nur noch {amount} übrig, weniger als {degree} %.</translation>
    </message>
    <message>
        <source>The final bill of {month} is missing.</source>
        <translation>Die endgültige Rechnung von {month} fehlt.</translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message>
        <source>The cloud credits of the startups belong here: vouchers, what bills took from them, what was paid in cash beside them, and how long they last. It begins with a bill or a list of vouchers of Alibaba Cloud.</source>
        <translation>Hierher gehören die Cloud-Guthaben der Startups: Gutscheine, was Rechnungen davon nehmen, was daneben bar bezahlt wird und wie lange sie reichen. Es beginnt mit einer Rechnung oder einer Gutscheinliste von Alibaba Cloud.</translation>
    </message>
    <message>
        <source>No cloud credits yet</source>
        <translation>Noch keine Cloud-Guthaben</translation>
    </message>
    <message>
        <source>Import a bill …</source>
        <translation>Rechnung importieren …</translation>
    </message>
    <message>
        <source>Import vouchers …</source>
        <translation>Gutscheine importieren …</translation>
    </message>
    <message>
        <source>To look around first, {link}.</source>
        <translation>Um sich umzusehen: {link}.</translation>
    </message>
    <message>
        <source>Or press {key} at any time.</source>
        <translation>Oder drücken Sie jederzeit {key}.</translation>
    </message>
    <message>
        <source>open the demo data</source>
        <translation>Demodaten öffnen</translation>
    </message>
    <message>
        <source>Close {month} …</source>
        <translation>{month} abschließen …</translation>
    </message>
    <message>
        <source>Close month …</source>
        <translation>Monat abschließen …</translation>
    </message>
    <message>
        <source>No account fits the search and the filters.</source>
        <translation>Kein Konto passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Alle Konten zeigen</translation>
    </message>
    <message>
        <source>All warnings</source>
        <translation>Alle Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>{count} startup(s)</source>
        <translation>
            <numerusform>{count} Startup</numerusform>
            <numerusform>{count} Startups</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Suspense {sum}</source>
        <translation>In der Schwebe {sum}</translation>
    </message>
    <message>
        <source>Unallocated {sum}</source>
        <translation>Nicht zugeordnet {sum}</translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation>Brutto {sum}</translation>
    </message>
    <message>
        <source>By credit {sum}</source>
        <translation>Aus Guthaben {sum}</translation>
    </message>
    <message>
        <source>In cash {sum}</source>
        <translation>Bar {sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>Offen {sum}</translation>
    </message>
    <message>
        <source>Balance {sum}</source>
        <translation>Guthaben {sum}</translation>
    </message>
    <message>
        <source>{amount} belongs to an unknown account</source>
        <translation>{amount} gehört zu einem unbekannten Konto</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>{amount} of {name} was paid by no voucher</source>
        <translation>{amount} von {name} zahlte kein Gutschein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{name} paid {cash} in cash beside {credit} of credit</source>
        <translation>{name} zahlte {cash} bar neben {credit} Guthaben</translation>
    </message>
    <message>
        <source>Startup, account, voucher</source>
        <translation>Startup, Konto, Gutschein</translation>
    </message>
    <message>
        <source>Search cloud credits</source>
        <translation>Cloud-Guthaben suchen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Lapses in 90 days</source>
        <translation>Verfällt in 90 Tagen</translation>
    </message>
    <message>
        <source>Grant …</source>
        <translation>Gewähren …</translation>
    </message>
    <message>
        <source>Grant credit (Ctrl+N)</source>
        <translation>Guthaben gewähren (Strg+N)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Import bill</source>
        <translation>Rechnung importieren</translation>
    </message>
    <message>
        <source>Import bill (Ctrl+I)</source>
        <translation>Rechnung importieren (Strg+I)</translation>
    </message>
    <message>
        <source>More ways to import</source>
        <translation>Mehr zum Importieren</translation>
    </message>
    <message>
        <source>Cloud credits</source>
        <translation>Cloud-Guthaben</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show the plan of today</source>
        <translation>Plan von heute zeigen</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ein Tag zurück</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ein Tag weiter</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>DayTrack</name>
    <message>
        <source>Day of the plan</source>
        <translation>Tag des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) taken</source>
        <translation>
            <numerusform>%n Arbeitsplatz belegt</numerusform>
            <numerusform>%n Arbeitsplätze belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>from contracts</source>
        <translation>laut Verträgen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>from {first} until further notice</source>
        <translation>ab {first} bis auf Weiteres</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{given} of {promised}</source>
        <translation>{given} von {promised}</translation>
    </message>
    <message>
        <source>As on {day}</source>
        <translation>Stand {day}</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>Nicht gespeichert. Erneut öffnen, um mit dem Getippten fortzufahren.</translation>
    </message>
    <message>
        <source>Choose desks on the plan first.</source>
        <translation>Zuerst Plätze auf dem Plan wählen.</translation>
    </message>
    <message>
        <source>Choose as many desks of one as of the other.</source>
        <translation>Von beiden gleich viele Plätze wählen.</translation>
    </message>
    <message>
        <source>Choose a desk on the plan first.</source>
        <translation>Zuerst einen Platz auf dem Plan wählen.</translation>
    </message>
</context>
<context>
    <name>DeskColumns</name>
    <message>
        <source>open end</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>DeskEnds</name>
    <message>
        <source>With the contract</source>
        <translation>Mit dem Vertrag</translation>
    </message>
    <message>
        <source>On a day of its own</source>
        <translation>An einem eigenen Tag</translation>
    </message>
    <message>
        <source>Also after the contract</source>
        <translation>Auch nach dem Vertrag</translation>
    </message>
</context>
<context>
    <name>DeskFeature</name>
    <message>
        <source>By a window</source>
        <translation>Am Fenster</translation>
    </message>
    <message>
        <source>Height-adjustable</source>
        <translation>Höhenverstellbar</translation>
    </message>
    <message>
        <source>With a screen</source>
        <translation>Mit Bildschirm</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
</context>
<context>
    <name>DeskFigures</name>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a desk</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>desks</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>renews itself</source>
        <comment>of a contract, in a narrow column</comment>
        <translation>verlängert sich</translation>
    </message>
    <message numerus="yes">
        <source>{taken} of %n desk(s) taken</source>
        <translation>
            <numerusform>{taken} von %n Arbeitsplatz belegt</numerusform>
            <numerusform>{taken} von %n Arbeitsplätzen belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>a period, both days included</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{count} of them promised and not given yet</source>
        <translation>davon {count} zugesagt und noch nicht vergeben</translation>
    </message>
    <message>
        <source>Expected {days}</source>
        <comment>from contracts, a period</comment>
        <translation>Erwartet {days}</translation>
    </message>
    <message>
        <source>{count} reserved</source>
        <translation>{count} reserviert</translation>
    </message>
    <message>
        <source>{count} out of service</source>
        <translation>{count} außer Betrieb</translation>
    </message>
    <message>
        <source>In no zone</source>
        <translation>In keinem Bereich</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>Bereich {code}</translation>
    </message>
    <message>
        <source>Floor {code}</source>
        <translation>Etage {code}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} von {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n Arbeitsplatz</numerusform>
            <numerusform>%n Arbeitsplätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} promised</source>
        <translation>{count} zugesagt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>reserved</source>
        <comment>of a desk</comment>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a last day that is not fixed</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>{count} in service</source>
        <translation>{count} in Betrieb</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>{count} erwartet</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>left of the line of today</comment>
        <translation>belegt</translation>
    </message>
    <message>
        <source>from contracts</source>
        <comment>right of the line of today</comment>
        <translation>nach Verträgen</translation>
    </message>
</context>
<context>
    <name>DeskFiguresDialog</name>
    <message>
        <source>Floor {code}</source>
        <translation>Etage {code}</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Hier gibt es noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>How many desks are taken.</source>
        <translation>Wie viele Arbeitsplätze belegt sind.</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Am {day}</translation>
    </message>
    <message>
        <source>Filled: taken. Thin dashes: with what is reserved. Dots: expected from contracts. Grey dashes: desks in service.</source>
        <translation>Fläche: belegt. Violett gestrichelt: mit Reserviertem. Punkte: nach Verträgen erwartet. Grau gestrichelt: Arbeitsplätze in Betrieb.</translation>
    </message>
    <message>
        <source>Full: taken. Violet dashes: reserved. Grey dashes: desks in service.</source>
        <translation>Voll: belegt. Violett gestrichelt: reserviert. Grau gestrichelt: Arbeitsplätze in Betrieb.</translation>
    </message>
    <message>
        <source>Full: given. Violet dashes: reserved. Grey dashes: promised.</source>
        <translation>Voll: vergeben. Violett gestrichelt: reserviert. Grau gestrichelt: zugesagt.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>By startup</source>
        <translation>Nach Startup</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day whose desks are listed</source>
        <translation>Der Tag, dessen Arbeitsplätze aufgelistet werden</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Desks behind the figure</source>
        <translation>Arbeitsplätze hinter der Zahl</translation>
    </message>
    <message>
        <source>Promised, not given</source>
        <translation>Zugesagt, nicht vergeben</translation>
    </message>
    <message>
        <source>More than promised</source>
        <translation>Mehr als zugesagt</translation>
    </message>
    <message>
        <source>Arrows walk through the figure, Enter opens its list; Enter in the list shows the desk on the plan.</source>
        <translation>Pfeiltasten gehen durch die Grafik, Enter öffnet die Liste dazu; Enter in der Liste zeigt den Arbeitsplatz im Grundriss.</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Im Grundriss zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Type the numbers of the new desks.</source>
        <translation>Die Nummern der neuen Plätze eingeben.</translation>
    </message>
    <message>
        <source>There is no desk {numbers} on that day.</source>
        <translation>Den Platz {numbers} gibt es an dem Tag nicht.</translation>
    </message>
    <message>
        <source>As many new desks are wanted as go: {wanted}. Here are {found}.</source>
        <translation>Es braucht so viele neue Plätze, wie frei werden: {wanted}. Hier sind {found}.</translation>
    </message>
    <message>
        <source>{numbers} cannot be swapped: out of service.</source>
        <translation>{numbers} kann nicht getauscht werden: außer Betrieb.</translation>
    </message>
</context>
<context>
    <name>DeskHistoryDialog</name>
    <message>
        <source>Desk {number}: history</source>
        <translation>Platz {number}: Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who has it when</source>
        <translation>Wer ihn wann hat</translation>
    </message>
    <message>
        <source>Nobody has had this desk yet.</source>
        <translation>Diesen Platz hatte noch niemand.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Berichtigt: {reason}</translation>
    </message>
</context>
<context>
    <name>DeskOrder</name>
    <message>
        <source>Row by row, from the left</source>
        <translation>Reihe für Reihe, von links</translation>
    </message>
    <message>
        <source>Row by row, there and back</source>
        <translation>Reihe für Reihe, hin und zurück</translation>
    </message>
    <message>
        <source>Column by column</source>
        <translation>Spalte für Spalte</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Bereich für Bereich</translation>
    </message>
    <message>
        <source>As they were chosen</source>
        <translation>Wie ausgewählt</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts gefunden zu „{text}“.</translation>
    </message>
    <message>
        <source>{startup} has no desk on {day}.</source>
        <translation>{startup} hat am {day} keinen Platz.</translation>
    </message>
    <message>
        <source>The next one is given from {day} on.</source>
        <translation>Den nächsten hat es ab {day}.</translation>
    </message>
    <message>
        <source>It had one until {day}.</source>
        <translation>Es hatte einen bis {day}.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
</context>
<context>
    <name>DeskState</name>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>DeskStep</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>{who} changed these desks first, {when}. Look again, then go on.</source>
        <translation>{who} hat diese Plätze zuerst geändert, {when}. Noch einmal ansehen, dann weiter.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Startup</source>
        <translation>&amp;Startup</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>Name, Pinyin oder Person</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Give more than promised</source>
        <translation>Mehr als zugesagt vergeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DeskVerdict</name>
    <message numerus="yes">
        <source>Nobody has these %n desk(s) in that time.</source>
        <translation>
            <numerusform>Niemand hat den Platz in dieser Zeit.</numerusform>
            <numerusform>Niemand hat die %n Plätze in dieser Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next to the team&apos;s desk {number}.</source>
        <comment>one or several desks</comment>
        <translation>Neben dem Platz {number} des Teams.</translation>
    </message>
    <message>
        <source>Take it until {day} only</source>
        <translation>Nur bis {day} nehmen</translation>
    </message>
    <message>
        <source>Begin on {day}</source>
        <translation>Am {day} beginnen</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Platz {number}</translation>
    </message>
    <message>
        <source>Desks {first} and {second}</source>
        <translation>Plätze {first} und {second}</translation>
    </message>
    <message>
        <source>Desks {numbers}</source>
        <translation>Plätze {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor {code}</source>
        <translation>Etage {code}</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>Bereich {code}</translation>
    </message>
    <message>
        <source>at the window</source>
        <translation>am Fenster</translation>
    </message>
    <message>
        <source>both at the window</source>
        <translation>beide am Fenster</translation>
    </message>
    <message>
        <source>all at the window</source>
        <translation>alle am Fenster</translation>
    </message>
    <message>
        <source>with no end planned</source>
        <translation>ohne geplantes Ende</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{day}, with the contract</source>
        <translation>{day}, mit dem Vertrag</translation>
    </message>
    <message>
        <source>{day}, beyond the contract</source>
        <translation>{day}, über den Vertrag hinaus</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>Room {code}</source>
        <translation>Raum {code}</translation>
    </message>
    <message>
        <source>Contract {number}.</source>
        <translation>Vertrag {number}.</translation>
    </message>
    <message>
        <source>Free, with no end in sight.</source>
        <translation>Frei, kein Ende absehbar.</translation>
    </message>
    <message>
        <source>Free until {last}.</source>
        <translation>Frei bis {last}.</translation>
    </message>
    <message>
        <source>Free on this day.</source>
        <translation>An diesem Tag frei.</translation>
    </message>
    <message>
        <source>{startup}, {days}.</source>
        <translation>{startup}, {days}.</translation>
    </message>
    <message>
        <source>Reserved for {startup}, {days}.</source>
        <translation>Reserviert für {startup}, {days}.</translation>
    </message>
    <message>
        <source>Out of service {days}.</source>
        <translation>Außer Betrieb, {days}.</translation>
    </message>
    <message>
        <source>Selected.</source>
        <translation>Ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) selected</source>
        <translation>
            <numerusform>%n Arbeitsplatz ausgewählt</numerusform>
            <numerusform>%n Arbeitsplätze ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesksFoot</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Promised, not given {count}</source>
        <translation>Zugesagt, nicht vergeben {count}</translation>
    </message>
    <message>
        <source>{floor}: {taken} of {desks}, {share} %</source>
        <translation>{floor}: {taken} von {desks}, {share} %</translation>
    </message>
    <message>
        <source>{taken} of {desks}, {share} %</source>
        <translation>{taken} von {desks}, {share} %</translation>
    </message>
</context>
<context>
    <name>DesksMenus</name>
    <message>
        <source>Give desks</source>
        <translation>Plätze vergeben</translation>
    </message>
    <message>
        <source>Reserve …</source>
        <translation>Reservieren …</translation>
    </message>
    <message>
        <source>Take out of service …</source>
        <translation>Außer Betrieb nehmen …</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Free for a while …</source>
        <translation>Vorübergehend freigeben …</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Verlängern …</translation>
    </message>
    <message>
        <source>Move to other desks …</source>
        <translation>Auf andere Plätze umziehen …</translation>
    </message>
    <message>
        <source>Swap desks …</source>
        <translation>Plätze tauschen …</translation>
    </message>
    <message>
        <source>Let desks go on under the next contract</source>
        <translation>Plätze im nächsten Vertrag weiterführen</translation>
    </message>
    <message>
        <source>Take back what has not begun</source>
        <translation>Noch nicht Begonnenes zurücknehmen</translation>
    </message>
    <message>
        <source>History of the desk …</source>
        <translation>Verlauf des Platzes …</translation>
    </message>
    <message>
        <source>Correct the past …</source>
        <translation>Vergangenes berichtigen …</translation>
    </message>
    <message>
        <source>Find seats for a team …</source>
        <translation>Plätze für ein Team finden …</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>Find on the plan</source>
        <translation>Auf dem Plan suchen</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Next floor</source>
        <translation>Nächste Etage</translation>
    </message>
    <message>
        <source>Previous floor</source>
        <translation>Vorige Etage</translation>
    </message>
    <message>
        <source>Show free desks only</source>
        <translation>Nur freie Plätze zeigen</translation>
    </message>
    <message>
        <source>List beside the plan</source>
        <translation>Liste neben dem Plan</translation>
    </message>
    <message>
        <source>Show the startup</source>
        <translation>Startup zeigen</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>Vertrag zeigen</translation>
    </message>
    <message>
        <source>Desks as figures …</source>
        <translation>Plätze in Zahlen …</translation>
    </message>
    <message>
        <source>Plan on the foyer screen</source>
        <translation>Plan im Foyer zeigen</translation>
    </message>
    <message>
        <source>Columns of the list …</source>
        <translation>Spalten der Liste …</translation>
    </message>
    <message>
        <source>Print floor plan or save as PDF …</source>
        <translation>Grundriss drucken oder als PDF …</translation>
    </message>
    <message>
        <source>Save plan as a picture …</source>
        <translation>Plan als Bild speichern …</translation>
    </message>
    <message>
        <source>Import desks …</source>
        <translation>Arbeitsplätze importieren …</translation>
    </message>
    <message>
        <source>Import desk allocations …</source>
        <translation>Platzzuteilungen importieren …</translation>
    </message>
    <message>
        <source>Export desks …</source>
        <translation>Arbeitsplätze exportieren …</translation>
    </message>
    <message>
        <source>Export desk allocations …</source>
        <translation>Platzzuteilungen exportieren …</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>You see {day}, which is over.</source>
        <translation>Gezeigt wird {day}: vergangen.</translation>
    </message>
    <message>
        <source>You see {day}.</source>
        <translation>Gezeigt wird {day}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Startup, person, desk number</source>
        <translation>Startup, Person, Platznummer</translation>
    </message>
    <message>
        <source>Search desks</source>
        <translation>Arbeitsplätze suchen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Free only</source>
        <translation>Nur freie</translation>
    </message>
    <message>
        <source>List beside</source>
        <translation>Liste daneben</translation>
    </message>
    <message>
        <source>Print A3</source>
        <translation>A3 drucken</translation>
    </message>
    <message>
        <source>Print A3 (Ctrl+P)</source>
        <translation>A3 drucken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>Edit plan (Ctrl+Shift+E)</source>
        <translation>Plan bearbeiten (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Find seats …</source>
        <translation>Plätze finden …</translation>
    </message>
    <message>
        <source>Find seats for a team (Ctrl+Shift+F)</source>
        <translation>Plätze für ein Team finden (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
</context>
<context>
    <name>DesksPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>without a contract</source>
        <translation>ohne Vertrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>reserved for {startup}</source>
        <translation>reserviert für {startup}</translation>
    </message>
    <message>
        <source>{who}, from {day}</source>
        <translation>{who}, ab {day}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Renewed by {number} from {day}.</source>
        <translation>Verlängert mit {number} ab {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n desk(s) go on</source>
        <translation>
            <numerusform>Platz weiterführen</numerusform>
            <numerusform>%n Plätze weiterführen</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>Verlängern …</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>Jetzt vergeben</translation>
    </message>
    <message>
        <source>Back in service …</source>
        <translation>Wieder in Betrieb …</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Umziehen …</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Gewerbelizenz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Drafted contract {subject}.</source>
        <translation>Vertrag {subject} entworfen.</translation>
    </message>
    <message>
        <source>Changed contract {subject}.</source>
        <translation>Vertrag {subject} geändert.</translation>
    </message>
    <message>
        <source>Signed {subject}.</source>
        <translation>{subject} unterzeichnet.</translation>
    </message>
    <message>
        <source>Removed draft {subject}.</source>
        <translation>Entwurf {subject} entfernt.</translation>
    </message>
    <message>
        <source>Amended {subject}.</source>
        <translation>Nachtrag zu {subject} angelegt.</translation>
    </message>
    <message>
        <source>Removed an amendment of {subject}.</source>
        <translation>Nachtrag zu {subject} entfernt.</translation>
    </message>
    <message>
        <source>Drafted the renewal of {subject}.</source>
        <translation>Verlängerung von {subject} entworfen.</translation>
    </message>
    <message>
        <source>Notice given for {subject}.</source>
        <translation>{subject} gekündigt.</translation>
    </message>
    <message>
        <source>Notice withdrawn for {subject}.</source>
        <translation>Kündigung von {subject} zurückgenommen.</translation>
    </message>
    <message>
        <source>Terminated {subject}.</source>
        <translation>{subject} aufgelöst.</translation>
    </message>
    <message>
        <source>Corrected {subject}.</source>
        <translation>{subject} korrigiert.</translation>
    </message>
    <message>
        <source>Marked invoiced: {subject}.</source>
        <translation>Als fakturiert markiert: {subject}.</translation>
    </message>
    <message>
        <source>Marked paid: {subject}.</source>
        <translation>Als bezahlt markiert: {subject}.</translation>
    </message>
    <message>
        <source>Marked unpaid: {subject}.</source>
        <translation>Als unbezahlt markiert: {subject}.</translation>
    </message>
    <message>
        <source>Planned again: {subject}.</source>
        <translation>Wieder eingeplant: {subject}.</translation>
    </message>
    <message>
        <source>Attached {subject}.</source>
        <translation>{subject} angehängt.</translation>
    </message>
    <message>
        <source>Removed document {subject}.</source>
        <translation>Dokument {subject} entfernt.</translation>
    </message>
    <message>
        <source>Ticked the checklist of {subject}.</source>
        <translation>Checkliste von {subject} abgehakt.</translation>
    </message>
    <message>
        <source>Added to the checklist of {subject}.</source>
        <translation>Checkliste von {subject} ergänzt.</translation>
    </message>
    <message>
        <source>Removed from the checklist of {subject}.</source>
        <translation>Aus der Checkliste von {subject} entfernt.</translation>
    </message>
    <message>
        <source>Numbers now follow {subject}.</source>
        <translation>Nummern folgen nun der Regel {subject}.</translation>
    </message>
    <message>
        <source>Imported contracts from {subject}.</source>
        <translation>Verträge aus {subject} importiert.</translation>
    </message>
    <message>
        <source>Entered cloud account {subject}.</source>
        <translation>Cloud-Konto {subject} angelegt.</translation>
    </message>
    <message>
        <source>Changed cloud account {subject}.</source>
        <translation>Cloud-Konto {subject} geändert.</translation>
    </message>
    <message>
        <source>Removed cloud account {subject}.</source>
        <translation>Cloud-Konto {subject} entfernt.</translation>
    </message>
    <message>
        <source>Assigned cloud account {subject}.</source>
        <translation>Cloud-Konto {subject} zugeordnet.</translation>
    </message>
    <message>
        <source>Imported bill {subject}.</source>
        <translation>Rechnung {subject} importiert.</translation>
    </message>
    <message>
        <source>Imported vouchers {subject}.</source>
        <translation>Gutscheine {subject} importiert.</translation>
    </message>
    <message>
        <source>Imported grants.</source>
        <translation>Kontingente importiert.</translation>
    </message>
    <message>
        <source>Imported cloud accounts from {subject}.</source>
        <translation>Cloud-Konten aus {subject} importiert.</translation>
    </message>
    <message>
        <source>Granted credit to {subject}.</source>
        <translation>Guthaben gewährt: {subject}.</translation>
    </message>
    <message>
        <source>Allocated credit to {subject}.</source>
        <translation>Guthaben zugeteilt: {subject}.</translation>
    </message>
    <message>
        <source>Recalled credit {subject}.</source>
        <translation>Guthaben zurückgezogen: {subject}.</translation>
    </message>
    <message>
        <source>Declared {subject} void.</source>
        <translation>{subject} für ungültig erklärt.</translation>
    </message>
    <message>
        <source>Adjusted credit {subject}.</source>
        <translation>Guthaben angepasst: {subject}.</translation>
    </message>
    <message>
        <source>Reversed a booking.</source>
        <translation>Buchung storniert.</translation>
    </message>
    <message>
        <source>Vouchers pay for {subject} now.</source>
        <translation>Gutscheine zahlen nun für {subject}.</translation>
    </message>
    <message>
        <source>Closed {subject}.</source>
        <translation>{subject} abgeschlossen.</translation>
    </message>
    <message>
        <source>Opened {subject} again.</source>
        <translation>{subject} wieder geöffnet.</translation>
    </message>
    <message>
        <source>Noted on voucher {subject}.</source>
        <translation>Notiz zu Gutschein {subject} geschrieben.</translation>
    </message>
    <message>
        <source>Signed the comparison of vouchers.</source>
        <translation>Gutscheinabgleich unterzeichnet.</translation>
    </message>
    <message>
        <source>Gave desks to {subject}.</source>
        <translation>Arbeitsplätze gegeben: {subject}.</translation>
    </message>
    <message>
        <source>Reserved desks for {subject}.</source>
        <translation>Arbeitsplätze reserviert: {subject}.</translation>
    </message>
    <message>
        <source>Taken out of service: {subject}.</source>
        <translation>Außer Betrieb genommen: {subject}.</translation>
    </message>
    <message>
        <source>Freed desks: {subject}.</source>
        <translation>Arbeitsplätze freigegeben: {subject}.</translation>
    </message>
    <message>
        <source>Freed desks for a while: {subject}.</source>
        <translation>Plätze zeitweise freigegeben: {subject}.</translation>
    </message>
    <message>
        <source>Extended desks: {subject}.</source>
        <translation>Arbeitsplätze verlängert: {subject}.</translation>
    </message>
    <message>
        <source>Moved to other desks: {subject}.</source>
        <translation>Auf andere Plätze umgesetzt: {subject}.</translation>
    </message>
    <message>
        <source>Corrected desks: {subject}.</source>
        <translation>Arbeitsplätze berichtigt: {subject}.</translation>
    </message>
    <message>
        <source>Took back desks: {subject}.</source>
        <translation>Platzzuteilung zurückgenommen: {subject}.</translation>
    </message>
    <message>
        <source>Carried desks over: {subject}.</source>
        <translation>Arbeitsplätze weitergeführt: {subject}.</translation>
    </message>
    <message>
        <source>Seated together: {subject}.</source>
        <translation>Zusammengesetzt: {subject}.</translation>
    </message>
    <message>
        <source>Added floor {subject}.</source>
        <translation>Etage {subject} hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed floor {subject}.</source>
        <translation>Etage {subject} geändert.</translation>
    </message>
    <message>
        <source>Removed floor {subject}.</source>
        <translation>Etage {subject} entfernt.</translation>
    </message>
    <message>
        <source>Changed the picture of floor {subject}.</source>
        <translation>Bild der Etage {subject} geändert.</translation>
    </message>
    <message>
        <source>Drew {subject}.</source>
        <translation>{subject} gezeichnet.</translation>
    </message>
    <message>
        <source>Placed desks {subject}.</source>
        <translation>Arbeitsplätze {subject} gestellt.</translation>
    </message>
    <message>
        <source>Changed desks {subject}.</source>
        <translation>Arbeitsplätze {subject} geändert.</translation>
    </message>
    <message>
        <source>Removed desks {subject}.</source>
        <translation>Arbeitsplätze {subject} entfernt.</translation>
    </message>
    <message>
        <source>Cleared away desks {subject}.</source>
        <translation>Arbeitsplätze {subject} abgebaut.</translation>
    </message>
    <message>
        <source>Numbered desks {subject}.</source>
        <translation>Arbeitsplätze {subject} nummeriert.</translation>
    </message>
    <message>
        <source>Now using floor plan {subject}.</source>
        <translation>Grundriss {subject} wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>Imported desks from {subject}.</source>
        <translation>Arbeitsplätze aus {subject} importiert.</translation>
    </message>
    <message>
        <source>Imported desk allocations from {subject}.</source>
        <translation>Arbeitsplatzzuteilungen aus {subject} importiert.</translation>
    </message>
    <message>
        <source>Template {subject} is kept in the data file.</source>
        <translation>Vorlage {subject} liegt in der Datendatei.</translation>
    </message>
    <message>
        <source>Removed template {subject}.</source>
        <translation>Vorlage {subject} entfernt.</translation>
    </message>
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
        <source>Imported all from {subject}.</source>
        <translation>Alles aus {subject} importiert.</translation>
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
    <message>
        <source>Added template {subject}.</source>
        <translation>Vorlage {subject} hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed template {subject}.</source>
        <translation>Vorlage {subject} geändert.</translation>
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
    <name>EditorView</name>
    <message>
        <source>Plan being drawn</source>
        <translation>Plan in Bearbeitung</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The sums of the data file and of the finance workbook differ ({what}: {found} instead of {wanted}). Nothing was written. Check the data file (Data &gt; Check), then try again.</source>
        <translation>Die Summen der Datendatei und der Finanz-Arbeitsmappe weichen ab ({what}: {found} statt {wanted}). Es wurde nichts geschrieben. Die Datendatei prüfen (Daten &gt; Datei prüfen), dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {later} of {year} is signed already, and numbers have no gap. Terminate the contract instead.</source>
        <translation>Das lässt sich nicht zurücknehmen: {later} von {year} ist schon unterzeichnet, und Nummern sind lückenlos. Stattdessen den Vertrag auflösen.</translation>
    </message>
    <message>
        <source>The renewal {number} begins on {first}; it must begin on the day after the contract it renews. Nothing was changed.</source>
        <translation>Die Verlängerung {number} beginnt am {first}; sie muss am Tag nach dem verlängerten Vertrag beginnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Both startups have a residence contract for the same days, so they were not merged. End or correct one of the contracts first.</source>
        <translation>Beide Startups haben für dieselben Tage einen Nutzungsvertrag und wurden daher nicht zusammengelegt. Erst einen der Verträge beenden oder korrigieren.</translation>
    </message>
    <message>
        <source>{startup} has contracts that have not ended, so nothing was removed. End them or throw the drafts away first.</source>
        <translation>Das Startup {startup} hat Verträge, die nicht beendet sind; es wurde nichts entfernt. Diese erst beenden oder die Entwürfe entfernen.</translation>
    </message>
    <message>
        <source>{name} has {found} bytes; a document may have {allowed} (20 MB). Make it smaller or divide it. It was not attached.</source>
        <translation>„{name}“ hat {found} Byte; ein Dokument darf {allowed} haben (20 MB). Verkleinern oder aufteilen. Es wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes) and was not attached. Check whether it was saved.</source>
        <translation>„{name}“ ist leer (0 Byte) und wurde nicht angehängt. Prüfen, ob es gespeichert wurde.</translation>
    </message>
    <message>
        <source>{name} is not what was attached: its digest differs. Take it from a backup; check the disk.</source>
        <translation>„{name}“ ist nicht, was angehängt wurde: Die Prüfsumme weicht ab. Aus einer Sicherung holen; den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>{month} is closed; nothing was booked. Open it again with a reason, or book into an open month.</source>
        <translation>{month} ist abgeschlossen; nichts wurde gebucht. Öffnen Sie den Monat mit einem Grund wieder oder buchen Sie in einen offenen.</translation>
    </message>
    <message>
        <source>{month} cannot be opened: only the month that was closed last can, {last}.</source>
        <translation>{month} kann nicht geöffnet werden: nur der zuletzt abgeschlossene Monat, {last}.</translation>
    </message>
    <message>
        <source>The bill of {month} may still change. Close the month from {day} on.</source>
        <translation>Die Rechnung von {month} kann sich noch ändern. Schließen Sie den Monat ab {day} ab.</translation>
    </message>
    <message>
        <source>{used} of voucher {voucher} was used or moved since, so it cannot be reversed. Declare what is left of it void.</source>
        <translation>Vom Gutschein {voucher} wurde seither {used} verbraucht oder verschoben, er lässt sich nicht stornieren. Erklären Sie den Rest für ungültig.</translation>
    </message>
    <message>
        <source>This was booked from a bill or by the dates. Import the right bill, or undo the import; nothing was reversed.</source>
        <translation>Dies wurde aus einer Rechnung oder nach Datum gebucht. Importieren Sie die richtige Rechnung oder machen Sie den Import rückgängig; nichts wurde storniert.</translation>
    </message>
    <message>
        <source>This booking is reversed already. Nothing was booked.</source>
        <translation>Diese Buchung ist bereits storniert. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Later bookings rest on this one, so it was not reversed. Reverse those first, or declare what is left void.</source>
        <translation>Spätere Buchungen beruhen auf dieser, sie wurde nicht storniert. Stornieren Sie zuerst jene oder erklären Sie den Rest für ungültig.</translation>
    </message>
    <message>
        <source>Voucher {voucher} has {there} left on that day and after it, not {wanted}. Nothing was booked.</source>
        <translation>Gutschein {voucher} hat an diesem Tag und danach noch {there}, nicht {wanted}. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Something is booked on account {account}, so its number and startup stay. Enter another account instead.</source>
        <translation>Auf Konto {account} ist gebucht, Nummer und Startup bleiben. Legen Sie stattdessen ein anderes Konto an.</translation>
    </message>
    <message>
        <source>{startup} still has cloud credit, so nothing was removed. Recall it or declare it void first.</source>
        <translation>{startup} hat noch Cloud-Guthaben, nichts wurde entfernt. Ziehen Sie es zuerst zurück oder erklären Sie es für ungültig.</translation>
    </message>
    <message>
        <source>Somebody booked in the meantime: {found} instead of {wanted}. Nothing was booked; open the file once more.</source>
        <translation>Inzwischen hat jemand gebucht: {found} statt {wanted}. Nichts wurde gebucht; öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{file} has no lines. Providers leave such a file where nothing was used; nothing was taken in.</source>
        <translation>{file} hat keine Zeilen. Anbieter hinterlassen so eine Datei, wenn nichts verbraucht wurde; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{file} has no header of a bill or voucher list that we know; the nearest one lacks {missing}. Download it again, or assign the columns in the cloud account.</source>
        <translation>{file} hat keinen bekannten Kopf einer Rechnung oder Gutscheinliste; dem ähnlichsten fehlt {missing}. Laden Sie die Datei neu oder ordnen Sie die Spalten im Cloud-Konto zu.</translation>
    </message>
    <message>
        <source>Several columns could be {field}: {headers}. Say in the cloud account which one it is.</source>
        <translation>Mehrere Spalten könnten {field} sein: {headers}. Legen Sie im Cloud-Konto fest, welche es ist.</translation>
    </message>
    <message>
        <source>This bill cannot be taken in ({reason}). Nothing was booked.</source>
        <translation>Diese Rechnung kann nicht übernommen werden ({reason}). Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>This file only estimates what credit paid, so nothing was booked. Ask for the export of voucher usage, or the monthly total.</source>
        <translation>Diese Datei schätzt nur, was Guthaben bezahlt hat; nichts wurde gebucht. Fordern Sie den Export der Gutscheinnutzung oder die Monatssumme an.</translation>
    </message>
    <message>
        <source>Row {detail} cannot be read, so nothing was booked. Mend the file or download it again.</source>
        <translation>Zeile {detail} ist nicht lesbar, nichts wurde gebucht. Berichtigen Sie die Datei oder laden Sie sie neu.</translation>
    </message>
    <message>
        <source>This is the bill of another account: {detail}. Nothing was booked.</source>
        <translation>Dies ist die Rechnung eines anderen Kontos: {detail}. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>This is the bill of another month: {detail}. Nothing was booked.</source>
        <translation>Dies ist die Rechnung eines anderen Monats: {detail}. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>The bill of the whole month {detail} is there already; files of single days would count twice. Nothing was booked.</source>
        <translation>Die Rechnung des ganzen Monats {detail} ist schon da; Tagesdateien zählten doppelt. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>There is better evidence for {detail} already: a bill. A monthly total does not replace it.</source>
        <translation>Für {detail} gibt es schon einen besseren Beleg: eine Rechnung. Eine Monatssumme ersetzt sie nicht.</translation>
    </message>
    <message>
        <source>{path} ends in neither .pdf nor .xlsx. Choose one of these endings.</source>
        <translation>„{path}“ endet weder auf .pdf noch auf .xlsx. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>{path} holds replacement signs (�): it was saved in the wrong encoding and letters are lost. Download it again.</source>
        <translation>{path} enthält Ersatzzeichen (�): Die Datei wurde falsch kodiert gespeichert, Buchstaben sind verloren. Laden Sie sie neu.</translation>
    </message>
    <message>
        <source>{path} begins like a JSON answer but cannot be read. Save the whole answer of QueryCashCoupons.</source>
        <translation>{path} beginnt wie eine JSON-Antwort, ist aber nicht lesbar. Speichern Sie die ganze Antwort von QueryCashCoupons.</translation>
    </message>
    <message>
        <source>{startup} has desks, or some are kept for it, so nothing was removed. Free them first.</source>
        <translation>{startup} hat Arbeitsplätze, oder es sind welche reserviert; nichts wurde entfernt. Geben Sie sie zuerst frei.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: days of it are over. Correct it with a reason instead. Nothing was changed.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen: Tage davon sind vorbei. Berichtigen Sie es stattdessen mit einem Grund. Nichts wurde geändert.</translation>
    </message>
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
        <source>{name} belongs to a startup that is not taken in. Nothing was saved. Tick the startup, or take the tick from {name}.</source>
        <translation>{name} gehört zu einem Startup, das nicht übernommen wird. Es wurde nichts gespeichert. Das Startup anhaken oder {name} abwählen.</translation>
    </message>
    <message>
        <source>{name} is in use; startups that have it: {count}. Take it off them first, then remove the field.</source>
        <translation>{name} ist in Gebrauch, Startups damit: {count}. Dort erst abwählen, dann das Feld entfernen.</translation>
    </message>
    <message>
        <source>{name} cannot be used as a template. Save it as .docx in Word.</source>
        <translation>„{name}“ taugt nicht als Vorlage. In Word als .docx speichern.</translation>
    </message>
    <message>
        <source>{name} is not a Word document. Open it in Word, save it as .docx, then try again.</source>
        <translation>„{name}“ ist kein Word-Dokument. In Word öffnen, als .docx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{name} has the format of Word 2003 or older, or is protected by a password. Open it in Word, save it as .docx without a password, then try again.</source>
        <translation>„{name}“ hat das Format von Word 2003 oder älter oder ist durch ein Kennwort geschützt. In Word öffnen, ohne Kennwort als .docx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{name} holds macros, which are never run here. Save it in Word as .docx, then try again.</source>
        <translation>„{name}“ enthält Makros, die hier nie ausgeführt werden. In Word als .docx speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{name} is too large for a template. Make its pictures smaller, 20 MB are the most.</source>
        <translation>„{name}“ ist als Vorlage zu groß. Die Bilder verkleinern, höchstens 20 MB sind möglich.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read. Open it in Word, save it again, then try again.</source>
        <translation>„{name}“ ist beschädigt und nicht lesbar. In Word öffnen, neu speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Word never does; it may be an attack. Open it in Word, save it again, then try again.</source>
        <translation>„{name}“ ist gepackt, wie Word es nie tut; das kann ein Angriff sein. In Word öffnen, neu speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no template named {name} in this data file any more. Choose another one.</source>
        <translation>Eine Vorlage „{name}“ gibt es in dieser Datendatei nicht mehr. Eine andere wählen.</translation>
    </message>
    <message>
        <source>Only {free} desks are free in all that time, and at most {together} of them adjoin. Ask for fewer, or for other days.</source>
        <translation>Nur {free} Arbeitsplätze sind die ganze Zeit frei, höchstens {together} davon beieinander. Weniger suchen oder andere Tage wählen.</translation>
    </message>
    <message>
        <source>Only one desk is free in all that time. Ask for one, or for other days.</source>
        <translation>Nur ein Arbeitsplatz ist die ganze Zeit frei. Einen suchen oder andere Tage wählen.</translation>
    </message>
    <message>
        <source>No desk is free in all that time. Choose other days.</source>
        <translation>Kein Arbeitsplatz ist die ganze Zeit frei. Andere Tage wählen.</translation>
    </message>
    <message>
        <source>There is no floor {code}. The floors are: {known}.</source>
        <translation>Es gibt keine Etage {code}. Die Etagen sind: {known}.</translation>
    </message>
    <message>
        <source>There are no floors yet. Add one to the site first.</source>
        <translation>Es gibt noch keine Etagen. Zuerst eine am Standort anlegen.</translation>
    </message>
    <message>
        <source>{path} is neither UTF-8 nor GB18030 text. Say how it is encoded, or save it as CSV UTF-8, then try again.</source>
        <translation>„{path}“ ist weder UTF-8- noch GB18030-Text. Den Zeichensatz angeben oder als CSV UTF-8 speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is an export of other records, so nothing was taken in. Choose another sheet or file, or import it where such records belong.</source>
        <translation>Das Blatt „{sheet}“ ist ein Export anderer Datensätze, daher wurde nichts übernommen. Ein anderes Blatt oder eine andere Datei wählen oder dort importieren, wo solche Datensätze hingehören.</translation>
    </message>
    <message>
        <source>{option} does not go with this kind of record. Leave it out, or export: {known}</source>
        <translation>{option} passt nicht zu dieser Art von Datensatz. Bitte weglassen oder exportieren: {known}</translation>
    </message>
    <message>
        <source>{path} cannot be a template. Open it in Excel, save it as .xlsx or .xlsm, then try again.</source>
        <translation>„{path}“ kann keine Vorlage sein. In Excel öffnen, als .xlsx oder .xlsm speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no template {name} for these records. There are: {known}</source>
        <translation>Eine Vorlage „{name}“ gibt es für diese Datensätze nicht. Vorhanden: {known}</translation>
    </message>
    <message>
        <source>There is no template {name} for these records. Add a workbook as a template first.</source>
        <translation>Eine Vorlage „{name}“ gibt es für diese Datensätze nicht. Erst eine Arbeitsmappe als Vorlage hinzufügen.</translation>
    </message>
    <message>
        <source>The template makes a workbook that ends in {ending}; {name} does not. Choose that ending. Nothing was written.</source>
        <translation>Die Vorlage ergibt eine Arbeitsmappe mit der Endung {ending}; „{name}“ hat sie nicht. Diese Endung wählen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The template {template} does not fit its workbook: {name} ({place}). Nothing was written.</source>
        <translation>Die Vorlage „{template}“ passt nicht zu ihrer Arbeitsmappe: {name} ({place}). Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The workbook of the template {template} has no sheet {name} any more. Say anew what goes where. Nothing was written.</source>
        <translation>Die Arbeitsmappe der Vorlage „{template}“ hat kein Blatt „{name}“ mehr. Neu angeben, was wohin kommt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The workbook of the template {template} has no table {name} with these rows any more. Say anew what goes where. Nothing was written.</source>
        <translation>Die Arbeitsmappe der Vorlage „{template}“ hat keine Tabelle „{name}“ mit diesen Zeilen mehr. Neu angeben, was wohin kommt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>In the workbook of the template {template}, the header {name} does not stand in {place} any more. Say anew what goes where. Nothing was written.</source>
        <translation>In der Arbeitsmappe der Vorlage „{template}“ steht die Überschrift „{name}“ nicht mehr in {place}. Neu angeben, was wohin kommt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{place} holds a formula, which would be lost. Choose another cell, or clear it in the workbook. Nothing was written.</source>
        <translation>{place} enthält eine Formel, die verloren ginge. Eine andere Zelle wählen oder sie in der Arbeitsmappe leeren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{place} is covered by the merged cells {name}. Choose their first cell. Nothing was written.</source>
        <translation>{place} ist von den verbundenen Zellen {name} verdeckt. Deren erste Zelle wählen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There are more rows than the template {template} has prepared, and {place} would be torn apart. Prepare more rows in the workbook, or move it away. Nothing was written.</source>
        <translation>Es sind mehr Zeilen, als die Vorlage „{template}“ vorsieht, und {place} würde zerrissen. In der Arbeitsmappe mehr Zeilen vorbereiten oder den Bereich verschieben. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{place} lies among the rows of the table. Choose a cell outside of it. Nothing was written.</source>
        <translation>{place} liegt in den Zeilen der Tabelle. Eine Zelle außerhalb wählen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{place} is to be filled with something these records do not have ({name}). Say anew what goes where. Nothing was written.</source>
        <translation>{place} soll mit etwas gefüllt werden, das diese Datensätze nicht haben ({name}). Neu angeben, was wohin kommt. Es wurde nichts geschrieben.</translation>
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
        <source>{path} is a folder. Name a file in it.</source>
        <translation>„{path}“ ist ein Ordner. Eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>{path} has no visible sheet with cells. Show the sheet in Excel, then try again.</source>
        <translation>„{path}“ hat kein sichtbares Blatt mit Zellen. Das Blatt in Excel einblenden, dann erneut versuchen.</translation>
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
        <source>{path} can hold one list only. Choose a name that ends in .xlsx, or export one kind.</source>
        <translation>„{path}“ fasst nur eine Liste. Einen Namen mit der Endung .xlsx wählen oder nur eine Art exportieren.</translation>
    </message>
    <message>
        <source>{path} does not end in .xlsx, and only a workbook can be coloured. Choose this ending.</source>
        <translation>„{path}“ endet nicht auf .xlsx, und nur eine Arbeitsmappe lässt sich einfärben. Diese Endung wählen.</translation>
    </message>
    <message>
        <source>{option} does not go with all. Leave it out, or name one kind of record: {known}</source>
        <translation>{option} geht nicht mit allen zusammen. Weglassen oder eine Datensatzart nennen: {known}</translation>
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
    <name>EstimateChart</name>
    <message>
        <source>No product</source>
        <translation>Ohne Produkt</translation>
    </message>
    <message>
        <source>Payable by product, in {currency}: an estimate</source>
        <translation>Zu zahlen nach Produkt, in {currency}: geschätzt</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Voucher usage</source>
        <translation>Gutscheinnutzung</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Monthly total</source>
        <translation>Monatssumme</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>What is shown: {count} contracts, in this order</source>
        <translation>Was die Liste zeigt, in dieser Reihenfolge (Verträge: {count})</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle Verträge</translation>
    </message>
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
        <source>All cloud accounts</source>
        <translation>Alle Cloud-Konten</translation>
    </message>
    <message>
        <source>Everything, each kind on a sheet of its own</source>
        <translation>Alles, jede Art auf einem eigenen Blatt</translation>
    </message>
    <message>
        <source>The plan of the day: {count} desks</source>
        <translation>Der Plan des Tages: {count} Arbeitsplätze</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Alle Arbeitsplätze</translation>
    </message>
    <message>
        <source>All desk allocations</source>
        <translation>Alle Arbeitsplatzzuteilungen</translation>
    </message>
    <message>
        <source>All grants, with what is left of them</source>
        <translation>Alle Kontingente mit ihrem Rest</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
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
        <source>Template {name} ({file})</source>
        <translation>Vorlage {name} ({file})</translation>
    </message>
    <message>
        <source>Templates of one’s own …</source>
        <translation>Eigene Vorlagen …</translation>
    </message>
    <message>
        <source>Names, telephone numbers and addresses of persons leave the program. Send them on with care.</source>
        <translation>Namen, Telefonnummern und Adressen von Personen verlassen das Programm. Nur mit Bedacht weitergeben.</translation>
    </message>
    <message>
        <source>Only the cells that are mapped are filled. Everything else stays as it is.</source>
        <translation>Gefüllt werden nur die zugeordneten Zellen. Alles andere bleibt.</translation>
    </message>
    <message>
        <source>An edited workbook finds its rows again when it is imported.</source>
        <translation>Eine bearbeitete Arbeitsmappe findet beim Import ihre Zeilen wieder.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>Das ist ein Ordner. Eine Datei darin angeben.</translation>
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
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Keep %n desk(s) longer</source>
        <translation>
            <numerusform>%n Platz länger behalten</numerusform>
            <numerusform>%n Plätze länger behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>&amp;New last day</source>
        <translation>&amp;Neuer letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>end of the contract</source>
        <translation>Ende des Vertrags</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>New end: {until}</source>
        <translation>Neues Ende: {until}</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>All desks that are not free</source>
        <translation>Alle Arbeitsplätze, die nicht frei sind</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>Promised, not given</source>
        <translation>Zugesagt, offen</translation>
    </message>
    <message>
        <source>More than promised</source>
        <translation>Zu viele</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Fällig binnen %n Tag</numerusform>
            <numerusform>Fällig binnen %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n Startup</numerusform>
            <numerusform>%n Startups</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Removed startups</source>
        <translation>Entfernte Startups</translation>
    </message>
</context>
<context>
    <name>FinanceDialog</name>
    <message>
        <source>This is the first one; the next one will say what changed since.</source>
        <translation>Das ist die erste; die nächste sagt, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>It says what changed since the last one of {moment}, by {person}.</source>
        <translation>Sie sagt, was sich seit der letzten geändert hat ({moment}, {person}).</translation>
    </message>
    <message>
        <source>finance {first} to {last}</source>
        <translation>Finanzen {first} bis {last}</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Angeben, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Writing finance workbook</source>
        <translation>Finanz-Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>„{path}“ geschrieben.</translation>
    </message>
    <message>
        <source>Finance workbook</source>
        <translation>Finanz-Arbeitsmappe</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
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
        <source>Write workbook</source>
        <translation>Arbeitsmappe schreiben</translation>
    </message>
</context>
<context>
    <name>FindSeatsDialog</name>
    <message numerus="yes">
        <source>Where %n can sit together</source>
        <translation>
            <numerusform>Wo %n Person sitzen kann</numerusform>
            <numerusform>Wo %n Personen zusammensitzen können</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Offers appear here.</source>
        <translation>Hier erscheinen Angebote.</translation>
    </message>
    <message numerus="yes">
        <source>Look for %n desk(s)</source>
        <translation>
            <numerusform>%n Platz suchen</numerusform>
            <numerusform>%n Plätze suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for the %n that adjoin</source>
        <translation>
            <numerusform>Den %n suchen, der anschließt</numerusform>
            <numerusform>Die %n suchen, die beieinander sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n desk(s)</source>
        <translation>
            <numerusform>%n Platz vergeben</numerusform>
            <numerusform>%n Plätze vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move others, give %n desk(s)</source>
        <translation>
            <numerusform>Umziehen, %n Platz vergeben</numerusform>
            <numerusform>Umziehen, %n Plätze vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Choose a team to give it desks.</source>
        <translation>Zum Vergeben der Plätze ein Team wählen.</translation>
    </message>
    <message>
        <source>More than promised: tick it, or look for fewer.</source>
        <translation>Mehr als zugesagt: ankreuzen oder weniger suchen.</translation>
    </message>
    <message>
        <source>First mend what is marked at the left.</source>
        <translation>Erst ändern, was links markiert ist.</translation>
    </message>
    <message>
        <source>Who gets them?</source>
        <translation>Wer bekommt sie?</translation>
    </message>
    <message>
        <source>Here is what can be had now.</source>
        <translation>Das ist jetzt möglich.</translation>
    </message>
    <message>
        <source>Find seats for a team</source>
        <translation>Plätze für ein Team finden</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>Auf dem Plan zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FloorPicture</name>
    <message>
        <source>Floor {code}</source>
        <translation>Etage {code}</translation>
    </message>
    <message>
        <source>The plan is invented.</source>
        <translation>Der Grundriss ist erfunden.</translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>{taken} of {desks} taken</source>
        <translation>{taken} von {desks} belegt</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>Bereich {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture of this floor cannot be read. Choose another one.</source>
        <translation>Das Bild dieser Etage ist nicht lesbar. Bitte ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
</context>
<context>
    <name>ForecastLists</name>
    <message>
        <source>To be seen to</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Nothing: no warning stands.</source>
        <translation>Nichts: es gibt keine Warnung.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Hinter der Zahl</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message numerus="yes">
        <source>%n field(s) need a look:</source>
        <translation>
            <numerusform>%n Feld prüfen:</numerusform>
            <numerusform>%n Felder prüfen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message numerus="yes">
        <source>{who} saved this first, {when}. You both changed %n field(s): choose, then save.</source>
        <translation>
            <numerusform>{who} hat zuerst gespeichert, {when}. Beide haben %n Feld geändert: wählen, dann speichern.</numerusform>
            <numerusform>{who} hat zuerst gespeichert, {when}. Beide haben %n Felder geändert: wählen, dann speichern.</numerusform>
        </translation>
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
    <name>FoyerWindow</name>
    <message>
        <source>There is no floor yet.</source>
        <translation>Es gibt noch keine Etage.</translation>
    </message>
    <message>
        <source>Floor {code}</source>
        <translation>Etage {code}</translation>
    </message>
    <message>
        <source>Nobody sits here today.</source>
        <translation>Heute sitzt hier niemand.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of the floors</comment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Foyer screen</source>
        <translation>Foyer-Bildschirm</translation>
    </message>
    <message>
        <source>← → change the floor · Space stays on it · Esc leaves</source>
        <translation>← → Etage wechseln · Leertaste bleibt · Esc beendet</translation>
    </message>
</context>
<context>
    <name>FreeBetweenDialog</name>
    <message numerus="yes">
        <source>Free %n desk(s) for a while</source>
        <translation>
            <numerusform>%n Platz vorübergehend freigeben</numerusform>
            <numerusform>%n Plätze vorübergehend freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>&amp;First free day</source>
        <translation>&amp;Erster freier Tag</translation>
    </message>
    <message>
        <source>&amp;Last free day</source>
        <translation>&amp;Letzter freier Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>They have them again from {day} on, by themselves.</source>
        <translation>Ab {day} haben sie sie von selbst wieder.</translation>
    </message>
    <message>
        <source>Their time ends then: nothing comes back.</source>
        <translation>Ihre Zeit endet damit: danach kommt nichts zurück.</translation>
    </message>
</context>
<context>
    <name>FreeDialog</name>
    <message numerus="yes">
        <source>Free %n desk(s)</source>
        <translation>
            <numerusform>%n Platz freigeben</numerusform>
            <numerusform>%n Plätze freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It has not begun by then: the allocation is taken back.</source>
        <translation>Bis dahin hat es nicht begonnen: Die Zuteilung wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Free from {day} on.</source>
        <translation>Frei ab {day}.</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>Bill with English headers</source>
        <translation>Rechnung mit englischen Spalten</translation>
    </message>
    <message>
        <source>Bill with Chinese headers</source>
        <translation>Rechnung mit chinesischen Spalten</translation>
    </message>
    <message>
        <source>Detailed bill v2</source>
        <translation>Detailabrechnung v2</translation>
    </message>
    <message>
        <source>FOCUS export</source>
        <translation>FOCUS-Export</translation>
    </message>
    <message>
        <source>Voucher usage</source>
        <translation>Gutscheinnutzung</translation>
    </message>
    <message>
        <source>Monthly total</source>
        <translation>Monatssumme</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Choose who gets them.</source>
        <translation>Wählen, wer sie bekommt.</translation>
    </message>
    <message>
        <source>Keep them beyond the contract</source>
        <translation>Über den Vertrag hinaus behalten</translation>
    </message>
    <message>
        <source>Who gets them?</source>
        <translation>Wer bekommt sie?</translation>
    </message>
    <message numerus="yes">
        <source>Give these %n desk(s)</source>
        <translation>
            <numerusform>Diesen Platz vergeben</numerusform>
            <numerusform>Diese %n Plätze vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n desk(s)</source>
        <translation>
            <numerusform>%n Platz vergeben</numerusform>
            <numerusform>%n Plätze vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>Name, Pinyin oder Person</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Give more than promised</source>
        <translation>Mehr als zugesagt vergeben</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>the day it was granted</source>
        <translation>der Tag der Gewährung</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Kein Vertrag</translation>
    </message>
    <message>
        <source>{number} · promises {amount}</source>
        <translation>{number} · verspricht {amount}</translation>
    </message>
    <message>
        <source>It has lapsed already: it pays only for what was used on its days.</source>
        <translation>Es ist schon verfallen: Es bezahlt nur, was an seinen Tagen verbraucht wurde.</translation>
    </message>
    <message>
        <source>Grant credit</source>
        <translation>Guthaben gewähren</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Startup, pinyin or number</source>
        <translation>Startup, Pinyin oder Nummer</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>&amp;Gutschein</translation>
    </message>
    <message>
        <source>The number of the provider; empty for a grant without one</source>
        <translation>Die Nummer des Anbieters; leer für eine Gewährung ohne</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;Granted on</source>
        <translation>Ge&amp;währt am</translation>
    </message>
    <message>
        <source>Effective &amp;from</source>
        <translation>Gültig &amp;ab</translation>
    </message>
    <message>
        <source>Valid un&amp;til</source>
        <translation>Gültig b&amp;is</translation>
    </message>
    <message>
        <source>The last day counts, to 23:59:59 in China</source>
        <translation>Der letzte Tag zählt, bis 23:59:59 in China</translation>
    </message>
    <message>
        <source>For &amp;products</source>
        <translation>Für &amp;Produkte</translation>
    </message>
    <message>
        <source>Codes or names with commas between; empty: all of them</source>
        <translation>Codes oder Namen mit Kommas; leer: alle</translation>
    </message>
    <message>
        <source>Promised &amp;under</source>
        <translation>&amp;Versprochen in</translation>
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
        <source>Grant</source>
        <translation>Gewähren</translation>
    </message>
</context>
<context>
    <name>HeaderBox</name>
    <message>
        <source>Tick all rows</source>
        <translation>Alle Zeilen anhaken</translation>
    </message>
</context>
<context>
    <name>HeadersDialog</name>
    <message>
        <source>{header} is assigned twice: {first} and {second}.</source>
        <translation>{header} ist zweimal zugeordnet: {first} und {second}.</translation>
    </message>
    <message>
        <source>Headers of bills</source>
        <translation>Spalten der Rechnungen</translation>
    </message>
    <message>
        <source>Headers are found by their usual names. Say here what stands in a column that is called something else, or which of two it is.</source>
        <translation>Spalten werden an ihren üblichen Namen erkannt. Sagen Sie hier, was in einer anders genannten Spalte steht oder welche von zweien es ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
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
        <source>{file} – to mend.xlsx</source>
        <translation>{file} – zu berichtigen.xlsx</translation>
    </message>
    <message>
        <source>Save a workbook with the rejected rows marked</source>
        <translation>Arbeitsmappe mit markierten abgelehnten Zeilen speichern</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Arbeitsmappe für Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{file} written: {count} row(s).</source>
        <translation>
            <numerusform>{file} geschrieben: {count} Zeile.</numerusform>
            <numerusform>{file} geschrieben: {count} Zeilen.</numerusform>
        </translation>
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
    <name>ImportColumns</name>
    <message>
        <source>What comes first in {samples}?</source>
        <translation>Was steht in {samples} zuerst?</translation>
    </message>
    <message>
        <source>Which sign is the decimal one in {samples}?</source>
        <translation>Welches ist in {samples} das Dezimalzeichen?</translation>
    </message>
    <message>
        <source>What do {samples} count?</source>
        <translation>Was zählen {samples}?</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>das Jahr</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>der Punkt</translation>
    </message>
    <message>
        <source>the comma</source>
        <translation>das Komma</translation>
    </message>
    <message>
        <source>units of {number}</source>
        <translation>Einheiten zu {number}</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>einzelne Einheiten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>None: one column</source>
        <translation>Keines: eine Spalte</translation>
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
        <source>– open: these cells are rejected –</source>
        <translation>– offen: diese Zellen werden abgelehnt –</translation>
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
    <message numerus="yes">
        <source>%n question(s) are open. Cells that could mean two things are rejected.</source>
        <translation>
            <numerusform>%n Frage ist offen. Mehrdeutige Zellen werden abgelehnt.</numerusform>
            <numerusform>%n Fragen sind offen. Mehrdeutige Zellen werden abgelehnt.</numerusform>
        </translation>
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
        <source>&amp;Letters</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>Between &amp;cells</source>
        <translation>&amp;Trennzeichen</translation>
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
    <name>ImportSheetDialog</name>
    <message>
        <source>{file} has several sheets with rows.</source>
        <translation>„{file}“ hat mehrere Blätter mit Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known column(s)</source>
        <translation>
            <numerusform>%n bekannte Spalte</numerusform>
            <numerusform>%n bekannte Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Blatt wählen</translation>
    </message>
    <message>
        <source>Which sheet is taken in?</source>
        <translation>Welches Blatt wird übernommen?</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
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
    <name>IntakeDialog</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>InvoicedDialog</name>
    <message>
        <source>&amp;Invoiced on</source>
        <translation>&amp;Rechnung vom</translation>
    </message>
    <message>
        <source>Invoice &amp;number</source>
        <translation>Rechnungs&amp;nummer</translation>
    </message>
    <message>
        <source>Mark as invoiced</source>
        <translation>Als fakturiert markieren</translation>
    </message>
    <message>
        <source>Mark invoiced</source>
        <translation>Als fakturiert markieren</translation>
    </message>
    <message>
        <source>The amounts then stand, whatever becomes of the terms.</source>
        <translation>Die Beträge stehen dann fest, gleich wie sich die Bedingungen ändern.</translation>
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
    <name>KeepDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht aufgenommen</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Cloud accounts</source>
        <translation>Cloud-Konten</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>Desk allocations</source>
        <translation>Arbeitsplatzzuteilungen</translation>
    </message>
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
    <name>Ledger</name>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>LikePanel</name>
    <message>
        <source>Is the same</source>
        <translation>Ist dasselbe</translation>
    </message>
    <message>
        <source>the row changes {name}</source>
        <translation>ändert {name}</translation>
    </message>
    <message>
        <source>Is new</source>
        <translation>Ist neu</translation>
    </message>
    <message>
        <source>the row is added beside it</source>
        <translation>kommt als neues hinzu</translation>
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
    <name>ListActs</name>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{file} written: {count} row(s).</source>
        <translation>
            <numerusform>{file} geschrieben: {count} Zeile.</numerusform>
            <numerusform>{file} geschrieben: {count} Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no workbook can hold were left out.</source>
        <translation>
            <numerusform>%n Zeichen, das keine Arbeitsmappe fassen kann, wurde ausgelassen.</numerusform>
            <numerusform>%n Zeichen, die keine Arbeitsmappe fassen kann, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ListMenus</name>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
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
    <message>
        <source>Load the new values</source>
        <translation>Neue Werte laden</translation>
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
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %n desk(s)</source>
        <translation>
            <numerusform>%n Platz umziehen</numerusform>
            <numerusform>%n Plätze umziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>&amp;New desks</source>
        <translation>&amp;Neue Plätze</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Numbers, one for each: 2-020, 2-021</source>
        <translation>Nummern, je eine: 2-020, 2-021</translation>
    </message>
    <message>
        <source>{startup} swaps and gets {number}.</source>
        <translation>{startup} tauscht und bekommt {number}.</translation>
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
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n found among what was removed</source>
        <translation>
            <numerusform>%n Treffer unter Entferntem</numerusform>
            <numerusform>%n Treffer unter Entferntem</numerusform>
        </translation>
    </message>
    <message>
        <source>No startup in the list fits the search.</source>
        <translation>Kein Startup der Liste passt zur Suche.</translation>
    </message>
    <message>
        <source>Show what was removed</source>
        <translation>Entferntes anzeigen</translation>
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
    <message numerus="yes">
        <source>%n found outside the filter</source>
        <translation>
            <numerusform>%n Treffer außerhalb des Filters</numerusform>
            <numerusform>%n Treffer außerhalb des Filters</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what fits the search.</source>
        <translation>Die Filter verbergen, was zur Suche passt.</translation>
    </message>
    <message>
        <source>Show without the filter</source>
        <translation>Ohne Filter anzeigen</translation>
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
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>&amp;By whom</source>
        <translation>Von &amp;wem</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Gekündigt am</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>The contract then ends on {day}.</source>
        <translation>Der Vertrag endet dann am {day}.</translation>
    </message>
    <message>
        <source>The last day to give notice is {day}.</source>
        <translation>Der letzte Kündigungstag ist der {day}.</translation>
    </message>
</context>
<context>
    <name>NumberRuleDialog</name>
    <message>
        <source>Numbers of contracts</source>
        <translation>Vertragsnummern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>A number is given with the signature, without a gap in a year.</source>
        <translation>Nummern werden mit der Unterschrift vergeben, im Jahr ohne Lücke.</translation>
    </message>
    <message>
        <source>{year} stands for the year, {n:03} for the place in it, with three digits.</source>
        <translation>{year} steht für das Jahr, {n:03} für die Stelle darin, mit drei Ziffern.</translation>
    </message>
    <message>
        <source>The next contract signed in {year} gets {number}.</source>
        <translation>Der nächste in {year} unterzeichnete Vertrag erhält {number}.</translation>
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
    <name>OutOfServiceDialog</name>
    <message>
        <source>Take desks out of service</source>
        <translation>Plätze außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Others read it: what is being done with the desk</source>
        <translation>Andere lesen es: was mit dem Platz geschieht</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Drag one onto desks, or press Enter and choose desks.</source>
        <translation>Auf Plätze ziehen, oder Enter drücken und Plätze wählen.</translation>
    </message>
    <message>
        <source>{startup}: now choose desks on the plan.</source>
        <translation>{startup}: jetzt Plätze auf dem Plan wählen.</translation>
    </message>
    <message>
        <source>To be seated</source>
        <translation>Noch zu setzen</translation>
    </message>
    <message>
        <source>Startups to be seated</source>
        <translation>Startups ohne Platz</translation>
    </message>
    <message>
        <source>More desks than promised</source>
        <translation>Mehr Plätze als zugesagt</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Endet in 30 Tagen</translation>
    </message>
    <message>
        <source>{taken} of {desks} desks taken, {share} %</source>
        <translation>{taken} von {desks} Plätzen belegt, {share} %</translation>
    </message>
    <message>
        <source>{count} free, {reserved} reserved, {out} out of service</source>
        <translation>{count} frei, {reserved} reserviert, {out} außer Betrieb</translation>
    </message>
    <message>
        <source>{desks} {until}.</source>
        <translation>{desks} {until}.</translation>
    </message>
</context>
<context>
    <name>OwnerEdit</name>
    <message>
        <source>Whose account is it?</source>
        <translation>Wem gehört das Konto?</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Type the name of a startup</source>
        <translation>Namen eines Startups eingeben</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>Unbekannt lassen</translation>
    </message>
    <message>
        <source>Given to {startup} with this import.</source>
        <translation>Geht mit diesem Import an {startup}.</translation>
    </message>
    <message>
        <source>It is assigned with this import; one Undo takes back both.</source>
        <translation>Es wird mit diesem Import zugeordnet; ein Rückgängig nimmt beides zurück.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>Cloud credits</source>
        <translation>Cloud-Guthaben</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Bezahlt am</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere anzeigen</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Monthly fee</source>
        <translation>Monatsentgelt</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Kaution</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
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
    <name>PlanFrame</name>
    <message>
        <source>Desks of the plan</source>
        <translation>Plätze des Plans</translation>
    </message>
    <message>
        <source>No floor yet</source>
        <translation>Noch keine Etage</translation>
    </message>
    <message>
        <source>Draw your floors, or take the invented plan of Jinqiao to look around. The page then shows who sits where, on any day.</source>
        <translation>Zeichnen Sie Ihre Etagen, oder nehmen Sie zum Umsehen den erfundenen Plan von Jinqiao. Die Seite zeigt dann, wer wo sitzt, an jedem Tag.</translation>
    </message>
    <message>
        <source>Draw a floor</source>
        <translation>Etage zeichnen</translation>
    </message>
    <message>
        <source>Take the invented plan</source>
        <translation>Erfundenen Plan nehmen</translation>
    </message>
    <message>
        <source>No desk on this floor</source>
        <translation>Kein Platz auf dieser Etage</translation>
    </message>
    <message>
        <source>Place desks on it: singly, in rows or in blocks.</source>
        <translation>Plätze darauf stellen: einzeln, in Reihen oder in Blöcken.</translation>
    </message>
    <message>
        <source>Place desks</source>
        <translation>Plätze aufstellen</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nichts aufzulisten</translation>
    </message>
    <message>
        <source>No desk of this floor fits the filters.</source>
        <translation>Kein Platz dieser Etage passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Show all desks</source>
        <translation>Alle Plätze zeigen</translation>
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
    <name>PrintPreviewDialog</name>
    <message>
        <source>Print preview: {title}</source>
        <translation>Vorschau: {title}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Sent to the printer: {title}</source>
        <translation>An den Drucker gesendet: {title}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>„{path}“ geschrieben.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Ganze Seite (0)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{number} is a number of a signed contract. When was it signed?</source>
        <translation>{number} ist die Nummer eines unterzeichneten Vertrags. Wann wurde er unterzeichnet?</translation>
    </message>
    <message>
        <source>{value} is not a number of that year by the rule of the site: {example}.</source>
        <translation>{value} ist nach der Regel des Standorts keine Nummer dieses Jahres: {example}.</translation>
    </message>
    <message>
        <source>{value} is the number of another contract already.</source>
        <translation>{value} ist schon die Nummer eines anderen Vertrags.</translation>
    </message>
    <message>
        <source>{value} would leave a gap: {missing} is missing. Add that contract to the list.</source>
        <translation>{value} ließe eine Lücke: {missing} fehlt. Diesen Vertrag in der Liste ergänzen.</translation>
    </message>
    <message>
        <source>The contract stays with its startup; a list moves none.</source>
        <translation>Der Vertrag bleibt bei seinem Startup; eine Liste versetzt keinen.</translation>
    </message>
    <message>
        <source>Choose the startup.</source>
        <translation>Das Startup wählen.</translation>
    </message>
    <message>
        <source>This startup was removed in the meantime. Choose another one.</source>
        <translation>Dieses Startup wurde inzwischen entfernt. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>{value} is no kind of contract.</source>
        <translation>{value} ist keine Vertragsart.</translation>
    </message>
    <message>
        <source>{value} is no currency we know. Write it like CNY or EUR.</source>
        <translation>{value} ist keine bekannte Währung. Schreibweise wie CNY oder EUR.</translation>
    </message>
    <message>
        <source>{value}: notice is counted in months or days.</source>
        <translation>{value}: Die Frist zählt in Monaten oder Tagen.</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>Den ersten Tag eingeben.</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>Den letzten Tag eingeben.</translation>
    </message>
    <message>
        <source>The last day, {last}, lies before the first, {first}.</source>
        <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
        <source>{column}: nothing below zero.</source>
        <translation>{column}: nicht unter null.</translation>
    </message>
    <message>
        <source>{column}: {most} at most.</source>
        <translation>{column}: höchstens {most}.</translation>
    </message>
    <message>
        <source>The contract has {days} days; more cannot be rent-free.</source>
        <translation>Der Vertrag hat {days} Tage; mehr können nicht mietfrei sein.</translation>
    </message>
    <message>
        <source>Notice would be due on {by}, before the first day, {first}. Shorten the notice period.</source>
        <translation>Zu kündigen wäre bis {by}, vor dem ersten Tag, {first}. Die Kündigungsfrist verkürzen.</translation>
    </message>
    <message>
        <source>No desks promised yet.</source>
        <translation>Noch keine Arbeitsplätze zugesagt.</translation>
    </message>
    <message>
        <source>No monthly fee yet.</source>
        <translation>Noch kein Monatsentgelt.</translation>
    </message>
    <message>
        <source>A pilot takes {months} months at most.</source>
        <translation>Ein Pilotprojekt dauert höchstens {months} Monate.</translation>
    </message>
    <message>
        <source>{number} already gives this startup a residence from {first} to {last}.</source>
        <translation>Mit {number} hat dieses Startup schon einen Nutzungsvertrag von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Another draft gives this startup a residence from {first} to {last}; only one can be signed.</source>
        <translation>Ein anderer Entwurf sieht für dieses Startup schon einen Nutzungsvertrag von {first} bis {last} vor; nur einer kann unterzeichnet werden.</translation>
    </message>
    <message>
        <source>This renews {number}, so it begins on {first}, without a gap.</source>
        <translation>Das verlängert {number} und beginnt daher am {first}, ohne Lücke.</translation>
    </message>
    <message>
        <source>{column} is fixed by the signature. Terminate the contract and write a new one.</source>
        <translation>{column}: steht mit der Unterschrift fest. Den Vertrag auflösen und einen neuen anlegen.</translation>
    </message>
    <message>
        <source>{column} is fixed: the contract is renewed from the day after.</source>
        <translation>{column}: steht fest, ab dem Folgetag ist der Vertrag verlängert.</translation>
    </message>
    <message>
        <source>{column} is fixed: the contract has renewed itself after {day}. Give notice to end it.</source>
        <translation>{column}: steht fest, der Vertrag hat sich nach dem {day} verlängert. Zum Beenden kündigen.</translation>
    </message>
    <message>
        <source>The contract was agreed to end on {day}, after that.</source>
        <translation>Vereinbart war das Ende erst danach, am {day}.</translation>
    </message>
    <message>
        <source>With this the contract has ended on {day} and is locked.</source>
        <translation>Damit ist der Vertrag am {day} beendet und gesperrt.</translation>
    </message>
    <message>
        <source>The contract was not terminated: its end follows from its terms.</source>
        <translation>Der Vertrag wurde nicht aufgelöst: Sein Ende folgt aus den Bedingungen.</translation>
    </message>
    <message>
        <source>The contract runs from {first} to {last}.</source>
        <translation>Der Vertrag läuft von {first} bis {last}.</translation>
    </message>
    <message>
        <source>This changes nothing. Change a term, or choose other days.</source>
        <translation>Das ändert nichts. Eine Bedingung ändern oder andere Tage wählen.</translation>
    </message>
    <message>
        <source>Choose a last day from {first} to {last}.</source>
        <translation>Einen letzten Tag von {first} bis {last} wählen.</translation>
    </message>
    <message>
        <source>Say why; it stays in the history.</source>
        <translation>Den Grund angeben; er bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Nobody has signed after today, {today}.</source>
        <translation>Nach heute, {today}, hat noch niemand unterzeichnet.</translation>
    </message>
    <message>
        <source>Nobody has given notice after today, {today}.</source>
        <translation>Nach heute, {today}, hat noch niemand gekündigt.</translation>
    </message>
    <message>
        <source>The contract was signed on {signed}, after that.</source>
        <translation>Der Vertrag wurde erst danach unterzeichnet, am {signed}.</translation>
    </message>
    <message>
        <source>Nothing is invoiced after today, {today}.</source>
        <translation>Nach heute, {today}, ist noch nichts fakturiert.</translation>
    </message>
    <message>
        <source>Nothing is paid after today, {today}.</source>
        <translation>Nach heute, {today}, ist noch nichts bezahlt.</translation>
    </message>
    <message>
        <source>Nothing is done after today, {today}.</source>
        <translation>Nach heute, {today}, ist noch nichts erledigt.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Eingeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>A rule needs {{year}} and {{n}} once each, in 40 signs at most, as in {example}.</source>
        <translation>Eine Regel braucht {{year}} und {{n}} je einmal, in höchstens 40 Zeichen, wie in {example}.</translation>
    </message>
    <message>
        <source>Put a sign between year and number, as in {example}, or two contracts could look alike.</source>
        <translation>Zwischen Jahr und Nummer ein Zeichen setzen, wie in {example}, sonst könnten zwei Verträge gleich aussehen.</translation>
    </message>
    <message>
        <source>This is a draft. Sign it first.</source>
        <translation>Das ist ein Entwurf. Erst unterzeichnen.</translation>
    </message>
    <message>
        <source>The contract is signed already.</source>
        <translation>Der Vertrag ist schon unterzeichnet.</translation>
    </message>
    <message>
        <source>The contract ended on {day} and is locked. Correct it with a reason.</source>
        <translation>Der Vertrag endete am {day} und ist gesperrt. Mit Angabe eines Grundes korrigieren.</translation>
    </message>
    <message>
        <source>The contract was terminated with {day} as its last day and is locked. Correct it with a reason.</source>
        <translation>Der Vertrag wurde zum {day} aufgelöst und ist gesperrt. Mit Angabe eines Grundes korrigieren.</translation>
    </message>
    <message>
        <source>The contract has not ended. Change it instead.</source>
        <translation>Nicht beendet; stattdessen ändern.</translation>
    </message>
    <message>
        <source>Its end on {day} is agreed already. Withdraw the notice first.</source>
        <translation>Das Ende am {day} steht schon fest. Erst die Kündigung zurücknehmen.</translation>
    </message>
    <message>
        <source>The last day to give notice was {by}. The contract runs until {last}.</source>
        <translation>Der letzte Kündigungstag war der {by}. Der Vertrag läuft bis {last}.</translation>
    </message>
    <message>
        <source>No notice was given.</source>
        <translation>Es wurde nicht gekündigt.</translation>
    </message>
    <message>
        <source>It is renewed already, by {number}.</source>
        <translation>Schon verlängert, durch {number}.</translation>
    </message>
    <message>
        <source>Its renewal is drafted already. Sign that draft, or remove it first.</source>
        <translation>Die Verlängerung ist schon entworfen. Den Entwurf unterzeichnen oder erst entfernen.</translation>
    </message>
    <message>
        <source>This is paid. Mark it unpaid first.</source>
        <translation>Das ist bezahlt. Erst als unbezahlt markieren.</translation>
    </message>
    <message>
        <source>{value} is no day. Write it as 2026-04-03.</source>
        <translation>{value} ist kein Tag. Schreibweise: 2026-04-03.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Den Tag eingeben.</translation>
    </message>
    <message>
        <source>There is no such day as {value}.</source>
        <translation>Einen Tag {value} gibt es nicht.</translation>
    </message>
    <message>
        <source>{value} may be {either} or {or}. Write it as 2026-04-03.</source>
        <translation>{value} kann {either} oder {or} sein. Schreibweise: 2026-04-03.</translation>
    </message>
    <message>
        <source>{value} lies outside the years {earliest} to {latest}.</source>
        <translation>{value} liegt außerhalb der Jahre {earliest} bis {latest}.</translation>
    </message>
    <message>
        <source>{value} is no amount. Write it as 21600.00.</source>
        <translation>{value} ist kein Betrag. Schreibweise: 21600,00.</translation>
    </message>
    <message>
        <source>{value} has more than {most} decimals.</source>
        <translation>{value} hat mehr als {most} Nachkommastellen.</translation>
    </message>
    <message>
        <source>{value} is more than {most}.</source>
        <translation>{value} ist mehr als {most}.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no month.</source>
        <translation>Zeile {row}, {header}: {value} ist kein Monat.</translation>
    </message>
    <message>
        <source>Row {row} has fewer cells than the header; the missing ones count as blank.</source>
        <translation>Zeile {row} hat weniger Zellen als der Kopf; die fehlenden gelten als leer.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than the header: a comma stands unquoted in it.</source>
        <translation>Zeile {row} hat mehr Zellen als der Kopf: Ein Komma steht ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no amount.</source>
        <translation>Zeile {row}, {header}: {value} ist kein Betrag.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} has more than 8 decimals.</source>
        <translation>Zeile {row}, {header}: {value} hat mehr als 8 Nachkommastellen.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is more than any bill can be about.</source>
        <translation>Zeile {row}, {header}: {value} ist mehr, als eine Rechnung haben kann.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no day.</source>
        <translation>Zeile {row}, {header}: {value} ist kein Tag.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no currency we know.</source>
        <translation>Zeile {row}, {header}: {value} ist keine bekannte Währung.</translation>
    </message>
    <message>
        <source>Row {row}: payable is not gross less discount and coupons; it is off by {value}.</source>
        <translation>Zeile {row}: Zahlbar ist nicht Brutto abzüglich Rabatt und Gutscheinen; es weicht um {value} ab.</translation>
    </message>
    <message>
        <source>Row {row}: payable is not what was paid and is unpaid; it is off by {value}.</source>
        <translation>Zeile {row}: Zahlbar ist nicht Bezahltes und Offenes; es weicht um {value} ab.</translation>
    </message>
    <message>
        <source>In {count} places the amounts of a line do not fit together.</source>
        <translation>An {count} Stellen passen die Beträge einer Zeile nicht zusammen.</translation>
    </message>
    <message>
        <source>Amounts with more than 8 decimals were rounded.</source>
        <translation>Beträge mit mehr als 8 Nachkommastellen wurden gerundet.</translation>
    </message>
    <message>
        <source>Row {row} and all others say the same in {header}, {value}: that is a total, repeated on every line.</source>
        <translation>Zeile {row} und alle anderen sagen in {header} dasselbe, {value}: Das ist eine Summe, die in jeder Zeile steht.</translation>
    </message>
    <message>
        <source>Rows {row} and {other}, {header}: both say {value}, more than they come to: that is the total of bill {bill}, repeated on its lines.</source>
        <translation>Zeilen {row} und {other}, {header}: Beide nennen {value}, mehr, als sie ausmachen: Das ist die Summe der Rechnung {bill}, auf ihren Zeilen wiederholt.</translation>
    </message>
    <message>
        <source>The name of the file says account {account}, its lines say another one.</source>
        <translation>Der Dateiname nennt Konto {account}, die Zeilen nennen ein anderes.</translation>
    </message>
    <message>
        <source>The name of the file says {month}, its lines say another month.</source>
        <translation>Der Dateiname nennt {month}, die Zeilen nennen einen anderen Monat.</translation>
    </message>
    <message>
        <source>Account {account} was in the bill of {month} that is replaced, and is not in this one. What is booked of it stays.</source>
        <translation>Konto {account} stand in der ersetzten Rechnung von {month} und fehlt in dieser. Was davon gebucht ist, bleibt.</translation>
    </message>
    <message>
        <source>Row {row} has no voucher number.</source>
        <translation>Zeile {row} hat keine Gutscheinnummer.</translation>
    </message>
    <message>
        <source>Row {row}: voucher {value} stands in row {other} already, with another balance.</source>
        <translation>Zeile {row}: Gutschein {value} steht schon in Zeile {other}, mit anderem Saldo.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: {value} is no state of a voucher that we know.</source>
        <translation>Zeile {row}, {header}: {value} ist kein bekannter Stand eines Gutscheins.</translation>
    </message>
    <message>
        <source>Enter the number of the cloud account.</source>
        <translation>Geben Sie die Nummer des Cloud-Kontos ein.</translation>
    </message>
    <message>
        <source>There is no cloud account {account}. Enter it first.</source>
        <translation>Es gibt kein Cloud-Konto {account}. Legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Row {row} does not say whose account it is. Say whose bill this is.</source>
        <translation>Zeile {row} sagt nicht, wessen Konto es ist. Geben Sie an, wessen Rechnung dies ist.</translation>
    </message>
    <message>
        <source>Account {account} is entered already.</source>
        <translation>Konto {account} ist schon angelegt.</translation>
    </message>
    <message>
        <source>Account {account} is the pool already; there is one pool.</source>
        <translation>Konto {account} ist schon der Topf; es gibt nur einen.</translation>
    </message>
    <message>
        <source>The pool belongs to the base, not to a startup.</source>
        <translation>Der Topf gehört dem Standort, keinem Startup.</translation>
    </message>
    <message>
        <source>{value} is no column of a bill that could be the credit.</source>
        <translation>{value} ist keine Spalte, die das Guthaben sein könnte.</translation>
    </message>
    <message>
        <source>{value} is no order in which vouchers pay.</source>
        <translation>{value} ist keine Reihenfolge, in der Gutscheine zahlen.</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>Wählen Sie das Konto.</translation>
    </message>
    <message>
        <source>Choose the account that is to be given away.</source>
        <translation>Wählen Sie das Konto, das zugeordnet wird.</translation>
    </message>
    <message>
        <source>Choose the voucher.</source>
        <translation>Wählen Sie den Gutschein.</translation>
    </message>
    <message>
        <source>Only {there} of it is left on that day and after it, not {wanted}.</source>
        <translation>An diesem Tag und danach sind nur {there} übrig, nicht {wanted}.</translation>
    </message>
    <message>
        <source>Nothing of it is left on that day and after it.</source>
        <translation>An diesem Tag und danach ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>It lapsed after {day}; nothing is left to be taken from it.</source>
        <translation>Es verfiel nach dem {day}; es ist nichts mehr da.</translation>
    </message>
    <message>
        <source>Say by how much: above 0 adds, below 0 takes away.</source>
        <translation>Sagen Sie, um wie viel: über 0 kommt dazu, unter 0 geht weg.</translation>
    </message>
    <message>
        <source>This booking is reversed already.</source>
        <translation>Diese Buchung ist bereits storniert.</translation>
    </message>
    <message>
        <source>{value} is no number of the provider any more; Excel rounded it. Copy it from the console.</source>
        <translation>{value} ist keine Nummer des Anbieters mehr; Excel hat sie gerundet. Kopieren Sie sie aus der Konsole.</translation>
    </message>
    <message>
        <source>Voucher {voucher} is granted already.</source>
        <translation>Gutschein {voucher} ist schon gewährt.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Geben Sie einen Betrag über 0 ein.</translation>
    </message>
    <message>
        <source>That month is closed: it will be booked on {day}.</source>
        <translation>Dieser Monat ist abgeschlossen: Gebucht wird am {day}.</translation>
    </message>
    <message>
        <source>Something is booked on account {account}, so its number and startup stay.</source>
        <translation>Auf Konto {account} ist gebucht; Nummer und Startup bleiben.</translation>
    </message>
    <message>
        <source>Say until when the credit is good.</source>
        <translation>Geben Sie an, bis wann das Guthaben gilt.</translation>
    </message>
    <message>
        <source>What was granted stays as it was granted: reverse it or declare the rest void, and grant anew.</source>
        <translation>Was gewährt ist, bleibt wie gewährt: Stornieren Sie es oder erklären Sie den Rest für ungültig und gewähren Sie neu.</translation>
    </message>
    <message>
        <source>This grant was reversed here; it stays reversed.</source>
        <translation>Dieses Kontingent wurde hier storniert und bleibt storniert.</translation>
    </message>
    <message>
        <source>Only {left} is left of it, so it cannot become that much less.</source>
        <translation>Davon sind nur {left} übrig; um so viel kann es nicht weniger werden.</translation>
    </message>
    <message>
        <source>An adjustment needs a reason: fill in the column for it.</source>
        <translation>Eine Korrektur braucht einen Grund: Füllen Sie die Spalte dafür aus.</translation>
    </message>
    <message>
        <source>This came from the pool: allocate more or recall it, a list does neither.</source>
        <translation>Das kam aus dem Topf: Teilen Sie mehr zu oder rufen Sie es zurück; eine Liste tut das nicht.</translation>
    </message>
    <message>
        <source>Only credit that was allocated from the pool can be recalled.</source>
        <translation>Nur aus dem Topf zugeteiltes Guthaben kann zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Choose a day until today, {today}.</source>
        <translation>Wählen Sie einen Tag bis heute, {today}.</translation>
    </message>
    <message>
        <source>{count} differences have no note yet; the first is voucher {voucher}.</source>
        <translation>{count} Abweichungen haben noch keine Notiz; die erste ist Gutschein {voucher}.</translation>
    </message>
    <message>
        <source>On which floor? Name it; a list can make the first ones.</source>
        <translation>Auf welcher Etage? Bitte nennen; die ersten kann eine Liste anlegen.</translation>
    </message>
    <message>
        <source>There is no floor {value}. Floors: {known}. Mend the cell, or add the floor on its page first.</source>
        <translation>Eine Etage {value} gibt es nicht. Etagen: {known}. Bitte die Zelle berichtigen oder die Etage zuerst auf ihrer Seite anlegen.</translation>
    </message>
    <message>
        <source>There are no floors yet; the list makes them: {names}.</source>
        <translation>Etagen gibt es noch nicht; die Liste legt sie an: {names}.</translation>
    </message>
    <message>
        <source>Zones and rooms that are new, by floor: {names}.</source>
        <translation>Neue Bereiche und Räume, nach Etage: {names}.</translation>
    </message>
    <message>
        <source>Without a place it goes into a free row of its floor.</source>
        <translation>Ohne Platzangabe kommt er in eine freie Reihe seiner Etage.</translation>
    </message>
    <message>
        <source>{desk} is given to {startup}, {first} to {last}. Move that first.</source>
        <translation>{desk} ist vom {first} bis {last} an {startup} vergeben. Bitte zuerst verlegen.</translation>
    </message>
    <message>
        <source>{desk} is given to {startup} from {first} until further notice. Move that first.</source>
        <translation>{desk} ist ab {first} bis auf Weiteres an {startup} vergeben. Bitte zuerst verlegen.</translation>
    </message>
    <message>
        <source>{column}: choose one of the two; anything else is entered on the plan.</source>
        <translation>{column}: bitte einen der beiden Werte wählen; anderes wird im Plan eingegeben.</translation>
    </message>
    <message>
        <source>Which desk? Enter its number.</source>
        <translation>Welcher Arbeitsplatz? Bitte die Nummer eingeben.</translation>
    </message>
    <message>
        <source>There is no desk {value}. Import desks first, or mend the number.</source>
        <translation>Einen Arbeitsplatz {value} gibt es nicht. Bitte zuerst Arbeitsplätze importieren oder die Nummer berichtigen.</translation>
    </message>
    <message>
        <source>There is no contract {value}. Mend the number, or leave it empty.</source>
        <translation>Einen Vertrag {value} gibt es nicht. Bitte die Nummer berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>This changes days before today, {today}. Fill in “{column}”, or end this row and add one from today on.</source>
        <translation>Das ändert Tage vor heute, dem {today}. Bitte „{column}“ ausfüllen oder die Zeile beenden und ab heute eine neue anlegen.</translation>
    </message>
    <message>
        <source>Name and code are those of different startups. Mend one of them.</source>
        <translation>Name und Kennziffer gehören zu verschiedenen Startups. Bitte eines berichtigen.</translation>
    </message>
    <message>
        <source>Nobody has a desk that is out of service. Empty the startup.</source>
        <translation>Einen Arbeitsplatz außer Betrieb hat niemand. Bitte das Startup leeren.</translation>
    </message>
    <message>
        <source>Only a desk that is taken goes with a contract. Empty the number.</source>
        <translation>Nur ein belegter Arbeitsplatz gehört zu einem Vertrag. Bitte die Nummer leeren.</translation>
    </message>
    <message>
        <source>It is reserved for this startup; the reservation gives way.</source>
        <translation>Er ist für dieses Startup reserviert; die Reservierung weicht.</translation>
    </message>
    <message>
        <source>Row {row} gives {desk} to {startup} already, {first} to {last}.</source>
        <translation>Zeile {row} vergibt {desk} schon an {startup}, {first} bis {last}.</translation>
    </message>
    <message>
        <source>Row {row} gives {desk} to {startup} already, from {first} until further notice.</source>
        <translation>Zeile {row} vergibt {desk} schon an {startup}, ab {first} bis auf Weiteres.</translation>
    </message>
    <message>
        <source>Row {row} reserves {desk} for {startup} already, {first} to {last}.</source>
        <translation>Zeile {row} reserviert {desk} schon für {startup}, {first} bis {last}.</translation>
    </message>
    <message>
        <source>Row {row} reserves {desk} for {startup} already, from {first} until further notice.</source>
        <translation>Zeile {row} reserviert {desk} schon für {startup}, ab {first} bis auf Weiteres.</translation>
    </message>
    <message>
        <source>Row {row} takes {desk} out of service already, {first} to {last}: {why}</source>
        <translation>Zeile {row} nimmt {desk} schon außer Betrieb, {first} bis {last}: {why}</translation>
    </message>
    <message>
        <source>Row {row} takes {desk} out of service already, from {first} until further notice: {why}</source>
        <translation>Zeile {row} nimmt {desk} schon außer Betrieb, ab {first} bis auf Weiteres: {why}</translation>
    </message>
    <message>
        <source>{desk} is taken by {startup}, {first} to {last}.</source>
        <translation>{desk} ist von {startup} belegt, {first} bis {last}.</translation>
    </message>
    <message>
        <source>{desk} is taken by {startup} from {first} until further notice.</source>
        <translation>{desk} ist ab {first} bis auf Weiteres von {startup} belegt.</translation>
    </message>
    <message>
        <source>{desk} is reserved for {startup}, {first} to {last}.</source>
        <translation>{desk} ist für {startup} reserviert, {first} bis {last}.</translation>
    </message>
    <message>
        <source>{desk} is reserved for {startup} from {first} until further notice.</source>
        <translation>{desk} ist ab {first} bis auf Weiteres für {startup} reserviert.</translation>
    </message>
    <message>
        <source>{desk} is out of service, {first} to {last}: {why}</source>
        <translation>{desk} ist außer Betrieb, {first} bis {last}: {why}</translation>
    </message>
    <message>
        <source>{desk} is out of service from {first} until further notice: {why}</source>
        <translation>{desk} ist ab {first} bis auf Weiteres außer Betrieb: {why}</translation>
    </message>
    <message>
        <source>{desk} is there from {since} on.</source>
        <translation>{desk} gibt es erst ab {since}.</translation>
    </message>
    <message>
        <source>{desk} is there until {until} only.</source>
        <translation>{desk} gibt es nur bis {until}.</translation>
    </message>
    <message>
        <source>A chosen desk was removed in the meantime. Choose again.</source>
        <translation>Ein gewählter Arbeitsplatz wurde inzwischen entfernt. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>{desk} would be given twice at the same time.</source>
        <translation>{desk} wäre zur selben Zeit doppelt vergeben.</translation>
    </message>
    <message>
        <source>Choose a desk first.</source>
        <translation>Wählen Sie zuerst einen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>{desk} was reserved from {first} to {last}. Correct that reservation first.</source>
        <translation>{desk} war von {first} bis {last} reserviert. Berichtigen Sie zuerst diese Reservierung.</translation>
    </message>
    <message>
        <source>This contract was removed in the meantime. Choose another one.</source>
        <translation>Dieser Vertrag wurde inzwischen entfernt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The contract is a draft. Sign it before desks go with it.</source>
        <translation>Der Vertrag ist ein Entwurf. Unterzeichnen Sie ihn, bevor Arbeitsplätze dazugehören.</translation>
    </message>
    <message>
        <source>{number} is a contract with another startup.</source>
        <translation>{number} ist ein Vertrag mit einem anderen Startup.</translation>
    </message>
    <message>
        <source>{number} ended on {last}. Choose a contract that runs.</source>
        <translation>{number} endete am {last}. Wählen Sie einen laufenden Vertrag.</translation>
    </message>
    <message>
        <source>{number} runs from {first} to {last}.</source>
        <translation>{number} läuft von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{number} begins on {first}.</source>
        <translation>{number} beginnt am {first}.</translation>
    </message>
    <message>
        <source>Desks promised on {day}: {promised}. With this it would have {total}.</source>
        <translation>Am {day} zugesagte Arbeitsplätze: {promised}. Damit wären es {total}.</translation>
    </message>
    <message>
        <source>No contract promises desks on {day}. With this it would have {total}.</source>
        <translation>Am {day} sagt kein Vertrag Arbeitsplätze zu. Damit wären es {total}.</translation>
    </message>
    <message>
        <source>{number} has no renewal to carry desks over to.</source>
        <translation>{number} hat keinen Folgevertrag, in den Arbeitsplätze übergehen.</translation>
    </message>
    <message>
        <source>No desk is kept to the last day of {number}.</source>
        <translation>Kein Arbeitsplatz besteht bis zum letzten Tag von {number}.</translation>
    </message>
    <message>
        <source>Desks are given under this contract. Free them first.</source>
        <translation>Unter diesem Vertrag sind Arbeitsplätze vergeben. Geben Sie sie zuerst frei.</translation>
    </message>
    <message>
        <source>This changes days before today, {today}. Say why; it stays in the history.</source>
        <translation>Das ändert Tage vor heute, {today}. Nennen Sie den Grund; er bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>{desk} has been in use since {first}. Free it instead.</source>
        <translation>{desk} ist seit {first} in Gebrauch. Geben Sie ihn stattdessen frei.</translation>
    </message>
    <message>
        <source>{desk} is free after {last} already.</source>
        <translation>{desk} ist nach dem {last} ohnehin frei.</translation>
    </message>
    <message>
        <source>{desk} is given until {last} already. Choose a later day.</source>
        <translation>{desk} ist schon bis {last} vergeben. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>{desk} is given until further notice already.</source>
        <translation>{desk} ist schon bis auf Weiteres vergeben.</translation>
    </message>
    <message>
        <source>{desk} is given from {first} to {last}. Choose days within.</source>
        <translation>{desk} ist von {first} bis {last} vergeben. Wählen Sie Tage darin.</translation>
    </message>
    <message>
        <source>{desk} is given from {first} on. Choose days within.</source>
        <translation>{desk} ist ab {first} vergeben. Wählen Sie Tage darin.</translation>
    </message>
    <message>
        <source>Nothing would be left of {desk}. Free it instead.</source>
        <translation>Von {desk} bliebe nichts übrig. Geben Sie ihn stattdessen frei.</translation>
    </message>
    <message>
        <source>{desk} is free after {last}. Choose an earlier day, or correct it.</source>
        <translation>{desk} ist nach dem {last} frei. Wählen Sie einen früheren Tag, oder berichtigen Sie.</translation>
    </message>
    <message>
        <source>{desk} is the same desk. Choose another one.</source>
        <translation>{desk} ist derselbe Arbeitsplatz. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This corrects nothing. Change a value first.</source>
        <translation>Das berichtigt nichts. Ändern Sie zuerst einen Wert.</translation>
    </message>
    <message>
        <source>Give the desk a number.</source>
        <translation>Geben Sie dem Arbeitsplatz eine Nummer.</translation>
    </message>
    <message>
        <source>{column}: from 1 to {most} cm.</source>
        <translation>{column}: von 1 bis {most} cm.</translation>
    </message>
    <message>
        <source>{column}: {value} cm lies outside any floor.</source>
        <translation>{column}: {value} cm liegt außerhalb jeder Etage.</translation>
    </message>
    <message>
        <source>The desk would be gone on {until}, before it is there on {since}.</source>
        <translation>Der Arbeitsplatz wäre am {until} weg, bevor es ihn am {since} gibt.</translation>
    </message>
    <message>
        <source>The template asks for “{name}”, which no contract has. Take a field from the list.</source>
        <translation>Die Vorlage verlangt „{name}“, das kein Vertrag hat. Ein Feld aus der Liste nehmen.</translation>
    </message>
    <message>
        <source>The template asks for “{name}”, which no contract has. Is “{near}” meant?</source>
        <translation>Die Vorlage verlangt „{name}“, das kein Vertrag hat. Ist „{near}“ gemeint?</translation>
    </message>
    <message>
        <source>A field of the template is not written whole, near “{text}”. Write it like {example}.</source>
        <translation>Ein Feld der Vorlage ist unvollständig, bei „{text}“. Schreibweise: {example}.</translation>
    </message>
    <message>
        <source>The template computes something, near “{text}”. Only fields, if and for over payments or amendments are filled.</source>
        <translation>Die Vorlage rechnet etwas aus, bei „{text}“. Gefüllt werden nur Felder sowie if und for über Zahlungen oder Nachträge.</translation>
    </message>
    <message>
        <source>This contract has nothing for “{name}”; a line to write on is left there.</source>
        <translation>Dieser Vertrag hat nichts für „{name}“; dort bleibt eine Zeile zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Der Vorlage einen Namen geben.</translation>
    </message>
    <message>
        <source>Ask for one desk at least.</source>
        <translation>Mindestens einen Arbeitsplatz suchen.</translation>
    </message>
    <message>
        <source>Give the floor a code, as people say it: 2.</source>
        <translation>Der Etage ein Kürzel geben, wie man sie nennt: 2.</translation>
    </message>
    <message>
        <source>There is a floor {code} already. Give it another code first.</source>
        <translation>Es gibt schon eine Etage {code}. Zuerst ein anderes Kürzel geben.</translation>
    </message>
    <message>
        <source>A floor is from {least} to {most} m long.</source>
        <translation>Eine Etage ist {least} bis {most} m lang.</translation>
    </message>
    <message>
        <source>Somebody had desk {number} on floor {code}, so the floor stays: its past is kept.</source>
        <translation>Auf Etage {code} war der Arbeitsplatz {number} vergeben. Die Etage bleibt, damit ihre Vergangenheit bleibt.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another picture.</source>
        <translation>Die Datei ist leer. Ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>The picture is larger than {most} MB. Save a smaller one.</source>
        <translation>Das Bild ist größer als {most} MB. Ein kleineres speichern.</translation>
    </message>
    <message>
        <source>This is no picture we read. Save the plan as SVG, PNG or JPEG.</source>
        <translation>Ein solches Bild wird nicht gelesen. Den Plan als SVG, PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Save it anew, then choose it.</source>
        <translation>Das Bild ist nicht lesbar. Neu speichern und dann wählen.</translation>
    </message>
    <message>
        <source>The SVG defines entities of its own, which can do harm. Save it as plain SVG.</source>
        <translation>Das SVG definiert eigene Entitäten, die schaden können. Als einfaches SVG speichern.</translation>
    </message>
    <message>
        <source>The SVG contains a program, which is never run here. Save it as plain SVG.</source>
        <translation>Das SVG enthält ein Programm, das hier nie läuft. Als einfaches SVG speichern.</translation>
    </message>
    <message>
        <source>The SVG fetches parts from elsewhere. Embed them, or save it as plain SVG.</source>
        <translation>Das SVG holt Teile von anderswo. Einbetten oder als einfaches SVG speichern.</translation>
    </message>
    <message>
        <source>The picture is more than {side} pixels long. Save it in a lower resolution.</source>
        <translation>Das Bild ist mehr als {side} Pixel lang. Mit geringerer Auflösung speichern.</translation>
    </message>
    <message>
        <source>The picture would lie far off the floor, or be no size at all.</source>
        <translation>Das Bild läge weit neben der Etage oder hätte keine Größe.</translation>
    </message>
    <message>
        <source>Give it a code or a name.</source>
        <translation>Ein Kürzel oder einen Namen geben.</translation>
    </message>
    <message>
        <source>{code} is there already on this floor. Choose another code.</source>
        <translation>{code} gibt es auf dieser Etage schon. Ein anderes Kürzel wählen.</translation>
    </message>
    <message>
        <source>It is a zone or a room.</source>
        <translation>Es ist ein Bereich oder ein Raum.</translation>
    </message>
    <message>
        <source>Choose a use from the list.</source>
        <translation>Eine Nutzung aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Seats: from 0 to {most}.</source>
        <translation>Plätze: 0 bis {most}.</translation>
    </message>
    <message>
        <source>A shape needs three corners at least, each at another place.</source>
        <translation>Eine Form braucht mindestens drei Ecken, jede an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>The corners lie in one line. Draw a shape with room in it.</source>
        <translation>Die Ecken liegen auf einer Linie. Eine Form mit Fläche zeichnen.</translation>
    </message>
    <message>
        <source>Two edges of the shape cross. Draw it once around.</source>
        <translation>Zwei Kanten der Form kreuzen sich. Einmal rundherum zeichnen.</translation>
    </message>
    <message>
        <source>The shape lies off the floor.</source>
        <translation>Die Form liegt außerhalb der Etage.</translation>
    </message>
    <message>
        <source>A shape has {most} corners at most.</source>
        <translation>Eine Form hat höchstens {most} Ecken.</translation>
    </message>
    <message>
        <source>A block has one column and one row at least.</source>
        <translation>Ein Block hat mindestens eine Spalte und eine Reihe.</translation>
    </message>
    <message>
        <source>{found} desks are too many at once: {most} at most.</source>
        <translation>{found} Arbeitsplätze auf einmal sind zu viele: höchstens {most}.</translation>
    </message>
    <message>
        <source>A gap is not less than nothing.</source>
        <translation>Ein Abstand ist nicht kleiner als null.</translation>
    </message>
    <message>
        <source>Number {number} belongs to another desk, maybe on another floor.</source>
        <translation>Die Nummer {number} hat schon ein anderer Arbeitsplatz, vielleicht auf einer anderen Etage.</translation>
    </message>
    <message>
        <source>Number {number} would be given twice.</source>
        <translation>Die Nummer {number} wäre zweimal vergeben.</translation>
    </message>
    <message>
        <source>A rule needs {{n}} once, and may have {{floor}} and {{zone}}: {example}.</source>
        <translation>Eine Regel braucht einmal {{n}}, dazu nach Wunsch {{floor}} und {{zone}}: {example}.</translation>
    </message>
    <message>
        <source>Put a sign between the parts, as in {example}.</source>
        <translation>Ein Zeichen zwischen die Teile setzen, wie in {example}.</translation>
    </message>
    <message>
        <source>{desk} is in use until {day}. Free it first, or choose a later day.</source>
        <translation>{desk} ist bis {day} vergeben. Zuerst freigeben oder einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>{desk} is in use until further notice. Free it first.</source>
        <translation>{desk} ist bis auf Weiteres vergeben. Zuerst freigeben.</translation>
    </message>
    <message>
        <source>{desk} is in use from {day} on. Choose an earlier day.</source>
        <translation>{desk} ist ab {day} vergeben. Einen früheren Tag wählen.</translation>
    </message>
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
        <source>{column} cannot be empty; what is here stays.</source>
        <translation>{column}: darf nicht leer sein; was hier steht, bleibt.</translation>
    </message>
    <message>
        <source>The same record stands in row {row} already.</source>
        <translation>Derselbe Datensatz steht schon in Zeile {row}.</translation>
    </message>
    <message>
        <source>The same record stands in row {row} already. For another record, empty the JIB ID of this row.</source>
        <translation>Derselbe Datensatz steht schon in Zeile {row}. Für einen anderen Datensatz die JIB-ID dieser Zeile leeren.</translation>
    </message>
    <message>
        <source>Another record is called {name}; the hidden ID says it is this one. Tick the row only if this one was renamed.</source>
        <translation>Ein anderer Datensatz heißt {name}; nach der verborgenen JIB-ID ist es dieser. Die Zeile nur anhaken, wenn dieser umbenannt wurde.</translation>
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
        <source>Was merged into {name} here. Make the change there.</source>
        <translation>Wurde hier mit {name} zusammengelegt. Dort ändern.</translation>
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
        <source>What it belongs to waits for a decision; tick both or none.</source>
        <translation>Wozu es gehört, ist noch zu entscheiden; beide anhaken oder keines.</translation>
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
        <source>{column}: {value} may be {either} or {or}. Say which sign is the decimal one.</source>
        <translation>{column}: {value} kann {either} oder {or} sein. Das Dezimalzeichen angeben.</translation>
    </message>
    <message>
        <source>{column}: {value} has more than {decimals} decimal places. Round it in the file.</source>
        <translation>{column}: {value} hat mehr als {decimals} Nachkommastellen. In der Datei runden.</translation>
    </message>
    <message>
        <source>{column}: {value} is not in {unit}. Convert it in the file.</source>
        <translation>{column}: {value} ist nicht in {unit}. In der Datei umrechnen.</translation>
    </message>
    <message>
        <source>{column}: what {value} counts is open. Say which unit is meant.</source>
        <translation>{column}: Was {value} zählt, ist offen. Die Einheit angeben.</translation>
    </message>
    <message>
        <source>{column}: {value} is no date. Write it as 2026-04-03.</source>
        <translation>{column}: {value} ist kein Datum. Schreibweise: 2026-04-03.</translation>
    </message>
    <message>
        <source>{column}: {value} may be {either} or {or}. Say whether the day or the month comes first.</source>
        <translation>{column}: {value} kann {either} oder {or} sein. Angeben, ob Tag oder Monat zuerst steht.</translation>
    </message>
    <message>
        <source>{column}: the day comes before the month in all {count} rows; {sample} is {value}.</source>
        <translation>{column}: In allen {count} Zeilen steht der Tag vor dem Monat; {sample} ist {value}.</translation>
    </message>
    <message>
        <source>{column}: the month comes before the day in all {count} rows; {sample} is {value}.</source>
        <translation>{column}: In allen {count} Zeilen steht der Monat vor dem Tag; {sample} ist {value}.</translation>
    </message>
    <message>
        <source>{column}: the year comes first in all {count} rows; {sample} is {value}.</source>
        <translation>{column}: In allen {count} Zeilen steht das Jahr zuerst; {sample} ist {value}.</translation>
    </message>
    <message>
        <source>{column}: {days} cells are dates and {texts} are text such as {sample}. A spreadsheet may have taken the day for the month. Compare some dates with where they come from.</source>
        <translation>{column}: Zellen mit Datum: {days}, mit Text wie {sample}: {texts}. Eine Tabellenkalkulation hat vielleicht den Tag für den Monat gehalten. Einige Daten mit ihrer Quelle vergleichen.</translation>
    </message>
    <message>
        <source>{column}: the point is the decimal sign; {sample} is {value}.</source>
        <translation>{column}: Dezimalzeichen ist der Punkt; {sample} ist {value}.</translation>
    </message>
    <message>
        <source>{column}: the comma is the decimal sign; {sample} is {value}.</source>
        <translation>{column}: Dezimalzeichen ist das Komma; {sample} ist {value}.</translation>
    </message>
    <message>
        <source>{column}: counted in units of {factor}; {sample} is {value}.</source>
        <translation>{column}: in Einheiten zu {factor} gezählt; {sample} ist {value}.</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with commas between the cells.</source>
        <translation>Textliste ({encoding}) mit Kommas zwischen den Zellen.</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with semicolons between the cells.</source>
        <translation>Textliste ({encoding}) mit Semikolons zwischen den Zellen.</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with tabs between the cells.</source>
        <translation>Textliste ({encoding}) mit Tabulatoren zwischen den Zellen.</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with vertical bars between the cells.</source>
        <translation>Textliste ({encoding}) mit senkrechten Strichen zwischen den Zellen.</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) of one column.</source>
        <translation>Textliste ({encoding}) mit einer Spalte.</translation>
    </message>
    <message>
        <source>A list as text ({encoding}) with {sign} between the cells.</source>
        <translation>Textliste ({encoding}) mit {sign} zwischen den Zellen.</translation>
    </message>
    <message>
        <source>Some letters look wrong: the list may come from Windows in Europe ({sample}). Then choose Windows-1252.</source>
        <translation>Einige Buchstaben sehen falsch aus: Die Liste kommt vielleicht aus einem europäischen Windows ({sample}). Dann Windows-1252 wählen.</translation>
    </message>
    <message>
        <source>There is a template {name} already. Choose another name.</source>
        <translation>Eine Vorlage „{name}“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Say for at least one cell or column what goes there.</source>
        <translation>Für mindestens eine Zelle oder Spalte angeben, was dorthin kommt.</translation>
    </message>
    <message>
        <source>Two columns are filled with the same; choose one.</source>
        <translation>Zwei Spalten werden mit demselben gefüllt; eine wählen.</translation>
    </message>
    <message>
        <source>{column}: {value} is no year. Write it as 2019.</source>
        <translation>{column}: {value} ist kein Jahr. Schreibweise: 2019.</translation>
    </message>
    <message>
        <source>Row {row}, {header}: Excel made the number {value} of what was an ID. Download the file again and do not open it in Excel.</source>
        <translation>Zeile {row}, {header}: Excel hat aus einer ID die Zahl {value} gemacht. Laden Sie die Datei neu herunter und öffnen Sie sie nicht in Excel.</translation>
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
        <source>{count} rows have fewer cells than the longest; the rest was taken as empty.</source>
        <translation>Zeilen mit weniger Zellen als die längste: {count}; der Rest gilt als leer.</translation>
    </message>
    <message>
        <source>The list ends in row {row}, because {blank} empty rows follow; {count} rows further down were not taken in.</source>
        <translation>Die Liste endet in Zeile {row}, weil {blank} leere Zeilen folgen; {count} Zeilen weiter unten wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>Other sheets were not taken in: {names}</source>
        <translation>Nicht übernommene weitere Blätter: {names}</translation>
    </message>
    <message>
        <source>Sheet {name} was not taken in: nothing of it is known here.</source>
        <translation>Blatt „{name}“ wurde nicht übernommen: Nichts davon ist hier bekannt.</translation>
    </message>
    <message>
        <source>Sheet {name} was not taken in: it holds the same as {first}. Take it in by itself afterwards.</source>
        <translation>Blatt „{name}“ wurde nicht übernommen: Es enthält dasselbe wie „{first}“. Danach einzeln übernehmen.</translation>
    </message>
    <message>
        <source>This workbook left another data file ({at}): its rows are compared with what is here now, and empty cells clear little.</source>
        <translation>Diese Arbeitsmappe stammt aus einer anderen Datendatei ({at}): Verglichen wird mit dem jetzigen Stand, leere Zellen löschen kaum etwas.</translation>
    </message>
    <message>
        <source>This workbook left a copy of this data file, or one that was set back since ({at}): its rows are compared with what is here now, and empty cells clear little.</source>
        <translation>Diese Arbeitsmappe stammt aus einer Kopie dieser Datendatei oder aus einem Stand, der seither zurückgesetzt wurde ({at}): Verglichen wird mit dem jetzigen Stand, leere Zellen löschen kaum etwas.</translation>
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
        <source>Computed columns were passed over: {headers}</source>
        <translation>Übergangene berechnete Spalten: {headers}</translation>
    </message>
    <message>
        <source>Rows with totals were passed over: {rows}</source>
        <translation>Übergangene Summenzeilen: {rows}</translation>
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
    <name>Promise</name>
    <message>
        <source>nothing promised</source>
        <translation>nichts zugesagt</translation>
    </message>
    <message>
        <source>{amount} promised</source>
        <translation>{amount} zugesagt</translation>
    </message>
    <message>
        <source>nothing redeemed yet</source>
        <translation>noch nichts eingelöst</translation>
    </message>
    <message>
        <source>{amount} redeemed</source>
        <translation>{amount} eingelöst</translation>
    </message>
    <message>
        <source>{amount} still to redeem</source>
        <translation>{amount} noch einzulösen</translation>
    </message>
    <message>
        <source>{amount} more than promised</source>
        <translation>{amount} mehr als zugesagt</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>since {day}, {left} left until {last}</source>
        <translation>seit {day}, noch {left} bis {last}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>noch {amount}</translation>
    </message>
    <message>
        <source>{amount} lapses after {day}</source>
        <translation>{amount} verfallen nach dem {day}</translation>
    </message>
    <message>
        <source>{amount} was used without a voucher.</source>
        <translation>{amount} wurden ohne Gutschein verbraucht.</translation>
    </message>
    <message>
        <source>No credit is left.</source>
        <translation>Es ist kein Guthaben übrig.</translation>
    </message>
</context>
<context>
    <name>PromiseBar</name>
    <message>
        <source>given {given}</source>
        <translation>vergeben {given}</translation>
    </message>
    <message>
        <source>given {given} {sign} {change} = {total}</source>
        <translation>vergeben {given} {sign} {change} = {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>%n mehr als zugesagt</numerusform>
            <numerusform>%n mehr als zugesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised {count}</source>
        <translation>Zugesagt {count}</translation>
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
    <name>RecallDialog</name>
    <message>
        <source>Recall credit into the pool</source>
        <translation>Guthaben in den Topf zurückziehen</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>It stays in the ledger; it may be empty</source>
        <translation>Er bleibt im Kontobuch; er darf leer bleiben</translation>
    </message>
    <message>
        <source>In the pool it is good until {day}.</source>
        <translation>Im Topf ist es bis {day} gültig.</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>Pool of the base</source>
        <translation>Topf des Standorts</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>state of a voucher</comment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>state of a voucher</comment>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a voucher</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>The list lacks this voucher. Providers hide old ones after a while.</source>
        <translation>In der Liste fehlt dieser Gutschein. Anbieter blenden alte nach einer Weile aus.</translation>
    </message>
    <message>
        <source>Our ledger does not have this voucher.</source>
        <translation>Unser Kontobuch hat diesen Gutschein nicht.</translation>
    </message>
    <message>
        <source>Both sides say the same, to 0.01.</source>
        <translation>Beide Seiten sagen dasselbe, auf 0,01 genau.</translation>
    </message>
    <message>
        <source>Our ledger has {amount} more left than the list.</source>
        <translation>Unser Kontobuch hat {amount} mehr übrig als die Liste.</translation>
    </message>
    <message>
        <source>Our ledger has {amount} less left than the list.</source>
        <translation>Unser Kontobuch hat {amount} weniger übrig als die Liste.</translation>
    </message>
    <message>
        <source>The provider has cancelled it.</source>
        <translation>Der Anbieter hat ihn storniert.</translation>
    </message>
    <message>
        <source>Also different: {what}.</source>
        <translation>Außerdem anders: {what}.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Our ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Only in our ledger</source>
        <translation>Nur in unserem Kontobuch</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Nur in der Liste</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Close {month} …</source>
        <translation>{month} abschließen …</translation>
    </message>
    <message>
        <source>{code}: our ledger {ours}, the list {theirs}, difference {difference}</source>
        <translation>{code}: unser Kontobuch {ours}, die Liste {theirs}, Differenz {difference}</translation>
    </message>
    <message>
        <source>Not saved. Open it again to go on with what you typed.</source>
        <translation>Nicht gespeichert. Erneut öffnen, um mit den Eingaben weiterzumachen.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Only on one side</source>
        <translation>Nur auf einer Seite</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Take in the list from the provider&apos;s console or the answer of QueryCashCoupons. It is kept, and shown here beside our ledger.</source>
        <translation>Importieren Sie die Liste aus der Konsole des Anbieters oder die Antwort von QueryCashCoupons. Sie wird aufbewahrt und hier neben unserem Kontobuch gezeigt.</translation>
    </message>
    <message>
        <source>No voucher list yet</source>
        <translation>Noch keine Gutscheinliste</translation>
    </message>
    <message>
        <source>Import voucher list …</source>
        <translation>Gutscheinliste importieren …</translation>
    </message>
    <message>
        <source>Compare with the provider&apos;s vouchers</source>
        <translation>Mit den Gutscheinen des Anbieters abstimmen</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>as &amp;of</source>
        <translation>Stan&amp;d</translation>
    </message>
    <message>
        <source>The day whose end our ledger is compared at</source>
        <translation>Der Tag, an dessen Ende unser Kontobuch verglichen wird</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Vouchers compared</source>
        <translation>Verglichene Gutscheine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Why it differs</source>
        <translation>&amp;Warum es abweicht</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>What lists said over time</source>
        <translation>Was Listen bisher sagten</translation>
    </message>
    <message>
        <source>The ledger is never changed by comparing; a difference gets a note.</source>
        <translation>Abstimmen ändert das Kontobuch nie; eine Differenz bekommt eine Notiz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the next month</source>
        <translation>Den nächsten Monat abschließen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew contract {number}</source>
        <translation>Vertrag {number} verlängern</translation>
    </message>
    <message>
        <source>A draft that takes over the terms of {number}; it counts once it is signed.</source>
        <translation>Ein Entwurf mit den Bedingungen von {number}; er gilt, sobald er unterzeichnet ist.</translation>
    </message>
    <message>
        <source>Draft renewal</source>
        <translation>Verlängerung entwerfen</translation>
    </message>
</context>
<context>
    <name>ReopenMonthDialog</name>
    <message>
        <source>Open {month} again</source>
        <translation>{month} wieder öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>It stays in the history of the month</source>
        <translation>Er bleibt im Verlauf des Monats</translation>
    </message>
    <message>
        <source>{month} takes entries again until it is closed anew. Statements of it may change then.</source>
        <translation>In {month} wird wieder gebucht, bis der Monat neu abgeschlossen ist. Seine Kontoauszüge können sich dann ändern.</translation>
    </message>
    <message>
        <source>Undo does not take this back; close the month again instead.</source>
        <translation>Rückgängig nimmt das nicht zurück; schließen Sie den Monat neu ab.</translation>
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
    <name>ReserveDialog</name>
    <message>
        <source>Reserve desks</source>
        <translation>Plätze reservieren</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Others read it: why nobody else gets the desk</source>
        <translation>Andere lesen es: warum niemand sonst den Platz bekommt</translation>
    </message>
</context>
<context>
    <name>ReverseDialog</name>
    <message>
        <source>Reverse a booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>It stays in the ledger, beside the booking</source>
        <translation>Er bleibt im Kontobuch, neben der Buchung</translation>
    </message>
    <message>
        <source>{kind}, {day} · booked {moment} by {person}</source>
        <translation>{kind}, {day} · gebucht {moment} von {person}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
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
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>taken as new</source>
        <translation>gilt als neu</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message numerus="yes">
        <source>{words} And %n more.</source>
        <translation>
            <numerusform>{words} Und %n weiteres.</numerusform>
            <numerusform>{words} Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, stays as here</source>
        <translation>ausgelassen, bleibt wie hier</translation>
    </message>
    <message>
        <source>stays removed</source>
        <translation>bleibt entfernt</translation>
    </message>
    <message>
        <source>was removed here: your choice is needed</source>
        <translation>hier entfernt: Wahl nötig</translation>
    </message>
    <message>
        <source>your choice is needed</source>
        <translation>Wahl nötig</translation>
    </message>
    <message>
        <source>from the workbook</source>
        <translation>aus der Arbeitsmappe</translation>
    </message>
    <message>
        <source>kept as here</source>
        <translation>wie hier belassen</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>anderer Wert</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>{field}: the workbook still says {value}</source>
        <translation>{field}: in der Arbeitsmappe noch {value}</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>More rows of this group</source>
        <translation>Weitere Zeilen dieser Gruppe</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>both sides changed the same cell</source>
        <translation>beide Seiten änderten dieselbe Zelle</translation>
    </message>
    <message>
        <source>nothing of these rows is written</source>
        <translation>aus diesen Zeilen wird nichts geschrieben</translation>
    </message>
    <message>
        <source>only the workbook changed these cells</source>
        <translation>nur die Arbeitsmappe änderte diese Zellen</translation>
    </message>
    <message>
        <source>no row here by ID, code, number or exact name</source>
        <translation>hier keine Zeile mit dieser JIB-ID, Kennziffer, Nummer oder genau diesem Namen</translation>
    </message>
    <message>
        <source>only changed here; the workbook is older</source>
        <translation>nur hier geändert; die Arbeitsmappe ist älter</translation>
    </message>
    <message numerus="yes">
        <source>%n more rejected row(s)</source>
        <translation>
            <numerusform>%n weitere abgelehnte Zeile</numerusform>
            <numerusform>%n weitere abgelehnte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changed row(s)</source>
        <translation>
            <numerusform>%n weitere geänderte Zeile</numerusform>
            <numerusform>%n weitere geänderte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new row(s)</source>
        <translation>
            <numerusform>%n weitere neue Zeile</numerusform>
            <numerusform>%n weitere neue Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kept row(s)</source>
        <translation>
            <numerusform>%n weitere belassene Zeile</numerusform>
            <numerusform>%n weitere belassene Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unchanged row(s)</source>
        <translation>
            <numerusform>%n weitere unveränderte Zeile</numerusform>
            <numerusform>%n weitere unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>Blatt „{sheet}“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>left here on {left}, edited by {who} until {until}</source>
        <translation>exportiert am {left}, bearbeitet von {who} bis {until}</translation>
    </message>
    <message>
        <source>left here on {left}</source>
        <translation>exportiert am {left}</translation>
    </message>
    <message>
        <source>All columns are known.</source>
        <translation>Alle Spalten sind bekannt.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>Left out, because not known: {headers}</source>
        <translation>Ausgelassen, weil unbekannt: {headers}</translation>
    </message>
    <message>
        <source>{known} of {total} known. Left out: {headers}</source>
        <translation>{known} von {total} bekannt. Ausgelassen: {headers}</translation>
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
    <message numerus="yes">
        <source>%n conflict(s) are still open. Decide them, or keep all as here.</source>
        <translation>
            <numerusform>%n Konflikt ist noch offen. Entscheiden oder alles wie hier lassen.</numerusform>
            <numerusform>%n Konflikte sind noch offen. Entscheiden oder alle wie hier lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays as it is here, so there is nothing to save.</source>
        <translation>Alles bleibt wie hier, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to save.</source>
        <translation>Nichts ist angehakt, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>Nothing can be taken in: see the rejected rows.</source>
        <translation>Nichts lässt sich übernehmen: siehe abgelehnte Zeilen.</translation>
    </message>
    <message>
        <source>The file changes nothing here.</source>
        <translation>Die Datei ändert hier nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Save a workbook with the %n rejected row(s) marked …</source>
        <translation>
            <numerusform>Arbeitsmappe speichern, %n abgelehnte Zeile markiert …</numerusform>
            <numerusform>Arbeitsmappe speichern, %n abgelehnte Zeilen markiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>genau wie hier</translation>
    </message>
    <message>
        <source>{count}, of them {ticked} decided</source>
        <translation>{count}, davon entschieden: {ticked}</translation>
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
        <source>Review {number} of {total}: {kind}</source>
        <translation>Durchsicht {number} von {total}: {kind}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing is written yet. Saving is one step, and one Undo takes it back.</source>
        <translation>Noch ist nichts geschrieben. Gespeichert wird in einem Schritt, einmal Rückgängig nimmt ihn zurück.</translation>
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
        <source>About the file</source>
        <translation>Zur Datei</translation>
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
        <source>Dates and numbers</source>
        <translation>Daten und Zahlen</translation>
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
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Save a workbook with the rejected rows marked</source>
        <translation>Arbeitsmappe mit markierten abgelehnten Zeilen speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RoomUse</name>
    <message>
        <source>Meeting room</source>
        <translation>Besprechungsraum</translation>
    </message>
    <message>
        <source>Phone booth</source>
        <translation>Telefonkabine</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Pantry</source>
        <translation>Teeküche</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Toiletten</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%n new row(s) look like one that is here or in the file and are not ticked.</source>
        <translation>
            <numerusform>%n neue Zeile ähnelt einem Eintrag hier oder in der Datei und ist nicht angehakt.</numerusform>
            <numerusform>%n neue Zeilen ähneln einem Eintrag hier oder in der Datei und sind nicht angehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>All are new</source>
        <translation>Alle sind neu</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Left and Right close and open it.</source>
        <translation>Links und Rechts schließen und öffnen sie.</translation>
    </message>
    <message>
        <source>Enter shows the other rows.</source>
        <translation>Enter zeigt die übrigen Zeilen.</translation>
    </message>
    <message>
        <source>Space takes all its rows in or leaves them out.</source>
        <translation>Die Leertaste übernimmt alle ihre Zeilen oder lässt sie aus.</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>{row}, cell {cell}</source>
        <translation>{row}, Zelle {cell}</translation>
    </message>
    <message>
        <source>Conflict {number} of {total} · {where}</source>
        <translation>Konflikt {number} von {total} · {where}</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Hier entfernt</translation>
    </message>
    <message>
        <source>Row {row} · {verdict}</source>
        <translation>Zeile {row} · {verdict}</translation>
    </message>
    <message>
        <source>Changed in the workbook only</source>
        <translation>Nur in der Arbeitsmappe geändert</translation>
    </message>
    <message>
        <source>Kept as here</source>
        <translation>Wie hier belassen</translation>
    </message>
    <message>
        <source>the workbook still says {value}</source>
        <translation>in der Arbeitsmappe noch {value}</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {promised} to give</source>
        <translation>
            <numerusform>%n von {promised} offen</numerusform>
            <numerusform>%n von {promised} offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>{desks}, {metres} m across</source>
        <translation>{desks}, auf {metres} m</translation>
    </message>
    <message>
        <source>{reasons}.</source>
        <comment>a sentence of reasons</comment>
        <translation>{reasons}.</translation>
    </message>
    <message>
        <source>{startup} moves from {old} to {new} on {day}</source>
        <translation>{startup} zieht am {day} von {old} nach {new}</translation>
    </message>
    <message>
        <source>in zones {zones}</source>
        <translation>in den Bereichen {zones}</translation>
    </message>
    <message>
        <source>in zone {zones}</source>
        <translation>in Bereich {zones}</translation>
    </message>
    <message>
        <source>on floors {floors}</source>
        <translation>auf den Etagen {floors}</translation>
    </message>
    <message>
        <source>on floor {floors}</source>
        <translation>auf Etage {floors}</translation>
    </message>
    <message>
        <source>One desk {where}</source>
        <translation>Ein Arbeitsplatz {where}</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) side by side {where}</source>
        <translation>
            <numerusform>%n Arbeitsplatz {where}</numerusform>
            <numerusform>%n Arbeitsplätze nebeneinander {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) together {where}</source>
        <translation>
            <numerusform>%n Arbeitsplatz {where}</numerusform>
            <numerusform>%n Arbeitsplätze beieinander {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) around the team&apos;s own {where}</source>
        <translation>
            <numerusform>%n Arbeitsplatz neben denen des Teams {where}</numerusform>
            <numerusform>%n Arbeitsplätze rund um die des Teams {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) over an aisle {where}</source>
        <translation>
            <numerusform>%n Arbeitsplatz am Gang {where}</numerusform>
            <numerusform>%n Arbeitsplätze beiderseits eines Gangs {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) in {pieces} places {where}</source>
        <translation>
            <numerusform>%n Arbeitsplatz an {pieces} Stellen {where}</numerusform>
            <numerusform>%n Arbeitsplätze an {pieces} Stellen {where}</numerusform>
        </translation>
    </message>
    <message>
        <source>next to the team&apos;s {desks}</source>
        <translation>neben {desks} des Teams</translation>
    </message>
    <message>
        <source>{metres} m from the team&apos;s desks</source>
        <translation>{metres} m von den Plätzen des Teams</translation>
    </message>
    <message>
        <source>the team is {floors}</source>
        <translation>das Team sitzt {floors}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them taken until {day}</source>
        <translation>
            <numerusform>%n davon bis {day} vergeben</numerusform>
            <numerusform>%n davon bis {day} vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>taken until {day}</source>
        <translation>bis {day} vergeben</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n free desk(s) in one place</source>
        <translation>
            <numerusform>höchstens %n freier Arbeitsplatz an einer Stelle</numerusform>
            <numerusform>höchstens %n freie Arbeitsplätze an einer Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them reserved for the team</source>
        <translation>
            <numerusform>%n davon für das Team reserviert</numerusform>
            <numerusform>%n davon für das Team reserviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the team&apos;s own until then</source>
        <translation>
            <numerusform>%n davon hat das Team bis dahin selbst</numerusform>
            <numerusform>%n davon hat das Team bis dahin selbst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) needed</source>
        <translation>
            <numerusform>%n Umzug nötig</numerusform>
            <numerusform>%n Umzüge nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody moves</source>
        <translation>niemand zieht um</translation>
    </message>
</context>
<context>
    <name>SeatsForm</name>
    <message>
        <source>Any floor</source>
        <translation>Jede Etage</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>Name, pinyin or person</source>
        <translation>Name, Pinyin oder Person</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Fl&amp;oor</source>
        <translation>Et&amp;age</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Others may &amp;move for it</source>
        <translation>Andere dürfen dafür &amp;umziehen</translation>
    </message>
    <message>
        <source>Give more than promised</source>
        <translation>Mehr als zugesagt vergeben</translation>
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
    <name>SignDialog</name>
    <message>
        <source>Sign contract</source>
        <translation>Vertrag unterzeichnen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Unterzeichnet am</translation>
    </message>
    <message>
        <source>It gets the number {number}.</source>
        <translation>Er erhält die Nummer {number}.</translation>
    </message>
    <message>
        <source>{number} then ends on {day}.</source>
        <translation>{number} endet dann am {day}.</translation>
    </message>
</context>
<context>
    <name>SiteAreaPanel</name>
    <message>
        <source>{wide} × {deep}, {floor} m².</source>
        <translation>{wide} × {deep}, {floor} m².</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) in it.</source>
        <translation>
            <numerusform>%n Arbeitsplatz darin.</numerusform>
            <numerusform>%n Arbeitsplätze darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>Name &amp;englisch</translation>
    </message>
    <message>
        <source>C&amp;hinese name</source>
        <translation>Name c&amp;hinesisch</translation>
    </message>
    <message>
        <source>&amp;Used for</source>
        <translation>&amp;Nutzung</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>English &amp;remark</source>
        <translation>Hin&amp;weis englisch</translation>
    </message>
    <message>
        <source>Chinese re&amp;mark</source>
        <translation>H&amp;inweis chinesisch</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SiteBlockPanel</name>
    <message>
        <source>Block of desks</source>
        <translation>Block von Arbeitsplätzen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Each click places one.</source>
        <translation>Jeder Klick stellt einen hin.</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s), {wide} × {deep}.</source>
        <translation>
            <numerusform>%n Arbeitsplatz, {wide} × {deep}.</numerusform>
            <numerusform>%n Arbeitsplätze, {wide} × {deep}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Reihen</translation>
    </message>
    <message>
        <source>Desk &amp;wide</source>
        <translation>Platz&amp;breite</translation>
    </message>
    <message>
        <source>Desk &amp;deep</source>
        <translation>Platz&amp;tiefe</translation>
    </message>
    <message>
        <source>&amp;Gap</source>
        <translation>&amp;Abstand</translation>
    </message>
    <message>
        <source>&amp;Aisle</source>
        <translation>&amp;Gang</translation>
    </message>
    <message>
        <source>Aisle after</source>
        <translation>Gang nach</translation>
    </message>
    <message>
        <source>Aisle after so many columns</source>
        <translation>Gang nach so vielen Spalten</translation>
    </message>
    <message>
        <source>and after</source>
        <translation>und nach</translation>
    </message>
    <message>
        <source>Aisle after so many rows</source>
        <translation>Gang nach so vielen Reihen</translation>
    </message>
    <message>
        <source>&amp;Back to back</source>
        <translation>Rü&amp;cken an Rücken</translation>
    </message>
</context>
<context>
    <name>SiteCommands</name>
    <message>
        <source>Select all desks</source>
        <translation>Alle Arbeitsplätze auswählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy beside</source>
        <translation>Daneben kopieren</translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by 90°</source>
        <translation>Um 90° nach rechts drehen</translation>
    </message>
    <message>
        <source>Line up at the left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Line up at the top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Number by rule …</source>
        <translation>Nach Regel nummerieren …</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>Zu den Feldern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Show who sits there</source>
        <translation>Zeigen, wer dort sitzt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
</context>
<context>
    <name>SiteDesksPanel</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n Arbeitsplatz</numerusform>
            <numerusform>%n Arbeitsplätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Arbeitsplatz {number}</translation>
    </message>
    <message>
        <source>Zone {code}.</source>
        <translation>Bereich {code}.</translation>
    </message>
    <message>
        <source>Room {code}.</source>
        <translation>Raum {code}.</translation>
    </message>
    <message>
        <source>It is still to come.</source>
        <translation>Er kommt erst noch.</translation>
    </message>
    <message>
        <source>Nobody has it today.</source>
        <translation>Heute hat ihn niemand.</translation>
    </message>
    <message>
        <source>Today: {state}, {name}</source>
        <translation>Heute: {state}, {name}</translation>
    </message>
    <message>
        <source>Today: {state}</source>
        <translation>Heute: {state}</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>&amp;Quer</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Hinab</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>D&amp;eep</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>&amp;Turned</source>
        <translation>&amp;Gedreht</translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
        <source>Turn right by 90°</source>
        <translation>Um 90° nach rechts drehen</translation>
    </message>
    <message>
        <source>Copy beside</source>
        <translation>Daneben kopieren</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Line up at the left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Line up by the middles, one below the other</source>
        <translation>An den Mitten untereinander ausrichten</translation>
    </message>
    <message>
        <source>Line up at the right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Line up at the top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Line up by the middles, side by side</source>
        <translation>An den Mitten nebeneinander ausrichten</translation>
    </message>
    <message>
        <source>Line up at the bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>Gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>There &amp;since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>There &amp;until</source>
        <translation>Steht &amp;bis</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Number by &amp;rule …</source>
        <translation>Nach Rege&amp;l nummerieren …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Draw the plan of your floors</source>
        <translation>Den Plan der eigenen Etagen zeichnen</translation>
    </message>
    <message>
        <source>Begin with a floor: put a picture of it below, then zones, rooms and desks. Or look around on an invented plan of two floors with 240 desks, marked as invented.</source>
        <translation>Mit einer Etage beginnen: ein Bild darunterlegen, dann Bereiche, Räume und Arbeitsplätze. Oder sich auf einem erfundenen Plan umsehen: zwei Etagen, 240 Arbeitsplätze, als erfunden gekennzeichnet.</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Etage hinzufügen</translation>
    </message>
    <message>
        <source>Use the invented plan</source>
        <translation>Erfundenen Plan nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n Arbeitsplatz</numerusform>
            <numerusform>%n Arbeitsplätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{all}, {chosen} selected</source>
        <translation>{all}, {chosen} ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in another</source>
        <comment>desks</comment>
        <translation>
            <numerusform>%n steht in einem anderen</numerusform>
            <numerusform>%n stehen ineinander</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} Ctrl+Z takes it back.</source>
        <translation>{done} Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Jinqiao (invented)</source>
        <translation>Jinqiao (erfunden)</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>Picture of the floor</source>
        <translation>Bild der Etage</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose and move: V</source>
        <translation>Auswählen und bewegen: V</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Place a desk: D</source>
        <translation>Einen Arbeitsplatz hinstellen: D</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Place a row or a block: B</source>
        <translation>Eine Reihe oder einen Block hinstellen: B</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Draw a zone: Z</source>
        <translation>Einen Bereich zeichnen: Z</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Draw a room: R</source>
        <translation>Einen Raum zeichnen: R</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Move the picture: P</source>
        <translation>Das Bild verschieben: P</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Set the scale by a known length: M</source>
        <translation>Maßstab nach einer bekannten Länge setzen: M</translation>
    </message>
    <message>
        <source>Snap to neighbours and grid: G</source>
        <translation>An Nachbarn und Raster einrasten: G</translation>
    </message>
    <message>
        <source>Show who sits there: W</source>
        <translation>Zeigen, wer dort sitzt: W</translation>
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
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SiteFloorPanel</name>
    <message>
        <source>Floor {code}</source>
        <translation>Etage {code}</translation>
    </message>
    <message>
        <source>Exchange the picture …</source>
        <translation>Bild austauschen …</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild wählen …</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s).</source>
        <translation>
            <numerusform>%n Arbeitsplatz.</numerusform>
            <numerusform>%n Arbeitsplätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s).</source>
        <translation>
            <numerusform>%n Bereich.</numerusform>
            <numerusform>%n Bereiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s).</source>
        <translation>
            <numerusform>%n Raum.</numerusform>
            <numerusform>%n Räume.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. A plan as SVG, PNG or JPEG, up to 20 MB, goes below the desks.</source>
        <translation>Noch keins. Ein Plan als SVG, PNG oder JPEG bis 20 MB liegt unter den Arbeitsplätzen.</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another one; desks stay.</source>
        <translation>Es ist nicht lesbar. Ein anderes wählen; Arbeitsplätze bleiben.</translation>
    </message>
    <message>
        <source>{kind}, {wide} × {deep} on the floor.</source>
        <translation>{kind}, {wide} × {deep} auf der Etage.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>Name &amp;englisch</translation>
    </message>
    <message>
        <source>C&amp;hinese name</source>
        <translation>Name c&amp;hinesisch</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>&amp;Deep</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>In der Liste nach oben</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>In der Liste nach unten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Move and scale</source>
        <translation>Verschieben und skalieren</translation>
    </message>
    <message>
        <source>Set scale …</source>
        <translation>Maßstab setzen …</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Bild wegnehmen</translation>
    </message>
    <message>
        <source>Remove this floor</source>
        <translation>Diese Etage entfernen</translation>
    </message>
</context>
<context>
    <name>SiteNumbersDialog</name>
    <message numerus="yes">
        <source>{floor} is the floor, {zone} the zone, {n} counts, {n:03} in three digits. %n desk(s) chosen.</source>
        <translation>
            <numerusform>{floor} ist die Etage, {zone} der Bereich, {n} zählt, {n:03} mit drei Ziffern. %n Arbeitsplatz ist gewählt.</numerusform>
            <numerusform>{floor} ist die Etage, {zone} der Bereich, {n} zählt, {n:03} mit drei Ziffern. %n Arbeitsplätze sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number desks</source>
        <translation>Arbeitsplätze nummerieren</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Erste Nummer</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Reihen&amp;folge</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Old and new numbers</source>
        <translation>Alte und neue Nummern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummerieren</translation>
    </message>
</context>
<context>
    <name>SitePicturePanel</name>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>This floor has no picture. A plan as SVG, PNG or JPEG goes below the desks.</source>
        <translation>Diese Etage hat kein Bild. Ein Plan als SVG, PNG oder JPEG liegt unter den Arbeitsplätzen.</translation>
    </message>
    <message>
        <source>Draw a line along a known length, then say how long it really is. Desks stay.</source>
        <translation>Eine Linie an einer bekannten Länge ziehen und sagen, wie lang sie wirklich ist. Arbeitsplätze bleiben.</translation>
    </message>
    <message>
        <source>Desks, zones and rooms stay where they are; only the picture moves.</source>
        <translation>Arbeitsplätze, Bereiche und Räume bleiben, wo sie sind; nur das Bild bewegt sich.</translation>
    </message>
    <message>
        <source>Line drawn</source>
        <translation>Gezogene Linie</translation>
    </message>
    <message>
        <source>&amp;Really long</source>
        <translation>&amp;Wirklich lang</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>&amp;Quer</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Hinab</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>B&amp;reite</translation>
    </message>
    <message>
        <source>Choose a &amp;picture …</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
</context>
<context>
    <name>SiteRetireDialog</name>
    <message numerus="yes">
        <source>%n desk(s) were in use: they stay in the past and are there until a day.</source>
        <translation>
            <numerusform>%n Arbeitsplatz war vergeben: Er bleibt in der Vergangenheit und steht bis zu einem Tag da.</numerusform>
            <numerusform>%n Arbeitsplätze waren vergeben: Sie bleiben in der Vergangenheit und stehen bis zu einem Tag da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) were never in use: they go for good.</source>
        <translation>
            <numerusform>%n Arbeitsplatz war nie vergeben: Er verschwindet ganz.</numerusform>
            <numerusform>%n Arbeitsplätze waren nie vergeben: Sie verschwinden ganz.</numerusform>
        </translation>
    </message>
    <message>
        <source>{desk} is in use until further notice. Free it first.</source>
        <translation>{desk} ist bis auf Weiteres vergeben. Zuerst freigeben.</translation>
    </message>
    <message>
        <source>{desk} is in use the longest, until {last}.</source>
        <translation>Am längsten vergeben ist {desk}, bis {last}.</translation>
    </message>
    <message>
        <source>Take desks away</source>
        <translation>Arbeitsplätze wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Last day there</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>SiteTools</name>
    <message>
        <source>Add a floor, or take the invented plan, to begin with.</source>
        <translation>Zuerst eine Etage hinzufügen oder den erfundenen Plan nehmen.</translation>
    </message>
    <message>
        <source>Drag, or use the arrows (1 cm, with Shift 10 cm). Ctrl+D copies, Del takes away.</source>
        <translation>Ziehen oder Pfeiltasten (1 cm, mit Umschalt 10 cm). Strg+D verdoppelt, Entf nimmt weg.</translation>
    </message>
    <message>
        <source>Drag the shape, a corner, or the middle of an edge. Ctrl and a click takes a corner out.</source>
        <translation>Form, Ecke oder Kantenmitte ziehen. Strg und Klick nimmt eine Ecke heraus.</translation>
    </message>
    <message>
        <source>Choose a picture at the right, or place desks: D for one, B for a block.</source>
        <translation>Rechts ein Bild wählen oder Arbeitsplätze hinstellen: D für einen, B für einen Block.</translation>
    </message>
    <message>
        <source>Click a desk, a zone or a room, or drag a frame around desks.</source>
        <translation>Auf Arbeitsplatz, Bereich oder Raum klicken oder einen Rahmen um Arbeitsplätze ziehen.</translation>
    </message>
    <message>
        <source>Next corner. Enter or a double click closes the shape, Backspace takes a corner back.</source>
        <translation>Nächste Ecke. Eingabe oder Doppelklick schließt die Form, Rücktaste nimmt eine Ecke zurück.</translation>
    </message>
    <message>
        <source>Drag to the opposite corner, or click the next corner of any shape.</source>
        <translation>Zur gegenüberliegenden Ecke ziehen oder die nächste Ecke anklicken.</translation>
    </message>
    <message>
        <source>Drag a rectangle for the zone, or click its corners one by one.</source>
        <translation>Ein Rechteck für den Bereich ziehen oder seine Ecken nacheinander anklicken.</translation>
    </message>
    <message>
        <source>Drag a rectangle for the room, or click its corners one by one.</source>
        <translation>Ein Rechteck für den Raum ziehen oder seine Ecken nacheinander anklicken.</translation>
    </message>
    <message>
        <source>This floor has no picture yet. Choose one at the right.</source>
        <translation>Diese Etage hat noch kein Bild. Rechts eines wählen.</translation>
    </message>
    <message>
        <source>Drag the picture, or its lower right corner to scale it. Arrows push it, with Shift further.</source>
        <translation>Bild ziehen, zum Skalieren die Ecke unten rechts. Pfeiltasten schieben, mit Umschalt weiter.</translation>
    </message>
    <message>
        <source>Click where the desk is to stand. Alt: without snapping.</source>
        <translation>Dorthin klicken, wo der Arbeitsplatz stehen soll. Alt: ohne Einrasten.</translation>
    </message>
    <message>
        <source>Set columns and rows at the right, then click where the block is to stand.</source>
        <translation>Rechts Spalten und Reihen einstellen, dann dorthin klicken, wo der Block stehen soll.</translation>
    </message>
    <message>
        <source>Say at the right how long this line really is.</source>
        <translation>Rechts sagen, wie lang diese Linie wirklich ist.</translation>
    </message>
    <message>
        <source>Drag a line along something whose length you know: a wall, a door, a scale bar.</source>
        <translation>Eine Linie an etwas ziehen, dessen Länge bekannt ist: Wand, Tür, Maßstabsleiste.</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>What lapses first</source>
        <translation>Was zuerst verfällt</translation>
    </message>
    <message>
        <source>The largest balance first</source>
        <translation>Der größte Saldo zuerst</translation>
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
    <message numerus="yes">
        <source>Removing %n startup(s)</source>
        <translation>
            <numerusform>%n Startup wird entfernt</numerusform>
            <numerusform>%n Startups werden entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupColumns</name>
    <message>
        <source>Desks</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>StartupDesks</name>
    <message>
        <source>floor {floors}</source>
        <translation>Etage {floors}</translation>
    </message>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>%n mehr als zugesagt</numerusform>
            <numerusform>%n mehr als zugesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>from {day}, {until}</source>
        <translation>ab {day}, {until}</translation>
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
        <source>Chinese na&amp;me</source>
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
        <translation>Quell-I&amp;D</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>St&amp;age</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Pho&amp;ne</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
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
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>{number} until {day}</source>
        <translation>{number} bis {day}</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>New contract …</source>
        <translation>Neuer Vertrag …</translation>
    </message>
    <message>
        <source>No contract yet.</source>
        <translation>Noch kein Vertrag.</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} im Monat</translation>
    </message>
    <message>
        <source>In cloud credits</source>
        <translation>Im Cloud-Guthaben</translation>
    </message>
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
        <source>{words} ({actor})</source>
        <translation>{words} ({actor})</translation>
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
        <source>Templates of one’s own …</source>
        <translation>Eigene Vorlagen …</translation>
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
        <source>Filter by stage …</source>
        <translation>Nach Phase filtern …</translation>
    </message>
    <message>
        <source>Filter by field …</source>
        <translation>Nach Feld filtern …</translation>
    </message>
    <message>
        <source>Filter by city …</source>
        <translation>Nach Stadt filtern …</translation>
    </message>
    <message>
        <source>Removed startups</source>
        <translation>Entfernte Startups</translation>
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
    <message numerus="yes">
        <source>{shown} removed startup(s)</source>
        <translation>
            <numerusform>{shown} entferntes Startup</numerusform>
            <numerusform>{shown} entfernte Startups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {total} startup(s)</source>
        <translation>
            <numerusform>{shown} von {total} Startup</numerusform>
            <numerusform>{shown} von {total} Startups</numerusform>
        </translation>
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
        <source>Desks {given} of {promised} promised</source>
        <translation>Plätze {given} von {promised} zugesagt</translation>
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
    <name>StatementDialog</name>
    <message>
        <source>Statement of account: {startup}</source>
        <translation>Kontoauszug: {startup}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Als Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>„{path}“ geschrieben.</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Ganze Seite (0)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as workbook …</source>
        <translation>Als Arbeitsmappe speichern …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>StatementPeriod</name>
    <message>
        <source>Everything until today</source>
        <translation>Alles bis heute</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>{month} · closed</source>
        <translation>{month} · abgeschlossen</translation>
    </message>
</context>
<context>
    <name>StatementSums</name>
    <message>
        <source>In this period nothing was granted, used or paid.</source>
        <translation>In diesem Zeitraum wurde nichts gewährt, verbraucht oder bezahlt.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TakerForm</name>
    <message>
        <source>Offer startups</source>
        <translation>Startups anbieten</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Ohne Vertrag</translation>
    </message>
    <message>
        <source>end of contract</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Sum of {column}</source>
        <translation>Summe {column}</translation>
    </message>
    <message>
        <source>Number with {column}: {value}</source>
        <translation>Anzahl mit {column}: {value}</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>Tag des Exports</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What was filtered by</source>
        <translation>Verwendete Filter</translation>
    </message>
    <message>
        <source>Who exported it</source>
        <translation>Von wem der Export ist</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (ausgeblendet)</translation>
    </message>
    <message>
        <source>– nothing –</source>
        <translation>– nichts –</translation>
    </message>
    <message>
        <source>A formula stands here, or a merged cell covers it; it is kept.</source>
        <translation>Hier steht eine Formel oder liegt eine verbundene Zelle; sie bleibt.</translation>
    </message>
    <message>
        <source>The whole column, one row for each record.</source>
        <translation>Die ganze Spalte, je Datensatz eine Zeile.</translation>
    </message>
    <message>
        <source>This one cell.</source>
        <translation>Nur diese Zelle.</translation>
    </message>
    <message>
        <source>No table yet: choose the row with the headers, then the button above.</source>
        <translation>Noch keine Tabelle: die Zeile mit den Überschriften wählen, dann die Schaltfläche oben.</translation>
    </message>
    <message>
        <source>{sheet}: further rows are added below row {last} and look like it.</source>
        <translation>{sheet}: Weitere Zeilen kommen unter Zeile {last} und sehen aus wie diese.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Der Vorlage einen Namen geben.</translation>
    </message>
    <message>
        <source>Say for at least one cell or column what goes there.</source>
        <translation>Für mindestens eine Zelle oder Spalte angeben, was dorthin kommt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard what was said?</source>
        <translation>Angaben verwerfen?</translation>
    </message>
    <message>
        <source>What goes where is not saved yet.</source>
        <translation>Was wohin kommt, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Template of one’s own</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Is filled with &amp;records</source>
        <translation>&amp;Datensätze</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>&amp;Blätter</translation>
    </message>
    <message>
        <source>&amp;Cells: choose one, press Enter, say what goes there</source>
        <translation>&amp;Zellen: eine wählen, Enter drücken, Inhalt angeben</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>Zellen des Blatts</translation>
    </message>
    <message>
        <source>Is &amp;filled with</source>
        <translation>Ge&amp;füllt mit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The records stand &amp;below this row</source>
        <translation>Datensätze &amp;unter dieser Zeile</translation>
    </message>
    <message>
        <source>Prepared ro&amp;ws</source>
        <translation>&amp;Vorbereitete Zeilen</translation>
    </message>
    <message>
        <source>First prepared row</source>
        <translation>Erste vorbereitete Zeile</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last prepared row</source>
        <translation>Letzte vorbereitete Zeile</translation>
    </message>
    <message>
        <source>What goes w&amp;here</source>
        <translation>&amp;Was wohin kommt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>None yet. Add a workbook as finance or an authority wants it filled in.</source>
        <translation>Noch keine. Eine Arbeitsmappe hinzufügen, wie Buchhaltung oder Behörde sie ausgefüllt haben will.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Workbooks ({endings})</source>
        <translation>Arbeitsmappen ({endings})</translation>
    </message>
    <message>
        <source>Workbook that becomes a template</source>
        <translation>Arbeitsmappe als Vorlage</translation>
    </message>
    <message>
        <source>Save the workbook of {name}</source>
        <translation>Arbeitsmappe von „{name}“ speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als „{file}“.</translation>
    </message>
    <message>
        <source>Templates of one’s own</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>A workbook of your own is filled at every export: only the cells you named, everything else stays as it is.</source>
        <translation>Eine eigene Arbeitsmappe wird bei jedem Export gefüllt: nur die genannten Zellen, alles andere bleibt.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Add a workbook …</source>
        <translation>Arbeitsmappe &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>What &amp;goes where …</source>
        <translation>&amp;Was wohin kommt …</translation>
    </message>
    <message>
        <source>Another &amp;version of the workbook …</source>
        <translation>Andere &amp;Fassung der Arbeitsmappe …</translation>
    </message>
    <message>
        <source>&amp;Save the workbook as …</source>
        <translation>Arbeitsmappe &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TermBar</name>
    <message>
        <source>today: {day}</source>
        <translation>heute: {day}</translation>
    </message>
    <message>
        <source>last day of notice: {day}</source>
        <translation>letzter Kündigungstag: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TerminateDialog</name>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Terminate contract</source>
        <translation>Vertrag auflösen</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>Bleibt im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) before the end of its term, {day}.</source>
        <translation>
            <numerusform>Das ist %n Tag vor dem Ende der Laufzeit, {day}.</numerusform>
            <numerusform>Das sind %n Tage vor dem Ende der Laufzeit, {day}.</numerusform>
        </translation>
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
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Nachtrag angelegt</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>Nachtrag entfernt</translation>
    </message>
    <message>
        <source>Drafted as a renewal</source>
        <translation>Als Verlängerung entworfen</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Notice withdrawn</source>
        <translation>Kündigung zurückgenommen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Marked invoiced</source>
        <translation>Als fakturiert markiert</translation>
    </message>
    <message>
        <source>Marked paid</source>
        <translation>Als bezahlt markiert</translation>
    </message>
    <message>
        <source>Marked unpaid</source>
        <translation>Als unbezahlt markiert</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>Wieder eingeplant</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Dokument angehängt</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <source>Checklist ticked</source>
        <translation>Checkliste abgehakt</translation>
    </message>
    <message>
        <source>Added to the checklist</source>
        <translation>Checkliste ergänzt</translation>
    </message>
    <message>
        <source>Removed from the checklist</source>
        <translation>Aus der Checkliste entfernt</translation>
    </message>
    <message>
        <source>Taken over from a list</source>
        <translation>Aus einer Liste übernommen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Given to a team that sits together</source>
        <translation>An ein Team vergeben, das zusammensitzt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Freed for a while</source>
        <translation>Vorübergehend freigegeben</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Moved or swapped</source>
        <translation>Umgezogen oder getauscht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Carried over to the next contract</source>
        <translation>In den Folgevertrag übernommen</translation>
    </message>
    <message>
        <source>Placed with the floor plan</source>
        <translation>Mit dem Grundriss aufgestellt</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgestellt</translation>
    </message>
    <message>
        <source>Taken over from a workbook</source>
        <translation>Aus einer Arbeitsmappe übernommen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Desks reserved: {desks}</source>
        <translation>Arbeitsplätze reserviert: {desks}</translation>
    </message>
    <message>
        <source>Desks freed: {desks}</source>
        <translation>Arbeitsplätze freigegeben: {desks}</translation>
    </message>
    <message>
        <source>Moved out of {desks}</source>
        <translation>Ausgezogen aus {desks}</translation>
    </message>
    <message>
        <source>Desks given: {desks}</source>
        <translation>Arbeitsplätze vergeben: {desks}</translation>
    </message>
    <message>
        <source>Moved in at {desks}</source>
        <translation>Eingezogen an {desks}</translation>
    </message>
    <message>
        <source>Draft contract</source>
        <translation>Vertragsentwurf</translation>
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
    <name>TotalEdit</name>
    <message>
        <source>Monthly total</source>
        <translation>Monatssumme</translation>
    </message>
    <message>
        <source>What vouchers paid in the month</source>
        <translation>Was Gutscheine im Monat bezahlt haben</translation>
    </message>
    <message>
        <source>Type what vouchers paid. It is posted until a bill says it better.</source>
        <translation>Geben Sie ein, was Gutscheine bezahlt haben. Es gilt, bis eine Rechnung es genauer sagt.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Ansehen …</translation>
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
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Kept as here</source>
        <translation>Wie hier belassen</translation>
    </message>
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
    <name>VoidDialog</name>
    <message>
        <source>Declare credit void</source>
        <translation>Guthaben für ungültig erklären</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Für ungültig erklären</translation>
    </message>
    <message>
        <source>It stays in the ledger</source>
        <translation>Er bleibt im Kontobuch</translation>
    </message>
</context>
<context>
    <name>VoucherBars</name>
    <message>
        <source>Vouchers over time</source>
        <translation>Gutscheine im Zeitverlauf</translation>
    </message>
    <message>
        <source>{voucher}: {left} of {whole} left, good from {first} until {last}</source>
        <translation>{voucher}: {left} von {whole} übrig, gültig vom {first} bis {last}</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>von {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>VoucherImport</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>Left there</source>
        <translation>Rest dort</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Gewährt am</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Rest hier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>In our ledger</source>
        <translation>In unserem Buch</translation>
    </message>
    <message>
        <source>Of nobody we know</source>
        <translation>Von Unbekannten</translation>
    </message>
    <message>
        <source>To be granted</source>
        <translation>Zu gewähren</translation>
    </message>
    <message>
        <source>Known, differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Known, agrees</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Only in our ledger</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht gewährt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nur hier</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n Gutschein</numerusform>
            <numerusform>%n Gutscheine</numerusform>
        </translation>
    </message>
    <message>
        <source>List of vouchers</source>
        <translation>Gutscheinliste</translation>
    </message>
    <message>
        <source>The list does not say whose it is.</source>
        <translation>Die Liste sagt nicht, wem sie gehört.</translation>
    </message>
    <message>
        <source>Of account {account}.</source>
        <translation>Von Konto {account}.</translation>
    </message>
    <message>
        <source>What is known agrees within 0.01.</source>
        <translation>Was bekannt ist, stimmt auf 0,01 genau.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) differ.</source>
        <translation>
            <numerusform>%n Gutschein weicht ab.</numerusform>
            <numerusform>%n Gutscheine weichen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are only in our ledger.</source>
        <translation>
            <numerusform>%n Gutschein ist nur in unserem Buch.</numerusform>
            <numerusform>%n Gutscheine sind nur in unserem Buch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconcile them after the import.</source>
        <translation>Stimmen Sie sie nach dem Import ab.</translation>
    </message>
    <message>
        <source>The list does not say whose it is. Choose the account it is of.</source>
        <translation>Die Liste sagt nicht, wem sie gehört. Wählen Sie das Konto.</translation>
    </message>
    <message>
        <source>Nothing new is granted; the list is kept for comparing.</source>
        <translation>Nichts Neues wird gewährt; die Liste wird zum Abgleich behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are granted: {amounts}.</source>
        <translation>
            <numerusform>%n Gutschein wird gewährt: {amounts}.</numerusform>
            <numerusform>%n Gutscheine werden gewährt: {amounts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n voucher(s)</source>
        <translation>
            <numerusform>%n Gutschein gewähren</numerusform>
            <numerusform>%n Gutscheine gewähren</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Liste behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is taken in.</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar, nichts wird übernommen.</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar, nichts wird übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) belong to nobody we know and are not granted.</source>
        <translation>
            <numerusform>%n Gutschein gehört niemandem, den wir kennen, und wird nicht gewährt.</numerusform>
            <numerusform>%n Gutscheine gehören niemandem, den wir kennen, und werden nicht gewährt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>face value</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Weicht ab in</translation>
    </message>
</context>
<context>
    <name>VoucherImportDialog</name>
    <message>
        <source>All vouchers</source>
        <translation>Alle Gutscheine</translation>
    </message>
    <message>
        <source>Vouchers before they are taken in</source>
        <translation>Gutscheine vor dem Import</translation>
    </message>
    <message>
        <source>{title} · file {number} of {total}</source>
        <translation>{title} · Datei {number} von {total}</translation>
    </message>
    <message>
        <source>Nothing fits to what you look for.</source>
        <translation>Nichts passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>Import vouchers</source>
        <translation>Gutscheine importieren</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Wessen Liste</translation>
    </message>
    <message>
        <source>Find voucher, startup</source>
        <translation>Gutschein, Startup suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Über die Datei</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Beside our ledger</source>
        <translation>Neben unserem Buch</translation>
    </message>
    <message>
        <source>Vouchers of the list</source>
        <translation>Gutscheine der Liste</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is written yet. Saving is one step, and one Undo takes it back.</source>
        <translation>Noch ist nichts geschrieben. Speichern ist ein Schritt, ein Rückgängig nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>VoucherPanel</name>
    <message>
        <source>No voucher is chosen</source>
        <translation>Kein Gutschein gewählt</translation>
    </message>
    <message>
        <source>{count} vouchers are chosen</source>
        <translation>{count} Gutscheine gewählt</translation>
    </message>
    <message>
        <source>Give the account to a startup …</source>
        <translation>Das Konto einem Startup zuordnen …</translation>
    </message>
    <message>
        <source>Then import the list again: the voucher is granted.</source>
        <translation>Importieren Sie danach die Liste noch einmal: Der Gutschein wird gewährt.</translation>
    </message>
    <message>
        <source>Our ledger</source>
        <translation>Unser Kontobuch</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
</context>
<context>
    <name>VoucherVerdict</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Of no account we know</source>
        <translation>Von keinem bekannten Konto</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n contract(s) need a decision within {days} days.</source>
        <translation>
            <numerusform>%n Vertrag braucht binnen {days} Tagen eine Entscheidung.</numerusform>
            <numerusform>%n Verträge brauchen binnen {days} Tagen eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>WhoseValue</name>
    <message>
        <source>Yours</source>
        <translation>Eigener Wert</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{label}: {value}</source>
        <comment>a name and its value</comment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences, one behind the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons of an offer</comment>
        <translation>; </translation>
    </message>
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
    <name>ZoomBar</name>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>Zoom: {percent} %</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>Ganze Etage zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Auf 100 % zeigen</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Take out {field}</source>
        <translation>{field} entfernen</translation>
    </message>
</context>
<context>
    <name>_PaymentsDialog</name>
    <message numerus="yes">
        <source>%n payment(s) of {number}, {amounts} with VAT</source>
        <translation>
            <numerusform>%n Zahlung von {number}, {amounts} mit USt.</numerusform>
            <numerusform>%n Zahlungen von {number}, {amounts} mit USt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These payments were changed in the meantime. Nothing was marked; choose them again.</source>
        <translation>Diese Zahlungen wurden inzwischen geändert. Nichts wurde markiert; neu wählen.</translation>
    </message>
</context>
</TS>
