import { roamingSettings } from './calls/storage.ts'
import type { Surroundings } from './surroundings.ts'

const outlookOnTheWeb = 64

/** What the host tells Office.js when it starts. Outlook on a phone knows only the older calls. */
export const appContext = (
  controlId: string,
  { reader, phone, mailboxSet }: Pick<Surroundings, 'reader' | 'phone' | 'mailboxSet'>,
) => ({
  _id: controlId,
  _appName: outlookOnTheWeb,
  _appVersion: '16.01',
  _appUILocale: 'en-US',
  _dataLocale: 'en-US',
  _docUrl: location.origin,
  _clientMode: 0,
  _settings: roamingSettings(reader.address),
  _reason: 'documentOpened',
  _osfControlType: 0,
  // XML, which Office.js reads for its reports.
  _eToken: encodeURIComponent('<r><t aid="" cid=""/></r>'),
  _correlationId: controlId,
  _appInstanceId: controlId,
  _requirementMatrix: JSON.stringify({ Mailbox: phone ? '1.5' : mailboxSet, NestedAppAuth: '1.1' }),
  _appDomains: [],
  _hostFullVersion: '16.0.15407.20000',
  _clientWindowWidth: innerWidth,
  _clientWindowHeight: innerHeight,
  _featureGates: {},
})
