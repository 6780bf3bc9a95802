/** The ids of the buttons that open the forms that belong to no message; they get the focus back. */
export const openerOf = { report: 'open-report', call: 'open-call' } as const
