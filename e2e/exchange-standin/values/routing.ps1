# What a Send connector names: address spaces, smart hosts, source servers.

# '[Type:]Address[;Cost]', kept with all three parts.
function Read-AddressSpace($Value) {
    $text = "$Value".Trim()
    $read = [regex]::Match($text, '^(?:([A-Za-z0-9]+):)?(.+?)(?:;\s*(\d+))?$')
    if (-not $read.Success) { Deny-Value 'SC-AS-001' "'$Value' is no address space." }
    $type = if ($read.Groups[1].Success) { $read.Groups[1].Value.ToUpperInvariant() } else { 'SMTP' }
    $address = $read.Groups[2].Value
    $cost = if ($read.Groups[3].Success) { [decimal]$read.Groups[3].Value } else { 1 }
    if ($cost -lt 1 -or $cost -gt 100) { Deny-Value 'SC-AS-002' "The cost of '$Value' is not between 1 and 100." }
    if ($type -eq 'SMTP' -and -not (Test-SmtpSpace $address)) { Deny-Value 'SC-AS-001' "'$Value' is no domain, *.domain, * or --." }
    if ($type -ne 'SMTP' -and $address.Contains(';') -and -not $read.Groups[3].Success) {
        Deny-Value 'SC-AS-006' "'$Value' holds a semicolon and needs a cost."
    }
    "${type}:$address;$cost"
}

function Test-SmtpSpace([string]$Address) {
    if ('*', '--' -contains $Address) { return $true }
    $plain = if ($Address.StartsWith('*.')) { $Address.Substring(2) } else { $Address }
    Test-DomainName $plain
}

function Get-AddressSpacePart([string]$Space) {
    $colon = $Space.IndexOf(':')
    $semicolon = $Space.LastIndexOf(';')
    @{
        Type = $Space.Substring(0, $colon)
        Address = $Space.Substring($colon + 1, $semicolon - $colon - 1)
        Cost = [int]$Space.Substring($semicolon + 1)
    }
}

# A name or an address, which an export may show in brackets.
function Read-SmartHost($Value) {
    $text = "$Value".Trim().Trim('[', ']')
    $address = ConvertTo-IPAddress $text
    if ($address) { return $address.ToString() }
    $looksLikeAddress = $text -match '^[\d.]+$'
    if ($looksLikeAddress -or -not (Test-DomainName $text)) { Deny-Value 'VAL-SMARTHOST' "'$Value' is neither a host name nor an address." }
    $text
}

function Show-SmartHost([string]$Stored) {
    if ($script:run.quirks -contains 'smart-host-brackets' -and (ConvertTo-IPAddress $Stored)) { return "[$Stored]" }
    $Stored
}

# A server or an Edge subscription of the organization, kept by its name.
function Read-Server($Value) {
    $text = Get-IdentityText $Value
    $server = Find-Server $text
    if ($server) { return $server.name }
    $subscription = @(Get-Stored 'EdgeSubscription') | Where-Object { $_.Name -eq $text -or $_.Guid -eq $text } | Select-Object -First 1
    if ($subscription) { return $subscription.Name }
    Deny-Value 'SC-SRC-003' "There is no server '$text' here."
}
