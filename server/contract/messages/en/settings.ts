/** What the council itself sets: what stands around the fields. */
export const settings = {
  'with-one': 'With {one}.',
  'with-two': 'With {one} and {other}.',
  'in-use-again': 'Version {restored} is in use again.',
  'changed-at': '{day} at {time}, by {name}',
  'as-council-file': 'As the council file has it{now, select, yes { (in use now)} other {}}',
  version: 'Version {number}{now, select, yes { (in use now)} other {}}',
  'why-said': 'Why: {why}',
  'go-back-to-file': 'Go back to the council file',
  'go-back-to-version': 'Go back to version {number}',
  'no-bank-holidays': 'There are no bank holidays for {years}. Deadlines may be too early.',
  'moved-restrictions': '{n, plural, one {# restriction names} other {# restrictions name}} the new contact.',
  'moved-letters': '{n, plural, one {# letter waits} other {# letters wait}} for an authorising officer.',
  'moved-arrangements': 'ICT has {n, plural, one {# mail arrangement} other {# mail arrangements}} to change.',
  'councillors-read':
    '{n, plural, one {# councillor was} other {# councillors were}} read: {added} new, {changed} changed, {gone} removed. They’re listed below, and count once you save.',
  'line-problem': 'Line {line}: {problem}',
  'service-records': '{service} ({n, plural, one {# record} other {# records}})',
  'service-named': '{n, plural, one {# record names} other {# records name}} this service.',
  'records-keep': 'Records keep what is removed: {named}. Restrictions for a removed service then cover every service.',
  'setting-says': '{title}: {as}',
  'setting-stays': '{title}: {as} (stays: change it there)',
  'changed-by': '{day}, by {name}',
  'saved-as': 'Saved as version {saved}. It’s in use now.',
  'this-problem': 'This {message}.',
  'read-from-file': 'Read from a file',
  'read-file': 'Read the file',
  'file-not-read': 'The file was not read. {why}',
  'file-csv': 'File (.csv)',
  'its-first-line-names': 'Its first line names the columns: name, ward, e-mail.',
  'choose-file': 'Choose a file.',
  'those-in-file': 'Those in the file',
  'nothing-was-taken-from': 'Nothing was imported from this file. Correct these lines, then choose the file again.',
  'this-is-needed': 'This is needed.',
  history: 'History',
  'show-earlier-versions': 'Show earlier versions',
  'go-back-to-this': 'Go back to this',
  'go-back': 'Go back',
  'why-go-back': 'Why go back?',
  'kept-with-version': 'Kept with the version.',
  'records-keep-services-that': 'Records keep the services that this takes away.',
  'add-bank-holidays-of': 'Add the bank holidays of {year}',
  'replace-contact': 'Replace a contact',
  'see-where-somebody-is': 'See where somebody is named, and have somebody else take over all of it at once.',
  'all-settings': 'All settings',
  'who-leaves': 'Who leaves?',
  'see-where-they-are': 'See where they are named',
  'one-of-designated-contacts': 'One of the designated contacts',
  'somebody-else': 'Somebody else',
  'their-e-mail-address': 'Their e-mail address at the council',
  'where-they-are-named': 'Where they are named',
  'this-contact-isnt-named': 'This contact isn’t named anywhere.',
  'restrictions-that-name-them': 'Restrictions that name them',
  restriction: 'Restriction',
  as: 'As',
  state: 'State',
  'in-force': 'In force',
  'agreed-letter-not-sent': 'Agreed, letter not sent yet',
  mail: 'Mail',
  'forwarded-to-them': 'Forwarded to them',
  'not-forwarded': 'Not forwarded',
  name: 'Name',
  ward: 'Ward',
  'e-mail-address': 'E-mail address',
  post: 'Post',
  'who-takes-over': 'Who takes over?',
  'move-all-of-it': 'Move all of it',
  'e-mail-address-at': 'E-mail address at the council',
  'what-are-customers-told': 'What are the customers told?',
  'their-letters-give-it': 'Their letters give it as the reason. An authorising officer sends them.',
  'list-of-contacts-is': 'The list of contacts is changed.',
  'no-account-of-contact':
    'The settings list no account for the new contact. Add one under “Designated contacts”, or they won’t see what is passed to them.',
  'somebody-has-changed-this':
    'Somebody has changed this meanwhile. What you wrote is still here, and cannot be saved.',
  'start-again-from-current': 'Start again from the current version',
  'nobody-can-decide-yet':
    'Nobody can decide yet. Name who holds each authorising officer’s post, with all their accounts.',
  'change-it': 'Change it',
  'save-new-version': 'Save a new version',
  'silent-for-everybody-no': 'Silent for everybody: no line above messages, no question before sending.',
  'key-in-use': 'Marks have key number {number} now.',
  'make-new-key': 'Make a new key. ICT gets an e-mail, and runs the rules script again.',
  'earlier-key-counts-until': 'The key before counts in mail received until',
  'mail-received-until-then':
    'Choose the day by which ICT will have run the script. If somebody already misuses the key, choose today.',
  'why-is-it-changed': 'Why is it changed?',
  'kept-with-version-for': 'Kept with the version, for whoever looks at its history.',
  'say-that-this-is': 'Confirm that you want to remove these.',
  preview: 'Preview',
  'for-jo-example-who': 'For Jo Example, who does not exist. Nothing is saved.',
  'preview-again': 'Preview again',
  'look-at-words-that': 'Check the words that are marked.',
  'which-one': 'Which one?',
  'choose-one': 'Choose one',
  'take-away': 'Remove',
  service: 'Service',
  'which-service-somebody-is': 'Which service somebody is in',
  'we-read-it-from':
    'We read it from a claim in their sign-in token, such as a group’s object id. Everyone else chooses in the pane.',
  claim: 'Claim',
  value: 'Value',
  'which-mail-service-gets': 'Which mail a service gets',
  'group-in-exchange-with':
    'The group in Exchange with the service’s mailboxes, or the department that the directory has for its people. With neither, e-mail can’t be forwarded, blocked or marked for that service alone.',
  'e-mail-address-of': 'E-mail address of the group',
  'department-as-in-directory': 'Department, as in the directory',
  'department-is-for-peoples':
    'A department is for people’s own mailboxes. Use a group where a service has shared ones. A service with both goes by its group.',
  'tell-staff-of-other': 'Tell staff of other services which services a restriction covers.',
  settings: 'Settings',
  'what-council-itself-sets':
    'What the council itself sets. Each change is a new version. It takes effect immediately and can be undone.',
  'parts-of-settings': 'Parts of the settings',
  part: 'Part',
  'last-changed': 'Last changed',
  'not-yet-as-in': 'Not yet: as in the council file',
  why: 'Why',
} as const

