### Commands: the name in lists, and what it does.

## Everywhere

cmd-help = Keys of this screen
    .about = Shows what can be done here; Enter runs the one chosen
cmd-palette = All commands
    .about = Any command by name, in English or in Russian
cmd-search = Search the deal
    .about = People, tasks, issues, remarks by any part of a word; Enter goes there
cmd-holes = Holes
    .about = What does not hold in the deal, worst first; Enter leads to the very field
cmd-questions = Hardest questions
    .about = The ten hardest questions the room may ask; Enter leads to where each is answered
cmd-next-step = Next step
    .about = One step on, even while typing: the text is kept
cmd-previous-step = Previous step
    .about = One step back, even while typing: the text is kept
cmd-interrupt = Interrupt
    .about = Names the leaving key; the second time it leaves
cmd-help-sign = Keys of this screen
    .about = The same as F1, by the question mark
cmd-palette-sign = All commands
    .about = The same as F2, by the colon
cmd-search-sign = Search the deal
    .about = The same as F3, by the slash

## Steps

cmd-step-passport = Passport
    .about = Client, goal, money, dates, qualification, competitors
cmd-step-stakeholders = Stakeholders
    .about = Who takes part, who decides, who is for us and how to reach the others
cmd-step-stage = Stage
    .about = Where the client is in its decision, the tasks of the stage and their evidence
cmd-step-negotiation = Negotiation
    .about = The map of the meeting: per issue fail, acceptable, ideal
cmd-step-defense = Defense
    .about = The session: agenda and the team's remarks
cmd-step-verdict = Verdict
    .about = Answers to remarks, conditions, work assignments, the defense log
cmd-step-review = Review
    .about = What the negotiation brought against the plan
cmd-on = On
    .about = The next step, by the button of a clicker too
cmd-back-step = Back
    .about = The previous step, by the button of a clicker too

## Moving about

cmd-open = Open, edit
    .about = Opens the row, or the field where an item is open
cmd-leave = Back to the list
    .about = One level out, to the same row
cmd-return = Return
    .about = To where you came from by a hole, a search or a link
cmd-next-pane = Next part of the screen
    .about = List, map, item in turn; in an item, the next field; on an issue, its levels
cmd-previous-pane = Previous part of the screen
    .about = The same, backwards
cmd-up = Up
    .about = A row up
cmd-down = Down
    .about = A row down
cmd-left = Left
    .about = To the neighbour on the left, or back to the list
cmd-right = Right
    .about = To the neighbour on the right, or into the item
cmd-page-up = Ten rows up
    .about = Faster through a long list
cmd-page-down = Ten rows down
    .about = Faster through a long list
cmd-first = To the beginning
    .about = To the first row
cmd-last = To the end
    .about = To the last row

## Items

cmd-remark = Remark
    .about = Write down what was said about the thing in focus without leaving it
cmd-new = Add
    .about = An empty row in the same list; Enter keeps it and opens the next
cmd-delete = Delete
    .about = Deletes the item or empties the field; undo brings it back
cmd-answer = Answer the remark
    .about = Accepted, partly, declined, check with the client, open
cmd-tick = Tick
    .about = A typical error as seen, a check point of a task as met, information as known, assumed, unknown
cmd-what-if = What if
    .about = Move the issues of the map and watch level, margin and cash; nothing is written until it is taken as a package
cmd-ask-about = Ask at the meeting
    .about = What is unknown on the map becomes a question we shall ask
cmd-assign = Assign
    .about = What is unknown on the map becomes a work assignment: who finds out, by which day
cmd-move-stage = Move the stage
    .about = Forward by an act of the client, back for a reason; an entry in the log of stages
cmd-unknown = Unknown
    .about = Puts “unknown” into the field: that is information too
cmd-move-up = Move up
    .about = The item a place up; on the map of people, more influence
cmd-move-down = Move down
    .about = The item a place down; on the map of people, less influence
cmd-move-left = Move left
    .about = On the map of people, nearer to the opponents
cmd-move-right = Move right
    .about = On the map of people, nearer to the champions
cmd-undo = Undo
    .about = Takes back the last thing done and shows where it was
cmd-redo = Redo
    .about = Does again what was undone

## Showing

cmd-wall = On the wall
    .about = One item large on the whole screen, for the room
cmd-projector = Projector theme
    .about = Light and high in contrast; pressed again, the theme from before
cmd-theme = Another theme
    .about = Dark, light, high contrast, projector, in turn
cmd-language = Language of the interface
    .about = English or Russian; the deal itself stays as it is
cmd-mouse = Mouse
    .about = On or off; when off, the terminal selects text itself
cmd-more-time = Two more minutes
    .about = The phase grows longer; the debt shows at the end
cmd-pause = Stop the clock
    .about = The clock of the phase stands, or runs on
