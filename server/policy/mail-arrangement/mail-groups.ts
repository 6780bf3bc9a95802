/**
 * P8, P13: the groups whose members' mail an arrangement for these services is about; none for the whole council. Null:
 * one of the services has no group, so that Exchange cannot tell whose mail it is.
 */
export function mailGroupsOf(
  services: readonly string[] | null,
  mailGroups: readonly { service: string; address: string }[],
): string[] | null {
  const groups = (services ?? []).map((one) => mailGroups.find(({ service }) => service === one)?.address)
  return groups.every((group) => group !== undefined) ? groups : null
}
