/**
 * P8: how Exchange knows whose mail it is: by membership of these groups, or by these departments. None: everybody's
 * mail.
 */
export type MailScope = { groups: string[]; departments: string[] }

/** What the council's settings say about each service: its mail group, or its department in the directory. */
export type ServiceMail = {
  mailGroups: readonly { service: string; address: string }[]
  departments: readonly { service: string; department: string }[]
}

/**
 * P8, P13: whose mail an arrangement for these services is about; null services: the whole council. Null: one of the
 * services has neither group nor department, so that Exchange cannot tell whose mail it is.
 */
export function mailScopeOf(
  services: readonly string[] | null,
  { mailGroups, departments }: ServiceMail,
): MailScope | null {
  const scope: MailScope = { groups: [], departments: [] }
  for (const one of services ?? []) {
    const group = mailGroups.find(({ service }) => service === one)?.address
    const department = departments.find(({ service }) => service === one)?.department
    if (group !== undefined) scope.groups.push(group)
    else if (department !== undefined) scope.departments.push(department)
    else return null
  }
  return scope
}

/** P8, P13: the services whose mail Exchange can tell from the rest. */
export const servicesWithMail = ({ mailGroups, departments }: ServiceMail): string[] => [
  ...new Set([...mailGroups, ...departments].map(({ service }) => service)),
]
