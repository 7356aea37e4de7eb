# Lines of JSON that no encoding can harm.

# How this PowerShell is told that a text which looks like a date is a text; found once, as a journal has many lines.
$script:jsonManner = $null

function ConvertTo-PlainJson {
    <#
    .SYNOPSIS
    A table as one line of JSON in ASCII, so that no encoding can harm it.
    .PARAMETER Table
    The table.
    #>
    param($Table)

    $text = ConvertTo-Json -InputObject $Table -Compress -Depth 5
    [regex]::Replace($text, '[^\x20-\x7e]', { param($found) '\u{0:x4}' -f [int][char]$found.Value })
}

function ConvertFrom-PlainJson {
    <#
    .SYNOPSIS
    What a line of JSON says. A text that looks like a date stays a text where this PowerShell can be told so.
    .PARAMETER Text
    The line.
    #>
    param([string]$Text)

    if ($null -eq $script:jsonManner) {
        $script:jsonManner = @{}
        if ((Get-Command -Name ConvertFrom-Json).Parameters.ContainsKey('DateKind')) { $script:jsonManner['DateKind'] = 'String' }
    }
    $manner = $script:jsonManner
    ConvertFrom-Json -InputObject $Text @manner
}
