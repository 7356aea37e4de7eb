# Ranges of addresses, however they are written.

function Format-Range {
    <#
    .SYNOPSIS
    A range as its first and last address: of an address, 'a-b', 'a/bits' or 'a(mask)'. Other text stays as it is.
    .PARAMETER Text
    The range as it is shown or stated.
    #>
    param([string]$Text)

    if ($Text -match '^(.+)-(.+)$') { return Join-Range -Text $Text -First $Matches[1] -Last $Matches[2] -Mask $null }
    if ($Text -match '^(.+)\((.+)\)$') {
        $address = $Matches[1]
        return Join-Range -Text $Text -First $address -Last $address -Mask (Get-AddressByte -Text $Matches[2])
    }
    if ($Text -match '^(.+)/(\d+)$') {
        $address = $Matches[1]
        return Join-Range -Text $Text -First $address -Last $address -Mask (Get-MaskByte -Bits $Matches[2])
    }
    Join-Range -Text $Text -First $Text -Last $Text -Mask $null
}

function Join-Range {
    <#
    .SYNOPSIS
    Two addresses as one text that is the same for the same range; with a mask, all that it leaves open.
    .PARAMETER Text
    What to return where one of the addresses is none.
    .PARAMETER First
    The first address.
    .PARAMETER Last
    The last address.
    .PARAMETER Mask
    The bytes of a mask, or nothing.
    #>
    param([string]$Text, [string]$First, [string]$Last, $Mask)

    $low = Get-AddressByte -Text $First
    $high = Get-AddressByte -Text $Last
    if (-not $low -or -not $high) { return $Text }
    for ($i = 0; $Mask -and $i -lt $low.Length; $i++) {
        $kept = if ($i -lt $Mask.Length) { $Mask[$i] } else { 0 }
        $low[$i] = $low[$i] -band $kept
        $high[$i] = $low[$i] -bor (255 - $kept)
    }
    [BitConverter]::ToString($low) + ' to ' + [BitConverter]::ToString($high)
}

function Get-AddressByte {
    <#
    .SYNOPSIS
    The bytes of an IP address as one array; nothing for other text.
    .PARAMETER Text
    The address.
    #>
    param([string]$Text)

    $parsed = $null
    if ([Net.IPAddress]::TryParse($Text.Trim(), [ref]$parsed)) { , $parsed.GetAddressBytes() }
}

function Get-MaskByte {
    <#
    .SYNOPSIS
    The sixteen bytes of a mask, of which an IPv4 address needs four.
    .PARAMETER Bits
    How many bits from the left are set.
    #>
    param([int]$Bits)

    , @(for ($i = 0; $i -lt 16; $i++) {
        256 - [math]::Pow(2, 8 - [math]::Max(0, [math]::Min(8, $Bits - 8 * $i)))
    })
}
