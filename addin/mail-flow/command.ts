/** What ICT runs in PowerShell to print Exchange's rules. */
export const command = 'Get-TransportRule -ResultSize Unlimited | ConvertTo-Json -Depth 5 | Set-Content rules.json'
