# Commands as a person types them; they are told, never run.

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

function Join-Command {
    <#
    .SYNOPSIS
    A command with its parameters, as it is typed.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Values
    Its parameters, in order.
    #>
    param([string]$Cmdlet, $Values)

    $words = foreach ($entry in $Values.GetEnumerator()) {
        $value = $entry.Value
        if ($script:kinds[$entry.Key] -eq 'size') { $value = Format-Size -Text "$value" }
        if ($entry.Key -eq 'PermissionGroups') { $value = Get-StatedGroup -Value $value }
        '-{0} {1}' -f $entry.Key, (ConvertTo-TypedText -Value $value)
    }
    (@($Cmdlet) + $words) -join ' '
}

function Get-StatedGroup {
    <#
    .SYNOPSIS
    Permission groups as Set- takes them: Exchange shows Custom where rights were granted one by one, and does not take it back.
    .PARAMETER Value
    The groups, as Exchange shows them.
    #>
    param($Value)

    $groups = @("$Value" -split ',' | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ -and $_ -ne 'Custom' })
    if ($groups.Count -eq 0) { return 'None' }
    $groups -join ', '
}

function Get-AskingText {
    <#
    .SYNOPSIS
    A Get-Credential that says which account is meant: no account can be read back.
    .PARAMETER Title
    The object that had the account.
    #>
    param([string]$Title)

    '(Get-Credential -Message ' + (ConvertTo-TypedText -Value "The former account of $Title") + ')'
}
