# Whether the account may run the steps: a shell of the organization has only the cmdlets and parameters that the account may use,
# and that its version of Exchange has.

function Get-ParameterProblem {
    <#
    .SYNOPSIS
    The parameters of the steps that the cmdlets of this shell lack, each once. Whole cmdlets are looked for before, with the place.
    #>
    param()

    $told = @{}
    foreach ($step in @(Get-StepInView)) {
        $command = Get-Command -Name $step.Cmdlet -ErrorAction SilentlyContinue | Select-Object -First 1
        if (-not $command -or $null -eq $command.Parameters) { continue }
        foreach ($name in @($step.Parameter.Keys)) {
            $about = "$($step.Cmdlet) -$name"
            if ($told.ContainsKey($about) -or $command.Parameters.ContainsKey($name)) { continue }
            $told[$about] = $true
            New-Problem -Kind 'right' -Key $step.Key -Property $name -Sentence (Get-LackingText -Cmdlet $step.Cmdlet -Parameter $name)
        }
    }
}

function Get-WayBackProblem {
    <#
    .SYNOPSIS
    What is known of the objects that are to be removed and no cmdlet of this shell could give back, each parameter once: a warning
    where Exchange does not show it.
    #>
    param()

    $told = @{}
    foreach ($step in @(Get-StepInView | Where-Object -FilterScript { $_.Verb -eq 'Remove' -and $script:objects.Contains($_.Key) })) {
        $object = $script:objects[$step.Key]
        if ($null -eq $object.Item -or $null -eq $object.Believed) { continue }
        $makers = @('New', 'Set' | ForEach-Object -Process { Get-NounCmdlet -Verb $_ -Noun $object.Noun })
        $takers = @($makers | ForEach-Object -Process { Get-Command -Name $_ -ErrorAction SilentlyContinue } | Where-Object -FilterScript { $null -ne $_.Parameters })
        if ($takers.Count -eq 0) { continue }
        foreach ($name in @($object.Believed.Keys)) {
            $about = "$($object.Noun) $name"
            if ($told.ContainsKey($about) -or $script:run.NotTaken -contains $name -or -not (Test-ReadBack -Name $name)) { continue }
            if (@($takers | Where-Object -FilterScript { $_.Parameters.ContainsKey($name) }).Count -gt 0) { continue }
            $told[$about] = $true
            $severity = if (Get-Property -Existing $object.Item -Name $name) { 'stop' } else { 'warning' }
            $begin = "Neither $($makers -join ' nor ') has a parameter $name in this shell, so that nothing could give it back to $(Get-Title -Object $object) once that is removed."
            New-Problem -Kind 'right' -Key $step.Key -Property $name -Severity $severity -Sentence "$begin $(Get-RightAdvice)"
        }
    }
}

function Get-LackingText {
    <#
    .SYNOPSIS
    The sentence about a parameter that a cmdlet of this shell does not have.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Parameter
    The parameter.
    #>
    param([string]$Cmdlet, [string]$Parameter)

    "$Cmdlet has no parameter $Parameter in this shell, and a step needs it. $(Get-RightAdvice)"
}

function Get-RightAdvice {
    <#
    .SYNOPSIS
    What to do where this shell lacks a parameter.
    #>
    param()

    if ($script:run.IsEdge) { return 'Look whether this Exchange is older than the design supposes, and update it.' }
    "Use an account that may run it, such as one of the role group Organization Management, and start $($script:run.Script) $($script:run.Where); where the parameter is newer than the Exchange there, update that."
}
