export const reviews = {
  'you-address-made-on':
    'You have an address, made on {made}. It ends when you end it here, when you make a new one, and on {ends} at the latest.',
  'reviews-in-your-calendar': 'Reviews in your calendar',
  'calendar-program-can-show':
    'A calendar program can show the days on which reviews are due. It reads them from an address of your own, and it does not sign in.',
  'so-whoever-knows-address':
    'So whoever knows the address can read the references of restrictions, and when their reviews are due. They read no name, no address and no reason. Keep it to yourself, like a password.',
  'you-no-address-one':
    'You have no address. One that you make ends when you end it here, and after a year at the latest.',
  'here-your-address-copy': 'Here is your address. Copy it now: it is shown this once.',
  'your-calendars-address': 'Your calendar’s address',
  'copy-address': 'Copy the address',
  'address-ended-nobody-finds': 'The address has ended. Nobody finds anything there any more.',
  'nothing-changed': 'Nothing was changed.',
  'perhaps-made':
    'A new address may have been made. One that you had before has then ended. Press again to see the new one.',
  'perhaps-ended': 'The address may have ended. Press again to be sure.',
  'make-new-address': 'Make a new address',
  'make-address': 'Make an address',
  'end-it': 'End it',
  'what-overdue-comes-first': 'What is overdue comes first.',
  'reviews-due-by':
    '{more, select, yes {More than } other {}}{n, plural, one {# review is} other {# reviews are}} due by {day}{overdue, plural, =0 {} other {, # overdue}}.',
  'every-restriction-reviewed-within':
    'Every restriction is reviewed within {n, plural, =1 {a month} other {# months}}.',
  reviews: 'Reviews',
  customer: 'Customer',
  reference: 'Reference',
  'due-on': 'Due on',
  overdue: 'Overdue',
  'last-review': 'Last review',
  'none-yet': 'None yet',
  'designated-contact': 'Designated contact',
  'review-them-one-after': 'Review them one after another',
  'reviewer-records-reviews': 'The reviewer records the reviews.',
  'reviews-due': 'Reviews due',
  'a-customer': 'A customer',
  'reviews-left':
    '{n, plural, =0 {No review is left} one {# review is left} other {# reviews are left}}{overdue, plural, =0 {} other {, # overdue}}.',
  'was-due-on': 'This one was due on {day}.',
  'is-due-on': 'This one is due on {day}.',
  'one-done': 'This one is done.',
  'run-reviews': 'Run of reviews',
  previous: 'Previous',
  next: 'Next',
  'the-list': 'The list',
  days: '{n, plural, one {# day} other {# days}}',
} as const
