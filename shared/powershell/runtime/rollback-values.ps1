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
        if (Test-SignsIn -Kept $Kept) {
            if ($isTouched -or $values.Contains('SmartHostAuthMechanism')) { $values[$secret] = Get-FormerAccount -Kept $Kept }
        } elseif ($isTouched -and $Kept.Values.ContainsKey($secret) -and -not $Kept.Values[$secret] -and $null -ne (Get-PropertyValue -From $Item -Name $secret)) {
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
        if ($script:manner -contains $one -or $script:secrets -contains $one -or $script:creationOnly -contains $one) { continue }
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

function Restore-Item {
    <#
    .SYNOPSIS
    Makes an object of the backup again, or finishes that, and remembers its new GUID.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Number
    The number of the change that is taken back.
    .PARAMETER IsBegun
    Whether a run before this one began it and may have been stopped in the middle.
    .PARAMETER Name
    The name that it had just before it went, as another one may have its former name still.
    #>
    param($Kept, [int]$Number, [bool]$IsBegun, [string]$Name = $Kept.Name)

    $item = Find-PresentItem -Noun $Kept.Noun -Guid $Kept.Guid
    $making = Get-MakingValue -Kept $Kept
    $making['Name'] = $Name
    if ($null -eq $item -and $IsBegun) { $item = Find-MadeAgain -Kept $Kept -Making $making }
    if ($null -eq $item) { $item = New-ItemAgain -Kept $Kept -Making $making }
    $guid = Get-GuidText -Item $item
    if ((Get-PresentGuid -Guid $Kept.Guid) -ne $guid) { Write-MadeAgain -Number $Number -Former $Kept.Guid -Guid $guid }
    $names = @((Get-Command -Name (Get-NounCmdlet -Verb 'Set' -Noun $Kept.Noun)).Parameters.Keys | Where-Object -FilterScript { $script:run.NotTaken -notcontains $_ })
    $values = Get-FormerValue -Kept $Kept -Item $item -Name @($names | Where-Object -FilterScript { $_ -ne 'Name' })
    if ($Kept.Name -and -not (Test-SameValue -Name 'Name' -Actual (Get-PropertyValue -From $item -Name 'Name') -Wanted $Name)) { $values['Name'] = $Name }
    if ($values.Count -gt 0) { Set-ItemBack -Noun $Kept.Noun -Item $item -Values $values }
    Restore-Right -Kept $Kept -Item $item
}

function Get-MakingValue {
    <#
    .SYNOPSIS
    What New- is given to make an object of the backup again: all that it takes and the backup has.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    $values = [ordered]@{ Name = $Kept.Name }
    $leftOut = @($script:manner) + $script:secrets + $script:run.NotTaken + 'Server', 'Usage', 'Name'
    foreach ($name in (Get-Command -Name (Get-NounCmdlet -Verb 'New' -Noun $Kept.Noun)).Parameters.Keys | Sort-Object) {
        if ($leftOut -contains $name) { continue }
        $former = Get-KeptValueOf -Kept $Kept -Name $name
        if ($former.Count -eq 0) { continue }
        $value = ConvertTo-TakenValue -Name $name -Value $former['Value']
        if ($null -ne $value -and "$value" -ne '') { $values[$name] = $value }
    }
    $values
}

function New-ItemAgain {
    <#
    .SYNOPSIS
    Makes an object of the backup again and returns it as Exchange shows it.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Making
    What New- is given.
    #>
    param($Kept, $Making)

    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Making.GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    $takes = (Get-Command -Name (Get-NounCmdlet -Verb 'New' -Noun $Kept.Noun)).Parameters
    # Every value is stated, so that the usage type supplies none.
    if ($takes.ContainsKey('Usage')) { $arguments['Usage'] = 'Custom' }
    if ($Kept.Server -and -not $script:run.IsEdge -and $takes.ContainsKey('Server')) { $arguments['Server'] = $Kept.Server }
    if (Test-SignsIn -Kept $Kept) { foreach ($secret in $script:secrets) { if ($takes.ContainsKey($secret)) { $arguments[$secret] = Get-FormerAccount -Kept $Kept } } }
    $made = @(& (Get-NounCmdlet -Verb 'New' -Noun $Kept.Noun) @arguments) | Select-Object -First 1
    $guid = Get-GuidText -Item $made
    if ($guid) { return Update-Listing -Noun $Kept.Noun -Guid $guid -Known $made }
    Clear-Listing -Noun $Kept.Noun
    $item = Find-MadeAgain -Kept $Kept -Making $Making
    if ($null -eq $item) { throw "$(Get-Title -Object $Kept) was made again, but Exchange does not show it yet. Wait a minute and start this script again." }
    $item
}

function Find-MadeAgain {
    <#
    .SYNOPSIS
    The object that a former run made again before it could write that down: of that name, not there before, with all the values that it was given.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Making
    What New- is given.
    #>
    param($Kept, $Making)

    $named = @{}
    foreach ($entry in (Get-History).Entries) { foreach ($guid in $entry.NewGuid, $entry.Guid) { $named["$guid".ToLowerInvariant()] = $true } }
    $object = [pscustomobject]@{ Noun = $Kept.Noun; Server = $Kept.Server; Name = $Making['Name'] }
    foreach ($item in @(Find-ByName -Object $object -Name $Making['Name'])) {
        if ($null -eq $item) { continue }
        $guid = Get-GuidText -Item $item
        if ($script:rollback.Known.ContainsKey($guid) -or $named.ContainsKey($guid)) { continue }
        if (@(Get-DifferentName -Item $item -Values $Making).Count -eq 0) { return $item }
    }
}
