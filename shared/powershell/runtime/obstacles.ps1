# Everything beyond place and drift that would make the steps fail.

function Get-Obstacle {
    <#
    .SYNOPSIS
    What stands against the steps, and what nobody could decide as warnings. The objects must have been resolved before.
    #>
    param()

    Get-ParameterProblem
    Get-WayBackProblem
    Get-AddressProblem
    Get-CertificateProblem
    Get-ConflictProblem
    Get-RequirementProblem
    Get-SubscriptionProblem
    Get-SynchronizationProblem
    Get-AccountProblem
}

function Get-StepInView {
    <#
    .SYNOPSIS
    The steps that are looked at: those of this script where it applies them, all of the place elsewhere.
    #>
    param()

    if ($script:run.Kind -ne 'apply') { return $script:steps }
    $script:steps | Where-Object -FilterScript { $_.Script -eq $script:run.Script }
}

function Get-ObjectInView {
    <#
    .SYNOPSIS
    The objects that those steps make or change, each once, in the order of the steps.
    .PARAMETER Noun
    Their sort.
    .PARAMETER Touching
    Only those of which a step makes the object or states one of these parameters.
    #>
    param([string]$Noun, [string[]]$Touching)

    $seen = @{}
    foreach ($step in @(Get-StepInView)) {
        if ($step.Noun -ne $Noun -or 'New', 'Set' -notcontains $step.Verb -or $seen.ContainsKey($step.Key)) { continue }
        if (-not $script:objects.Contains($step.Key) -or $null -eq $script:objects[$step.Key].Wanted) { continue }
        $isTouched = $step.Verb -eq 'New' -or -not $Touching
        foreach ($name in $Touching) { if ($step.Parameter.Contains($name)) { $isTouched = $true } }
        if (-not $isTouched) { continue }
        $seen[$step.Key] = $true
        $script:objects[$step.Key]
    }
}

function Get-FinalValue {
    <#
    .SYNOPSIS
    What a property will be after all steps: as wanted, else as it is. A list comes as several values.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the property.
    #>
    param($Object, [string]$Name)

    if ($Object.Wanted -and $Object.Wanted.Contains($Name)) { return $Object.Wanted[$Name] }
    Get-PropertyValue -From $Object.Item -Name $Name
}

function Get-ObjectServer {
    <#
    .SYNOPSIS
    The name of the server that an object is on; on an Edge server its own.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($Object.Server) { return $Object.Server }
    $script:run.PlaceName
}
