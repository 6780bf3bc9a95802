import { expect, test } from 'vitest'
import { readNotify } from '../../server/settings/settings-sending.ts'
import {
  emailTemplate,
  letterTemplate,
  notifyKey,
  notifyService,
  signedWith,
} from '../support/outside/notify-server.ts'

function read(env: Record<string, string>, key = notifyKey) {
  const wrong: string[] = []
  const settings = readNotify({
    text: (name) => env[name],
    file: () => Buffer.from(env.NOTIFY_API_KEY_FILE ? `${key}\n` : ''),
    refuse: (name, why) => wrong.push(`${name}: ${why}`),
  })
  return { settings, wrong }
}
const set = { NOTIFY_API_KEY_FILE: '/keys/notify', NOTIFY_LETTER_TEMPLATE_ID: letterTemplate }

test('GOV.UK Notify is off unless it is set, and its key is read from the end', () => {
  expect(read({})).toEqual({ settings: null, wrong: [] })
  expect(read(set)).toEqual({
    settings: {
      url: 'https://api.notifications.service.gov.uk',
      serviceId: notifyService,
      secret: signedWith,
      letterTemplateId: letterTemplate,
      emailTemplateId: null,
    },
    wrong: [],
  })
})

test.each<[string, Record<string, string>, RegExp]>([
  ['a key alone', { NOTIFY_API_KEY_FILE: '/keys/notify' }, /^NOTIFY_LETTER_TEMPLATE_ID: is missing/],
  ['a template that is none', { ...set, NOTIFY_LETTER_TEMPLATE_ID: 'x' }, /^NOTIFY_LETTER_TEMPLATE_ID: must be/],
  [
    'two ways for mail',
    { ...set, NOTIFY_EMAIL_TEMPLATE_ID: emailTemplate, SMTP_URL: 'smtp://x' },
    /^NOTIFY_EMAIL_TEMPLATE_ID: leave it out/,
  ],
  ['an address without TLS', { ...set, NOTIFY_URL: 'http://notify.example' }, /^NOTIFY_URL: must be an https/],
])('%s is refused by name', (_, env, said) => {
  expect(read(env).wrong).toEqual([expect.stringMatching(said)])
})

test('a file without a key is refused, and what is in it is not said', () => {
  const { wrong } = read(set, 'secret-of-ours')
  expect(wrong).toEqual([expect.stringMatching(/^NOTIFY_API_KEY_FILE: does not end in/)])
  expect(wrong.join()).not.toContain('secret-of-ours')
})
