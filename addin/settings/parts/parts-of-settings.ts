import { welsh } from '../../../server/contract/messages/en/welsh.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { SettingsPart } from '../../../server/policy/vocabulary.ts'
import { postalAddressHint } from '../../words/postal-address.ts'
import { dutiesPart } from './duties-part.ts'
import { lettersPart } from './letters-part.ts'
import { type PartWords, sentence } from './part-words.ts'
import { postsPart } from './posts-part.ts'

export const partWords: Record<SettingsPart, PartWords> = {
  wording: {
    title: 'Warning, reminder and instructions',
    intro: 'What staff send, and what they read beside a message.',
    groups: [
      {
        legend: 'To the customer',
        fields: [
          { path: 'warning', label: 'Polite warning', rows: 5 },
          { path: 'reminder', label: 'Reminder', rows: 5, hint: '{contact} stands for the designated contact.' },
          {
            path: 'blocked',
            label: 'Answer of the mail system where e-mail is blocked',
            rows: 4,
            hint: '{instead} stands for the way that stays open.',
          },
        ],
      },
      {
        legend: 'In marked e-mail',
        hint: 'A tag and a line stay in replies, so the customer sees them. Keep them neutral, without reasons.',
        fields: [
          { path: 'markTag', label: 'Tag in the subject' },
          { path: 'markLine', label: 'Line above the text', rows: 2 },
          { path: 'markNotice', label: 'E-mail to each recipient', rows: 3 },
          {
            path: 'mailTip',
            label: 'MailTip: what everybody sees who begins to write to the customer',
            rows: 2,
            hint: 'At most 175 characters. Leave it empty to have none. It is only made where every service is covered.',
          },
        ],
      },
      {
        legend: 'To staff',
        hint: '{contact} and {post} stand for the designated contact.',
        fields: [sentence('doNotReply', 'Instruction: do not reply'), sentence('mayReply', 'Instruction: may reply')],
      },
    ],
  },
  letters: lettersPart,
  letterhead: {
    title: 'Letterhead',
    intro: 'The council’s details for every letter. Without it, no letter can be recorded as sent.',
    groups: [
      {
        legend: 'The council',
        fields: [
          { path: 'address', label: 'Postal address', rows: 5, hint: postalAddressHint() },
          { path: 'telephone', label: 'Telephone number' },
        ],
      },
      {
        legend: 'The office that hears objections',
        hint: 'The office that decides, never a customer’s contact.',
        fields: [
          {
            path: 'office.name',
            label: 'Name of the office',
            hint: 'As in a sentence: the Governance Office.',
          },
          { path: 'office.address', label: 'E-mail address of the office', kind: 'email' },
          { path: 'office.telephone', label: 'Telephone number of the office' },
        ],
      },
      {
        legend: 'The policy and the privacy notice',
        fields: [
          { path: 'policy.name', label: 'Name of the policy', hint: 'As it reads after “our”.' },
          { path: 'policy.url', label: 'Address of the policy’s page', hint: 'It begins with https.' },
          { path: 'privacyUrl', label: 'Address of the privacy notice', hint: 'It begins with https.' },
        ],
      },
    ],
  },
  services: { title: 'Services', intro: 'The services that staff choose from.', groups: [] },
  scope: {
    title: 'Staff and mail of each service',
    intro:
      'A restriction can cover some services only. Say here which service somebody is in, and which mail a service gets.',
    groups: [],
  },
  councillors: {
    title: 'Ward councillors',
    intro: 'Customers must stay able to reach them. Officers consult them by name.',
    groups: [],
  },
  contacts: {
    title: 'Designated contacts',
    intro: 'Whom officers choose from when they decide. Each may have a deputy.',
    groups: [],
  },
  posts: postsPart,
  periods: {
    title: 'Periods',
    intro: 'How long things last. The policy allows six months to a review at most.',
    groups: [
      {
        legend: 'Warnings and undoing',
        fields: [
          { path: 'warningLapsesAfterMonths', label: 'A polite warning lapses after (months)', kind: 'number' },
          { path: 'formalWarningLapsesAfterMonths', label: 'A formal warning ends after (months)', kind: 'number' },
          { path: 'undoWithinMinutes', label: 'Undo within (minutes)', kind: 'number' },
        ],
      },
      {
        legend: 'Reviews',
        fields: [
          { path: 'reviewWithinMonths', label: 'A review at the latest after (months)', kind: 'number' },
          { path: 'reviewNoticeDays', label: 'Notice before a review (days)', kind: 'number' },
          { path: 'longestMonths', label: 'A restriction ends at the latest after (months)', kind: 'number' },
          {
            path: 'endsWhenReviewLateMonths',
            label: 'A restriction ends if its review is late by (months)',
            hint: 'Leave it empty if no restriction ends by itself.',
            kind: 'number',
            optional: 'value',
          },
        ],
      },
      {
        legend: 'Representations and changed circumstances',
        fields: [
          { path: 'acknowledgeWithinDays', label: 'Acknowledge within (days)', kind: 'number' },
          { path: 'answerWithinDays', label: 'Answer within (days)', kind: 'number' },
        ],
      },
      {
        legend: 'How long records are kept once they are over',
        hint: 'In months. What is over longer is deleted every night.',
        fields: [
          { path: 'retention.warnings', label: 'Warnings that have lapsed', kind: 'number' },
          { path: 'retention.escalations', label: 'Escalations without a restriction', kind: 'number' },
          { path: 'retention.restrictions', label: 'Restrictions that have ended', kind: 'number' },
          { path: 'retention.undone', label: 'What was undone or withdrawn', kind: 'number' },
          { path: 'retention.ledger', label: 'The access ledger', kind: 'number' },
          { path: 'retention.mail', label: 'Mail that was sent', kind: 'number' },
        ],
      },
    ],
  },
  duties: dutiesPart,
  guard: {
    title: 'Checks while staff write',
    intro:
      'While staff write to a restricted customer, a line above the message says so. Outlook asks them before it sends.',
    groups: [],
  },
  welsh: {
    get title() {
      return say(welsh, 'settings-title')
    },
    get intro() {
      return say(welsh, 'settings-intro')
    },
    groups: [],
  },
  complaints: {
    title: 'Complaints and the ombudsman',
    intro: 'Where a customer is shown the way to when they complain.',
    groups: [
      {
        legend: 'The council',
        fields: [
          { path: 'complaintsUrl', label: 'Address of the complaints page', hint: 'It begins with https.' },
          { path: 'complaintsStages', label: 'Stages before the ombudsman', kind: 'number' },
        ],
      },
      {
        legend: 'After the council',
        fields: [
          { path: 'ombudsman.name', label: 'Name of the ombudsman', hint: 'As it reads in a sentence.' },
          { path: 'ombudsman.url', label: 'Address of the ombudsman’s page', hint: 'It begins with https.' },
        ],
      },
    ],
  },
  ways: {
    title: 'Ways to contact the council',
    intro: 'What officers are offered where they close a way of contact. Leave empty what you don’t offer.',
    groups: [
      {
        legend: 'Telephone and post',
        fields: [
          { path: 'telephone', label: 'Telephone number', optional: 'text' },
          {
            path: 'post',
            label: 'Postal address',
            rows: 4,
            hint: postalAddressHint(),
            optional: 'text',
          },
        ],
      },
      {
        legend: 'Visits in person',
        fields: [
          {
            path: 'visits.place',
            label: 'Place',
            rows: 4,
            hint: postalAddressHint(),
            optional: 'text',
          },
          { path: 'visits.days', label: 'Days', kind: 'days', optional: 'text' },
          { path: 'visits.from', label: 'From', kind: 'time', optional: 'text' },
          { path: 'visits.to', label: 'To', kind: 'time', optional: 'text' },
        ],
      },
    ],
  },
}

export const partNames = Object.keys(partWords) as SettingsPart[]
export const isPartName = (name: string): name is SettingsPart => Object.hasOwn(partWords, name)

/** The label of a place within a part, for the history; a place without a label gets the part's title. */
export const labelAt = (part: SettingsPart, path: string): string => {
  const label = partWords[part].groups.flatMap(({ fields }) => fields).find((one) => one.path === path)?.label
  return label ?? (path === 'authorisingOfficers' ? 'Authorising officers' : partWords[part].title)
}
