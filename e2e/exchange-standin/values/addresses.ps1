# IP addresses, bindings and ranges. A range is kept as entered, as an export shows it; Get-Bound gives its two ends.

function ConvertTo-IPAddress([string]$Text) {
    $parsed = $null
    $isDotted = $Text -match '^\d+\.\d+\.\d+\.\d+$'
    if (($isDotted -or $Text.Contains(':')) -and [Net.IPAddress]::TryParse($Text, [ref]$parsed)) { $parsed }
}

function Read-Address($Value, $Row) {
    if ("$Value".Trim() -eq '' -and $Row['nullable']) { return }
    $address = ConvertTo-IPAddress "$Value".Trim()
    if (-not $address) { Deny-Value 'VAL-ADDRESS' "'$Value' is no IP address." }
    $address.ToString()
}

# 'IPv4:port' or '[IPv6]:port'.
function Read-Binding($Value) {
    $read = [regex]::Match("$Value".Trim(), '^(?:\[([^\]]+)\]|([^:\[\]]+)):(\d+)$')
    $address = if ($read.Success) { ConvertTo-IPAddress ($read.Groups[1].Value + $read.Groups[2].Value) }
    $isIPv6 = $address -and $address.AddressFamily -eq 'InterNetworkV6'
    if (-not $address -or $isIPv6 -ne $read.Groups[1].Success) {
        Deny-Value 'RC-BIND-006' "'$Value' is no binding such as 10.1.1.1:25 or [::]:25."
    }
    $port = [decimal]$read.Groups[3].Value
    if ($port -gt 65535) { Deny-Value 'RC-BIND-007' "'$Value' has no valid port." }
    if ($port -eq 0) { Deny 'RC-BIND-007' "'$Value' has no valid port." }
    if ($isIPv6) { "[$address]:$port" } else { "${address}:$port" }
}

# The address and port of a binding that was read.
function Get-BindingPart([string]$Binding) {
    $colon = $Binding.LastIndexOf(':')
    $address = $Binding.Substring(0, $colon).Trim('[', ']')
    @{ Address = $address; Port = [int]$Binding.Substring($colon + 1); IsIPv6 = $address.Contains(':'); IsWildcard = '0.0.0.0', '::' -contains $address }
}

function Read-Range($Value) {
    $text = "$Value".Trim()
    if (-not (Get-Bound $text)) { Deny-Value 'RC-RANGE-002' "'$Value' is no address, range or network." }
    $text
}

# The first and last address of a range as hexadecimal texts of equal length, which compare as the addresses do.
function Get-Bound([string]$Text) {
    if ($Text -match '^([^-]+)-([^-]+)$') { return Get-BoundOf $Matches[1].Trim() $Matches[2].Trim() $null }
    if ($Text -match '^([^/]+)/(\d{1,3})$') { return Get-BoundOf $Matches[1].Trim() $Matches[1].Trim() ([int]$Matches[2]) }
    if ($Text -match '^([^(]+)\(([^)]+)\)$') {
        if (-not (Test-RuleOff 'VAL-RANGE-MASK')) { return }
        return Get-BoundOf $Matches[1].Trim() $Matches[1].Trim() (Get-MaskLength $Matches[2].Trim())
    }
    Get-BoundOf $Text $Text $null
}

function Get-BoundOf([string]$Low, [string]$High, $Bits) {
    $first = ConvertTo-IPAddress $Low
    $last = ConvertTo-IPAddress $High
    if (-not $first -or -not $last -or $first.AddressFamily -ne $last.AddressFamily) { return }
    $lowBytes = $first.GetAddressBytes()
    $highBytes = $last.GetAddressBytes()
    if ($null -ne $Bits) {
        if ($Bits -lt 0 -or $Bits -gt 8 * $lowBytes.Length) { return }
        for ($bit = $Bits; $bit -lt 8 * $lowBytes.Length; $bit++) {
            $flag = 128 -shr ($bit % 8)
            $lowBytes[$bit -shr 3] = $lowBytes[$bit -shr 3] -band (255 - $flag)
            $highBytes[$bit -shr 3] = $highBytes[$bit -shr 3] -bor $flag
        }
    }
    $bound = @{ Low = [BitConverter]::ToString($lowBytes); High = [BitConverter]::ToString($highBytes) }
    if ([string]::CompareOrdinal($bound.Low, $bound.High) -le 0) { $bound }
}

function Get-MaskLength([string]$Mask) {
    $address = ConvertTo-IPAddress $Mask
    if (-not $address) { return -1 }
    $bits = -join ($address.GetAddressBytes() | ForEach-Object { [Convert]::ToString($_, 2).PadLeft(8, '0') })
    if ($bits -match '^(1*)0*$') { $Matches[1].Length } else { -1 }
}
