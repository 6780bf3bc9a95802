import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mailbox, MailItem } from '../mail-item.ts'
import { type Kept, readMessage } from './read-message.ts'

export type PostOffice = {
  mailboxes: Mailbox[]
  /** Newest first. */
  list(address: string): MailItem[]
  find(id: string): Kept | undefined
  markRead(id: string): void
  /** Delivers a message that came by SMTP to each recipient's inbox. */
  deliver(original: Buffer, recipients: string[]): Promise<void>
  keepSent(original: Buffer, sender: string): Promise<void>
  /** Loads every `.eml` of a folder into one mailbox, those under `sent/` into Sent Items; returns how many. */
  fill(address: string, folder: string): Promise<number>
  /** Calls back for each message that arrives or is sent. Returns a function that ends this. */
  watch(told: (item: MailItem) => void): () => void
  /** The first message that matches, now or as soon as it arrives. */
  waitFor(address: string, fits: (kept: Kept) => boolean, deadlineMs?: number): Promise<Kept>
}

/** Mailboxes in memory. Addresses are compared without regard to case. */
export function postOffice(mailboxes: Mailbox[]): PostOffice {
  const kept = new Map<string, Kept>()
  const watchers = new Set<(item: MailItem) => void>()

  const keep = async (original: Buffer, address: string, folder: MailItem['folder'], arrivedAt = new Date()) => {
    const message = await readMessage(original, address.toLowerCase(), folder, arrivedAt)
    kept.set(message.item.id, message)
    for (const told of watchers) told(message.item)
  }
  const all = () => [...kept.values()]

  return {
    mailboxes,
    list: (address) =>
      all()
        .map(({ item }) => item)
        .filter(({ mailbox }) => mailbox === address.toLowerCase())
        .sort((a, b) => b.at.localeCompare(a.at)),
    find: (id) => kept.get(id),
    markRead: (id) => {
      const message = kept.get(id)
      if (message) message.item = { ...message.item, unread: false }
    },
    deliver: async (original, recipients) => {
      for (const address of recipients) await keep(original, address, 'inbox')
    },
    keepSent: (original, sender) => keep(original, sender, 'sent'),
    fill: async (address, folder) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.eml$/i.test(name))
      for (const name of files.sort()) {
        await keep(readFileSync(join(folder, name)), address, /^sent\b/.test(name) ? 'sent' : 'inbox')
      }
      return files.length
    },
    watch: (told) => {
      watchers.add(told)
      return () => watchers.delete(told)
    },
    waitFor: (address, fits, deadlineMs = 10_000) => {
      const look = () =>
        all().find((one) => one.item.mailbox === address.toLowerCase() && one.item.folder === 'inbox' && fits(one))
      return new Promise((resolve, reject) => {
        const stop = (settle: () => void) => {
          clearTimeout(timer)
          watchers.delete(check)
          settle()
        }
        const check = () => {
          const found = look()
          if (found) stop(() => resolve(found))
        }
        const timer = setTimeout(() => stop(() => reject(new Error(`No such message reached ${address}.`))), deadlineMs)
        watchers.add(check)
        check()
      })
    },
  }
}
