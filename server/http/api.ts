import type { Endpoint } from './bind.ts'
import { auditEndpoints } from './routes/audit.ts'
import { circumstancesEndpoints } from './routes/circumstances.ts'
import { contactPointEndpoints } from './routes/customer/contact-points.ts'
import { correctionEndpoints } from './routes/customer/corrections.ts'
import { customerEndpoints } from './routes/customer/customers.ts'
import { holdEndpoints } from './routes/customer/holds.ts'
import { precautionEndpoints } from './routes/customer/precautions.ts'
import { rightsRequestEndpoints } from './routes/customer/rights-requests.ts'
import { subjectAccessEndpoints } from './routes/customer/subject-access.ts'
import { decisionEndpoints } from './routes/decisions.ts'
import { contactEndpoints } from './routes/designated-contacts.ts'
import { dutyEndpoints } from './routes/duties.ts'
import { escalationEndpoints } from './routes/escalations.ts'
import { formalWarningEndpoints } from './routes/formal-warnings.ts'
import { importEndpoints } from './routes/imports.ts'
import { letterEndpoints } from './routes/letters.ts'
import { logEndpoints } from './routes/log.ts'
import { mailFlowEndpoints } from './routes/mail-flow.ts'
import { meEndpoints } from './routes/me.ts'
import { passedOnEndpoints } from './routes/passed-on.ts'
import { reportEndpoints } from './routes/report.ts'
import { representationEndpoints } from './routes/representations.ts'
import { restrictionEndpoints } from './routes/restrictions.ts'
import { retentionEndpoints } from './routes/retention.ts'
import { reviewEndpoints } from './routes/reviews.ts'
import { settingsEndpoints } from './routes/settings.ts'
import { standingEndpoints } from './routes/standing.ts'
import { warningEndpoints } from './routes/warnings.ts'
import { workEndpoints } from './routes/work.ts'

/** Every route under /api with its handler. */
export const endpoints: Endpoint[] = [
  ...standingEndpoints,
  ...warningEndpoints,
  ...formalWarningEndpoints,
  ...passedOnEndpoints,
  ...dutyEndpoints,
  ...restrictionEndpoints,
  ...representationEndpoints,
  ...circumstancesEndpoints,
  ...letterEndpoints,
  ...reviewEndpoints,
  ...contactPointEndpoints,
  ...contactEndpoints,
  ...correctionEndpoints,
  ...customerEndpoints,
  ...workEndpoints,
  ...reportEndpoints,
  ...mailFlowEndpoints,
  ...auditEndpoints,
  ...importEndpoints,
  ...logEndpoints,
  ...retentionEndpoints,
  ...holdEndpoints,
  ...precautionEndpoints,
  ...rightsRequestEndpoints,
  ...subjectAccessEndpoints,
  ...meEndpoints,
  ...settingsEndpoints,
  ...escalationEndpoints,
  ...decisionEndpoints,
]
