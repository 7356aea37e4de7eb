# Values as a person types them; they are told, never run.

function ConvertTo-TypedText {
    <#
    .SYNOPSIS
    A value as it is typed, on one line.
    .PARAMETER Value
    Nothing, a truth value, a text, a list, a table, or the script block that asks for an account.
    #>
    param($Value)

    if ($null -eq $Value) { return '$null' }
    if ($Value -is [bool]) { return '$' + "$Value".ToLowerInvariant() }
    if ($Value -is [scriptblock]) { return 'the account that this script asks for' }
    if ($Value -is [Collections.IDictionary]) {
        $entries = foreach ($entry in $Value.GetEnumerator()) { $entry.Key + '=' + (ConvertTo-TypedText -Value $entry.Value) }
        return '@{' + ($entries -join '; ') + '}'
    }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        return '@(' + (@($Value | ForEach-Object -Process { ConvertTo-TypedText -Value "$_" }) -join ', ') + ')'
    }
    # PowerShell takes these five characters for a single quote.
    $quotes = "(['$([char]0x2018)$([char]0x2019)$([char]0x201A)$([char]0x201B)])"
    $text = "'" + ("$Value" -replace $quotes, '$1$1') + "'"
    if ($text -notmatch '[\r\n]') { return $text }
    '(' + ($text -replace '\r', "' + [char]13 + '" -replace '\n', "' + [char]10 + '") + ')'
}
