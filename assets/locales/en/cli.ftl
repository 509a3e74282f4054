### The command line: help, answers of the commands, and every error: what, where, what to do.

## Help

cli = Deal defense: show a deal to your colleagues and find its weak points before the customer does.
    .usage =
        deal-defense [FILE]
        deal-defense COMMAND
cli-demo = Open a sample deal
    .usage = deal-defense demo [switchgear|mining|saas]
cli-new = Start a deal and open it
    .usage = deal-defense new FILE
cli-check = List the holes in deals without opening the screen
    .usage = deal-defense check FILE... [--format text|json]
cli-assignments = List the work assignments of deals: who, what and by which day
    .usage = deal-defense assignments FILE... [--format text|csv|ics] [-o FILE]
cli-schema = Print the JSON Schema of a deal file
    .usage = deal-defense schema
cli-export = Put a deal on paper: the negotiation map, the brief, the card, the qualification sheet or an extract from the log
    .usage = deal-defense export DEAL --to md|html|docx|pdf [--part map|brief|card|qualification|minutes] [--session SESSION] [-o FILE]

cli-heading-usage = Usage
cli-heading-tasks = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options

cli-file = The deal to open; without one the home screen opens
cli-demo-sample = switchgear: electrical equipment through a design institute (the default); mining: engineered equipment; saas: software for a large client
cli-new-file = The file of the new deal, which is titled after it
cli-check-files = One deal or several
cli-check-format = text: to be read (the default); json: for programs
cli-assignments-files = One deal or several
cli-assignments-format = text: to be read (the default); csv: for spreadsheets; ics: for calendars
cli-assignments-output = Where to write; a file that is there is replaced. Without it, to the standard output
cli-export-deal = The deal of which the page is made
cli-export-to = markdown (or md): text with marks; html: a page for a browser and for paper; docx: a document to go on writing in; pdf: finished sheets
cli-export-part = map: the negotiation map on one page; brief: everything the deal holds; card: the one-minute card (the default); qualification: the qualification sheet; minutes: the extract from the defense log
cli-export-session = Which session the extract from the log is of: its id, or last for the last closed one (the default) or, where none is closed, the one that goes on
cli-export-output = Where to write; a file that is there is replaced. Without it, to the standard output
cli-arg-lang = Language: ru or en
cli-arg-theme = Theme: dark, light, high-contrast or projector
cli-arg-read-only = Look only: nothing is written into the file
cli-arg-clock = Take the time from this file instead of the system: to rehearse a session
cli-arg-today = Take this day for today, such as 2026-11-29
cli-arg-help = Show this help
cli-arg-version = Show the version

cli-value-file = FILE
cli-value-files = FILE
cli-value-sample = DEAL
cli-value-deal = DEAL
cli-value-to = FORMAT
cli-value-part = PART
cli-value-session = SESSION
cli-value-output = FILE
cli-value-format = FORMAT
cli-value-lang = LANGUAGE
cli-value-theme = THEME
cli-value-clock = FILE
cli-value-today = DATE

## Answers of the commands

cli-made = The deal is made: { $file }
export-done = Written: { $file }
export-onto-terminal = docx and pdf are not text and are not written onto a terminal. Name a file: -o FILE.
export-session-of-minutes = --session belongs to the extract from the log: add --part minutes.
export-no-session = There is no session “{ $value }” in the deal. There are: { $words }.
export-no-sessions = There is no session “{ $value }” in the deal: it has not been defended yet.
export-onto-deal = this is the deal itself. Name another file for the page.
cli-demo-copy = The sample deal is kept here: { $file }
cli-no-terminal = The program needs a terminal, and there is none here. Run it in a terminal window; “deal-defense check FILE” lists the holes without one.
cli-no-home = There is no place to keep the sample deal: the system names no home folder. Set the variable HOME and try again.
cli-file-and-task = Give one of the two: the file “{ $value }” or a command. For help: deal-defense --help.

check-holes = { $count ->
    [one] { $count } hole
   *[other] { $count } holes
}
check-no-holes = no holes
check-off = Rules switched off, their holes do not count:
check-newer = the file is of a newer format than this program, not everything is seen

## Where

report-in-file = { $file }: { $said }
report-at-line = { $file }, line { $line }: { $said }
report-at-place = { $file }, line { $line }, column { $column }: { $said }

## Arguments

line-no-value = “{ $argument }” needs a value.
line-value = “{ $value }” will not do for “{ $argument }”. Choose from: { $words }.
line-day = “{ $value }” is no date for “{ $argument }”. Write year, month and day: 2026-11-29.
line-unknown = “{ $argument }” is not known here.
line-missing = Something is missing: { $argument }.
line-twice = “{ $argument }” is given twice; once is enough.
line-surplus = “{ $value }” is one too many.
line-not-text = An argument is in an unknown encoding.
line-other = The program cannot be called like this.
line-help = For help: deal-defense --help.

## A file that cannot be opened

