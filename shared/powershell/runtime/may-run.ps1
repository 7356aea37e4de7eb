# Whether the account may run the steps: a shell of the organization has only the cmdlets and parameters that the account may use.

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

    $begin = "$Cmdlet has no parameter $Parameter in this shell, and a step needs it."
    if ($script:run.IsEdge) { return "$begin Look whether this Exchange is older than the design supposes, and update it." }
    "$begin Use an account that may run it, such as one of the role group Organization Management, or update Exchange where the parameter is newer than it."
}
