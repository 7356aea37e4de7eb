/** The part of an apply script that notes how to take back what it did: at the end of its output, and in a file beside it. */
export const wayBackFunctions = String.raw`
$script:wayBack = New-Object System.Collections.ArrayList
# A console may be closed before anybody reads it, so each command is written down as soon as it is known.
$script:wayBackFile = if ($PSCommandPath) { $PSCommandPath -replace '\.ps1$', '-way-back.txt' } else { '' }
$script:wayBackBegun = $false

function Add-WayBack([string]$Sentence, [string[]]$Commands) {
    $lines = @($Commands | Where-Object { $_ })
    [array]::Reverse($lines)
    foreach ($line in $lines) { $script:wayBack.Insert(0, $line) }
    if (-not $script:wayBackFile) { return }
    $text = @("# $($Sentence -replace '[\r\n]+', ' ')") + $lines
    if (-not $script:wayBackBegun) {
        $began = Get-Date -Format 'yyyy-MM-dd HH:mm:ss'
        $text = @("# Started $began $where. To go back, run these commands in that shell, from the last line up.") + $text
    }
    try {
        # UTF-8 with a byte order mark, which is written only where the file begins.
        $encoding = New-Object System.Text.UTF8Encoding -ArgumentList $true
        [System.IO.File]::AppendAllText($script:wayBackFile, ($text -join "$([char]13)$([char]10)") + [char]13 + [char]10, $encoding)
        $script:wayBackBegun = $true
    } catch {
        Write-Warning "The way back cannot be written to $script:wayBackFile ($($_.Exception.Message)): copy it from the end of this output."
        $script:wayBackFile = ''
    }
}

function Write-WayBack {
    if ($script:wayBack.Count -eq 0) { return }
    if ($script:wayBackBegun) { Write-Host "The way back is kept in $script:wayBackFile, to be run from the last line up." }
    Write-Host 'To go back, run these commands in this shell, in this order:'
    foreach ($command in $script:wayBack) { Write-Host "  $command" }
}

# A value as it is typed; the way back is printed, never run by this script.
function ConvertTo-TypedText($Value) {
    if ($null -eq $Value) { return '$null' }
    if ($Value -is [bool]) { return '$' + "$Value".ToLowerInvariant() }
    if ($Value -is [scriptblock]) { return 'the account that this script asks for' }
    if ($Value -is [Collections.IDictionary]) {
        $entries = foreach ($entry in $Value.GetEnumerator()) { $entry.Key + '=' + (ConvertTo-TypedText $entry.Value) }
        return '@{' + ($entries -join '; ') + '}'
    }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        return '@(' + (@($Value | ForEach-Object { ConvertTo-TypedText "$_" }) -join ', ') + ')'
    }
    # PowerShell takes these five characters for a single quote.
    $quotes = "(['$([char]0x2018)$([char]0x2019)$([char]0x201A)$([char]0x201B)])"
    $text = "'" + ("$Value" -replace $quotes, '$1$1') + "'"
    # One line, whatever it holds.
    if ($text -notmatch '[\r\n]') { return $text }
    '(' + ($text -replace '\r', "' + [char]13 + '" -replace '\n', "' + [char]10 + '") + ')'
}

function Join-Command([string]$Cmdlet, $Values) {
    $words = foreach ($entry in $Values.GetEnumerator()) {
        $value = $entry.Value
        if ($sizes -contains $entry.Key) { $value = Format-Size "$value" }
        if ($entry.Key -eq 'PermissionGroups') { $value = Get-StatedGroup $value }
        '-{0} {1}' -f $entry.Key, (ConvertTo-TypedText $value)
    }
    (@($Cmdlet) + $words) -join ' '
}

# Exchange shows Custom among the groups where rights were granted one by one, and does not take it back.
function Get-StatedGroup($Value) {
    $groups = @("$Value" -split ',' | ForEach-Object { $_.Trim() } | Where-Object { $_ -and $_ -ne 'Custom' })
    if ($groups.Count -eq 0) { return 'None' }
    $groups -join ', '
}

# A Get-Credential that says which account is meant: no account can be read back.
function Get-AskingText([string]$Title) {
    '(Get-Credential -Message ' + (ConvertTo-TypedText "The former account of $Title") + ')'
}

# The command that gives an object its former values. After a renaming it is called by its new name.
function Get-RestoreCommand([string]$Noun, [string]$Title, $Existing, $Different) {
    $identity = "$($Existing.Identity)"
    if ($Different.Contains('Name')) {
        $server = if ($Noun -eq 'ReceiveConnector') { $identity.Substring(0, $identity.IndexOf('\') + 1) } else { '' }
        $identity = $server + $Different['Name']
    }
    $values = [ordered]@{}
    if ($Noun -ne 'TransportConfig') { $values.Identity = $identity }
    foreach ($name in $Different.Keys) {
        $property = Get-Property $Existing $name
        if ($Different[$name] -is [hashtable]) { $values[$name] = @{ Remove = $Different[$name]['Add'] } }
        elseif ($property -and $name -ne 'MakeDefault') { $values[$name] = $property.Value }
    }
    $asked = if ($Different.Contains('AuthenticationCredential')) { ' -AuthenticationCredential ' + (Get-AskingText $Title) }
    $isEmpty = $values.Count -eq 0 -or ($values.Count -eq 1 -and $values.Contains('Identity'))
    if (-not $isEmpty -or $asked) { (Join-Command "Set-$Noun" $values) + $asked }
    if ($Different.Contains('MakeDefault')) {
        foreach ($former in @(& "Get-$Noun" -ErrorAction Stop | Where-Object { "$($_.Default)" -eq 'True' })) {
            Join-Command "Set-$Noun" ([ordered]@{ Identity = "$($former.Identity)"; MakeDefault = $true })
        }
    }
}

# The commands that make a removed object again, from all that Exchange shows of it, with the rights on it.
function Get-RecreateCommand([string]$Noun, $Existing) {
    $values = [ordered]@{}
    foreach ($name in (Get-Command "New-$Noun").Parameters.Keys | Sort-Object) {
        if ($unreadable -contains $name -or $notHere -contains $name) { continue }
        $property = $Existing.PSObject.Properties[$name]
        if ($property -and "$($property.Value)" -ne '') { $values[$name] = $property.Value }
    }
    $command = Join-Command "New-$Noun" $values
    if ("$($Existing.SmartHostAuthMechanism)" -like 'BasicAuth*') {
        $command += ' -AuthenticationCredential ' + (Get-AskingText "$Noun '$($Existing.Name)'")
    }
    $command
    if ($Noun -like '*Connector') { Get-GrantCommand $Noun $Existing }
    if ($Noun -eq 'AcceptedDomain' -and "$($Existing.Default)" -eq 'True') {
        Join-Command "Set-$Noun" ([ordered]@{ Identity = "$($Existing.Name)"; MakeDefault = $true })
    }
}

# The rights on a connector that were granted on it itself; those of its permission groups may be among them and do no harm.
function Get-GrantCommand([string]$Noun, $Connector) {
    if (-not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    if ($Noun -eq 'ReceiveConnector' -and "$($Connector.PermissionGroups)" -notmatch '\bCustom\b') { return }
    $get = Join-Command "Get-$Noun" ([ordered]@{ Identity = "$($Connector.Identity)" })
    foreach ($entry in @($Connector | Get-ADPermission -ErrorAction Stop)) {
        if (-not $entry -or "$($entry.Deny)" -eq 'True' -or "$($entry.IsInherited)" -eq 'True') { continue }
        $rights = @($entry.ExtendedRights | ForEach-Object { "$_" } | Where-Object { $_ })
        if ($rights.Count -eq 0) { continue }
        $get + ' | ' + (Join-Command 'Add-ADPermission' ([ordered]@{ User = "$($entry.User)"; ExtendedRights = $rights }))
    }
}
`