open-missing = there is no such file. Check the name and the folder; “deal-defense new FILE” starts a new deal.
open-dangling = this is a link to “{ $to }”, and there is no file there. Put the file back or mend the link.
open-link-loop = the links lead in a circle and never to a file. Name the file itself.
open-folder = this is a folder, not a file. Name a deal file inside it.
open-not-a-file = this is a pipe or a device, not a regular file. Save the deal into a file and open that.
open-no-right = you may not read this file. Change its permissions or ask its owner to.
open-io = the file cannot be read: { $reason }. Check the disk or the network and try again.
open-too-large = the file is larger than 32 megabytes, and no deal is. Check that it is the right file.
open-empty = the file is empty. Bring the deal back from a backup or start a new one: “deal-defense new FILE”.
open-utf16 = the file is saved as UTF-16. Save it as UTF-8.
open-cp1251 = the file is saved as Windows-1251. Save it as UTF-8.
open-not-utf8 = there are bytes here that are not UTF-8. Save the file as UTF-8 or bring it back from a backup.
open-zeros = there are zeros here instead of text: the file was not written to its end or is damaged. Bring it back from a backup.
open-git-conflict = git left a conflict marker here. Keep one of the two versions, remove the markers and open the file again.
open-not-a-deal = this is not a deal: the file does not have the mark "format": "deal-defense". Check that it is the right file.
open-newer = the file is of a newer format (version { $version }). Update the program.
open-duplicate-id = the id “{ $id }” is taken already on line { $line }, and every item needs its own. Give one of the two another.
open-missing-key = “{ $path }” lacks the field “{ $key }”.
open-unknown-word = “{ $path }” holds “{ $word }”, and it can only be: { $words }.
open-words = “{ $path }” can only hold one of the words: { $words }.
open-wanted = “{ $path }” must hold something else: { $wanted }.
open-refused = “{ $path }” holds something that cannot stand there.
open-mend = Mend the file in a text editor or bring it back from a backup.

open-wanted-date = a date such as "2026-12-03"
open-wanted-moment = a date and time such as "2026-11-20T16:30:00+03:00"
open-wanted-number = a number in quotes such as "12.5"
open-wanted-money = an amount and a currency such as {"{"}"amount": "84000000", "currency": "RUB"{"}"}
open-wanted-id = the id of an item in quotes
open-wanted-whole = a whole number
open-wanted-flag = true or false
open-wanted-text = a text in quotes
open-wanted-list = a list in square brackets
open-wanted-object = a record in curly brackets

json-unexpected-end = the text breaks off in the middle: its end is missing.
json-expected-value = this is not JSON: a value belongs here.
json-expected-key = the name of a field in double quotes belongs here.
json-expected-colon = a colon belongs after the name of a field.
json-expected-comma-or-brace = a comma or a closing curly bracket belongs here.
json-expected-comma-or-bracket = a comma or a closing square bracket belongs here.
json-trailing = something stands after the end of the deal.
json-unclosed-string = the quotes are not closed.
json-control = there is an invisible control character in a text.
json-escape = the character after the backslash does not belong there.
json-surrogate = half a character: the code \u lacks its second part.
json-number = the number is not written properly.
json-comment = this is a comment, and a deal file has none.
json-duplicate-key = the field “{ $key }” stands already on line { $line }.
json-too-deep = too many brackets inside each other, no deal has so many.
json-too-many = too many values, no deal has so many.
json-too-long = the text is too long, no deal has one like it.
json-mend = Mend the file in a text editor or bring it back from a backup.

## A file that is not written

save-exists = there is such a file already, and it is left as it was. Choose another name or open that file.
save-no-folder = there is no such folder. Make it or name another.
save-no-right = you may not write into this folder. Choose another or ask for access.
save-read-only = the file is read-only. Allow writing or save the deal under another name.
save-read-only-disk = the disk is read-only. Choose another place.
save-full = the disk is full. Make room, and writing will be tried again.
save-overtaken = another program keeps changing the file. Close it and try again.
save-newer = the file is of a newer format (version { $version }), so the deal is open for reading only. Update the program.
save-outside = Another program changed the file, and nothing was written over it.
save-unmergeable = another program changed the file in a way that cannot be merged. Save yours under another name.
save-torn = the file was only half written; the whole of it is here: “{ $copy }”. Check the disk and take the text from there.
save-io = the file could not be written: { $reason }. Check the disk or the network and try again.

## Configuration

config-unreadable = the settings cannot be read: { $reason }. The usual ones are in force.
config-syntax = this line is not understood and left out. Write: name = "value".
config-unknown-key = there is no setting “{ $key }”; the line is left out. There are language, theme, mouse, [keys] and [user].
config-word = “{ $word }” will not do for “{ $key }”. Choose from: { $words }.
config-not-yes-no = “{ $key }” can only be true or false.
config-not-text = “{ $key }” needs a text in quotes.
config-not-keys = “{ $key }” needs a key in quotes or a list of keys: ["u", "ctrl-z"].
config-not-a-table = “{ $key }” is a section, and the line [{ $key }] begins it.
config-no-command = there is no command “{ $key }”. The help (F1) has their names.
config-no-key = “{ $word }” in “{ $key }” is not a key. Write f9, ctrl-z or alt-up, for example.
config-key-taken = the key “{ $word }” in “{ $key }” is taken by the command “{ $command }”. Give that one another key first.
config-not-toml = the settings hold mistakes, so the new one is not written and counts until you leave. Mend the file.
