# After the change, and at any time: whether everything is as designed, object by object and property by property. Nothing is changed.

function Invoke-Verify {
    <#
    .SYNOPSIS
    Compares all that the design has in this place with what Exchange shows, and tells every difference. Returns the exit code: 1
    where anything differs or cannot be read.
    .PARAMETER Json
    The file for machines; empty for none.
    #>
    param([string]$Json)

    Write-Heading -What 'Verify'
    $found = Get-Verification
    foreach ($row in $found.Objects) { Write-VerifiedObject -Row $row }
    Write-Problem -Problem $found.Problems
    foreach ($extra in $found.Extras) { Write-Host -Object "  Not in the design: $($extra.Title)." }
    $count = $found.Problems.Count + @($found.Objects | ForEach-Object -Process { $_.Differences }).Count
    $compared = Get-CountText -Count $found.Objects.Count -One 'object' -Many 'objects'
    Write-NotCompared -Row $found.Objects
    if ($count -eq 0) { Write-Host -Object "$compared compared: everything is as designed." }
    else { Write-Host -Object "$compared compared: $(Get-CountText -Count $count -One 'difference' -Many 'differences')." -ForegroundColor Red }
    if ($Json) { Save-Report -Path $Json -Report (Get-VerifyReport -Found $found -IsAsDesigned ($count -eq 0)) }
    if ($count -gt 0) { return 1 }
    0
}

function Get-Verification {
    <#
    .SYNOPSIS
    All that was compared: Objects with their differences, Problems beside them, Extras that the design does not know.
    #>
    param()

    $found = @{ Objects = @(); Problems = @(Get-PlaceProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' }); Extras = @() }
    if (@($found.Problems | Where-Object -FilterScript { 'shell', 'cmdlet', 'machine' -contains $_.Kind }).Count -gt 0) { return $found }
    try {
        Open-NoState
        Resolve-Objects
        $found.Objects = @(foreach ($object in @($script:objects.Values)) { if ($null -ne $object.Wanted) { Get-VerifiedObject -Object $object } })
        $found.Objects += @(Get-VerifiedSubscription)
        $found.Extras = @(Get-ExtraConnector) + @(Get-ExtraSubscription)
        $found.Problems += @($found.Extras | Where-Object -FilterScript { $_.Problem } | ForEach-Object -Process { $_.Problem })
    } catch {
        $found.Problems += New-Problem -Kind 'read' -Sentence "What exists could not be read ($($_.Exception.Message)). Mend that and start $($script:run.Script) again."
    }
    $found
}

function Get-VerifiedObject {
    <#
    .SYNOPSIS
    One object with the number of values that were compared, those that differ, and those that could not be compared.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $row = [pscustomobject]@{ Object = $Object; Title = Get-Title -Object $Object; Compared = 0; Differences = @(); NotCompared = @() }
    if ($null -eq $Object.Item) {
        $row.Differences = @(New-Problem -Kind 'missing' -Key $Object.Key -Sentence "$($row.Title) does not exist.")
        return $row
    }
    $names = @($Object.Wanted.Keys | Where-Object -FilterScript { (Test-Comparable -Name $_) -or $script:sameBy[$Object.Noun] -eq $_ })
    $row.Differences = @(Get-NameDifference -Object $Object)
    foreach ($name in $names) {
        $property = Get-Property -Existing $Object.Item -Name $name
        if (-not $property) { $row.NotCompared += $name; continue }
        $row.Compared++
        if (Test-SameValue -Name $name -Actual $property.Value -Wanted $Object.Wanted[$name]) { continue }
        $row.Differences += Get-ValueDifference -Object $Object -Name $name -Now $property.Value
    }
    $row.NotCompared += @(Get-NeverShown -Object $Object)
    if ($script:holders -contains $Object.Noun) {
        $row.Compared += $Object.WantedRights.Count
        $row.Differences += @(Get-RightDifference -Object $Object)
    }
    $row
}

function Get-NameDifference {
    <#
    .SYNOPSIS
    The difference that an object is called otherwise, in its case at least.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if (-not (Test-Named -Object $Object)) { return }
    $now = "$(Get-PropertyValue -From $Object.Item -Name 'Name')"
    if ([string]::Equals($now, $Object.Name, [StringComparison]::Ordinal)) { return }
    New-Problem -Kind 'difference' -Key $Object.Key -Property 'Name' -Now $now -Wanted $Object.Name -Sentence "$(Get-Title -Object $Object): Name is '$now', designed is '$($Object.Name)'."
}

function Get-ValueDifference {
    <#
    .SYNOPSIS
    The difference of one property.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Now
    What Exchange shows.
    #>
    param($Object, [string]$Name, $Now)

    $wanted = $Object.Wanted[$Name]
    New-Problem -Kind 'difference' -Key $Object.Key -Property $Name -Now $Now -Wanted $wanted -Sentence "$(Get-Title -Object $Object): $Name is $(ConvertTo-TypedText -Value $Now), designed is $(ConvertTo-TypedText -Value $wanted)."
}

function Get-NeverShown {
    <#
    .SYNOPSIS
    What Exchange does not store, or never shows, of an object as it is designed.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ('SendConnector', 'ReceiveConnector' -notcontains $Object.Noun) { return }
    'Usage'
    $mechanism = "$(Get-PropertyValue -From $Object.Item -Name 'SmartHostAuthMechanism')"
    if ($mechanism.StartsWith('BasicAuth', [StringComparison]::OrdinalIgnoreCase)) { 'AuthenticationCredential' }
}
