# Whether this is the right shell, and what it is given.

# The accounts that were asked for, by their label.
$script:credentials = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]'

function Assert-Shell {
    <#
    .SYNOPSIS
    Stops where the shell lacks a cmdlet that the script needs.
    .PARAMETER Cmdlet
    The cmdlets.
    #>
    param([string[]]$Cmdlet)

    foreach ($name in $Cmdlet) {
        if (-not (Get-Command -Name $name -ErrorAction SilentlyContinue)) {
            throw "This shell does not know $name. Start this script $script:place."
        }
    }
}

function Assert-Machine {
    <#
    .SYNOPSIS
    Stops on a machine that the script is not for.
    .PARAMETER Name
    The name of its machine.
    #>
    param([string]$Name)

    if (-not (Test-SameText -First $env:COMPUTERNAME -Second $Name)) {
        throw "This script is for $Name and runs in the shell of $Name itself; this machine is $env:COMPUTERNAME."
    }
}

function Get-LabelledCredential {
    <#
    .SYNOPSIS
    The account behind a label: asked for once, and only when a command needs it.
    .PARAMETER Label
    What the design calls the account.
    .PARAMETER Purpose
    What the person who is asked is told.
    #>
    param([string]$Label, [string]$Purpose)

    if (-not $script:credentials.ContainsKey($Label)) {
        $answer = Get-Credential -Message $Purpose
        if (-not $answer) { throw "No account was given for '$Label'." }
        $script:credentials[$Label] = $answer
    }
    $script:credentials[$Label]
}

function Get-Argument {
    <#
    .SYNOPSIS
    The arguments of the command that really runs. Accounts are asked for here; the script has asked for consent already.
    .PARAMETER Parameter
    The parameters of the step; a script block is run for its value.
    .PARAMETER Without
    Parameters to leave out.
    #>
    param($Parameter, [string[]]$Without)

    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Parameter.GetEnumerator()) {
        if ($Without -contains $entry.Key) { continue }
        $arguments[$entry.Key] = $entry.Value
        if ($entry.Value -is [scriptblock]) { $arguments[$entry.Key] = & $entry.Value }
    }
    $arguments
}
