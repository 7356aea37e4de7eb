# Lines of JSON that no encoding can harm.

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

    $manner = @{}
    if ((Get-Command -Name ConvertFrom-Json).Parameters.ContainsKey('DateKind')) { $manner['DateKind'] = 'String' }
    ConvertFrom-Json -InputObject $Text @manner
}
