# Objects of the backup, made again.

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
