<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message numerus="yes">
        <source>%n header(s) assigned …</source>
        <translation>
            <numerusform>%n header assigned …</numerusform>
            <numerusform>%n headers assigned …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message numerus="yes">
        <source>%n term(s) change on {first}, for good.</source>
        <translation>
            <numerusform>%n term changes on {first}, for good.</numerusform>
            <numerusform>%n terms change on {first}, for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change from {first} to {last}, both days included, and then go back.</source>
        <translation>
            <numerusform>%n term changes from {first} to {last}, both days included, and then goes back.</numerusform>
            <numerusform>%n terms change from {first} to {last}, both days included, and then go back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillImport</name>
    <message numerus="yes">
        <source>%n more product(s)</source>
        <translation>
            <numerusform>%n more product</numerusform>
            <numerusform>%n more products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are kept as they stand and count nothing.</source>
        <translation>
            <numerusform>%n column is kept as it stands and counts nothing.</numerusform>
            <numerusform>%n columns are kept as they stand and count nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>Assign %n account</numerusform>
            <numerusform>Assign %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is posted.</source>
        <translation>
            <numerusform>%n row cannot be read, so nothing is posted.</numerusform>
            <numerusform>%n rows cannot be read, so nothing is posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message numerus="yes">
        <source>%n desk(s) on this floor</source>
        <translation>
            <numerusform>%n desk on this floor</numerusform>
            <numerusform>%n desks on this floor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n free</source>
        <translation>
            <numerusform>Only the free one</numerusform>
            <numerusform>Only the %n free ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n other(s)</source>
        <translation>
            <numerusform>Only the other one</numerusform>
            <numerusform>Only the %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the free one(s) …</source>
        <translation>
            <numerusform>Move it to the free one …</numerusform>
            <numerusform>Move the %n to the free ones …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseMonthDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>vouchers</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n line(s).</source>
        <translation>
            <numerusform>Took in %n line.</numerusform>
            <numerusform>Took in %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n page to {path}.</numerusform>
            <numerusform>Wrote %n pages to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed here and in the file: decide in the window.</source>
        <translation>
            <numerusform>%n row was changed here and in the file: decide in the window.</numerusform>
            <numerusform>%n rows were changed here and in the file: decide in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are a question and were not taken in: decide in the window.</source>
        <translation>
            <numerusform>%n row is a question and was not taken in: decide in the window.</numerusform>
            <numerusform>%n rows are a question and were not taken in: decide in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look like another startup; nothing was merged.</source>
        <translation>
            <numerusform>%n row looks like another startup; nothing was merged.</numerusform>
            <numerusform>%n rows look like another startup; nothing was merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no workbook can hold were left out.</source>
        <translation>
            <numerusform>%n character that no workbook can hold was left out.</numerusform>
            <numerusform>%n characters that no workbook can hold were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n row to {path}.</numerusform>
            <numerusform>Wrote %n rows to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message numerus="yes">
        <source>%n difference(s) have no note yet.</source>
        <translation>
            <numerusform>%n difference has no note yet.</numerusform>
            <numerusform>%n differences have no note yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message numerus="yes">
        <source>Take all %n from the workbook</source>
        <translation>
            <numerusform>Take %n from the workbook</numerusform>
            <numerusform>Take all %n from the workbook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n as here</source>
        <translation>
            <numerusform>Keep %n as here</numerusform>
            <numerusform>Keep all %n as here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message numerus="yes">
        <source>%n payment(s), {net} net, {gross} with VAT; the first from {day} on.</source>
        <translation>
            <numerusform>%n payment, {net} net, {gross} with VAT; from {day} on.</numerusform>
            <numerusform>%n payments, {net} net, {gross} with VAT; the first from {day} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed by %n day(s)</source>
        <translation>
            <numerusform>missed by %n day</numerusform>
            <numerusform>missed by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left to decide.</source>
        <translation>
            <numerusform>%n day left to decide.</numerusform>
            <numerusform>%n days left to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renews itself by %n month(s)</source>
        <translation>
            <numerusform>Renews itself by %n month</numerusform>
            <numerusform>Renews itself by %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renews itself by %n month(s), to {day}</source>
        <translation>
            <numerusform>Renews itself by %n month, to {day}</numerusform>
            <numerusform>Renews itself by %n months, to {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractLetterDialog</name>
    <message numerus="yes">
        <source>%n field(s) have no value in this contract; a line to write on is left.</source>
        <translation>
            <numerusform>%n field has no value in this contract; a line to write on is left.</numerusform>
            <numerusform>%n fields have no value in this contract; a line to write on is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message numerus="yes">
        <source>%n line(s) chosen: {sum}</source>
        <translation>
            <numerusform>%n line chosen: {sum}</numerusform>
            <numerusform>%n lines chosen: {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Ends in %n day.</numerusform>
            <numerusform>Ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n promised</numerusform>
            <numerusform>%n promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>%n more than promised</numerusform>
            <numerusform>%n more than promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until {day}</source>
        <translation>
            <numerusform>%n day, until {day}</numerusform>
            <numerusform>%n days, until {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPapers</name>
    <message numerus="yes">
        <source>Wrote %n reminder(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n reminder to {path}.</numerusform>
            <numerusform>Wrote %n reminders to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditForecastDialog</name>
    <message numerus="yes">
        <source>Mean of %n month(s)</source>
        <translation>
            <numerusform>Mean of %n month</numerusform>
            <numerusform>Mean of %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditOutlook</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) out of credit</source>
        <translation>
            <numerusform>%n account out of credit</numerusform>
            <numerusform>%n accounts out of credit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditPanel</name>
    <message numerus="yes">
        <source>lapses in %n day(s)</source>
        <translation>
            <numerusform>lapses in %n day</numerusform>
            <numerusform>lapses in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message numerus="yes">
        <source>{count} startup(s)</source>
        <translation>
            <numerusform>{count} startup</numerusform>
            <numerusform>{count} startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayTrack</name>
    <message numerus="yes">
        <source>%n desk(s) taken</source>
        <translation>
            <numerusform>%n desk taken</numerusform>
            <numerusform>%n desks taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskFigures</name>
    <message numerus="yes">
        <source>{taken} of %n desk(s) taken</source>
        <translation>
            <numerusform>{taken} of %n desk taken</numerusform>
            <numerusform>{taken} of %n desks taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n desk</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskVerdict</name>
    <message numerus="yes">
        <source>Nobody has these %n desk(s) in that time.</source>
        <translation>
            <numerusform>Nobody has this desk in that time.</numerusform>
            <numerusform>Nobody has these %n desks in that time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n desk</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) selected</source>
        <translation>
            <numerusform>%n desk selected</numerusform>
            <numerusform>%n desks selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesksPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n desk(s) go on</source>
        <translation>
            <numerusform>Let the desk go on</numerusform>
            <numerusform>Let %n desks go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message numerus="yes">
        <source>Keep %n desk(s) longer</source>
        <translation>
            <numerusform>Keep %n desk longer</numerusform>
            <numerusform>Keep %n desks longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindSeatsDialog</name>
    <message numerus="yes">
        <source>Where %n can sit together</source>
        <translation>
            <numerusform>Where %n can sit</numerusform>
            <numerusform>Where %n can sit together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for %n desk(s)</source>
        <translation>
            <numerusform>Look for %n desk</numerusform>
            <numerusform>Look for %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look for the %n that adjoin</source>
        <translation>
            <numerusform>Look for the %n that adjoins</numerusform>
            <numerusform>Look for the %n that adjoin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n desk(s)</source>
        <translation>
            <numerusform>Give %n desk</numerusform>
            <numerusform>Give %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move others, give %n desk(s)</source>
        <translation>
            <numerusform>Move others, give %n desk</numerusform>
            <numerusform>Move others, give %n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message numerus="yes">
        <source>%n field(s) need a look:</source>
        <translation>
            <numerusform>%n field needs a look:</numerusform>
            <numerusform>%n fields need a look:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} saved this first, {when}. You both changed %n field(s): choose, then save.</source>
        <translation>
            <numerusform>{who} saved this first, {when}. You both changed %n field: choose, then save.</numerusform>
            <numerusform>{who} saved this first, {when}. You both changed %n fields: choose, then save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeBetweenDialog</name>
    <message numerus="yes">
        <source>Free %n desk(s) for a while</source>
        <translation>
            <numerusform>Free %n desk for a while</numerusform>
            <numerusform>Free %n desks for a while</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeDialog</name>
    <message numerus="yes">
        <source>Free %n desk(s)</source>
        <translation>
            <numerusform>Free %n desk</numerusform>
            <numerusform>Free %n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message numerus="yes">
        <source>Give these %n desk(s)</source>
        <translation>
            <numerusform>Give this desk</numerusform>
            <numerusform>Give these %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n desk(s)</source>
        <translation>
            <numerusform>Give %n desk</numerusform>
            <numerusform>Give %n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>{file} written: {count} row(s).</source>
        <translation>
            <numerusform>{file} written: {count} row.</numerusform>
            <numerusform>{file} written: {count} rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumnsDialog</name>
    <message numerus="yes">
        <source>%n question(s) are open. Cells that could mean two things are rejected.</source>
        <translation>
            <numerusform>%n question is open. Cells that could mean two things are rejected.</numerusform>
            <numerusform>%n questions are open. Cells that could mean two things are rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheetDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known column(s)</source>
        <translation>
            <numerusform>%n known column</numerusform>
            <numerusform>%n known columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InnovationFieldsDialog</name>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message numerus="yes">
        <source>{file} written: {count} row(s).</source>
        <translation>
            <numerusform>{file} written: {count} row.</numerusform>
            <numerusform>{file} written: {count} rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no workbook can hold were left out.</source>
        <translation>
            <numerusform>%n character that no workbook can hold was left out.</numerusform>
            <numerusform>%n characters that no workbook can hold were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %n desk(s)</source>
        <translation>
            <numerusform>Move %n desk</numerusform>
            <numerusform>Move %n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n found among what was removed</source>
        <translation>
            <numerusform>%n found among what was removed</numerusform>
            <numerusform>%n found among what was removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found outside the filter</source>
        <translation>
            <numerusform>%n found outside the filter</numerusform>
            <numerusform>%n found outside the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseBar</name>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>%n more than promised</numerusform>
            <numerusform>%n more than promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>{words} And %n more.</source>
        <translation>
            <numerusform>{words} And %n more.</numerusform>
            <numerusform>{words} And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rejected row(s)</source>
        <translation>
            <numerusform>%n more rejected row</numerusform>
            <numerusform>%n more rejected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changed row(s)</source>
        <translation>
            <numerusform>%n more changed row</numerusform>
            <numerusform>%n more changed rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new row(s)</source>
        <translation>
            <numerusform>%n more new row</numerusform>
            <numerusform>%n more new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kept row(s)</source>
        <translation>
            <numerusform>%n more kept row</numerusform>
            <numerusform>%n more kept rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unchanged row(s)</source>
        <translation>
            <numerusform>%n more unchanged row</numerusform>
            <numerusform>%n more unchanged rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are still open. Decide them, or keep all as here.</source>
        <translation>
            <numerusform>%n conflict is still open. Decide it, or keep all as here.</numerusform>
            <numerusform>%n conflicts are still open. Decide them, or keep all as here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save a workbook with the %n rejected row(s) marked …</source>
        <translation>
            <numerusform>Save a workbook with the %n rejected row marked …</numerusform>
            <numerusform>Save a workbook with the %n rejected rows marked …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%n new row(s) look like one that is here or in the file and are not ticked.</source>
        <translation>
            <numerusform>%n new row look like one that is here or in the file and are not ticked.</numerusform>
            <numerusform>%n new rows look like one that is here or in the file and are not ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {promised} to give</source>
        <translation>
            <numerusform>%n of {promised} to give</numerusform>
            <numerusform>%n of {promised} to give</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message numerus="yes">
        <source>%n desk(s) side by side {where}</source>
        <translation>
            <numerusform>%n desk {where}</numerusform>
            <numerusform>%n desks side by side {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) together {where}</source>
        <translation>
            <numerusform>%n desk {where}</numerusform>
            <numerusform>%n desks together {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) around the team&apos;s own {where}</source>
        <translation>
            <numerusform>%n desk beside the team&apos;s own {where}</numerusform>
            <numerusform>%n desks around the team&apos;s own {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) over an aisle {where}</source>
        <translation>
            <numerusform>%n desk over an aisle {where}</numerusform>
            <numerusform>%n desks over an aisle {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) in {pieces} places {where}</source>
        <translation>
            <numerusform>%n desk in {pieces} places {where}</numerusform>
            <numerusform>%n desks in {pieces} places {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them taken until {day}</source>
        <translation>
            <numerusform>%n of them taken until {day}</numerusform>
            <numerusform>%n of them taken until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no more than %n free desk(s) in one place</source>
        <translation>
            <numerusform>no more than %n free desk in one place</numerusform>
            <numerusform>no more than %n free desks in one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them reserved for the team</source>
        <translation>
            <numerusform>%n of them reserved for the team</numerusform>
            <numerusform>%n of them reserved for the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the team&apos;s own until then</source>
        <translation>
            <numerusform>%n of them the team&apos;s own until then</numerusform>
            <numerusform>%n of them the team&apos;s own until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) needed</source>
        <translation>
            <numerusform>%n move needed</numerusform>
            <numerusform>%n moves needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteAreaPanel</name>
    <message numerus="yes">
        <source>%n desk(s) in it.</source>
        <translation>
            <numerusform>%n desk in it.</numerusform>
            <numerusform>%n desks in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteBlockPanel</name>
    <message numerus="yes">
        <source>%n desk(s), {wide} × {deep}.</source>
        <translation>
            <numerusform>%n desk, {wide} × {deep}.</numerusform>
            <numerusform>%n desks, {wide} × {deep}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteDesksPanel</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n desk</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n desk</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in another</source>
        <comment>desks</comment>
        <translation>
            <numerusform>%n stands in another</numerusform>
            <numerusform>%n stand in another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFloorPanel</name>
    <message numerus="yes">
        <source>%n desk(s).</source>
        <translation>
            <numerusform>%n desk.</numerusform>
            <numerusform>%n desks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s).</source>
        <translation>
            <numerusform>%n zone.</numerusform>
            <numerusform>%n zones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s).</source>
        <translation>
            <numerusform>%n room.</numerusform>
            <numerusform>%n rooms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteNumbersDialog</name>
    <message numerus="yes">
        <source>{floor} is the floor, {zone} the zone, {n} counts, {n:03} in three digits. %n desk(s) chosen.</source>
        <translation>
            <numerusform>{floor} is the floor, {zone} the zone, {n} counts, {n:03} in three digits. %n desk chosen.</numerusform>
            <numerusform>{floor} is the floor, {zone} the zone, {n} counts, {n:03} in three digits. %n desks chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteRetireDialog</name>
    <message numerus="yes">
        <source>%n desk(s) were in use: they stay in the past and are there until a day.</source>
        <translation>
            <numerusform>%n desk was in use: it stays in the past and is there until a day.</numerusform>
            <numerusform>%n desks were in use: they stay in the past and are there until a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) were never in use: they go for good.</source>
        <translation>
            <numerusform>%n desk was never in use: it goes for good.</numerusform>
            <numerusform>%n desks were never in use: they go for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupActs</name>
    <message numerus="yes">
        <source>Removing %n startup(s)</source>
        <translation>
            <numerusform>Removing %n startup</numerusform>
            <numerusform>Removing %n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupDesks</name>
    <message numerus="yes">
        <source>%n more than promised</source>
        <translation>
            <numerusform>%n more than promised</numerusform>
            <numerusform>%n more than promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupsPage</name>
    <message numerus="yes">
        <source>{shown} removed startup(s)</source>
        <translation>
            <numerusform>{shown} removed startup</numerusform>
            <numerusform>{shown} removed startups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {total} startup(s)</source>
        <translation>
            <numerusform>{shown} of {total} startup</numerusform>
            <numerusform>{shown} of {total} startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminateDialog</name>
    <message numerus="yes">
        <source>That is %n day(s) before the end of its term, {day}.</source>
        <translation>
            <numerusform>That is %n day before the end of its term, {day}.</numerusform>
            <numerusform>That is %n days before the end of its term, {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherImport</name>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) differ.</source>
        <translation>
            <numerusform>%n voucher differs.</numerusform>
            <numerusform>%n vouchers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are only in our ledger.</source>
        <translation>
            <numerusform>%n voucher is only in our ledger.</numerusform>
            <numerusform>%n vouchers are only in our ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) are granted: {amounts}.</source>
        <translation>
            <numerusform>%n voucher is granted: {amounts}.</numerusform>
            <numerusform>%n vouchers are granted: {amounts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n voucher(s)</source>
        <translation>
            <numerusform>Grant %n voucher</numerusform>
            <numerusform>Grant %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is taken in.</source>
        <translation>
            <numerusform>%n row cannot be read, so nothing is taken in.</numerusform>
            <numerusform>%n rows cannot be read, so nothing is taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) belong to nobody we know and are not granted.</source>
        <translation>
            <numerusform>%n voucher belongs to nobody we know and is not granted.</numerusform>
            <numerusform>%n vouchers belong to nobody we know and are not granted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n contract(s) need a decision within {days} days.</source>
        <translation>
            <numerusform>%n contract needs a decision within {days} days.</numerusform>
            <numerusform>%n contracts need a decision within {days} days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PaymentsDialog</name>
    <message numerus="yes">
        <source>%n payment(s) of {number}, {amounts} with VAT</source>
        <translation>
            <numerusform>%n payment of {number}, {amounts} with VAT</numerusform>
            <numerusform>%n payments of {number}, {amounts} with VAT</numerusform>
        </translation>
    </message>
</context>
</TS>
