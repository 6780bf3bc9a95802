import { say } from '../../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../../server/contract/texts/words/pane.ts'
import { SelectField } from '../../../parts/form/select-field.tsx'
import { AccessibilityLink } from '../accessibility-link.tsx'
import type { OwnService } from './service.ts'

/** Asks for the person's service, from a list. */
export const ServicePicker = ({ services, service, onService }: Omit<OwnService, 'isUnasked'>) => (
  <>
    <SelectField
      label={say(texts['your-service-label'])}
      value={service ?? ''}
      options={[{ value: '', label: say(texts['not-chosen']) }, ...services.map((one) => ({ value: one, label: one }))]}
      onChange={(chosen) => onService(chosen || null)}
    />
    <AccessibilityLink />
  </>
)
