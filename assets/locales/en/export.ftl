### Pages of a deal that are put beside its file.

export-title = What to export
export-page = { $page }: { $format }
page-map = Negotiation map
    .about = The one page to take to the meeting: issues, fail, acceptable and ideal, trades, words
page-brief = Negotiation brief
    .about = All there is in the deal, in order: for whoever prepares or joins it
page-card = One-minute card
    .about = Who decides, what was decided and why, what nobody knows
page-qualification = Qualification sheet
    .about = Answers with sources and conclusions, what is unknown, the decision and the defense
page-minutes = Extract from the defense log
    .about = Verdict and conditions, remarks word for word, levels, assignments and what came of it: of the session under the cursor, else of the last closed one
page-as-markdown = text
page-as-html = a page
page-as-docx = a document to edit
page-as-pdf = sheets to print
