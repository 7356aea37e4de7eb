# What verify found, for people and for machines.

function Write-VerifiedObject {
    <#
    .SYNOPSIS
    Tells of one object: how much of it is as designed, and a line for each difference.
    .PARAMETER Row
    What was compared of it.
    #>
    param($Row)

    $differences = @($Row.Differences)
    if ($differences.Count -eq 0) { return Write-Host -Object "  as designed  $($Row.Title) ($(Get-CountText -Count $Row.Compared -One 'value' -Many 'values'))" }
    Write-Host -Object "  DIFFERS      $($Row.Title)" -ForegroundColor Red
    foreach ($one in $differences) {
        if (-not $one.Property) { Write-Host -Object "    $($one.Sentence)" -ForegroundColor Red; continue }
        $found = Get-ReportText -Name $one.Property -Value $one.Now
        $designed = Get-ReportText -Name $one.Property -Value $one.Wanted
        Write-Host -Object "    $($one.Property.PadRight(36)) designed: $designed   found: $found" -ForegroundColor Red
    }
}

function Get-ReportText {
    <#
    .SYNOPSIS
    A value in one line, in the form that is compared.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Value
    The value.
    #>
    param([string]$Name, $Value)

    $text = @(if ($null -ne $Value) { Get-ReportPart -Name $Name -Value $Value }) -join ', '
    if ($text -eq '') { return '(nothing)' }
    $text -replace '[\r\n]+', ' '
}

function Write-NotCompared {
    <#
    .SYNOPSIS
    Tells which parameters nobody could compare, each once with the number of objects.
    .PARAMETER Row
    What was compared of each object.
    #>
    param($Row)

    $names = @($Row | ForEach-Object -Process { $_.NotCompared } | Where-Object -FilterScript { $_ } | Group-Object | Sort-Object -Property Name)
    if ($names.Count -eq 0) { return }
    Write-Host -Object ''
    foreach ($name in $names) {
        Write-Host -Object "  Not compared: $($name.Name) of $(Get-CountText -Count $name.Count -One 'object' -Many 'objects'), since $(Get-NotComparedText -Name $name.Name)."
    }
}

function Get-NotComparedText {
    <#
    .SYNOPSIS
    Why a parameter is not compared, as the end of a sentence.
    .PARAMETER Name
    The name of the parameter.
    #>
    param([string]$Name)

    if ($Name -eq 'Usage') { return 'Exchange does not store it; what it stands for shows in the other values' }
    if ($script:secrets -contains $Name) { return 'an account cannot be read back' }
    if ($Name -eq 'EdgeSubscription') { return 'this shell has no Get-EdgeSubscription' }
    'Exchange does not show it'
}

function Get-VerifyReport {
    <#
    .SYNOPSIS
    What verify found, for machines.
    .PARAMETER Found
    What was compared.
    .PARAMETER IsAsDesigned
    Whether nothing differs.
    #>
    param($Found, [bool]$IsAsDesigned)

    $report = Get-ReportHead
    $report['isAsDesigned'] = $IsAsDesigned
    $report['objects'] = @(foreach ($row in $Found.Objects) {
        [ordered]@{ key = $row.Object.Key; noun = $row.Object.Noun; server = $row.Object.Server; name = $row.Object.Name; compared = $row.Compared; differences = @($row.Differences).Count }
    })
    $report['differences'] = @(
        foreach ($row in $Found.Objects) { foreach ($one in $row.Differences) { if ($one) { Get-DifferenceReport -Problem $one -Object $row.Object } } }
        foreach ($one in $Found.Problems) { if ($one) { Get-DifferenceReport -Problem $one -Object (Get-ReportedObject -Problem $one) } }
    )
    $report['extras'] = @(foreach ($extra in $Found.Extras) {
        [ordered]@{ noun = $extra.Noun; server = $extra.Server; name = $extra.Name; conflicts = [bool]$extra.Problem; sentence = if ($extra.Problem) { $extra.Problem.Sentence } else { "$($extra.Title) is not in the design." } }
    })
    $report['notCompared'] = @(foreach ($row in $Found.Objects) {
        foreach ($name in $row.NotCompared) { [ordered]@{ key = $row.Object.Key; property = $name; why = Get-NotComparedText -Name $name } }
    })
    $report
}

function Get-ReportedObject {
    <#
    .SYNOPSIS
    The object of the script that a problem is about; nothing where it is about none of them.
    .PARAMETER Problem
    The problem.
    #>
    param($Problem)

    if ($Problem.Key -and $script:objects.Contains($Problem.Key)) { $script:objects[$Problem.Key] }
}

function Get-DifferenceReport {
    <#
    .SYNOPSIS
    One difference, for machines.
    .PARAMETER Problem
    The difference.
    .PARAMETER Object
    What differs; nothing where the script knows no such object.
    #>
    param($Problem, $Object)

    $row = [ordered]@{ kind = $Problem.Kind; key = $Problem.Key }
    foreach ($name in 'noun', 'server', 'name') { $row[$name] = "$(Get-PropertyValue -From $Object -Name $name)" }
    $row['property'] = $Problem.Property
    foreach ($name in 'wanted', 'now') { Add-ReportValue -Report $row -As $name -Name $Problem.Property -Value $Problem.$name }
    $row['sentence'] = $Problem.Sentence
    $row
}
