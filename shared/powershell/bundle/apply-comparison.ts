/**
 * The part of an apply script that tells whether a property already has the wanted value, in Windows PowerShell 5.1.
 * Both sides are brought into one form first: Exchange hands out enumerations, address spaces and sizes as objects,
 * and through a remote session as their texts.
 */
export const comparisonFunctions = String.raw`
# Flags come back as one text with commas, sizes with their bytes in parentheses.
$flags = 'AuthMechanism', 'PermissionGroups', 'MessageRateSource', 'ErrorPolicies'
$sizes = 'MaxMessageSize', 'MaxHeaderSize', 'MaxSendSize', 'MaxReceiveSize'

function Test-SameText([string]$First, [string]$Second) {
    [string]::Equals($First, $Second, [StringComparison]::OrdinalIgnoreCase)
}

# True when the property has the wanted value: without case, and without order where there are several values.
function Test-SameValue([string]$Name, $Actual, $Wanted) {
    # A name that differs in case only is another name.
    if ($Name -eq 'Name') { return [string]::Equals("$Actual", "$Wanted", [StringComparison]::Ordinal) }
    $actualSet = Get-ValueSet $Name $Actual
    $wantedSet = Get-ValueSet $Name $Wanted
    if ($Name -eq 'PermissionGroups' -and -not $wantedSet.Contains('Custom')) {
        # Exchange adds Custom to the groups when a right was granted by Add-ADPermission.
        [void]$actualSet.Remove('Custom')
        if ($actualSet.Count -eq 0) { [void]$actualSet.Add('None') }
    }
    $actualSet.SetEquals($wantedSet)
}

function Get-ValueSet([string]$Name, $Value) {
    $set = New-Object 'System.Collections.Generic.HashSet[string]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    foreach ($item in @($Value)) {
        if ($null -eq $item) { continue }
        $texts = if ($flags -contains $Name) { "$item" -split ',' } else { "$item" }
        foreach ($text in $texts) {
            if ($text.Trim() -ne '') { [void]$set.Add((Format-Value $Name $text.Trim())) }
        }
    }
    , $set
}

function Format-Value([string]$Name, [string]$Text) {
    if ($sizes -contains $Name) { return Format-Size $Text }
    if ($Name -match '(TimeOut|Interval|Delay)$') { return Format-Duration $Text }
    switch ($Name) {
        'AddressSpaces' { return Format-AddressSpace $Text }
        'Bindings' { return Format-Binding $Text }
        'RemoteIPRanges' { return Format-Range $Text }
        'InternalSMTPServers' { return Format-Range $Text }
        'SmartHosts' { return $Text.Trim('[', ']') }
        'SourceTransportServers' { return ($Text -split '\.')[0] }
    }
    $Text
}

# '35MB' and '35 MB (36,700,160 bytes)' are both 36700160. Exchange rounds up to whole KB.
function Format-Size([string]$Text) {
    if ($Text -match '\(([^()]*)bytes\)\s*$') { $Text = $Matches[1] -replace '\D', '' }
    if ($Text -notmatch '^(\d+(?:\.\d+)?)\s*(B|KB|MB|GB|TB)?$') { return $Text }
    $number = [double]::Parse($Matches[1], [Globalization.CultureInfo]::InvariantCulture)
    $power = [array]::IndexOf(@('B', 'KB', 'MB', 'GB', 'TB'), "$($Matches[2])".ToUpperInvariant())
    $bytes = $number * [math]::Pow(1024, [math]::Max(0, $power))
    [string][long]([math]::Ceiling($bytes / 1024) * 1024)
}

function Format-Duration([string]$Text) {
    $duration = [TimeSpan]::Zero
    if ([TimeSpan]::TryParse($Text, [ref]$duration)) { return $duration.ToString() }
    $Text
}

# '*' is 'SMTP:*;1': the type SMTP and the cost 1 are what Exchange fills in.
function Format-AddressSpace([string]$Text) {
    if ($Text -notmatch '^[A-Za-z0-9]+:') { $Text = 'SMTP:' + $Text }
    if ($Text -notmatch ';\s*\d+$') { $Text = $Text + ';1' }
    $Text
}

function Format-Binding([string]$Text) {
    if ($Text -notmatch '^(.*):(\d+)$') { return $Text }
    $address = $Matches[1].Trim('[', ']')
    $port = $Matches[2]
    $parsed = $null
    if ([Net.IPAddress]::TryParse($address, [ref]$parsed)) { $address = $parsed.ToString() }
    $address + ' port ' + $port
}

# An address, 'a-b', 'a/bits' and 'a(mask)' as first and last address.
function Format-Range([string]$Text) {
    if ($Text -match '^(.+)-(.+)$') { return Join-Range $Text $Matches[1] $Matches[2] $null }
    if ($Text -match '^(.+)\((.+)\)$') { return Join-Range $Text $Matches[1] $Matches[1] (Get-AddressByte $Matches[2]) }
    if ($Text -match '^(.+)/(\d+)$') { return Join-Range $Text $Matches[1] $Matches[1] (Get-MaskByte ([int]$Matches[2])) }
    Join-Range $Text $Text $Text $null
}

function Join-Range([string]$Text, [string]$First, [string]$Last, $Mask) {
    $low = Get-AddressByte $First
    $high = Get-AddressByte $Last
    if (-not $low -or -not $high) { return $Text }
    for ($i = 0; $Mask -and $i -lt $low.Length; $i++) {
        $low[$i] = $low[$i] -band $Mask[$i]
        $high[$i] = $low[$i] -bor (255 - $Mask[$i])
    }
    [BitConverter]::ToString($low) + ' to ' + [BitConverter]::ToString($high)
}

function Get-AddressByte([string]$Text) {
    $parsed = $null
    if ([Net.IPAddress]::TryParse($Text.Trim(), [ref]$parsed)) { , $parsed.GetAddressBytes() }
}

function Get-MaskByte([int]$Bits) {
    , @(for ($i = 0; $i -lt 16; $i++) {
        256 - [math]::Pow(2, 8 - [math]::Max(0, [math]::Min(8, $Bits - 8 * $i)))
    })
}
`
