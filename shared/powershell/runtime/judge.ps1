# Whether what exists is what the design believes, so that its steps do what they are meant to do.

function Get-Judgement {
    <#
    .SYNOPSIS
    All that differs from what the design believes and wants, as problems; an empty list where every step does what it is meant to.
    What is missing may be made, what is as wanted is left, what is as believed may be set, and so may what the journal names.
    .PARAMETER TakeOver
    Whether what can be taken over is let pass.
    #>
    param([bool]$TakeOver)

    $all = @($script:nameProblems) + @(foreach ($object in $script:objects.Values) {
        Get-ObjectProblem -Object $object
        Get-RightProblem -Object $object
    })
    $all | Where-Object -FilterScript { $_ -and -not ($TakeOver -and $_.CanTakeOver) }
}

function Get-ObjectProblem {
    <#
    .SYNOPSIS
    What one object lacks of what is believed of it, or has besides where the design believes that there is none.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($null -eq $Object.Item) {
        if ($null -eq $Object.Believed -or $null -eq $Object.Wanted) { return }
        if (@($script:nameProblems | Where-Object -FilterScript { $_.Key -eq $Object.Key }).Count -gt 0) { return }
        $sentence = "$(Get-Title -Object $Object -Name $Object.Formerly) does not exist, though the design believes so. Make it again, or mark it as missing in the design."
        return New-Problem -Kind 'missing' -Key $Object.Key -Sentence $sentence
    }
    if ($Object.IsOurs) { return }
    $property = Get-Property -Existing $Object.Item -Name 'Name'
    if ($property -and -not (Test-NameKnown -Object $Object -Name "$($property.Value)")) {
        New-Difference -Object $Object -Name 'Name' -Now $property.Value -Believed $Object.Formerly -Wanted $Object.Name
    }
    foreach ($name in @(Get-JudgedName -Object $Object)) {
        $shown = Get-Property -Existing $Object.Item -Name $name
        if (-not $shown -or (Test-Known -Object $Object -Name $name -Now $shown.Value)) { continue }
        New-Difference -Object $Object -Name $name -Now $shown.Value -Believed (Get-Stated -Values $Object.Believed -Name $name) -Wanted (Get-Stated -Values $Object.Wanted -Name $name)
    }
}

function Get-JudgedName {
    <#
    .SYNOPSIS
    The properties of an object that are judged: of one that exists those that are believed, of one that is new those that are wanted.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $values = if ($null -eq $Object.Believed) { $Object.Wanted } else { $Object.Believed }
    foreach ($name in $values.Keys) {
        if ((Test-Comparable -Name $name) -or $script:sameBy[$Object.Noun] -eq $name) { $name }
    }
}

function Get-Stated {
    <#
    .SYNOPSIS
    A value of a table; nothing where there is no table, or where it lacks the name.
    .PARAMETER Values
    The table.
    .PARAMETER Name
    The name.
    #>
    param($Values, [string]$Name)

    if ($null -ne $Values -and $Values.Contains($Name)) { , $Values[$Name] }
}

function Test-Known {
    <#
    .SYNOPSIS
    Whether a value is the one that is believed or the one that is wanted.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Now
    What Exchange shows.
    #>
    param($Object, [string]$Name, $Now)

    foreach ($values in $Object.Wanted, $Object.Believed) {
        if ($null -ne $values -and $values.Contains($Name) -and (Test-SameValue -Name $Name -Actual $Now -Wanted $values[$Name])) { return $true }
    }
    if ($null -eq $Object.Believed) { return $false }
    # What is true of one object at a time goes from it when another one gets it.
    if ($Name -eq 'MakeDefault') { return $true }
    $Name -eq 'SourceTransportServers' -and (Test-LosingSource -Believed $Object.Believed[$Name] -Now $Now)
}

function Test-NameKnown {
    <#
    .SYNOPSIS
    Whether an object has the name that it is to have, or the one that is believed, which may differ in case.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name that it has.
    #>
    param($Object, [string]$Name)

    if (-not (Test-Named -Object $Object)) { return $true }
    if ($null -eq $Object.Believed) { return [string]::Equals($Name, $Object.Name, [StringComparison]::Ordinal) }
    (Test-SameText -First $Name -Second $Object.Name) -or (Test-SameText -First $Name -Second $Object.Formerly)
}

function Test-LosingSource {
    <#
    .SYNOPSIS
    Whether a Send connector has lost only those source servers whose subscriptions this place has ended.
    .PARAMETER Believed
    The source servers that are believed.
    .PARAMETER Now
    Those that Exchange shows.
    #>
    param($Believed, $Now)

    $ended = @($script:steps | Where-Object -FilterScript { $_.Noun -eq 'EdgeSubscription' -and $_.Verb -eq 'Remove' } | ForEach-Object -Process { $_.Edge })
    if ($ended.Count -eq 0) { return $false }
    $left = @($Believed | Where-Object -FilterScript { $source = $_; @($ended | Where-Object -FilterScript { Test-SameServer -First $_ -Second $source }).Count -eq 0 })
    Test-SameValue -Name 'SourceTransportServers' -Actual $Now -Wanted $left
}

function New-Difference {
    <#
    .SYNOPSIS
    The problem that a property is neither what is believed nor what is wanted.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Now
    What Exchange shows.
    .PARAMETER Believed
    What is believed, where anything is.
    .PARAMETER Wanted
    What is wanted, where anything is.
    #>
    param($Object, [string]$Name, $Now, $Believed, $Wanted)

    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    $is = "$Name is $(ConvertTo-TypedText -Value $Now)"
    $wants = ConvertTo-TypedText -Value $Wanted
    $believes = ConvertTo-TypedText -Value $Believed
    $sentence = if ($null -eq $Object.Believed) { "$title exists already, which the design does not know: $is, not $wants as it wants." }
    elseif ($null -eq $Object.Wanted) { "$title is to be removed, but $is, not $believes as the design believes." }
    elseif ($Object.Wanted.Contains($Name) -and -not (Test-SameValue -Name $Name -Actual $Believed -Wanted $Wanted)) { "$title`: $is, not $believes as the design believes, which wants $wants." }
    else { "$title`: $is, not $believes as the design believes." }
    $canTakeOver = $script:sameBy[$Object.Noun] -ne $Name
    New-Problem -Kind 'difference' -Key $Object.Key -Property $Name -Now $Now -Believed $Believed -Wanted $Wanted -Sentence $sentence -CanTakeOver $canTakeOver
}

function Get-PresentName {
    <#
    .SYNOPSIS
    The name that an object has now, or is to have where it is not there.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $name = "$(Get-PropertyValue -From $Object.Item -Name 'Name')"
    if ($name) { $name } else { $Object.Name }
}
