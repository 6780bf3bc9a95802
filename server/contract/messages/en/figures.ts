/** P15: the register at a glance, and the anonymous report. */
export const figures = {
  'in-force-on': '{n, plural, one {# restriction was} other {# restrictions were}} in force on {day}.',
  'as-many-as':
    '{n, plural, one {# restriction was} other {# restrictions were}} in force on {day}, as many as on {before}.',
  'more-than':
    '{n, plural, one {# restriction was} other {# restrictions were}} in force on {day}, {difference} more than on {before}.',
  'fewer-than':
    '{n, plural, one {# restriction was} other {# restrictions were}} in force on {day}, {difference} fewer than on {before}.',
  'nothing-in-force': 'Nothing is in force now.',
  'most-often': 'Most often: {name}, {n, plural, one {# restriction} other {# restrictions}}.',
  'most-often-each': 'Most often, with {n, plural, one {# restriction} other {# restrictions}} each: {names}.',
  'none-yet': 'None yet',
  days: '{n, plural, one {# day} other {# days}}',
  'from-to': '{from} to {to}',
  'as-chart': '{title}, as a chart',
  'as-table': 'As a table',
  'same-as-table': '{title}: the same as a table',
  'period-counted': 'From {from} to {to}. Changed restrictions count once.',
  'several-measures': 'One restriction may have several measures.',
  'service-that-escalated': 'It is the service that escalated.',
  'several-grounds': 'One restriction may have several grounds.',
  month: 'Month',
  'counted-on': '{council}, {period}. Counted on {day}.',
  'what-counts': 'What counts: {what}',
  hidden: 'hidden',
  'on-day': 'On {day}',
  'of-in-force': 'Of {n} in force',
  'no-decisions': 'No decisions in this period',
  'median-decisions': 'Median of {n, plural, one {# decision} other {# decisions}}',
  'no-letters': 'No letters in this period',
  'median-letters': 'Median of {n, plural, one {# letter} other {# letters}}',
  late: '{n} late',
  'varied-or-lifted':
    'Varied or lifted, of those answered; {n, plural, =0 {none is waiting} one {# is waiting} other {# are waiting}} for an answer',
  'some-of': '{some} of {all}',
  'at-glance': 'At a glance',
  counting: 'Counting…',
  'days-that-are-counted': 'The days that are counted',
  from: 'From',
  to: 'To',
  'count-these-days': 'Count these days',
  'last-twelve-months': 'The last twelve months',
  'not-recorded': 'Not recorded',
  'restrictions-in-force-over': 'Restrictions in force over time',
  'at-end-of': 'At the end of',
  'in-force': 'In force',
  'in-force-now-by': 'In force now, by measure',
  measure: 'Measure',
  'in-force-now-by-service': 'In force now, by service',
  service: 'Service',
  'in-force-now-by-grounds': 'In force now, by grounds',
  grounds: 'Grounds',
  'what-was-decided-on': 'What was decided on escalations',
  'in-this-period-by': 'In this period, by authorising officers.',
  outcome: 'Outcome',
  escalations: 'Escalations',
  'changes-to-restrictions-month': 'Changes to restrictions, month by month',
  'download-as-text': 'Download as text',
  'download-as-csv': 'Download as .csv',
  'anonymous-report': 'Anonymous report',
  'for-members-and-for':
    'For members, and for answers to freedom of information requests. Nobody is named in it, and counts of 1 to 4 are hidden.',
  period: 'Period',
  'show-all-tables': 'Show all the tables',
  'show-it-question-by': 'Show it question by question',
  'download-as-xlsx': 'Download as .xlsx',
  'how-it-was-made': 'How it was made',
  'count-of': 'Count of',
  c: '[c]',
  'in-force-now': 'In force now',
  'reviews-overdue-now': 'Reviews overdue now',
  'from-escalation-to-decision': 'From escalation to decision',
  'from-decision-to-letter': 'From decision to letter',
  'reviews-held-on-time': 'Reviews held on time',
  'no-reviews-in-this': 'No reviews in this period',
  'representations-upheld': 'Representations upheld',
} as const

/** What is counted by month. */
export const namesByMonth = {
  warnings: 'Polite warnings',
  formalWarnings: 'Formal warnings',
  escalations: 'Escalations',
} as const

export const titleByMonth = {
  warnings: 'Polite warnings by month',
  formalWarnings: 'Formal warnings by month',
  escalations: 'Escalations by month',
} as const

export const noneByMonth = {
  warnings: 'There were no polite warnings in this period.',
  formalWarnings: 'There were no formal warnings in this period.',
  escalations: 'There were no escalations in this period.',
} as const

export const totalByMonth = {
  warnings:
    '{n, plural, one {# polite warning} other {# polite warnings}} in this period; the most in {month}: {most}.',
  formalWarnings:
    '{n, plural, one {# formal warning} other {# formal warnings}} in this period; the most in {month}: {most}.',
  escalations: '{n, plural, one {# escalation} other {# escalations}} in this period; the most in {month}: {most}.',
} as const

/** What started and ended. */
export const moves = {
  begun: 'Came into force',
  varied: 'Varied',
  lifted: 'Lifted',
  ranOut: 'Ended on their last day',
} as const
