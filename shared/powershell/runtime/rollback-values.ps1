# Values of the backup, given back to objects.

function Get-NounCmdlet {
    <#
    .SYNOPSIS
    The cmdlet of a verb, called as the one that reads the sort is called in the version of the server.
    .PARAMETER Verb
    New, Set or Remove.
    .PARAMETER Noun
    Exchange's name of the sort.
    .PARAMETER Server
    The server that the object is on, where each server has its own.
    #>
    param([string]$Verb, [string]$Noun, [string]$Server)

    $here = @($script:objects.Values | Where-Object -FilterScript { $Server -and $_.Noun -eq $Noun -and (Test-SameServer -First $_.Server -Second $Server) })
    $reading = if ($here.Count -gt 0) { $here[0].GetCmdlet } else { @(Get-ReadingCmdlet -Noun $Noun)[0] }
    $reading -replace '^Get-', "$Verb-"
}

function Get-KeptValueOf {
    <#
    .SYNOPSIS
    The value that the backup has behind a parameter, in a table; an empty table where Exchange did not show it.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Name
    The name of the parameter.
    #>
    param($Kept, [string]$Name)

    $shown = if ($script:shownAs.ContainsKey($Name)) { $script:shownAs[$Name] } else { $Name }
    if (-not $Kept.Values.ContainsKey($shown)) { return @{} }
    $value = $Kept.Values[$shown]
    # Exchange shows Custom where rights were granted one by one, and does not take it back.
    if ($Name -eq 'PermissionGroups') { $value = Get-StatedGroup -Value (@($value) -join ', ') }
    @{ Value = $value }
}

function Get-ValueBack {
    <#
    .SYNOPSIS
    Of the parameters that a change set, those whose values are not as before, with the former ones as Set- takes them.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Item
    The object as Exchange shows it now.
    #>
    param($Entry, $Kept, $Item)

    $values = Get-FormerValue -Kept $Kept -Item $Item -Name $Entry.Parameter
    if ($Entry.Parameter -contains 'Name') {
        # Names may have gone round several objects: each gets back the one that it had just before.
        $values.Remove('Name')
        if (-not (Test-SameValue -Name 'Name' -Actual (Get-PropertyValue -From $Item -Name 'Name') -Wanted $Entry.Name)) { $values['Name'] = $Entry.Name }
    }
    foreach ($secret in $script:secrets) {
        $isTouched = $Entry.Parameter -contains $secret
        if (-not $isTouched -and -not $values.Contains('SmartHostAuthMechanism')) { continue }
        if (Test-SignsIn -Kept $Kept) { $values[$secret] = Get-FormerAccount -Kept $Kept }
        elseif ($isTouched -and $Kept.Values.ContainsKey($secret) -and -not $Kept.Values[$secret] -and $null -ne (Get-PropertyValue -From $Item -Name $secret)) {
            $values[$secret] = $null
        }
    }
    $values
}

function Get-FormerValue {
    <#
    .SYNOPSIS
    The former values of parameters, as Set- takes them, where they are not as before.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Item
    The object as Exchange shows it now.
    .PARAMETER Name
    The names of the parameters.
    #>
    param($Kept, $Item, [string[]]$Name)

    $values = [ordered]@{}
    foreach ($one in $Name) {
        if (-not (Test-ReadBack -Name $one)) { continue }
        $former = Get-KeptValueOf -Kept $Kept -Name $one
        $property = Get-Property -Existing $Item -Name $one
        if ($former.Count -eq 0 -or -not $property) { continue }
        if (Test-SameValue -Name $one -Actual $property.Value -Wanted $former['Value']) { continue }
        $taken = ConvertTo-TakenValue -Name $one -Value $former['Value']
        # The nothing that a function returns is not the nothing that a remote command takes.
        if ($null -eq $taken) { $values[$one] = $null } else { $values[$one] = $taken }
    }
    $values
}

function Test-ReadBack {
    <#
    .SYNOPSIS
    Whether a parameter holds a value that the backup can give back: not how a command runs, no account, nothing that only New- takes.
    .PARAMETER Name
    The name of the parameter.
    #>
    param([string]$Name)

    -not ($script:manner -contains $Name -or $script:secrets -contains $Name -or $script:creationOnly -contains $Name)
}

function Get-UnseenName {
    <#
    .SYNOPSIS
    Of the parameters that a change set, those whose former values nobody can know, since Exchange does not show them.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Name
    The names of the parameters.
    #>
    param($Kept, [string[]]$Name)

    foreach ($one in $Name) {
        if (-not (Test-ReadBack -Name $one)) { continue }
        if ((Get-KeptValueOf -Kept $Kept -Name $one).Count -eq 0) { $one }
    }
}

function Get-BackText {
    <#
    .SYNOPSIS
    What each value is and becomes again, for the person who is asked.
    .PARAMETER Values
    The former values.
    .PARAMETER Item
    The object as Exchange shows it now.
    #>
    param($Values, $Item)

    foreach ($entry in $Values.GetEnumerator()) {
        if ($script:secrets -contains $entry.Key) {
            if ($null -eq $entry.Value) { "$($entry.Key) to none" } else { "$($entry.Key) to the former account" }
            continue
        }
        $property = Get-Property -Existing $Item -Name $entry.Key
        $now = if ($property) { ConvertTo-TypedText -Value $property.Value } else { '?' }
        "$($entry.Key) from $now to $(ConvertTo-TypedText -Value $entry.Value)"
    }
}

function Set-ItemBack {
    <#
    .SYNOPSIS
    Sets values on an object, found by its GUID.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER Values
    The values.
    #>
    param([string]$Noun, $Item, $Values)

    $guid = Get-GuidText -Item $Item
    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Values.GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    $server = if ($script:identities[$Noun] -eq 'server') { "$(Get-PropertyValue -From $Item -Name 'Name')" } else { '' }
    switch ("$($script:identities[$Noun])") {
        'none' { }
        'server' { $arguments['Identity'] = $server }
        default { $arguments['Identity'] = $guid }
    }
    & (Get-NounCmdlet -Verb 'Set' -Noun $Noun -Server $server) @arguments | Out-Null
    Update-Listing -Noun $Noun -Guid $guid | Out-Null
}
