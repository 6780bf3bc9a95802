import { describe, expect, it } from 'vitest'
import { mailboxOf } from '../../../server/policy/mail-arrangement/mail-provider.ts'

describe('P13: the mailbox to which a provider delivers an address', () => {
  it.each([
    ['without its tag, where the provider takes tags', 'jo.marsh+council', 'outlook.com', 'jo.marsh', 'outlook.com'],
    ['without all that follows the first plus', 'jo+a+b', 'proton.me', 'jo', 'proton.me'],
    ['with its plus, at every other provider', 'jo.marsh+council', 'example.org', 'jo.marsh+council', 'example.org'],
    ['without dots, at Gmail', 'j.o.marsh+council', 'gmail.com', 'jomarsh', 'gmail.com'],
    ['in one of Gmail’s two domains', 'jomarsh', 'googlemail.com', 'jomarsh', 'gmail.com'],
    ['as it is, if nothing comes before the plus', '+council', 'outlook.com', '+council', 'outlook.com'],
    ['as it is, if it has dots alone', '...', 'gmail.com', '...', 'gmail.com'],
  ])('is the address %s', (_, local, domain, name, at) => {
    expect(mailboxOf({ local, domain })).toEqual({ local: name, domain: at })
  })
})
