# What preflight and verify found, for people and for machines.

function Write-Heading {
    <#
    .SYNOPSIS
    Tells what is looked at: the place, and the design with the beginning of its hash.
    .PARAMETER What
    What happens.
    #>
    param([string]$What)

    $place = if ($script:run.IsEdge) { "the Edge server $($script:run.PlaceName)" } else { 'the organization' }
    Write-Host -Object "$What of ${place}: '$($script:run.Title)', design $($script:run.DesignHash.Substring(0, [math]::Min(12, $script:run.DesignHash.Length)))"
    Write-Host -Object ''
}

function Write-Problem {
    <#
    .SYNOPSIS
    Tells problems as a table, what stops first.
    .PARAMETER Problem
    The problems.
    #>
    param($Problem)

    $groups = @{ Severity = 'stop'; Word = 'STOP'; Color = 'Red' }, @{ Severity = 'warning'; Word = 'WARNING'; Color = 'Yellow' }
    foreach ($group in $groups) {
        foreach ($one in @($Problem | Where-Object -FilterScript { $_.Severity -eq $group.Severity })) {
            $word = if ($one.CanTakeOver) { "$($group.Word)*" } else { $group.Word }
            Write-Host -Object "  $($word.PadRight(8)) $($one.Kind.PadRight(16)) $($one.Sentence)" -ForegroundColor $group.Color
        }
    }
    if (@($Problem).Count -gt 0) { Write-Host -Object '' }
}

function Get-CountText {
    <#
    .SYNOPSIS
    A number with its word.
    .PARAMETER Count
    The number.
    .PARAMETER One
    The word for one.
    .PARAMETER Many
    The word for any other number.
    #>
    param([int]$Count, [string]$One, [string]$Many)

    if ($Count -eq 1) { return "1 $One" }
    "$Count $Many"
}

function Get-ReportHead {
    <#
    .SYNOPSIS
    What every report for machines begins with.
    #>
    param()

    [ordered]@{
        title = $script:run.Title; designHash = $script:run.DesignHash; tool = $script:run.Tool; place = $script:run.Place; placeName = $script:run.PlaceName
    }
}

function Get-ReportPart {
    <#
    .SYNOPSIS
    The parts of a value in one form, whoever wrote it, as texts.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Value
    The value.
    #>
    param([string]$Name, $Value)

    if ($Value -is [Collections.IDictionary]) { $Value = $Value['Add'] }
    if ($script:freeTexts -contains $Name) { return "$Value" }
    $texts = [string[]]@(foreach ($text in (Get-ValueSet -Name $Name -Value $Value)) { Format-Told -Name $Name -Text $text })
    [array]::Sort($texts, [StringComparer]::OrdinalIgnoreCase)
    $texts
}

function Add-ReportValue {
    <#
    .SYNOPSIS
    Puts a value into a report: a text, or a list of texts. Nothing stays nothing.
    .PARAMETER Report
    The report.
    .PARAMETER As
    What the value is called there.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Value
    The value.
    #>
    param($Report, [string]$As, [string]$Name, $Value)

    $Report[$As] = $null
    if ($null -eq $Value) { return }
    # A list that came out of a function is no list to ConvertTo-Json of Windows PowerShell, so it is made here.
    $texts = [string[]]@(Get-ReportPart -Name $Name -Value $Value)
    $isList = ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) -or $script:kinds[$Name] -eq 'flags'
    if ($isList) { $Report[$As] = $texts } else { $Report[$As] = $texts -join ', ' }
}

function Format-Told {
    <#
    .SYNOPSIS
    A value in the form that is compared as people write it.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Text
    The value in the form that is compared.
    #>
    param([string]$Name, [string]$Text)

    if ($script:kinds[$Name] -eq 'bindings' -and $Text -match '^(.*) port (\d+)$') {
        if ($Matches[1].Contains(':')) { return "[$($Matches[1])]:$($Matches[2])" }
        return "$($Matches[1]):$($Matches[2])"
    }
    if ($script:kinds[$Name] -ne 'ranges' -or $Text -notmatch '^([0-9A-F]{2}(?:-[0-9A-F]{2})+) to ([0-9A-F-]+)$') { return $Text }
    $ends = foreach ($hex in $Matches[1], $Matches[2]) {
        $bytes = [byte[]]@($hex -split '-' | ForEach-Object -Process { [Convert]::ToByte($_, 16) })
        (New-Object -TypeName System.Net.IPAddress -ArgumentList (, $bytes)).ToString()
    }
    if ($ends[0] -eq $ends[1]) { return $ends[0] }
    $ends -join '-'
}

function Save-Report {
    <#
    .SYNOPSIS
    Writes a report as JSON, UTF-8.
    .PARAMETER Path
    The file; a relative one is meant from where the shell is.
    .PARAMETER Report
    The report.
    #>
    param([string]$Path, $Report)

    $file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    [IO.File]::WriteAllText($file, (ConvertTo-Json -InputObject $Report -Depth 8), (New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false))
    Write-Host -Object "Written for machines: $file"
}
