### Work assignments outside the session: a list to read, a table, a calendar.

assignments-title = Work assignments
assignments-none = no assignments
assignments-count = { $count ->
    [one] { $count } assignment
   *[other] { $count } assignments
}
assignments-open = without a report: { $count }
assignments-overdue = overdue: { $count }
assignments-no-function = No department named
assignments-no-person = Nobody named
assignments-no-day = no date
assignments-without-day = { $count ->
    [one] { $count } assignment without a date is not in the calendar.
   *[other] { $count } assignments without a date are not in the calendar.
}

assignment-waits = no report yet
assignment-overdue = { $days ->
    [one] { $days } day overdue, no report
   *[other] { $days } days overdue, no report
}

column-state = State
column-overdue-days = Days overdue
column-deal = Deal
column-remark-number = Remark number
column-id = Id
