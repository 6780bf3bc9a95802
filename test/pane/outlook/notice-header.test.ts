import { describe, expect, test } from 'vitest'
import { noticeIn } from '../../../addin/outlook/reading/notice-header.ts'

const id = '0198c5b2-7c00-7000-8000-000000000001'

describe('the subject of one of the register’s own mails', () => {
  test.each([
    ['Escalation', 'escalation'],
    ['Restriction', 'restriction'],
    ['Arrangement', 'arrangement'],
  ])('%s', (word, about) => {
    expect(noticeIn(`From: a@b.example\r\nX-Contact-Register-${word}: ${id}\r\nSubject: x`)).toEqual({ about, id })
  })

  test('is found in any case', () => {
    expect(noticeIn(`x-contact-register-escalation:${id.toUpperCase()}`)).toEqual({ about: 'escalation', id })
  })

  test.each([
    ['no such header', 'Subject: x'],
    ['something that is not an id', 'X-Contact-Register-Escalation: ../../me'],
    ['an unknown word', `X-Contact-Register-Customer: ${id}`],
    ['two of them', `X-Contact-Register-Escalation: ${id}\nX-Contact-Register-Restriction: ${id}`],
    ['in the text of another header', `Subject: X-Contact-Register-Escalation: ${id}`],
  ])('is not found: %s', (_, headers) => {
    expect(noticeIn(headers)).toBe(null)
  })
})