/** The role in which a restriction names a contact. */
export const namedAs = {
  contact: 'Designated contact',
  deputy: 'Deputy',
  people: 'One of the people to contact',
  exception: 'A councillor whose mail is left alone (stays)',
} as const

/** What becomes of the councillors in a file. */
export const councillorsTaken = {
  replace: 'Take the place of all councillors',
  add: 'Join the list, and update councillors with the same address',
} as const

/** A row of a list. */
export const rowNumber = {
  councillor: 'Councillor {n}',
  officer: 'Authorising officer {n}',
  contact: 'Contact {n}',
  service: 'Service {n}',
  claim: 'Claim {n}',
  'mail-group': 'Mail group {n}',
  department: 'Department {n}',
} as const

export const rowTaken = {
  councillor: 'Remove councillor {n}',
  officer: 'Remove authorising officer {n}',
  contact: 'Remove contact {n}',
  service: 'Remove service {n}',
  claim: 'Remove claim {n}',
  'mail-group': 'Remove mail group {n}',
  department: 'Remove department {n}',
} as const

export const rowAdded = {
  councillor: 'Add a councillor',
  officer: 'Add an authorising officer',
  contact: 'Add a contact',
  service: 'Add a service',
  claim: 'Add a claim',
  'mail-group': 'Add a mail group',
  department: 'Add a department',
} as const

/** What is previewed besides letters. */
export const otherPreviews = {
  warning: 'Polite warning',
  reminder: 'Reminder',
  instructions: 'Instructions for staff',
} as const
