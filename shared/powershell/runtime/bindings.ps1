# The parts of what a Receive connector listens on.

function Split-Binding {
    <#
    .SYNOPSIS
    The address and the port of a binding, with whether it means all addresses of its family; nothing for other text.
    .PARAMETER Text
    The binding, such as 10.1.1.1:25 or [::]:25.
    #>
    param([string]$Text)

    if ($Text -notmatch '^\s*(.*):(\d+)\s*$') { return }
    $port = $Matches[2].TrimStart('0')
    $parsed = $null
    if (-not [Net.IPAddress]::TryParse($Matches[1].Trim('[', ']'), [ref]$parsed)) { return }
    [pscustomobject]@{
        Text = $Text.Trim()
        Address = Format-Address -Text $parsed.ToString()
        Port = $port
        IsIPv6 = $parsed.AddressFamily -eq [Net.Sockets.AddressFamily]::InterNetworkV6
        IsWildcard = $parsed.Equals([Net.IPAddress]::Any) -or $parsed.Equals([Net.IPAddress]::IPv6Any)
    }
}

function Format-Address {
    <#
    .SYNOPSIS
    An address as .NET writes it, without the number of an adapter; other text stays as it is.
    .PARAMETER Text
    The address.
    #>
    param([string]$Text)

    $parsed = $null
    $plain = ($Text.Trim() -split '%')[0]
    if ([Net.IPAddress]::TryParse($plain, [ref]$parsed)) { return $parsed.ToString() }
    $Text
}

function Test-SameListener {
    <#
    .SYNOPSIS
    Whether two bindings mean the same address and port.
    .PARAMETER First
    One binding, in its parts.
    .PARAMETER Second
    The other.
    #>
    param($First, $Second)

    $First.Port -eq $Second.Port -and $First.Address -eq $Second.Address
}

function Test-Touching {
    <#
    .SYNOPSIS
    Whether two bindings have the port in common, and the address too: the same one, or one of them means all of its family.
    .PARAMETER First
    One binding, in its parts.
    .PARAMETER Second
    The other.
    #>
    param($First, $Second)

    if ($First.Port -ne $Second.Port -or $First.IsIPv6 -ne $Second.IsIPv6) { return $false }
    $First.Address -eq $Second.Address -or $First.IsWildcard -or $Second.IsWildcard
}

function Get-RangeEnd {
    <#
    .SYNOPSIS
    The first and the last address of a range, as texts of equal length that compare as the addresses do; nothing for other text.
    .PARAMETER Text
    The range.
    #>
    param([string]$Text)

    $ends = (Format-Range -Text $Text) -split ' to '
    if ($ends.Count -ne 2 -or $ends[0].Length -ne $ends[1].Length -or $ends[0] -notmatch '^[0-9A-F]{2}(-[0-9A-F]{2})+$') { return }
    [pscustomobject]@{ Text = $Text.Trim(); Low = $ends[0]; High = $ends[1] }
}

function Get-Overlap {
    <#
    .SYNOPSIS
    How two ranges lie: 'same', 'partly' where each has addresses that the other lacks, 'inside' where the first lies within the
    second, 'around' where it is the other way, or nothing where they do not meet.
    .PARAMETER First
    One range, as its ends.
    .PARAMETER Second
    The other.
    #>
    param($First, $Second)

    if ($First.Low.Length -ne $Second.Low.Length) { return '' }
    if ([string]::CompareOrdinal($First.Low, $Second.High) -gt 0 -or [string]::CompareOrdinal($Second.Low, $First.High) -gt 0) { return '' }
    $low = [math]::Sign([string]::CompareOrdinal($First.Low, $Second.Low))
    $high = [math]::Sign([string]::CompareOrdinal($First.High, $Second.High))
    if ($low -eq 0 -and $high -eq 0) { return 'same' }
    if ($low -ge 0 -and $high -le 0) { return 'inside' }
    if ($low -le 0 -and $high -ge 0) { return 'around' }
    'partly'
}
