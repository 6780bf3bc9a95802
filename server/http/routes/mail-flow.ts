import { checkMailFlow, readPrinted } from '../../cases/mail-arrangement/check-mail-flow.ts'
import { makeMailFlowScript } from '../../cases/mail-arrangement/mail-flow-script.ts'
import { reportMark as reportMarkCase } from '../../cases/mail-arrangement/report-mark.ts'
import { seeMailFlow } from '../../cases/mail-arrangement/see-mail-flow.ts'
import * as contract from '../../contract/mail-arrangement/mail-flow.ts'
import { reportMark } from '../../contract/mail-arrangement/mark.ts'
import { checkScript } from '../../mail-flow/check-script.ts'
import { scriptBytes } from '../../mail-flow/script.ts'
import { type Endpoint, gives, preparesAndWrites, reads, writes } from '../bind.ts'

export const mailFlowEndpoints: Endpoint[] = [
  reads(contract.seeMailFlow, ({ register }, act) => seeMailFlow(register, act)),
  gives(contract.downloadMailFlowScript, async ({ register }, act) => ({
    name: contract.rulesScriptName(act.at),
    content: await makeMailFlowScript(register, act),
  })),
  gives(contract.downloadMailCheck, () => ({
    name: 'contact-register-check.ps1',
    content: scriptBytes(checkScript()),
  })),
  writes(reportMark, (tx, act, { body }) => reportMarkCase(tx, act, body)),
  preparesAndWrites(contract.checkMailFlow, (_, act, { body }) => {
    const printed = readPrinted(Buffer.from(body.printed, 'base64'))
    return { work: (tx) => checkMailFlow(tx, act, printed) }
  }),
]