cmd-agenda = Agenda
    .about = The phases with their minutes: go to one, pass over, reorder
cmd-blank = Blank screen
    .about = The room looks at the speaker; any key brings it back
cmd-reveal = Reveal secret writing
    .about = All slips, forecasts or votes at once; asks once
cmd-no-remarks = No remarks
    .about = The one who has the floor has none, and that is recorded
cmd-skip-phase = Pass the phase over
    .about = It is marked as passed over, the session goes on
cmd-repeat-phase = Repeat the phase
    .about = The same phase once more, with its own time
cmd-ahead = The next step
    .about = One step on
cmd-aback = The step before
    .about = One step back
cmd-rehearse = Rehearsal
    .about = Their objections and tactics one at a time, the answer hidden; what did not hold comes again

## Session and file

cmd-start-session = Start a session
    .about = Choose the kind of session and get its agenda
cmd-close-session = Close the session
    .about = Checks that all is decided and keeps a snapshot of the deal
cmd-decide-work = Into work
    .about = Closes the qualification: deal type, where to pass it, who runs it, presale limit
cmd-decide-postpone = Postpone the deal
    .about = Closes the qualification until a date and an event bring the deal back
cmd-decide-forget = Forget the deal
    .about = Closes the qualification with the reason why we do not take it
cmd-decide-unclear = Needs information
    .about = Too early to decide: what to ask and by which day
cmd-usual-payments = Usual payment schedule
    .about = Takes the payment schedule usual for this architecture; asks first where payments stand already
cmd-starter-issues = Starter issues
    .about = Issues of the method, those of the deal's stage first: Space marks, Enter takes the marked with unit and direction
cmd-usual-tactics = Usual tactics of the other side
    .about = Tactics of the method with answers: Space marks, Enter takes the marked
cmd-conflicts = Differences
    .about = Places where two programs wrote different things
cmd-go-home = To the home screen
    .about = Closes the deal; everything typed is kept
cmd-save-copy = Save a copy
    .about = Writes the deal as it is here into another file
cmd-quit = Quit
    .about = Leaves the program; everything entered is on disk already

## Home screen

cmd-home-up = Up
    .about = A row up
cmd-home-down = Down
    .about = A row down
cmd-home-open = Open
    .about = Opens the deal under the cursor
cmd-home-new = New deal
    .about = Asks for a title and makes the file
cmd-home-file = Open a file
    .about = Choose a deal file in a folder
cmd-home-fresh = Sample afresh
    .about = Opens the sample as it was at first
cmd-home-language = Language of the interface
    .about = English or Russian
cmd-home-theme = Another theme
    .about = Dark, light, high contrast, projector, in turn
cmd-home-help = Keys of this screen
    .about = The same as F1, by the question mark
cmd-home-palette = All commands
    .about = The same as F2, by the colon
cmd-home-quit = Quit
    .about = Leaves the program

## While typing

cmd-accept = Keep what was typed
    .about = The value goes into the field and to the disk
cmd-line-break = New line
    .about = A line break in a long text
cmd-next-field = Next field
    .about = Keeps what was typed and opens the next field
cmd-previous-field = Previous field
    .about = Keeps what was typed and opens the field above
cmd-restore = Put back the old value
    .about = The old value stays; what was typed can still be had
cmd-full-field = Field on the whole screen
    .about = A long text on the whole screen, and back

## In a list to choose from

cmd-choose = Choose
    .about = Takes the row under the cursor
cmd-close = Close the list
    .about = Chooses nothing
cmd-choose-on = Choose and go on
    .about = Takes the row under the cursor and opens the next field; marks what was found first
cmd-switch-rule = Rule off or on
    .about = In the list of holes: the rule of a row goes off for a reason, one that is off comes back
cmd-mark = Mark
    .about = Marks the row where several are chosen

## The card

cmd-card = The one-minute card
    .about = The whole deal on one screen: who decides, what was decided, what nobody knows
cmd-export = Export
    .about = A page beside the deal file: map, brief, card or sheet, in the form you need
cmd-card-markdown = Export the card as text
    .about = Puts a Markdown page beside the deal file
cmd-card-html = Export the card as a page
    .about = Puts a page for a browser and for paper beside the deal file
cmd-sheet-markdown = Export the sheet as text
    .about = The qualification sheet as Markdown, beside the deal file
cmd-sheet-html = Export the sheet as a page
    .about = The qualification sheet for a browser and for paper, beside the deal file
cmd-card-work = Decision: into work
    .about = Closes the qualification: we take the deal
cmd-card-postpone = Decision: postpone
    .about = Closes the qualification until a date and an event
cmd-card-forget = Decision: forget
    .about = Closes the qualification: we do not take the deal
cmd-card-unclear = Decision: needs information
    .about = Too early to decide: what to learn and by which day
cmd-home-card = Open with the card
    .about = Opens the deal with its card first
