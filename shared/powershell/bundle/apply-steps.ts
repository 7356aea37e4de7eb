/** The part of an apply script that carries out one statement: idempotent, asking first, reporting after. */
export const stepFunctions = String.raw`
# Exchange takes these at creation only.
$creationOnly = 'Usage', 'Custom', 'Internal', 'Internet', 'Partner', 'Client', 'Server', 'DomainName'
# These cannot be read back: a step that changes an object always sets them, one that makes an object does so when it sets anything.
$unreadable = 'AuthenticationCredential'
# Shown under another name than the parameter has.
$shownAs = @{ MakeDefault = 'Default' }
# How a command runs, not what it sets.
$manner = 'Identity', 'Confirm', 'WhatIf', 'Force', 'DomainController'
$script:planned = New-Object System.Collections.ArrayList
# Objects that a step would have renamed or removed: later steps of -WhatIf do not count on them.
$script:leaving = New-Object System.Collections.ArrayList
$script:credentials = New-Object 'System.Collections.Generic.Dictionary[string,object]'

function Assert-Shell([string[]]$Cmdlets) {
    foreach ($cmdlet in $Cmdlets) {
        if (-not (Get-Command -Name $cmdlet -ErrorAction SilentlyContinue)) {
            throw "This shell does not know $cmdlet. Start this script $where."
        }
    }
}

function Assert-Machine([string]$Name) {
    if (-not (Test-SameText $env:COMPUTERNAME $Name)) {
        throw "This script is for $Name and runs in the shell of $Name itself; this machine is $env:COMPUTERNAME."
    }
}

# Asks once for each label, and only when a command needs it.
function Get-LabelledCredential([string]$Label, [string]$Purpose) {
    if (-not $script:credentials.ContainsKey($Label)) {
        $answer = Get-Credential -Message $Purpose
        if (-not $answer) { throw "No account was given for '$Label'." }
        $script:credentials[$Label] = $answer
    }
    $script:credentials[$Label]
}

function Find-Item([string]$Noun, [string]$Server, [string]$Name, [string]$DomainName) {
    $scope = @{}
    if ($Noun -match 'Transport(Service|Server)$') { $scope.Identity = $Name }
    if ($Noun -eq 'ReceiveConnector' -and $Server -and $script:inOrganization) { $scope.Server = $Server }
    $all = @(& "Get-$Noun" @scope -ErrorAction Stop)
    if ($scope.Identity -or $Noun -eq 'TransportConfig') { return $all[0] }
    $found = if ($DomainName) { @($all | Where-Object { Test-SameText $_.DomainName $DomainName }) }
    else { @($all | Where-Object { Test-SameText $_.Name $Name }) }
    if (@($found).Count -gt 1) { throw "There is more than one $Noun '$Name' here." }
    @($found)[0]
}

# 'SERVER\Name' of a Receive connector in its two parts; anything else is a name.
function Split-Identity([string]$Noun, $Parameter) {
    if (-not $Parameter.Contains('Identity')) { return [string]$Parameter['Server'], [string]$Parameter['Name'] }
    $identity = [string]$Parameter['Identity']
    if ($Noun -eq 'ReceiveConnector' -and $identity.Contains('\')) { return $identity.Split([char[]]'\', 2) }
    '', $identity
}

function Test-Planned([string]$Noun, [string]$Name) {
    $script:planned -contains "$Noun $Name"
}

function Add-Planned([string]$Noun, [string]$Name) {
    [void]$script:planned.Add("$Noun $Name")
}

# The arguments of the command that really runs. Accounts are asked for here; the script has asked for consent already.
function Get-Argument($Parameter, [string[]]$Without) {
    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Parameter.GetEnumerator()) {
        if ($Without -contains $entry.Key) { continue }
        $arguments[$entry.Key] = $entry.Value
        if ($entry.Value -is [scriptblock]) { $arguments[$entry.Key] = & $entry.Value }
    }
    $arguments
}

# The object that a step is about. One that is to get another name has it already, if there is one of that name: an object
# under the old name is then another one, and left alone.
function Find-Subject([string]$Verb, [string]$Noun, [string]$Server, [string]$Name, $Parameter) {
    if ($Verb -eq 'Set' -and $Parameter.Contains('Name')) {
        $renamed = Find-Item $Noun $Server $Parameter['Name']
        if ($renamed -and $script:leaving -notcontains "$Noun $($renamed.Identity)") { return $renamed }
    }
    $found = Find-Item $Noun $Server $Name
    if ($Verb -eq 'New' -and $Parameter.Contains('DomainName')) {
        $sameDomain = Find-Item $Noun '' $Name $Parameter['DomainName']
        if ($sameDomain) { $found = $sameDomain }
    }
    if ($found -and $script:leaving -notcontains "$Noun $($found.Identity)") { $found }
}

# $Object is the name of the object where no parameter has it; $WhenExisting is what an object that exists gets besides.
function Invoke-Step([string]$Cmdlet, $Parameter, [string]$Object, $WhenExisting) {
    $script:step++
    $verb, $noun = $Cmdlet.Split([char[]]'-', 2)
    Write-Host "$script:step. $Cmdlet"
    if ($noun -eq 'ADPermission') { return Set-Right $verb $Parameter }
    if ($noun -like 'Edge*') { return Invoke-SubscriptionStep $Cmdlet $Parameter $Object }
    $server, $name = Split-Identity $noun $Parameter
    $title = if ($name) { "$noun '$name'" } else { $noun }
    $existing = Find-Subject $verb $noun $server $name $Parameter
    if ($verb -eq 'Remove') { return Remove-Existing $noun $title $existing }
    if ($existing) {
        if ($verb -eq 'New' -and $WhenExisting) {
            foreach ($entry in $WhenExisting.GetEnumerator()) { $Parameter[$entry.Key] = $entry.Value }
        }
        return Update-Existing $noun $title $existing $Parameter ($verb -eq 'New')
    }
    if ($verb -eq 'New') { return Add-Missing $noun $title $name $Parameter }
    if (-not (Test-Planned $noun $name)) { throw "There is no $title here." }
    [void](Test-Consent 'Set' $title 'Set')
    Add-Planned $noun $Parameter['Name']
}

function Add-Missing([string]$Noun, [string]$Title, [string]$Name, $Parameter) {
    if (-not (Test-Consent 'Create' $Title 'Create')) { return Add-Planned $Noun $Name }
    $arguments = Get-Argument $Parameter @()
    $created = @(& "New-$Noun" @arguments)[0]
    $identity = if ($created -and "$($created.Identity)") { "$($created.Identity)" } else { $Name }
    Write-Done 'Create' "$Title was created." (Join-Command "Remove-$Noun" ([ordered]@{ Identity = $identity }))
}

function Update-Existing([string]$Noun, [string]$Title, $Existing, $Parameter, [bool]$AsCreated) {
    $different = Get-Difference $Existing $Parameter $AsCreated
    if ($different.Count -eq 0) {
        Write-AlreadyRight $Title
        $unseen = @($unreadable | Where-Object { $Parameter.Contains($_) })
        if ($unseen.Count -gt 0) { Write-Host "  $($unseen -join ', ') cannot be read back and was not compared." }
        return
    }
    if ($different.Contains('DomainName')) { throw "$Title exists with another DomainName, which cannot be changed." }
    $what = 'Set ' + ((Get-ChangeText $Existing $different) -join '; ')
    if (-not (Test-Consent 'Set' $Title $what)) {
        if ($different.Contains('Name')) { [void]$script:leaving.Add("$Noun $($Existing.Identity)") }
        return Add-Planned $Noun $Parameter['Name']
    }
    $undo = @(Get-RestoreCommand $Noun $Title $Existing $different)
    $arguments = Get-Argument $different @()
    if ($Noun -ne 'TransportConfig') { $arguments.Identity = "$($Existing.Identity)" }
    & "Set-$Noun" @arguments | Out-Null
    Write-Done 'Set' "$($Title): $what." $undo
}

# The property behind a parameter; none where Exchange does not show it.
function Get-Property($Existing, [string]$Name) {
    if ($unreadable -contains $Name) { return }
    $shown = if ($shownAs.ContainsKey($Name)) { $shownAs[$Name] } else { $Name }
    $Existing.PSObject.Properties[$shown]
}

# What each value is and becomes, for the person who is asked.
function Get-ChangeText($Existing, $Different) {
    foreach ($entry in $Different.GetEnumerator()) {
        $property = Get-Property $Existing $entry.Key
        $now = if ($property) { ' from ' + (ConvertTo-TypedText $property.Value) } else { '' }
        $unseen = if ($unreadable -contains $entry.Key) { ', which cannot be read back' } else { '' }
        $entry.Key + $now + ' to ' + (ConvertTo-TypedText $entry.Value) + $unseen
    }
}

# The parameters whose properties differ, with those that cannot be compared when there is any.
function Get-Difference($Existing, $Parameter, [bool]$AsCreated) {
    $different = [ordered]@{}
    $notComparable = [ordered]@{}
    $compared = 0
    foreach ($entry in $Parameter.GetEnumerator()) {
        $name = $entry.Key
        if ($manner -contains $name -or ($creationOnly -contains $name -and $name -ne 'DomainName')) { continue }
        if ($AsCreated -and $name -eq 'Name') { continue }
        $property = Get-Property $Existing $name
        if (-not $property) {
            $notComparable[$name] = $entry.Value
            # An account that is to change is set on every run, since nobody can see whether it is right.
            if ($unreadable -contains $name -and -not $AsCreated) { $different[$name] = $entry.Value }
            continue
        }
        $compared++
        if ($entry.Value -is [hashtable]) {
            $missing = @(Get-MissingValue $name $property.Value $entry.Value['Add'])
            if ($missing.Count -gt 0) { $different[$name] = @{ Add = $missing } }
            continue
        }
        if (-not (Test-SameValue $name $property.Value $entry.Value)) { $different[$name] = $entry.Value }
    }
    if ($different.Count -gt 0 -or ($compared -eq 0 -and -not $AsCreated)) {
        foreach ($entry in $notComparable.GetEnumerator()) { $different[$entry.Key] = $entry.Value }
    }
    $different
}

# Of what is to be added to a list, that which it does not hold yet; its other entries stay.
function Get-MissingValue([string]$Name, $Actual, $Added) {
    $known = Get-ValueSet $Name $Actual
    @($Added) | Where-Object { -not $known.Contains((Format-Value $Name "$_".Trim())) }
}

function Remove-Existing([string]$Noun, [string]$Title, $Existing) {
    if (-not $Existing) { return Write-AlreadyRight "$Title (removed)" }
    if (-not (Test-Consent 'Remove' $Title 'Remove')) {
        [void]$script:leaving.Add("$Noun $($Existing.Identity)")
        return
    }
    $again = @(Get-RecreateCommand $Noun $Existing)
    & "Remove-$Noun" -Identity "$($Existing.Identity)" -Confirm:$false -ErrorAction Stop | Out-Null
    Write-Done 'Remove' "$Title was removed." $again
}

# A grant is made out to a name, or to the account behind a label, which -WhatIf does not ask for.
function Get-AccountName($User) {
    if ($User -isnot [scriptblock]) { return [string]$User }
    if ($WhatIfPreference) { return 'the account that this script asks for' }
    [string](& $User)
}

# Grants rights that are missing, removes rights that are there.
function Set-Right([string]$Verb, $Parameter) {
    $noun = if ("$($Parameter['Identity'])".Contains('\')) { 'ReceiveConnector' } else { 'SendConnector' }
    $server, $name = Split-Identity $noun $Parameter
    $user = Get-AccountName $Parameter['User']
    $title = "$noun '$name', $user"
    $connector = Find-Item $noun $server $name
    if (-not $connector -and -not (Test-Planned $noun $name)) { throw "There is no $noun '$name' here." }
    $isKnown = $Parameter['User'] -isnot [scriptblock] -or -not $WhatIfPreference
    $held = if ($connector -and $isKnown) { @(Get-HeldRight $connector $user) } else { @() }
    $rights = @($Parameter['ExtendedRights'] | Where-Object { ($held -contains "$_") -eq ($Verb -eq 'Remove') })
    if ($rights.Count -eq 0) { return Write-AlreadyRight $title }
    if (-not (Test-Consent 'Set' $title "$Verb $($rights -join ', ')") -or -not $connector) { return }
    $arguments = Get-Argument $Parameter @('Identity', 'User', 'ExtendedRights')
    $connector | & "$Verb-ADPermission" -User $user -ExtendedRights $rights @arguments | Out-Null
    $opposite = if ($Verb -eq 'Add') { 'Remove' } else { 'Add' }
    $back = Join-Command "$opposite-ADPermission" ([ordered]@{ User = $user; ExtendedRights = $rights })
    $get = Join-Command "Get-$noun" ([ordered]@{ Identity = "$($connector.Identity)" })
    Write-Done 'Set' "$($title): $Verb $($rights -join ', ')." "$get | $back"
}

function Get-HeldRight($Connector, [string]$User) {
    if (-not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    $Connector | Get-ADPermission -User $User -ErrorAction Stop |
        Where-Object { "$($_.Deny)" -ne 'True' } |
        ForEach-Object { $_.ExtendedRights } |
        ForEach-Object { "$_" }
}
`
