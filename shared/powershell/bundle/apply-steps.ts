/** The part of an apply script that carries out one statement: idempotent, asking first, reporting after. */
export const stepFunctions = String.raw`
# Exchange takes these at creation only.
$creationOnly = 'Usage', 'Custom', 'Internal', 'Internet', 'Partner', 'Client', 'Server', 'DomainName'
# These cannot be read back, so they are not compared; they are stated again when something else is set.
$unreadable = 'AuthenticationCredential'
# How a command runs, not what it sets.
$manner = 'Identity', 'Confirm', 'WhatIf', 'Force', 'DomainController'
$script:planned = New-Object System.Collections.ArrayList
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

# $Object is the name of the object where no parameter has it.
function Invoke-Step([string]$Cmdlet, $Parameter, [string]$Object) {
    $script:step++
    $verb, $noun = $Cmdlet.Split([char[]]'-', 2)
    Write-Host "$script:step. $Cmdlet"
    if ($noun -eq 'ADPermission') { return Set-Right $verb $Parameter }
    if ($noun -like 'Edge*') { return Invoke-SubscriptionStep $Cmdlet $Parameter $Object }
    $server, $name = Split-Identity $noun $Parameter
    $title = if ($name) { "$noun '$name'" } else { $noun }
    $existing = Find-Item $noun $server $name
    if ($verb -eq 'New' -and $Parameter.Contains('DomainName')) {
        $sameDomain = Find-Item $noun '' $name $Parameter['DomainName']
        if ($sameDomain) { $existing = $sameDomain }
    }
    if (-not $existing -and $verb -eq 'Set' -and $Parameter.Contains('Name')) {
        $existing = Find-Item $noun $server $Parameter['Name']
    }
    if ($verb -eq 'Remove') { return Remove-Existing $noun $title $existing }
    if ($existing) { return Update-Existing $noun $title $existing $Parameter ($verb -eq 'New') }
    if ($verb -eq 'New') { return Add-Missing $noun $title $name $Parameter }
    if (-not (Test-Planned $noun $name)) { throw "There is no $title here." }
    [void]$script:run.ShouldProcess($title, 'Set')
    Add-Planned $noun $Parameter['Name']
}

function Add-Missing([string]$Noun, [string]$Title, [string]$Name, $Parameter) {
    if (-not $script:run.ShouldProcess($Title, 'Create')) { return Add-Planned $Noun $Name }
    $arguments = Get-Argument $Parameter @()
    $created = @(& "New-$Noun" @arguments)[0]
    $identity = if ($created -and "$($created.Identity)") { "$($created.Identity)" } else { $Name }
    Write-Done "$Title was created." (Join-Command "Remove-$Noun" ([ordered]@{ Identity = $identity }))
}

function Update-Existing([string]$Noun, [string]$Title, $Existing, $Parameter, [bool]$AsCreated) {
    $different = Get-Difference $Existing $Parameter $AsCreated
    if ($different.Count -eq 0) { return Write-AlreadyRight $Title }
    if ($different.Contains('DomainName')) { throw "$Title exists with another DomainName, which cannot be changed." }
    $what = 'Set ' + (@($different.Keys) -join ', ')
    if (-not $script:run.ShouldProcess($Title, $what)) { return Add-Planned $Noun $Parameter['Name'] }
    $before = [ordered]@{ Identity = "$($Existing.Identity)" }
    if ($different.Contains('Name')) {
        $before.Identity = $before.Identity.Substring(0, $before.Identity.LastIndexOf('\') + 1) + $different['Name']
    }
    foreach ($name in $different.Keys) {
        $property = $Existing.PSObject.Properties[$name]
        if ($different[$name] -is [hashtable]) { $before[$name] = @{ Remove = $different[$name]['Add'] } }
        elseif ($property -and $unreadable -notcontains $name) { $before[$name] = $property.Value }
    }
    $undo = Join-Command "Set-$Noun" $before
    $arguments = Get-Argument $different @()
    if ($Noun -ne 'TransportConfig') { $arguments.Identity = "$($Existing.Identity)" }
    & "Set-$Noun" @arguments | Out-Null
    Write-Done "$($Title): $what." $undo
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
        $property = $Existing.PSObject.Properties[$name]
        if (-not $property -or $unreadable -contains $name) { $notComparable[$name] = $entry.Value; continue }
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
    if (-not $script:run.ShouldProcess($Title, 'Remove')) { return }
    $again = Get-RecreateCommand $Noun $Existing
    & "Remove-$Noun" -Identity "$($Existing.Identity)" -Confirm:$false -ErrorAction Stop | Out-Null
    Write-Done "$Title was removed." $again
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
    if (-not $script:run.ShouldProcess($title, "$Verb $($rights -join ', ')") -or -not $connector) { return }
    $arguments = Get-Argument $Parameter @('Identity', 'User', 'ExtendedRights')
    $connector | & "$Verb-ADPermission" -User $user -ExtendedRights $rights @arguments | Out-Null
    $opposite = if ($Verb -eq 'Add') { 'Remove' } else { 'Add' }
    $back = Join-Command "$opposite-ADPermission" ([ordered]@{ User = $user; ExtendedRights = $rights })
    $get = Join-Command "Get-$noun" ([ordered]@{ Identity = "$($connector.Identity)" })
    Write-Done "$($title): $Verb $($rights -join ', ')." "$get | $back"
}

function Get-HeldRight($Connector, [string]$User) {
    if (-not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    $Connector | Get-ADPermission -User $User -ErrorAction Stop |
        Where-Object { "$($_.Deny)" -ne 'True' } |
        ForEach-Object { $_.ExtendedRights } |
        ForEach-Object { "$_" }
}
`
