import { SelectField } from '../parts/form/select-field.tsx'
import { AccessibilityLink } from './accessibility-link.tsx'
import type { OwnService } from './service.ts'

/** Asks for the person's service, from a list. */
export const ServicePicker = ({ services, service, onService }: Omit<OwnService, 'isUnasked'>) => (
  <>
    <SelectField
      label="Your service"
      value={service ?? ''}
      options={[{ value: '', label: 'Not chosen' }, ...services.map((one) => ({ value: one, label: one }))]}
      onChange={(chosen) => onService(chosen || null)}
    />
    <AccessibilityLink />
  </>
)
