import { mailRecipient } from '../../policy/contact-point/mail-address.ts'
import { Refused, type Sender, Unanswered, Underway } from '../sender.ts'
import { NotifyAnswer, type NotifyClient, type NotifyMessage } from './client.ts'
import { mailReference } from './reference.ts'

/**
 * Sends mail by GOV.UK Notify: a mail is sent once it was delivered. Each attempt first asks what GOV.UK Notify has
 * under the mail's reference, so that nothing is sent twice even if an earlier attempt was cut off. GOV.UK Notify takes no
 * headers.
 */
export function notifySender(client: NotifyClient, templateId: string): Sender {
  return {
    async send({ id, to, subject, text, since, isHandedOver = false }) {
      // What was sent before a dead mail was revived does not count: that had another reference.
      const reference = mailReference(id, since)
      const known = await client.byReference('email', reference)
      const isForgotten = isHandedOver && known.length === 0
      const left: { address: string; status: string }[] = []
      for (const given of to) {
        const address = mailRecipient(given)
        const status = address === null ? 'no valid address' : await statusOf(address)
        if (status !== 'delivered') left.push({ address: given, status })
      }
      if (left.length === 0) return
      const addresses = left.map(({ address }) => address)
      if (left.some(({ status }) => underWay.includes(status))) throw new Underway(addresses)
      const mayHaveArrived = left.some(({ status }) => status === forgotten)
      throw new Refused(inWords(left, to.length), { left: addresses, forGood: true, mayHaveArrived })

      async function statusOf(address: string): Promise<string> {
        const status = known.find((one) => isTo(one, address))?.status
        return status ?? (isForgotten ? forgotten : await give(address))
      }

      async function give(address: string): Promise<string> {
        try {
          await client.sendEmail(templateId, reference, address, { subject, body: text })
          return 'created'
        } catch (error) {
          if (error instanceof NotifyAnswer && error.isForGood) return error.message
          throw error instanceof NotifyAnswer ? error : new Unanswered(error)
        }
      }
    },
    asksFirst: true,
    close: client.close,
  }
}

/** GOV.UK Notify keeps what became of a mail for seven days: one that it had is not given to it again. */
const forgotten = 'no longer known there'

const underWay = ['created', 'sending', 'pending']

const isTo = ({ emailAddress }: NotifyMessage, address: string) => emailAddress?.toLowerCase() === address.toLowerCase()

const inWords = (failed: { status: string }[], of: number) =>
  `GOV.UK Notify did not reach ${failed.length} of ${of} recipients: ${[...new Set(failed.map(({ status }) => status))].join(', ')}.`
